import type { AnnotatedDocument } from '../annotated-document.js'
import { isParenthesis } from './apposition.js'
import { beforeAside } from './aside.js'
import { phraseEndingAt } from './phrases.js'
import type { Tagged } from './tags.js'
import type { Phrase, VerbGroup } from './types.js'
import { isFiniteVerb, takesClause } from './verb-groups.js'

/** Most members that are told with a parenthesis each. */
const MOST = 6

/**
 * "Jane Doe, who runs sales, and John Roe, an engineer, will leave": a subject of which each member has a parenthesis of its
 * own. The phrase is that of the last member, which the verb stands behind; its references are those of all.
 */
export function withMembersBefore(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  last: Phrase,
): Phrase {
  let { references } = last
  let { first } = last
  for (let count = 1; count < MOST && references.length; count++) {
    const member = memberBefore(document, tagged, groups, first)
    if (!member) break
    references = [...member.references, ...references]
    first = member.first
  }
  return references === last.references ? last : { ...last, references }
}

/** The name before ", a parenthesis, and": the member of a subject that stands before the one that starts at a token. */
function memberBefore(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  next: number,
): Phrase | undefined {
  const joined = tagged.at(next - 1) === 'conjunction'
  const close = joined ? next - 2 : next - 1
  if (document.tokens.lower[next - 1] === 'but') return undefined
  if (tagged.at(close) !== 'comma') {
    // "Acme (NYSE: ACM) and Initech", "Acme — a toy maker — and Initech"
    const last = joined ? beforeAside(document, tagged, close) : -1
    const member = last >= 0 ? phraseEndingAt(document, tagged, last) : undefined
    const named = member?.references.some(({ form }) => form === 'name')
    return named && opensSubject(tagged, groups, member!.first) ? member : undefined
  }
  for (let open = close - 1; open > tagged.sentence.first; open--) {
    if (tagged.at(open) !== 'comma' || !isParenthesis(document, tagged, open + 1, close)) continue
    // "Initech, a toy maker, was sold in May, and": a clause of its own stands between
    if (holdsClause(tagged, groups, open, close)) return undefined
    const member = phraseEndingAt(document, tagged, open - 1)
    if (!member?.references.some(({ form }) => form === 'name')) continue
    return opensSubject(tagged, groups, member.first) ? member : undefined
  }
  return undefined
}

/** Is there a verb between two commas that is not that of a relative clause? */
const holdsClause = (tagged: Tagged, groups: readonly VerbGroup[], open: number, close: number): boolean =>
  tagged.at(open + 1) !== 'relative' &&
  groups.some(group => group.first > open && group.last < close && isFiniteVerb(group))

/** "bought Initech, which makes toys, and Globex, ...": what a verb or a preposition stands before is no subject. */
function opensSubject(tagged: Tagged, groups: readonly VerbGroup[], first: number): boolean {
  const before = tagged.at(first - 1)
  if (before === 'verb') {
    const group = groups.find(({ last }) => last === first - 1)
    return group !== undefined && takesClause(group)
  }
  return (
    before === undefined ||
    before === 'comma' ||
    before === 'relative' ||
    before === 'subordinator' ||
    before === 'conjunction' ||
    before === 'mark' ||
    before === 'quote'
  )
}
