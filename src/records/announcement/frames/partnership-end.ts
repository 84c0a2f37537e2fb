import type { Sentence } from '../../../language/sentences.js'
import { wordSet } from '../../../language/word-set.js'
import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import { nounRole, statusOfClause } from '../../../mentions/clause/index.js'
import { isUndone } from '../draft.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'

/** What a company is chosen, or dropped, as. */
export const SUPPLIERS =
  /^(?:provider|supplier|partner|vendor|platform|cloud|solution|contractor|sponsor|operator|customer|client|tenant|licensee|distributor|reseller|manufacturer|integrator|carrier)s?$/

const ENDING = (
  'end terminate cut sever scrap cancel drop break dissolve pause lapse quit abandon exit lose tear ditch axe suspend ' +
  'discontinue conclude call pull'
).split(' ')

/** Verbs that a partnership does when it ends: "the alliance collapsed". */
const COLLAPSE = 'end collapse fall break unravel dissolve expire lapse founder run'.split(' ')

/** Verbs that leave what stands after "from" or "of": "pulled out of the agreement". */
const LEAVING = 'withdraw pull walk back drop step'.split(' ')

const DEALS =
  /^(?:partnership|partnerships|collaboration|alliance|tie-up|deal|agreement|pact|contract|contracts|venture|accord|memorandum)$/

/** Ended, not made: read by the frames of `partnership_end`. */
export function endsIt(reading: FrameReading): string | undefined {
  const { document, sentence, token } = reading
  if (isOver(reading)) return 'the partnership ends'
  const role = nounRole(document, sentence, token)
  if (!role) return undefined
  const { lemma, particle } = role.clause.verb
  const left = LEAVING.includes(lemma) && (role.preposition === 'from' || role.preposition === 'of')
  const fell =
    role.role === 'subject' && COLLAPSE.includes(lemma) && (!/^(?:fall|run)$/.test(lemma) || particle !== null)
  const renewed = /^(?:renew|extend)$/.test(lemma) && isUndone({ document, clause: role.clause })
  return (ENDING.includes(lemma) && !refuseIdle(reading)) || left || fell || renewed
    ? 'the partnership ends'
    : undefined
}

/** "The partnership with Acme is over". */
const isOver = ({ document, sentence, token }: FrameReading): boolean =>
  document
    .clauses(sentence)
    .some(
      ({ subject, verb }) =>
        subject?.head === token &&
        verb.lemma === 'be' &&
        /^(?:over|off|dead)$/.test(document.tokens.lower[verb.last + 1] ?? ''),
    )

/** "called off the venture", "pulled the plug on it": verbs that end something only with another word. */
function refuseIdle({ document, sentence, token }: FrameReading): string | undefined {
  const verb = nounRole(document, sentence, token)?.clause
  if (verb?.verb.lemma === 'call') return verb.verb.particle === 'off' ? undefined : 'nothing is called off'
  if (verb?.verb.lemma === 'pull')
    return verb.object && document.tokens.lower[verb.object.head] === 'plug' ? undefined : 'no plug is pulled'
  return undefined
}

/** "called off their $20 billion deal": of a deal that only a sum tells most are to buy. */
const dealOfSum = ({ document, token, counterparty }: FrameReading): string | undefined =>
  document.tokens.lower[token] === 'deal' && !counterparty && document.mentionAt(document.money, token - 1)
    ? 'a deal of nothing but a sum'
    : undefined

/** A deal to buy, merge, settle or borrow is another event. */
const OTHER_DEAL =
  /^(?:acquire|buy|purchase|merge|combine|sell|acquisition|merger|combination|takeover|buyout|settle|settlement|loan|credit|confidentiality|severance|employment|plea|divest|funding|financing|investment|invest|raise|tender|standstill|scheme)$/

