import type { Block } from '../core/document.js'

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'
const WRITTEN = new RegExp(`\\b(?:(${MONTH})\\.? (\\d{1,2}),? (\\d{4})|(\\d{1,2}) (${MONTH})\\.?,? (\\d{4}))\\b`, 'i')
const ISO = /\b(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?(?![\d-])/
/** Words that may stand around the date of a line of its own: "Published: Tuesday, April 27, 2005 at 9:30 a.m. ET". */
const AROUND = new Set(
  'published posted updated released first last on at date mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday a p m am pm et est edt pt pst pdt ct gmt utc bst ist cet'.split(
    ' ',
  ),
)
/** What a wire story sets before its date ("SAN FRANCISCO, Calif., ") and after it (" /PRNewswire/ --"). */
const PLACE = /^\p{Lu}{2}[\p{L} .,'’-]{1,50}$/u
const MARK = /^,? ?(?:[/(][\w .]{3,30}[/)] ?)?(?:--|[–—/:-] )/

/**
 * The day on which an article says it was written, where nothing else tells: a line of its own under the headline
 * ("April 27, 2005"), or the dateline of a wire story ("LONDON, April 27, 2005 /PRNewswire/ --").
 *
 * @returns an ISO day, or null
 */
export function findDateline(text: string, blocks: readonly Block[]): string | null {
  for (const block of blocks.slice(0, 5)) {
    const words = text.slice(block.start, Math.min(block.end, block.start + 120))
    const found = WRITTEN.exec(words) ?? ISO.exec(words)
    if (!found) continue
    const [before, after] = [words.slice(0, found.index), words.slice(found.index + found[0].length)]
    const alone = block.end - block.start <= 70 && [...wordsOf(before), ...wordsOf(after)].every(isAround)
    const opens = MARK.test(after) && (before === '' || (PLACE.test(before) && /[,–—-] ?$/.test(before)))
    if (alone || opens) return isoOf(found)
  }
  return null
}

const wordsOf = (part: string): string[] => part.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

const isAround = (word: string): boolean => AROUND.has(word) || /^\d{1,2}$/.test(word)

function isoOf(found: RegExpExecArray): string | null {
  const iso = /^\d{4}-/.test(found[0])
  const month = iso ? Number(found[2]) : MONTHS.indexOf((found[1] ?? found[5]).slice(0, 3).toLowerCase()) + 1
  const [day, year] = (iso ? [found[3], found[1]] : [found[2] ?? found[4], found[3] ?? found[6]]).map(Number)
  const longest = month > 12 ? 0 : month === 2 ? (year % 4 ? 28 : 29) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (!month || day < 1 || day > longest) return null
  return iso ? found[0] : `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
