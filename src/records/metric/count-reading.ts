import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { NumberMention, Reference } from '../../mentions/types.js'
import { aboveModifier } from './left-measure.js'
import { COUNT_MEASURES, MOVES, measureKeyOf, WORKFORCE, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureNamedAt, measureStartingAt } from './measure.js'
import { type Move, moveBefore } from './move-before.js'
import type { MeasureKey, Metric } from './schema.js'

/** What a count is of, and the way it went. */
export interface CountReading {
  readonly measure: Measure
  readonly kind: Metric['kind']
  readonly direction: Metric['direction']
  readonly key?: MeasureKey
  /** Does the measure stand before the figure? */
  readonly before: boolean
}

const BOUNDS = wordSet(`
  about around roughly nearly almost over more than some another approximately only just up to as many at least an estimated
`)
const REACHING = wordSet(`
  reached reach reaching hitting total exceed surpass hit hits totaled totalled totaling totalling amounted stand stands exceeded topped surpassed was were stood passed crossed
`)
const APPROACH = wordSet(`
  about around roughly nearly almost over more than some to a an at just up from of total combined record
`)
/** Words between "to" or "by" and a figure. */
const APPROACHING = wordSet(`about around roughly nearly almost over more than some between from a an just up least`)
const SOLD = wordSet(`sold sell sells selling shipped ship ships shipping`)
const LOST = wordSet(`lost lose loses losing shed`)
const ADDED = wordSet(`added add adds adding gained gain gains`)
/** What is done to people of a staff; "out" of "buy out". */
const ACTED_ON = wordSet(`
  train trained training retrain retrained retraining move moved moving shift shifted shifting relocate relocated relocating
  transfer transferred transferring reassign reassigned reassigning offer offered offering out redeploy redeployed furlough
  furloughed
`)
/** Nouns that only say that things are counted: what moved says more. */
const GENERIC = wordSet(`units vehicles devices cars`)
/** Heads of measures that a count is a level of, beside the nouns that are counted themselves. */
const COUNTED = wordSet(`
  sales shipments deliveries numbers headcount workforce registrations memberships orders volume volumes forecast projection target
  outlook base output production cars connections installations bookings passengers count counts
`)

/** "A survey of 1,000 workers", "polled 2,000 adults": how many were asked is the survey's size, and counts nobody's people. */
function isAsked({ tokens }: AnnotatedDocument, { first }: Sentence, figure: number): boolean {
  let at = figure - 1
  while (at > first && BOUNDS.has(tokens.lower[at])) at--
  if (/^(?:surveyed|polled|interviewed|questioned)$/.test(tokens.lower[at])) return true
  return /^(?:of|with|among)$/.test(tokens.lower[at]) && /^(?:survey|poll|sample)$/.test(tokens.lower[at - 1] ?? '')
}

/** "shipped 24 million units", "265 million users", "shipments fell 2% to 122 million": what a figure counts; undefined where nothing that is a level. */
export function countReading(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: NumberMention,
): CountReading | undefined {
  const verb = verbRightBefore(document, sentence, figure.first)
  const name = document.mentionAt(document.references, figure.first)
  // "the Fortune 1000 organizations": a number of a name counts nothing
  if (name?.form === 'name' && name.first < figure.first) return undefined
  // people hired or brought over are an act
  if (/^(?:hire|hired|hires|hiring)$/.test(verb)) return undefined
  if (isAsked(document, sentence, figure.first)) return undefined
  const sold = SOLD.has(verb)
  const counted = sold
    ? (measureStartingAt(document, sentence, figure.last + 1) ?? namedAfter(document, figure))
    : (countedNoun(document, sentence, figure) ?? soldAfter(document, sentence, figure))
  const moved = sold ? undefined : movedTo(document, sentence, figure)
  const elsewhere = moved && countsElse(document, sentence, figure)
  const generic = counted !== undefined && GENERIC.has(document.tokens.lower[counted.last])
  // "headcount rose by 523 employees" counts what the headcount is of, "users got 20 million messages" does not
  const alike =
    moved && counted && moved.kind === 'change' && measureKeyOf(moved.measure.words) === measureKeyOf(counted.words)
  if (moved && (elsewhere ? alike : !counted || generic || moved.kind === 'change')) return moved
  // "shipments totaled 68 million units"
  const told = generic && !sold && figure.value >= 1000 ? measureBefore(document, sentence, figure, true) : undefined
  if (told) return told
  const again = generic && !sold ? countAgain(document, sentence, figure, true) : undefined
  if (again) return again
  // "trained 8,000 employees", "would buy out 800 workers": who is dealt with, not how many there are
  if (counted && ACTED_ON.has(verb) && WORKFORCE.has(document.tokens.lower[counted.last])) return undefined
  if (!counted)
    return figure.value < 1000
      ? undefined
      : (countAgain(document, sentence, figure) ?? measureBefore(document, sentence, figure))
  const swing = LOST.has(verb) ? 'decrease' : ADDED.has(verb) ? 'increase' : null
  return {
    measure: counted,
    kind: swing && (!moved || elsewhere) ? 'change' : 'level',
    direction: (elsewhere ? null : moved?.direction) ?? swing,
    before: false,
    ...((sold || isSold(document, sentence, counted.last)) && { key: 'units_sold' }),
  }
}

