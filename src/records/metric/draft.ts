import type { Draft } from '../../core/rule.js'
import { type Range, rangeOver } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/types.js'
import type { Mention, MoneyMention, NumberMention, PercentMention, Reference } from '../../mentions/types.js'
import { attributionOf } from './attribution.js'
import { baselineOf } from './baseline.js'
import { isCriterion } from './criterion.js'
import { houseTold } from './house-source.js'
import { MOVE_NOUNS, measureKeyOf, PER_UNITS } from './lexicon.js'
import type { Measure } from './measure.js'
import { moveAfter } from './move-after.js'
import { periodOf } from './period.js'
import { ordinalQuarter, sameOfYearBefore, tradingDay, yearSoFar } from './period-around.js'
import { isOfLand, monthOfLand } from './place-subject.js'
import { goodsOf, isTrade, marketBefore, marketOf, plainParty, plainSubjectOf } from './plain-subject.js'
import { isGroup, isPopulation } from './population.js'
import { listedMeasure } from './respectively.js'
import type { MeasureKey, Metric, MetricLevel } from './schema.js'
import { statusOf } from './status.js'
import { storyMarket, thereOf } from './story-market.js'
import { awaitedPeriod, isOfPeriod, isOfResults, storyPeriod } from './story-period.js'
import { subjectOf } from './subject.js'
import { opensClause, plainOwner } from './subject-clause.js'
import { samePeriod, toldPeriod } from './told-period.js'
import { whyUntrue } from './untrue.js'

/** What a rule read; the rest of the record is found around it. */
export interface MetricReading {
  readonly rule: string
  readonly sentence: Sentence
  readonly figure: Mention
  readonly kind: Metric['kind']
  readonly value: number
  readonly max: number | null
  readonly bound: Metric['bound']
  readonly unit: Metric['unit']
  readonly currency?: string | null
  readonly measure: Measure | undefined
  /** Where the words of the figure themselves name it: "jobs", "price", "valuation". */
  readonly measureWords?: string
  readonly measureKey?: MeasureKey
  readonly direction: Metric['direction']
  readonly cue?: Range
  readonly from?: MetricLevel | null
  readonly level?: MetricLevel | null
  /** Whose it is, where the way of telling says so. */
  readonly told?: Reference | undefined
  readonly toldPlain?: Phrase
  readonly confidence?: number
}

export function metricDraft(document: AnnotatedDocument, reading: MetricReading): Draft | undefined {
  const { sentence, figure, rule } = reading
  const measure =
    (reading.measure && listedMeasure(document, sentence, figure.first, reading.measure)) ?? reading.measure
  // a line may break within it
  const words = (reading.measureWords ?? measure?.words)?.replace(/\s+/g, ' ')
  if (!words) return document.reject(rule, 'nothing that is measured', figure)
  if (reading.kind === 'level' && isCriterion(document, sentence, figure))
    return document.reject(rule, 'says which ones are meant', figure)
  const untrue = whyUntrue(document, sentence, figure)
  if (untrue) return document.reject(rule, untrue, figure)
  const told = attributionOf(document, sentence, figure.first, measure)
  const subject = reading.toldPlain
    ? undefined
    : (reading.told ?? subjectOf(document, sentence, figure.first, measure, told, reading.kind))
  const plain = subject
    ? undefined
    : (reading.toldPlain ??
      (measure && plainOwner(document, sentence, measure)) ??
      (measure &&
      reading.kind === 'share' &&
      isPopulation(document, measure) &&
      opensClause(document, sentence, figure.first)
        ? phraseOf(measure)
        : undefined) ??
      plainSubjectOf(document, sentence, figure.first, measure) ??
      (measure && reading.kind === 'share' && isPopulation(document, measure) ? phraseOf(measure) : undefined) ??
      (measure && marketTold(document, reading, measure)) ??
      (measure && isTrade(document, measure) ? phraseOf(measure) : undefined) ??
      (measure && reading.kind === 'share' && isGroup(document, measure) ? phraseOf(measure) : undefined))
  const attribution = told ?? houseTold(document, sentence, figure.first, measure, reading.kind)
  const after = reading.direction || reading.kind === 'change' ? undefined : moveAfter(document, sentence, figure)
  const direction = reading.direction ?? wentTo(document, reading) ?? after?.direction ?? betweenEnds(document, reading)
  const compared = reading.kind === 'change' || direction !== null || isSteadyAfter(document, figure.last)
  const counted = reading.measureKey ?? measureKeyOf(words)
  // "sales of 14 million": pieces, no money
  const key = counted === 'revenue' && reading.unit === 'count' ? 'units_sold' : counted
  const baseline = compared ? baselineOf(document, sentence, figure.last) : undefined
  const status = statusOf(document, sentence, figure.first)
  const ofPeriod = isOfPeriod(key, words, reading.kind)
  const results = ofPeriod || isOfResults(document, subject, { kind: reading.kind, words })
  const own =
    ordinalQuarter(document, sentence, figure.first) ?? periodOf(document, sentence, figure.first, baseline, ofPeriod)
  const period =
    (own &&
      sameOfYearBefore(document, sentence, own, () =>
        results ? storyPeriod(document, sentence, measure?.first ?? figure.first, words, true) : undefined,
      )) ??
    samePeriod(document, sentence, figure.first) ??
    (reading.kind === 'change' ? yearSoFar(baseline) : undefined) ??
    (reading.kind === 'change' && key === 'share_price' ? tradingDay(document, sentence, figure.first) : undefined) ??
    (ofPeriod ? toldPeriod(document, sentence, figure.first, status) : undefined) ??
    (measure && status === 'actual' && isOfLand(document, measure) ? monthOfLand(document, sentence) : undefined) ??
    (results && status === 'actual' ? storyPeriod(document, sentence, figure.first, words) : undefined) ??
    (ofPeriod && status !== 'actual' ? awaitedPeriod(document, sentence, figure.first, words) : undefined)
  const fields = {
    kind: reading.kind,
    measure: words,
    // a share that is told in percent is one of a market
    measureKey:
      key === 'share_price' &&
      (reading.kind === 'share' || reading.unit === 'percentage_point') &&
      /share$/i.test(words)
        ? 'market_share'
        : key,
    subject: (subject && document.party(subject)) ?? (plain ? plainParty(document, plain) : null),
    value: reading.value,
    max: reading.max,
    bound: reading.bound,
    unit: reading.unit,
    currency: reading.currency ?? null,
    per: perOf(document, figure.last) ?? perIn(words),
    direction,
    from: reading.from ?? null,
    level: reading.level ?? null,
    status,
    period: period ? document.dateOf(period) : null,
    baseline: baseline
      ? { text: document.slice(baseline), date: baseline.date ? document.dateOf(baseline.date) : null }
      : null,
    attribution: (attribution && document.party(attribution)) ?? null,
  }
  const spans: Record<string, readonly Range[]> = { value: [figure] }
  if (measure) spans.measure = [measure]
  if (reading.cue) spans.direction = [reading.cue]
  else if (after) spans.direction = [document.tokens.range(after.at)]
  const whose = subject ?? plain
  if (whose) spans.subject = [whose]
  if (period) spans.period = [period]
  if (baseline) spans.baseline = [baseline]
  if (attribution) spans.attribution = [attribution]
  const near = measure && Math.abs(measure.first - figure.first) < 12 ? rangeOver(figure, measure) : figure
  return {
    type: 'metric',
    fields,
    evidence: [{ start: sentence.start, end: sentence.end }],
    anchor: near,
    spans,
    rules: [rule],
    confidence: reading.confidence ?? 0.7,
  }
}

