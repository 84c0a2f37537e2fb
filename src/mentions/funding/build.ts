import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, describesNext, phraseAfter } from '../clause/index.js'
import type { DateMention, Reference } from '../types.js'
import { dateOfAct, roundNameIn } from './details.js'
import { backersBeforeVerb, backersIn } from './investors.js'
import { isParty, ownerBefore, subjectsOf, unique } from './parties.js'
import { toldOf } from './told.js'
import type { FundingParts, Place, Window } from './types.js'

/** What a reading leaves open until its words say it. */
export const NO_PARTS = {
  amount: undefined,
  recipient: undefined,
  investors: [],
  leads: [],
  sellers: [],
  round: null,
  roundType: null,
  stake: undefined,
  held: false,
  valuation: undefined,
  valuationKind: null,
  totalRaised: undefined,
} as const

/** A reader of sums: what the sum is part of, or nothing. */
export type SumReader = (document: AnnotatedDocument, place: Place, window: Window) => FundingParts | undefined

type Told = Pick<FundingParts, 'kind' | 'construct'> & Partial<FundingParts>

/** What a reader found, filled up with what its sentence says around the sum: status, date and nothing else. */
export function partsOf(
  document: AnnotatedDocument,
  place: Place,
  window: Window,
  found: Told,
  clause = place.clause,
): FundingParts {
  const { sentence, sum, nouns } = place
  const last = Math.max(sum.last, nouns.last)
  const told = found.told ?? toldOf(document, sentence, clause, { first: place.first, last })
  return {
    ...NO_PARTS,
    amount: sum,
    date: dateBehind(document, last, window) ?? dateOfAct(document, sentence, sum.first, window),
    ...found,
    told: isHearsay(document, place) && told.certainty === 'stated' ? { ...told, certainty: 'reported' } : told,
  }
}

/** "raised $5m in January and $3m this month": of two sums the time right behind the second is its own. */
function dateBehind(document: AnnotatedDocument, last: number, { before }: Window): DateMention | undefined {
  if (before === undefined) return undefined
  return document.mentionAt(document.dates, document.tokens.lower[last + 1] === 'in' ? last + 2 : last + 1)
}

/** "for a reported $5m". */
const isHearsay = ({ tokens: { lower } }: AnnotatedDocument, { first, sum }: Place): boolean =>
  lower.slice(first, sum.first).includes('reported')

/** Who gave the money of a sum, and who led, by what its window says. */
export function backersOf(
  document: AnnotatedDocument,
  { sentence, sum, clause }: Place,
  window: Window,
): Pick<FundingParts, 'investors' | 'leads'> {
  const after = backersIn(document, sentence, sum.last + 1, window.last)
  // "raised $5m from A, following Globex, which raised $6m": A stands behind the sum before
  const opens = window.first > sentence.first ? (clause?.subject ?? clause?.verb)?.first : undefined
  const before = backersIn(document, sentence, Math.max(window.first, opens ?? 0), sum.first - 1)
  const within = document.clauses(sentence).filter(({ verb }) => verb.first >= window.first && verb.last <= window.last)
  const acting = backersBeforeVerb(document, within)
  const leads = unique([...before.leads, ...after.leads, ...acting.leads])
  const investors = unique([...before.leads, ...after.investors, ...acting.investors])
  return { investors: inOrder(investors), leads: inOrder(leads) }
}

const inOrder = (references: readonly Reference[]): Reference[] => [...references].sort((a, b) => a.start - b.start)

