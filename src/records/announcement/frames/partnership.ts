import { verbForm } from '../../../language/verbs.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { namesSeveral } from '../gates.js'
import { headWord } from '../heads.js'
import { signedIsDone } from './deal-status.js'
import { SUPPLIERS } from './partnership-end.js'
import { withPurpose } from './partnership-purpose.js'
import { SUPPLYING, TECHNOLOGY } from './partnership-sides.js'

/** "By working with Fabrikam, Northwind can": a way of doing something, no news, unless the act itself is told. */
const inPassing = ({ document, clause }: FrameReading): boolean =>
  clause?.verb.tense === 'participle' &&
  /^(?:by|when|while|for|of|in)$/.test(document.tokens.lower[clause.verb.first - 1] ?? '') &&
  clause.governor?.verb.tense !== 'past'

/** "the provider of league statistics" says what is supplied, "the provider of the Fabrikam League" to whom. */
function suppliedOrServed(_: FrameReading, found: FrameParties): readonly FrameParties[] {
  const served = found.objects.filter(({ kind }) => kind === 'organization')
  if (!served.length) return [found]
  return [{ ...found, objects: [], counterparties: found.counterparties.length ? found.counterparties : served }]
}

/** "said they will jointly develop": the work is to come, that they do it together is settled. */
const signedIsMade = (status: Status): Status => (status === 'announced' ? 'completed' : status)

/** "selected Fabrikam's Harbor platform to run its trucks": whose product it is. */
function ofMaker({ document, counterparty }: FrameReading, found: FrameParties): readonly FrameParties[] {
  if (!found.counterparties.length || found.counterparties.some(({ kind }) => kind !== 'product')) return [found]
  const maker = counterparty?.references.find(
    ({ entity, possessive }) => possessive && (entity?.kind === 'organization' || entity?.kind === 'unknown'),
  )
  return [maker ? { ...found, counterparties: [document.partyOf(maker.entity!, maker)] } : found]
}

const NAMING = new Set(['become', 'name', 'appoint', 'designate'])
const AGREEING = /^(?:agree|plan|sign|announce|commit|team|join|partner|vow|pledge)$/

export const partnershipVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/partner-with',
    example: 'Northwind Systems teamed up with Fabrikam on Tuesday.',
    event: 'partnership',
    verbs: [
      'partner',
      'partner up',
      'team',
      'team up',
      'tie up',
      'hook up',
      'link up',
      'pair up',
      'buddy up',
      'collaborate',
      'ally',
      'cooperate',
    ],
    mayTell: namesSeveral,
    object: 'none',
    prepositions: { with: 'counterparty', on: 'object' },
    needs: ['sides'],
    refuse: reading => (inPassing(reading) ? 'told in passing' : undefined),
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
    needs: ['sides'],
    refuse: ({ document, clause }) => {
      const { lower } = document.tokens
      const { verb, prepositions } = clause!
      // "is working with two banks on a sale": who advises is no partner
      const on = prepositions.find(({ word }) => word === 'on')?.phrase
      if (
        on &&
        lower.slice(on.first, on.last + 1).some(word => /^(?:sale|ipo|flotation|offering|divestiture)$/.test(word))
      )
        return 'advised on a sale'
      const agreed = verb.tense === 'infinitive' && AGREEING.test(clause!.governor?.verb.lemma ?? '')
      if (agreed || (verb.tense === 'future' && lower[verb.last + 1] === 'together')) return undefined
      return verb.progressive ? undefined : 'what it does in general'
    },
    status: () => 'completed',
    parties: withPurpose,
  },
  {
    name: 'announcement/choose-to-supply',
    example: 'Northwind Systems picked Fabrikam to power its assistant.',
    event: 'partnership',
    verbs: ['select', 'choose', 'tap', 'pick', 'hire', 'enlist', 'contract', 'appoint'],
    object: 'counterparty',
    needs: ['actor', 'counterparty'],
    refuse: ({ document, sentence, clause, counterparty }) => {
      if (counterparty?.references.some(({ entity }) => entity?.kind === 'person')) return 'a person is chosen'
      const supplied = document
        .clauses(sentence)
        .some(({ governor, verb }) => governor === clause && verb.tense === 'infinitive' && SUPPLYING.has(verb.lemma))
      return supplied ? undefined : 'not chosen to supply'
    },
    parties: ofMaker,
    namesSomebody: true,
    status: signedIsDone,
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
    name: 'announcement/jointly-does',
    example: 'Northwind Systems and Fabrikam will jointly develop a small electric truck.',
    event: 'partnership',
    verbs: [
      'develop',
      'build',
      'launch',
      'produce',
      'manufacture',
      'market',
      'operate',
      'run',
      'create',
      'offer',
      'design',
      'make',
      'pursue',
      'explore',
    ],
    atCompanion: true,
    companions: new Set(['jointly']),
    object: 'none',
    prepositions: { with: 'counterparty' },
    needs: ['sides'],
    refuse: ({ document, clause }) => {
      const { verb, object } = clause!
      const { lower } = document.tokens
      const beside = lower[verb.head - 1] === 'jointly' || lower[verb.head + 1] === 'jointly'
      return beside && object && verb.voice === 'active' ? undefined : 'nothing is done jointly'
    },
    status: signedIsMade,
    parties: withPurpose,
  },
  {
    name: 'announcement/choose-supplier',
    example: 'Northwind Systems selected Fabrikam as its cloud provider.',
    event: 'partnership',
    verbs: [
      'select',
      'choose',
      'tap',
      'pick',
      'enlist',
      'contract',
      'name',
      'sign',
      'sign up',
      'land',
      'win',
      'add',
      'bag',
    ],
    object: 'counterparty',
    needs: ['actor', 'counterparty'],
    companions: word => SUPPLIERS.test(word) || TECHNOLOGY.has(word),
    refuse: ({ clause, document, counterparty }) => {
      if (counterparty?.references.some(({ entity }) => entity?.kind === 'person')) return 'a person is chosen'
      const role = clause?.prepositions.find(({ word }) => word === 'as')?.phrase
      if (role && SUPPLIERS.test(document.tokens.lower[role.head])) return undefined
      if (!/^(?:select|choose|tap|pick)$/.test(clause!.verb.lemma)) return 'not chosen to supply'
      // "selected Fabrikam to be its network provider"
      const { lower } = document.tokens
      const to = clause?.object?.last ?? -2
      if (lower[to + 1] === 'to' && /^(?:be|become)$/.test(lower[to + 2] ?? ''))
        for (let at = to + 3; at <= to + 9; at++) if (SUPPLIERS.test(lower[at] ?? '')) return undefined
      // "taps Fabrikam for its cloud"
      const need = clause?.prepositions.find(({ word }) => word === 'for')?.phrase
      const own = need && /^(?:its|their)$/.test(document.tokens.lower[need.first])
      return own && TECHNOLOGY.has(headWord(document, need)) ? undefined : 'not chosen to supply'
    },
    status: signedIsDone,
  },
]

export const supplierNouns: readonly NounFrame[] = [
  {
    name: 'announcement/becomes-supplier',
    example: 'In 2016, Northwind became the official data provider of the Fabrikam League.',
    event: 'partnership',
    nouns: ['provider', 'supplier', 'partner', 'sponsor', 'vendor', 'distributor'],
    governors: [...NAMING],
    companions: word => NAMING.has(verbForm(word)?.lemma ?? ''),
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
