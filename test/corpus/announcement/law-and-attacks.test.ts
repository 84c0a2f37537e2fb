import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

const EVENTS = ['lawsuit', 'regulation', 'security_incident', 'bankruptcy', 'layoffs', 'product_launch', 'outage']
const told = (text: string) => tellings(text, EVENTS)

describe('rulings for and against', () => {
  it.each([
    [
      'The Supreme Court ruled 7-2 in favor of Northwind Systems in its patent dispute with Lumenpay.',
      ['lawsuit completed: Northwind Systems < Lumenpay'],
    ],
    ["A judge in Texas ruled in Northwind Systems's favour on Friday.", ['lawsuit completed: Northwind Systems']],
    [
      'An appeals court sided with Northwind Systems in its fight with Lumenpay over maps.',
      ['lawsuit completed: Northwind Systems < Lumenpay'],
    ],
    [
      'A federal judge ruled against Northwind Systems in a case brought by Lumenpay.',
      ['lawsuit completed: Northwind Systems < Lumenpay'],
    ],
    [
      'A federal judge dismissed a lawsuit brought by Lumenpay against Northwind Systems.',
      ['lawsuit completed: Lumenpay < Northwind Systems'],
    ],
    [
      'A court threw out a complaint filed by Lumenpay against Northwind Systems.',
      ['lawsuit completed: Lumenpay < Northwind Systems'],
    ],
    [
      'Northwind Systems was ordered to pay Lumenpay $30 million in damages.',
      ['lawsuit completed: Northwind Systems < Lumenpay, 30000000 USD'],
    ],
    ['Northwind Systems founder Max Orr pleaded guilty to wire fraud.', ['lawsuit completed: Max Orr']],
    [
      'Northwind Systems has been hit with a class action over its prices.',
      ['lawsuit completed:  < Northwind Systems'],
    ],
    [
      'The Federal Trade Commission announced a proposed settlement with Northwind Systems.',
      ['lawsuit announced: Federal Trade Commission < Northwind Systems'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    'The editors ruled 5-2 in favor of a new logo.',
    'Northwind Systems has been hit with a class of errors that nobody understands.',
    'Northwind Systems has filed a motion to dismiss the case of its rival.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('what authorities do', () => {
  it.each([
    [
      'The Data Protection Commission initiated a probe into the handling of photos by Northwind Systems.',
      ['regulation completed: Data Protection Commission < Northwind Systems'],
    ],
    [
      'Northwind Systems will be investigated for breaches of the Digital Markets Act, EU antitrust regulators said.',
      ['regulation completed: EU antitrust regulators < Northwind Systems'],
    ],
    [
      'The Data Protection Commission announced a fine of 345 million euros against Northwind Systems.',
      ['regulation completed: Data Protection Commission < Northwind Systems, 345000000 EUR'],
    ],
    [
      'Apple, Fabrikam and Northwind Systems were fined by the Federal Trade Commission.',
      ['regulation completed: Federal Trade Commission < Apple + Fabrikam + Northwind Systems'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it('approves nothing where a court lets somebody go on', () => {
    expect(told('Northwind Systems won permission from the High Court to challenge the decision.')).not.toContainEqual(
      expect.stringContaining('regulation'),
    )
  })
})

describe('attacks, and how many they struck', () => {
  it.each([
    [
      'Northwind Systems suffered a ransomware attack. The attack affected 296,000 people, it told the regulator.',
      ['security_incident completed: Northwind Systems, 296000 people'],
    ],
    [
      'Northwind Systems disclosed a data breach. The company told officials that the incident impacted 5,000 customers.',
      ['security_incident completed: Northwind Systems, 5000 people'],
    ],
    [
      'Northwind Systems is sending breach notification letters to more than 700,000 patients.',
      ['security_incident completed: Northwind Systems, 700000 people'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each([
    'Northwind Systems had a fire at its plant. The incident affected 300 workers.',
    'Northwind Systems is sending letters to 300 customers.',
    'Northwind Systems said the incident affected 40 drivers on the road to Wexham.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('ends of companies and jobs', () => {
  it.each([
    ['Northwind Energy has submitted a Chapter 11 petition.', ['bankruptcy completed: Northwind Energy']],
    ['Northwind Energy has collapsed into administration.', ['bankruptcy completed: Northwind Energy']],
    [
      'Northwind Systems started to deliver 10,000 pink slips last week.',
      ['layoffs completed: Northwind Systems, 10000 people'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected)
  })
})
