import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import type { Clause, Phrase } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { actingParties } from '../parties.js'
import { dateNear } from '../when.js'

const MEASURES =
  /^(?:revenue|revenues|profit|profits|earnings|sales|income|loss|losses|turnover|ebitda|eps|bookings|arr|billings)$/
const RESULTS = /^(?:results|earnings|guidance|outlook|forecast)$/
const PERIOD = /quarter|annual|year|half|financial|fiscal|earnings|interim|^q[1-4]$|guidance|outlook/

/** What stands between a sum and its measure: "in annual recurring revenue". */
const BETWEEN =
  /^(?:in|of|annual|annualized|annualised|recurring|net|total|quarterly|yearly|run-rate|monthly|operating|gross|a|its|as)$/

const hasFigure = (document: AnnotatedDocument, first: number, last: number): boolean =>
  document.mentionsIn(document.money, first, last).length > 0 ||
  document.mentionsIn(document.percents, first, last).length > 0

const hasWord = (document: AnnotatedDocument, words: RegExp, first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (words.test(document.tokens.lower[at])) return true
  return false
}

/** Results told in figures, or the report itself: "reported revenue of $5 million", "posts third-quarter results". */
export function tellsResults({ document, sentence, clause }: FrameReading): boolean {
  const object = clause!.verb.voice === 'passive' ? clause!.subject : clause!.object
  if (!object) return false
  const { lower } = document.tokens
  if (RESULTS.test(lower[object.head])) {
    const first = clause!.verb.voice === 'passive' ? object.first : clause!.verb.last + 1
    if (hasWord(document, PERIOD, first, object.head)) return true
  }
  const of = clause!.prepositions.find(
    ({ word, token }) => /^(?:of|in)$/.test(word) && token === object.last + 1,
  )?.phrase
  if (!hasWord(document, MEASURES, object.first, (of ?? object).last)) return false
  return hasFigure(document, object.first, sentence.last)
}

/** "$400 million in annual recurring revenue", within the clause. */
function reachesRevenue({ document, clause, sentence }: FrameReading): boolean {
  const { lower } = document.tokens
  return document
    .mentionsIn(document.money, clause!.verb.last + 1, Math.min(sentence.last, clause!.verb.last + 12))
    .some(({ last }) => {
      for (let at = last + 1; at <= last + 5; at++) {
        if (MEASURES.test(lower[at] ?? '')) return true
        if (!BETWEEN.test(lower[at] ?? '')) return false
      }
      return false
    })
}

/** A measure that moves is somebody's result where its owner is named: "Acme's revenue rose 12%", "Acme said profit fell". */
function resultOwner({ clause }: FrameReading): Phrase | undefined {
  const { subject, prepositions, governor } = clause!
  // a product's or a unit's revenue is no company's results: "Windows revenue"
  const owner = subject?.references.findLast(({ entity }) => entity)
  if (owner) {
    const { kind } = owner.entity!
    return kind === 'organization' || (owner.possessive && kind !== 'product') ? subject : undefined
  }
  const at = prepositions.find(({ word, phrase }) => (word === 'at' || word === 'for') && phrase.references.length)
  return at?.phrase ?? ownerInGovernor(governor)
}

/** "The company reported that revenue increased": the teller's own. */
const ownerInGovernor = (governor: Clause | undefined): Phrase | undefined =>
  governor && /^(?:say|report|announce|post|disclose)$/.test(governor.verb.lemma) ? governor.subject : undefined

const isMeasure = ({ document, clause }: FrameReading): boolean =>
  clause!.subject !== undefined && MEASURES.test(document.tokens.lower[clause!.subject.head])

/** Periods are what results are of; only a day tells when they are given. */
function dayOnly(reading: FrameReading): { date?: null } {
  const grain = dateNear(reading)?.grain
  return grain === 'day' || grain === 'minute' ? {} : { date: null }
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
    ],
    object: 'none',
    needs: ['actor'],
    companions: word => RESULTS.test(word) || MEASURES.test(word),
    refuse: reading => (tellsResults(reading) ? undefined : 'no results'),
    // a forecast is announced as much as a result
    status: () => 'completed',
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
    object: 'none',
    needs: ['actor'],
    companions: word => MEASURES.test(word),
    refuse: reading => (reachesRevenue(reading) ? undefined : 'no sum of a business'),
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
      return MEASURES.test(document.tokens.lower[phrase.head - 1]) ? undefined : 'no warning of results'
    },
    details: dayOnly,
  },
  {
    name: 'announcement/result-moves',
    example: "Northwind's revenue rose 12% to $5.1 billion.",
    event: 'earnings',
    verbs: [
      'rise',
      'fall',
      'grow',
      'increase',
      'decrease',
      'drop',
      'jump',
      'climb',
      'decline',
      'surge',
      'plunge',
      'soar',
      'slip',
      'sink',
      'tumble',
      'total',
      'double',
      'triple',
      'shrink',
      'slump',
      'widen',
      'narrow',
      'beat',
      'miss',
      'top',
      'reach',
      'hit',
      'come',
    ],
    subject: 'none',
    object: 'none',
    needs: ['actor'],
    companions: word => MEASURES.test(word),
    parties: (reading, found): readonly FrameParties[] => [
      { ...found, actors: actingParties(reading.document, resultOwner(reading)) },
    ],
    details: dayOnly,
    refuse: reading => {
      if (!isMeasure(reading)) return 'no measure of a business'
      const { document, clause, sentence } = reading
      return hasFigure(document, clause!.verb.last, sentence.last) ? undefined : 'no figure'
    },
  },
]
