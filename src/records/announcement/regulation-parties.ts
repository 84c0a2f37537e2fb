import type { Phrase } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import { authoritiesIn, isAuthority, isOfficial } from './authorities.js'
import type { FrameParties, FrameReading } from './frame.js'
import { prepositional, wordSet } from './heads.js'
import { actingParties, namedParties, plainParty, uniqueParties } from './parties.js'

export const FINES = wordSet('fine fines penalty penalties sanction sanctions')
export const PROBES = wordSet('investigation investigations probe probes inquiry inquiries proceedings audit review')
export const NO_TARGET = wordSet(
  'merger deal acquisition takeover law bill act charge charges claim claims order orders',
)

/** The sum of a fine: the one in the clause. */
export const fineAmount = ({ document, sentence, clause, token }: FrameReading) => {
  const first = clause?.first ?? Math.max(sentence.first, token - 8)
  const money = document.mentionsIn(document.money, first, Math.min(sentence.last, token + 16))
  return { amount: money.length ? document.moneyOf(money[0]) : null }
}

/** "breaches of the Digital Markets Act": what is broken is nobody. */
const LAW = /\b(?:act|law|directive|code)$/

const others = (parties: readonly Party[], actors: readonly Party[]): Party[] =>
  parties.filter(({ key, kind }) => kind !== 'place' && !LAW.test(key) && !actors.some(actor => actor.key === key))

/** The authority acts, what it acts on is the other side; a product among the targets is an object. */
export function byAuthority(given: FrameReading, found: FrameParties): FrameParties[] {
  const reading = withMembers(given)
  const { document, object, counterparty } = reading
  const actor = whoOrders(reading) ?? authorityAround(reading)
  const authorities = authoritiesIn(document, actor)
  const official = isOfficial(document, actor)
  if (actor && !authorities.length && !official) return []
  const nominal = official && !authorities.length && actor ? plainParty(document, actor) : undefined
  const actors = nominal ? [nominal] : authorities
  const targets = others(
    [...actingParties(document, object), ...found.counterparties, ...actingParties(document, counterparty)],
    actors,
  )
  const things = [...namedParties(document, object), ...namedParties(document, counterparty)].filter(
    ({ kind }) => kind === 'product',
  )
  const sides = targets.filter(({ kind }) => kind !== 'product')
  if (!actsByLaw(reading, actors, targets) || (actors.some(isPerson) && !isOfState(reading, targets))) return []
  const unique = sides.filter((one, at) => sides.findIndex(({ key }) => key === one.key) === at)
  if (!unique.length && !things.length) {
    const merging = actors.length ? sidesOfDeal(reading, actors) : []
    if (merging.length) return [{ actors, objects: [], counterparties: merging }]
    const unnamed = authorities.length ? unnamedTarget(reading) : undefined
    if (unnamed) return [{ actors, objects: [], counterparties: [unnamed] }]
  }
  if (!unique.length && !things.length) return []
  // without an authority only an act that nobody else does: "Acme was fined", not "Acme was approved"
  // who is fined is on one side alone, though its service bears its name
  const objects = things.filter(({ key }) => !unique.some(one => one.key === key))
  return [{ actors, objects: unique.length ? objects : things, counterparties: unique.length ? unique : things }]
}

/** "signed an order banning Acme": who makes the rule that bans. */
function whoOrders({ document, actor, clause }: FrameReading): Phrase | undefined {
  if (!actor || clause?.verb.tense !== 'participle' || !RULES.has(document.tokens.lower[actor.head])) return actor
  const { governor } = clause
  const made = governor && /^(?:sign|issue|pass|enact|adopt|approve)$/.test(governor.verb.lemma)
  return made && governor.object?.head === actor.head ? governor.subject : actor
}

const RULES = wordSet('order orders law bill decree rule rules legislation executive')

const isPerson = ({ kind }: Party): boolean => kind === 'person'

/** What a head of state tells a company to do, or forbids: "ordered Acme to sell Initech", not "ordered an attack on". */
function isOfState(reading: FrameReading, targets: readonly Party[]): boolean {
  const { document, clause, object } = reading
  if (whoOrders(reading) !== reading.actor) return !targets.some(isPerson)
  if (!clause || !object || clause.verb.tense === 'infinitive') return false
  const { lower } = document.tokens
  const firms = targets.some(({ kind }) => kind === 'organization' || kind === 'product')
  if (/^(?:order|direct|instruct|compel)$/.test(clause.verb.lemma)) return firms && lower[object.last + 1] === 'to'
  if (!/^(?:ban|block|bar|prohibit|outlaw)$/.test(clause.verb.lemma)) return false
  // "banned the app from phones of the state", not "blocked it on Monday": what somebody does with an account
  return (firms || FIRMS.test(lower[object.head])) && /^(?:from|in)$/.test(lower[object.last + 1] ?? '')
}

const FIRMS =
  /^(?:company|companies|firm|firms|operator|operators|entities|websites|startups|banks|carriers|retailers|subsidiary|exchange|exchanges|apps|app)$/

const DEALS = /^(?:deal|merger|acquisition|takeover|transaction|purchase|buyout|combination)$/
const DEAL_WORDS = wordSet(`
  acquire acquires acquired acquiring acquisition buy buys buying bought purchase takeover merger merge merging buyout
`)

