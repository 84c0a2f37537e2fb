import { describe, expect, it } from 'vitest'
import { recordsOf } from '../facts.js'

const periods = (text: string) =>
  recordsOf('metric', text).map(({ value, period }) => `${value} ${period?.value ?? '-'}`)
const told = (text: string) =>
  recordsOf('metric', text).map(
    ({ kind, measure, subject, value }) => `${kind} | ${subject?.name ?? null} | ${measure} | ${value}`,
  )

describe('the time of what figures are set against', () => {
  it('is not that of the figures', () => {
    expect(
      periods(
        'Contoso revenue rose 17% to $55 million, an increase of $8 million over the second quarter of 2024.',
      ).slice(0, 2),
    ).toEqual(['17 -', '55000000 -'])
    expect(
      periods(
        'Contoso reported results for the fourth quarter of 2025. Its net loss was $80 million, compared with a net loss of $90 million in the same period last year.',
      ),
    ).toEqual(['80000000 2025-Q4', '90000000 2024-Q4'])
    expect(
      periods(
        'Contoso shipments fell 70% from 5.8 million units in the fourth quarter of 2024 to 1.7 million units.',
      )[0],
    ).toBe('70 -')
  })
})

describe('volumes, points and growth by letters', () => {
  it.each([
    ['Trading volume on its exchanges fell 21.8%, Contoso said.', ['change | null | Trading volume | 21.8']],
    [
      "Initech's market share rose to 21.5%. Contoso slipped 0.9 percentage points.",
      ['share | Initech | market share | 21.5', 'change | Contoso | market share | 0.9'],
    ],
    ['Contoso posted a 16% Y/Y decline in sales.', ['change | Contoso | sales | 16']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))

  it('a share that moves by points is one of a market', () => {
    const [share] = recordsOf('metric', 'Contoso gained share, up 1.9 percentage points.')
    expect(share.measureKey).toBe('market_share')
  })
})
