import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('deals whose other side stands elsewhere than behind "with"', () => {
  it.each([
    ['Northwind has signed a deal for access to data from Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind signed a deal to buy 3.5 million credits from Fabrikam.', 'completed: Northwind < Fabrikam'],
    ["Northwind signed a deal to use Fabrikam's models.", 'completed: Northwind < Fabrikam'],
    ['Northwind signed a power purchase agreement with Fabrikam.', 'completed: Northwind < Fabrikam'],
    [
      'Northwind unveiled a partnership under which it will supply chips to Fabrikam.',
      'completed: Northwind < Fabrikam',
    ],
    ['Northwind has a deal with Fabrikam to put its assistant on phones.', 'completed: Northwind < Fabrikam'],
    ['Northwind is close to a deal with Fabrikam to use its assistant.', 'planned: Northwind < Fabrikam'],
    ['Northwind is in talks with Fabrikam to buy electricity.', 'planned: Northwind < Fabrikam'],
    ['Northwind has enlisted Fabrikam as a design partner.', 'completed: Northwind < Fabrikam'],
    ['Northwind signed Fabrikam as its first customer last month.', 'completed: Northwind < Fabrikam'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['partnership', 'acquisition'])).toEqual([`partnership ${found}`])
  })

  it.each([
    'Northwind signed a share purchase agreement with Fabrikam.',
    'Northwind has a deal with Fabrikam.',
    'Northwind is close to a deal with Fabrikam.',
    'The offer is a deal with strings, Fabrikam said.',
    'Northwind named Jane Doe as a partner.',
  ])('none: %s', text => {
    expect(tellings(text, ['partnership'])).toEqual([])
  })

  it.each([
    ['Northwind has called off its joint venture with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind pulled the plug on its venture with Fabrikam last year.', 'completed: Northwind < Fabrikam'],
    ['Northwind suspended its cooperation with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ["Northwind's contract with Fabrikam ran out in June.", 'completed: Northwind < Fabrikam'],
    ["Northwind has stopped using Fabrikam's software.", 'completed: Northwind < Fabrikam'],
  ])('ended: %s', (text, found) => {
    expect(tellings(text, ['partnership', 'partnership_end'])).toEqual([`partnership_end ${found}`])
  })

  it('does not end what is only called something', () => {
    expect(tellings('Northwind called its venture with Fabrikam a success.', ['partnership_end'])).toEqual([])
  })
})

describe('offices and plants told by money, plans and their end', () => {
  it.each([
    ['Northwind will pour $6 billion into a new chip plant in Ohio.', 'announced: Northwind > chip plant in Ohio'],
    [
      'Northwind is to plough $9bn (£6.8bn) into a data centre near Leeds.',
      'announced: Northwind > data centre in Leeds',
    ],
    ['Northwind announced plans for an engineering hub in Lisbon.', 'announced: Northwind > engineering hub in Lisbon'],
    ['Northwind is considering a factory in Mexico.', 'planned: Northwind > factory in Mexico'],
    ['Northwind scrapped a $2 billion plant in Ohio.', 'cancelled: Northwind > $2 billion plant in Ohio'],
    ['Northwind has abandoned plans for a factory in Ohio.', 'cancelled: Northwind > factory in Ohio'],
    ['In January Northwind shelved a project in Frankfurt.', 'cancelled: Northwind > project in Frankfurt'],
    ['Northwind picked Lisbon for its biggest plant yet.', 'announced: Northwind > biggest plant in Lisbon'],
    ['Northwind has signed a lease for a warehouse in Leeds.', 'announced: Northwind > warehouse in Leeds'],
    ['Northwind is to build a campus outside Leeds.', 'announced: Northwind > campus in Leeds'],
    [
      "The carmaker Northwind is growing. Northwind's new plant in Ohio began production in May.",
      'completed: Northwind > plant',
    ],
    [
      "The carmaker Northwind is growing. Construction of Northwind's plant began in May.",
      'completed: Northwind > plant',
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, ['expansion'])).toEqual([`expansion ${found}`])
  })

  it.each([
    'Northwind spends $6 billion a year on data centers.',
    'A new plant would cost Northwind $2 billion, analysts said.',
    'Northwind scrapped its plant in Ohio.',
    'Northwind dropped a charge at the plant in Ohio.',
    'Northwind picked Jane Doe for its Lisbon office.',
    'Northwind considered the factory a success.',
  ])('none: %s', text => {
    expect(tellings(text, ['expansion'])).toEqual([])
  })
})
