import type { DateValue, Money, NewsRecord, Party } from '../index.js'

type Of<T extends NewsRecord['type']> = Extract<NewsRecord, { type: T }>

/** A record in words: what it is, what it says, and what else is known of it. */
export interface Phrase {
  readonly label: string
  readonly says: string
  readonly details: readonly string[]
  /** A post's or a quote's own words: they stand where other records show their evidence. */
  readonly words?: string
}

const BOUNDS = { exact: '', about: 'about ', at_least: 'at least ', at_most: 'at most ' }
const UNITS: Record<string, string> = {
  percent: '%',
  percentage_point: ' points',
  basis_point: ' basis points',
  multiple: ' times',
}
const PLATFORMS: Record<string, string> = { x: 'X', tiktok: 'TikTok', youtube: 'YouTube', linkedin: 'LinkedIn' }

const spaced = (name: string) => name.replaceAll('_', ' ')
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
const present = (parts: readonly (string | null | undefined | false)[]) => parts.filter(Boolean) as string[]
const names = (parties: readonly Party[]) => parties.map(({ name }) => name).join(', ')

/** "1.15 billion", "145 million", "640,000": no digit is lost, and the same on every machine. */
function figure(value: number): string {
  const size = value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6
  const scaled = value / size
  if (value >= 1e6 && String(scaled).length <= 7 && scaled * size === value)
    return `${scaled} ${size === 1e12 ? 'trillion' : size === 1e9 ? 'billion' : 'million'}`
  return grouped(value)
}

/** Digits in groups of three, the same on every machine. */
export function grouped(value: number): string {
  const [whole, fraction] = String(value).split('.')
  let digits = whole
  for (let at = whole.length - 3; at > 0; at -= 3) digits = `${digits.slice(0, at)},${digits.slice(at)}`
  return fraction ? `${digits}.${fraction}` : digits
}

const range = (value: number, max: number | null) => figure(value) + (max === null ? '' : ` to ${figure(max)}`)

const money = ({ value, max, bound, currency }: Pick<Money, 'value' | 'max' | 'bound' | 'currency'>) =>
  `${BOUNDS[bound]}${range(value, max)}${currency ? ` ${currency}` : ''}`

const date = (value: DateValue) => present([...value.modifiers, value.value ?? `"${value.span.text}"`]).join(' ')

const status = (record: { status: string; certainty: string }) =>
  record.certainty === 'stated' ? record.status : `${record.status}, ${record.certainty}`

function announcement(record: Of<'announcement'>): Phrase {
  const { event, action, actors, objects, counterparties, amount, people, role, places, channel } = record
  return {
    label: spaced(event) + (action ? `: ${action}` : ''),
    says: present([names(actors), names(objects)]).join(' → ') || 'not named',
    details: present([
      counterparties.length > 0 && `with ${names(counterparties)}`,
      role && `as ${role}`,
      amount && money(amount),
      people !== null && `${figure(people)} people`,
      places.length > 0 && `in ${names(places)}`,
      channel && `told in: ${channel}`,
      status(record),
      record.date && date(record.date),
    ]),
  }
}

type Figure = Pick<Of<'metric'>, 'value' | 'max' | 'unit' | 'currency'>

const amountOf = ({ value, max, unit, currency }: Figure, bound: keyof typeof BOUNDS = 'exact') =>
  unit === 'money' ? money({ value, max, bound, currency }) : BOUNDS[bound] + range(value, max) + (UNITS[unit] ?? '')

function metric(record: Of<'metric'>): Phrase {
  const { kind, measure, subject, bound, direction, per, period, baseline, attribution, level, from } = record
  const sign = direction === 'decrease' ? '▼ ' : direction === 'increase' ? '▲ ' : ''
  const moved = present([level && `to ${amountOf(level)}`, from && `from ${amountOf(from)}`])
  const told = [sign + amountOf(record, bound) + (per ? ` a ${per}` : ''), ...moved].join(' ')
  return {
    label: kind,
    says: present([present([subject?.name, measure]).join(': '), told]).join('  '),
    details: present([
      period && date(period),
      baseline && `against "${baseline.text}"`,
      record.status !== 'actual' && record.status,
      attribution && `says ${attribution.name}`,
    ]),
  }
}

function investment(record: Of<'investment'>): Phrase {
  const { kind, amount, investors, leads, sellers, recipient, round, roundType, stakePercent } = record
  const { valuation, valuationKind, totalRaised } = record
  return {
    label: round ? spaced(round) + (roundType ? ` ${spaced(roundType)}` : '') : spaced(kind),
    says: present([recipient?.name, amount ? money(amount) : 'sum not disclosed']).join('  '),
    details: present([
      round && spaced(kind),
      investors.length > 0 && `from ${names(investors)}`,
      leads.length > 0 && `led by ${names(leads)}`,
      sellers.length > 0 && `sold by ${names(sellers)}`,
      stakePercent !== null && `${stakePercent}% stake`,
      valuation && `valued at ${money(valuation)}${valuationKind ? ` ${valuationKind}-money` : ''}`,
      totalRaised && `${money(totalRaised)} in all`,
      status(record),
      record.date && date(record.date),
    ]),
  }
}

function socialPost({ platform, author, handle, postedAt, text, form, truncated }: Of<'social_post'>): Phrase {
  return {
    label: PLATFORMS[platform] ?? capital(spaced(platform)),
    says: present([author?.name, handle && `@${handle}`]).join(' ') || 'not named',
    details: present([postedAt && date(postedAt), form, truncated && 'cut off']),
    words: `“${text}”`,
  }
}

function quote({ speaker, role, organization, text }: Of<'quote'>): Phrase {
  return {
    label: 'quote',
    says: speaker?.name ?? 'not named',
    details: present([role, organization?.name]),
    words: `“${text}”`,
  }
}

/** What a record says, for a line of a report. */
export function phraseOf(record: NewsRecord): Phrase {
  switch (record.type) {
    case 'announcement':
      return announcement(record)
    case 'metric':
      return metric(record)
    case 'date':
      return { label: record.grain, says: date(record), details: [`"${record.span.text}"`] }
    case 'social_post':
      return socialPost(record)
    case 'investment':
      return investment(record)
    case 'quote':
      return quote(record)
  }
}
