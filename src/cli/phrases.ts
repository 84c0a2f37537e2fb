import type { DateValue, Money, NewsRecord, Party } from '../index.js'

type Of<T extends NewsRecord['type']> = Extract<NewsRecord, { type: T }>

const BOUNDS = { exact: '', about: 'about ', at_least: 'at least ', at_most: 'at most ' }
const UNITS: Record<string, string> = {
  percent: '%',
  percentage_point: ' points',
  basis_point: ' basis points',
  multiple: ' times',
}

const words = (name: string) => name.replaceAll('_', ' ')
const present = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean) as string[]
const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join(', ')

/** Digits in groups of three, the same on every machine. */
function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.')
  let digits = whole
  for (let at = whole.length - 3; at > 0; at -= 3) digits = `${digits.slice(0, at)},${digits.slice(at)}`
  return fraction ? `${digits}.${fraction}` : digits
}

const range = (value: number, max: number | null) => grouped(value) + (max === null ? '' : ` to ${grouped(max)}`)

const money = ({ value, max, bound, currency }: Pick<Money, 'value' | 'max' | 'bound' | 'currency'>) =>
  `${BOUNDS[bound]}${range(value, max)}${currency ? ` ${currency}` : ''}`

const date = (value: DateValue) => present([...value.modifiers, value.value ?? `"${value.span.text}"`]).join(' ')

const status = (record: { status: string; certainty: string }) =>
  record.certainty === 'stated' ? record.status : `${record.status}, ${record.certainty}`

function announcement(record: Of<'announcement'>): string[] {
  const { event, action, actors, objects, counterparties, amount, people, role, places, channel } = record
  return present([
    words(event) + (action ? ` (${action})` : ''),
    names(actors) || 'somebody',
    names(objects),
    counterparties.length > 0 && `with ${names(counterparties)}`,
    role && `as ${role}`,
    amount && money(amount),
    people !== null && `${grouped(people)} people`,
    places.length > 0 && `in ${names(places)}`,
    channel && `on ${channel}`,
    status(record),
    record.date && date(record.date),
  ])
}

function metric(record: Of<'metric'>): string[] {
  const { kind, measure, subject, value, max, bound, unit, currency, direction, per, period, baseline } = record
  const figure =
    unit === 'money'
      ? money({ value, max, bound, currency })
      : BOUNDS[bound] + range(value, max) + (UNITS[unit] ?? (unit === 'count' ? '' : ` ${unit}`))
  const sign = direction === 'decrease' ? 'down ' : direction === 'increase' ? 'up ' : ''
  return present([
    kind,
    subject?.name,
    measure,
    sign + figure + (per ? ` a ${per}` : ''),
    record.level && `to ${range(record.level.value, record.level.max)}`,
    record.from && `from ${range(record.from.value, record.from.max)}`,
    period && date(period),
    baseline && `against ${baseline.text}`,
    record.status !== 'actual' && record.status,
    record.attribution && `says ${record.attribution.name}`,
  ])
}

function investment(record: Of<'investment'>): string[] {
  const { kind, amount, investors, leads, sellers, recipient, round, stakePercent, valuation, totalRaised } = record
  return present([
    words(kind),
    recipient?.name,
    amount ? money(amount) : 'undisclosed',
    round && words(round),
    investors.length > 0 && `from ${names(investors)}`,
    leads.length > 0 && `led by ${names(leads)}`,
    sellers.length > 0 && `sold by ${names(sellers)}`,
    stakePercent !== null && `${stakePercent}% stake`,
    valuation && `valued at ${money(valuation)}`,
    totalRaised && `${money(totalRaised)} in all`,
    status(record),
    record.date && date(record.date),
  ])
}

function socialPost(record: Of<'social_post'>): string[] {
  const { platform, author, handle, postedAt, text, form, truncated } = record
  const who = present([author?.name, handle && `@${handle}`]).join(' ')
  return present([platform, who, postedAt && date(postedAt), form, truncated && 'cut off', `“${text}”`])
}

function quote(record: Of<'quote'>): string[] {
  const { speaker, role, organization, text } = record
  return present([speaker?.name ?? 'unknown', role, organization?.name, `“${text}”`])
}

/** What a record says, in parts for one line of a report. */
export function phrasesOf(record: NewsRecord): string[] {
  switch (record.type) {
    case 'announcement':
      return announcement(record)
    case 'metric':
      return metric(record)
    case 'date':
      return [`"${record.span.text}"`, date(record), record.grain]
    case 'social_post':
      return socialPost(record)
    case 'investment':
      return investment(record)
    case 'quote':
      return quote(record)
  }
}