/** The name of the round within a sum's window; what it follows or builds on is another round. */
export function roundOf(document: AnnotatedDocument, { first, sum, nouns, before, clause }: Place, window: Window) {
  const { lower } = document.tokens
  if (nouns.last >= nouns.first) {
    const own = roundNameIn(document, nouns.first, nouns.last)
    // "an extension to its Series B"
    const whole =
      own.round !== null && own.round === own.roundType && /^(?:to|of)$/.test(lower[nouns.last + 1] ?? '')
        ? roundNameIn(document, nouns.last + 2, Math.min(window.last, nouns.last + 6)).round
        : null
    if (own.round) return whole ? { ...own, round: whole } : own
  }
  if (before.last >= before.first) {
    const own = roundNameIn(document, before.first, before.last)
    if (own.round) return own
  }
  let last = sum.last
  while (
    last < window.last &&
    !/^(?:following|after|since|previous|earlier|prior|builds|comes|came|last|;|between)$/.test(lower[last + 1])
  )
    last++
  const start = Math.max(window.first, Math.min(first - 8, clause?.subject?.first ?? first))
  const near = roundNameIn(document, start, last)
  // "In its Series B round in May, it raised $5m"
  const opens = clause?.subject && lower[clause.subject.first - 1] === ',' ? clause.subject.first - 2 : -1
  if (near.round || opens < window.first) return near
  let from = opens
  while (from > window.first && from > opens - 12 && !/^(?:,|;|and|after|since|following)$/.test(lower[from])) from--
  return lower[from] === 'in' || lower[from + 1] === 'in' || lower[from] === 'and'
    ? roundNameIn(document, from, opens)
    : near
}

/** Each once, without the one who gets it. */
export const others = (references: readonly Reference[], recipient: Reference | undefined): Reference[] =>
  unique(references).filter(({ entity }) => entity !== recipient?.entity)

/** The one who owns a sum or its noun: "the company's $5m Series A", "Acme's raise of $5m". */
export const ownerOf = (document: AnnotatedDocument, { sentence, first, sum, before }: Place): Reference | undefined =>
  ownerBefore(document, sentence, sum.first) ??
  (before.last >= before.first ? ownerBefore(document, sentence, before.first) : undefined) ??
  ownerBefore(document, sentence, first)

/** The first party after one of some prepositions, near a token. */
export function partyAfter(
  document: AnnotatedDocument,
  { sentence }: Place,
  from: number,
  prepositions: RegExp,
  reach = 8,
): Reference | undefined {
  const { lower } = document.tokens
  for (let at = from; at <= Math.min(sentence.last, from + reach); at++) {
    if (/^[.;:]$/.test(lower[at])) return undefined
    if (!prepositions.test(lower[at]) || isInReturn(lower, at)) continue
    const named = document.mentionsIn(document.references, at + 1, Math.min(sentence.last, at + 7))
    // "in startup Acme", "in Microsoft-backed Acme": the first party that is no owner of the next
    const found = named.find((one, index) => {
      const next = named[index + 1]
      return isParty(one) && !(next && (one.possessive || describesNext(document, one, next)))
    })
    const between = found ? lower.slice(at + 1, found.first) : []
    // "into its rival, Lumenpay"
    if (found?.form === 'name' && between.at(-1) === ',' && RELATED.test(between.at(-2) ?? '')) between.pop()
    if (found && !between.some(word => /^(?:,|and|to|from|by|that|which)$/.test(word))) return found
    return undefined
  }
  return undefined
}

/** "of Ohio-based studio Acme Pictures", "for data and chip provider Acme": the one company that the phrase behind a noun of funding names. */
export function companyBehind(document: AnnotatedDocument, { sentence }: Place, at: number): Reference | undefined {
  if (!/^(?:of|for|in|into)$/.test(document.tokens.lower[at] ?? '')) return undefined
  const phrase = phraseAfter(document, sentence, at)
  const named = phrase?.references.filter(
    one => isParty(one) && one.form === 'name' && !one.possessive && one.entity.kind !== 'person',
  )
  return named?.length === 1 && named[0].last === phrase!.last ? named[0] : undefined
}

const RELATED =
  /^(?:rival|competitor|unit|subsidiary|affiliate|partner|startup|start-up|maker|company|firm|business|supplier)$/

/** "in exchange for shares": what is given for the money, not to whom it goes. */
const isInReturn = (lower: readonly string[], at: number): boolean =>
  /^(?:exchange|return)$/.test(lower[at] === 'in' ? (lower[at + 1] ?? '') : (lower[at - 1] ?? ''))

/** The subject that acts in a clause, or whom its governors name. */
export const actorOf = (document: AnnotatedDocument, clause: Clause | undefined): Reference | undefined =>
  subjectsOf(document, clause)[0]
