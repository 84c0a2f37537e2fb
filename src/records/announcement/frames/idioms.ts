import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, isTitle, prepositional, wordSet } from '../heads.js'
import { actingParties, namedParties, plainParty } from '../parties.js'
import { GAINS, isProductNoun, NO_PRODUCT } from '../product-words.js'
import { productParties } from '../products.js'
import { withThing } from './shutdown.js'

/** What a verb takes in a turn of phrase, and the words behind it that lead to what is meant. */
type Turns = Readonly<Record<string, { readonly nouns: ReadonlySet<string>; readonly leads: readonly string[] }>>

const turn = (nouns: string, leads: string) => ({ nouns: wordSet(nouns), leads: leads.split(' ') })

/** "call time on", "draw the curtain on": an end. */
const ENDINGS: Turns = {
  call: turn('time halt', 'on to'),
  throw: turn('towel', 'on'),
  draw: turn('curtain curtains line', 'on under'),
  bring: turn('curtain curtains shutters', 'on'),
  wave: turn('goodbye farewell', 'to'),
  kiss: turn('goodbye', 'to'),
  put: turn('end stop', 'to'),
}

/** "flip the switch on", "throw open the doors to": a start. */
const STARTS: Turns = {
  flip: turn('switch', 'on'),
  flick: turn('switch', 'on'),
  lift: turn('curtain lid veil', 'on'),
}

/** "cut the ribbon on": a place opens. */
const OPENINGS: Turns = {
  cut: turn('ribbon', 'on at for'),
}

const nounsOf = (turns: Turns): ReadonlySet<string> => new Set(Object.values(turns).flatMap(({ nouns }) => [...nouns]))

/** The phrase that a turn leads to, where the clause holds one: "its smart oven" of "calls time on its smart oven". */
function meantBy(turns: Turns, reading: FrameReading) {
  const { document, clause } = reading
  const { verb, object } = clause!
  const told = turns[verb.lemma]
  // "does away with its free tier"
  if (verb.lemma === 'do')
    return turns === ENDINGS &&
      (verb.particle === 'away' || document.tokens.lower[verb.last + 1] === 'away') &&
      reading.actor
      ? prepositional(reading, 'with')
      : undefined
  if (!told || verb.voice === 'passive' || !reading.actor) return undefined
  const { lower } = document.tokens
  // "throws in the towel on": its noun behind a word that reads as a preposition
  const taken = object ?? (lower[verb.last + 1] === 'in' ? prepositional(reading, 'in') : undefined)
  if (!taken || !(told.nouns.has(lower[taken.head]) || told.nouns.has(lower[taken.last]))) return undefined
  return prepositional(reading, ...told.leads)
}

const ENDED =
  wordSet(`program programme programs project projects line lines brand label experiment effort efforts business division unit era
  practice policy plan plans`)

/** A product by its name or noun, or something that a company can end. */
function isEnded({ document }: FrameReading, phrase: NonNullable<FrameReading['object']>): boolean {
  const head = headWord(document, phrase)
  const own = phrase.references.some(
    ({ entity, last }) =>
      entity && entity.kind !== 'person' && entity.kind !== 'place' && (last >= phrase.head || isProductNoun(head)),
  )
  const plain = /^(?:its|their|his|her)$/.test(document.tokens.lower[phrase.first])
  return own || (plain && !NO_PRODUCT.has(head)) || ENDED.has(head) || isProductNoun(head)
}

/** "its own network" of "switched on its own network". */
const switchedOn = ({ clause }: FrameReading) =>
  clause!.prepositions.find(({ word, token }) => word === 'on' && token === clause!.verb.last + 1)?.phrase

const byCompany = ({ document, actor }: FrameReading): boolean =>
  actingParties(document, actor).some(({ kind }) => kind === 'organization' || kind === 'unknown')

/** Acts told by a turn of phrase whose verb alone tells nothing. */
export const idiomVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/calls-time-on',
    example: 'Northwind Systems called time on its Harbor oven.',
    event: 'product_shutdown',
    verbs: [...Object.keys(ENDINGS), 'bring down', 'do', 'do away'],
    object: 'none',
    companions: new Set([...nounsOf(ENDINGS), 'away']),
    atCompanion: true,
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const phrase = meantBy(ENDINGS, reading)
      if (!phrase || !byCompany(reading)) return 'nothing ends'
      return isEnded(reading, phrase) ? undefined : 'no product ends'
    },
    // a headline's present tells of what is to come as often as of what is done
    status: (status, reading) =>
      status === 'completed' && isTitle(reading) && reading.clause!.verb.tense === 'present' ? 'announced' : status,
    parties: withThing(reading => meantBy(ENDINGS, reading)),
  },
  {
    name: 'announcement/flips-the-switch',
    example: 'Northwind Systems flipped the switch on its Harbor service.',
    event: 'product_launch',
    verbs: Object.keys(STARTS),
    object: 'none',
    companions: nounsOf(STARTS),
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const phrase = meantBy(STARTS, reading)
      if (!phrase || !byCompany(reading)) return 'nothing starts'
      const head = headWord(reading.document, phrase)
      const thing = isProductNoun(head) || GAINS.has(head) || phrase.references.length > 0
      return thing && !NO_PRODUCT.has(head) ? undefined : 'no product starts'
    },
    parties: (reading, found) => {
      const object = meantBy(STARTS, reading)
      const objects = productParties({ ...reading, object }, namedParties(reading.document, object), true)
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/cuts-the-ribbon',
    example: 'Northwind Systems cut the ribbon on a battery plant in Augsburg.',
    event: 'expansion',
    verbs: [...Object.keys(OPENINGS), 'throw open'],
    object: 'none',
    prepositions: { in: 'place', at: 'place', near: 'place', outside: 'place' },
    companions: nounsOf(OPENINGS),
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => (meantBy(OPENINGS, reading) && byCompany(reading) ? undefined : 'nothing opens'),
    parties: (reading, found) => {
      const phrase = meantBy(OPENINGS, reading)
      const named = namedParties(reading.document, phrase)
      const plain = plainParty(reading.document, phrase)
      const objects = named.length ? named : plain ? [plain] : []
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/switches-on',
    example: 'Northwind Systems switched on its Harbor network in Oslo on Tuesday.',
    event: 'product_launch',
    verbs: ['switch', 'turn'],
    object: 'none',
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const { document, clause } = reading
      const phrase = switchedOn(reading)
      if (!phrase || clause!.object || clause!.verb.voice === 'passive' || !byCompany(reading))
        return 'nothing is switched on'
      if (clause!.verb.tense === 'infinitive' || clause!.verb.tense === 'present') return 'what is done in general'
      const head = headWord(document, phrase)
      const own = /^(?:its|a|an|the)$/.test(document.tokens.lower[phrase.first])
      return own && isProductNoun(head) && !NO_PRODUCT.has(head) ? undefined : 'no product is switched on'
    },
    parties: (reading, found) => {
      const object = switchedOn(reading)
      const objects = productParties({ ...reading, object }, namedParties(reading.document, object), true)
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]
