import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, value, measure, direction, subject }) =>
      [kind, value, measure, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('where a move ends', () => {
  it.each([
    [
      'Fabrikam revenue fell 2.3 percent year on year to £1.6 billion.',
      ['change | 2.3 | revenue | decrease | Fabrikam', 'level | 1600000000 | revenue | decrease | Fabrikam'],
    ],
    [
      'Fabrikam said customer numbers dropped 2.4 percent to 27.5 million.',
      [
        'change | 2.4 | customer numbers | decrease | Fabrikam',
        'level | 27500000 | customer numbers | decrease | Fabrikam',
      ],
    ],
    [
      'Fabrikam sales went up 24% to $50 million.',
      ['change | 24 | sales | increase | Fabrikam', 'level | 50000000 | sales | increase | Fabrikam'],
    ],
    [
      'The Fabrikam churn rate improved to 1.4 per cent compared to 1.6 per cent a year earlier.',
      ['share | 1.4 | churn rate | decrease | Fabrikam', 'share | 1.6 | churn rate | Fabrikam'],
    ],
    [
      'Sales of Fabrikam fell 4 per cent, reducing its market share 3 percentage points.',
      ['change | 3 | market share | decrease | Fabrikam', 'change | 4 | Sales | decrease | Fabrikam'],
    ],
    [
      'Fabrikam Inc. fell 14% to third place with 6 million units shipped.',
      ['change | 14 | units | decrease | Fabrikam Inc', 'level | 6000000 | units | Fabrikam Inc'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

describe('what is measured', () => {
  it.each([
    [
      'Fabrikam reported a 4.3 percent rise in its first-half revenues.',
      ['change | 4.3 | revenues | increase | Fabrikam'],
    ],
    [
      'Fabrikam had 370,200 customers with more than 10 employees, a 58% jump.',
      ['change | 58 | customers | increase | Fabrikam', 'level | 370200 | customers | Fabrikam'],
    ],
    [
      'Fabrikam reported 386,810 deliveries, an 8% drop.',
      ['change | 8 | deliveries | decrease | Fabrikam', 'level | 386810 | deliveries | decrease | Fabrikam'],
    ],
    ['Fabrikam annual growth stands at 63%.', ['change | 63 | annual growth | increase | Fabrikam']],
    [
      'Fabrikam membership grew for the first time since 2012, up 4.8 percent.',
      ['change | 4.8 | membership | increase | Fabrikam'],
    ],
    ['Fabrikam kept its 30%+ market share.', ['share | 30 | market share | Fabrikam']],
    ['Fabrikam made $14 billion or so in gross app revenue.', ['level | 14000000000 | gross app revenue | Fabrikam']],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))

  it('a rise in a month tells of nothing', () =>
    expect(told('Fabrikam saw its revenue grow after a 4% rise in March.')).toEqual([
      expect.stringMatching(/^change \| 4 \| revenue/),
    ]))
})

describe('whose it is', () => {
  it.each([
    [
      "India's drone market had a good spring, with shipments up 12%.",
      ['change | 12 | shipments | increase | drone market'],
    ],
    [
      'Spending on home robots is forecast to total $70 million in 2027.',
      ['level | 70000000 | Spending | home robots'],
    ],
    [
      'Fabrikam held an 8 per cent share, Gartner said. Feature drone shipments fell 37 per cent due to a delay by Initech.',
      ['change | 37 | Feature drone shipments | decrease | Feature drone', 'share | 8 | share | Fabrikam'],
    ],
    [
      'Fabrikam is growing. Its FTTH subscriber base rose 16 per cent.',
      ['change | 16 | subscriber base | increase | Fabrikam'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})
