import type { Draft } from '../../core/rule.js'
import { wordsIn, wordsLike } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { FundingMention } from '../../mentions/funding/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'

type FundingEvent = 'funding' | 'ipo' | 'acquisition'

/** The announcement of money raised, invested or paid, beside its investment: `ipo` for an offering, `acquisition` for a price. */
const rule = (event: FundingEvent, example: string, name: string = event): NewsRule => ({
  name: `announcement/${name}`,
  example,
  trigger: { mentions: ['funding'] },
  find: (document, token) =>
    document
      .mentionsIn(document.fundings, token, token)
      .filter(funding => eventOf(funding, document) === event)
      .flatMap(funding => draftOf(document, funding, event) ?? []),
})

export const fundingRules: readonly NewsRule[] = [
  rule('funding', 'The startup Northwind Systems raised $40 million from Harbor Ventures.'),
  rule('ipo', 'The chipmaker Fabrikam raised $400 million in its initial public offering.'),
  rule('acquisition', 'Lumenpay sells for $40 million to Northwind Systems.', 'priced-purchase'),
]

/** A price is of an acquisition where buyer and bought are told, a commitment the expansion's; a stake that is held or sold is no funding. */
function eventOf(
  { kind, construct, told, sellers, held, stake, recipient, investors, sentence }: FundingMention,
  document: AnnotatedDocument,
): FundingEvent | undefined {
  if (kind === 'ipo_proceeds') return 'ipo'
  // a unit without a name is read with its verb, its owner apart
  if (kind === 'acquisition_price')
    return recipient?.entity && recipient.entity.index >= 0 && investors.length && !isOfMerger(document, sentence)
      ? 'acquisition'
      : undefined
  if (kind === 'capital_commitment') return undefined
  // half a company or more is an acquisition, read with its verb
  if (construct === 'stake' && ((stake?.value ?? 0) >= 50 || isOfControl(document, sentence))) return undefined
  if (kind === 'stake' && (held || sellers.length || told.status === 'cancelled')) return undefined
  return 'funding'
}

/** "will merge with Lumenpay in a $4 billion deal": read with its verb, as a merger. */
const isOfMerger = ({ tokens }: AnnotatedDocument, { first, last }: FundingMention['sentence']): boolean =>
  tokens.firstOf(MERGING, first, last) >= 0 && tokens.firstOf(BUYING, first, last) < 0

const MERGING = wordsIn('merge merges merging merged')
const BUYING = wordsLike(/^(?:acqui[rs]|buy|bought|purchas|takeover|sell|sold|sale)/)

/** "a controlling stake", "a majority stake". */
function isOfControl({ tokens }: AnnotatedDocument, { first, last }: FundingMention['sentence']): boolean {
  for (let at = tokens.firstOf(CONTROL, first, last); at >= 0; at = tokens.firstOf(CONTROL, at + 1, last))
    if (/^(?:stakes?|shareholding|interest|holding)$/.test(tokens.lower[at + 1] ?? '')) return true
  return false
}

const CONTROL = wordsIn('controlling majority')

const isBehindPreposition = ({ tokens }: AnnotatedDocument, { first }: Reference): boolean =>
  /^(?:by|from|with|including|and|,)$/.test(tokens.lower[first - 1] ?? '')

function draftOf(document: AnnotatedDocument, funding: FundingMention, event: FundingEvent): Draft | undefined {
  const { kind, recipient, investors, sellers, amount, told, date } = funding
  const parties = (references: readonly Reference[]): Party[] => references.flatMap(one => document.party(one) ?? [])
  const got = recipient ? parties([recipient]) : []
  const given = parties(investors)
  // who invests outside a round or buys acts; in a round the company does
  const invests = (kind === 'stake' && given.length > 0) || event === 'acquisition'
  const actors = invests ? given : got.length ? got : given
  // "has raised $5m in a round led by Acme": who raised it is not known, and it was not Acme
  if (!actors.length || (!invests && !got.length && investors.every(one => isBehindPreposition(document, one))))
    return undefined
  const cue = { start: funding.start, end: funding.end }
  return {
    type: 'announcement',
    fields: {
      event,
      action: null,
      status: told.status,
      certainty: told.certainty,
      actors,
      objects: invests ? got : [],
      counterparties: event === 'acquisition' ? parties(sellers) : invests || !got.length ? [] : given,
      amount: amount ? document.moneyOf(amount) : null,
      people: null,
      role: null,
      places: [],
      date: date ? document.dateOf(date) : null,
      channel: null,
      related: [],
    },
    evidence: funding.evidence,
    anchor: cue,
    spans: {
      event: [cue],
      status: told.cues,
      ...(amount ? { amount: [amount] } : {}),
      ...(date ? { date: [date] } : {}),
    },
    rules: [`announcement/${event === 'acquisition' ? 'priced-purchase' : event}`],
    confidence: amount ? 0.8 : 0.6,
  }
}
