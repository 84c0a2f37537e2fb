import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

/** Status and day of the launches of a text. */
const launches = (text: string) =>
  factsOf('announcement', text)
    .filter(({ event }) => event === 'product_launch')
    .map(({ status, date }) => `${status} ${date}`)

describe('shown now, and the text tells when it can be had', () => {
  it.each([
    ['Northwind Systems unveiled the Harbor phone on Tuesday. It goes on sale on April 12 for $499.', '2026-04-12'],
    [
      'Northwind Systems took the wraps off its Harbor phone. Available starting on April 7th, you can already preorder it.',
      '2026-04-07',
    ],
    [
      'Northwind Systems showed off its Harbor headset on Monday. Pre-orders open today, and it ships in May.',
      '2026-05',
    ],
    ['Northwind Systems announced the Harbor watch. Shipping starts on April 20.', '2026-04-20'],
    ['Northwind Systems has revealed its Harbor truck. Deliveries are due to begin in late 2027.', '2027'],
    ['Northwind Systems unveiled the Harbor tablet on Monday. The tablet will be available on May 3.', '2026-05-03'],
    ['Northwind Systems introduced the Harbor speaker, which arrives in June.', '2026-06'],
    ['Northwind Systems announced two new phones, which are set to be released in the near future.', 'null'],
    ['Northwind Systems showed off the Harbor car on Monday. It will be available in stores soon.', 'null'],
  ])('%s', (text, day) => {
    expect(launches(text)).toEqual([`announced ${day}`])
  })

  it.each([
    ['Northwind Systems introduced the Harbor speaker. It is available now for $99.', 'completed null'],
    [
      'Northwind Systems launched the Harbor app on Monday. It will be available in more countries soon.',
      'completed 2026-03-23',
    ],
    [
      'Northwind Systems unveiled the Harbor music player on Monday. The computer will be available in May.',
      'completed 2026-03-23',
    ],
    [
      'Northwind Systems unveiled the Harbor phone on Monday. Lumenpay sells a phone that ships in May.',
      'completed 2026-03-23',
    ],
  ])('as it was told: %s', (text, expected) => {
    expect(launches(text)[0]).toBe(expected)
  })
})
