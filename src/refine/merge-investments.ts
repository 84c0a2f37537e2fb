import type { Draft } from '../core/rule.js'
import { rangesTouch } from '../core/span.js'
import type { Money, Party } from '../mentions/shapes.js'
import type { Investment } from '../records/investment/schema.js'
import { joinDrafts, type Refiner } from './refiner.js'
import { roundsTo } from './rounding.js'

type Fields = Omit<Investment, 'type' | 'id'>

const fieldsOf = (draft: Draft) => draft.fields as unknown as Fields

/** Drafts that tell one investment, joined; `titled` where all of them stand in the headline. */
interface Telling {
  readonly first: Draft
  readonly draft: Draft
  readonly titled: boolean
}

/**
 * The same money told in the headline, the lead and the text is one investment. What tells a part of a round that stands
 * whole elsewhere is none of its own, and money of nobody known is none.
 */
export const mergeInvestments: Refiner = {
  name: 'merge-investments',
  refine(drafts, document, notes) {
    const title = document.blocks.find(block => block.kind === 'title')
    const tellings: Telling[] = []
    for (const draft of drafts) {
      if (draft.type !== 'investment') continue
      const titled = title !== undefined && draft.evidence.every(range => rangesTouch(range, title))
      const at = tellings.findIndex(telling => isSame(fieldsOf(telling.draft), fieldsOf(draft)))
      if (at < 0) {
        tellings.push({ first: draft, draft, titled })
        continue
      }
      const known = tellings[at]
      const fields = joinFields(fieldsOf(known.draft), fieldsOf(draft), known.titled)
      const whole = joinDrafts(known.draft, draft, fields as unknown as Draft['fields'])
      notes.merged(whole, draft, 'the same money')
      tellings[at] = { first: known.first, draft: whole, titled: known.titled && titled }
    }
    const kept = new Map<Draft, Draft>()
    for (const { first, draft } of tellings) {
      const reason = whyNone(
        fieldsOf(draft),
        tellings.map(telling => fieldsOf(telling.draft)),
      )
      if (reason) notes.dropped(draft, reason)
      else kept.set(first, draft)
    }
    return drafts.flatMap(draft => (draft.type === 'investment' ? (kept.get(draft) ?? []) : draft))
  },
}

/** Why a telling is no investment of its own, or nothing. */
function whyNone(fields: Fields, all: readonly Fields[]): string | undefined {
  if (!fields.recipient && !fields.investors.length && !fields.sellers.length) return 'nobody named'
  const whole = all.find(
    other =>
      other !== fields &&
      fields.kind === 'stake' &&
      other.kind === 'funding_round' &&
      other.amount !== null &&
      (fields.amount?.value ?? 0) < other.amount.value &&
      sameParty(fields.recipient, other.recipient) &&
      fields.investors.length > 0 &&
      fields.investors.every(one => other.investors.some(investor => investor.key === one.key)) &&
      sameTime(fields, other),
  )
  return whole && 'a part of the round'
}

const COMPANY_MONEY: ReadonlySet<string> = new Set(['funding_round', 'stake', 'debt', 'ipo_proceeds', 'grant'])

const sameKind = (a: Fields, b: Fields): boolean =>
  a.kind === b.kind || (COMPANY_MONEY.has(a.kind) && COMPANY_MONEY.has(b.kind))

function isSame(a: Fields, b: Fields): boolean {
  if (!sameKind(a, b) || !agree(a.recipient, b.recipient) || !sameTime(a, b)) return false
  if (a.round && b.round && a.round !== b.round && a.round !== b.roundType && b.round !== a.roundType) return false
  // the like sum that another pays for a stake of its own
  if (a.kind === 'stake' && b.kind === 'stake' && isOfOthers(a.investors, b.investors)) return false
  if (a.amount && b.amount) return sameAmount(a.amount, b.amount)
  // without the sum on one side, the company has to be the same, and nothing may speak against it
  if (!a.recipient || !b.recipient || !sameParty(a.recipient, b.recipient)) return false
  if (a.kind !== b.kind && !(a.amount ?? b.amount)) return false
  if ((a.status === 'planned') !== (b.status === 'planned')) return false
  if (a.round === null && b.round === null && !a.amount && !b.amount) return sharesInvestor(a, b)
  // "it will also take a stake" beside a round of other investors is a deal of its own
  if (a.kind !== b.kind && a.investors.length && b.investors.length) return sharesInvestor(a, b)
  return sharesInvestor(a, b) || a.kind === 'funding_round' || b.kind === 'funding_round'
}

