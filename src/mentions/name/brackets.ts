import { ALL_CAPS, type Tokens } from '../../language/tokens.js'
import type { NameContext } from './context.js'
import { type Group, initialsOf, join, rootOf } from './groups.js'

const FORMERLY = /^(?:formerly|previously|aka|a\.k\.a\.|originally|né|née|or|ex)$/

/** "Advanced Widgets (AW)", "Initech (formerly Initrode)": two names of one. */
export function joinBrackets({ tokens }: NameContext, groups: readonly Group[]): void {
  const ends = new Map<number, Group>()
  for (const group of groups) for (const span of group.spans) ends.set(span.last, group)
  for (const group of groups)
    for (const span of group.spans) {
      let at = span.first - 1
      while (/^["“‘'”]$|^the$/.test(tokens.lower[at] ?? '')) at--
      const formerly = tokens.lower[at] === 'as' ? at - 2 : at - 1
      if (
        FORMERLY.test(tokens.lower[at] ?? '') ||
        (tokens.lower[at] === 'as' && /^(?:known)$/.test(tokens.lower[at - 1] ?? ''))
      ) {
        at = FORMERLY.test(tokens.lower[at])
          ? at - 1
          : FORMERLY.test(tokens.lower[formerly] ?? '') || tokens.lower[formerly] === 'also'
            ? formerly - 1
            : formerly
        if (tokens.lower[at] !== '(' && tokens.lower[at] !== ',') continue
        // "Jane Doe, previously Initech's head of design": where somebody was before
        if (tokens.lower[at] === ',' && !/^[,.;:)"”]$/.test(tokens.lower[span.last + 1] ?? '.')) continue
        const owner = ends.get(at - 1)
        if (owner && rootOf(owner) !== rootOf(group)) {
          join(rootOf(group), owner)
          group.former = true
        }
        continue
      }
      if (tokens.lower[at] !== '(' || !/^[)"”’]$/.test(tokens.lower[span.last + 1] ?? '')) continue
      const owner = ends.get(tokens.lower[at - 1] === '.' ? at - 2 : at - 1)
      if (!owner || rootOf(owner) === rootOf(group) || group.into) continue
      if (isShortFor(tokens, group, owner)) join(group, owner)
      else if (isShortFor(tokens, owner, group)) join(owner, group)
    }
}

function isShortFor(tokens: Tokens, short: Group, full: Group): boolean {
  if (short.words.length > 1) return short.words.every((word, i) => full.words[i] === word)
  const word = short.words[0].replace(/\./g, '')
  const capitals = (tokens.flags[short.spans[0].first] & ALL_CAPS) !== 0
  if (!capitals) return full.words[0] === word
  if (full.words.length < 2 && !full.words[0].includes('-')) return false
  const initials = initialsOf(full.words.flatMap(part => part.split('-')))
  return initials === word || (word.length >= 2 && word[0] === initials[0] && isSubsequence(word, full.words.join('')))
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const c of long) if (c === short[at]) at++
  return at === short.length
}
