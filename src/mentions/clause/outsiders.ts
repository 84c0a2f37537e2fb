import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import type { Phrase } from './types.js'

/** Companies and people of others: "Initech's parent" is not Initech, nor are its shareholders. */
const OUTSIDERS =
  /^(?:(?:parent|owner|rival|competitor|supplier|customer|partner|investor|shareholder|creditor|lender|backer|successor|predecessor)s?|(?:stock|bond)holders?)$/

/** "Initech's parent", "its parent company", "an Initech rival". */
export function isOutsider({ tokens: { lower } }: AnnotatedDocument, { references, head }: Phrase): boolean {
  const before =
    /^(?:parent|rival)$/.test(lower[head - 1] ?? '') && /^(?:company|firm|group)$/.test(lower[head]) ? head - 1 : head
  if (!OUTSIDERS.test(lower[before] ?? '')) return false
  const within = references.filter(({ entity, first }) => entity !== undefined && first <= head)
  const owner = within.at(-1)
  // "Initech and its partners", "Hooli Realty Partners"
  if (!owner || owner.last >= before || within.slice(0, -1).some(({ form }) => form === 'name')) return false
  return owner.possessive || owner.form === 'pronoun' || owner.last === before - 1
}

/** Its name: "Globex" in "Initech's parent, Globex,". */
export function outsiderNamed(document: AnnotatedDocument, { head }: Phrase): Reference | undefined {
  if (document.tokens.lower[head + 1] !== ',') return undefined
  const name = document.mentionAt(document.references, head + 2)
  const { form, entity } = name ?? {}
  return form === 'name' && (entity?.kind === 'organization' || entity?.kind === 'unknown') ? name : undefined
}
