import { DEAL_UNITS } from '../../../language/deal-words.js'
import { nounRole, type Phrase, phraseAfter, statusOfClause } from '../../../mentions/clause/index.js'
import { agreedOnly, type FrameParties, type FrameReading, type NounFrame } from '../frame.js'
import { isFirmItself, namesFirm } from '../heads.js'
import { actingParties, namedParties, plainParty } from '../parties.js'

export const refuseOther = ({ actor, object }: FrameReading): string | undefined =>
  isFirmItself(object) && namesFirm(actor) ? undefined : 'no company goes to another'

/** What is bought of a firm that another will be "part of": the firm, or all that belongs to it. */
const WHOLES = /^(?:family|group|portfolio|stable|empire)$/

/** "is now part of", "will become part of": not what a company has long been. */
function refuseOldPart(reading: FrameReading): string | undefined {
  const { document, sentence, token, actor } = reading
  const { lower } = document.tokens
  const verb = nounRole(document, sentence, token)?.clause.verb
  // "will become a wholly owned subsidiary of"
  const owned = lower[token] === 'subsidiary' && verb?.lemma === 'become'
  if (lower[token] === 'subsidiary' && !owned) return 'no part of a company'
  if (!verb || (!owned && lower[token - 1] === 'a') || verb.voice === 'passive') return 'no part of a company'
  if (verb.lemma === 'be' && verb.tense !== 'future' && !lower.slice(verb.first, token).includes('now'))
    return 'long a part'
  const whole = actor && WHOLES.test(lower[actor.head])
  if (!(whole || isFirmItself(actor))) return 'no part of a company'
  return isFirmItself(reading.object) ? undefined : 'no company becomes a part'
}

const WINNING = /^(?:winning|successful|highest|top|preferred|victorious)$/

/** "the new owner of", "the sole owner of": not who has long owned it. */
const refuseOldOwner = (reading: FrameReading): string | undefined => {
  const { document, sentence, token } = reading
  const verb = nounRole(document, sentence, token)?.clause.verb
  const { lower } = document.tokens
  const becomes =
    verb?.lemma === 'become' ||
    lower[token - 1] === 'new' ||
    // "is now the owner of"
    (verb?.lemma === 'be' && lower.slice(verb.first, token).includes('now'))
  const whole = lower[token] !== 'shareholder' || /^(?:majority|controlling|sole)$/.test(lower[token - 1])
  return becomes && whole ? refuseOther(reading) : 'long its owner'
}

/** "has a new owner: Northwind" */
const afterColon = ({ document, sentence, token }: FrameReading): Phrase | undefined =>
  document.tokens.lower[token + 1] === ':' ? phraseAfter(document, sentence, token + 1) : undefined

/** "put up for sale", "on the block", "on the auction block": the words right before the noun. */
const isForSale = ({ document: { tokens }, token }: FrameReading): boolean =>
  tokens.lower[token] === 'sale'
    ? tokens.lower[token - 1] === 'for' && tokens.lower[token - 2] === 'up'
    : /^(?:the|auction)$/.test(tokens.lower[token - 1] ?? '') && /^(?:on|the)$/.test(tokens.lower[token - 2] ?? '')

/** Who is for sale, or whose unit is: "Northwind put its maps unit up for sale", "Lumenpay is up for sale". */
function forSale({ document, sentence, token }: FrameReading): readonly FrameParties[] {
  const clause = nounRole(document, sentence, token)?.clause
  const passive = clause?.verb.voice === 'passive'
  const offered = clause?.object ?? clause?.subject
  const firms = offered && isFirmItself(offered) ? namedParties(document, offered) : []
  const unit =
    offered && DEAL_UNITS.has(document.tokens.lower[offered.head]) ? plainParty(document, offered) : undefined
  const objects = firms.length ? firms : unit ? [unit] : []
  const seller = clause?.object && !passive ? actingParties(document, clause.subject) : []
  const keys = new Set(objects.map(({ key }) => key))
  return [{ actors: [], objects, counterparties: seller.filter(({ key }) => !keys.has(key)) }]
}