/** "to 270 billion yen from 300 billion", "from $5 million to $7 million": the way between the two ends of a move, by their sizes. */
function betweenEnds(document: AnnotatedDocument, { figure, kind, unit, value }: MetricReading): Metric['direction'] {
  if (kind === 'change') return null
  const { lower } = document.tokens
  if (lower[figure.first - 1] !== 'to') return null
  const figures: readonly (Mention & { readonly value: number })[] =
    unit === 'money' ? document.money : unit === 'percent' ? document.percents : document.numbers
  // a date may stand behind the one before: "from 1.7 billion in June to 1.5 billion"
  const date = document.mentionAt(document.dates, figure.first - 2)
  const end = date ? date.first - 2 : figure.first - 2
  const old =
    document.mentionAt(figures, end) ??
    (lower[figure.last + 1] === 'from' ? document.mentionAt(figures, figure.last + 2) : undefined)
  if (!old || lower[old.first - 1] !== 'from' || old.value === value) return null
  return old.value < value ? 'increase' : 'decrease'
}

/** "an 11 percent decline to 79 million units": the noun of movement whose end a level is. */
function wentTo({ tokens: { lower } }: AnnotatedDocument, { figure, kind }: MetricReading): Metric['direction'] {
  return kind === 'level' && lower[figure.first - 1] === 'to' ? (MOVE_NOUNS.get(lower[figure.first - 2]) ?? null) : null
}

/** "a 22% share, broadly flat on the year before". */
function isSteadyAfter({ tokens: { lower } }: AnnotatedDocument, last: number): boolean {
  for (let i = last + 1; i < last + 10 && lower[i] !== ';'; i++)
    if (/^(?:flat|unchanged|steady)$/.test(lower[i] ?? '')) return true
  return false
}

/** What a measure without an owner is of: its own market, that of the sentence before, or the goods themselves. */
function marketTold(document: AnnotatedDocument, { sentence, unit, measureKey }: MetricReading, measure: Measure) {
  const market =
    marketOf(document, measure) ??
    marketBefore(document, sentence, measure) ??
    thereOf(document, sentence, measure) ??
    storyMarket(document, measure)
  return market ?? (unit === 'count' && measureKey === 'units_sold' ? goodsOf(document, measure) : undefined)
}

const phraseOf = ({ first, last, start, end }: Measure): Phrase => ({
  first,
  last,
  start,
  end,
  head: last,
  references: [],
})

/** "per month", "a year", "/mo", "per share" after a figure. */
function perOf(document: AnnotatedDocument, last: number): Metric['per'] {
  const { lower } = document.tokens
  const link = lower[last + 1]
  // "27% a year earlier" is of that time
  if (/^(?:ago|earlier|before|prior|later)$/.test(lower[last + 3] ?? '')) return null
  if (link === 'per' || link === 'a' || link === 'an' || link === '/' || link === 'each' || link === 'every')
    return PER_UNITS.get(lower[last + 2] ?? '') ?? null
  if (link === 'monthly') return 'month'
  return link === 'annually' ? 'year' : null
}

const perIn = (measure: string): Metric['per'] => PER_UNITS.get(/ per (\S+)$/.exec(measure)?.[1] ?? '') ?? null

/** A sum, percentage or count as the end of a change. */
export const levelOf = (mention: MoneyMention | PercentMention | NumberMention): MetricLevel => ({
  value: mention.value,
  max: mention.max,
  unit: 'currency' in mention ? 'money' : 'unit' in mention ? mention.unit : 'count',
  currency: 'currency' in mention ? mention.currency : null,
})
