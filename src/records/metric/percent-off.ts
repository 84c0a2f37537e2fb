import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention, Reference } from '../../mentions/types.js'
import { BOUNDS, skipBack } from './percent-compared.js'
import type { PercentReading } from './percent-reading.js'
import { hasFigures } from './subject-before.js'

const PRICES = /^(?:list|regular|usual|original|normal|retail|full|price|prices|rrp|msrp|sticker)$/

/** "is 40% off", "save 33% on the buds", "a 20% discount on": how far a price is cut for those who buy. */
export function readDiscount(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
): PercentReading | undefined {
  if (figure.unit !== 'percent') return undefined
  const { lower } = document.tokens
  const at = figure.last + 1
  const word = lower[at] ?? ''
  const saves =
    word === 'on' && /^(?:save|saves|saving)$/.test(lower[skipBack(document, sentence, figure.first - 1, BOUNDS)])
  if (
    !saves &&
    !(word === 'off' && isOffPrice(document, sentence, at)) &&
    !(word === 'discount' && lower[at + 1] === 'on')
  )
    return undefined
  const cue = saves ? figure.first - 1 : at
  const range = document.tokens.range(cue)
  return {
    form: 'comparison',
    kind: 'change',
    direction: 'decrease',
    measure: { ...range, first: cue, last: cue, words: 'price', owner: undefined },
    cue: range,
    at: cue,
    told: goodsBehind(document, sentence, at) ?? goodsBefore(document, sentence, figure),
  }
}

/** Not "40% off its peak", "wiped 40% off its value". */
function isOffPrice({ tokens }: AnnotatedDocument, { last }: Sentence, off: number): boolean {
  const next = off + 1
  if (
    next > last ||
    /^(?:[.,;:!)—–]|at|for|on|with|until|this|right|when|in|during|and|today)$/.test(tokens.lower[next])
  )
    return true
  for (let i = next; i <= Math.min(last, next + 3); i++) if (PRICES.test(tokens.lower[i])) return true
  return false
}

/** "33% on the Acme Buds": the goods named right behind it. */
function goodsBehind(document: AnnotatedDocument, sentence: Sentence, at: number): Reference | undefined {
  const { lower } = document.tokens
  for (let i = at; i <= Math.min(sentence.last, at + 2); i++) {
    if (lower[i] !== 'on') continue
    const goods = document.mentionAt(document.references, /^(?:the|an?)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1)
    return goods && goods.form === 'name' && hasFigures(goods) ? goods : undefined
  }
  return undefined
}

/** "The Acme Buds are now 40% off": the goods named right before the verb. */
function goodsBefore(
  document: AnnotatedDocument,
  sentence: Sentence,
  { first }: PercentMention,
): Reference | undefined {
  const verb = skipBack(document, sentence, first - 1, BOUNDS)
  if (verb <= sentence.first || !/^(?:is|are|was|were)$/.test(document.tokens.lower[verb])) return undefined
  const goods = document.mentionAt(document.references, verb - 1)
  return goods?.form === 'name' && hasFigures(goods) ? goods : undefined
}
