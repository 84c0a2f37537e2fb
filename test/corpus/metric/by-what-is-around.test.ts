import { extract, type Metric } from 'factwire'
import { describe, expect, it } from 'vitest'

const metrics = (text: string, publishedAt = '2025-07-24') =>
  extract(text, { publishedAt, kinds: ['metric'] }).records as Metric[]
const figure = (text: string, value: number, publishedAt?: string) => {
  const found = metrics(text, publishedAt).find(metric => metric.value === value)
  expect(found, text).toBeDefined()
  return found!
}

describe('what is measured is the noun that a clause within the subject hangs on', () => {
  it.each([
    ['The number of customers who use the tool has tripled.', 3, 'customers'],
    ['Losses from scams that use video have tripled.', 3, 'Losses'],
    ['Revenue from customers that buy more than one product jumped 40%.', 40, 'Revenue'],
    ['The number of people who watch the show on phones fell by 12%.', 12, 'people'],
  ])('%s', (text, value, measure) => {
    const found = figure(text, value)
    expect(found.measure).toBe(measure)
    expect(found.subject).toBeNull()
  })
})

describe('a house named only where its figures are told has none of its own', () => {
  const lead = 'Northwind Inc. said on Thursday that second-quarter revenue was $410 million.\n\n'
  it.each([
    'That beat the $400 million Globedata consensus. Net income rose 16%.',
    'Analysts polled by Globedata had expected $400 million. Net income rose 16%.',
    'The average estimate was $400 million, according to data compiled by Globedata. Net income rose 16%.',
  ])('%s', text => {
    expect(figure(lead + text, 16).subject?.name).toBe('Northwind Inc')
  })
})

describe('a share of people or bodies asked is theirs', () => {
  it.each([
    ['Only 18 percent of respondents merge code unread, Fabrikam said.', 18, 'respondents'],
    ['According to a survey of developers by Fabrikam, 47 percent said they write tests.', 47, 'developers'],
    ['About 45% of Republicans want a licence.', 45, 'Republicans'],
  ])('%s', (text, value, subject) => expect(figure(text, value).subject?.name).toBe(subject))

  it('but a part of customers and users is told of the company that has them', () => {
    const text = 'Northwind Inc. raised its prices. Half of its customers pay by the year.'
    expect(figure(text, 50).subject?.name).toBe('Northwind Inc')
  })
})

describe('when it held', () => {
  it.each([
    ['Northwind Inc. said revenue for the full year was $410 million.', '2025-02-06', '2024'],
    ['For the full year, Northwind Inc. expects revenue of $410 million.', '2025-07-24', '2025'],
    ['Northwind Inc. had revenue of $410 million in the quarter, which ended March 31.', '2025-04-24', '2025-Q1'],
    ['Northwind Inc. had revenue of $410 million in the quarter that ended on June 30.', '2025-07-24', '2025-Q2'],
    ['Northwind Inc. had revenue of $410 million in the final three months of 2024.', '2025-01-24', '2024-Q4'],
    ['Northwind Inc. had revenue of $410 million in the six months to the end of June.', '2025-07-24', '2025-H1'],
  ])('%s', (text, publishedAt, value) => expect(figure(text, 410e6, publishedAt).period?.value).toBe(value))

  it('full years of results told in summer may be any company’s own: none', () => {
    const text = 'Northwind Inc. said revenue for the full year was $410 million.'
    expect(figure(text, 410e6, '2025-07-24').period).toBeNull()
  })

  const results = 'Northwind Inc. reported second-quarter revenue of $410 million.\n\n'
  it('what analysts had expected is of the time of the figure itself', () => {
    expect(figure(`${results}Analysts had expected revenue of $400 million.`, 400e6).period?.value).toBe('2025-Q2')
    const ahead = `${results}It sees third-quarter sales of $450 million. Analysts were looking for sales of $440 million.`
    expect(figure(ahead, 440e6).period?.value).toBe('2025-Q3')
  })

  it('users of a company that reports its results', () => {
    expect(figure(`${results}Its daily users rose 9%.`, 9).period?.value).toBe('2025-Q2')
    expect(figure(`${results}Its shares rose 9%.`, 9).period).toBeNull()
  })
})

