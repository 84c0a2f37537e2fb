import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const ROWS: readonly (readonly [text: string, ...expected: string[]])[] = [
  // suits told by their noun and by what they allege
  [
    'Lumenpay Systems accused Northwind Systems of copying its code in a lawsuit filed on Tuesday.',
    'lawsuit completed: Lumenpay Systems < Northwind Systems',
  ],
  [
    'In a lawsuit filed on Monday, Lumenpay Systems alleged that Northwind Systems copied its code.',
    'lawsuit completed: Lumenpay Systems < Northwind Systems',
  ],
  [
    'A lawsuit filed by Lumenpay Systems accuses Northwind Systems of stealing trade secrets.',
    'lawsuit completed: Lumenpay Systems < Northwind Systems',
  ],
  [
    'Northwind Systems faces a lawsuit from Lumenpay Systems over a patent.',
    'lawsuit completed: Lumenpay Systems < Northwind Systems',
  ],
  ['A class action was filed against Northwind Systems in May.', 'lawsuit completed:  < Northwind Systems'],
  [
    'Northwind Systems has taken legal action against Lumenpay Systems.',
    'lawsuit completed: Northwind Systems < Lumenpay Systems',
  ],
  // contracts that are not renewed, partnerships that are over
  [
    'Northwind Systems will not renew its contract with Fabrikam Robotics.',
    'partnership_end announced: Northwind Systems < Fabrikam Robotics',
  ],
  [
    'Northwind Systems has decided not to renew its contract with Fabrikam Robotics.',
    'partnership_end announced: Northwind Systems < Fabrikam Robotics',
  ],
  [
    'The partnership between Northwind Systems and Fabrikam Robotics is over.',
    'partnership_end completed: Northwind Systems + Fabrikam Robotics',
  ],
  [
    'The partnership between Northwind Systems and Fabrikam Robotics will focus on batteries.',
    'partnership completed: Northwind Systems + Fabrikam Robotics > batteries',
  ],
  [
    'Northwind Systems and Fabrikam Robotics are teaming up next year.',
    'partnership completed: Northwind Systems + Fabrikam Robotics',
  ],
  // what is weighed, talked of and expected
  [
    'Northwind Systems is considering whether to close Harbor Mail, its mail app.',
    'product_shutdown planned: Northwind Systems > Harbor Mail',
  ],
  [
    'Northwind Systems held talks about buying Lumenpay Systems last year.',
    'acquisition planned: Northwind Systems > Lumenpay Systems',
  ],
  [
    'The acquisition of Lumenpay Systems by Northwind Systems is expected to close in June.',
    'acquisition announced: Northwind Systems > Lumenpay Systems',
  ],
  ['Northwind Systems is exploring a sale.', 'acquisition planned:  > Northwind Systems'],
  // things that get their name behind a comma
  [
    'Northwind Systems unveiled a new smartphone, the Harbor 3.',
    'product_launch completed: Northwind Systems > Harbor 3',
  ],
  [
    'Northwind Systems released a new feature, called Lantern, in May.',
    'product_launch completed: Northwind Systems > Lantern',
  ],
  [
    'Northwind Systems removed its Harbor app from its store.',
    'product_shutdown completed: Northwind Systems > Harbor',
  ],
  [
    'Northwind Systems has begun testing a new version of its Harbor app.',
    'product_launch completed: Northwind Systems > Harbor',
  ],
  // who comes and goes
  [
    'Northwind Systems has replaced Jane Doe with John Roe.',
    'appointment completed: Northwind Systems > John Roe',
    'departure completed: Northwind Systems > Jane Doe',
  ],
  [
    "Jane Doe becomes Northwind Systems's chief executive on June 1.",
    'appointment announced: Northwind Systems > Jane Doe',
  ],
  [
    'Northwind Systems announced the resignation of its chief executive, Jane Doe.',
    'departure completed: Northwind Systems > Jane Doe',
  ],
  [
    'Jane Doe, chief executive of Northwind Systems, will transition to an advisory role in May.',
    'departure announced: Northwind Systems > Jane Doe',
  ],
  ['Northwind Systems chief executive Jane Doe is out.', 'departure completed: Northwind Systems > Jane Doe'],
  [
    'Northwind Systems named Jarv Golight as its senior vice president of design.',
    'appointment completed: Northwind Systems > Jarv Golight',
  ],
  // what is near, and what is put off
  [
    'The European Commission is on the verge of imposing a €5 million fine on Northwind Systems.',
    'regulation planned: European Commission < Northwind Systems, 5000000 EUR',
  ],
  [
    'Northwind Systems has announced plans to acquire remaining shares in Lumenpay Systems.',
    'acquisition announced: Northwind Systems > Lumenpay Systems',
  ],
  [
    'Fabrikam Robotics announced the sale of part of its Lumenpay Systems business to a consortium led by Hooli Partners.',
    'acquisition announced: Hooli Partners > Lumenpay Systems < Fabrikam Robotics',
  ],
  ['Northwind Systems beat analysts’ estimates for revenue.', 'earnings completed: Northwind Systems'],
  // others
  ['Northwind Systems will create 500 jobs in Poland.', 'expansion announced: Northwind Systems in Poland, 500 people'],
  ['Northwind Systems faces a federal investigation into its robots.', 'regulation completed:  < Northwind Systems'],
]

const EVENTS = [
  'lawsuit',
  'partnership',
  'partnership_end',
  'product_shutdown',
  'product_launch',
  'acquisition',
  'appointment',
  'departure',
  'expansion',
  'regulation',
  'earnings',
] as const

describe('acts told in other words', () => {
  it.each(ROWS)('%s', (text, ...expected) => {
    expect(tellings(text, [...EVENTS]).toSorted()).toEqual(expected.toSorted())
  })

  it.each([
    'Northwind Systems took action against spammers on its forum.',
    'The case was brought against the company years ago.',
    'Northwind Systems renewed interest in its oldest tools.',
    'Northwind Systems said it was unclear whether to close Harbor Mail would help.',
    'The crowd at Northwind Systems was out.',
    'Northwind Systems is exploring the sale of tickets.',
    'Northwind Systems created 3 jobs.',
    'The company faces a lawsuit of little weight.',
  ])('nothing: %s', text => {
    expect(tellings(text, [...EVENTS])).toEqual([])
  })
})

describe('acts in words that lost the space between them', () => {
  it.each([
    ['Northwind Systems laid offhalf of its staff in May.', 'layoffs completed: Northwind Systems'],
    [
      'Lumenpay Systems recentlysettled its lawsuit with Northwind Systems.',
      'lawsuit completed: Lumenpay Systems < Northwind Systems',
    ],
    [
      'Lumenpay Systems has run on its own eversince Northwind Systems acquired itin 2018.',
      'acquisition completed: Northwind Systems > Lumenpay Systems',
    ],
    [
      'Lumenpay Systems said thatrecently it settledlawsuits with Northwind Systems.',
      'lawsuit completed: Lumenpay Systems < Northwind Systems',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text, ['layoffs', 'lawsuit', 'acquisition'])).toEqual([expected])
  })
})
