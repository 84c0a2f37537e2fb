import { describe, expect, it } from 'vitest'
import { factsOf, recordsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text).map(
    ({ kind, measure, subject, value, direction }) =>
      `${kind} ${direction ?? '-'} | ${subject} | ${measure} | ${value}`,
  )

describe('ways a figure goes', () => {
  it.each([
    ['Funding at Contoso fell by nearly half to $40 million.', ['change decrease | Contoso | Funding | 50']],
    ["Contoso's debt was down by a third on last year.", ['change decrease | Contoso | debt | 33.33']],
    ['The monthly drop in visits to Contoso amounted to 10.3%.', ['change decrease | Contoso | visits | 10.3']],
    [
      'Initech shares ended 8.8 percent up at 392 rupees.',
      ['change increase | Initech | shares | 8.8', 'level - | Initech | shares | 392'],
    ],
    [
      'Initech posted revenue of $22 million. This marked a 12% drop on a year before.',
      ['change decrease | Initech | revenue | 12', 'level - | Initech | revenue | 22000000'],
    ],
    [
      'Contoso saw an 11% fall in console and mobile web traffic in May.',
      ['change decrease | Contoso | console and mobile web traffic | 11'],
    ],
    [
      'Shipments at Initech declined by 6%, whereas licence sales rose 32% to $9 million.',
      [
        'change decrease | Initech | Shipments | 6',
        'change increase | Initech | licence sales | 32',
        'level increase | Initech | licence sales | 9000000',
      ],
    ],
    [
      'Contoso had 44 million users in 2018, but by 2021 the figure had fallen to 18 million.',
      ['level - | Contoso | users | 44000000', 'level decrease | Contoso | users | 18000000'],
    ],
    [
      'Initech sales and profit rose 8 and 18 percent respectively.',
      ['change increase | Initech | sales | 8', 'change increase | Initech | profit | 18'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))

  it('what will be done with a sum is no end of a move', () => {
    const [rise] = factsOf('metric', 'Contoso stock rose 1.2% on plans to invest more than $60 billion.')
    expect([rise.value, rise.level]).toEqual([1.2, null])
    const [then] = recordsOf('metric', 'Contoso sales will grow 8% next year to total $42 billion.')
    expect(then.level?.value).toBe(42e9)
  })

  it('where a figure has gone up to is no bound', () => {
    const bounds = ['Attrition at Contoso has gone up to 11.9%.', 'Attrition at Contoso rose by up to 11.9%.'].map(
      text => factsOf('metric', text)[0].bound,
    )
    expect(bounds).toEqual(['exact', 'at_most'])
  })

  it('each change has the comparison that is told behind it', () => {
    const text = 'Contoso revenue came in at $9 million, up 3.3% YoY and 2.9% QoQ.'
    expect(recordsOf('metric', text).map(({ baseline }) => baseline?.text)).toEqual(['YoY', 'YoY', 'QoQ'])
  })
})

describe('parts and wholes', () => {
  it.each([
    [
      'Initech laid off half of its 300 employees.',
      ['change decrease | Initech | employees | 50', 'level - | Initech | employees | 300'],
    ],
    ['Almost half the 280 executives said so.', ['share - | executives | executives | 50']],
    ['It was used every day by over half those customers.', ['share - | customers | customers | 50']],
    ['Contoso now has a total headcount of 28,700.', ['level - | Contoso | headcount | 28700']],
    [
      'Some 1.2 million fully electric buses were registered in Spain.',
      ['level - | electric buses | electric buses | 1200000'],
    ],
    ['Total revenue was $5.1 billion, Contoso said.', ['level - | Contoso | revenue | 5100000000']],
    ['Contoso earned 62c a share.', ['level - | Contoso | earnings | 0.62']],
    [
      'Contoso earned 62 cents a share, up from 40 cents a year ago.',
      ['level increase | Contoso | earnings | 0.62', 'level - | Contoso | earnings | 0.4'],
    ],
    ['Shares in Contoso slipped to 197p.', ['level decrease | Contoso | Shares | 1.97']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))

  it.each([
    'The new chip costs half the price of the old one.',
    "The tool runs at half the companies' usual rate.",
    'Contoso streams films at 720p and 1080p.',
    'The offer values it at 305p.',
    'Industry revenue was strong, Contoso said, and half of it went abroad.',
  ])('nothing is told by: %s', text => expect(told(text)).toEqual([]))

  it('what a house tells of a market is not its own', () => {
    expect(told('Industry revenue was $5.1 billion, Contoso said.')).toEqual([
      'level - | null | Industry revenue | 5100000000',
    ])
  })
})

describe('who is told of, and who tells', () => {
  it('"the company" of the next paragraph is who acted in the one before', () => {
    const text = "Contoso Infotel on Friday reported a 5% drop in net profit.\n\nThe company's revenue was $93 million."
    expect(factsOf('metric', text).map(({ subject }) => subject)).toEqual(['Contoso Infotel', 'Contoso Infotel'])
  })

  it('a house that another one cites', () => {
    const text = 'The number of deals dropped 33%, Globex News reported, citing Datapoint figures.'
    expect(factsOf('metric', text).map(({ attribution }) => attribution)).toEqual(['Datapoint'])
  })

  it('the last of a list of goods is not whose they are', () => {
    const text = 'Consumer spending on game hardware, content and accessories reached $4.4 billion.'
    expect(factsOf('metric', text).map(({ subject }) => subject)).toEqual(['game hardware'])
  })
})
