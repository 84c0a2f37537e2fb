import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/index.js'

const OTHERS =
  /^(?:victims?|survivors?|lawyers?|attorneys?|clients?|critics|opponents|fans|relatives|parents|family|widow|heirs|estate|neighbou?rs)$/

/** "Doe's victims", "her clients": not the person whose they are. */
export function isTheirs({ tokens: { lower } }: AnnotatedDocument, { references, head }: Phrase): boolean {
  const last = references.findLast(({ entity }) => entity?.kind === 'person')
  return last !== undefined && last.last < head && OTHERS.test(lower[head])
}
