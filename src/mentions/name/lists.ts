import type { Tokens } from '../../language/tokens.js'
import type { PartyKind } from '../shapes.js'
import type { NameContext, NameSpan } from './context.js'
import type { Group } from './groups.js'
import { kindOf } from './kinds.js'

/** What one of a list is, the others are: "Jane Doe, Ilmar Tovald and Pieter Ansgar" are people where Jane Doe is one. */
export function shareKinds({ tokens }: NameContext, spans: readonly NameSpan[], groups: readonly Group[]): void {
  const groupAt = new Map<number, Group>()
  for (const group of groups) for (const span of group.spans) groupAt.set(span.first, group)
  let start = 0
  while (start < spans.length) {
    let end = start
    let joined = false
    while (end + 1 < spans.length) {
      const gap = separator(tokens, spans[end].last + 1, spans[end + 1].first - 1)
      if (!gap) break
      end++
      joined = gap === 'and'
      if (joined) break
    }
    if (joined) share(spans.slice(start, end + 1).map(({ first }) => groupAt.get(first)!))
    start = end + 1
  }
}

/** The words between two names of a list: a comma, or the "and" before its last one. */
function separator({ lower }: Tokens, first: number, last: number): 'comma' | 'and' | undefined {
  if (last - first > 1 || last < first) return undefined
  const word = lower[last]
  if (first === last && word === ',') return 'comma'
  const comma = first === last || lower[first] === ','
  return comma && /^(?:and|or|&)$/.test(word) ? 'and' : undefined
}

function share(groups: readonly Group[]): void {
  let shared: PartyKind | undefined
  for (const { scores } of groups) {
    const kind = kindOf(scores)
    if (kind === 'unknown') continue
    if (kind === 'place' || (shared && kind !== shared)) return
    shared = kind
  }
  if (!shared || shared === 'unknown' || shared === 'place') return
  for (const { scores, words } of groups)
    if (kindOf(scores) === 'unknown' && (shared !== 'person' || words.length > 1)) scores[shared] += 3
}
