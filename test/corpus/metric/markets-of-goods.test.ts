import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, measure, value, direction, subject }) =>
      [kind, measure, value, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('names that move in a market of goods', () => {
  it.each([
    [
      'Worldwide PC shipments fell. Initech Inc, with 17.4 percent market share, dropped 9.5 percent.',
      ['change | Worldwide PC shipments | 9.5 | decrease | Initech Inc', 'share | market share | 17.4 | Initech Inc'],
    ],
    [
      'Initech Inc sold 626,263 vehicles in the quarter. That is up 13.4 percent.',
      ['change | vehicles | 13.4 | increase | Initech Inc', 'level | vehicles | 626263 | Initech Inc'],
    ],
    [
      'Investors sold on Monday. Initech Inc dropped 9.5 percent.',
      ['change | share price | 9.5 | decrease | Initech Inc'],
    ],
    [
      'Fabrikam shipments grew by 13 percent and its market share jumped from 6.9 percent to 9 percent.',
      [
        'change | shipments | 13 | increase | Fabrikam',
        'share | market share | 6.9 | Fabrikam',
        'share | market share | 9 | increase | Fabrikam',
      ],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

describe('how far and where to', () => {
  it.each([
    [
      'Fabrikam raised the price of its plan by $2 to $13.99 per month.',
      ['change | price | 2 | increase | Fabrikam', 'level | price | 13.99 | increase | Fabrikam'],
    ],
    ['Prices at Fabrikam rose by 10% to 15%.', ['change | Prices | 10 | increase | Fabrikam']],
    [
      'The plans of Fabrikam are going up from $18 to $20 per month.',
      ['level | price | 18 | Fabrikam', 'level | price | 20 | increase | Fabrikam'],
    ],
    ['Fabrikam plans are unchanged at $12 per month.', ['level | price | 12 | flat | Fabrikam']],
    ['Fabrikam had $563 million in Q4 2024 revenue.', ['level | revenue | 563000000 | Fabrikam']],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))

  it('a price in brackets is of the product before it, a sum told again is none', () => {
    expect(told('Fabrikam showed the Widgetphone 7 ($799).')).toEqual(['level | price | 799 | Widgetphone 7'])
    expect(told('Fabrikam paid the city ($799) for a permit.')).toEqual([])
  })
})

describe('figures of then', () => {
  it.each([
    [
      'Some 44% of organizations paid, a significant drop from 78% the year before.',
      ['share | organizations | 44 | decrease | organizations', 'share | organizations | 78 | organizations'],
    ],
    [
      'Fabrikam saw 53,000 installs (27%) in Japan.',
      ['level | installs | 53000 | Fabrikam', 'share | installs | 27 | Fabrikam'],
    ],
    [
      'Fabrikam sales rose 3.6 percent, below expectations of a rise of 5.3 percent.',
      ['change | sales | 3.6 | increase | Fabrikam', 'change | sales | 5.3 | increase | Fabrikam'],
    ],
    ['Fabrikam stock lost roughly one-fifth of its value.', ['change | value | 20 | decrease | Fabrikam']],
    ['The Fabrikam model is 63% cheaper than its rivals.', ['change | price | 63 | decrease | Fabrikam']],
    [
      'In cloud revenue growth, Fabrikam came out on top at 50%.',
      ['change | cloud revenue growth | 50 | increase | Fabrikam'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})
