import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'
import { figureAt } from './figure-at.js'
import { MOVE_NOUNS, MOVES, wordSet } from './lexicon.js'
import type { Metric } from './schema.js'

/** How far after a figure the words may stand that say which way it went. */
const AFTER = 24

const OPENING = wordSet(`, ( – — -- -`)
/** Words that set another figure against this one before its movement is told: "vs. $5 billion expected, up 8%". */
const COMPARING = wordSet(`vs versus compared against expected estimated estimate`)
/** Words between a comma and a noun of movement: ", which is an increase from", ", a modest 2.8 per cent year-over-year increase". */
const LEADING = wordSet(`
  a an the which that is was were at registering clocking posting logging representing marking resulting translating reflecting showing recording in into to for or about around nearly
  roughly almost over more than some year-over-year year-on-year yoy sequential annual quarterly monthly modest slight
  sharp steep strong healthy massive whopping staggering significant further small narrow similar
`)
/** Nouns of movement that are figures of their own as well: "revenue of $5 million, a loss of". */
const FIGURES = wordSet(`loss savings saving premium cut cuts gain gains`)

/** "a profit of $384m, up from $66m", "14.8 million units, a 0.3% decline", "$9 a month (up from $8)": the way a level went, told after it. */
export function moveAfter(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: Mention,
): { readonly at: number; readonly direction: Metric['direction'] } | undefined {
  const { lower } = document.tokens
  // a figure that this one is set against has not moved
  if (
    /^(?:vs|versus|against|from)$/.test(
      lower[figure.first - 1] === '.' ? lower[figure.first - 2] : lower[figure.first - 1],
    )
  )
    return undefined
  if (COMPARING.has(lower[figure.first - 2] ?? '')) return undefined
  let compared = false
  for (let i = figure.last + 1; i <= Math.min(sentence.last - 1, figure.last + AFTER); i++) {
    const date = document.mentionAt(document.dates, i)
    if (date) {
      i = Math.max(i, date.last)
      continue
    }
    // "as of December"
    if (lower[i] === 'as' && lower[i + 1] === 'of') continue
    if (/^(?:[;:]|and|but|while|as|after)$/.test(lower[i])) return undefined
    if (COMPARING.has(lower[i])) compared = true
    const other = figureAt(document, i)
    if (other) {
      if (!compared) return undefined
      compared = false
      i = other.last
    } else if (OPENING.has(lower[i])) {
      const told = lower[i + 1] === 'which' ? i + 3 : i + 1
      const found = simpleMove(document, told) ?? nounMove(document, sentence, i + 1)
      if (found) return found
      // words in brackets are no clause of their own
      if (lower[i] === ',' && !/^(?:vs|versus|compared|in|during|for|according)$/.test(lower[i + 1])) return undefined
    }
  }
  return undefined
}

/** "up from", "down 3%", "down sharply by 6.64%". */
function simpleMove(document: AnnotatedDocument, at: number) {
  const { lower } = document.tokens
  if (!/^(?:up|down)$/.test(lower[at] ?? '')) return undefined
  for (let i = at + 1; i <= at + 4; i++)
    if (lower[i] === 'from' || figureAt(document, i)) return { at, direction: MOVES.get(lower[at]) ?? null }
  return undefined
}

function nounMove(document: AnnotatedDocument, sentence: Sentence, from: number) {
  const { lower } = document.tokens
  for (let i = from; i <= Math.min(sentence.last, from + 12); i++) {
    const percent = document.mentionAt(document.percents, i)
    if (percent) {
      i = percent.last
      continue
    }
    const direction = FIGURES.has(lower[i]) ? undefined : MOVE_NOUNS.get(lower[i])
    if (direction) return i > from ? { at: i, direction } : undefined
    if (!LEADING.has(lower[i])) return undefined
  }
  return undefined
}
