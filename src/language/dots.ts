import { isDigit, isLetter, isUpper } from './characters.js'

/** "Calif.-based": the dot of an abbreviation inside a word. */
export const saysBased = (text: string, dot: number): boolean => text.startsWith('.-based', dot)

/** "U.S", "non-U.S" */
export const isDotted = (word: string): boolean => word.includes('.') && /^(?:\p{Ll}+-)?(?:\p{L}\.)*\p{L}$/u.test(word)

/** Is the dot at `at` inside a word: an abbreviation ("U.S"), a domain or a dotted name ("x.ai", "Talon.One")? */
export function dotInside(text: string, start: number, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  if (!isLetter(next) && !isDigit(next)) return false
  // "non-U.S."
  const before = text.slice(Math.max(start, text.lastIndexOf('.', at - 1) + 1, text.lastIndexOf('-', at - 1) + 1), at)
  let end = at + 1
  while (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end))) end++
  const after = text.slice(at + 1, end)
  if (/^\p{L}$/u.test(before) && /^\p{L}$/u.test(after)) return true
  if (isDigit(next)) return /\d$/.test(before)
  if (isUpper(next)) {
    // "technology.Block" is two sentences run together; "Talon.One" is a name
    return (
      isUpper(text.charCodeAt(start)) &&
      !/^(?:The|A|An|In|It|Its|He|She|They|We|I|But|And|This|That|For|On|At|As|By|With|If|You|Our|Read|See|While|After|When)$/.test(
        after,
      ) &&
      after.length <= 8
    )
  }
  return before.length >= 1 && after.length <= 6
}
