import { extract } from 'factwire'
import type { Outcome, Sink } from 'factwire/archive'
import type { NewsRecord } from '../../src/schemas.js'

const party = (name: string, kind = 'organization') => ({
  name,
  kind,
  surface: name,
  aliases: [],
  key: name.toLowerCase(),
  span: { source: 'body', start: 0, end: name.length, text: name },
})

const base = (type: string, articleId: string) => ({
  type,
  id: `${type}_${'0'.repeat(16)}`,
  articleId,
  evidence: [{ source: 'body', start: 0, end: 4, text: 'Text' }],
  spans: {},
  rules: [`${type}/test`],
  confidence: 0.9,
  inTitle: false,
  status: 'completed',
  certainty: 'stated',
  date: null,
  related: [],
})
const money = (value: number) => ({
  value,
  max: null,
  bound: 'exact',
  currency: 'USD',
  currencySource: 'written',
  converted: null,
  span: base('', '').evidence[0],
})
const deal = (id: string, recipient: string, amount: number | null) => ({
  ...base('investment', id),
  kind: 'funding_round',
  amount: amount === null ? null : money(amount),
  investors: [party('Fabrikam'), party('Globex')],
  leads: [],
  sellers: [],
  recipient: party(recipient),
  round: 'seed',
  roundType: null,
  stakePercent: null,
  valuation: null,
  valuationKind: null,
  totalRaised: null,
})
const act = (id: string, event: string, more: object) => ({
  ...base('announcement', id),
  event,
  action: null,
  actors: [party('Initech')],
  objects: [],
  counterparties: [],
  amount: null,
  people: null,
  role: null,
  places: [],
  channel: null,
  ...more,
})
const change = (id: string, value: number, unit: string, direction = 'increase') => ({
  ...base('metric', id),
  kind: 'change',
  measure: 'revenue',
  measureKey: 'revenue',
  subject: party('Contoso'),
  value,
  max: null,
  bound: 'exact',
  unit,
  currency: null,
  per: null,
  direction,
  from: null,
  level: null,
  status: 'actual',
  period: null,
  baseline: null,
  attribution: null,
})
const quote = (id: string, speaker: string, role: string | null = 'chief executive') => ({
  ...base('quote', id),
  text: 'We are glad.',
  parts: base('', '').evidence,
  speaker: party(speaker, 'person'),
  role,
  organization: role && party('Initech'),
  verb: 'said',
})

/** Articles with records as the schemas have them. */
const ARTICLES: readonly [day: string, records: (id: string) => object[]][] = [
  ['2026-01-05', id => [deal(id, 'Northwind', 40e6), quote(id, 'Ann Lee')]],
  ['2026-02-05', id => [deal(id, 'Tailspin 100%', 5e6), quote(id, 'Ann Lee'), quote(id, 'Bo Ek')]],
  ['2025-12-31', id => [deal(id, 'Umbra', null), act(id, 'layoffs', { people: 300 })]],
  ['2026-03-01', id => [act(id, 'acquisition', { objects: [party('Orbit', 'product')] }), change(id, 3, 'multiple')]],
  [
    '2026-03-02',
    id => [act(id, 'product_shutdown', { objects: [party('Orbit', 'product')] }), change(id, 45, 'percent')],
  ],
  [
    '2026-03-03',
    id => [
      change(id, 4, 'multiple', 'decrease'),
      change(id, 250, 'basis_point'),
      quote(id, 'Ann Lee', null),
      quote(id, 'analysts'),
    ],
  ],
]

/** Writes them, so that what stands on the tables is tested whatever the rules find. */
export async function writeTold(sink: Sink): Promise<void> {
  const { run } = await sink.begin({ fingerprint: 'f', version: '1', input: 'x', startedAt: '2026-03-24T00:00:00Z' })
  const outcomes = ARTICLES.map(([day, records], at): Outcome => {
    const result = extract('Text', { id: `a-${at}`, publishedAt: day })
    return {
      kind: 'extracted',
      place: { source: 'x', at: '', entry: at + 1 },
      hash: String(at),
      result: { ...result, records: records(`a-${at}`) as NewsRecord[] },
    }
  })
  const shard = { digest: 's', number: 0, name: 'x', sources: ['x'] }
  await sink.write({ run, shard, outcomes, from: 0, entries: outcomes.length, done: true })
  await sink.end!({ run, finishedAt: '2026-03-24T00:01:00Z', complete: true })
  await sink.close!()
}
