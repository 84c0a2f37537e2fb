import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import type { Measure } from './measure.js'
import { isObserver, mainCompany } from './observers.js'
import { earlier, hasFigures } from './subject-before.js'

/** "price target", "target price" around the word "price" at a token: where it starts and ends, or undefined. */
export function targetAt({ tokens }: AnnotatedDocument, at: number): Measure | undefined {
  const { lower } = tokens
  if (lower[at] !== 'price') return undefined
  const first = lower[at - 1] === 'target' ? at - 1 : at
  const last = /^(?:targets?|objective)$/.test(lower[at + 1] ?? '') ? at + 1 : at
  if (first === last) return undefined
  const range = tokens.range(first, last)
  return { ...range, first, last, words: lower.slice(first, last + 1).join(' '), owner: undefined }
}

/** Is a measure what an analyst thinks a share will cost? */
export const isTarget = ({ words }: Measure): boolean => /^(?:price (?:targets?|objective)|target price)$/.test(words)

/** What analysts advise to do with a share: no name. */
const RATINGS = wordSet(`
  neutral buy hold sell outperform underperform overweight underweight perform reduce accumulate add equal-weight strong market sector conviction
`)

/** "Acme Securities cut its price target on Globex": of whom a target is; who sets it is not told of. */
export function targetOf(document: AnnotatedDocument, sentence: Sentence, measure: Measure): Reference | undefined {
  const { lower } = document.tokens
  const fits = (one: Reference | undefined): one is Reference =>
    one?.form === 'name' && hasFigures(one) && !RATINGS.has(lower[one.first])
  if (/^(?:on|for|of)$/.test(lower[measure.last + 1] ?? '')) {
    const behind = document.mentionsIn(document.references, measure.last + 2, measure.last + 4).find(fits)
    if (behind) return behind
  }
  const before = document.mentionAt(document.references, measure.first - 1)
  if (fits(before)) return before
  // "downgraded Globex and cut its target": who stands between the one that acts and the target
  const named = document.mentionsIn(document.references, sentence.first, measure.first - 1).filter(fits)
  const other = named.slice(1).findLast(one => one.entity !== named[0].entity && !isObserver(document, one))
  return other ?? mainCompany(document) ?? earlier(document, sentence)
}
