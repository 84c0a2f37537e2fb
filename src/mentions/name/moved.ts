import { isOfficeHead } from '../../language/role-words.js'
import type { Tokens } from '../../language/tokens.js'

/** "was appointed", "has been named as", "has resigned", "is stepping down", "left the company". */
export function isMoved({ lower }: Tokens, at: number, first: string): boolean {
  if (/^(?:resigned|resigns|retired|retires)$/.test(first) || goes(lower, at, first)) return true
  if (/^(?:joins|joined|joining)$/.test(first)) return joinsAsChief(lower, at)
  if (!/^(?:was|is|has|had|will|would)$/.test(first)) return false
  const be = /^(?:been|be|being)$/.test(lower[at + 1] ?? '')
  const next = be || /^(?:also|now|recently|already|abruptly)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1
  const word = lower[next] ?? ''
  if (/^(?:resign|resigned|resigning|retire|retired|retiring)$/.test(word) || goes(lower, next, word)) return true
  if (/^(?:join|joined|joining)$/.test(word)) return joinsAsChief(lower, next)
  if (/^(?:step|stepped|stepping)$/.test(word)) return /^(?:down|aside)$/.test(lower[next + 1] ?? '')
  // "has fired", "has named its": who does it may be a firm
  if (!be && first !== 'was' && first !== 'is') return false
  if (/^(?:appointed|hired|ousted|fired|elected|promoted)$/.test(word)) return true
  return (
    /^(?:named|tapped|picked|chosen)$/.test(word) &&
    /^(?:as|its|chief|interim|ceo|cfo|cto|coo|president|chairman|chair)$/.test(lower[next + 1] ?? '')
  )
}

/** "joined Initech as its finance chief", "will join as chief executive". */
function joinsAsChief(lower: readonly string[], verb: number): boolean {
  for (let at = verb + 1; at < verb + 7; at++) {
    if (/^[.,;:]$/.test(lower[at] ?? '.')) return false
    if (lower[at] === 'as') return [at + 1, at + 2, at + 3, at + 4].some(one => CHIEFS.test(lower[one] ?? ''))
  }
  return false
}

/** "left the company", "quit the board": what a firm does not do. */
function goes(lower: readonly string[], at: number, word: string): boolean {
  if (!/^(?:left|leave|leaves|leaving|quit|quits|quitting|departed|departing|exited|exiting)$/.test(word)) return false
  if (/^(?:the|its|their)$/.test(lower[at + 1] ?? ''))
    return /^(?:company|firm|startup|start-up|board)$/.test(lower[at + 2] ?? '')
  // "Initech's board"
  for (let owner = at + 2; owner < at + 5; owner++) if (lower[owner] === "'s") return lower[owner + 1] === 'board'
  return false
}

/** "was acquired", "has been bought", "was founded". */
export function isBought({ lower }: Tokens, at: number): boolean {
  const next = lower[at + 1] === 'been' ? at + 2 : at + 1
  return /^(?:acquired|bought|purchased|founded|sold|headquartered|valued|listed)$/.test(lower[next] ?? '')
}

const NAMES =
  /^(?:names?|named|naming|appoints?|appointed|hires?|hired|taps?|tapped|promotes?|promoted|elects?|elected|makes?|made)$/

/** "named Jane Doe CEO", "as its senior vice president", "its new finance chief": the office is hers, not the firm's. */
export function isGivenOffice(tokens: Tokens, verb: number, at: number, several: boolean): boolean {
  if (!NAMES.test(tokens.lower[verb] ?? '')) return false
  const word = tokens.lower[at]
  if (isOfficeHead(word)) return true
  if (!several) return false
  if (word === 'to') return /^(?:its|the|their)$/.test(tokens.lower[at + 1] ?? '') && tokens.lower[at + 2] === 'board'
  return (word === 'as' && holdsOffice(tokens, at + 1)) || (word === 'its' && isChiefs(tokens, at + 1))
}

/** "as its senior vice president", "as the company's head of design": an office within a few words. */
function holdsOffice({ lower }: Tokens, first: number): boolean {
  for (let at = first; at < first + 7; at++) {
    if (isOfficeHead(lower[at])) return true
    if (/^[.,;]$/.test(lower[at] ?? '.')) return false
  }
  return false
}

/** Heads of offices that no firm is named to: "its lead partner" may be one. */
const CHIEFS = /^(?:chief|ceo|cfo|cto|coo|cmo|president|chairman|chairwoman|chairperson|chair|chancellor|dean)$/

/** "its new interim chief executive", "its finance chief". */
function isChiefs({ lower }: Tokens, first: number): boolean {
  for (let at = first; at < first + 4; at++) if (CHIEFS.test(lower[at] ?? '')) return true
  return false
}
