import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

/** Who makes what, so that the names are known as a newspaper's readers know them. */
const KNOWN =
  '\n\nNorthwind Systems is a software company. Harbor is an app of Northwind Systems. Fabrikam Robotics is a chip company.'
const told = (text: string) => tellings(text + KNOWN)

describe('launches in other words', () => {
  it.each([
    [
      'The Harbor app, which Northwind Systems launched in 2019, has ten tabs.',
      'completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems launched the Harbor 2, the Lantern Mini and a case.',
      'completed: Northwind Systems > Harbor 2 + Lantern Mini',
    ],
    [
      'Northwind Systems unveiled two phones: the Harbor 2 and the Lantern Mini.',
      'completed: Northwind Systems > Harbor 2 + Lantern Mini',
    ],
    ['The Harbor app arrives in May.', 'announced: Northwind Systems > Harbor'],
    ["Northwind's Harbor 2 tablet goes on sale on April 24.", 'announced: Northwind Systems > Harbor 2'],
    ['The Harbor app is due out in June.', 'announced: Northwind Systems > Harbor'],
    ['Northwind Systems teased the Harbor 3 on Monday.', 'announced: Northwind Systems > Harbor 3'],
    ['Northwind Systems has delayed the Harbor 3 until 2027.', 'announced: Northwind Systems > Harbor 3'],
    ['Northwind Systems pushed back the launch of Harbor to June.', 'announced: Northwind Systems > Harbor'],
    ['Northwind Systems has cancelled the Harbor 3.', 'cancelled: Northwind Systems > Harbor 3'],
    ['Northwind Systems has scrapped plans for the Harbor 3.', 'cancelled: Northwind Systems > Harbor 3'],
    ['Northwind Systems is bringing back the Harbor 2.', 'announced: Northwind Systems > Harbor 2'],
    ['Northwind Systems took Harbor out of beta on Monday.', 'completed: Northwind Systems > Harbor'],
    ['Northwind Systems is planning a cheaper tablet.', 'planned: Northwind Systems > cheaper tablet'],
    ['Northwind Systems has added passkeys to Harbor.', 'completed: Northwind Systems > passkeys'],
    [
      'Following the launch of Harbor, Northwind Systems says that it has grown.',
      'completed: Northwind Systems > Harbor',
    ],
    ["Northwind Systems's new smart glasses were announced on Monday.", 'completed: Northwind Systems > smart glasses'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`product_launch ${expected}`])
  })

  it.each([
    'The Harbor app arrives with a charger.',
    'Northwind Systems has delayed its results until May.',
    'Northwind Systems cancelled the meeting.',
    'Northwind Systems is planning layoffs.',
    'Northwind Systems has added 40,000 users to Harbor.',
    'Northwind Systems teased its rivals on Monday.',
    'The team comes in May.',
    'Northwind Systems took the train out of town.',
    'Northwind Systems was in talks in May.',
  ])('no launch in: %s', text => {
    expect(told(text).filter(line => line.startsWith('product_launch'))).toEqual([])
  })
})

describe('deals in other words', () => {
  it.each([
    [
      'Northwind Systems and Fabrikam Robotics team up to build chips.',
      'completed: Northwind Systems + Fabrikam Robotics',
    ],
    ['Northwind Systems taps Fabrikam Robotics for its cloud.', 'completed: Northwind Systems < Fabrikam Robotics'],
    ['Northwind Systems awarded Fabrikam Robotics a contract.', 'completed: Northwind Systems < Fabrikam Robotics'],
    [
      'Fabrikam Robotics will supply Northwind Systems with batteries from 2027.',
      'announced: Fabrikam Robotics < Northwind Systems',
    ],
    [
      'Northwind Systems has tied up with Fabrikam Robotics to sell phones.',
      'completed: Northwind Systems < Fabrikam Robotics',
    ],
    [
      'Northwind Systems is in talks with Fabrikam Robotics over a chip deal.',
      'planned: Northwind Systems < Fabrikam Robotics',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`partnership ${expected}`])
  })

  it.each([
    'Northwind Systems awarded Fabrikam Robotics a prize.',
    'Fabrikam Robotics supplies Northwind Systems with batteries.',
    'Northwind Systems is in talks with Fabrikam Robotics over a strike.',
    'The Northwind Systems design team with the most members won.',
    'Northwind Systems taps Fabrikam Robotics for advice.',
  ])('no partnership in: %s', text => {
    expect(told(text).filter(line => line.startsWith('partnership'))).toEqual([])
  })

  it('reads the end of a supply', () => {
    expect(told('Northwind Systems will stop using chips from Fabrikam Robotics.')).toEqual([
      'partnership_end announced: Northwind Systems < Fabrikam Robotics',
    ])
  })
})
