import { describe, expect, it } from 'vitest'
import { recordsOf } from '../facts.js'

const metrics = (text: string) => recordsOf('metric', text)
const told = (text: string) =>
  metrics(text).map(
    ({ kind, measure, subject, value, direction }) =>
      `${kind} ${direction ?? '-'} | ${subject?.name ?? null} | ${measure} | ${value}`,
  )

describe('shares of one market, told one after another', () => {
  it.each([
    [
      'Contoso leads with a 32% market share. Initech is in second place with 23%.',
      ['share - | Contoso | market share | 32', 'share - | Initech | market share | 23'],
    ],
    [
      'Contoso leads with a 32% market share. Initech comes next with 23%, a 2% decrease.',
      [
        'share - | Contoso | market share | 32',
        'share decrease | Initech | market share | 23',
        'change decrease | Initech | market share | 2',
      ],
    ],
    [
      'Contoso held a 33 percent share and Initech stayed put at 18 percent.',
      ['share - | Contoso | share | 33', 'share - | Initech | share | 18'],
    ],
    [
      'Contoso, Initech and Hooli came first, with 33%, 20% and 10% of the market respectively.',
      ['share - | Contoso | market | 33', 'share - | Initech | market | 20', 'share - | Hooli | market | 10'],
    ],
    [
      'Contoso raised its market share to 11 percent. Behind it come Initech (five percent) and Hooli (three percent).',
      [
        'share increase | Contoso | market share | 11',
        'share - | Initech | market share | 5',
        'share - | Hooli | market share | 3',
      ],
    ],
    [
      'Contoso and Initech make up two-thirds of the drone market worldwide.',
      ['share - | Contoso | drone market worldwide | 66.67'],
    ],
    [
      "Contoso's share of the phone market is 70%. This was down from 72% in the last quarter.",
      ['share - | Contoso | share | 70', 'share - | Contoso | share | 72'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))

  it('where no share was told before, a place with a figure tells none', () => {
    expect(told('Contoso sold most phones. Initech is in second place with 23%.')).toEqual([])
  })
})

describe('answers and prices', () => {
  it.each([
    [
      '31% of Americans would describe the market as good. 41% describe it as bad.',
      ['share - | Americans | Americans | 31', 'share - | Americans | Americans | 41'],
    ],
    ['Out of 4,400 adults surveyed, 71% said they are worried.', ['share - | adults | adults | 71']],
    ['The price increase for drives is expected to be around 15%.', ['change increase | null | price | 15']],
    [
      'Contoso revenue grew 6%. Its margin stood at 21%, a decline of 0.3% YoY and an increase of 0.4% QoQ.',
      [
        'change increase | Contoso | revenue | 6',
        'share decrease | Contoso | margin | 21',
        'change decrease | Contoso | margin | 0.3',
        'change increase | Contoso | margin | 0.4',
      ],
    ],
    ['Profit before tax and exceptional items at Contoso fell 8%.', ['change decrease | Contoso | Profit | 8']],
    [
      'Despite user growth within its plans, shares of Contoso were hit in early trading, dropping 10 percent.',
      ['change decrease | Contoso | shares | 10'],
    ],
    [
      'Total memberships at Contoso rose 16% in the quarter, reaching 26.6 million.',
      ['change increase | Contoso | memberships | 16', 'level - | Contoso | memberships | 26600000'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('who says so, and what was only awaited', () => {
  it('estimates that a figure is set against are not its own', () => {
    const text =
      'While EPS of $3.29 came in better than the consensus estimate of $2.84, revenue of $8.1 billion missed estimates, Contoso said.'
    expect(metrics(text).map(({ value, status }) => `${value} ${status}`)).toEqual([
      '3.29 actual',
      '2.84 estimate',
      '8100000000 actual',
    ])
    const [beat] = metrics('Contoso revenue slightly beat analyst estimates, increasing 31 percent.')
    expect(beat.status).toBe('actual')
  })

  it('the source of an expectation is not that of the figure', () => {
    const text =
      'Contoso added 8 million subscribers, higher than the 5 million Wall Street had expected, according to estimates from Datapoint.'
    const [added] = metrics(text)
    expect([added.value, added.status, added.attribution]).toEqual([8e6, 'actual', null])
  })

  it('a poll is of who conducted it', () => {
    const text = 'A recent poll conducted by Datapoint for the Hooli Times reveals that 45% of Americans are worried.'
    expect(metrics(text).map(({ attribution }) => attribution?.name)).toEqual(['Datapoint'])
  })
})
