import type { Draft } from '../../core/rule.js'
import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { boundAround } from '../../mentions/number/bound.js'
import { SMALL_NUMBERS } from '../../mentions/number/lexicon.js'
import type { Mention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { metricDraft } from './draft.js'
import { isJobCut } from './jobs.js'
import { leftMeasure, measureBeforeVerb, verbStart } from './left-measure.js'
import { WORKFORCE, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'
import { levelAfter } from './percent-rules.js'
import { isAnswer, populationBefore, wholeOf } from './population.js'

/** "cut prices in half", "by half". */
export const cutInHalf: NewsRule = {
  name: 'metric/cut-in-half',
  example: 'Fabrikam slashed its cloud bill in half.',
  trigger: { words: ['half'] },
  find(document, token) {
    const { lower } = document.tokens
    const sentence = document.sentenceAt(token)
    if (!sentence) return undefined
    // "fell by nearly half"
    let by = token - 1
    while (by > sentence.first && token - by < 4 && ROUGHLY.has(lower[by])) by--
    if (!/^(?:in|by)$/.test(lower[by] ?? '') || by < sentence.first) return undefined
    const verb = backTo(
      document,
      sentence,
      by - 1,
      /^(?:cut|cuts|cutting|slash|slashed|slashes|slashing|reduced|reduce|reducing|fell|dropped|shrank|fallen|lowered)$/,
    )
    if (verb < 0) return undefined
    const object =
      verb < by - 1
        ? (measureStartingAt(document, sentence, verb + 1) ?? measureEndingAt(document, sentence, by - 1))
        : (measureBeforeVerb(document, sentence, verbStart(document, sentence, verb)) ??
          leftMeasure(document, sentence, verb))
    const figure = { start: document.tokens.start[by], end: document.tokens.end[token], first: by, last: token }
    return metricDraft(document, {
      rule: this.name,
      sentence,
      figure,
      kind: 'change',
      value: 50,
      max: null,
      bound: by < token - 1 ? boundAround(document.tokens, token, token).bound : 'exact',
      unit: 'percent',
      measure: object,
      level: levelAfter(document, sentence, figure, 'to'),
      direction: 'decrease',
      cue: document.tokens.range(verb),
    })
  },
}

const ROUGHLY = wordSet(`about almost around nearly roughly over more than`)

const backTo = (document: AnnotatedDocument, sentence: Sentence, from: number, words: RegExp): number => {
  for (let i = from; i >= Math.max(sentence.first, from - 9); i--) if (words.test(document.tokens.lower[i])) return i
  return -1
}

export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 50],
  ['quarter', 25],
  ['quarters', 75],
  ['three-quarters', 75],
  ['third', 100 / 3],
  ['one-third', 100 / 3],
  ['two-thirds', 200 / 3],
  ['one-quarter', 25],
  ['one-fifth', 20],
  ['fifth', 20],
])

/** "half of its staff", "more than half of revenue", "three-quarters of users", "a third of employees". */
export const fractionOf: NewsRule = {
  name: 'metric/fraction-of',
  example: 'Half of Fabrikam users pay for the app.',
  trigger: { words: [...PARTS.keys()] },
  find(document, token) {
    const { lower } = document.tokens
    const sentence = document.sentenceAt(token)
    if (!sentence) return undefined
    // "over half those users", "almost half the 280 executives"
    const bare = lower[token] === 'half' && OPENING.has(lower[token + 1] ?? '')
    if (!bare && lower[token + 1] !== 'of') return undefined
    const part = fractionAt(document, token)
    if (!part || document.mentionAt(document.dates, token) || document.mentionAt(document.money, token))
      return undefined
    const measure = bare
      ? peopleAfter(document, sentence, token + 2)
      : (wholeOf(document, sentence, token + 2, token) ?? peopleAfter(document, sentence, token + 3))
    const lost = measure && isLostValue(document, sentence, part.first, measure)
    if (!measure || !(lost || isWhole(document, measure))) return undefined
    // "more than half of respondents (52%)": the figure in brackets is the record
    const exact =
      document.tokens.lower[measure.last + 1] === '(' && document.mentionAt(document.percents, measure.last + 2)
    if (exact) return document.reject(this.name, 'told again in brackets', part)
    return fractionDraft(document, sentence, part, measure, this.name, lost)
  },
}

