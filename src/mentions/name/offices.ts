import { isGivenName } from '../../language/given-names.js'
import { HONORIFIC_GENDER, HONORIFICS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../../language/role-words.js'
import { GLUED, type Tokens } from '../../language/tokens.js'

/** Heads that are an office wherever they stand in a run of capitals; the others need a given name after or a "Chief" before. */
const STRONG = new Set(
  `ceo cfo cto coo cmo cio ciso cpo cso cro cdo clo cco chro president president-elect chairman chairwoman chairperson co-chair director co-founder cofounder co-founders cofounders co-ceo co-ceos vp svp evp minister senator senators sen sens rep reps
congressman congresswoman judge justice governor gov mayor commissioner chancellor ambassador prosecutor premier professor analyst officer founder spokesperson spokesman spokeswoman`.split(
    /\s+/,
  ),
)
const RANKS = new Set(
  `chief vice senior deputy managing assistant executive attorney solicitor surgeon interim acting co`.split(' '),
)

/** Departments before "Secretary" and "Minister" only: firms are named so too. */
const CABINET = new Set(
  `treasury commerce home energy transport transportation health education interior labor labour agriculture defense defence justice trade environment culture housing veterans homeland it telecom industry economy digital railways`.split(
    ' ',
  ),
)

/** The last token of the office that starts at a token of a run of capitals ("Chief Financial Officer"), or -1. */
export function officeEnd(tokens: Tokens, first: number, last: number): number {
  if (CABINET.has(tokens.lower[first]) && first < last && /^(?:secretary|minister)$/.test(tokens.lower[first + 1]))
    return throughOf(tokens, first + 1, last)
  let at = first
  let ranked = false
  while (at <= last && isModifier(tokens, at)) {
    // "General Partner": of a fund
    ranked ||= RANKS.has(tokens.lower[at]) || tokens.lower[at + 1] === 'partner'
    at++
    while (at <= last && /^(?:and|&|of|,)$/.test(tokens.lower[at])) at++
  }
  // "Attorney General", "District Attorney": both words may stand before an office and be one
  if (at > last) return ranked && last > first && OFFICE_HEADS.has(tokens.lower[last]) ? last : -1
  const head = tokens.lower[at]
  // "Justice Department", "Governor House": the name of a body
  if (at < last && /^(?:department|ministry|office|house)$/.test(tokens.lower[at + 1])) return -1
  if (!OFFICE_HEADS.has(head)) return ranked && at - 1 > first && OFFICE_HEADS.has(tokens.lower[at - 1]) ? at - 1 : -1
  if (!STRONG.has(head) && !ranked && !(at < last && isGivenName(tokens.lower[at + 1]))) return -1
  return throughOf(tokens, at, last)
}

const isModifier = (tokens: Tokens, at: number): boolean =>
  OFFICE_MODIFIERS.has(tokens.lower[at]) && !(RANKS.has(tokens.lower[at]) === false && !tokens.isCapital(at))

/** "Secretary of State", "Minister of Health". */
function throughOf(tokens: Tokens, head: number, last: number): number {
  if (tokens.lower[head + 1] !== 'of' || head + 2 > last) return head
  let end = head + 2
  if (tokens.lower[end] === 'the' && end < last) end++
  return end
}

/** What stands before a name and tells that it is a person's: "Mr.", "Sen.", with the gender where it tells. */
export function titleBefore(tokens: Tokens, first: number): 'he' | 'she' | 'they' | undefined {
  let at = first - 1
  if (at >= 0 && tokens.lower[at] === '.' && (tokens.flags[at] & GLUED) !== 0) at--
  if (at < 0 || !tokens.isCapital(at)) return undefined
  const word = tokens.lower[at]
  if (HONORIFICS.has(word)) return HONORIFIC_GENDER.get(word) ?? 'they'
  return /^(?:sen|rep|gov|gen|lt|col|sgt|capt|hon|rev)$/.test(word) && at < first - 1 ? 'they' : undefined
}