/** "sold 19,000 Model Xs": the goods by their name. */
const namedAfter = (document: AnnotatedDocument, { last }: NumberMention): Measure | undefined =>
  measureNamedAt(document, last + 1)

/** "58.5 million systems were shipped", "853,670 new cars were registered", "4 million machines sold": goods, whatever they are. */
function soldAfter(document: AnnotatedDocument, sentence: Sentence, figure: NumberMention): Measure | undefined {
  if (figure.value < 1000) return undefined
  // "1.01 million fully electric cars were registered"
  const next = figure.last + 1
  const adverb = document.tagged(sentence).at(next) === 'adverb' && next < sentence.last
  const measure = measureStartingAt(document, sentence, adverb ? next + 1 : next)
  return measure && measure.first <= figure.last + 2 && isSold(document, sentence, measure.last) ? measure : undefined
}

function isSold({ tokens }: AnnotatedDocument, sentence: Sentence, last: number): boolean {
  let at = last + 1
  while (at < sentence.last && at < last + 4 && /^(?:were|was|have|has|been)$/.test(tokens.lower[at])) at++
  return at <= sentence.last && /^(?:sold|shipped|delivered|registered|produced)$/.test(tokens.lower[at])
}

/** The figure must count nothing itself that the words before it do not: "users got 20 million messages". */
function countsElse(document: AnnotatedDocument, sentence: Sentence, { last }: NumberMention): boolean {
  const { tokens } = document
  const next = last + 1
  return (
    next <= sentence.last &&
    tokens.kind[next] === WORD &&
    document.tagged(sentence).at(next) === 'noun' &&
    !GENERIC.has(tokens.lower[next])
  )
}

/** "fell 2% to 122.1 million units", "rose by 26 million", "were unchanged at 15 million": where a move ends, or how far it goes. */
function movedTo(document: AnnotatedDocument, sentence: Sentence, figure: NumberMention): CountReading | undefined {
  const { lower } = document.tokens
  let at = figure.first - 1
  while (at > sentence.first && APPROACHING.has(lower[at])) at--
  if (at <= sentence.first) return undefined
  // "headcount increased 12,450"
  const bare =
    MOVES.has(lower[at]) &&
    lower[at + 1] !== 'from' &&
    document.tagged(sentence).at(at) === 'verb' &&
    figure.value >= 100
  if (!bare && !/^(?:to|at|by)$/.test(lower[at])) return undefined
  const move = moveBefore(document, sentence, bare ? at : at - 1)
  if (!move || (move.direction === 'flat') !== (lower[at] === 'at') || (bare && move.chained)) return undefined
  const head = lower[move.measure.last]
  const meant = SHELLS.has(head) ? countBefore(document, sentence, move) : undefined
  if (!meant && !COUNT_MEASURES.has(head) && !COUNTED.has(head)) return undefined
  return {
    measure: meant ?? move.measure,
    kind: bare || lower[at] === 'by' ? 'change' : 'level',
    direction: move.direction,
    before: true,
  }
}

/** "had 244 million users in 2018, but by 2021 the figure had fallen to": what the count before is of. */
function countBefore(document: AnnotatedDocument, sentence: Sentence, { measure }: Move): Measure | undefined {
  if (measure.first < measure.last || !/^(?:the|that|this)$/.test(document.tokens.lower[measure.first - 1] ?? ''))
    return undefined
  const told = document.sentences[sentence.index - 1]
  const alike = told?.blockIndex === sentence.blockIndex ? [sentence, told] : [sentence]
  for (const one of alike) {
    const count = document.mentionsIn(document.numbers, one.first, Math.min(one.last, measure.first - 1)).at(-1)
    const reading = count && countReading(document, one, count)
    if (reading) return reading.measure
  }
  return undefined
}
const SHELLS = wordSet(`figure number total tally`)

/** "300,000 users, up from 100,000", "from 19,000 to 230,000": the count of before, of what the other figure is of. */
function countAgain(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: NumberMention,
  generic = false,
): CountReading | undefined {
  const { lower } = document.tokens
  if (!generic && countsElse(document, sentence, figure)) return undefined
  let at = figure.first - 1
  while (at > sentence.first && BOUNDS.has(lower[at]) && lower[at] !== 'up') at--
  if (at <= sentence.first || !(lower[at] === 'from' || isCompared(lower, at))) return undefined
  const next =
    lower[figure.last + 1] === 'to' ? document.mentionsIn(document.numbers, figure.last + 2, figure.last + 5) : []
  const [other] = next.length
    ? next
    : document.mentionsIn(document.numbers, Math.max(sentence.first, at - 12), at - 1).reverse()
  const reading = other && countReading(document, sentence, other)
  return reading && { ...reading, kind: 'level', direction: null }
}

/** "compared with 9 million last year", "versus 6 million". */
const isCompared = (lower: readonly string[], at: number): boolean =>
  AGAINST.has(lower[at]) || lower[at - 1] === 'compared' || lower[at - 1] === 'compare'
