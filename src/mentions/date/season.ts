import { withYear } from './day.js'
import { type Expression, type View, word } from './expression.js'
import { NOW_DIRECTIONS, SEASONS, STORY_DIRECTIONS } from './lexicon.js'
import { yearPhraseAt } from './year-phrase.js'

const OWNERS = /^(?:the|its|their|our|his|her|'s)$/
const MEETINGS = /^(?:meetings?|conference|summit|session|semester|term|budget|statement|holidays?|break|recess)$/
const SUBJECT_AFTER = /^(?:but|and|as|when|before|until|once|while)$/
const SUBJECT_OF = /^(?:shows|brings|arrives|comes|begins|starts|ends|approaches)$/

/** Reads "last summer", "the spring of 2025", "fall 2024", "in winter"; not "prices fall", "spring into action". */
export function readSeason(view: View, i: number): Expression | undefined {
  const { tokens } = view
  const part = SEASONS.get(word(view, i))
  if (part === undefined) return undefined
  let first = i
  const found: Expression = { grain: 'season', part, first, last: i, ...tokens.range(i) }
  const before = word(view, i - 1)
  if (before === 'the') first--
  const open = { ...found, first, start: tokens.start[first] }
  const year = yearPhraseAt(view, i + 1, 'season')
  if (year) return withYear(year.last === i + 1 ? found : open, year)
  const direction = NOW_DIRECTIONS.get(before)
  if (direction !== undefined && before !== 'current')
    return { ...open, direction, first: i - 1, start: tokens.start[i - 1] }
  const story = STORY_DIRECTIONS.get(before)
  const turn = before === 'same' && word(view, i - 2) === 'that' ? i - 2 : i - 1
  if (story !== undefined && (before !== 'same' || turn < i - 1))
    return { ...open, base: 'story', by: story, first: turn, start: tokens.start[turn] }
  // "their autumn meetings", "the spring budget"
  if (OWNERS.test(before) && MEETINGS.test(word(view, i + 1))) return found
  // "but spring shows signs of hope", "winter arrives"
  if (SUBJECT_AFTER.test(before) && SUBJECT_OF.test(word(view, i + 1))) return found
  if (!/^(?:in|during|over|since|until|by|early|late|mid|through|throughout)$/.test(word(view, first - 1)))
    return undefined
  // "a fall in prices", "in spring of hope": only a season that has no other meaning stands before a preposition
  const plain = /^(?:summer|autumn|winter)/.test(word(view, i)) && word(view, i + 1) !== 'of' && before === 'the'
  if (!plain && /^(?:in|of|to|for|from|into|back)$/.test(word(view, i + 1))) return undefined
  if (word(view, i) === 'spring' && before !== 'the') return undefined
  return tokens.isCapital(i) && tokens.isCapital(i + 1) ? undefined : open
}