describe('who says so', () => {
  it.each([
    ['Sales of phones will grow 21%, Tailwind predicts.', 21, 'Tailwind'],
    ['About 45% of adults want a licence, the Harbor Center found.', 45, 'Harbor Center'],
    [
      'A survey of 900 adults released on Monday by the storage maker Basalt tells of regret.\n\nOnly 18% of respondents would do it again.',
      18,
      'Basalt',
    ],
    [
      'Phone shipments fell 7% in 2024, according to Tailwind Research.\n\nNorthwind took the hardest knock. Its shipments dropped 19%.',
      19,
      'Tailwind Research',
    ],
    [
      'A study by the Harbor Center asked 900 people.\n\nThree in ten adults have shared a password.',
      30,
      'Harbor Center',
    ],
  ])('%s', (text, value, source) => expect(figure(text, value).attribution?.name).toBe(source))

  it.each([
    ['A study by the Harbor Center asked 900 people.\n\nNorthwind Inc. said its revenue rose 12%.', 12],
    ['Tailwind Research counts phones.\n\nNorthwind Inc. sold phones. Revenue rose 12%.', 12],
  ])('a study is not the source of what a company reports: %s', (text, value) =>
    expect(figure(text, value).attribution?.name ?? '').not.toMatch(/Harbor|Tailwind/),
  )
})

describe('figures in one sentence', () => {
  it('two of a list after "for"', () => {
    const text = 'Electronics accounted for 24% of installations and carmakers for 23%.'
    const { measure, subject } = figure(text, 23)
    expect([measure, subject?.name]).toEqual(['installations', 'carmakers'])
  })

  it('a decline whose size stands behind a comma', () => {
    const { kind, direction } = figure('Viewing hours declined for the second straight quarter, by 4%.', 4)
    expect([kind, direction]).toEqual(['change', 'decrease'])
  })

  it('points above or below those of another time are a change, those beside what was expected are none', () => {
    const { kind, direction } = figure('Operating margin came in at 24%, five percentage points above last year’s.', 5)
    expect([kind, direction]).toEqual(['change', 'increase'])
    expect(metrics('Operating margin came in at 24%, five percentage points below expectations.')).not.toContainEqual(
      expect.objectContaining({ kind: 'change', direction: 'decrease' }),
    )
  })

  it('"the company forecast": a verb, and of what is to come', () => {
    const text = 'Northwind Inc. runs networks. For the fourth quarter the company forecast profit of $30 million.'
    const { measure, period } = figure(text, 30e6)
    expect([measure, period?.value]).toEqual(['profit', '2025-Q4'])
  })

  it('a company that is called a service still has results', () => {
    const text =
      'Nimbly’s churn problem\n\nMeal-kit service Nimbly has a leaky bucket. Nimbly went public in May.\n\nFourth-quarter revenue came to $214 million.'
    expect(figure(text, 214e6).subject?.name).toBe('Nimbly')
  })
})

describe('whose it is where other names stand near', () => {
  it.each([
    [
      'Northwind Inc. runs networks. The service, Lanternfish, added 2.3 million subscribers in March.',
      2.3e6,
      'Lanternfish',
    ],
    ['Tailpost, a title owned by Fabrikam Media, says traffic fell 31% in March.', 31, 'Tailpost'],
    ['Spending on laptops will grow 21%, Tailwind Research predicts.', 21, 'laptops'],
    ['Four in five editors fear for their jobs, Northwind Inc. said.', 80, 'editors'],
  ])('%s', (text, value, subject) => expect(figure(text, value).subject?.name).toBe(subject))
})
