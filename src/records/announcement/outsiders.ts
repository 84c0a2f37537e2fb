import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/index.js'
import type { Reference } from '../../mentions/types.js'

const OTHERS =
  /^(?:victims?|survivors?|lawyers?|attorneys?|clients?|critics|opponents|fans|relatives|parents|family|widow|heirs|estate|neighbou?rs)$/

/** "Doe's victims", "her clients": not the person whose they are. */
export function isTheirs({ tokens: { lower } }: AnnotatedDocument, { references, head }: Phrase): boolean {
  const last = references.findLast(({ entity }) => entity?.kind === 'person')
  return last !== undefined && last.last < head && OTHERS.test(lower[head])
}

/** Companies and people of others: "Initech's parent" is not Initech, nor are its shareholders. */
const OUTSIDERS =
  /^(?:(?:parent|owner|rival|competitor|supplier|customer|investor|shareholder|creditor|lender|backer|successor|predecessor)s?|(?:stock|bond)holders?)$/

/** "Initech's parent", "its parent company". */
export function isOutsider({ tokens: { lower } }: AnnotatedDocument, { references, head }: Phrase): boolean {
  const before = /^(?:company|companies|firm|firms|group)$/.test(lower[head]) ? head - 1 : head
  if (!OUTSIDERS.test(lower[before] ?? '')) return false
  const owner = references.findLast(({ entity, last }) => entity !== undefined && last < before)
  return owner !== undefined && (owner.possessive || owner.form === 'pronoun')
}

/** "Globex" in "Initech's parent, Globex,". */
export function apposed(document: AnnotatedDocument, { head }: Phrase): Reference | undefined {
  if (document.tokens.lower[head + 1] !== ',') return undefined
  const name = document.mentionAt(document.references, head + 2)
  const { form, entity } = name ?? {}
  return form === 'name' && (entity?.kind === 'organization' || entity?.kind === 'unknown') ? name : undefined
}