const isOfOthers = (a: readonly Party[], b: readonly Party[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some(one => b.some(other => sameParty(one, other)))

const sharesInvestor = (a: Fields, b: Fields): boolean =>
  (!a.investors.length && !b.investors.length) ||
  a.investors.some(one => b.investors.some(other => other.key === one.key))

const agree = (a: Party | null, b: Party | null): boolean => !a || !b || sameParty(a, b)

function sameParty(a: Party | null, b: Party | null): boolean {
  if (!a || !b) return false
  return a.key === b.key || ` ${a.key} `.includes(` ${b.key} `) || ` ${b.key} `.includes(` ${a.key} `)
}

/** Told dates that do not hold each other are two times; without a sum on both sides a missing one is no proof. */
function sameTime(a: Fields, b: Fields): boolean {
  const x = a.date?.value
  const y = b.date?.value
  if (!x || !y || x.startsWith(y) || y.startsWith(x)) return true
  return a.amount !== null && b.amount !== null && x.slice(0, 4) === y.slice(0, 4)
}

/** Equal, or one the other's rounding ("$2.3B" for $2.34 billion). */
function sameAmount(a: Money, b: Money): boolean {
  if (a.currency !== b.currency && a.currency !== null && b.currency !== null) {
    // a headline's bare "$" is the dollar that the text writes out
    const bare =
      (a.currencySource === 'assumed' && b.currency.endsWith('D')) ||
      (b.currencySource === 'assumed' && a.currency.endsWith('D'))
    return a.converted?.value === b.value || b.converted?.value === a.value || (bare && a.value === b.value)
  }
  return a.value === b.value || roundsTo(a.value, b.value) || roundsTo(b.value, a.value)
}

const RANK: Readonly<Record<string, number>> = { debt: 3, ipo_proceeds: 3, grant: 3, funding_round: 2, stake: 1 }

/** What two tellings say together. The text says more exactly than the headline when and how much. */
function joinFields(a: Fields, b: Fields, titled: boolean): Fields {
  const [main, other] = titled ? [b, a] : [a, b]
  const kind = (RANK[b.kind] ?? 0) > (RANK[a.kind] ?? 0) ? b.kind : a.kind
  const precise = (b.date?.value?.length ?? 0) > (a.date?.value?.length ?? 0) ? b.date : a.date
  const recipient = main.recipient ?? other.recipient
  const parties = (field: 'investors' | 'leads' | 'sellers') =>
    union(a[field], b[field]).filter(one => field === 'sellers' || one.key !== recipient?.key)
  return {
    ...a,
    kind,
    amount: writtenOut(main.amount, other.amount),
    investors: parties('investors'),
    leads: parties('leads'),
    sellers: parties('sellers'),
    recipient,
    round: main.round ?? other.round,
    roundType: main.roundType ?? other.roundType,
    stakePercent: main.stakePercent ?? other.stakePercent,
    valuation: main.valuation ?? other.valuation,
    valuationKind: main.valuationKind ?? other.valuationKind,
    totalRaised: main.totalRaised ?? other.totalRaised,
    status: a.status === 'cancelled' || b.status === 'cancelled' ? 'cancelled' : main.status,
    certainty:
      a.certainty === 'denied' || b.certainty === 'denied'
        ? 'denied'
        : a.certainty === 'reported'
          ? a.certainty
          : b.certainty,
    date: precise ?? null,
  }
}

/** The first sum, unless its currency was assumed and the other writes it. */
const writtenOut = (first: Money | null, second: Money | null): Money | null =>
  first && second && first.currencySource === 'assumed' && second.currencySource !== 'assumed'
    ? second
    : (first ?? second)

function union(a: readonly Party[], b: readonly Party[]): Party[] {
  const seen = new Set(a.map(({ key }) => key))
  return [...a, ...b.filter(({ key }) => !seen.has(key))]
}
