import { nounRole } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { namedParties } from '../parties.js'
import { endsIt, otherDeal, SUPPLIERS } from './partnership-end.js'

/** A deal to work together is done once signed or announced as made; only what is said to come is announced. */
function signedIsDone(status: Status, { document, sentence, token, clause }: FrameReading): Status {
  if (status !== 'announced') return status
  const telling = clause ?? nounRole(document, sentence, token)?.clause
  const { verb } = telling ?? {}
  if (!verb) return 'completed'
  const coming =
    verb.modal >= 0 || (verb.tense === 'infinitive' && (!telling?.governor || telling.governor.verb.modal >= 0))
  return coming ? 'announced' : 'completed'
}

/** What the parties mean to make or run together: "to develop a payments network called Tempo". */
function withPurpose(reading: FrameReading, found: FrameParties): readonly FrameParties[] {
  if (found.objects.length) return [found]
  const { document, sentence, token, clause } = reading
  const telling = clause ?? nounRole(document, sentence, token)?.clause
  const purpose = document
    .clauses(sentence)
    .find(({ verb, governor }) => governor !== undefined && governor === telling && verb.tense === 'infinitive')
  if (!purpose || purpose.verb.first < token) return [found]
  const sides = [...found.actors, ...found.counterparties]
  const objects = [purpose.object, ...purpose.prepositions.map(({ phrase }) => phrase)]
    .flatMap(phrase => namedParties(document, phrase))
    .filter(({ key, kind }) => kind !== 'place' && kind !== 'person' && !sides.some(side => side.key === key))
  return [{ ...found, objects: objects.slice(0, 1) }]
}

/** "the provider of league statistics" says what is supplied, "the provider of the Fabrikam League" to whom. */
function suppliedOrServed(_: FrameReading, found: FrameParties): readonly FrameParties[] {
  const served = found.objects.filter(({ kind }) => kind === 'organization')
  if (!served.length) return [found]
  return [{ ...found, objects: [], counterparties: found.counterparties.length ? found.counterparties : served }]
}

export const partnershipVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/partner-with',
    example: 'Northwind Systems teamed up with Fabrikam on Tuesday.',
    event: 'partnership',
    verbs: ['partner', 'partner up', 'team', 'team up', 'collaborate', 'ally', 'cooperate'],
    object: 'none',
    prepositions: { with: 'counterparty', on: 'object' },
    needs: ['sides'],
    status: signedIsDone,
    parties: withPurpose,
  },
  {
    name: 'announcement/work-with',
    example: 'Northwind Systems is working with Fabrikam to bring payments to Japan.',
    event: 'partnership',
    verbs: ['work'],
    object: 'none',
    prepositions: { with: 'counterparty', on: 'object' },
    needs: ['actor', 'counterparty'],
    refuse: ({ clause }) => (clause?.verb.progressive ? undefined : 'what it does in general'),
    status: () => 'completed',
    parties: withPurpose,
  },
  {
    name: 'announcement/join-forces',
    example: 'Northwind Systems joined forces with Fabrikam.',
    event: 'partnership',
    verbs: ['join'],
    objectNouns: ['forces', 'hands'],
    prepositions: { with: 'counterparty' },
    needs: ['sides'],
    status: signedIsDone,
  },
  {
    name: 'announcement/choose-supplier',
    example: 'Northwind Systems selected Fabrikam as its cloud provider.',
    event: 'partnership',
    verbs: ['select', 'choose', 'tap', 'pick'],
    object: 'counterparty',
    needs: ['actor', 'counterparty'],
    refuse: ({ clause, document }) => {
      const role = clause?.prepositions.find(({ word }) => word === 'as')?.phrase
      return role && SUPPLIERS.test(document.tokens.lower[role.head]) ? undefined : 'not chosen to supply'
    },
    status: signedIsDone,
  },
]

const SIGNING = (
  'sign ink strike announce reach enter land secure form forge expand extend renew unveil reveal establish launch ' +
  'disclose negotiate'
).split(' ')

export const partnershipNouns: readonly NounFrame[] = [
  {
    name: 'announcement/partnership-with',
    example: 'Northwind and Fabrikam announced a strategic partnership on Tuesday.',
    event: 'partnership',
    nouns: ['partnership', 'partnerships', 'collaboration', 'alliance', 'tie-up', 'joint-venture'],
    headOnly: true,
    prepositions: { with: 'counterparty', between: 'actor' },
    needs: ['sides'],
    priced: true,
    status: signedIsDone,
    refuse: endsIt,
    parties: withPurpose,
  },
  {
    name: 'announcement/deal-with',
    example: 'Northwind Systems signed a deal with Fabrikam to supply sensors.',
    event: 'partnership',
    nouns: [
      'deal',
      'deals',
      'agreement',
      'agreements',
      'pact',
      'contract',
      'contracts',
      'venture',
      'accord',
      'memorandum',
      'relationship',
    ],
    headOnly: true,
    governors: SIGNING,
    prepositions: { with: 'counterparty', between: 'actor' },
    needs: ['sides'],
    priced: true,
    status: signedIsDone,
    refuse: reading => endsIt(reading) ?? otherDeal(reading),
    parties: withPurpose,
  },
]

export const supplierNouns: readonly NounFrame[] = [
  {
    name: 'announcement/becomes-supplier',
    example: 'In 2016, Northwind became the official data provider of the Fabrikam League.',
    event: 'partnership',
    nouns: ['provider', 'supplier', 'partner', 'sponsor', 'vendor', 'distributor'],
    governors: ['become', 'name', 'appoint', 'designate'],
    headOnly: true,
    possessor: 'counterparty',
    prepositions: { of: 'object', for: 'counterparty', to: 'counterparty' },
    plainObject: true,
    needs: ['sides'],
    parties: suppliedOrServed,
    // "was named a partner at the law firm" is a hire
    refuse: ({ actor }) =>
      actor?.references.some(({ entity }) => entity?.kind === 'person') ? 'a person is named' : undefined,
    status: signedIsDone,
  },
]