/** Most sentences between "the deal" and those who make it. */
const FAR = 12

/** "cleared the deal": the two companies of the last sentence that tells of a purchase or a merger of exactly two. */
function sidesOfDeal(reading: FrameReading, actors: readonly Party[]): Party[] {
  const { document, object, sentence } = reading
  const { lower } = document.tokens
  if (!object || !DEALS.test(lower[object.head]) || !/^(?:the|that|this)$/.test(lower[object.first])) return []
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - FAR); index--) {
    const { first, last } = document.sentences[index]
    if (!lower.slice(first, last + 1).some(word => DEAL_WORDS.has(word))) continue
    const firms = document
      .mentionsIn(document.references, first, last)
      .filter(one => one.entity?.kind === 'organization' && !isAuthority(document, one))
    const sides = uniqueParties(document, firms).filter(({ key }) => !actors.some(actor => actor.key === key))
    if (sides.length === 2) return sides
    if (sides.length > 2) return []
  }
  return []
}

/** "fined a company that runs 18 sites", "blacklisted 14 Chinese companies": those who have no name here. */
function unnamedTarget({ document, object, counterparty }: FrameReading): Party | undefined {
  const target = [object, counterparty].find(one => one && FIRMS.test(document.tokens.lower[one.head]))
  return plainParty(document, target)
}

/**
 * A country that somebody wants to act does not act; nor is it news of this kind where a country alone, or nobody who is
 * named, is after a person.
 */
function actsByLaw({ clause }: FrameReading, actors: readonly Party[], targets: readonly Party[]): boolean {
  const onlyPlaces = actors.every(({ kind }) => kind === 'place')
  if (!onlyPlaces) return true
  if (
    actors.length &&
    clause?.verb.tense === 'infinitive' &&
    !/^(?:plan|move|vote|decide|agree|threaten|seek|set|propose|vow)$/.test(clause.governor?.verb.lemma ?? 'plan')
  )
    return false
  return !targets.length || targets.some(({ kind }) => kind !== 'person')
}

/** "Acme is one of four companies that were certified": the member that the sentence speaks of. */
function withMembers(reading: FrameReading): FrameReading {
  const { document, sentence, object, clause } = reading
  if (!object || object.references.some(({ entity }) => entity && entity.kind !== 'place')) return reading
  const whole = document
    .clauses(sentence)
    .find(
      ({ verb, subject }) =>
        verb.lemma === 'be' && verb.last < (clause?.first ?? reading.token) && subject?.references.length,
    )
  if (!whole) return reading
  const next = document.tokens.lower[whole.verb.last + 1]
  return next === 'among' || next === 'one' ? { ...reading, object: whole.subject } : reading
}

/** Without an agent: "Ofcom says Acme paid its fine", "blacklisted in the United States". */
function authorityAround(reading: FrameReading): Phrase | undefined {
  const { document, clause } = reading
  const said = clause?.governor?.subject
  if (said && authoritiesIn(document, said).length) return said
  const passive = clause?.verb.voice === 'passive'
  const teller = passive ? authorityTelling(reading) : undefined
  if (teller) return teller
  const only = passive ? onlyAuthority(reading) : undefined
  if (only) return only
  const place = clause?.verb.voice === 'passive' ? prepositional(reading, 'in') : undefined
  return place &&
    /^(?:ban|blacklist|outlaw|prohibit|block)$/.test(clause!.verb.lemma) &&
    authoritiesIn(document, place).length
    ? place
    : undefined
}

/** "Acme will be investigated, EU antitrust regulators said": who tells it behind a comma does it. */
function authorityTelling({ document, sentence, clause }: FrameReading): Phrase | undefined {
  const told = document
    .clauses(sentence)
    .find(
      ({ verb, subject }) => verb.first > clause!.verb.last && subject && /^(?:say|announce|confirm)$/.test(verb.lemma),
    )
  const subject = told?.subject
  if (!subject || !/^[,”"]$/.test(document.tokens.lower[subject.first - 1] ?? '')) return undefined
  return authoritiesIn(document, subject).length ? subject : undefined
}

/** "In its continued scrutiny of banks by the Central Bank, two were fined": the one authority that the sentence names. */
function onlyAuthority({ document, sentence, clause, object, counterparty }: FrameReading): Phrase | undefined {
  if (!/^(?:fine|penalize|penalise|sanction|ban|blacklist|order)$/.test(clause!.verb.lemma)) return undefined
  const targets = [...(object?.references ?? []), ...(counterparty?.references ?? [])].map(({ entity }) => entity)
  const named = document
    .mentionsIn(document.references, sentence.first, sentence.last)
    .filter(one => one.entity?.kind !== 'place' && isAuthority(document, one) && !targets.includes(one.entity))
  const [first] = named
  if (!first || named.some(({ entity }) => entity !== first.entity)) return undefined
  return { ...first, head: first.last, references: [first] }
}

export const passiveOnly = (reading: FrameReading): string | undefined =>
  reading.actor || reading.clause?.verb.voice === 'passive' ? undefined : 'no authority acts'
