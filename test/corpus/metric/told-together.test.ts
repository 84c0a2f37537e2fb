import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) =>
  factsOf('metric', text)
    .map(({ kind, measure, value, direction, subject }) =>
      [kind, measure, value, direction, subject].filter(part => part != null).join(' | '),
    )
    .sort()

describe('several figures told together', () => {
  it.each([
    [
      'Fabrikam and Initech saw gains of 1.2% and 18.6%, respectively.',
      ['change | price | 1.2 | increase | Fabrikam', 'change | price | 18.6 | increase | Initech'],
    ],
    [
      'Fabrikam secured a market share of 11% in July, overtaking Initech’s 7%.',
      ['share | market share | 11 | Fabrikam', 'share | market share | 7 | Initech'],
    ],
    [
      'Fabrikam sales rose 3.1 per cent QoQ and 26.4 per cent YoY.',
      ['change | sales | 26.4 | increase | Fabrikam', 'change | sales | 3.1 | increase | Fabrikam'],
    ],
    [
      'Early-stage use also saw a notable increase from 25% to 47%.',
      ['share | Early-stage use | 25', 'share | Early-stage use | 47 | increase'],
    ],
    [
      'There was a reduction from 7 percent to 4 percent in the percentage of victims.',
      ['share | victims | 4 | decrease | victims', 'share | victims | 7 | victims'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual([...want].sort()))
})

describe('what a verb moves is the head of its subject', () => {
  it.each([
    ['Spending by public and private customers on Fabrikam chips plummeted 47% last year.', 'Spending'],
    ['Ransom payments by companies hit with the Zephyr worm increased by 500 per cent.', 'Ransom payments'],
    ['Voice revenues were nearly flat, increasing 1.4 per cent to $48 million.', 'Voice revenues'],
  ])('%s', (text, measure) =>
    expect(factsOf('metric', text).find(({ unit }) => unit === 'percent')).toMatchObject({ measure, kind: 'change' }),
  )
})

describe('the way of a level, told after it', () => {
  it.each([
    ['Fabrikam shipments totaled 14.8 million units in March, a 0.3% decline from a year before.', 'decrease'],
    ['Fabrikam revenue was $2.7 billion, an increase of 3 per cent.', 'increase'],
    ['Fabrikam revenue totalled $1.05bn, which is an increase from $699m.', 'increase'],
    ['Fabrikam revenue: $42.6 billion vs. $43.2 billion estimated, down 9.7% year-over-year', 'decrease'],
    ['Fabrikam revenue was $2.7 billion, and rivals saw a decline.', null],
    ['Fabrikam revenue was $2.7 billion, a loss of trust aside.', null],
  ])('%s', (text, direction) =>
    expect(factsOf('metric', text).find(({ kind }) => kind === 'level')).toMatchObject({ direction }),
  )

  it('an estimate that a figure is set against is a forecast that did not move', () => {
    const text = 'Fabrikam revenue: $42.6 billion vs. $43.2 billion estimated, up 9.7% year-over-year'
    expect(factsOf('metric', text).find(({ value }) => value === 43.2e9)).toMatchObject({
      status: 'forecast',
      direction: null,
    })
  })
})

describe('goods that are counted where they are sold', () => {
  it.each([
    ['About 58.5 million systems were shipped in the quarter.', 'systems', 58.5e6],
    ['Fabrikam sold 19,000 Model Qs in Spain.', 'Model Qs', 19000],
    ['Fabrikam now has 322-million MAUs.', 'MAUs', 322e6],
    ['Net headcount at Fabrikam increased 12,450.', 'Net headcount', 12450],
  ])('%s', (text, measure, value) => expect(factsOf('metric', text)[0]).toMatchObject({ measure, value }))

  it.each([
    'Intruders scanned 58 million systems.',
    'The survey asked companies with at least 1,000 employees.',
    'Fabrikam sells to organizations with more than 500 employees and at least $100 million in annual revenue.',
  ])('nothing in: %s', text => expect(factsOf('metric', text)).toEqual([]))
})

describe('parts of those who were asked, told twice', () => {
  it.each([
    ['Nearly three-quarters of respondents (73%) said the tools are a threat.', 'respondents', 73],
    ['Most of the leaders, 85%, were based in Norland.', 'leaders', 85],
    ['Some 40 firms were asked. Of the leaders, 85%, were based in Norland.', 'leaders', 85],
  ])('%s', (text, measure, value) => {
    const found = factsOf('metric', text)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ kind: 'share', measure, value })
  })
})

describe('multiples by the base form of a verb', () => {
  it.each([
    ['Electricity use is set to more than double by 2030.', 'Electricity use', 2],
    ['The number of users will triple within a year.', 'users', 3],
  ])('%s', (text, measure, value) =>
    expect(factsOf('metric', text)[0]).toMatchObject({ kind: 'change', unit: 'multiple', measure, value }),
  )

  it.each([
    'Revenue grew by double digits.',
    'Fabrikam wants to double down on chips.',
    'It costs almost double the rate.',
  ])('nothing in: %s', text => expect(factsOf('metric', text)).toEqual([]))
})

describe('who says so', () => {
  it.each([
    ['Gartner, in contrast, puts Fabrikam top with a 22.5 percent market share.', 'Gartner'],
    ['PC shipments fell 5%, according to the latest report from the research firm, Lumen Research.', 'Lumen Research'],
    ['A study released by Lumen Research shows that subscriptions grew by 26%.', 'Lumen Research'],
    ['“Revenue grew 47% and costs fell,” said Mara Voss, who runs Fabrikam.', 'Mara Voss'],
  ])('%s', (text, name) => expect(factsOf('metric', text)[0]).toMatchObject({ attribution: name }))

  it('“we” are those for whom the speaker speaks', () => {
    const text =
      'Fabrikam had a good year. “We delivered 50% revenue growth in the quarter,” said Fabrikam CEO Mara Voss.'
    expect(factsOf('metric', text)[0]).toMatchObject({
      subject: 'Fabrikam',
      attribution: 'Mara Voss',
    })
  })
})

describe('sums as other countries write them', () => {
  it.each([
    ['Revenue was Sh31.5 billion.', 31.5e9, 'KES'],
    ['Revenue was Ksh.6.5 billion.', 6.5e9, 'KES'],
    ['Revenue was KShs 23.28 billion.', 23.28e9, 'KES'],
    ['Revenue was R1.2bn.', 1.2e9, 'ZAR'],
    ['Revenue was N2.5 billion.', 2.5e9, 'NGN'],
  ])('%s', (text, value, currency) => expect(factsOf('metric', text)[0]).toMatchObject({ value, currency }))

  it.each(['Revenue of the R2 unit fell.', 'Sales of N95 masks fell.'])('no sum in: %s', text =>
    expect(factsOf('metric', text).filter(({ currency }) => currency)).toEqual([]),
  )
})
