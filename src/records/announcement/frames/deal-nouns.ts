import { nounRole } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, NounFrame } from '../frame.js'
import { actingParties } from '../parties.js'
import { dealStatus, onlyIs, signedIsDone, standing } from './deal-status.js'
import { endsIt, otherDeal } from './partnership-end.js'
import { withPurpose } from './partnership-purpose.js'
import { otherSide } from './partnership-sides.js'
import { refuseUnder, sidesUnder, statusUnder, underDeal } from './under-deal.js'

/** The sides of a deal told by its noun: who signs, and with whom, wherever the sentence says it. */
function withSides(reading: FrameReading, given: FrameParties): readonly FrameParties[] {
  if (isUngoverned(reading)) return withPurpose(reading, sidesUnder(reading, { ...given, actors: [] }))
  const acting = given.actors.length ? given : { ...given, actors: inPartnership(reading, given) }
  const found =
    acting.actors.length || underDeal(reading) < 0 || refuseUnder(reading) ? acting : sidesUnder(reading, acting)
  if (!found.actors.length && found.counterparties.length && underDeal(reading) >= 0 && isTogether(reading)) {
    const actors = actingParties(reading.document, frontedFor(reading)?.subject).filter(
      ({ kind, key }) =>
        (kind === 'organization' || kind === 'unknown') && !found.counterparties.some(other => other.key === key),
    )
    if (actors.length) return withPurpose(reading, { ...found, actors })
  }
  const several = found.actors.length > 1 && !isOrder(reading)
  const others = found.counterparties.length || several ? [] : otherSide(reading, found)
  // of an order both who makes and who places it are told
  if (isOrder(reading) && !found.counterparties.length && !others.length) return []
  return withPurpose(reading, others.length ? { ...found, counterparties: others } : found)
}

const isTogether = ({ document, token }: FrameReading): boolean =>
  /^(?:partnership|collaboration|alliance|tie-up)$/.test(document.tokens.lower[token])

/** "In a partnership with Fabrikam announced Wednesday, Northwind will offer": the clause that the partnership opens. */
function frontedFor(reading: FrameReading) {
  const { document, sentence, token } = reading
  if (underDeal(reading) > sentence.first + 1 || nounRole(document, sentence, token)) return undefined
  return document
    .clauses(sentence)
    .find(
      ({ verb, subject }) =>
        verb.first > token && subject !== undefined && subject.first > token && verb.voice === 'active',
    )
}

const isOrder = ({ document, token }: FrameReading): boolean => /^orders?$/.test(document.tokens.lower[token])

/** "Northwind, in partnership with Fabrikam, is bringing": who does it stands before the aside. */
function inPartnership({ document, sentence, token }: FrameReading, { counterparties }: FrameParties): Party[] {
  if (document.tokens.lower[token - 1] !== 'in') return []
  const around = document
    .clauses(sentence)
    .find(
      ({ subject, verb }) =>
        subject !== undefined && subject.last < token && subject.last >= token - 4 && verb.first > token,
    )
  const doing = around ?? nounRole(document, sentence, token)?.clause
  return actingParties(document, doing?.subject).filter(
    ({ kind, key }) =>
      (kind === 'organization' || kind === 'unknown') && !counterparties.some(other => other.key === key),
  )
}

const SIGNING = (
  'sign ink strike announce reach enter land secure form forge expand extend renew unveil reveal establish launch ' +
  'set create start plan finalize disclose negotiate renegotiate score win clinch snag bag agree award grant hand receive cut ' +
  'be near seek discuss explore pursue consider have place book deepen strengthen formalize formalise'
).split(' ')
const SIGNS: ReadonlySet<string> = new Set(SIGNING)
const DEALS: ReadonlySet<string> = new Set(
  'deal deals agreement agreements pact contract contracts venture accord memorandum letter relationship arrangement integration ties order orders mou mous'.split(
    ' ',
  ),
)

/** "as part of a partnership with", "thanks to": what is done or planned comes of a partnership that there is. */
const isMeans = (reading: FrameReading): boolean =>
  /^(?:of|to|under)$/.test(reading.document.tokens.lower[underDeal(reading)] ?? '')

/** Is a deal read not as what is signed, but as that under which something is done? */
function isUngoverned({ document, sentence, token }: FrameReading): boolean {
  if (!DEALS.has(document.tokens.lower[token])) return false
  const role = nounRole(document, sentence, token)
  return !(role && role.role !== 'subject' && SIGNS.has(role.clause.verb.lemma))
}

/** "signed a one-year contract with the club": a player's, no company's. */
const ofAPlayer = ({ actor }: FrameReading): string | undefined =>
  actor?.references.length && actor.references.every(({ entity }) => entity?.kind === 'person')
    ? 'the contract of a person'
    : undefined

/** "placed an order with", "deepened ties with": an order that is signed is an authority's, and ties are no contract. */
function otherVerb({ document, sentence, token }: FrameReading): string | undefined {
  const noun = document.tokens.lower[token]
  const lemma = nounRole(document, sentence, token)?.clause.verb.lemma ?? ''
  if (/^orders?$/.test(noun)) return PLACING.test(lemma) ? undefined : 'an order of another kind'
  if (/^(?:place|book)$/.test(lemma)) return 'placed elsewhere'
  if (noun === 'ties') return TYING.test(lemma) ? undefined : 'how things stand'
  return undefined
}

const PLACING = /^(?:place|book|receive|win|land|secure|get|bag|clinch|snag|score)$/
const TYING = /^(?:deepen|strengthen|expand|extend|forge|establish|renew|form)$/

/** "signed a letter of intent with": any other letter is no deal. */
const plainLetter = ({ document: { tokens }, token }: FrameReading): string | undefined =>
  tokens.lower[token] !== 'letter' || tokens.lower.slice(token + 1, token + 3).join(' ') === 'of intent'
    ? undefined
    : 'a letter'

export const partnershipNouns: readonly NounFrame[] = [
  {
    name: 'announcement/partnership-with',
    example: 'Northwind and Fabrikam announced a strategic partnership on Tuesday.',
    event: 'partnership',
    nouns: [
      'partnership',
      'partnerships',
      'collaboration',
      'alliance',
      'tie-up',
      'joint-venture',
      'cooperation',
      'co-operation',
    ],
    headOnly: true,
    prepositions: { with: 'counterparty', between: 'actor' },
    needs: ['sides'],
    priced: true,
    status: (status, reading) => (isMeans(reading) ? statusUnder(reading) : signedIsDone(status, reading)),
    refuse: reading => endsIt(reading) ?? standing(reading),
    parties: withSides,
  },
  {
    name: 'announcement/deal-with',
    example: 'Northwind Systems signed a deal with Fabrikam to supply sensors.',
    event: 'partnership',
    nouns: [...DEALS],
    headOnly: true,
    governors: SIGNING,
    ungoverned: (document, sentence, token) => underDeal({ document, sentence, token }) >= 0,
    prepositions: { with: 'counterparty', between: 'actor' },
    needs: ['sides'],
    priced: true,
    status: (status, reading) => (isUngoverned(reading) ? statusUnder(reading) : dealStatus(status, reading)),
    refuse: reading =>
      isUngoverned(reading)
        ? refuseUnder(reading)
        : (endsIt(reading) ??
          onlyIs(reading) ??
          standing(reading) ??
          otherDeal(reading) ??
          ofAPlayer(reading) ??
          otherVerb(reading) ??
          plainLetter(reading)),
    parties: withSides,
  },
]
