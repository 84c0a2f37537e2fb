import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'
import { tellings } from './tellings.js'

describe('heads of state and administrations', () => {
  const told = (text: string) => tellings(text, ['regulation', 'policy_change'])

  it.each([
    [
      'President Jane Doe ordered Northwind Systems to sell its Oslo plant within 90 days.',
      ['regulation completed: Jane Doe < Northwind Systems'],
    ],
    [
      'On Tuesday, President Jane Doe issued another order banning eight Chinese apps.',
      ['regulation completed: Jane Doe < eight Chinese apps'],
    ],
    [
      'The Harrow administration banned Northwind Systems.',
      ['regulation completed: Harrow administration < Northwind Systems'],
    ],
    [
      'The Harrow administration is considering a ban on Northwind Systems.',
      ['regulation planned: Harrow administration < Northwind Systems'],
    ],
    [
      "Northwind Systems was fined £5 million by the UK Information Commissioner's Office.",
      ["regulation completed: UK Information Commissioner's Office < Northwind Systems, 5000000 GBP"],
    ],
    [
      "The FTC fined Northwind's fixed-line unit, Lumenpay, $5 million.",
      ['regulation completed: FTC < Lumenpay, 5000000 USD'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    'President Jane Doe ordered an attack on the port of Haven.',
    'President Jane Doe ordered General John Roe to leave Northwind Systems alone.',
    'Northwind President Jane Doe ordered a review of Lumenpay.',
    'An executive order bans transactions with Lumenpay.',
  ])('no authority acts on a company in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('towns that are attacked', () => {
  const hit = (text: string) => tellings(text, ['security_incident'])

  it.each([
    [
      'The City of Boston was hit by a ransomware attack on Wednesday.',
      ['security_incident completed: City of Boston'],
    ],
    ['A ransomware attack hit the city of Boston last week.', ['security_incident completed: Boston']],
    ['Atlanta was hit by a ransomware attack last week.', ['security_incident completed: Atlanta']],
  ])('%s', (text, expected) => {
    expect(hit(text)).toEqual(expected)
  })

  it.each([
    'Heavy rain hit the city of Boston last week.',
    'A ransomware attack hit the airport of Boston.',
    'A wave of ransomware attacks hit companies in Boston.',
  ])('no town is attacked in: %s', text => {
    expect(hit(text)).toEqual([])
  })

  it('gives the year right behind the noun', () => {
    const text = 'Northwind Systems disclosed on Friday that its customer data was copied in a security breach in 2022.'
    expect(actsOf('security_incident', text).map(({ date }) => date)).toEqual(['2022'])
  })
})

describe('both sides of a verdict', () => {
  it.each([
    [
      'A jury awarded Northwind Systems $5 million in damages for patent infringement by Lumenpay.',
      ['lawsuit completed: Northwind Systems < Lumenpay, 5000000 USD'],
    ],
    [
      'A jury ordered Northwind Systems to pay $5 million for infringing patents owned by Lumenpay.',
      ['lawsuit completed: Northwind Systems < Lumenpay, 5000000 USD'],
    ],
    [
      "A jury found that Northwind Inc.'s phones infringe a patent owned by Lumenpay. The jury ordered Northwind to pay $5 million in damages.",
      ['lawsuit completed: Northwind Inc < Lumenpay, 5000000 USD'],
    ],
  ])('%s', (text, expected) => {
    expect(tellings(`Notes on patents.\n\n${text}`, ['lawsuit'])).toEqual(expected)
  })

  it('takes no court for one who sues', () => {
    const text = 'The Superior Court of Norland granted leave to file an amended complaint against Lumenpay.'
    expect(tellings(text, ['lawsuit'])).toEqual([])
  })
})

describe('counts of jobs within a sentence of several companies', () => {
  const cuts = (text: string) =>
    actsOf('layoffs', text).map(({ actors, people }) => [(actors as string[]).join(), people])

  it('gives each its own', () => {
    const text =
      'In June, Northwind Systems laid off 1,100 employees, Lumenpay cut 20% of its workforce, or about 170 people, and Fabrikam let go of over 260 people.'
    expect(cuts(`Notes on work.\n\n${text}`)).toEqual([
      ['Northwind Systems', 1100],
      ['Lumenpay', 170],
      ['Fabrikam', 260],
    ])
  })

  it('counts nobody who stays', () => {
    expect(cuts('Lumenpay cut 9% of its staff, out of 3,800 employees.')).toEqual([['Lumenpay', null]])
    expect(cuts('Lumenpay decreased its workforce by 30%.')).toEqual([['Lumenpay', null]])
  })
})

it('dates nobody’s departure by what it follows', () => {
  const text = "Jane Doe's departure from Northwind Systems follows a drop in sales in May 2025."
  expect(actsOf('departure', text).map(({ date }) => date)).toEqual([null])
})
