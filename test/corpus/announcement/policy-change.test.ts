import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

const changed = { status: 'completed', certainty: 'stated', actors: ['Northwind Systems'] }

describe('policy changes', () => {
  it.each([
    ['Northwind Systems raised prices on several models.', { ...changed, objects: ['prices', 'models'] }],
    [
      'Northwind Systems will raise its monthly fee in May.',
      { ...changed, status: 'announced', objects: ['monthly fee'], date: '2026-05' },
    ],
    [
      'Northwind Systems updated its privacy policy on Monday.',
      { ...changed, objects: ['privacy policy'], date: '2026-03-23' },
    ],
    ['Northwind Systems suspended withdrawals.', { ...changed, objects: ['withdrawals'] }],
    ['Northwind Systems restricted access to its website.', { ...changed, objects: ['access'] }],
    [
      'Northwind Systems will move to a hybrid work model in June.',
      { ...changed, status: 'announced', objects: ['hybrid work model'] },
    ],
    ['Northwind Systems announced a price increase.', { ...changed, status: 'announced', objects: ['price increase'] }],
    [
      'Northwind Systems introduced lower-priced subscriptions.',
      { ...changed, objects: ['lower-priced subscriptions'] },
    ],
  ])('%s', (text, expected) => {
    expect(actsOf('policy_change', text)).toMatchObject([expected])
  })

  it.each([
    'Northwind Systems cut its growth rate forecast.',
    'Northwind Systems lets users edit photos.',
    'It was the latest in a long line of Northwind price hikes.',
    'Northwind Systems announced the terms of the deal.',
    'Northwind Systems raised $40 million.',
    'The European Central Bank raised interest rates.',
    'Northwind Systems announced its plan for growth.',
  ])('nothing in: %s', text => {
    expect(actsOf('policy_change', text)).toEqual([])
  })
})
