import { OFFICE_HEADS, OFFICE_MODIFIERS } from '../../language/role-words.js'
import type { Tokens } from '../../language/tokens.js'

/** Heads that firms and things have as often as people: "its lead investor", "owner", "developer of". */
const SHARED =
  /^(?:investor|owner|partner|developer|creator|host|publisher|adviser|advisor|agent|lead|leader|principal|designer|architect|manager|general|editor|author)$/

const isPersonal = (word: string | undefined): boolean =>
  word !== undefined && (word === 'chief' || (OFFICE_HEADS.has(word) && !SHARED.test(word)))

/** "head of design", "vice president of product engineering" right before a name: its field ends at a token. */
export function endsOfficeOfField(tokens: Tokens, at: number, word: string): boolean {
  if (!OFFICE_MODIFIERS.has(word) || tokens.isCapital(at)) return false
  const { lower } = tokens
  const before = lower[at - 1] ?? ''
  const of = before === 'of' ? at - 1 : OFFICE_MODIFIERS.has(before) ? at - 2 : -1
  return of > 0 && lower[of] === 'of' && isPersonal(lower[of - 1])
}

/** "in Wexham Hills, Initech's head of design": of a name that stands behind a preposition nothing is told. */
const STANDS_IN = /^(?:in|at|with|from|near|for|to|of|by|on|under|against|than|like)$/

/** "Initech's former vice president of sales," from its owner on: an office in apposition, closed or with its field. */
export function isOwnedOffice(tokens: Tokens, name: number, first: number): boolean {
  const { lower } = tokens
  let at = first
  while (at < first + 4 && tokens.isCapital(at)) at++
  if (at === first) return false
  const next = lower[at] ?? ''
  // "Initech CEO"
  let office = next === ',' && isPersonal(lower[at - 1]) ? at - 1 : -1
  if (/^['’]s?$/.test(next)) at++
  else if (office < 0 && next !== 'chief' && !OFFICE_MODIFIERS.has(next) && !OFFICE_HEADS.has(next)) return false
  if (STANDS_IN.test(lower[name - 1] ?? '')) return false
  const closed = office >= 0
  for (let end = at; !closed && end < at + 7; end++) {
    const word = lower[end]
    if (isPersonal(word)) office = end
    else if (
      !OFFICE_MODIFIERS.has(word ?? '') &&
      word !== 'and' &&
      word !== '&' &&
      !/^(?:new|next|longtime|newest)$/.test(word ?? '')
    )
      break
  }
  return office >= 0 && /^(?:[,.;)—–]|of|for|at|who|and)$/.test(lower[office + 1] ?? '.')
}

/** "will lead Initech", "to head Initech": a verb, where "lead" and "head" are offices elsewhere. */
export const isLed = ({ lower }: Tokens, at: number, word: string): boolean =>
  (word === 'lead' || word === 'head' || word === 'chair') &&
  /^(?:to|will|would|could|may|should)$/.test(lower[at - 1] ?? '')
