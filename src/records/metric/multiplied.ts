import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { boundAround } from '../../mentions/number/bound.js'
import type { Mention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { levelOf, metricDraft } from './draft.js'
import { leftMeasure, measureBeforeVerb, subjectMeasure, verbStart } from './left-measure.js'
import { measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'

const BESIDE_DOUBLES = wordSet(`
  a the in and of women's men's mixed
`)

const SPORT = wordSet(`
  match matches title titles team teams final finals partner tennis draw champion champions specialist
`)

const TIMES: ReadonlyMap<string, number> = new Map([
  ...'doubled doubles doubling'.split(' ').map(word => [word, 2] as const),
  ...'tripled triples tripling trebled'.split(' ').map(word => [word, 3] as const),
  ...'quadrupled quadruples quadrupling'.split(' ').map(word => [word, 4] as const),
  ...'quintupled quintupling'.split(' ').map(word => [word, 5] as const),
])
/** Base forms, which are adjectives as often: verbs only after a word that asks for one. */
const BASE_TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
])
/** "plans to halve its emissions" */
const HALVE = 'halve'
const ASKING = wordSet(`to will would could can may might should than nearly almost roughly about`)
const HALVES = ['halved', 'halves', 'halving']

const mentionAt = (document: AnnotatedDocument, token: number): Mention => ({
  start: document.tokens.start[token],
  end: document.tokens.end[token],
  first: token,
  last: token,
})

/** The measure of a verb that says its own figure: its object where one stands after it, else what stands before. */
function measureAround(document: AnnotatedDocument, sentence: Sentence, token: number): Measure | undefined {
  const after = document.tokens.lower[token + 1] ?? ''
  const { lower } = document.tokens
  // "grows faster than the rest, roughly tripling between": what the clause before tells of
  const comma = /^(?:nearly|roughly|almost|about)$/.test(lower[token - 1]) ? token - 2 : token - 1
  if (lower[token].endsWith('ing') && lower[comma] === ',') {
    const subject = document.clauses(sentence).find(({ verb }) => verb.head === token)?.subject
    const told = subject && measureEndingAt(document, sentence, subject.last)
    if (told) return told
  }
  if (/^(?:the|its|their|his|our)$/.test(after)) return measureStartingAt(document, sentence, token + 1)
  // "tripled revenue last year"
  const object = measureStartingAt(document, sentence, token + 1)
  if (object?.first === token + 1 && measureKeyOf(object.words) !== 'other') return object
  const start = moreThan(document, sentence, token)
  return (
    subjectMeasure(document, sentence, start, measureBeforeVerb(document, sentence, start)) ??
    leftMeasure(document, sentence, token)
  )
}

/** The first token of the verb, "is expected to more than" before it included. */
function moreThan(document: AnnotatedDocument, sentence: Sentence, token: number): number {
  const { lower } = document.tokens
  let start = verbStart(document, sentence, token)
  while (
    start > sentence.first + 1 &&
    /^(?:than|more|to|nearly|almost|set|on|course|track|expected|poised)$/.test(lower[start - 1])
  )
    start--
  return verbStart(document, sentence, start)
}

export const multiplied: NewsRule = {
  name: 'metric/doubled',
  example: 'Subscriptions to the Fabrikam app doubled in March.',
  trigger: { words: [...TIMES.keys(), ...BASE_TIMES.keys(), ...HALVES, HALVE] },
  find(document, token) {
    const sentence = document.sentenceAt(token)
    const word = document.tokens.lower[token]
    // "doubled down" moves nothing
    if (!sentence || document.tokens.lower[token + 1] === 'down' || document.tokens.lower[token + 1] === 'as')
      return undefined
    // tennis is played in doubles
    if (word === 'doubles' && BESIDE_DOUBLES.has(document.tokens.lower[token - 1] ?? '')) return undefined
    if (SPORT.has(document.tokens.lower[token + 1] ?? '')) return undefined
    const times = TIMES.get(word) ?? BASE_TIMES.get(word)
    if ((BASE_TIMES.has(word) || word === HALVE) && !asksForVerb(document, sentence, token)) return undefined
    const figure = mentionAt(document, token)
    return metricDraft(document, {
      rule: this.name,
      sentence,
      figure,
      kind: 'change',
      value: times ?? 50,
      max: null,
      bound: boundAround(document.tokens, token, token).bound,
      unit: times ? 'multiple' : 'percent',
      measure: measureAround(document, sentence, token),
      direction: times ? 'increase' : 'decrease',
      cue: figure,
      level: endOf(document, sentence, token),
    })
  },
}

/** "is set to more than double": not "to double digits", "almost double the rate". */
function asksForVerb(document: AnnotatedDocument, sentence: Sentence, token: number): boolean {
  const { lower } = document.tokens
  if (!ASKING.has(lower[token - 1] ?? '')) return false
  let at = token - 1
  while (at > sentence.first && /^(?:more|than|nearly|almost|roughly|about)$/.test(lower[at])) at--
  if (!/^(?:to|will|would|could|can|may|might|should)$/.test(lower[at])) return false
  const next = lower[token + 1] ?? '.'
  // "to double its users", "will double by 2030", "will more than double."
  return /^(?:its|their|his|the|by|in|over|within|from|to|this|next|between|during|again|,|\.|and|as|every|since|year)$/.test(
    next,
  )
}

const endOf = (document: AnnotatedDocument, sentence: Sentence, token: number) => {
  const { lower } = document.tokens
  for (let i = token + 1; i <= Math.min(sentence.last, token + 10); i++) {
    if (/^(?:from|;|and|but|while)$/.test(lower[i])) return null
    if (lower[i] !== 'to') continue
    const [found] = [
      ...document.mentionsIn(document.money, i + 1, i + 4),
      ...document.mentionsIn(document.numbers, i + 1, i + 4),
    ]
    return found ? levelOf(found) : null
  }
  return null
}
