import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const whose = (text: string) =>
  factsOf('metric', text).map(({ measure, subject, value }) => `${subject} | ${measure} | ${value}`)

describe('whose figure it is', () => {
  it.each([
    ['Memory chips represent 15% of component costs.', ['Memory chips | component costs | 15']],
    [
      'The sector has lost $2 trillion of market capitalization from its peak.',
      ['sector | market capitalization | 2000000000000'],
    ],
    ['On Black Friday, online sales rose 9%, Adobe Analytics said.', ['null | online sales | 9']],
    ['Data from Datapoint show that Fabrikam phone shipments fell 41%.', ['Fabrikam | phone shipments | 41']],
    ['Fabrikam slashed its Contoso Cloud bill in half.', ['Fabrikam | bill | 50']],
    [
      'Fabrikam more than doubled the number of paying subscribers to 14 million.',
      ['Fabrikam | paying subscribers | 2', 'Fabrikam | paying subscribers | 14000000'],
    ],
    [
      'Fabrikam sold 3.1 million consoles in the quarter, down 14%.',
      ['Fabrikam | consoles | 3100000', 'Fabrikam | consoles | 14'],
    ],
    ['Fabrikam earned $2.8 billion in the quarter.', ['Fabrikam | profit | 2800000000']],
    ['Fabrikam generated free cash flow of $1.2 billion.', ['Fabrikam | free cash flow | 1200000000']],
    ['Fabrikam shares fell $1.20, or 3%.', ['Fabrikam | shares | 3']],
    ['The Contoso Composite Index lost 260.77 points, or 2.62%.', ['Contoso Composite Index | price | 2.62']],
    [
      'Fabrikam phones sold well. The automotive unit went the other way: its revenue declined 11%.',
      ['null | revenue | 11'],
    ],
    ['Hackers stole records of 2.3 million Contoso Health customers.', ['Contoso Health | customers | 2300000']],
    ["Shares of Fabrikam's parent, Contoso Group, fell 13% on Thursday.", ['Contoso Group | Shares | 13']],
    ['Increasing exercise cut costs by 13%.', ['null | costs | 13']],
  ])('%s', (text, want) => expect(whose(text)).toEqual(want))

  it.each([
    'THE FABRIKAM INC. 225.86 -12.99 -5.44%',
    'Contoso won an order from the airline valued at $8.8 billion.',
    'He earned $2.8 million from the sale.',
    'The court holds a 25 percent share in Fabrikam Corp.',
    'The hour-long doubles match was in the doubles draw.',
  ])('nobody is told a figure by: %s', text => expect(whose(text)).toEqual([]))
})

describe('what stands beside a figure', () => {
  it('an adjective that is compared is told as its noun', () => {
    expect(whose('The Fabrikam chip is 20% more powerful than its predecessor.')).toEqual(['Fabrikam | power | 20'])
  })

  it('the time of the figure before is no period', () => {
    const [{ period }] = factsOf('metric', 'Fabrikam shipments fell 4% compared with the fourth quarter of 2024.')
    expect(period).toBe(null)
  })

  it('what analysts expect is a forecast, each figure of it', () => {
    const text =
      'Analysts polled by Datapoint expect Initech to post a profit of $1.10 per share on revenue of $3.2 billion.'
    expect(factsOf('metric', text).map(({ status }) => status)).toEqual(['forecast', 'forecast'])
  })

  it('all who work there are no jobs cut', () => {
    const text = 'Fabrikam had 54,000 employees, so the layoffs hit many.'
    expect(factsOf('metric', text)).toMatchObject([{ measureKey: 'employees', value: 54000 }])
  })
})
