import { findDates } from 'factwire/mentions'
import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../src/core/document.js'
import { AnnotatedDocument } from '../../src/mentions/annotated-document.js'

const read = (text: string, publishedAt: string | null = '2026-03-24') =>
  findDates(text, { publishedAt }).map(({ span, value }) => `${span.text} = ${value}`)

describe('a time of day', () => {
  it.each([
    ['The index was down at 16:08 UTC, a slight gain.', '16:08 UTC = 2026-03-24T16:08'],
    ['On March 3 the bank acted. At 0800 UTC it lent more.', '0800 UTC = 2026-03-03T08:00'],
    ['It landed at 6:40 p.m. (GMT +8) after a long flight.', '6:40 p.m. (GMT +8) = 2026-03-24T18:40'],
  ])('with its zone lies on the day told of, else on the article’s: %s', (text, want) => {
    expect(read(text).at(-1)).toBe(want)
  })

  it('without a day of its own and of the article has no value', () => {
    expect(read('The index was down at 16:08 UTC.', null)).toEqual(['16:08 UTC = null'])
  })

  it.each(['It costs 0800 points.', 'It opens at 10 a.m. every morning.'])('is none: %s', text =>
    expect(read(text).filter(found => found.includes('T0'))).toEqual([]),
  )
})

describe('the day told of', () => {
  it.each([
    ['Shares fell on Monday. They ended the day at $4.', 'the day = 2026-03-23'],
    ['Shares fell on Monday before recovering later in the day.', 'later in the day = 2026-03-23'],
    ['The index was up 2% for the day.', 'the day = 2026-03-24'],
    ['It was hacked on March 3. That same evening it paid.', 'That same evening = 2026-03-03'],
  ])('%s', (text, want) => expect(read(text).at(-1)).toBe(want))

  it.each([
    'At the end of the day, price wins.',
    'It won the day.',
    'The day a robot cooks is far.',
    'Have a nice day.',
  ])('is none: %s', text => expect(read(text)).toEqual([]))
})

describe('days in a list', () => {
  it.each([
    ['They met on 28 and 29 August.', ['28 = 2025-08-28', '29 August = 2025-08-29']],
    ['They met on May 4 and 5, 2025.', ['May 4 = 2025-05-04', '5, 2025 = 2025-05-05']],
    ['The fair takes place on May 4 and 5.', ['May 4 = 2026-05-04', '5 = 2026-05-05']],
    ['On May 4 and 5 million people joined.', ['May 4 = 2025-05-04']],
    ['It opened on 3 and closed on 5 May.', ['5 May = 2025-05-05']],
  ])('%s', (text, want) => expect(read(text)).toEqual(want))
})

describe('years', () => {
  it.each([
    ["Prices are the lowest since '82.", ["'82 = 1982"]],
    ['The class of ’99 met.', ['’99 = 1999']],
    ['At the end of 2014...prices fell.', ['the end of 2014 = 2014']],
    ['Eastern Front 1861-1863', ['1861-1863 = 1861/1863']],
    ["It sold '80 units' of it.", []],
    ["She called it 'a 10'.", []],
  ])('%s', (text, want) => expect(read(text)).toEqual(want))
})

