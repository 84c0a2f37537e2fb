import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { MoneyMention } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import { type LevelReading, type Reader, skipBounds } from './money-price.js'

/** Words of what others had thought of a figure: "expectations of", "the consensus". */
const EXPECTATIONS = wordSet(`
  expectation expectations estimate estimates consensus forecast forecasts projection projections expected target guidance
  outlook prediction predictions
`)
const COMPARING = wordSet(`from compared versus vs against exceeding topping beating missing surpassing below above`)

/** "or $1.12 per share", "down from $5 billion", "below estimates of $6 billion": the measure of the sum before, told again. */
export function againReading(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: MoneyMention,
  read: Reader,
): LevelReading | undefined {
  if (!isAgain(document, sentence, figure)) return undefined
  const before = sumBefore(document, sentence, figure, read)
  if (!before || !isAlike(document, figure, before.figure)) return undefined
  const reading = read(document, before.sentence, before.figure)
  // a change of worth is no level to set another against
  if (!reading || reading.kind === 'change') return undefined
  // what a share earns goes the way of the whole
  const way = document.tokens.lower[skipBounds(document, figure.first - 1)] === 'or' ? reading.direction : null
  return { measure: reading.measure, words: reading.words, key: reading.key, direction: way }
}

function isAgain(document: AnnotatedDocument, sentence: Sentence, figure: MoneyMention): boolean {
  const { lower } = document.tokens
  let at = skipBounds(document, figure.first - 1)
  // "vs. $5 million"
  if (lower[at] === '.' && /^(?:vs|v)$/.test(lower[at - 1] ?? '')) at--
  const word = lower[at] ?? ''
  if (at < sentence.first) return false
  if (word === 'or') return perShare(document, figure)
  if (
    word === 'and' &&
    isOfTime(document, figure) &&
    isOfTime(document, document.mentionsIn(document.money, sentence.first, at).at(-1))
  )
    return true
  if (COMPARING.has(word) || (/^(?:with|to)$/.test(word) && /^(?:compare|opposed)/.test(lower[at - 1]))) return true
  // "surpassing the estimated $1.17 billion"
  if (AWAITED.has(word) && COMPARING.has(lower[at - 1] === 'the' ? lower[at - 2] : lower[at - 1])) return true
  if (isCarriedOn(document, sentence, at)) return true
  // "compared to the May total of $44 billion"
  if (word === 'of' && lower[at - 1] === 'total' && document.mentionAt(document.dates, at - 2)) return true
  if (word === 'of' && /^(?:ahead|short|shy|north|south)$/.test(lower[at - 1] ?? '')) return true
  if (isAwaited(document, sentence, at)) return true
  if (/^(?:of|for|at|the|by)$/.test(word) || word === 'than')
    for (let i = at; i > Math.max(sentence.first, at - 4); i--) if (EXPECTATIONS.has(lower[i])) return true
  // "topping the $22 billion forecast by analysts"
  for (let i = figure.last + 1; i < Math.min(sentence.last, figure.last + 4); i++)
    if (EXPECTATIONS.has(lower[i])) return lower[i] === 'consensus' || /^(?:by|from|of|that)$/.test(lower[i + 1])
  return false
}

/** "$12.7 billion in 2025 and nearly $30 billion in 2026". */
function isOfTime(document: AnnotatedDocument, figure: MoneyMention | undefined): boolean {
  if (!figure || document.tokens.lower[figure.last + 1] !== 'in') return false
  return document.mentionAt(document.dates, figure.last + 2) !== undefined
}

/** "It stood at", "when it made": the same measure, of another time. */
function isCarriedOn({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, at: number): boolean {
  const verb = lower[at] === 'at' || lower[at] === 'to' ? at - 1 : at
  if (!HAVING.has(lower[verb])) return false
  const who = lower[verb - 1] === 'had' ? verb - 2 : verb - 1
  if (!MEANT.has(lower[who] ?? '')) return false
  // "It was $2.5 billion in the same period last year"
  if (lower[verb] === 'was' && who === sentence.first)
    for (let i = at + 2; i <= Math.min(sentence.last, at + 14); i++) if (THEN.test(lower[i])) return true
  return (verb !== at && who === sentence.first) || (who > sentence.first && lower[who - 1] === 'when')
}
const THEN = /^(?:ago|earlier|year-earlier|year-ago|previous|prior|last)$/
const HAVING = wordSet(`stood was amounted made had posted reported earned recorded logged clocked registered`)
const MEANT = wordSet(`it that this they`)

const WATCHERS = wordSet(`analysts economists street consensus`)
const AWAITED = wordSet(`expected forecast forecasted predicted projected estimated anticipated`)

/** "Analysts had expected $3.7 billion": nothing but the verb stands between those who wait and the sum. */
function isAwaited({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, at: number): boolean {
  if (!AWAITED.has(lower[at]) && !(/^(?:for|at)$/.test(lower[at]) && /^(?:looking|stood)$/.test(lower[at - 1])))
    return false
  for (let i = at - 1; i >= Math.max(sentence.first, at - 9); i--) {
    if (/^[;:,]$/.test(lower[i])) return false
    if (WATCHERS.has(lower[i])) return true
  }
  return false
}

/** Figures of one measure are of one size, and all of them of a share or none. */
function isAlike(document: AnnotatedDocument, figure: MoneyMention, before: MoneyMention): boolean {
  if (document.tokens.lower[skipBounds(document, figure.first - 1)] === 'or') return true
  if (perShare(document, figure) !== perShare(document, before) && perShare(document, figure)) return false
  return figure.value < before.value * 30 && before.value < figure.value * 30
}

const perShare = ({ tokens }: AnnotatedDocument, { last }: MoneyMention): boolean =>
  /^(?:per|a|each)$/.test(tokens.lower[last + 1] ?? '') && /^share$/.test(tokens.lower[last + 2] ?? '')

const to = ({ tokens: { lower } }: AnnotatedDocument, { first, last }: MoneyMention): boolean =>
  lower[first - 1] === 'from' &&
  (lower[last + 1] === 'to' || (lower[last + 3] === 'to' && /^(?:a|per)$/.test(lower[last + 1])))

/** The sum that is told before: of shares where this one is of a share. */
function sumBefore(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: MoneyMention,
  read: Reader,
): { readonly sentence: Sentence; readonly figure: MoneyMention } | undefined {
  // "from $1 million to $10 million in revenue"
  const [next] = to(document, figure) ? document.mentionsIn(document.money, figure.last + 2, figure.last + 5) : []
  if (next && read(document, sentence, next)) return { sentence, figure: next }
  const sums = document.mentionsIn(document.money, sentence.first, figure.first - 1)
  // "to $587 million or $0.74 per share from $280 million or $0.36": the one of the same size
  const own = sums.findLast(sum => isAlike(document, figure, sum)) ?? sums.at(-1)
  if (own) return { sentence, figure: own }
  const { lower } = document.tokens
  // "That was down from $5 billion", "That compares with $5 billion"
  const opener = /^(?:the|wall)$/.test(lower[sentence.first]) ? sentence.first + 1 : sentence.first
  if (!/^(?:that|this|it|which)$/.test(lower[sentence.first]) && !WATCHERS.has(lower[opener])) return undefined
  const previous = document.sentences[sentence.index - 1]
  if (!previous || previous.blockIndex !== sentence.blockIndex) return undefined
  const told = document.mentionsIn(document.money, previous.first, previous.last)
  const [first] = perShare(document, figure) ? told.filter(sum => perShare(document, sum)) : told
  return first && { sentence: previous, figure: first }
}
