import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const movesOf = (text: string) => tellings(text, ['appointment', 'departure'])

describe('offices told by a verb of being', () => {
  it.each([
    [
      'Jane Doe is the new chief executive of Northwind Systems.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    ["Jane Doe will be Northwind's first chief AI officer.", ['appointment announced: Northwind > Jane Doe']],
    ["Jane Doe is Northwind's next finance chief.", ['appointment announced: Northwind > Jane Doe']],
    ["Northwind's new finance chief is Jane Doe.", ['appointment completed: Northwind > Jane Doe']],
    ['Jane Doe is out as Northwind Systems CEO.', ['departure completed: Northwind Systems > Jane Doe']],
    ['Jane Doe out as Northwind CEO', ['departure completed: Northwind > Jane Doe']],
    ['Jane Doe is no longer with Northwind Systems.', ['departure completed: Northwind Systems > Jane Doe']],
    ['Jane Doe is no longer the chair of Northwind Systems.', ['departure completed: Northwind Systems > Jane Doe']],
    [
      'Jane Doe now serves as interim chief executive of Northwind Systems.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })

  it.each([
    'Jane Doe is the new face of the campaign.',
    'Jane Doe is no longer sure.',
    'Northwind Systems is the new leader in payments.',
    'Jane Doe is the chief executive of Northwind Systems.',
    'Jane Doe served as finance chief of Northwind Systems until 2019.',
  ])('nothing in: %s', text => {
    expect(movesOf(text)).toEqual([])
  })
})

describe('several people of one sentence', () => {
  it.each([
    [
      'Northwind Systems announced the departure of Jane Doe, head of design; John Roe, its counsel; and Ann Poe, vice president of sales.',
      [
        'departure announced: Northwind Systems > Jane Doe',
        'departure announced: Northwind Systems > John Roe',
        'departure announced: Northwind Systems > Ann Poe',
      ],
    ],
    [
      'Northwind Systems named Jane Doe as chief executive and John Roe as finance chief.',
      ['appointment completed: Northwind Systems > Jane Doe', 'appointment completed: Northwind Systems > John Roe'],
    ],
    [
      "Jane Doe, who has served since 2003, and John Roe, an engineer, will both retire from Northwind's board.",
      ['departure announced: Northwind > Jane Doe', 'departure announced: Northwind > John Roe'],
    ],
    [
      'Northwind Systems CEO Jane Doe resigned alongside finance chief John Roe.',
      ['departure completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    [
      'Northwind Systems saw co-founders Jane Doe and John Roe quit in May.',
      ['departure completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    [
      'Northwind Systems named Jane Doe chief executive, and John Roe said he was glad.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems hired Jane Doe as head of design to succeed John Roe.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })
})

describe('who takes whose place, and where nobody says whose', () => {
  it.each([
    [
      'Jane Doe will be succeeded by John Roe as chief executive of Northwind Systems.',
      ['departure announced: Northwind Systems > Jane Doe', 'appointment announced: Northwind Systems > John Roe'],
    ],
    [
      'Jane Doe will succeed John Roe at Northwind Systems.',
      ['appointment announced: Northwind Systems > Jane Doe', 'departure announced: Northwind Systems > John Roe'],
    ],
    [
      'Jane Doe, a longtime engineer, arrived at Northwind Systems in May as director of video.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems grew. Northwind sells trucks to Norland.\n\nJane Doe, a partner at Fabrikam Ventures, joins the board of directors of Northwind.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems named Jane Doe chief executive following the departure of John Roe.',
      ['appointment completed: Northwind Systems > Jane Doe', 'departure completed: Northwind Systems > John Roe'],
    ],
    [
      'Jane Doe is believed to have been ousted as chief executive of Northwind Systems.',
      ['departure completed reported: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems fired Jane "Jay" Doe, its head of design.',
      ['departure completed: Northwind Systems > Jane "Jay" Doe'],
    ],
    [
      'Northwind Systems gained a finance chief on Tuesday with the hiring of Jane Doe.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems, a games maker, is in San Francisco. The San Francisco games company appointed Jane Doe as chief executive.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems is in trouble. Northwind lost a suit in May.\n\nAn inquiry at Northwind found faults. Jane Doe, the head of its labs, resigned on Monday.',
      ['departure completed: Northwind Systems > Jane Doe'],
    ],
    [
      'Northwind Systems makes trucks. Northwind sells them to Fabrikam, and Fabrikam to Hooli.\n\nJane Doe, a senator, resigned on Monday.',
      ['departure completed: Jane Doe > Jane Doe'],
    ],
  ])('%s', (text, expected) => {
    expect(movesOf(text)).toEqual(expected)
  })

  it.each([
    "Twist: Northwind Systems' chief executive, Jane Doe, announced the hire on Monday.",
    'Jane Doe chose to start the call by praising its chair.',
    'Harbor was replaced by Lumen.',
    'Jane Doe went to Northwind Systems for lunch.',
  ])('nothing in: %s', text => {
    expect(movesOf(text)).toEqual([])
  })
})

describe('jobs', () => {
  const cutsOf = (text: string) => tellings(text, ['layoffs'])
  it.each([
    ['Northwind Systems has also seen layoffs this month.', ['layoffs completed: Northwind Systems']],
    [
      'Jane Doe stepped down as Northwind Systems, the company she founded, cut 200 jobs.',
      ['layoffs completed: Northwind Systems, 200 people'],
    ],
  ])('%s', (text, expected) => {
    expect(cutsOf(text)).toEqual(expected)
  })

  it.each([
    'The Harbor Union has called the job cuts unfair.',
    'The Harbor Union said cutting 10 percent of staff was unfair.',
  ])('nothing in: %s', text => {
    expect(cutsOf(text)).toEqual([])
  })
})

describe('authorities', () => {
  const rulesOf = (text: string) => tellings(text, ['regulation'])
  it.each([
    [
      'In a sweep of lenders by the Central Bank of Norland last year, Northwind Systems and Fabrikam were fined.',
      ['regulation completed: Central Bank of Norland < Northwind Systems + Fabrikam'],
    ],
    [
      'The Federal Trade Commission imposed substantial fines on some of the largest banks, including Northwind Systems and Fabrikam.',
      ['regulation completed: Federal Trade Commission < Northwind Systems + Fabrikam'],
    ],
  ])('%s', (text, expected) => {
    expect(rulesOf(text)).toEqual(expected)
  })

  it.each([
    'A judge granted the motion of Northwind Systems to stay the judgment.',
    'Northwind Systems has refused to pay the fine.',
  ])('nothing in: %s', text => {
    expect(rulesOf(text)).toEqual([])
  })
})

describe('headlines and other ways to tell it', () => {
  const events = ['layoffs', 'lawsuit', 'regulation', 'earnings', 'appointment', 'departure'] as const
  it.each([
    ['Northwind sued over scraping of user data', ['lawsuit completed:  < Northwind']],
    [
      'Northwind Systems is in court. Seven authors have filed a class action accusing Northwind of piracy.',
      ['lawsuit completed: Seven authors < Northwind Systems'],
    ],
    ['Northwind and Fabrikam have ended their long patent war.', ['lawsuit completed: Northwind + Fabrikam']],
    ['Former Northwind engineer John Roe was sentenced to two years in prison.', ['lawsuit completed: John Roe']],
    ['Northwind fined $5m for spam calls', ['regulation completed:  < Northwind, 5000000 USD']],
    ['Northwind staff were told on Monday that 300 roles are going.', ['layoffs announced: Northwind, 300 people']],
    ['Northwind is making a third of its staff redundant.', ['layoffs announced: Northwind']],
    ['A second wave of layoffs hit Northwind on Tuesday.', ['layoffs completed: Northwind']],
    ['Northwind posts record profit on chip demand', ['earnings completed: Northwind']],
    [
      'Jane Doe, formerly of Fabrikam, has been appointed managing director at Northwind Systems.',
      ['appointment completed: Northwind Systems > Jane Doe'],
    ],
    ['Northwind veteran Jane Doe is retiring after 25 years.', ['departure announced: Northwind > Jane Doe']],
    ['Northwind picked John Roe to succeed Jane Doe.', ['appointment completed: Northwind > John Roe']],
    ['Northwind elected John Roe to its board.', ['appointment completed: Northwind > John Roe']],
    [
      'In addition to Jane Doe, John Roe and Ann Poe will join the board of Northwind.',
      [
        'appointment announced: Northwind > Jane Doe',
        'appointment announced: Northwind > John Roe',
        'appointment announced: Northwind > Ann Poe',
      ],
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text, events)).toEqual(expected)
  })

  it.each([
    'A court told Northwind to remove posts by a senator.',
    'Northwind fined tuned its engines.',
    'Northwind ended its war on waste.',
    'A wave of visitors hit Northwind on Tuesday.',
    'Northwind posts photos of its staff.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['layoffs', 'lawsuit', 'earnings'])).toEqual([])
  })
})
