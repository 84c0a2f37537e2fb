import type { Tokens } from '../../language/tokens.js'

/** "was appointed", "has been named as", "has resigned", "is stepping down". */
export function isMoved({ lower }: Tokens, at: number, first: string): boolean {
  if (/^(?:resigned|resigns|retired|retires)$/.test(first)) return true
  if (!/^(?:was|is|has|had|will|would)$/.test(first)) return false
  const next = /^(?:been|be|being)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1
  const word = lower[next] ?? ''
  if (/^(?:resign|resigned|resigning|retire|retired|retiring)$/.test(word)) return true
  if (/^(?:step|stepped|stepping)$/.test(word)) return /^(?:down|aside)$/.test(lower[next + 1] ?? '')
  if (/^(?:appointed|hired|ousted|fired|elected|promoted)$/.test(word)) return true
  return /^(?:named|tapped|picked|chosen)$/.test(word) && /^(?:as|its|chief|interim)$/.test(lower[next + 1] ?? '')
}

/** "was acquired", "has been bought", "was founded". */
export function isBought({ lower }: Tokens, at: number): boolean {
  const next = lower[at + 1] === 'been' ? at + 2 : at + 1
  return /^(?:acquired|bought|purchased|founded|sold|headquartered|valued|listed)$/.test(lower[next] ?? '')
}
