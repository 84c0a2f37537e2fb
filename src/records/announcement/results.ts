import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Clause, type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import { companyTelling } from './employer.js'
import type { FrameParties, FrameReading } from './frame.js'
import { headWord, namesFirm, wordSet } from './heads.js'
import { actingParties } from './parties.js'
import { dateNear } from './when.js'

export const MEASURES = wordSet(
  'revenue revenues profit profits earnings sales income loss losses turnover ebitda eps bookings arr billings',
)
export const RESULTS = wordSet('results earnings guidance outlook forecast forecasts projection projections')
export const PERIOD = /quarter|annual|year|half|financial|fiscal|earnings|interim|^q[1-4]$|guidance|outlook/
/** What analysts hold, which results miss or beat. */
export const ESTIMATES = /^(?:estimates?|expectations?|forecasts?|consensus|targets?|projections?|predictions?)$/

export const hasFigure = (document: AnnotatedDocument, first: number, last: number): boolean =>
  document.mentionsIn(document.money, first, last).length > 0 ||
  document.mentionsIn(document.percents, first, last).length > 0

export function hasWord(
  { tokens: { lower } }: AnnotatedDocument,
  words: RegExp | ReadonlySet<string>,
  first: number,
  last: number,
): boolean {
  const belongs = (word = '') => (words instanceof RegExp ? words.test(word) : words.has(word))
  for (let at = first; at <= last; at++) if (belongs(lower[at])) return true
  return false
}

/** The phrase right after another one's "of", "for" or "in": "forecast for the current quarter". */
export function linkedTo({ document, sentence }: FrameReading, phrase: Phrase): Phrase | undefined {
  const link = phrase.last + 1
  return /^(?:of|for|in|on)$/.test(document.tokens.lower[link] ?? '')
    ? phraseAfter(document, sentence, link)
    : undefined
}

/** A measure that moves is somebody's result where its owner is named: "Acme's revenue rose 12%", "Acme said profit fell". */
export function resultOwner(reading: FrameReading): Phrase | undefined {
  const { document, sentence } = reading
  const { subject, prepositions, governor } = reading.clause!
  // a product's or a unit's revenue is no company's results: "Windows revenue"
  const owner = subject?.references.findLast(({ entity }) => entity)
  if (owner) {
    const { kind } = owner.entity!
    return kind === 'organization' || (owner.possessive && kind !== 'product') ? subject : undefined
  }
  // "net income at Acme fell", "fell at Acme"
  const link = subject ? subject.last + 1 : -1
  const beside = /^(?:at|of|for)$/.test(document.tokens.lower[link] ?? '')
    ? phraseAfter(document, sentence, link)
    : undefined
  if (namesFirm(beside)) return beside
  const at = prepositions.find(({ word, phrase }) => (word === 'at' || word === 'for') && phrase.references.length)
  return at?.phrase ?? ownerInGovernor(governor)
}

/** "The company reported that revenue increased", "warned that sales would fall": the teller's own. */
const ownerInGovernor = (governor: Clause | undefined): Phrase | undefined =>
  governor && /^(?:say|report|announce|post|disclose|warn|forecast|expect|predict|see)$/.test(governor.verb.lemma)
    ? governor.subject
    : undefined

/** Whose results a measure in the subject is. */
export function ownersOfMeasure(reading: FrameReading, found: FrameParties): readonly FrameParties[] {
  const actors = actingParties(reading.document, resultOwner(reading))
  const teller = actors.length ? undefined : namesNobody(reading) ? companyTelling(reading) : undefined
  return [{ ...found, actors: teller ? [teller] : actors, objects: [], counterparties: [] }]
}

/** "revenue rose", not "Windows revenue rose": a measure of nothing in particular. */
const namesNobody = ({ clause }: FrameReading): boolean =>
  !clause?.subject?.references.some(({ entity }) => entity !== undefined)

export const isMeasure = ({ document, clause }: FrameReading): boolean =>
  clause!.subject !== undefined &&
  MEASURES.has(document.tokens.lower[clause!.subject.head]) &&
  // "daily revenue" is no result of a period, "sales of the phone" are no company's
  !hasWord(document, /^(?:daily|weekly|monthly|hourly)$/, clause!.subject.first, clause!.subject.head) &&
  !(
    document.tokens.lower[clause!.subject.last + 1] === 'of' &&
    /^(?:sales|revenue|revenues)$/.test(headWord(document, clause!.subject)) &&
    !clause!.subject.references.length
  )

/** Periods are what results are of; only a day tells when they are given. */
export function dayOnly(reading: FrameReading): { date?: null } {
  const grain = dateNear(reading)?.grain
  return grain === 'day' || grain === 'minute' ? {} : { date: null }
}

/** "Analysts expect Acme to report": what others think is no result. */
export const expectedByOthers = ({ clause }: FrameReading): string | undefined =>
  clause?.verb.tense === 'infinitive' &&
  /^(?:expect|project|predict|forecast|see|estimate|poll|anticipate)$/.test(clause.governor?.verb.lemma ?? '')
    ? 'expected by others'
    : undefined
