import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const launch = { event: 'product_launch', status: 'completed', certainty: 'stated' }
const closing = { event: 'product_shutdown', status: 'announced' }

describe('what products get, and where they come', () => {
  it.each([
    ['The Harbor app of Northwind Systems is now available to all users.', { actors: ['Northwind Systems'] }],
    ['Northwind Systems said the Harbor app is now available worldwide.', { actors: ['Northwind Systems'] }],
    ["Northwind's Harbor app will be available in May.", { status: 'announced', date: '2026-05' }],
    ['The Harbor app became generally available on Tuesday.', { objects: ['Harbor'], date: '2026-03-24' }],
    ['The Harbor app is getting a new editing tool.', { objects: ['editing tool', 'Harbor'] }],
    ['The Harbor app now lets users report noise.', { objects: ['report noise', 'Harbor'] }],
    ['The Harbor app is coming to Android in May.', { status: 'announced', objects: ['Harbor'], date: '2026-05' }],
    ['Northwind Systems is bringing spatial audio to the Harbor reader.', { objects: ['spatial audio'] }],
    ['Northwind Systems will begin offering lessons in May.', { status: 'announced', objects: ['lessons'] }],
    ['Northwind Systems has updated its Harbor app.', { objects: ['Harbor'] }],
    ['Northwind Systems has open-sourced a coding model called Harbor.', { objects: ['Harbor'] }],
    ['Northwind Systems is rolling out lossless audio.', { objects: ['lossless audio'] }],
    ['Northwind Systems is reportedly developing a note-taking app.', { status: 'planned', certainty: 'reported' }],
  ])('%s', (text, expected) => {
    expect(actsOf('product_launch', text)).toMatchObject([{ ...launch, ...expected }])
  })

  it.each([
    'The Harbor app is available in three colours.',
    'The Harbor app lets users edit messages.',
    'The Harbor app was available in Spain in 2019.',
    'Northwind Systems is developing an app for lawyers.',
    'Northwind Systems got a letter from the regulator.',
    'Northwind Systems comes to mind.',
    'A deal will let users pay less.',
    'The Harbor app is no longer available.',
  ])('no launch in: %s', text => {
    expect(actsOf('product_launch', text)).toEqual([])
  })

  it.each([
    ['The Harbor app will no longer be available after May 1.', closing],
    ['The Harbor app is no longer available.', { ...closing, status: 'completed' }],
    ['Northwind Systems will no longer support the Harbor reader.', { ...closing, actors: ['Northwind Systems'] }],
    ['Northwind Systems is taking the Harbor game offline in January.', { ...closing, date: '2027-01' }],
    ['Northwind Systems is getting rid of its Harbor feature.', { ...closing, objects: ['Harbor'] }],
    ['Northwind Systems removed its gifting feature on Monday.', { status: 'completed', objects: ['gifting feature'] }],
  ])('%s', (text, expected) => {
    expect(actsOf('product_shutdown', text)).toMatchObject([expected])
  })

  it('tells the maker of a product that stands alone in its sentence', () => {
    const text = `Northwind Systems launched Harbor, a note-taking app, in 2024.

Harbor will shut down on June 10.`
    expect(actsOf('product_shutdown', text)).toMatchObject([{ actors: ['Northwind Systems'], objects: ['Harbor'] }])
  })
})

describe('deals, prices and failures in other words', () => {
  it.each([
    ['partnership', "Northwind Systems's 2024 partnership with Fabrikam Robotics won it customers.", { date: '2024' }],
    ['partnership', 'Northwind Systems won a contract from Fabrikam Robotics.', { actors: ['Northwind Systems'] }],
    [
      'partnership',
      'Northwind Systems signed an agreement that allows Fabrikam Robotics to use its maps.',
      { actors: ['Northwind Systems'], counterparties: ['Fabrikam Robotics'] },
    ],
    [
      'partnership',
      'Northwind Systems scored a deal to provide Fabrikam Robotics with chips.',
      { actors: ['Northwind Systems'], counterparties: ['Fabrikam Robotics'] },
    ],
    [
      'partnership',
      'Northwind Systems has agreed to work together with Fabrikam Robotics.',
      { status: 'completed', counterparties: ['Fabrikam Robotics'] },
    ],
    [
      'partnership',
      'Northwind Systems picked Fabrikam Robotics to power its assistant.',
      { counterparties: ['Fabrikam Robotics'] },
    ],
    [
      'policy_change',
      'Northwind Systems plans to hike the monthly price of its plans in May.',
      { status: 'planned', date: '2026-05' },
    ],
    ['policy_change', "Northwind Systems's standard plan is going up by $2 in May.", { actors: ['Northwind Systems'] }],
    [
      'policy_change',
      'Northwind Systems will start charging developers for its API.',
      { status: 'announced', actors: ['Northwind Systems'] },
    ],
    ['outage', 'The Harbor app went offline for six hours, Northwind Systems said.', { actors: ['Northwind Systems'] }],
    [
      'security_incident',
      'Northwind Systems patched a critical vulnerability in Harbor.',
      { actors: ['Northwind Systems'] },
    ],
    ['security_incident', 'Northwind Systems said hackers stole customer data.', { actors: ['Northwind Systems'] }],
    ['expansion', 'Northwind Systems plans to double its headcount in Poland.', { status: 'planned' }],
    ['expansion', 'Northwind Systems announced its expansion into Japan.', { actors: ['Northwind Systems'] }],
  ])('%s: %s', (event, text, expected) => {
    expect(actsOf(event, text)).toMatchObject([expected])
  })

  it.each([
    ['partnership', 'Northwind Systems uses Fabrikam Robotics chips in its cars.'],
    ['partnership', 'An existing partnership between Northwind Systems and Fabrikam Robotics will continue.'],
    ['partnership', 'Jane Doe signed a one-year contract with Fabrikam Robotics.'],
    ['policy_change', 'Shares of Northwind Systems are going up by $2.'],
    ['outage', 'Northwind Systems was down 3% on Monday.'],
    ['security_incident', 'Northwind Systems fixed a bug in Harbor.'],
    ['security_incident', 'Fabrikam News reported that most companies had a data breach last year.'],
  ])('no %s in: %s', (event, text) => {
    expect(actsOf(event, text)).toEqual([])
  })
})
