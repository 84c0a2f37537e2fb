import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

/** Status, actors, objects and day of the rules that a text tells of. */
const rules = (text: string) =>
  factsOf('announcement', text)
    .filter(({ event }) => event === 'policy_change')
    .map(
      ({ status, actors, objects, date }) =>
        `${status}: ${(actors as string[]).join(' + ')} > ${(objects as string[]).join(' + ')}${date ? `, ${date}` : ''}`,
    )

describe('rules of a company for those who use what is its own', () => {
  it.each([
    [
      'Northwind Systems lifted a ban on cause-based advertising last June.',
      'completed: Northwind Systems > ban + cause-based advertising, 2025-06',
    ],
    ['Northwind Systems has reversed its ban on political ads.', 'completed: Northwind Systems > ban + political ads'],
    [
      'Northwind Systems brought back political advertising in 2024.',
      'completed: Northwind Systems > political advertising, 2024',
    ],
    ['Northwind Systems stopped taking new sign-ups last fall.', 'completed: Northwind Systems > sign-ups, 2025-FA'],
    ['Northwind Systems will no longer accept political ads.', 'announced: Northwind Systems > political ads'],
    [
      'Northwind Systems will not take money for political ads any more.',
      'announced: Northwind Systems > political ads',
    ],
    ['Northwind Systems has begun labelling accounts run by governments.', 'completed: Northwind Systems > accounts'],
    [
      'Northwind Systems will start labeling videos made with AI next month.',
      'announced: Northwind Systems > videos, 2026-04',
    ],
    [
      'From next month, Northwind Systems will make anyone with more than 100,000 followers verify their identity.',
      'announced: Northwind Systems > anyone, 2026-04',
    ],
    [
      "Users under 16 can no longer message strangers on Northwind Systems' Harbor app.",
      'completed: Northwind Systems > Users',
    ],
    [
      'Northwind Systems plans to start cracking down on password sharing in Europe this summer.',
      'planned: Northwind Systems > password sharing, 2026-SU',
    ],
    ['Northwind Systems is doing away with fees for small sellers.', 'announced: Northwind Systems > fees'],
    [
      'Northwind Systems made two-factor authentication mandatory for sellers.',
      'completed: Northwind Systems > two-factor authentication',
    ],
    ['Northwind Systems is putting its archive behind a paywall.', 'announced: Northwind Systems > archive'],
    [
      'Northwind Systems has told employees to return to the office five days a week.',
      'completed: Northwind Systems > employees',
    ],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems stopped taking risks, critics say.',
    'Northwind Systems does not take money for ads.',
    "Customers can no longer afford Northwind's phones, analysts said.",
    'Northwind Systems brought back its founder Jane Doe.',
    'Northwind Systems requires a degree for the job.',
    'A ban on political ads would hurt Northwind Systems.',
    'Northwind Systems labels its bottles by hand.',
    'Northwind Systems told employees that the office is closed.',
  ])('nothing: %s', text => {
    expect(rules(text)).toEqual([])
  })
})

describe('rules and prices that come into force later', () => {
  it.each([
    [
      'Northwind Systems bans political ads. The new rule takes effect on April 20.',
      'announced: Northwind Systems > political ads, 2026-04-20',
    ],
    [
      'Northwind Systems has changed its privacy policy. The changes come into force on May 1.',
      'announced: Northwind Systems > privacy policy, 2026-05-01',
    ],
    [
      'Northwind Systems is raising prices again. Starting May 1, the ad-free plan climbs to $18.99 a month.',
      'announced: Northwind Systems > prices, 2026-05-01',
    ],
    [
      "The annual subscription to Northwind's Harbor service jumps $20 to $189.99 on May 1.",
      'announced: Northwind > annual subscription, 2026-05-01',
    ],
    [
      "The monthly price of Northwind's Harbor plan rose by $3 to $12 today.",
      'completed: Northwind > monthly price + Harbor, 2026-03-24',
    ],
  ])('%s', (text, expected) => {
    expect(rules(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems bans political ads. The vote takes place on April 20.',
    'Northwind Systems raised prices for its Harbor service. The new prices apply from today.',
    'Northwind Systems has changed its privacy policy. Lumenpay will raise its fee on May 1.',
  ])('in force: %s', text => {
    expect(rules(text)[0]).toMatch(/^completed/)
  })

  it('leave the prices of markets alone', () => {
    expect(rules('Shares of Northwind Systems climbed to $18.99, up from $16.99.')).toEqual([])
  })
})
