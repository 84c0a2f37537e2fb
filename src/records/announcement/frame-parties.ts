import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { outsider, type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from './frame.js'
import { headWord, houseOf } from './heads.js'
import { actingParties, namedParties, plainParty, uniqueParties } from './parties.js'

/** Who and what the phrases of a reading name, nobody on two sides. */
export function partiesOf(frame: VerbFrame | NounFrame, reading: FrameReading): FrameParties {
  const { document } = reading
  const without = (parties: readonly Party[], others: readonly Party[]) =>
    parties.filter(party => !others.some(({ key }) => key === party.key))
  const house = FOR_COMPANIES.has(frame.event) ? houseOf(document, reading.actor) : undefined
  const acting = actingParties(document, house ?? reading.actor).filter(party => !isOwnerAlone(reading, party))
  const actors = FOR_COMPANIES.has(frame.event) ? (employersOf(reading) ?? acting) : acting
  const possessor = frame.ownerSells ? ownerOf(document, reading.object) : undefined
  // "acquired all of Hooli's shares": Hooli itself
  const whole =
    possessor && SHARES.has(document.tokens.lower[reading.object!.head]) ? document.party(possessor) : undefined
  const owner = whole ? undefined : possessor
  const named = owner ? [] : without(whole ? [whole] : namedParties(document, reading.object), actors)
  const others = actingParties(document, reading.counterparty)
  const sold = others.length > 0 && mayBePlain(document, frame.soldAlone, reading)
  const plain =
    named.length || !(owner || sold || (actors.length && mayBePlain(document, frame.plainObject, reading)))
      ? undefined
      : plainParty(document, countedBy(document, reading.object))
  const objects = plain ? [plain] : named
  const seller = owner && !others.length ? document.party(owner) : undefined
  return {
    actors,
    objects,
    counterparties: without(seller ? [seller] : others, [...actors, ...named]),
  }
}

/** "game studios" of "a trio of game studios" */
function countedBy(document: AnnotatedDocument, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || headWord(document, phrase) === document.tokens.lower[phrase.head]) return phrase
  if (
    !/^(?:trio|duo|raft|slew|clutch|handful|couple|pair|string|portion|chunk|bulk|slice|number)$/.test(
      document.tokens.lower[phrase.head],
    )
  )
    return phrase
  return phraseAfter(document, document.sentenceAt(phrase.head)!, phrase.head + 1) ?? phrase
}

/** "Acme was bought by its founder": who stands on both sides only says whose the founder is. */
function isOwnerAlone({ document, actor, object }: FrameReading, { key }: Party): boolean {
  const isIt = (reference: Reference) => document.party(reference)?.key === key
  const meant = (phrase: Phrase | undefined) => phrase?.references.filter(isIt) ?? []
  return (
    meant(object).some(({ possessive }) => !possessive) &&
    meant(actor).every(({ possessive, last }) => possessive && last < actor!.head)
  )
}

/** All that there is of a company. */
const SHARES = new Set(['shares', 'stock', 'equity', 'capital'])

/** Events that people do for their company: "Acme's Jane Doe showed Harbor" is Acme's act. */
const FOR_COMPANIES = new Set([
  'product_launch',
  'product_shutdown',
  'layoffs',
  'policy_change',
  'partnership',
  'expansion',
])

/** The employers of the people who act, where nobody else does and the article says whom they work for. */
function employersOf({ document, actor }: FrameReading): Party[] | undefined {
  const people = actor?.references.filter(({ entity }) => entity !== undefined && entity.kind !== 'place') ?? []
  if (!people.length || people.some(({ entity }) => entity!.kind !== 'person')) return undefined
  const employers = people.flatMap(person => {
    const known = document.affiliations.get(person.entity!.index)
    return known && !known.former ? [document.partyOf(known.employer, person)] : []
  })
  return employers.length
    ? employers.filter(({ key }, at) => employers.findIndex(one => one.key === key) === at)
    : undefined
}

/** The places that the phrases of the place slots name. */
export const placesOf = ({ document, places }: FrameReading): Party[] =>
  uniqueParties(
    document,
    places.flatMap(({ references }) => references.filter(({ entity }) => entity?.kind === 'place')),
  )

function mayBePlain(
  document: AnnotatedDocument,
  plainObject: VerbFrame['plainObject'],
  { object }: FrameReading,
): boolean {
  if (typeof plainObject !== 'object') return plainObject === true
  // "its hardware and software teams": the last noun tells
  const { lower } = document.tokens
  return object !== undefined && (plainObject.has(headWord(document, object)) || plainObject.has(lower[object.last]))
}

/** "Hooli" in "Hooli's cloud unit", where the unit has no name of its own. */
function ownerOf(document: AnnotatedDocument, phrase: Phrase | undefined): Reference | undefined {
  // whose parent it is does not sell it
  if (!phrase || outsider(document, phrase)) return undefined
  const named = phrase.references.filter(({ entity }) => entity !== undefined && entity.kind !== 'place')
  const owns = named.length === 1 && named[0].possessive && named[0].last < phrase.head
  // "bought her own movements": nobody sells
  return owns && !(named[0].form === 'pronoun' && named[0].entity!.kind === 'person') ? named[0] : undefined
}

/** What a record of this frame cannot be without and these parties do not give; undefined where nothing lacks. */
export function lackingNeed(
  frame: VerbFrame | NounFrame,
  reading: FrameReading,
  { actors, objects, counterparties }: FrameParties,
): string | undefined {
  for (const need of frame.needs ?? []) {
    if (need === 'sides') {
      if (actors.length < 2 && !(actors.length && counterparties.length)) return 'only one side named'
    } else if (need === 'place') {
      if (!placesOf(reading).length) return 'no place named'
    } else if (!{ actor: actors, object: objects, counterparty: counterparties }[need].length) return `no ${need} named`
  }
  return undefined
}
