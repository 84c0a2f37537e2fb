import { phraseAfter } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { holdsMoney } from '../gates.js'
import { endsWithFirm, isTitle } from '../heads.js'
import {
  dayOnly,
  ESTIMATES,
  expectedByOthers,
  hasFigure,
  hasWord,
  linkedTo,
  MEASURES,
  PERIOD,
  RESULTS,
} from '../results.js'

/** What stands between a sum and its measure: "in annual recurring revenue". */
const BETWEEN =
  /^(?:in|of|annual|annualized|annualised|recurring|net|total|quarterly|yearly|run-rate|monthly|operating|gross|a|its|as)$/

/** Verbs that only results take, so that a period is enough: "posted fourth-quarter revenue above expectations". */
const REPORTING = /^(?:report|post|forecast|book|notch|deliver|guide)$/

/** Results told in figures, or the report itself: "reported revenue of $5 million", "posts third-quarter results". */
export function tellsResults(reading: FrameReading): boolean {
  const { document, sentence, clause } = reading
  const passive = clause!.verb.voice === 'passive'
  const object = passive ? clause!.subject : clause!.object
  if (!object) return false
  const { lower } = document.tokens
  const linked = linkedTo(reading, object)
  if (RESULTS.has(lower[object.head])) {
    const first = passive ? object.first : clause!.verb.last + 1
    if (hasWord(document, PERIOD, first, object.head)) return true
    if (linked && hasWord(document, PERIOD, linked.first, linked.last) && !REVIEWED.test(lower[object.first]))
      return true
    if (hasWord(document, MEASURES, object.first, object.head - 1)) return true
  }
  const end = linked ? linked.last : object.last
  if (!hasWord(document, MEASURES, object.first, end)) return false
  if (hasFigure(document, object.first, sentence.last)) return true
  return REPORTING.test(clause!.verb.lemma) && hasWord(document, TOLD_OF, clause!.verb.last + 1, end)
}

/** A period, or what makes of a measure news: "posts record profit". */
const TOLD_OF = new RegExp(`${PERIOD.source}|^record$|^pre-?tax$|^maiden$`)

const REVIEWED = /^(?:this|these|those)$/

/** "$400 million in annual recurring revenue", within the clause. */
function reachesRevenue({ document, clause, sentence }: FrameReading): boolean {
  const { lower } = document.tokens
  return document
    .mentionsIn(document.money, clause!.verb.last + 1, Math.min(sentence.last, clause!.verb.last + 12))
    .some(({ last }) => {
      for (let at = last + 1; at <= last + 5; at++) {
        if (MEASURES.has(lower[at])) return true
        if (!BETWEEN.test(lower[at] ?? '')) return false
      }
      return false
    })
}

/** Results to come are announced; a forecast is made when it is told. */
const toCome = (_: Status, { document, clause }: FrameReading): Status =>
  clause?.verb.tense === 'future' && RESULTS.has(document.tokens.lower[clause.object?.head ?? -1])
    ? 'announced'
    : 'completed'

/** "earned 80 cents per share", "lost $440 million in the quarter": a sum of a period or a share. */
function ofPeriod({ document, sentence, clause }: FrameReading): boolean {
  const from = clause!.verb.last + 1
  const sum = document.mentionsIn(document.money, from, Math.min(sentence.last, from + 4))[0]
  if (!sum) return false
  const last = Math.min(sentence.last, sum.last + 8)
  return (
    hasWord(document, /^(?:share|quarter|year|half|months|q[1-4])$/, sum.last + 1, last) ||
    document
      .mentionsIn(document.dates, sum.last + 1, last)
      .some(({ grain }) => grain === 'quarter' || grain === 'half' || grain === 'year')
  )
}

