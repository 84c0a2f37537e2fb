import { verbForm } from '../../../language/verbs.js'
import type { Phrase } from '../../../mentions/clause/index.js'
import { phraseAfter } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import { isNoLonger } from '../draft.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import { isProductNoun, WITH_NAME } from '../product-words.js'
import { introduced } from '../products.js'
import {
  CLOSED_NOUNS,
  isHabit,
  isLeftByCustomer,
  isOfDeal,
  isPriceOfShares,
  isRaised,
  namesClosing,
  STAYS_OPEN,
} from './closed-things.js'
import { byDay } from './coming.js'

/** The phrase is both who closes and what is closed where nobody else is told: "Harbor is shutting down". */
export function withItself(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, clause, sentence } = reading
  const named = found.objects.some(({ kind }) => kind === 'product')
  const given = named ? [] : introduced(document, sentence, object)
  const objects = given.length ? given : (ofFirm(reading) ?? found.objects)
  if (found.actors.length || !objects.length) return objects.length ? [{ ...found, objects }] : []
  const owner = ownerIn(reading)
  // who closes by itself is who acts: a company, or a service known by its own name alone
  const alone = clause !== undefined && clause.verb.voice !== 'passive' && !clause.object
  const closing = namedParties(document, object).filter(
    ({ kind }) => kind === 'organization' || (alone && kind === 'unknown'),
  )
  return [{ ...found, objects, actors: owner ? [owner] : closing.slice(0, 1) }]
}

/** "Northwind servers will be shut down": a thing by its noun, of the firm whose name stands before it. */
function ofFirm({ document, object }: FrameReading): Party[] | undefined {
  const firm = object?.references.at(-1)
  if (firm?.entity?.kind !== 'organization' || firm.possessive || firm.last !== object!.head - 1) return undefined
  const plain = isProductNoun(document.tokens.lower[object!.head]) ? plainParty(document, object) : undefined
  return plain && [plain]
}

/** "Northwind's Harbor app": the owner that stands in the object's own phrase. */
function ownerIn({ document, object }: FrameReading) {
  const owner = object?.references.find(({ possessive, entity }) => possessive && entity && entity.kind !== 'place')
  return owner && document.partyOf(owner.entity!, owner)
}

