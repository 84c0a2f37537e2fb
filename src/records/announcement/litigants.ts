import { type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import { COURTS } from './authorities.js'
import type { FrameParties, FrameReading } from './frame.js'
import { headWord, holdsWord, wordSet } from './heads.js'
import { actingParties, plainParty } from './parties.js'

export const SUITS = wordSet(
  'lawsuit lawsuits suit suits complaint complaints case claim claims action litigation class-action petition countersuit proceedings dispute allegations charges',
)
export const RULINGS = wordSet(
  'ruling decision verdict judgment judgement order fine fines ban conviction injunction appeal penalty penalties sentence rejection rulings',
)
export const WON = wordSet(
  'case lawsuit suit appeal ruling verdict trial battle dispute injunction judgment claim fight motion',
)

/** Courts as those who are gone to, by their names too: "the Ninth Circuit". */
export const BENCH: ReadonlySet<string> = new Set([...COURTS, 'circuit', 'appeals'])

/** Does the sentence hold one of these words? */
export function inSentence({ document, sentence }: FrameReading, words: ReadonlySet<string>): boolean {
  for (let at = sentence.first; at <= sentence.last; at++) if (words.has(document.tokens.lower[at])) return true
  return false
}

/** The sum that a settlement or verdict carries. */
export const amount = ({ document, sentence, token }: FrameReading) => {
  const money = document.mentionsIn(
    document.money,
    Math.max(sentence.first, token - 10),
    Math.min(sentence.last, token + 14),
  )
  return { amount: money.length ? document.moneyOf(money[0]) : null }
}

/** Plaintiffs without a name count: "a group of authors". Nobody and nothing is an object of a suit. */
export function sides(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, actor, counterparty } = reading
  // "former Acme engineers" are not Acme
  const theirs = actor && isTheirPeople(reading, actor) ? plain(reading, withoutCount(reading, actor)) : []
  const named = theirs.length ? theirs : found.actors.length ? found.actors : plain(reading, actor)
  // "Texas sued": a state acts for itself
  const actors = named.length ? named : placesIn(reading, actor).slice(0, 1)
  const isNew = ({ key }: { key: string }) => !actors.some(one => one.key === key)
  const acting = actingParties(document, counterparty).filter(isNew)
  // "a New York regulator" is the state's
  const ofState =
    counterparty !== undefined && /^(?:regulator|watchdog|agency|attorney)$/.test(headWord(document, counterparty))
  const other = acting.length || ofState ? acting : plain(reading, counterparty)
  const place = other.length ? [] : placesIn(reading, counterparty)
  if (!actors.length && !other.length && !place.length) return []
  return [{ actors, objects: [], counterparties: other.length ? other : place.slice(0, 1) }]
}

const PEOPLE = wordSet(
  'engineers engineer employees employee workers users customers shareholders investors drivers subscribers owners staffers executives',
)

/** "Acme shareholders", "eight former Acme engineers": those who sue, by whose people they are. */
const isTheirPeople = ({ document }: FrameReading, { head, references }: Phrase): boolean =>
  PEOPLE.has(document.tokens.lower[head]) &&
  references.length > 0 &&
  references.every(({ last, entity }) => last < head && entity?.kind !== 'person')

const placesIn = ({ document }: FrameReading, phrase: Phrase | undefined): Party[] =>
  phrase?.references.filter(({ entity }) => entity?.kind === 'place').map(one => document.partyOf(one.entity!, one)) ??
  []

const PLAINTIFFS = wordSet(
  'group users customers employees workers authors artists creators musicians labels publishers shareholders investors parents families plaintiffs developers consumers regulators states government authorities prosecutors founder founders engineer engineers drivers subscribers owners staffers executives executive rival rivals attorney prosecutor officials regulator watchdog agency contractor contractors employee worker user customer shareholder investor subscriber author artist writer writers journalists patients students woman man',
)

/** "eight former Acme engineers" are the engineers of the headline. */
const withoutCount = ({ document }: FrameReading, phrase: Phrase): Phrase =>
  COUNTS.test(document.tokens.lower[phrase.first]) ? { ...phrase, first: phrase.first + 1 } : phrase

const COUNTS = /^(?:\d+|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens)$/

const plain = ({ document }: FrameReading, phrase: Phrase | undefined) => {
  if (!phrase || !holdsWord(document, phrase, PLAINTIFFS)) return []
  // the whole of it: "a group of authors", "musicians and record labels"
  const sentence = document.sentenceAt(phrase.first)!
  const of =
    document.tokens.lower[phrase.last + 1] === 'of' ? phraseAfter(document, sentence, phrase.last + 1) : undefined
  const last = of?.last ?? phrase.last
  const party = plainParty(document, { ...phrase, head: last, last })
  return party ? [party] : []
}

/** "settle a lawsuit brought by Acme", "claims from users": the other side of a suit that is settled. */
export function suing({ document, sentence, token }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = token + 2; at < sentence.last && at < token + 14; at++) {
    if (/^[.;]$/.test(lower[at])) return undefined
    if (/^(?:by|from|with|against)$/.test(lower[at])) {
      const phrase = phraseAfter(document, sentence, at)
      if (phrase && (phrase.references.length || holdsWord(document, phrase, PLAINTIFFS))) return phrase
    }
  }
  return undefined
}

export const aSuit = ({ document, clause }: FrameReading): string | undefined => {
  const suit = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
  return suit && SUITS.has(headWord(document, suit)) ? undefined : 'no suit'
}

/** "sued to block Acme's purchase of Initech": those whose deal it is. */
export function stopped({ document, sentence, clause }: FrameReading): Phrase | undefined {
  const next = clause && document.clauses(sentence).find(({ verb }) => verb.first > clause.verb.last)
  if (next?.verb.tense !== 'infinitive' || !/^(?:block|stop|halt|prevent|bar|unwind)$/.test(next.verb.lemma))
    return undefined
  const by = next.prepositions.find(({ word }) => word === 'by')?.phrase
  return next.object?.references.some(({ entity }) => entity && entity.kind !== 'place') ? next.object : by
}

/** "agreed to pay $5 million to Texas to settle claims": whom the verb of the sum pays. */
export function paid({ clause }: FrameReading): Phrase | undefined {
  for (let governor = clause?.governor, depth = 0; governor && depth < 3; governor = governor.governor, depth++) {
    const to = governor.prepositions.find(({ word }) => word === 'to' || word === 'with')?.phrase
    if (to?.references.length) return to
  }
  return undefined
}
