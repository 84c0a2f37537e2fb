import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, value, measure, direction, subject }) =>
      [kind, value, measure, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('what analysts think a share will cost', () => {
  it.each([
    [
      'Shares of Fabrikam fell on Monday. Initech Securities cut its price target to $20 from $36.',
      ['level | 20 | price target | decrease | Fabrikam', 'level | 36 | price target | Fabrikam'],
    ],
    [
      'Globex Bank lowered its price target on Fabrikam Inc. from $800 a share to $600, a 25% cut.',
      ['change | 25 | price target | decrease | Fabrikam Inc', 'level | 600 | price target | decrease | Fabrikam Inc'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

describe('counts with a name or an estimate before what is counted', () => {
  it.each([
    ['Fabrikam has 31.4 million Fabrikam+ subscribers.', 31_400_000, 'subscribers'],
    ['Fabrikam had 12.6 million paid memberships in May.', 12_600_000, 'subscribers'],
    ['Initech sold an estimated 2.7 million headbands in the quarter.', 2_700_000, 'units_sold'],
    ['The data put Initech at an estimated 1.4 million shipments.', 1_400_000, 'units_sold'],
  ])('%s', (text, value, measureKey) =>
    expect(factsOf('metric', text)).toEqual([expect.objectContaining({ kind: 'level', value, measureKey })]),
  )

  it('sales that are counted are pieces', () =>
    expect(factsOf('metric', 'Sales of cargo bikes reached 3 million in 2024.')).toEqual([
      expect.objectContaining({ value: 3_000_000, measure: 'Sales', measureKey: 'units_sold', subject: 'cargo bikes' }),
    ]))
})

describe('moves', () => {
  it.each([
    ['Shares of Fabrikam gained close to 3 percent on Friday.', ['change | 3 | Shares | increase | Fabrikam']],
    ['Initech has grown subscriptions 41 percent.', ['change | 41 | subscriptions | increase | Initech']],
    ['Fabrikam Inc. -24% as traders see growth slowing', ['change | 24 | share price | decrease | Fabrikam Inc']],
    [
      'Fabrikam Inc. (NYSE: FBK) is 24% lower premarket after its report.',
      ['change | 24 | share price | decrease | Fabrikam Inc'],
    ],
    [
      'Fabrikam stock had a bad day. The stock closed with a 4% decline in the regular session.',
      ['change | 4 | stock | decrease | Fabrikam'],
    ],
    [
      'There were 210 million devices shipped (a 9.4% increase from 2023).',
      ['change | 9.4 | devices | increase', 'level | 210000000 | devices | increase | devices'],
    ],
    [
      'Shipments of drones, including racers, gliders and toys, declined 7%.',
      ['change | 7 | Shipments | decrease | drones'],
    ],
    ['Initech promises a 31% IPC improvement for its Kestrel chips.', ['change | 31 | IPC | increase | Initech']],
    [
      'Fabrikam shipments fell to 5.1 million from 5.4 million, or 5.6%.',
      [
        'change | 5.6 | shipments | decrease | Fabrikam',
        'level | 5100000 | shipments | decrease | Fabrikam',
        'level | 5400000 | shipments | Fabrikam',
      ],
    ],
    [
      'Drone shipments fell 12%, Gartner said. Canalys put the drop at 11%. IDC pegged the decline at 10%.',
      [
        'change | 10 | Drone shipments | decrease | Drone',
        'change | 11 | Drone shipments | decrease | Drone',
        'change | 12 | Drone shipments | decrease | Drone',
      ],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

describe('levels of before', () => {
  it('what "it" was a year ago', () =>
    expect(
      told('Fabrikam said revenue rose to $3.5 billion. It was $2.5 billion in the same quarter last year.'),
    ).toEqual(['level | 2500000000 | revenue | Fabrikam', 'level | 3500000000 | revenue | increase | Fabrikam']))

  it('not any sum that "it" was', () =>
    expect(told('Fabrikam said revenue rose to $3.5 billion. It was $2.5 billion that Initech wanted.')).toEqual([
      'level | 3500000000 | revenue | increase | Fabrikam',
    ]))

  it('a steady share', () =>
    expect(told("Initech's market share remained virtually unchanged from 16.4% a year ago.")).toEqual([
      'share | 16.4 | market share | Initech',
    ]))
})

describe('parts', () => {
  it.each([
    [
      "Coal's share of electricity fell from 38% in 2013 to 28% in 2020.",
      ['share | 28 | share | decrease | Coal', 'share | 38 | share | Coal'],
    ],
    ["Wind power met 8.2% of the world's demand.", ['share | 8.2 | demand | Wind power']],
    [
      'Fabrikam edged out Globex as the top vendor, IDC said, capturing 23.2% of the market.',
      ['share | 23.2 | market | Fabrikam'],
    ],
    ['Fabrikam drops to just 5% share of the drone market', ['share | 5 | share | decrease | Fabrikam']],
    [
      'Of the hospitals surveyed, 68 percent said that ownership of the records is unclear.',
      ['share | 68 | hospitals | hospitals'],
    ],
    [
      'To stop thieves from selling what they know, 14% of companies would pay.',
      ['share | 14 | companies | companies'],
    ],
    [
      'About 28.6% of firms with cover say they would pay, compared with 22.6% for firms without.',
      ['share | 22.6 | firms | firms', 'share | 28.6 | firms | firms'],
    ],
    ['Fabrikam had a much higher 17.5% market share in May.', ['share | 17.5 | market share | Fabrikam']],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))

  it('a stake is none', () => expect(told('Fabrikam took 12% ownership of Initech.')).toEqual([]))
})

describe('goods', () => {
  it.each([
    [
      'The average cost of sodium cells dropped 20% to $61 in 2024.',
      ['change | 20 | average cost | decrease | sodium cells', 'level | 61 | average cost | decrease | sodium cells'],
    ],
    ['Fabrikam said its cost of revenue rose 20%.', ['change | 20 | cost | increase | Fabrikam']],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

it('who tells is who "it" stands for, and "its" behind it', () =>
  expect(
    told('Initech laid off 5% of its staff, and then Microsoft said it would be laying off 6% of its employees.'),
  ).toEqual(['change | 5 | staff | decrease | Initech', 'change | 6 | employees | decrease | Microsoft']))

it('revenue for each user', () =>
  expect(told('Fabrikam, a far cheaper service, had ARPU of $1.03, up 5% from a year ago.')).toEqual([
    'change | 5 | ARPU | increase | Fabrikam',
    'level | 1.03 | ARPU | increase | Fabrikam',
  ]))