describe('the tense of a clause', () => {
  it.each([
    ['The sale should be completed in October.', 'October = 2026-10'],
    ['The sale was completed in October.', 'October = 2025-10'],
    ['The deal may be signed on September 12.', 'September 12 = 2026-09-12'],
    ['A deal that will be finalized by June 10.', 'June 10 = 2026-06-10'],
    ['It agreed to sell the unit, with the deal to close in October.', 'October = 2026-10'],
    ['It agreed to sell the unit in October.', 'October = 2025-10'],
    ['Markets stay closed until Friday.', 'Friday = 2026-03-27'],
    ['It arrives three days later than planned.', undefined],
    // the plain present of what has a day set
    ['Acme said the service shuts down on May 12.', 'May 12 = 2026-05-12'],
    ['The service shuts down on May 12, Acme said.', 'May 12 = 2026-05-12'],
    ['The show opens on September 9.', 'September 9 = 2026-09-09'],
    ['The trial starts on October 6.', 'October 6 = 2026-10-06'],
    ['The app goes live in India on August 2.', 'August 2 = 2026-08-02'],
    ['The ban takes effect in December.', 'December = 2026-12'],
    ['The window for bids ends on March 10.', 'March 10 = 2026-03-10'],
    ['It named Jane Doe its chief, effective April 1.', 'April 1 = 2026-04-01'],
    ['It named Jane Doe its chief, effective March 2.', 'March 2 = 2026-03-02'],
    ['It raised prices with effect from April 1.', 'April 1 = 2026-04-01'],
    ['It raised prices, effective as of April 1.', 'April 1 = 2026-04-01'],
    ['It forecast sales of $3 billion for the fourth quarter.', 'the fourth quarter = 2026-Q4'],
    ['For the fourth quarter it forecast sales of $3 billion.', 'the fourth quarter = 2026-Q4'],
    ['It forecast sales below estimates on Wednesday.', 'Wednesday = 2026-03-18'],
    ['It forecast lower sales on April 4, and its shares fell.', 'April 4 = 2025-04-04'],
    ['It raised prices on April 1.', 'April 1 = 2025-04-01'],
    ['The show opened on September 9.', 'September 9 = 2025-09-09'],
    ['A rise in housing starts in April lifted shares.', 'April = 2025-04'],
    ['Product launches in October helped sales.', 'October = 2025-10'],
    ['Sales fell in April, Acme said.', 'April = 2025-04'],
    ['On October 6, Acme said it had moved.', 'October 6 = 2025-10-06'],
    ['Acme moved, and on October 6, it said so.', 'October 6 = 2025-10-06'],
  ])('%s', (text, want) => expect(read(text)[0]).toBe(want))
})

describe('a story of the past', () => {
  const HISTORY = [
    'On 3 March 1951 the plant was opened.',
    'On 7 June 1952 it made its first car.',
    'On 9 May 1953 it made its thousandth, and on 1 May 1954 its last.',
    'In November 1954 it was sold, and on 2 December 1954 it was closed.',
    'On 10 March 1955 the new owner came.',
  ].join('\n')
  const last = (text: string) => read(`${HISTORY}\n${text}`).at(-1)

  it.each([
    ['He hoped for profits in 1956. On 11 March he dismissed the board.', '11 March = 1955-03-11'],
    ['In December he was ill. In January he died.', 'January = 1956-01'],
    ['In 1957, the heirs sold. On 15 July the gates shut.', '15 July = 1957-07-15'],
    ['That summer the roof fell in.', 'That summer = 1955-SU'],
    ['On 4 April it rained. In the same month it snowed.', 'the same month = 1955-04'],
  ])('goes on from its last date: %s', (text, want) => expect(last(text)).toBe(want))
})

describe('seasons without a year', () => {
  it.each([
    ['The banks held their autumn meetings.', ['autumn = 2025-FA']],
    ['It is too early to tell, but spring shows signs of hope.', ['spring = 2026-SP']],
    ['The spring framework shows its age.', []],
    ['Prices fall when they spring a leak.', []],
  ])('%s', (text, want) => expect(read(text)).toEqual(want))
})

describe('quarters and months by their ends', () => {
  it.each([
    ['Sales rose in the April-June quarter.', ['the April-June quarter = 2025-Q2']],
    ['Sales rose in the October-December period.', ['the October-December period = 2025-Q4']],
    ['Sales rose in April-June 2024.', ['April-June 2024 = 2024-04/2024-06']],
    ['For the quarter ended Dec. 31 sales rose.', ['the quarter ended Dec. 31 = 2025-Q4']],
    ['In the quarter ended June 30, 2025, it grew.', ['the quarter ended June 30, 2025 = 2025-Q2']],
    ['In the year to March it grew.', ['the year to March = 2024-04/2025-03']],
    ['It grew in the quarter to remember.', []],
  ])('%s', (text, want) => expect(read(text)).toEqual(want))
})

describe('days told by weekday or in one word', () => {
  it.each([
    ['The vote is on the third Tuesday of May.', ['the third Tuesday of May = 2026-05-19']],
    ['It met on the first Monday in June 2025.', ['the first Monday in June 2025 = 2025-06-02']],
    ['It closes on the last Friday of March.', ['the last Friday of March = 2026-03-27']],
    ['Released 24-Mar-2026.', ['24-Mar-2026 = 2026-03-24']],
    ['It fell on Friday the 13th.', []],
  ])('%s', (text, want) => expect(read(text)).toEqual(want))
})

