import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, value, measure, direction, subject }) =>
      [kind, value, measure, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('one move in several places', () => {
  it.each([
    [
      'Sales increased in Spain (33.5%), Italy (30.8%), and Peru (23.8%), but fell in Chile (-3.1%).',
      [
        'change | 23.8 | Sales | increase',
        'change | 3.1 | Sales | decrease',
        'change | 30.8 | Sales | increase',
        'change | 33.5 | Sales | increase',
      ],
    ],
    [
      'Drone sales rose 3.1% in Spain, 1.6% in Italy and 1.2% in Peru, but fell 0.6% in Chile.',
      [
        'change | 0.6 | Drone sales | decrease | Drone',
        'change | 1.2 | Drone sales | increase | Drone',
        'change | 1.6 | Drone sales | increase | Drone',
        'change | 3.1 | Drone sales | increase | Drone',
      ],
    ],
    [
      'Fabrikam runs shops in Spain (60%) and Peru (40%).',
      expect.not.arrayContaining([expect.stringMatching(/^change/)]),
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(Array.isArray(want) ? [...want].sort() : want))
})

describe('levels', () => {
  it.each([
    [
      'Fabrikam revenue, which includes that of its cloud unit and of its many games and toys, rose 11 per cent to $7.4 billion.',
      ['change | 11 | revenue | increase | Fabrikam', 'level | 7400000000 | revenue | increase | Fabrikam'],
    ],
    [
      'Drone sales totaled $46 billion in October, an increase of 3.9% compared to the September total of $44 billion.',
      [
        'change | 3.9 | Drone sales | increase | Drone',
        'level | 44000000000 | Drone sales | Drone',
        'level | 46000000000 | Drone sales | increase | Drone',
      ],
    ],
    ["Fabrikam's EBITDA margin stood at -10.8%.", ['share | 10.8 | EBITDA margin | Fabrikam']],
    ['Mobile service revenue at Fabrikam rose 3%.', ['change | 3 | Mobile service revenue | increase | Fabrikam']],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

describe('jobs', () => {
  it.each([
    [
      'Fabrikam announced layoffs that will hit 2,500 employees, accounting for 11% of its workforce.',
      ['change | 11 | workforce | decrease | Fabrikam', 'level | 2500 | jobs | Fabrikam'],
    ],
    [
      "In the round, 1,000 jobs, or about 1 per cent of Fabrikam's workforce, are being eliminated.",
      ['change | 1 | workforce | decrease | Fabrikam', 'level | 1000 | jobs | Fabrikam'],
    ],
    [
      'Fabrikam hired 2,500 employees, accounting for 11% of its workforce.',
      expect.not.arrayContaining([expect.stringMatching(/decrease/)]),
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(Array.isArray(want) ? [...want].sort() : want))
})

it('a name that grows to a small sum is a price', () =>
  expect(
    told('The market capitalisation of Bitcoin rose 9% to $1.1 trillion. Ethereum grew 9.5% to $1,680.'),
  ).toContain('change | 9.5 | price | increase | Ethereum'))
