import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, measure, value, direction, subject }) =>
      [kind, measure, value, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('results of the company that the paragraphs before tell of', () => {
  const lead =
    'Fabrikam Inc predicted lower bookings on Wednesday. Demand for delivery is weak, which made Contoso Ltd leave Spain.'

  it('a result without an owner is of the company that acted last', () => {
    const text = `${lead}\n\nAdjusted EBITDA was $1.4 billion.\n\nContoso Ltd cut costs by 13 percent.`
    expect(told(text)).toEqual([
      'change | costs | 13 | decrease | Contoso Ltd',
      'level | Adjusted EBITDA | 1400000000 | Fabrikam Inc',
    ])
  })
})

describe('figures behind what they are of', () => {
  it.each([
    [
      'Fabrikam OS saw a 2% drop in market share bringing it to 74.2%.',
      ['change | market share | 2 | decrease | Fabrikam OS', 'share | market share | 74.2 | decrease | Fabrikam OS'],
    ],
    [
      'Monthly active users of Fabrikam surpassed a record 120 million.',
      ['level | Monthly active users | 120000000 | Fabrikam'],
    ],
    [
      'Fabrikam beat forecasts with revenue of $1.28 billion, surpassing the estimated $1.17 billion.',
      ['level | revenue | 1170000000 | Fabrikam', 'level | revenue | 1280000000 | Fabrikam'],
    ],
    [
      'Fabrikam revenue was down only 10 percent to $14.7 billion.',
      ['change | revenue | 10 | decrease | Fabrikam', 'level | revenue | 14700000000 | decrease | Fabrikam'],
    ],
    ['Fabrikam had 23 cents per share in earnings.', ['level | earnings | 0.23 | Fabrikam']],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})
