import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import type { Phrase } from './types.js'

/** Companies and people of others: "Initech's parent" is not Initech, nor are its shareholders. */
const OUTSIDERS =
  /^(?:(?:parent|owner|rival|competitor|supplier|customer|partner|investor|shareholder|creditor|lender|backer|successor|predecessor)s?|(?:stock|bond)holders?)$/

/**
 * Who "Initech's parent", "its parent company" and "an Initech rival" are: the name told behind a comma ("Initech's parent,
 * Globex,"), or nobody by name. Undefined of any other phrase.
 */
export function outsider(document: AnnotatedDocument, { references, head }: Phrase): readonly Reference[] | undefined {
  const { lower } = document.tokens
  const before =
    /^(?:parent|rival)$/.test(lower[head - 1] ?? '') && /^(?:company|firm|group)$/.test(lower[head]) ? head - 1 : head
  if (!OUTSIDERS.test(lower[before] ?? '')) return undefined
  const within = references.filter(({ entity, first }) => entity !== undefined && first <= head)
  const owner = within.at(-1)
  // "Initech and its partners", "Hooli Realty Partners"
  if (!owner || owner.last >= before || within.slice(0, -1).some(({ form }) => form === 'name')) return undefined
  if (!owner.possessive && owner.form !== 'pronoun' && owner.last !== before - 1) return undefined
  const beside = lower[head + 1] === ',' ? document.mentionAt(document.references, head + 2) : undefined
  // "its owner, Norway's Harbor Fund,"
  const name =
    beside?.possessive && beside.entity?.kind === 'place'
      ? document.mentionAt(document.references, beside.last + 2)
      : beside
  const { form, entity } = name ?? {}
  return name && form === 'name' && (entity?.kind === 'organization' || entity?.kind === 'unknown') ? [name] : []
}