/** Companies that go to a new owner, told by other words than of buying and selling. */
export const newOwnerNouns: readonly NounFrame[] = [
  {
    name: 'announcement/becomes-part-of',
    example: 'Lumenpay will become part of Northwind Systems.',
    event: 'acquisition',
    nouns: ['part', 'subsidiary'],
    governors: ['be', 'become'],
    subject: 'object',
    prepositions: { of: 'actor' },
    needs: ['actor', 'object'],
    refuse: refuseOldPart,
    status: status => (status === 'planned' ? 'announced' : status),
  },
  {
    name: 'announcement/new-owner-of',
    example: 'Northwind Systems is the new owner of Lumenpay.',
    event: 'acquisition',
    nouns: ['owner', 'owners', 'shareholder'],
    governors: ['be', 'become'],
    prepositions: { of: 'object' },
    needs: ['actor', 'object'],
    refuse: refuseOldOwner,
  },
  {
    name: 'announcement/ownership-passes',
    example: 'Ownership of Lumenpay was transferred to Northwind Systems in 2009.',
    event: 'acquisition',
    nouns: ['ownership'],
    governors: ['transfer', 'pass'],
    subject: 'none',
    prepositions: { of: 'object', to: 'actor' },
    needs: ['actor', 'object'],
    refuse: refuseOther,
  },
  {
    name: 'announcement/finds-buyer',
    example: 'Lumenpay has found a buyer in Northwind Systems.',
    event: 'acquisition',
    nouns: ['buyer', 'owner'],
    governors: ['find', 'have'],
    subject: 'object',
    prepositions: { in: 'actor' },
    needs: ['actor', 'object'],
    refuse: reading => refuseOther({ ...reading, actor: reading.actor ?? afterColon(reading) }),
    parties: (reading, found) => [
      found.actors.length ? found : { ...found, actors: actingParties(reading.document, afterColon(reading)) },
    ],
    namesSomebody: true,
    status: (status, reading) =>
      reading.document.tokens.lower[reading.token] === 'owner' ? status : agreedOnly(status),
  },
  {
    name: 'announcement/wins-auction',
    example: 'Northwind Systems won the auction for Lumenpay with a bid of $40 million.',
    event: 'acquisition',
    nouns: ['auction', 'bidding', 'battle', 'contest'],
    governors: ['win', 'clinch', 'emerge', 'triumph'],
    prepositions: { for: 'object', of: 'object' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: refuseOther,
    status: agreedOnly,
  },
  {
    name: 'announcement/winning-bidder',
    example: 'Northwind Systems emerged as the winning bidder for Lumenpay.',
    event: 'acquisition',
    nouns: ['bidder'],
    governors: ['be', 'become', 'emerge', 'name', 'declare', 'select', 'choose'],
    prepositions: { for: 'object' },
    needs: ['actor', 'object'],
    refuse: reading =>
      WINNING.test(reading.document.tokens.lower[reading.token - 1] ?? '')
        ? refuseOther(reading)
        : 'one of the bidders',
    status: agreedOnly,
  },
  {
    name: 'announcement/gets-hands-on',
    example: 'Northwind Systems got its hands on Lumenpay for $40 million.',
    event: 'acquisition',
    nouns: ['hands'],
    governors: ['get', 'lay'],
    prepositions: { on: 'object' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: refuseOther,
  },
  {
    name: 'announcement/ends-pursuit',
    example: 'Northwind Systems has dropped its pursuit of Lumenpay.',
    event: 'acquisition',
    nouns: ['pursuit'],
    governors: ['drop', 'abandon', 'end', 'give', 'call', 'halt', 'walk', 'suspend'],
    prepositions: { of: 'object' },
    needs: ['actor', 'object'],
    refuse: refuseOther,
    status: () => 'cancelled',
  },
  {
    name: 'announcement/deal-for',
    example: 'Northwind Systems completed its $40 million deal for Lumenpay.',
    event: 'acquisition',
    nouns: ['deal'],
    headOnly: true,
    prepositions: { for: 'object' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: reading => refuseOther(reading) ?? refuseDealToDo(reading),
  },
  {
    name: 'announcement/up-for-sale',
    example: 'Northwind Systems put its payments unit up for sale.',
    event: 'acquisition',
    nouns: ['sale', 'block'],
    governors: ['be', 'put', 'go', 'place', 'remain'],
    needs: ['object'],
    refuse: reading => {
      const clause = isForSale(reading)
        ? nounRole(reading.document, reading.sentence, reading.token)?.clause
        : undefined
      // "has no plans to put its unit up for sale"
      return clause ? statusOfClause(reading.document, reading.sentence, clause).refused : 'not for sale'
    },
    parties: forSale,
    status: status => (status === 'cancelled' ? status : 'planned'),
  },
  {
    name: 'announcement/seeks-buyer',
    example: 'Northwind Systems is looking for a buyer for its payments unit.',
    event: 'acquisition',
    nouns: ['buyer', 'buyers'],
    governors: ['look', 'seek', 'find', 'hunt', 'search', 'secure', 'need', 'want'],
    subject: 'counterparty',
    prepositions: { for: 'object' },
    soldAlone: DEAL_UNITS,
    needs: ['object', 'counterparty'],
    refuse: ({ document, token, object, counterparty }) =>
      document.tokens.lower[token + 1] === 'for' &&
      namesFirm(counterparty) &&
      object &&
      DEAL_UNITS.has(document.tokens.lower[object.head])
        ? undefined
        : 'no unit is for sale',
    status: (status, { document, sentence, token }) =>
      nounRole(document, sentence, token)?.clause.verb.lemma === 'find' && status === 'completed'
        ? 'announced'
        : 'planned',
  },
]

/** "a deal for Lumenpay to supply chips", "a deal for Lumenpay software": what is dealt in is no company. */
function refuseDealToDo({ document, object }: FrameReading): string | undefined {
  const { lower } = document.tokens
  return /^(?:to|and|,|\.|;|in|on|last|that|which|worth|this|as|after|for|at|—|–|$)$/.test(
    lower[object!.last + 1] ?? '',
  ) && lower[object!.last + 1] !== 'to'
    ? undefined
    : 'a deal for something else'
}
