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
      'completed: Northwind Systems + Fabrikam Robotics > chips',
    ],
    ['Northwind Systems taps Fabrikam Robotics for its cloud.', 'completed: Northwind Systems < Fabrikam Robotics'],
    ['Northwind Systems awarded Fabrikam Robotics a contract.', 'completed: Northwind Systems < Fabrikam Robotics'],
    [
      'Fabrikam Robotics will supply Northwind Systems with batteries from 2027.',
      'announced: Fabrikam Robotics < Northwind Systems',
    ],
    [
      'Northwind Systems has tied up with Fabrikam Robotics to sell phones.',
      'completed: Northwind Systems > phones < Fabrikam Robotics',
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

describe('closings in other words', () => {
  it.each([
    ['The Harbor app is closing its doors in May.', 'announced: Northwind Systems > Harbor'],
    ['The Harbor app will cease to exist in May.', 'announced: Northwind Systems > Harbor'],
    ['Northwind Systems announced the end of the Harbor app.', 'announced: Northwind Systems > Harbor'],
    ['Northwind Systems is phasing out support for the Lantern 2.', 'announced: Northwind Systems > Lantern 2'],
    [
      'Northwind Systems has closed down a list of its services, including Lantern and Beacon.',
      'completed: Northwind Systems > Lantern + Beacon',
    ],
    ["Northwind Systems is ending its feature 'Lantern' in May.", 'announced: Northwind Systems > Lantern'],
    ['Northwind Is (Finally) Shutting Down Harbor.', 'announced: Northwind Systems > Harbor'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`product_shutdown ${expected}`])
  })

  it.each([
    'The shop closes its doors at six.',
    'Northwind Systems announced the end of the meeting.',
    'The Harbor app ceased to be a secret.',
  ])('no closing in: %s', text => {
    expect(told(text).filter(line => line.startsWith('product_shutdown'))).toEqual([])
  })
})

describe('breaches and flaws in other words', () => {
  it.each([
    "A flaw in Northwind Systems's Harbor app let attackers read messages.",
    'A flaw in cameras made by Northwind Systems exposed data to hackers.',
    'Attackers gained access to the network of Northwind Systems.',
    'An unauthorized party accessed records of Northwind Systems.',
    'Northwind Systems lost $40 million in a hack.',
    'Northwind Systems left the data of its users exposed.',
    'Tokens were stolen from Northwind Systems.',
    'The personal data of Northwind Systems customers leaked online.',
  ])('%s', text => {
    expect(told(text)[0]).toMatch(/^security_incident completed: Northwind Systems/)
  })

  it.each([
    'A flaw in the plan let its rivals win.',
    'Northwind Systems gained access to the market.',
    'Northwind Systems lost $40 million in May.',
    'Northwind Systems left the door open.',
    'The hack was made public on Twitter.',
  ])('no incident in: %s', text => {
    expect(told(text).filter(line => line.startsWith('security_incident'))).toEqual([])
  })

  it('takes days of one breach and its disclosure for one incident', () => {
    const text = `On March 2, hackers breached Northwind Systems.

Northwind Systems announced a data breach on March 20.`
    expect(told(text).filter(line => line.startsWith('security_incident'))).toHaveLength(1)
  })
})

describe('growth and studies in other words', () => {
  it.each([
    ['Northwind Systems is expanding to 40 more countries.', 'expansion announced: Northwind Systems'],
    [
      'Northwind Systems is planning a huge data center in Texas.',
      'expansion planned: Northwind Systems > huge data center in Texas',
    ],
    [
      "Northwind Systems's new headquarters in Austin will open in May.",
      'expansion announced: Northwind Systems > headquarters',
    ],
    ['Northwind Systems has started operations in Brazil.', 'expansion completed: Northwind Systems in Brazil'],
    ['A study by Northwind Systems found that 40% of people use AI.', 'research completed: Northwind Systems'],
  ])('%s', (text, expected) => {
    expect(told(text)[0]).toMatch(new RegExp(`^${expected}`))
  })

  it.each([
    'The museum opens at nine.',
    'Studies show that 40% of people use AI.',
    'Northwind Systems has started work on a plan.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('rules and prices in other words', () => {
  it.each([
    ['Northwind Systems is making the Harbor app free for students.', 'Northwind Systems > Harbor'],
    ['Northwind Systems is cracking down on password sharing.', 'Northwind Systems > password sharing'],
    ['Northwind Systems will charge developers that use its interface.', 'Northwind Systems > developers'],
    ['Northwind Systems will allow other app stores in Norland.', 'Northwind Systems > other app stores'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`policy_change announced: ${expected}`])
  })

  it.each([
    'Northwind Systems makes a free app.',
    'Northwind Systems is making room for students.',
    'Northwind Systems charges its batteries.',
    'Northwind Systems will charge the batteries.',
  ])('no rule changes in: %s', text => {
    expect(told(text).filter(line => line.startsWith('policy_change'))).toEqual([])
  })

  it('reads whom a firm selects to be its provider', () => {
    expect(told('Northwind Systems has selected Fabrikam Robotics to be its network provider.')).toEqual([
      'partnership completed: Northwind Systems < Fabrikam Robotics',
    ])
  })
})

describe('when what a company brings out is there', () => {
  const toldOf = (rest: string) =>
    tellings(`The software company Northwind makes the Harbor app. ${rest}`, ['product_launch'])

  it.each([
    ['Northwind is bringing Harbor to tablets.', 'completed: Northwind > Harbor'],
    ['Northwind is bringing Harbor to tablets this summer.', 'announced: Northwind > Harbor'],
    ['Northwind today announced the general availability of Harbor.', 'completed: Northwind > Harbor'],
    ["Northwind's Harbor, launched in 2019, has 4 million users.", 'completed: Northwind > Harbor'],
  ])('%s', (text, found) => {
    expect(toldOf(text)).toEqual([`product_launch ${found}`])
  })

  it('tells "now on sale" from a habit', () => {
    expect(toldOf('The Harbor speaker is now on sale for $99.')).toEqual([
      'product_launch completed: Northwind > Harbor',
    ])
    expect(toldOf('The Harbor speaker is on sale in most stores.')).toEqual([])
  })
})
