import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention } from '../../mentions/types.js'
import { figureAt } from './figure-at.js'
import { isOfNow } from './of-now.js'

const SINCE_PHRASES: readonly (readonly string[])[] = [
  ['year-over-year'],
  ['year-on-year'],
  ['quarter-over-quarter'],
  ['quarter-on-quarter'],
  ['month-over-month'],
  ['month-on-month'],
  ['year', 'over', 'year'],
  ['year', 'on', 'year'],
  ['quarter', 'over', 'quarter'],
  ['quarter', 'on', 'quarter'],
  ['month', 'over', 'month'],
  ['month', 'on', 'month'],
  ['from', 'a', 'year', 'ago'],
  ['from', 'a', 'year', 'earlier'],
  ['than', 'a', 'year', 'ago'],
  ['than', 'a', 'year', 'earlier'],
  ['from', 'the', 'previous', 'quarter'],
  ['from', 'the', 'previous', 'year'],
  ['from', 'the', 'prior', 'year'],
  ['from', 'the', 'same', 'period'],
  ['from', 'the', 'same', 'quarter'],
  ['from', 'the', 'same', 'time'],
  ['yoy'],
  ['y/y'],
  ['qoq'],
  ['q/q'],
  ['sequentially'],
  ['quarter-to-quarter'],
]

const SINCE: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(
  SINCE_PHRASES.map(([first]) => [first, SINCE_PHRASES.filter(words => words[0] === first)]),
)

export interface BaselineReading extends Range {
  readonly date: DateMention | undefined
}

/** Against what a change is measured: "compared to November", "from 2022", "year over year". */
export function baselineOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
): BaselineReading | undefined {
  const { tokens } = document
  const beside = /^(?:from|than)$/.test(tokens.lower[figure + 1] ?? '') ? undefined : phraseAt(document, figure + 1)
  if (beside) return beside
  let ofOther: BaselineReading | undefined
  for (let i = Math.max(sentence.first, figure - 8); i <= sentence.last; i++) {
    const word = tokens.lower[i]
    // "grew by 52%, and it has been profitable since 2023"
    if (i > figure && word === ',' && /^(?:and|but|while|although)$/.test(tokens.lower[i + 1] ?? '')) break
    if (word === 'compared' || word === 'versus' || word === 'vs' || word === 'against' || word === 'relative') {
      const date = dateSoonAfter(document, sentence, i, 8)
      // "compared with a 3% drop in the third quarter": the time of the figure between
      if (date && i < figure && date.first > figure) continue
      if (date) return { start: tokens.start[i], end: date.end, date }
    }
    if (i > figure && (word === 'from' || word === 'since' || word === 'than' || word === 'over')) {
      const date = dateSoonAfter(document, sentence, i, word === 'from' ? 6 : 4)
      if (date && word === 'from' && figureAt(document, i + 1) && isOfNow(document, sentence, date)) continue
      // "from 2025 to 2030" is the time of the change itself
      if (
        date &&
        (word !== 'over' || (date.relative && date.first <= i + 2)) &&
        !(word === 'from' && date.value?.includes('/'))
      )
        return { start: tokens.start[i], end: date.end, date }
    }
    // "three times as many as in 2022"
    if (i > figure && word === 'as' && i - figure < 6 && tokens.lower[figure + 1] === 'as' && i > figure + 1) {
      const date = dateSoonAfter(document, sentence, i, 4)
      if (date) return { start: tokens.start[i], end: date.end, date }
    }
    if (i > figure && word === 'on' && MOVED.test(tokens.lower[i - 1])) {
      const date = dateSoonAfter(document, sentence, i, 3)
      if (date && date.grain !== 'day') return { start: tokens.start[i], end: date.end, date }
    }
    const phrase = phraseAt(document, i)
    // "12% year over year and 3% from the first quarter": the phrase is of the figure before, and of both where no other follows
    if (phrase && (i > figure || !document.mentionAt(document.percents, i - 1))) return phrase
    ofOther ??= phrase
  }
  return ofOther
}

/** What stands before "on" with a time to compare: "up 12% on last year", "flat on the first quarter of 2017". */
const MOVED = /^(?:%|percent|cent|flat|up|down|increase|rise|decline|drop|fall)$/

/** "year over year", "QoQ": a phrase of its own at a token. */
function phraseAt({ tokens }: AnnotatedDocument, at: number): BaselineReading | undefined {
  const phrase = SINCE.get(tokens.lower[at] ?? '')?.find(words =>
    words.every((part, n) => n === 0 || tokens.lower[at + n] === part),
  )
  return phrase && { ...tokens.range(at, at + phrase.length - 1), date: undefined }
}

function dateSoonAfter(
  document: AnnotatedDocument,
  sentence: Sentence,
  at: number,
  reach: number,
): DateMention | undefined {
  const [date] = document.mentionsIn(document.dates, at, Math.min(sentence.last, at + reach))
  return date
}