const AGAINST = wordSet(`versus vs against`)

/** "downloads reached 3 million", "users were 20 million". */
function measureBefore(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: NumberMention,
  generic = false,
): CountReading | undefined {
  if (!generic && countsElse(document, sentence, figure)) return undefined
  const { lower } = document.tokens
  const verb = verbBefore(document, sentence, figure.first)
  if (verb < 0) return undefined
  // "memberships rose 16% in May, reaching 269 million": the figures between are of the same
  const hangs = /ing$/.test(lower[verb]) && lower[verb - 1] === ','
  for (let i = hangs ? verb - 2 : verb - 1; i >= Math.max(sentence.first, verb - 14); i--) {
    const date = document.mentionAt(document.dates, i)
    if (date) {
      i = Math.min(i, date.first)
      continue
    }
    if (/^[,;:]$/.test(lower[i])) return undefined
    if (!COUNT_MEASURES.has(lower[i]) && !COUNTED.has(lower[i])) continue
    const measure = measureEndingAt(document, sentence, i)
    // what it was before has not moved
    const direction = lower[figure.first - 1] === 'from' ? null : (MOVES.get(lower[verb]) ?? null)
    // "sales of electric cars reached 14 million": the sales
    const above = measure && aboveModifier(document, sentence, measure)
    const told = above && COUNTED.has(lower[above.last]) ? above : measure
    return told && { measure: told, kind: 'level', direction, before: true }
  }
  return undefined
}

/** "265 million monthly users": the noun that is counted, up to three words on. */
function countedNoun(document: AnnotatedDocument, sentence: Sentence, figure: NumberMention): Measure | undefined {
  const { tokens } = document
  let first = figure.last + 1
  if (tokens.lower[first] === '+') first++
  if (tokens.lower[first] === 'people' && /^employ/.test(tokens.lower[verbAt(document, sentence, figure.first)] ?? ''))
    return { ...tokens.range(first), first, last: first, words: 'employees', owner: undefined }
  if (tokens.lower[first] === 'of' && /^(?:its|our|their)$/.test(tokens.lower[first + 1] ?? '')) return undefined
  // "2.3 million Acme+ customers": the name whole
  const name = document.mentionAt(document.references, first)
  const from = name?.form === 'name' && name.first === first ? name.last + 1 : first
  for (let i = tokens.lower[from] === '+' ? from + 1 : from; i <= Math.min(sentence.last, from + 4); i++) {
    // "73 million current and former customers"
    if (tokens.lower[i] === 'and' && tokens.lower[i + 1] === 'former' && tokens.lower[i - 1] === 'current') i += 2
    if (tokens.kind[i] !== WORD || /^(?:including|like|and|or)$/.test(tokens.lower[i])) return undefined
    if (COUNT_MEASURES.has(tokens.lower[i])) {
      // "10 million user accounts": the last noun is the one counted
      const last = COUNT_MEASURES.has(tokens.lower[i + 1] ?? '') && i < sentence.last ? i + 1 : i
      // "2.3 million Acme customers" are Acme's
      const owned = from > first && from <= last && isCountOwner(name!)
      if (owned) first = tokens.lower[from] === '+' ? from + 1 : from
      const range = tokens.range(first, last)
      return { ...range, first, last, words: document.slice(range), owner: owned ? name : undefined }
    }
    const tag = document.tagged(sentence).at(i)
    const colours = /(?:ed|ing|paid)$/.test(tokens.lower[i])
    if (tag !== 'noun' && tag !== 'name' && tag !== 'adverb' && !colours) return undefined
  }
  return undefined
}

const isCountOwner = ({ entity }: Reference): boolean => entity?.kind === 'organization' || entity?.kind === 'product'

/** The word before a figure, words of bound left out. */
export function verbRightBefore(document: AnnotatedDocument, sentence: Sentence, figure: number): string {
  const at = verbAt(document, sentence, figure)
  return at >= sentence.first ? document.tokens.lower[at] : ''
}

function verbAt(document: AnnotatedDocument, sentence: Sentence, figure: number): number {
  const { lower } = document.tokens
  let at = figure - 1
  while (at > sentence.first && BOUNDS.has(lower[at])) at--
  return at
}

const WHOLES = wordSet(`count base headcount workforce`)

function verbBefore(document: AnnotatedDocument, sentence: Sentence, figure: number): number {
  const { lower } = document.tokens
  for (let i = figure - 1; i >= Math.max(sentence.first, figure - 6); i--) {
    if (REACHING.has(lower[i])) return i
    if (MOVES.has(lower[i]) && /^(?:to|from)$/.test(lower[i + 1])) return i
    // "subscribers of 120 million to 125 million"
    if (lower[i] === 'of' && (COUNT_MEASURES.has(lower[i - 1]) || WHOLES.has(lower[i - 1]))) return i
    // "from 9,000 to 7,400"
    const from = lower[i] === 'to' ? document.mentionAt(document.numbers, i - 1) : undefined
    if (from && lower[from.first - 1] === 'from') {
      i = from.first
      continue
    }
    if (!APPROACH.has(lower[i])) return -1
  }
  return -1
}
