import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('partnerships', () => {
  it.each([
    ['Northwind partners with Fabrikam to bring sensors to farms', 'completed: Northwind > sensors < Fabrikam'],
    ['Northwind has teamed up with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind and Fabrikam announced a strategic partnership on Tuesday.', 'completed: Northwind + Fabrikam'],
    ['Northwind signed a deal with Fabrikam to supply sensors.', 'completed: Northwind > sensors < Fabrikam'],
    ['Northwind is working with Fabrikam on a new sensor.', 'completed: Northwind > sensor < Fabrikam'],
    ['Northwind inked a deal with Fabrikam for its music catalog.', 'completed: Northwind > music catalog < Fabrikam'],
    ['Northwind and Fabrikam announced a partnership to develop robots.', 'completed: Northwind + Fabrikam > robots'],
    // no thing: a time, a sum, people, what is hoped for, a measure
    ['Northwind signed a deal with Fabrikam for three years.', 'completed: Northwind < Fabrikam'],
    ['Northwind signed a deal with Fabrikam on Tuesday.', 'completed: Northwind < Fabrikam'],
    ['Northwind is working with Fabrikam to bring value to customers.', 'completed: Northwind < Fabrikam'],
    ['Northwind signed a deal with Fabrikam to supply 750 megawatts of power.', 'completed: Northwind < Fabrikam'],
    ['Northwind joined forces with Fabrikam to train teachers.', 'completed: Northwind < Fabrikam'],
    ['Northwind joined forces with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind will partner with Fabrikam next year.', 'announced: Northwind < Fabrikam'],
    ['Northwind plans to collaborate with Fabrikam.', 'planned: Northwind < Fabrikam'],
    ['Northwind expanded its relationship with Fabrikam in May.', 'completed: Northwind < Fabrikam'],
    ['Northwind selected Fabrikam as its cloud provider.', 'completed: Northwind < Fabrikam'],
    ["In 2016, Northwind became Fabrikam's official data provider.", 'completed: Northwind < Fabrikam'],
    [
      'Northwind and Fabrikam held talks in May. The two companies signed an agreement.',
      'completed: Northwind + Fabrikam',
    ],
    [
      'Northwind had signed a pact with Fabrikam, causing its planned $2 billion investment to fall through.',
      'completed: Northwind < Fabrikam',
    ],
    ['Northwind announced a 10-year, exclusive partnership with Fabrikam.', 'completed: Northwind < Fabrikam'],
    [
      'A deal worth $2 billion was signed by Northwind with Fabrikam.',
      'completed: Northwind < Fabrikam, 2000000000 USD',
    ],
  ])('made: %s', (text, found) => {
    expect(tellings(text, ['partnership', 'partnership_end'])).toEqual([`partnership ${found}`])
  })

  it.each([
    ['Northwind ended its partnership with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind terminated its contract with Fabrikam in May.', 'completed: Northwind < Fabrikam'],
    ['Northwind and Fabrikam parted ways in May.', 'completed: Northwind + Fabrikam'],
    ['Northwind will end its collaboration with Fabrikam.', 'announced: Northwind < Fabrikam'],
    ['Northwind has cut ties with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind has withdrawn from its partnership with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind said it has pulled out of the agreement with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['Northwind walked away from the deal with Fabrikam on Friday.', 'completed: Northwind < Fabrikam'],
    ['Northwind has cancelled its contract with Fabrikam.', 'completed: Northwind < Fabrikam'],
    ['The partnership between Northwind and Fabrikam collapsed last week.', 'completed: Northwind + Fabrikam'],
    ['Northwind has dropped Fabrikam as a supplier.', 'completed: Northwind < Fabrikam'],
  ])('ended: %s', (text, found) => {
    expect(tellings(text, ['partnership', 'partnership_end'])).toEqual([`partnership_end ${found}`])
  })

  it.each([
    'Northwind works with many hospitals.',
    'Northwind signed a confidentiality agreement with Fabrikam.',
    'Northwind has a good deal of debt.',
    'Northwind hired a partnership manager.',
    'The Fabrikam team won.',
    'Northwind pulled out of Brazil.',
    'Northwind, Fabrikam and Initech held talks. The two companies signed an agreement.',
    'Northwind signed a deal to acquire Lumenpay.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['partnership', 'partnership_end'])).toEqual([])
  })
})