/** "half of its 300 employees", "half the users": those counted or told after the article before token `at`. */
function peopleAfter(document: AnnotatedDocument, sentence: Sentence, at: number): Measure | undefined {
  const { lower } = document.tokens
  if (!OPENING.has(lower[at - 1] ?? '')) return undefined
  const count = document.mentionAt(document.numbers, at)
  const measure = measureStartingAt(document, sentence, (count?.last ?? at - 1) + 1)
  const owns = /^['’]/.test(lower[(measure?.last ?? at) + 1] ?? '')
  return measure && !owns && COUNTED_PEOPLE.test(lower[measure.last]) ? measure : undefined
}
/** Words that open those whom a part is of. */
const OPENING = wordSet(`the its their those these`)
const COUNTED_PEOPLE =
  /^(?:employees|workers|staff|workforce|users|customers|subscribers|respondents|companies|organi[sz]ations|executives|people|households|adults|businesses|stores|members|jobs|participants|countries|population)$/

export function fractionAt(document: AnnotatedDocument, token: number): (Mention & { value: number }) | undefined {
  const { lower } = document.tokens
  const word = lower[token]
  const before = lower[token - 1] ?? ''
  const value = PARTS.get(word)
  if (value === undefined || (word === 'quarters' && before !== 'three')) return undefined
  if (/^(?:third|fifth|quarter)$/.test(word) && before !== 'a' && before !== 'one') return undefined
  if (word === 'half' && /^(?:first|second|other|latter|last)$/.test(before)) return undefined
  const first = word === 'quarters' || before === 'a' || before === 'one' ? token - 1 : token
  return {
    start: document.tokens.start[first],
    end: document.tokens.end[token],
    first,
    last: token,
    value: Number(value.toFixed(2)),
  }
}

/** "lost roughly one-fifth of its value", "has lost half of its staff": what is gone of a worth, or of the people. */
function isLostValue(
  { tokens: { lower } }: AnnotatedDocument,
  sentence: Sentence,
  part: number,
  measure: Measure,
): boolean {
  if (lower[measure.last] !== 'value' && !WORKFORCE.has(lower[measure.last])) return false
  for (let i = part - 1; i > Math.max(sentence.first, part - 5); i--) if (LOSING.has(lower[i])) return true
  return false
}
const LOSING = wordSet(`lost lose loses losing shed sheds shedding`)

/** A whole that parts are measured of: people, money, or a plural; not "half of the story". */
const isWhole = (document: AnnotatedDocument, { words, last }: Measure): boolean =>
  /s$/i.test(words) ||
  WORKFORCE.has(document.tokens.lower[last]) ||
  /(?:revenue|population|traffic|income|spending|business|people|capacity|market|company|market worldwide|market globally)$/i.test(
    words,
  )

function fractionDraft(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: Mention & { value: number },
  measure: Measure,
  rule: string,
  lost = false,
): Draft | undefined {
  const cut = lost || isJobCut(document, sentence, figure.first, figure.last)
  const { bound } = boundAround(document.tokens, figure.first, figure.last)
  return metricDraft(document, {
    rule,
    sentence,
    figure,
    kind: cut ? 'change' : 'share',
    value: figure.value,
    max: null,
    bound,
    unit: 'percent',
    measure,
    direction: cut ? 'decrease' : null,
  })
}

/** Parts of "one in five", "9 in 10". */
const PART_WORDS: ReadonlyMap<string, number> = new Map(
  ['one', 'two', 'three', 'four', 'seven', 'eight', 'nine', '1', '2', '3', '4', '6', '7', '8', '9'].map(word => [
    word,
    SMALL_NUMBERS.get(word) ?? Number(word),
  ]),
)
const ROUND: ReadonlySet<number> = new Set([4, 5, 10, 20, 50, 100])

/** "one in five users", "three out of ten". */
export const oneInMany: NewsRule = {
  name: 'metric/one-in-many',
  example: 'One in five Fabrikam customers pays by phone.',
  trigger: { words: [...PART_WORDS.keys()] },
  find(document, token) {
    const { lower } = document.tokens
    const sentence = document.sentenceAt(token)
    const out = lower[token + 1] === 'out' && lower[token + 2] === 'of'
    if (!sentence || (!out && lower[token + 1] !== 'in')) return undefined
    const of = token + (out ? 3 : 2)
    const whole = SMALL_NUMBERS.get(lower[of]) ?? Number(/^\d{1,3}$/.exec(lower[of] ?? '')?.[0])
    const part = PART_WORDS.get(lower[token])!
    // "won on May 4 in 12 cities": parts in digits are told of round wholes
    const round =
      ROUND.has(whole) && document.tokens.kind[of + 1] === WORD && !document.mentionAt(document.dates, token)
    if (/^\d/.test(lower[token]) && !round) return undefined
    const range = document.tokens.range(token, of)
    const figure = { ...range, first: token, last: of, value: Number(((100 * part) / whole).toFixed(2)) }
    const asked = isAnswer(document, sentence, figure) ? populationBefore(document, sentence, figure) : undefined
    const measure = asked ?? measureStartingAt(document, sentence, of + 1)
    if (!(whole > part) || !measure || !(asked || /s$|people$/i.test(measure.words))) return undefined
    if (/^(?:years?|months?|weeks?|days?|minutes?|hours?|seconds?)$/i.test(measure.words)) return undefined
    return fractionDraft(document, sentence, figure, measure, this.name)
  },
}
