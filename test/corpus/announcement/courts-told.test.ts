import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

const law = (text: string) => tellings(text, ['lawsuit'])
const actions = (text: string) => factsOf('announcement', text).map(({ action, status }) => `${action} ${status}`)

describe('those who sue', () => {
  it.each([
    [
      'Northwind sued for fraud by former Lumenpay engineers\n\nEight former Lumenpay engineers filed a lawsuit against Northwind on Monday.',
      'lawsuit completed: former Lumenpay engineers < Northwind',
    ],
    ['Northwind shareholders sued Northwind on Monday.', 'lawsuit completed: Northwind shareholders < Northwind'],
    ['Northwind Systems sued Lumenpay for fraud.', 'lawsuit completed: Northwind Systems < Lumenpay'],
  ])('%s', (text, expected) => {
    expect(law(text)).toEqual([expected])
  })
})

describe('appeals by other words', () => {
  it.each([
    'Northwind Systems says it will take the ruling to the Ninth Circuit.',
    'Northwind Systems plans to ask the Second Circuit to overturn the decision.',
    'Northwind Systems said it would challenge the ruling in a higher court.',
    'Northwind Systems vowed to fight the verdict on appeal.',
  ])('%s', text => {
    expect(actions(text)).toEqual(['appeal planned'])
  })

  it.each([
    'Northwind Systems has asked the Supreme Court to overturn a $200 million verdict.',
    'Northwind Systems is challenging the decision at the Federal Circuit.',
  ])('%s', text => {
    expect(actions(text)).toEqual(['appeal completed'])
  })

  it.each([
    'Lawyers could take the ruling to a higher court if Northwind Systems loses.',
    'The lawyers of Northwind Systems often ask courts to overturn patents.',
    'Northwind Systems challenged the decision of its landlord.',
  ])('nothing: %s', text => {
    expect(law(text)).toEqual([])
  })
})

describe('settlements by other words', () => {
  it.each([
    [
      'Northwind Systems paid $4.5 million to put to rest a case brought by Illinois parents.',
      'lawsuit completed: Northwind Systems < Illinois parents, 4500000 USD',
    ],
    [
      'Northwind Systems reached a deal worth $400 million to end claims by authors.',
      'lawsuit announced: Northwind Systems < authors, 400000000 USD',
    ],
    [
      'Northwind Systems and Lumenpay buried the hatchet in their patent fight last May.',
      'lawsuit completed: Northwind Systems + Lumenpay',
    ],
    [
      'Shareholders secured a $30 million settlement from Northwind Systems.',
      'lawsuit completed: Shareholders < Northwind Systems, 30000000 USD',
    ],
    [
      'Northwind Systems paid $12 million to resolve claims brought by shareholders.',
      'lawsuit completed: Northwind Systems < shareholders, 12000000 USD',
    ],
  ])('%s', (text, expected) => {
    expect(law(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems reached a deal worth $400 million to end its lease in Boston.',
    'Northwind Systems put the rumours to rest on Tuesday.',
    'Northwind Systems extracted $62 million from customers in fees.',
    'Northwind Systems offered to sell its ad unit to end an antitrust suit.',
  ])('nothing: %s', text => {
    expect(law(text)).toEqual([])
  })
})

describe('wins and defeats by other words', () => {
  it.each([
    [
      'A federal judge has handed Northwind Systems a win in its fight with a group of newspaper publishers.',
      'win',
      'lawsuit completed: Northwind Systems < group of newspaper publishers',
    ],
    [
      'The court handed a defeat to Northwind Systems in its patent battle with Lumenpay.',
      'lose',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      'Northwind Systems scored a legal victory over Lumenpay on Tuesday.',
      'win',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      'Northwind Systems suffered a defeat in court against Lumenpay.',
      'lose',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      'Northwind Systems beat a lawsuit by Lumenpay that accused it of stealing secrets.',
      'win',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      'Northwind Systems defeated Lumenpay in a patent trial in Delaware.',
      'win',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      "A jury cleared Northwind Systems of infringing Lumenpay's patents.",
      'win',
      'lawsuit completed: Northwind Systems < Lumenpay',
    ],
    [
      'Northwind Systems must pay Lumenpay $85 million, a Delaware jury decided on Friday.',
      'lose',
      'lawsuit completed: Northwind Systems < Lumenpay, 85000000 USD',
    ],
    [
      'A judge has tossed a lawsuit accusing Northwind Systems of fixing prices.',
      'dismiss',
      'lawsuit completed:  < Northwind Systems',
    ],
    ["The Supreme Court declined to hear Northwind's appeal.", 'lose', 'lawsuit completed: Northwind'],
    [
      'Northwind fee suit dismissed after users failed to show receipts\n\nThe ruling came on Monday.',
      'dismiss',
      'lawsuit completed: Northwind',
    ],
  ])('%s', (text, action, expected) => {
    expect(law(text)).toEqual([expected])
    expect(factsOf('announcement', text)[0].action).toBe(action)
  })

  it.each([
    'Northwind Systems handed Lumenpay a win with its pricing mistake.',
    'The judges handed Northwind Systems a win in the design contest.',
    'Northwind Systems scored a victory over Lumenpay in the market for smart watches.',
    'Lumenpay beat Northwind Systems to the market with its app.',
    'Northwind Systems defeated Lumenpay in a poll of readers.',
    'Northwind Systems was cleared for take-off.',
    'Northwind Systems must pay Lumenpay $85 million a year.',
  ])('nothing: %s', text => {
    expect(law(text)).toEqual([])
  })
})
