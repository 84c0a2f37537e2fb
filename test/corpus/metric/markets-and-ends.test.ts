import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, measure, value, direction, subject }) =>
      [kind, measure, value, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('what trades', () => {
  it.each([
    [
      'Shares of Initech slid 4% and the S&P 500 fell 0.8% on Tuesday.',
      ['change | Shares | 4 | decrease | Initech', 'change | index | 0.8 | decrease | S&P 500'],
    ],
    [
      'Initech Inc dropped about 8%, Contoso Corp by 8.2% and Litware Ltd 6%.',
      [
        'change | share price | 6 | decrease | Litware Ltd',
        'change | share price | 8 | decrease | Initech Inc',
        'change | share price | 8.2 | decrease | Contoso Corp',
      ],
    ],
    ['Chip stocks crash on a bad day; Initech Inc down 6.6%', ['change | share price | 6.6 | decrease | Initech Inc']],
    [
      'The Nasdaq entered correction territory, falling by more than 10% in three days.',
      ['change | index | 10 | decrease | Nasdaq'],
    ],
    [
      'Truck maker and Contoso Corp rival Initech Inc, meanwhile, surged by up to 53%.',
      ['change | share price | 53 | increase | Initech Inc'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

describe('where a move ends', () => {
  it.each([
    ['Churn at Fabrikam rose to an all-time high of 34.6 percent.', ['share | Churn | 34.6 | increase | Fabrikam']],
    [
      "Gadget 11's market share dropped in April, falling below 26%.",
      ['share | market share | 26 | decrease | Gadget 11'],
    ],
    [
      "Fabrikam's attrition rate jumped 4.2% quarter-on-quarter (QoQ) to 21.9 per cent.",
      ['change | attrition rate | 4.2 | increase | Fabrikam', 'share | attrition rate | 21.9 | increase | Fabrikam'],
    ],
    ["Fabrikam's margin was revised upward to 24 per cent.", ['share | margin | 24 | increase | Fabrikam']],
    [
      "Fabrikam's revenue was $27 million, clocking a growth of 36 percent. It stood at $20 million a year earlier.",
      [
        'change | revenue | 36 | increase | Fabrikam',
        'level | revenue | 20000000 | Fabrikam',
        'level | revenue | 27000000 | increase | Fabrikam',
      ],
    ],
    [
      "Fabrikam's revenue came to $3.35 billion, which was up about 9%.",
      ['change | revenue | 9 | increase | Fabrikam', 'level | revenue | 3350000000 | increase | Fabrikam'],
    ],
    ["Fabrikam's IFRS operating margin stood at 18 per cent.", ['share | operating margin | 18 | Fabrikam']],
    [
      'Fabrikam almost doubled its shipments to 4.8 million.',
      ['change | shipments | 2 | increase | Fabrikam', 'level | shipments | 4800000 | increase | Fabrikam'],
    ],
    ['This takes its subscriber base to 247 million.', ['level | subscriber base | 247000000']],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))

  it('a house that projects a figure is no owner of it', () => {
    const text =
      'Fabrikam revenue came in at $259 million. Analysts at Contoso Securities had projected a 10.1 per cent YoY (3.5 per cent QoQ) jump in revenue.'
    expect(told(text)).toEqual([
      'change | revenue | 10.1 | increase | Fabrikam',
      'change | revenue | 3.5 | increase | Fabrikam',
      'level | revenue | 259000000 | Fabrikam',
    ])
  })
})

describe('parts of those told before', () => {
  it.each([
    ['Nearly 4 in 5 businesses lack the skills.', ['share | businesses | 80 | businesses']],
    ['Less than half — 42% — of organizations do.', ['share | organizations | 42 | organizations']],
    [
      'Fabrikam has 72 million daily active users, half of whom are young.',
      ['level | daily active users | 72000000 | Fabrikam', 'share | daily active users | 50 | Fabrikam'],
    ],
    [
      'About 65% of respondents use two models. 58% identified complexity as a pain point, and 20% that do are small.',
      [
        'share | respondents | 20 | respondents',
        'share | respondents | 58 | respondents',
        'share | respondents | 65 | respondents',
      ],
    ],
    ['The meeting is on May 4 in 10 cities.', []],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})
