import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Mention, MoneyMention, Reference } from '../types.js'
import { others } from './build.js'
import type { Details, FollowUp } from './follow-up.js'
import { isParty, unique } from './parties.js'
import type { Purchase } from './purchase.js'
import type { FundingMention, FundingParts } from './types.js'

/** The fundings of an article as it tells them, so that "the round" of a later sentence finds the one it speaks of. */
export class Story {
  /** Companies bought, in the order told. */
  readonly purchases: Purchase[] = []
  private readonly told: FundingMention[] = []
  /** The one spoken of last, and the block where it was. */
  private current: { index: number; block: number } | undefined

  /** "The round was led by A.", before the round itself is told. */
  private ahead: FollowUp | undefined
  /** "The funding values Acme at $5m": whose valuation was told before its round. */
  private valued: { owner: Reference; valuation: MoneyMention; block: number } | undefined

  /** Who was said to float last. */
  private floated: { company: Reference; index: number } | undefined

  constructor(private readonly document: AnnotatedDocument) {}

  get count(): number {
    return this.told.length
  }

  /** Does one of the fundings from the nth tell of a company, or of a stake of its own? */
  tells(from: number, company: Reference): boolean {
    return this.told
      .slice(from)
      .some(({ recipient, stake, amount }) => !amount || stake || !recipient || recipient.entity === company.entity)
  }

  /** Where a funding stands that was told as the nth, or the start of the text. */
  tokenOf(index: number): number {
    return this.told[index]?.first ?? 0
  }

  mentions(): readonly FundingMention[] {
    return [...this.told].sort((a, b) => a.first - b.first || a.last - b.last)
  }

  /** Has what was bought another price already? The deal's value with debt, its savings: no second price. */
  isPricedOtherwise({ kind, recipient, amount }: FundingParts): boolean {
    if (kind !== 'acquisition_price' || !recipient?.entity || !amount) return false
    const prices = this.told.filter(one => one.kind === kind && one.recipient?.entity === recipient.entity)
    return prices.length > 0 && !prices.some(one => one.amount && isNear(one.amount.value, amount.value))
  }

  /** Keeps who is to float. */
  float(company: Reference, sentence: Sentence): void {
    this.floated = { company, index: sentence.index }
  }

  /** "filed for a listing. It hopes to raise $5m": what is to be raised, no round being told, is what the offering is to bring. */
  private isOffering({ index }: Sentence, parts: FundingParts, recipient: Reference | undefined): boolean {
    const { floated } = this
    return (
      parts.construct === 'raise' &&
      parts.kind === 'funding_round' &&
      parts.told.status === 'planned' &&
      parts.round === null &&
      !parts.investors.length &&
      floated !== undefined &&
      index - floated.index <= 3 &&
      recipient?.entity === floated.company.entity
    )
  }

  /** "closed its fund at $5m after raising $2m": what a house of funds raises, no round being named, is for a fund. */
  private isOfFund(parts: FundingParts, recipient: Reference | undefined): boolean {
    if (parts.construct !== 'raise' || parts.kind !== 'funding_round') return false
    if (parts.round !== null || parts.investors.length || parts.valuation || !recipient?.entity) return false
    return this.told.some(one => one.kind === 'fund' && one.recipient?.entity === recipient.entity)
  }

  /** Adds a funding that a sentence tells at some tokens. */
  tell(
    sentence: Sentence,
    parts: FundingParts,
    at: Pick<Mention, 'first' | 'last'> | { readonly first: number; readonly sum: Mention },
  ): void {
    const last = 'sum' in at ? Math.max(at.sum.last, at.first) : at.last
    const told = parts.recipient ?? this.spokenOf(sentence, parts, at.first)
    const recipient = RAISED.test(parts.kind) && isAuthority(told) ? undefined : told
    // "The funding values Acme at $5m. Globex led the $1m round."
    const valued = this.valued
    const worth =
      valued && valued.block === sentence.blockIndex && recipient?.entity === valued.owner.entity
        ? valued.valuation
        : undefined
    const { start, end } = this.document.tokens.range(at.first, last)
    this.told.push({
      ...(this.isOffering(sentence, parts, recipient)
        ? { ...parts, kind: 'ipo_proceeds', construct: 'offering' }
        : this.isOfFund(parts, recipient)
          ? { ...parts, kind: 'fund', construct: 'fund' }
          : parts),
      recipient,
      valuation: parts.valuation ?? (parts.kind === 'funding_round' ? worth : undefined),
      investors: others(parts.investors, recipient),
      leads: others(parts.leads, recipient),
      start,
      end,
      first: at.first,
      last,
      sentence,
      evidence: [{ start: sentence.start, end: sentence.end }],
    })
    // "It had previously raised $2m. The round was led by": not of that one
    const background =
      this.current?.block === sentence.blockIndex &&
      this.document.tokens.firstOf(PREVIOUSLY, sentence.first, sentence.last) >= 0
    if (!background) this.current = { index: this.told.length - 1, block: sentence.blockIndex }
    const ahead = this.ahead
    if (!ahead || parts.kind !== 'funding_round') return
    this.ahead = undefined
    // only the sentence right before speaks of what comes
    if (
      sentence.index === ahead.sentence.index + 1 &&
      sentence.blockIndex === ahead.sentence.blockIndex &&
      (!ahead.recipient || ahead.recipient.entity === recipient?.entity)
    )
      this.follow(ahead)
  }