export const earningsVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/reports-results',
    example: 'Northwind Systems reported revenue of $5.1 billion for the quarter.',
    event: 'earnings',
    verbs: [
      'report',
      'post',
      'announce',
      'record',
      'deliver',
      'book',
      'generate',
      'log',
      'release',
      'raise',
      'cut',
      'lower',
      'issue',
      'publish',
      'notch',
      'see',
      'forecast',
      'expect',
      'project',
      'guide',
      'give',
      'provide',
      'trim',
      'slash',
      'lift',
      'hike',
      'boost',
      'reduce',
      'revise',
      'reaffirm',
      'maintain',
      'withdraw',
      'upgrade',
    ],
    companions: new Set([...RESULTS, ...MEASURES]),
    object: 'none',
    needs: ['actor'],
    refuse: reading => expectedByOthers(reading) ?? (tellsResults(reading) ? undefined : 'no results'),
    status: toCome,
    details: dayOnly,
  },
  {
    name: 'announcement/reaches-revenue',
    example: 'Northwind Systems hit $400 million in annual revenue.',
    event: 'earnings',
    verbs: [
      'hit',
      'reach',
      'surpass',
      'top',
      'cross',
      'pass',
      'get',
      'exceed',
      'swing',
      'amass',
      'earn',
      'make',
      'generate',
    ],
    mayTell: holdsMoney,
    object: 'none',
    needs: ['actor'],
    refuse: reading => (reachesRevenue(reading) ? undefined : 'no sum of a business'),
    details: dayOnly,
  },
  {
    name: 'announcement/beats-estimates',
    example: 'Northwind Systems missed quarterly revenue estimates.',
    event: 'earnings',
    verbs: ['miss', 'beat', 'top', 'surpass', 'exceed', 'outstrip', 'smash', 'trail'],
    companions: word => ESTIMATES.test(word),
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      const object = clause!.object
      if (clause!.verb.voice === 'passive' || !object || !clause!.subject) return 'no estimates'
      const { lower } = document.tokens
      if (!ESTIMATES.test(lower[object.head]) && !ESTIMATES.test(lower[object.last])) return 'no estimates'
      const linked = linkedTo(reading, object)
      const measured =
        hasWord(document, MEASURES, object.first, (linked ?? object).last) ||
        hasWord(document, MEASURES, clause!.subject.first, clause!.subject.last) ||
        hasWord(document, /^(?:street|analysts?|analysts'|results|consensus)$/, object.first, object.last)
      // "Acme beats estimates" of a headline
      return measured || (isTitle(reading) && endsWithFirm(reading.actor)) ? undefined : 'no estimates of results'
    },
    status: () => 'completed',
    details: dayOnly,
  },
  {
    name: 'announcement/swings-to-loss',
    example: 'Northwind Systems swung to a loss in the third quarter.',
    event: 'earnings',
    verbs: ['swing', 'return', 'slip', 'slide', 'fall', 'tumble', 'plunge', 'sink', 'move', 'bounce back'],
    companions: new Set(['loss', 'losses', 'profit', 'profits', 'profitability', 'red', 'black']),
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { document, clause, sentence } = reading
      if (clause!.verb.voice === 'passive') return 'no loss and no profit'
      const { lower } = document.tokens
      const to = clause!.prepositions.find(({ word }) => word === 'to' || word === 'into')
      const phrase = to && phraseAfter(document, sentence, to.token)
      if (!phrase) return 'no loss and no profit'
      // "slipped into the red", "returned to profit"
      return /^(?:loss|losses|profit|profits|profitability|red|black)$/.test(lower[phrase.head]) &&
        clause!.subject !== undefined &&
        !MEASURES.has(lower[clause!.subject.head])
        ? undefined
        : 'no loss and no profit'
    },
    details: dayOnly,
  },
  {
    name: 'announcement/turns-profit',
    example: 'Northwind Systems narrowed its annual loss to $20 million.',
    event: 'earnings',
    verbs: ['turn', 'narrow', 'widen', 'make', 'eke out', 'suffer', 'incur'],
    companions: new Set(['profit', 'profits', 'loss', 'losses']),
    object: 'none',
    needs: ['actor'],
    refuse: ({ document, sentence, clause }) => {
      const object = clause!.object
      if (!object || clause!.verb.voice === 'passive') return 'no profit and no loss'
      const head = document.tokens.lower[object.head]
      const { lemma } = clause!.verb
      if (!/^(?:profit|profits|loss|losses)$/.test(head)) return 'no profit and no loss'
      if (lemma === 'turn' || lemma === 'eke' || lemma === 'narrow' || lemma === 'widen') return undefined
      return document.mentionsIn(document.money, object.first, Math.min(sentence.last, object.last + 8)).length
        ? undefined
        : 'no figure'
    },
    details: dayOnly,
  },
  {
    name: 'announcement/earns-or-loses',
    example: 'Northwind Systems lost $440 million in the quarter.',
    event: 'earnings',
    verbs: ['earn', 'lose'],
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { clause, actor } = reading
      if (clause!.verb.voice === 'passive' || clause!.verb.tense === 'infinitive') return 'no result'
      const company = actor?.references.some(({ entity }) => entity?.kind === 'organization')
      return company && ofPeriod(reading) ? undefined : 'no sum of a period'
    },
    details: dayOnly,
  },
  {
    name: 'announcement/warns-of-profit',
    example: 'Northwind Systems issued a profit warning on Tuesday.',
    event: 'earnings',
    verbs: ['issue', 'give', 'post'],
    objectNouns: ['warning'],
    needs: ['actor'],
    refuse: ({ document, clause }) => {
      const phrase = clause!.verb.voice === 'passive' ? clause!.subject! : clause!.object!
      return MEASURES.has(document.tokens.lower[phrase.head - 1]) ? undefined : 'no warning of results'
    },
    details: dayOnly,
  },
]
