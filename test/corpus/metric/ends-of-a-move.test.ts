import { describe, expect, it } from 'vitest'
import { factsOf, recordsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, measure, value, direction, subject }) =>
      [kind, measure, value, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('the way between two ends', () => {
  it.each([
    [
      'Fabrikam revised its profit forecast to $270 million from $300 million.',
      ['level | profit | 270000000 | decrease | Fabrikam', 'level | profit | 300000000 | Fabrikam'],
    ],
    [
      'Fabrikam cut its profit outlook from $30 million to $27 million and its sales forecast from $128 million to $119 million.',
      [
        'level | profit | 27000000 | decrease | Fabrikam',
        'level | profit | 30000000 | Fabrikam',
        'level | sales | 119000000 | decrease | Fabrikam',
        'level | sales | 128000000 | Fabrikam',
      ],
    ],
    [
      'Initech Inc surged 3.06% to $295.27 on Monday.',
      ['change | share price | 3.06 | increase | Initech Inc', 'level | share price | 295.27 | increase | Initech Inc'],
    ],
    [
      'Fabrikam posted NT$314 million (US$9.8 million) in consolidated sales, up 24.8 percent.',
      [
        'change | consolidated sales | 24.8 | increase | Fabrikam',
        'level | consolidated sales | 314000000 | increase | Fabrikam',
      ],
    ],
    [
      'Fabrikam had revenue of $12.7 million in 2024 and $30 million in 2025.',
      ['level | revenue | 12700000 | Fabrikam', 'level | revenue | 30000000 | Fabrikam'],
    ],
    [
      'Traffic of the Fabrikam app fell, with a 9.6% drop in July followed by a 9.7% drop in June.',
      ['change | Traffic | 9.6 | decrease | Fabrikam', 'change | Traffic | 9.7 | decrease | Fabrikam'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))

  it('the headline’s measure may be shorter than that of the text', () => {
    const article =
      'Fabrikam cuts profit forecast by 12%\n\nFabrikam on Tuesday cut its operating profit forecast by 12% as demand fell.'
    expect(recordsOf('metric', article)).toHaveLength(1)
  })
})