/** What is bought and sold in the course of business, and is no company. */
export const SUPPLIES = wordSet(`
  capacity compute computing chip chips gpus processors batteries battery cell cells power electricity energy output satellites cloud credits
  jets aircraft planes helicopters servers drones vehicles cars buses vans trucks trains ships turbines panels modules fuel gas lng
  lithium cobalt nickel steel water wafers memory engines robots tokens bandwidth spectrum launches rockets tickets licences licenses
  ads advertising inventory content data hardware equipment components parts sensors phones laptops tablets computers removals offsets
`)

/** "a deal to buy 3.5 million credits", "a power purchase agreement": supplies. */
export function tradesSupplies(document: AnnotatedDocument, sentence: Sentence, at: number): boolean {
  const { lower } = document.tokens
  if (lower[at] === 'purchase' && /^(?:agreement|agreements|contract|contracts)$/.test(lower[at + 1] ?? ''))
    return !/^(?:share|stock|asset|assets|securities|unit|equity|definitive)$/.test(lower[at - 1] ?? '')
  if (!/^(?:buy|purchase|sell)$/.test(lower[at])) return false
  for (let next = at + 1; next <= Math.min(sentence.last, at + 8); next++) {
    if (SUPPLIES.has(lower[next])) return true
    if (/^(?:from|to|for|in|,|business|unit|company|startup|stake|shares)$/.test(lower[next])) return false
  }
  return false
}

export function otherDeal(reading: FrameReading): string | undefined {
  const { document, sentence, token } = reading
  const { lower } = document.tokens
  for (let at = Math.max(sentence.first, token - 4); at <= sentence.last && at <= token + 12; at++) {
    // ", causing its planned investment to fall through": what comes of it is not what it is
    if (at > token && lower[at] === ',' && lower[at + 1]?.endsWith('ing')) return undefined
    if (OTHER_DEAL.test(lower[at]) && !tradesSupplies(document, sentence, at)) return `a deal to ${lower[at]}`
  }
  return undefined
}

export const partnershipEndNouns: readonly NounFrame[] = [
  {
    name: 'announcement/partnership-ends',
    example: 'Northwind ended its partnership with Fabrikam.',
    event: 'partnership_end',
    nouns: [
      'partnership',
      'partnerships',
      'collaboration',
      'alliance',
      'tie-up',
      'deal',
      'agreement',
      'pact',
      'contract',
      'contracts',
      'order',
      'orders',
      'ties',
      'relationship',
      'venture',
      'work',
      'cooperation',
    ],
    headOnly: true,
    governors: ENDING,
    prepositions: { with: 'counterparty', between: 'actor' },
    needs: ['sides'],
    refuse: reading => refuseIdle(reading) ?? otherDeal(reading) ?? dealOfSum(reading),
    // what is ended is no cancelled record: the end itself is the act, as far as its verb has come
    status: (status, { document, sentence, token }) => {
      if (status !== 'cancelled') return status
      const role = nounRole(document, sentence, token)
      const ended = role ? statusOfClause(document, sentence, role.clause).status : 'completed'
      return ended === 'cancelled' ? 'completed' : ended
    },
  },
]

export const partnershipCollapseNouns: readonly NounFrame[] = [
  {
    name: 'announcement/partnership-collapses',
    example: 'The partnership between Northwind and Fabrikam collapsed last week.',
    event: 'partnership_end',
    nouns: ['partnership', 'collaboration', 'alliance', 'tie-up', 'deal', 'agreement', 'pact', 'contract', 'venture'],
    headOnly: true,
    prepositions: { with: 'counterparty', between: 'actor' },
    needs: ['sides'],
    refuse: reading => {
      const role = nounRole(reading.document, reading.sentence, reading.token)
      if (!isOver(reading) && (role?.role !== 'subject' || !endsIt(reading))) return 'it does not end'
      return otherDeal(reading)
    },
    status: status => (status === 'cancelled' ? 'completed' : status),
  },
]

