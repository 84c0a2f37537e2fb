import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ measure, value, direction, subject }) =>
      [value, measure, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('whose figures they are', () => {
  it.each([
    [
      'Petrol cars made up 34.7% of sales, followed by hybrids at 27.7%, and vans—where Fabrikam leads—at 16.1%.',
      ['16.1 | sales | vans', '27.7 | sales | hybrids', '34.7 | sales | Petrol cars'],
    ],
    [
      'Stolen mail caused 32 per cent of breaches. This was followed by weak passwords (29 per cent) and malicious mail (23 per cent).',
      ['23 | breaches | malicious mail', '29 | breaches | weak passwords', '32 | breaches | Stolen mail'],
    ],
    [
      'Fabrikam saw a 1.3% fall in shipments, better than the 4.4 percent decrease suffered by Initech.',
      ['1.3 | shipments | decrease | Fabrikam', '4.4 | shipments | decrease | Initech'],
    ],
    ['After selling 23 million Zephyrs, Fabrikam expects demand to fall.', ['23000000 | Zephyrs | Fabrikam']],
    ['About 403.5 million smartphones were shipped in the quarter.', ['403500000 | smartphones | smartphones']],
    [
      'Global electricity use by data centres rose by 12 percent.',
      ['12 | Global electricity use | increase | data centres'],
    ],
    [
      'PC shipments grew 1.1% in the quarter. Shipments totaled 68 million units.',
      ['1.1 | PC shipments | increase | PC', '68000000 | Shipments | PC'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))

  it('a result without an owner is of the company that the story opens with', () => {
    const text =
      'Fabrikam Games, Inc. reported a sharp rise in earnings.\n\nNet income rose 12% to $587 million. Adjusted profit rose 9%.'
    expect(factsOf('metric', text).map(({ subject }) => subject)).toEqual(
      Array(3).fill(expect.stringMatching(/^Fabrikam Games/)),
    )
  })

  it('of what a speaker says of results, his company', () => {
    const text =
      'Fabrikam overtook Initech last year. Initech is older.\n\n“In the third quarter, revenue grew 47%,” said Mara Voss, chief executive of Fabrikam.'
    expect(factsOf('metric', text).find(({ value }) => value === 47)).toMatchObject({ subject: 'Fabrikam' })
  })
})

describe('which way it went', () => {
  it.each([
    [
      'Fabrikam revenue rose 28 per cent to $208 million as compared to $162 million in the quarter before.',
      [
        '162000000 | revenue | Fabrikam',
        '208000000 | revenue | increase | Fabrikam',
        '28 | revenue | increase | Fabrikam',
      ],
    ],
    [
      'Fabrikam profit up 20pc to $31.5m',
      ['20 | profit | increase | Fabrikam', '31500000 | profit | increase | Fabrikam'],
    ],
    [
      'Fabrikam reported a 3.8 per cent rise in net profit at $30 million.',
      ['3.8 | net profit | increase | Fabrikam', '30000000 | net profit | increase | Fabrikam'],
    ],
    ['Fabrikam delivered operating income growth over 70%.', ['70 | operating income | increase | Fabrikam']],
    [
      'At $2.46 billion, net bookings at Fabrikam were up 50%.',
      ['2460000000 | net bookings | Fabrikam', '50 | net bookings | increase | Fabrikam'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})
