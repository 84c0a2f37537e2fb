import { LEGAL_SUFFIXES } from '../../language/organization-words.js'
import type { Tokens } from '../../language/tokens.js'
import type { NameContext, NameSpan } from './context.js'
import { noScores, type Scores } from './kinds.js'
import type { KnownName } from './known.js'

/** All standings of names that share a form, and later of names that are one. */
export interface Group {
  /** Case-folded words without legal form. */
  readonly words: readonly string[]
  readonly spans: NameSpan[]
  readonly scores: Scores
  readonly known: KnownName | undefined
  first: number
  /** How a person is addressed, where told. */
  titled: NameSpan['titled']
  /** A name that is no longer borne. */
  former: boolean
  /** Set where the group is another form of a name. */
  into: Group | undefined
}

export function rootOf(group: Group): Group {
  let root = group
  while (root.into) root = root.into
  return root
}

/** The words of a name for comparison: without legal form, article and marks. */
export function keyWords(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) if (/[\p{L}\p{N}&+]/u.test(tokens.lower[i])) words.push(tokens.lower[i])
  while (words.length > 1 && LEGAL_SUFFIXES.has(words[words.length - 1])) words.pop()
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words
}

/** One group for every form of a name, and for the forms that a lexicon holds for one. */
export function groupForms({ tokens }: NameContext, spans: readonly NameSpan[]): Group[] {
  const byKey = new Map<string, Group>()
  const byKnown = new Map<KnownName, Group>()
  const groups: Group[] = []
  for (const span of spans) {
    const own = keyWords(tokens, span.first, span.last)
    const words = span.stem ? [...keyWords(tokens, span.stem.first, span.stem.last), ...own] : own
    const key = words.join(' ')
    let group = byKey.get(key) ?? (span.known && byKnown.get(span.known))
    if (!group) {
      group = {
        words,
        spans: [],
        scores: noScores(),
        known: span.known,
        first: span.first,
        titled: span.titled,
        former: false,
        into: undefined,
      }
      groups.push(group)
    }
    byKey.set(key, group)
    if (span.known) byKnown.set(span.known, group)
    group.spans.push(span)
    if (span.titled && (!group.titled || group.titled === 'they')) group.titled = span.titled
    group.first = Math.min(group.first, span.first)
  }
  return groups
}

/** Makes a group another form of a name. */
export function join(group: Group, target: Group): void {
  const root = rootOf(target)
  if (root === group) return
  group.into = root
  for (const kind of ['organization', 'person', 'product', 'place'] as const) root.scores[kind] += group.scores[kind]
  for (const noun of group.scores.nouns) root.scores.nouns.add(noun)
  if (group.titled && (!root.titled || root.titled === 'they')) root.titled = group.titled
}

/** First letters of the words that count. */
export const initialsOf = (words: readonly string[]): string =>
  words
    .filter(word => !/^(?:of|and|the|for|in|on|&)$/.test(word))
    .map(word => word[0])
    .join('')