export const partnershipEndVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/leaves-partnership',
    example: 'Northwind pulled out of its agreement with Fabrikam.',
    event: 'partnership_end',
    verbs: ['withdraw', 'pull', 'pull out', 'walk', 'walk away', 'back', 'back out', 'drop out', 'step away'],
    object: 'none',
    prepositions: { with: 'counterparty' },
    needs: ['actor', 'counterparty'],
    refuse: reading => {
      const { document, clause } = reading
      const left = clause!.prepositions.find(({ word }) => word === 'from' || word === 'of')?.phrase
      if (!left || !DEALS.test(document.tokens.lower[left.head])) return 'no partnership is left'
      return otherDeal({ ...reading, token: left.head })
    },
    status: status => (status === 'cancelled' ? 'completed' : status),
  },
  {
    name: 'announcement/drops-supplier',
    example: 'Northwind has dropped Fabrikam as its cloud supplier.',
    event: 'partnership_end',
    verbs: ['drop', 'ditch', 'dump', 'axe', 'replace'],
    object: 'counterparty',
    needs: ['actor', 'counterparty'],
    companions: word => SUPPLIERS.test(word),
    refuse: ({ clause, document }) => {
      const role = clause?.prepositions.find(({ word }) => word === 'as')?.phrase
      return role && SUPPLIERS.test(document.tokens.lower[role.head]) ? undefined : 'no supplier dropped'
    },
    status: status => (status === 'cancelled' ? 'completed' : status),
  },
  {
    name: 'announcement/stops-using',
    example: 'Northwind Systems will stop using chips from Fabrikam Robotics.',
    event: 'partnership_end',
    verbs: ['use', 'buy', 'work', 'purchase', 'sell'],
    object: 'counterparty',
    prepositions: { with: 'counterparty', from: 'counterparty' },
    needs: ['actor', 'counterparty'],
    companions: new Set(['stop', 'stops', 'stopped', 'stopping', 'cease', 'ceased', 'quit']),
    refuse: ({ clause, counterparty }) => {
      const ends = clause!.governor && /^(?:stop|cease|quit)$/.test(clause!.governor.verb.lemma)
      if (!ends || clause!.governor!.verb.negation >= 0 || clause!.verb.tense !== 'participle') return 'nothing stops'
      // "sued to stop Northwind from buying Lumenpay": kept from it by somebody
      if (clause!.governor!.object) return 'kept from it'
      const firm = counterparty?.references.some(
        ({ entity, possessive }) => entity?.kind === 'organization' || (entity?.kind === 'unknown' && possessive),
      )
      return firm ? undefined : 'no supplier'
    },
    status: (_, { clause }) => (/^(?:past|perfect)$/.test(clause!.governor!.verb.tense) ? 'completed' : 'announced'),
  },
  {
    name: 'announcement/not-renewed',
    example: 'Northwind will not renew its contract with Fabrikam.',
    event: 'partnership_end',
    verbs: ['renew', 'extend'],
    objectNouns: [
      'contract',
      'contracts',
      'agreement',
      'deal',
      'partnership',
      'pact',
      'licence',
      'license',
      'sponsorship',
      'relationship',
    ],
    undone: true,
    prepositions: { with: 'counterparty' },
    needs: ['actor', 'counterparty'],
    status: (_, { clause }) => (/^(?:past|perfect)$/.test(clause!.verb.tense) ? 'completed' : 'announced'),
  },
  {
    name: 'announcement/part-ways',
    example: 'Northwind and Fabrikam parted ways in May.',
    event: 'partnership_end',
    verbs: ['part', 'cut', 'sever', 'go'],
    atCompanion: true,
    objectNouns: ['ways', 'ties', 'links'],
    prepositions: { with: 'counterparty' },
    needs: ['sides'],
    // "parted ways with its chief executive", "she parted ways with the company": a departure
    refuse: ({ document: { tokens }, clause, actor, counterparty }) =>
      clause!.verb.lemma === 'go' && tokens.lower[clause!.object!.head - 1] !== 'separate'
        ? 'goes elsewhere'
        : [actor, counterparty].some(phrase => phrase?.references.at(-1)?.entity?.kind === 'person')
          ? 'a person leaves'
          : undefined,
  },
]
