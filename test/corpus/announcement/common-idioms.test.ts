import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

const GONE = 'product_shutdown completed: Oakline > Oakline'

describe('ends told by an idiom', () => {
  it.each([
    ['Oakline, a maker of routers, closed up shop in June.', GONE],
    ['Oakline, a maker of routers, has shut up shop.', GONE],
    ['Oakline, a maker of routers, has gone out of business.', GONE],
    ['Oakline, an online travel startup, went out of business on Monday.', GONE],
    ['The travel startup Oakline went under in April.', GONE],
    ['The travel startup Oakline folded last week.', GONE],
    ['Oakline, a maker of routers, ceased trading on Monday.', GONE],
    [
      'Globex makes the photo app Harbor. Globex will decommission Harbor in June.',
      'product_shutdown announced: Globex > Harbor',
    ],
    ['Globex makes the photo app Harbor. Globex is ditching Harbor.', 'product_shutdown announced: Globex > Harbor'],
    ['Oakline, a drinks company that made a machine that could serve thousands of guests, shut down in May.', GONE],
    [
      'The latest to go is Oakline, a maker of routers. Backed by money from a group that included Globex, the startup said it was shutting down.',
      'product_shutdown announced: Oakline > Oakline',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Oakline, a maker of routers, opened a shop in June.',
    'Oakline, a maker of routers, goes out of its way to please.',
    'Oakline, a maker of routers, went under the knife of its new owner.',
    'The router folded last week.',
    'Shares of Oakline ceased trading on Monday.',
    'Globex will terminate the contract in June.',
    'Globex abandons hope',
    'Oakline, a games studio, folded in the first round of the tournament.',
    'Oakline, a maker of routers, folded on its first offer.',
    'Oakline, a maker of routers, has gone out of business in Germany.',
    'Oakline, a maker of routers, shut up shop for the day.',
    'Globex abandoned Windows in favor of Linux in May.',
    'Globex is ditching Android Auto in its new cars.',
  ])('nothing closes: %s', text => {
    expect(tellings(text, ['product_shutdown'])).toEqual([])
  })
})

describe('companies that come to a country', () => {
  it.each([
    ['Northwind Systems is pushing into Brazil.', 'expansion announced: Northwind Systems in Brazil'],
    ['Northwind Systems has moved into Brazil.', 'expansion completed: Northwind Systems in Brazil'],
    ['Northwind Systems enters Brazil\n\nIt sells routers.', 'expansion completed: Northwind Systems in Brazil'],
    [
      'Northwind Systems sets up shop in Brazil\n\nIt sells routers.',
      'expansion completed: Northwind Systems in Brazil',
    ],
    ['Northwind Systems is adding 300 jobs in Poland.', 'expansion announced: Northwind Systems in Poland, 300 people'],
    [
      'Northwind Systems plans a data center in Poland.',
      'expansion planned: Northwind Systems > data center in Poland',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems moves into its stride.',
    'Jane Doe landed in Brazil on Monday.',
    'Northwind Systems moves chips into Brazil.',
    'Northwind Systems plans offices in Poland with care.',
    'Northwind Systems landed in Brazil on Monday.',
    'Northwind Systems pushed into Brazil by its rivals.',
  ])('nobody comes: %s', text => {
    expect(tellings(text, ['expansion'])).toEqual([])
  })
})

describe('verbs of headlines that are nouns elsewhere', () => {
  it.each([
    ['Northwind swings to loss', 'earnings completed: Northwind'],
    ['Northwind beats estimates', 'earnings completed: Northwind'],
    ['Northwind earnings top estimates', 'earnings completed: Northwind'],
    ['Northwind hit by outage', 'outage completed: Northwind > Northwind'],
  ])('%s', (title, expected) => {
    expect(tellings(`${title}\n\nNorthwind is a chipmaker.`)).toEqual([expected])
  })

  it('a swing of moods is none', () => {
    expect(tellings('Northwind swings and roundabouts\n\nNorthwind is a chipmaker.')).toEqual([])
  })
})

it('a role that is left is told without "former"', () => {
  const found = factsOf('announcement', "Jane Doe became Northwind's CEO on March 18, replacing former CEO John Roe.")
  expect(found.map(({ event, role }) => [event, role])).toEqual([
    ['appointment', 'CEO'],
    ['departure', 'CEO'],
  ])
})

describe('versions that a headline brings out', () => {
  it.each([
    ['Harbor 4.0 released', 'product_launch completed:  > Harbor 4.0'],
    ['Harbor 4.0 Released', 'product_launch completed:  > Harbor'],
  ])('%s', (title, expected) => {
    expect(tellings(`${title}\n\nIt brings a dark mode and draws faster.`)).toEqual([expected])
  })

  it('is told by its maker below', () => {
    const text = 'Harbor 4.0 released\n\nThe Umber Foundation on Monday announced the release of Harbor 4.0.'
    expect(tellings(text)).toEqual(['product_launch completed: Umber Foundation > Harbor 4.0'])
  })

  it('under a lead that calls it an editor', () => {
    const text =
      'Harbor 4.0 released\n\nHarbor is an open-source image editor. Globex bought the Leeds firm Umber Labs.'
    expect(tellings(text, ['acquisition'])).toEqual(['acquisition completed: Globex > Umber Labs'])
  })

  it.each(['Northwind released', 'Northwind announced', 'Jane Doe released'])('nothing: %s', title => {
    expect(tellings(`${title}\n\nIt was a long day in the city.`, ['product_launch'])).toEqual([])
  })
})

it('a count of jobs lost is told before who tells it', () => {
  const text =
    'Northwind Systems will outsource its servers. However, 1,500 employees will lose their jobs, Northwind said.'
  expect(tellings(text, ['layoffs'])).toEqual(['layoffs announced: Northwind Systems, 1500 people'])
})

it('an order of a head of state is no contract', () => {
  const text = 'On Tuesday, President Jane Doe issued another Executive Order banning eight apps.'
  expect(tellings(text, ['partnership'])).toEqual([])
})

describe('licenses that are taken, fees that come', () => {
  it.each([
    [
      "Northwind's license was revoked by the Federal Aviation Administration.",
      'regulation completed: Federal Aviation Administration < Northwind',
    ],
    [
      "The Federal Aviation Administration suspended Northwind's permits on Tuesday.",
      'regulation completed: Federal Aviation Administration < Northwind',
    ],
    [
      'The Federal Trade Commission ordered a probe into Northwind.',
      'regulation completed: Federal Trade Commission < Northwind',
    ],
    ['Northwind will charge $5 a month for its chip tools.', 'policy_change announced: Northwind > chip tools'],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    "Globex suspended Northwind's license to its patents.",
    'Northwind suspended its license program.',
    'Northwind charges $5 a month for its chip tools.',
    'The Federal Trade Commission ordered coffee for Northwind.',
  ])('nothing: %s', text => {
    expect(tellings(text, ['regulation', 'policy_change'])).toEqual([])
  })
})

describe('what stands between who acts and the verb', () => {
  it.each([
    [
      'Northwind Systems, the number one community for chips (NSC), opened its new office in Poland on Thursday.',
      'expansion completed: Northwind Systems > office in Poland',
    ],
    ["Harbor 4.2 'Quick Fox' has been released.", 'product_launch completed:  > Harbor 4.2'],
    [
      'Globex released the seventh betas of Harbor 4.2 and Lantern 2.1.',
      'product_launch completed: Globex > Harbor 4.2 + Lantern 2.1',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it('an office held now is not the one that is taken', () => {
    const text = 'Northwind Systems has tapped Jane Doe, currently VP of marketing at Globex, to serve as president.'
    expect(factsOf('announcement', text).map(({ role }) => role)).toEqual(['president'])
  })
})

describe('what ends is another deal', () => {
  const BUYS = 'Northwind Systems agreed to buy Lumenpay.'
  it.each([
    'The negotiations ended on Sunday.',
    'The offer had been withdrawn by Northwind Systems.',
    'Shares of Lumenpay, which called off its merger in 2022, rose.',
    'Lumenpay had abandoned the takeover by a rival last year.',
    'It has dropped its earlier offer.',
    'It ended the deal talks with rival bidders.',
    'It ended its purchase of chips.',
    'Analysts said the bid collapsed before.',
  ])('%s', next => {
    expect(tellings(`${BUYS} ${next}`, ['acquisition'])[0]).toBe('acquisition announced: Northwind Systems > Lumenpay')
  })

  it.each(['It scrapped the deal on Friday.', 'The deal was called off on Friday.'])('this one: %s', next => {
    expect(tellings(`${BUYS} ${next}`)).toEqual(['acquisition cancelled: Northwind Systems > Lumenpay'])
  })
})

it.each([
  'Vice President Jane Doe of Fabrikam ordered Northwind Systems to stop.',
  'Attorney General Jane Doe banned Facebook on her phone.',
])('nobody rules by law: %s', text => {
  expect(tellings(text, ['regulation'])).toEqual([])
})