  /** Gives what a sentence says of valuation and total to the first of its fundings that can have it. */
  addDetails(from: number, details: Details): void {
    const sum = details.valuation ?? details.totalRaised
    if (!sum) return
    const canHave = ({ kind }: FundingMention, at: number) =>
      at >= from && (kind === 'funding_round' || kind === 'stake' || kind === 'ipo_proceeds')
    const before = this.told.findLastIndex((one, at) => canHave(one, at) && one.first < sum.first)
    const index = before >= 0 ? before : this.told.findIndex(canHave)
    if (index < 0 || this.isOfOther(this.told[index], details)) return
    const one = withDetails(this.told[index], details)
    this.told[index] =
      one.recipient || !details.owner
        ? one
        : { ...one, recipient: details.owner, investors: others(one.investors, details.owner) }
  }

  /** "After Acme raised $5m, Globex was valued at $9m": whoever the sentence says is worth it by name did not raise the money. */
  private isOfOther({ recipient, investors }: FundingMention, { owner, valuation }: Details): boolean {
    if (!valuation || owner?.form !== 'name' || owner.possessive || !recipient?.entity) return false
    return owner.entity !== recipient.entity && !investors.some(({ entity }) => entity === owner.entity)
  }

  /** "The sale fetched $5 million": the sum of the stake told last in the block, if that was sold without one. */
  sellFor(sum: MoneyMention, { blockIndex, start, end }: Sentence): void {
    const at = this.told.length - 1
    const last = this.told[at]
    if (last?.kind !== 'stake' || last.amount || !last.sellers.length || last.sentence.blockIndex !== blockIndex) return
    this.told[at] = { ...last, amount: sum, evidence: [...last.evidence, { start, end }] }
  }

  /** Keeps whose valuation a sentence tells that has no round. */
  value({ owner, valuation }: Details, { blockIndex }: Sentence): void {
    if (owner && valuation) this.valued = { owner, valuation, block: blockIndex }
  }

  /** Adds what a later sentence says to the funding it speaks of; nothing where there is none. */
  follow(followUp: FollowUp): void {
    const index = this.meant(followUp)
    if (index < 0) {
      if (followUp.investors.length || followUp.totalRaised) this.ahead ??= followUp
      return
    }
    const one = this.told[index]
    const { start, end } = followUp.sentence
    const add = (known: readonly Reference[], more: readonly Reference[]) =>
      others(unique([...known, ...more]), one.recipient)
    this.told[index] = withDetails(
      {
        ...one,
        investors: add(one.investors, followUp.investors),
        leads: add(one.leads, followUp.leads),
        round: one.round ?? (one.kind === 'funding_round' ? followUp.round : null),
        evidence: [...one.evidence, { start, end }],
      },
      followUp,
    )
    this.current = { index, block: followUp.sentence.blockIndex }
  }

  /** The funding that a sentence means: the one of the company it names, else the last told beside it, else the article's first. */
  private meant({ recipient, sentence, of, round }: FollowUp): number {
    // what "the company" stands for is less sure than what "the round" does
    const named = recipient?.form === 'name' ? recipient : undefined
    const isRound = ({ kind }: FundingMention) =>
      kind === 'debt' ? of !== 'equity' : of !== 'debt' && (kind === 'funding_round' || kind === 'stake')
    // "Its Series A was led by" is none of a Series B
    const fits = (one: FundingMention) =>
      isRound(one) &&
      (!named || !one.recipient || one.recipient.entity === named.entity) &&
      !(round && one.round && round !== one.round)
    const near = this.current
    if (near && near.block === sentence.blockIndex && fits(this.told[near.index])) return near.index
    const same = recipient ? this.told.findIndex(one => fits(one) && one.recipient?.entity === recipient.entity) : -1
    if (same >= 0) return same
    if (named) return -1
    const first = this.told.findIndex(fits)
    // of several companies, a paragraph later, the one told last
    const last = near && sentence.blockIndex - near.block <= NEAR ? this.told[near.index] : undefined
    const other = last?.recipient && last.recipient.entity !== this.told[first]?.recipient?.entity
    return near && other && isRound(last) && (opensWith(last) || this.says(sentence, 'this')) ? near.index : first
  }

