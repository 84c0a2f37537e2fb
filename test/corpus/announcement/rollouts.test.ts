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
