import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const levels = (text: string) =>
  factsOf('metric', text).map(
    ({ kind, measure, value, currency, unit, bound }) => `${kind} ${measure}: ${bound} ${value} ${currency ?? unit}`,
  )

describe('levels and shares', () => {
  it.each([
    ['Fabrikam has more than 265 million monthly users.', ['level monthly users: at_least 265000000 count']],
    ['The Fabrikam app has 2M paid subscribers.', ['level paid subscribers: exact 2000000 count']],
    ['Downloads of the Fabrikam app reached 3 million.', ['level Downloads: exact 3000000 count']],
    ['Fabrikam, which has around 7,000 employees, is moving.', ['level employees: about 7000 count']],
  ])('counts: %s', (text, found) => {
    expect(levels(text).map(level => level.replace(/app |of the Fabrikam /g, ''))).toEqual(found)
  })

  it.each([
    ['Fabrikam has $300 million in annual recurring revenue.', ['level annual recurring revenue: exact 300000000 USD']],
    ['Net income at Fabrikam was €7.4 million.', ['level Net income: exact 7400000 EUR']],
    ['Fabrikam reported a $2.5bn quarterly loss.', ['level quarterly loss: exact 2500000000 USD']],
    ['Fabrikam was last valued at $42 billion.', ['level valuation: exact 42000000000 USD']],
    ['The Fabrikam app costs $12.99 a month.', ['level price: exact 12.99 USD']],
    ['Fabrikam expects revenue of $11.9 to $12.3 billion.', ['level revenue: exact 11900000000 USD']],
  ])('money: %s', (text, found) => {
    expect(levels(text)).toEqual(found)
  })

  it.each([
    ['Fabrikam said 60% of users pay for the app.', ['share users: exact 60 percent']],
    ['Fabrikam has a 12% market share.', ['share market share: exact 12 percent']],
    ['Half of Fabrikam users pay for the app.', ['share users: exact 50 percent']],
    ['One in five Fabrikam customers pays by phone.', ['share customers: exact 20 percent']],
    ['Fabrikam keeps more than a third of revenues.', ['share revenues: at_least 33.33 percent']],
  ])('shares: %s', (text, found) => {
    expect(levels(text)).toEqual(found)
  })

  it('a share that moved keeps both ends', () => {
    expect(factsOf('metric', 'Fabrikam lowered its commission to 25% from 30% on Sunday.')).toMatchObject([
      { kind: 'share', measure: 'commission', value: 25, direction: 'decrease' },
      { kind: 'share', value: 30 },
    ])
  })

  it('units of time and share', () => {
    expect(factsOf('metric', 'The Fabrikam app costs $12.99 per month.')[0]).toMatchObject({ per: 'month' })
  })

  it.each([
    'Fabrikam raised $40 million in a Series B round.',
    'Fabrikam paid a $5 million fine.',
    'Use the $20 gift card code SAVE20 at Fabrikam.',
    'Two customers sued Fabrikam.',
    'Fabrikam raised $40 million at a $900 million valuation.',
    'A nine-figure sum went to Fabrikam.',
    'Windows 95 sold well, and so did Series A of the game.',
  ])('nothing in: %s', text => {
    expect(factsOf('metric', text)).toEqual([])
  })
})
