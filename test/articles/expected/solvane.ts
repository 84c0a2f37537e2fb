import type { Expected } from '../expectation.js'

export const solvane: Expected = {
  announcement: [
    { event: 'partnership_end', actors: ['Dictara'], gap: 'a contract that will not be renewed' },
    { event: 'partnership', status: 'completed', actors: ['Solvane', 'Hartwell Health'] },
    { event: 'funding', status: 'announced', actors: ['Hartwell Health'], objects: ['Solvane'] },
    { event: 'layoffs', status: 'completed', actors: ['Dictara'], people: 150, date: '2025-FA' },
    {
      event: 'funding',
      status: 'completed',
      actors: ['Solvane'],
      counterparties: ['Juniper Growth', 'Bayline'],
      amount: '125000000 USD',
      date: '2025-09',
    },
  ],
  investment: [
    { kind: 'stake', recipient: 'Solvane', investors: ['Hartwell Health'], status: 'announced' },
    {
      kind: 'funding_round',
      amount: '125000000 USD',
      recipient: 'Solvane',
      investors: ['Juniper Growth', 'Bayline'],
      valuation: '1400000000 USD',
      status: 'completed',
      date: '2025-09',
    },
  ],
  metric: [
    { kind: 'level', value: 40000, unit: 'count', subject: 'Solvane', gap: 'doctors among its users' },
    {
      kind: 'change',
      measure: 'users',
      value: 2,
      unit: 'multiple',
      direction: 'increase',
      subject: 'Solvane',
      period: null,
    },
    { kind: 'level', value: 200000000, unit: 'money', certainty: 'reported', optional: 'the worth of a contract' },
    {
      kind: 'change',
      measure: 'paperwork',
      value: 28,
      unit: 'percent',
      direction: 'decrease',
      subject: 'Hartwell Health',
    },
    { kind: 'level', measure: 'jobs', value: 150, unit: 'count', subject: 'Dictara', period: '2025-FA' },
    { kind: 'share', measure: 'patients', value: 94, unit: 'percent', subject: 'Hartwell Health' },
  ],
  social_post: [
    {
      platform: 'linkedin',
      form: 'inline',
      author: 'Rachel Oyama',
      text: 'Five years ago we begged for one clinic in Ann Arbor. Ninety hospitals. I had to sit down.',
    },
  ],
  quote: [
    {
      speaker: 'Lionel Achebe',
      role: 'chief medical officer',
      organization: 'Hartwell Health',
      text: 'Every hour that a nurse or a doctor types is an hour that we have paid for twice,',
    },
    {
      speaker: "agency's head",
      text: 'a machine that writes in a chart is a medical device, whatever its maker calls it.',
    },
  ],
  date: [
    { value: '2026-01-27' },
    { value: '2026-12' },
    { value: '2026-06' },
    { value: '2025-FA' },
    { value: '2020' },
    { value: '2025' },
    { value: '2025-09' },
    { value: '2021' },
    { value: '2026-SP' },
    { value: '2026-W04' },
  ],
}