  private says({ first }: Sentence, word: string): boolean {
    return this.document.tokens.lower[first] === word
  }

  /** "The round raised $5m": of the company whose round was told before in the same block. */
  private spokenOf(sentence: Sentence, parts: FundingParts, first: number): Reference | undefined {
    // "Globex said it would invest $5m for a 10% stake": in whom the others take theirs
    if (parts.kind === 'stake' && parts.construct === 'stake') return this.takenBefore(sentence)
    if (parts.kind !== 'funding_round' && parts.construct !== 'invest-in') return undefined
    const near = this.current?.block === sentence.blockIndex ? this.told[this.current.index].recipient : undefined
    if (near) return near
    if (this.valued?.block === sentence.blockIndex) return this.valued.owner
    const { lower } = this.document.tokens
    const definite =
      lower[first] === 'the' ||
      lower[first - 1] === 'the' ||
      (lower[sentence.first] === 'the' &&
        lower
          .slice(sentence.first + 1, sentence.first + 4)
          .some(word => /^(?:round|funding|investment|raise|financing)$/.test(word)))
    if (parts.construct !== 'round-of-sum' || !definite) return undefined
    return this.told.length ? this.soughtBefore(sentence, parts) : this.spokenBefore(sentence, parts)
  }

  /** "Acme is finalizing a new round." Later: "Globex is set to lead the $5m financing": whose round was told without its sum. */
  private soughtBefore({ blockIndex }: Sentence, { told }: FundingParts): Reference | undefined {
    const near = this.current
    const last = near && blockIndex - near.block <= NEAR ? this.told[near.index] : undefined
    const open = last?.kind === 'funding_round' && !last.amount && last.told.status === 'planned'
    return open && told.status !== 'completed' ? last.recipient : undefined
  }

  private takenBefore({ index }: Sentence): Reference | undefined {
    const last = this.told.at(-1)
    return last?.kind === 'stake' && index - last.sentence.index <= 2 ? last.recipient : undefined
  }

  /** "Acme makes chips. The $5m round was led by A": whom the sentence before opens with. */
  private spokenBefore({ index, blockIndex }: Sentence, { investors }: FundingParts): Reference | undefined {
    const { document } = this
    const before = document.sentences[index - 1]
    if (!before || before.blockIndex < blockIndex - 1) return undefined
    const [opening] = document
      .mentionsIn(document.references, before.first, before.last)
      .filter(one => isParty(one) && one.entity.kind !== 'person' && !one.possessive)
    return opening && opening.first <= before.first + 6 && !investors.some(({ entity }) => entity === opening.entity)
      ? opening
      : undefined
  }
}

const PREVIOUSLY = wordsIn('previously')

const RAISED = /^(?:funding_round|ipo_proceeds)$/

/** "It plans to raise $5m" behind a sentence of a watchdog's: no authority sells shares of itself. */
const isAuthority = (reference: Reference | undefined): boolean =>
  / (?:commission|authority|administration|ministry|court|agency)$|\b(?:board|department|ministry|office|court) of /i.test(
    reference?.entity?.name ?? '',
  )

/** Does a sentence open with whose round it tells? Others are told of in passing. */
const opensWith = ({ recipient, sentence }: FundingMention): boolean =>
  recipient !== undefined && recipient.first >= sentence.first && recipient.first <= sentence.first + 4

/** Most blocks between a round and what is told of it, where the article tells of several companies. */
const NEAR = 3

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.max(a, b)

const withDetails = (
  one: FundingMention,
  { valuation, valuationKind, totalRaised }: Omit<Details, 'owner'>,
): FundingMention => ({
  ...one,
  valuation: one.valuation ?? valuation,
  valuationKind: one.valuationKind ?? valuationKind,
  totalRaised: one.totalRaised ?? totalRaised,
})
