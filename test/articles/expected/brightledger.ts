import type { Expected } from '../expectation.js'

export const brightledger: Expected = {
  announcement: [
    { event: 'regulation', counterparties: ['Brightledger'], gap: 'an investigation by an office with its holder' },
    { event: 'security_incident', status: 'completed', actors: ['Brightledger'], people: 2300000, date: '2025-10-09' },
    {
      event: 'lawsuit',
      action: 'settle',
      status: 'completed',
      actors: ['Brightledger'],
      amount: '1900000 USD',
      date: '2023',
    },
  ],
  investment: [],
  metric: [
    { kind: 'level', value: 310000, unit: 'count', gap: 'people in a parenthesis' },
    { kind: 'level', measure: 'customers', value: 2300000, unit: 'count', subject: 'Brightledger' },
    { kind: 'level', measure: 'workers', value: 45000, unit: 'count', subject: 'Brightledger', period: '2023' },
    {
      kind: 'change',
      measure: 'Shares',
      value: 13,
      unit: 'percent',
      direction: 'decrease',
      subject: 'Tallis Group',
      period: '2025-10-09',
    },
    {
      kind: 'level',
      measure: 'Shares',
      value: 41.15,
      unit: 'money',
      direction: 'decrease',
      subject: 'Tallis Group',
      period: '2025-10-09',
    },
    {
      kind: 'change',
      measure: 'market value',
      value: 600000000,
      bound: 'about',
      unit: 'money',
      direction: 'decrease',
      subject: 'Tallis Group',
      period: '2025-10-09',
    },
  ],
  social_post: [
    {
      platform: 'x',
      form: 'pasted',
      author: 'Miriam Castellanos',
      handle: 'mcastellanos',
      text: 'Two factors were on for every employee. They were not on for the vendor.',
      postedAt: '2025-10-09',
    },
  ],
  quote: [
    {
      speaker: 'Miriam Castellanos',
      role: 'chief information security officer',
      organization: 'Brightledger',
      text: "We closed the door within two hours of seeing it, but it had been open for eight weeks, I won't dress that up.",
    },
  ],
  date: [
    { value: '2025-10-09' },
    { value: '2025-09-22' },
    { value: '2025-07' },
    { value: '2025-08' },
    { value: '2025-10-06' },
    { value: '2023' },
    { value: '2025-10-09' },
    { value: '2025-07-28/2025-09-22' },
    { value: '2025-10-09' },
  ],
}