export function refuseClosing(reading: FrameReading): string | undefined {
  const { document, object, clause } = reading
  if (!object) return 'nothing is closed'
  const head = headWord(document, object)
  const last = object.references.at(-1)
  if (last?.entity?.kind === 'person' && last.last >= object.head) return 'a person goes'
  if (STAYS_OPEN.has(head) || STAYS_OPEN.has(document.tokens.lower[object.head])) return 'what closes is no product'
  const alone = clause !== undefined && !clause.object
  // "ending a search for a new leader"
  if (head === 'search' && clause?.verb.lemma === 'end') return 'what ends is no product'
  // "the sale of its unit, which is expected to close in May"
  if (clause?.verb.lemma === 'close' && !clause.object && isOfDeal(reading)) return 'a deal closes'
  if (isRaised(reading)) return 'what closes is a round or a fund'
  // "when services shut down": things of a kind, none of them meant
  if (alone && !object.references.length && !/^(?:the|its|their|our|this)$/.test(document.tokens.lower[object.first]))
    return 'no thing of its own'
  const things = object.references.filter(
    ({ entity, form, last }) =>
      entity &&
      form !== 'pronoun' &&
      entity.kind !== 'place' &&
      entity.kind !== 'person' &&
      (last >= object.head || (WITH_NAME.has(head) && last === object.head - 1)),
  )
  const pronoun = object.references.some(({ entity, form }) => entity && form === 'pronoun' && entity.kind !== 'person')
  if (!things.length && !pronoun && !isProductNoun(head) && !CLOSED_NOUNS.has(head)) return 'no product is closed'
  // "that it closed": a deal as often as a product
  if (alone && clause.verb.lemma === 'close' && object.references.every(({ form }) => form === 'pronoun'))
    return 'what closes is not said'
  // "Acme closed at $12", "Acme closed up 3%": the day on the market
  const next = document.tokens.lower[(clause?.verb.last ?? reading.token) + 1]
  if (clause && !clause.object && clause.verb.lemma === 'close') {
    // "closed on Lumenpay": a purchase
    const on = clause.prepositions.find(({ word, token }) => word === 'on' && token === clause.verb.last + 1)?.phrase
    if (on?.references.some(({ entity }) => entity)) return 'a purchase closes'
    if (/^(?:at|up|down|in|with|higher|lower|flat|near|above|below|the)$/.test(next ?? '')) return 'a market closes'
    if (document.mentionAt(document.percents, clause.verb.last + 1)) return 'a market closes'
    // "closes on $5m": of a fund; "closes ‘record’ fund": what it closes stands behind the mark
    if (next === 'on' && document.mentionAt(document.money, clause.verb.last + 2))
      return 'what closes is a round or a fund'
    if (/^["“‘'`]$/.test(next ?? '')) return 'what closes is not said'
  }
  return undefined
}

/** The thing whose support ends, sales stop or plug is pulled. */
export const withThing =
  (phraseOf: (reading: FrameReading) => Phrase | undefined) =>
  (reading: FrameReading, found: FrameParties): FrameParties[] => {
    const phrase = phraseOf(reading)
    if (!phrase) return []
    const named = namedParties(reading.document, phrase).filter(({ kind }) => kind !== 'person')
    const plain = plainParty(reading.document, phrase)
    // support for things in general, by nobody: no act
    if (!named.length && !found.actors.length) return []
    const whole = named.length && phrase.references.at(-1)!.last >= phrase.head ? named : plain ? [plain] : named
    return whole.length ? [{ ...found, objects: whole }] : []
  }

const SUPPORT = wordSet('development support sales production updates maintenance')

/** "support for X", "production of X": what stands after the object's "for" or "of". */
function supported(reading: FrameReading): Phrase | undefined {
  const { document, sentence, object } = reading
  if (!object || !SUPPORT.has(document.tokens.lower[object.head])) return undefined
  // "dropped Harbor support on Tuesday"
  const before = document.mentionAt(document.references, object.head - 1)
  if (before?.form === 'name' && !before.possessive && before.first >= object.first)
    return {
      ...document.tokens.range(before.first, before.last),
      first: before.first,
      last: before.last,
      head: before.last,
      references: [before],
    }
  for (let at = object.head + 1; at <= sentence.last && at <= object.head + 4; at++)
    if (/^(?:for|of|on)$/.test(document.tokens.lower[at]) && !document.mentionAt(document.dates, at + 1))
      return phraseAfter(document, sentence, at)
  return undefined
}

/** A form of a verb that ends what another verb tells: "stopped selling". */
export const isStop = (word: string): boolean => /^(?:stop|cease|quit)$/.test(verbForm(word)?.lemma ?? '')

export const shutdownVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/shut-down',
    example: 'Northwind Systems is shutting down Harbor on June 1.',
    event: 'product_shutdown',
    verbs: [
      'shut down',
      'shut',
      'shutter',
      'discontinue',
      'sunset',
      'retire',
      'kill',
      'kill off',
      'close',
      'close down',
      'wind down',
      'phase out',
      'deprecate',
      'axe',
      'scrap',
      'shelve',
      'pull',
      'shut off',
      'switch off',
      'turn off',
      'take down',
      'mothball',
      'end',
      'ditch',
      'abandon',
      'terminate',
      'decommission',
    ],
    alone: 'object',
    plainObject: true,
    refuse: reading => {
      const { clause, document, object } = reading
      if (clause && (isHabit(reading) || isPriceOfShares(reading))) return 'what is done in general'
      if (clause && !clause.object && clause.verb.voice === 'active' && !ALONE.has(clause.verb.lemma))
        return 'nothing is closed'
      // "the plants that Acme means to shut"
      if (clause && !clause.object && clause.governor?.fronted) return 'what closes stands before'
      // "AWS went dark, taking down Snapchat", "an outage takes down services": no end
      if (
        clause?.verb.lemma === 'take' &&
        (clause.verb.tense === 'participle' || DISTURBS.test(headWord(document, clause.subject)))
      )
        return 'a service is disturbed'
      if (clause && isLeftByCustomer(reading)) return 'a customer leaves it'
      const head = headWord(document, object)
      if (SUPPORT.has(head) && !isProductNoun(head)) return 'support ends: read by another rule'
      if (
        clause &&
        LOOSE.has(clause.verb.lemma) &&
        clause.verb.particle === null &&
        document.tokens.lower[(clause.object?.last ?? -2) + 1] !== 'down' &&
        (clause.object || clause.verb.voice === 'passive') &&
        !namesClosing(reading, head)
      )
        return 'no product is closed'
      return refuseClosing(reading)
    },
    parties: withItself,
  },
  {
    name: 'announcement/end-support',
    example: 'Northwind Systems will end support for older Harbor readers in May.',
    event: 'product_shutdown',
    verbs: [
      'end',
      'drop',
      'stop',
      'cease',
      'discontinue',
      'cut',
      'withdraw',
      'terminate',
      'halt',
      'cut off',
      'nix',
      'phase out',
      'pull',
      'axe',
      'kill',
      'suspend',
      'pause',
    ],
    alone: 'object',
    status: byDay,
    refuse: reading => (supported(reading) ? undefined : 'no support ends'),
    parties: withThing(supported),
  },
  {
    name: 'announcement/stop-offering',
    example: 'Northwind Systems will stop selling the Harbor reader.',
    event: 'product_shutdown',
    verbs: ['sell', 'offer', 'support', 'make', 'produce', 'manufacture', 'develop'],
    plainObject: true,
    companions: word => word === 'longer' || isStop(word),
    noLonger: true,
    status: (_, reading) => {
      if (isNoLonger(reading)) return reading.clause!.verb.tense === 'future' ? 'announced' : 'completed'
      const { governor } = reading.clause!
      return governor?.verb.tense === 'past' || governor?.verb.tense === 'perfect' ? 'completed' : 'announced'
    },
    refuse: reading => {
      const { clause, object } = reading
      if (!object || !clause) return 'nothing is stopped'
      if (isNoLonger(reading)) return undefined
      const stops = clause.governor && /^(?:stop|cease|quit)$/.test(clause.governor.verb.lemma)
      return stops && clause.governor!.verb.negation < 0 ? undefined : 'nothing is stopped'
    },
    parties: (_, found) => (found.objects.length ? [found] : []),
  },
]

const DISTURBS = /^(?:outages?|attacks?|bugs?|update|error|failure|glitch|disruption|storm|hackers)$/
/** Verbs of closing that stand without an object. */
const ALONE = wordSet('shut close wind sunset shutter retire')
/** Verbs of many other uses: only of a named product, or of a noun of products. */
const LOOSE = wordSet(
  'kill pull end retire scrap shelve axe take turn switch close shut ditch abandon terminate decommission',
)

export const shutdownNouns: readonly NounFrame[] = [
  {
    name: 'announcement/shutdown-of',
    example: 'The shutdown of Harbor surprised many users.',
    event: 'product_shutdown',
    nouns: ['shutdown', 'closure', 'discontinuation', 'shuttering', 'sunsetting', 'wind-down'],
    possessor: 'object',
    compound: 'object',
    prepositions: { of: 'object', by: 'actor' },
    refuse: reading =>
      reading.object?.references.some(({ entity }) => entity?.kind === 'place')
        ? 'a place closes'
        : refuseClosing(reading),
    parties: withItself,
  },
]