describe('what our own grammar leaves unread', () => {
  it.each([
    ['It will ship three weeks from now.', ['three weeks from now = 2026-W16']],
    ["It opens in two months' time.", ["in two months' time = 2026-05"]],
    ["It opens in a year's time.", ["in a year's time = 2027"]],
    ['It opens 18 months from now.', ['18 months from now = 2027-09']],
    ['It comes the day after tomorrow.', ['the day after tomorrow = 2026-03-26']],
    ['It came the day before yesterday.', ['the day before yesterday = 2026-03-22']],
  ])('is read by a second opinion: %s', (text, want) => expect(read(text)).toEqual(want))

  it.each(['It will take three weeks.', 'From now on it costs $5.', 'It was the first time in two weeks.'])(
    'is none: %s',
    text => expect(read(text)).toEqual([]),
  )

  it('is asked about those words alone, and never in plain news', () => {
    const asked = (text: string) => {
      const document = new AnnotatedDocument(plainDocument(text, { publishedAt: '2026-03-24' }))
      expect(document.dates).toBeDefined()
      return document.secondOpinions.map(range => document.slice(range))
    }
    expect(asked('On Monday it said that it will ship three weeks from now.')).toEqual(['three weeks from now'])
    expect(asked('Sun Microsystems sat on the news last week, may be. It will do so now, at 8% of 2,000.')).toEqual([])
  })

  it('has no value without the date of the article, and then nobody is asked', () => {
    expect(read('It will ship three weeks from now.', null)).toEqual(['three weeks from now = null'])
  })
})

describe('a fiscal quarter of which no year is told', () => {
  it.each([
    ['2018-07-20', 'fiscal fourth quarter', '2018-Q4'],
    ['2018-10-24', 'fiscal first quarter', '2019-Q1'],
    ['2025-01-30', 'fiscal first quarter', '2025-Q1'],
    ['2025-05-02', 'fiscal second-quarter', '2025-Q2'],
    ['2024-12-03', 'fiscal third quarter', '2025-Q3'],
  ])('told on %s, the %s is of the fiscal year that ends after it: %s', (publishedAt, quarter, value) =>
    expect(read(`Northwind said sales rose in its ${quarter} results.`, publishedAt).at(-1)).toBe(
      `${quarter} = ${value}`,
    ),
  )
})

describe('the last months of a year', () => {
  it.each([
    ['Sales rose in the final three months of 2025.', 'the final three months of 2025 = 2025-Q4'],
    ['Sales rose in the last six months of last year.', 'the last six months of last year = 2025-H2'],
    ['Sales rose in the six months to the end of June 2025.', 'the six months to the end of June 2025 = 2025-H1'],
  ])('%s', (text, want) => expect(read(text).at(-1)).toBe(want))

  it('"the last three months" alone are a span that lies nowhere', () => {
    expect(read('Sales rose over the last three months.')).toEqual([])
  })
})

describe('a year told beside results', () => {
  it.each([
    ['Fabrikam had sales for the last year of $2 billion.', 'the last year = 2025'],
    ['It lost $4 million in the fourth quarter of 2025 and $9 million for the entire year.', 'the entire year = 2025'],
  ])('%s', (text, want) => expect(read(text).at(-1)).toBe(want))

  it.each([
    'It has grown for the last year.',
    'It was open for the whole year.',
    'Sales rose. It shut for the full year.',
  ])('is none: %s', text => expect(read(text)).toEqual([]))
})

describe('"and later" behind a year', () => {
  it.each([
    ['Support ends for models of 2021 and later.', '2021 and later = 2021'],
    ['It works in 2021 and later models.', '2021 and later = 2021'],
    ['It was founded in 2010 and later sold.', '2010 = 2010'],
    ['He joined Fabrikam in 2019 and later Northwind.', '2019 = 2019'],
  ])('%s', (text, want) => expect(read(text)[0]).toBe(want))
})

describe('a year between commas', () => {
  it.each([
    ['Northwind, founded in 2004, cut jobs in July.', 'July = 2025-07'],
    ['Northwind, which went public in May 2021, is small. It cut jobs in July.', 'July = 2025-07'],
    ['Northwind went public in May 2021. It cut jobs in July.', 'July = 2021-07'],
  ])('is left again: %s', (text, want) => expect(read(text).at(-1)).toBe(want))
})
