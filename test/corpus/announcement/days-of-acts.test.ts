import { describe, expect, it } from 'vitest'
import { actsOf } from './acts.js'

/** The day of the one act of an event in a text. */
const dayOf = (event: string, text: string): unknown => {
  const acts = actsOf(event, text)
  expect(acts).toHaveLength(1)
  return acts[0].date
}

describe('the day of an act is not that of what stands beside it', () => {
  it.each([
    ['layoffs', 'Northwind laid off 300 people on Monday, a year after its listing in 2025.', '2026-03-23'],
    [
      'layoffs',
      'On Monday, Northwind laid off 300 people, less than a year after its listing in May 2025.',
      '2026-03-23',
    ],
    ['layoffs', 'Northwind is laying off 300 people, its second round of cuts since 2023.', null],
    ['layoffs', 'Two years after going public in 2024, Northwind is laying off 300 people.', null],
    [
      'acquisition',
      'Northwind has agreed to buy Lumenpay for $340 million, up from the $200 million it offered in January.',
      null,
    ],
    ['acquisition', 'Northwind is in talks to buy Lumenpay, after an earlier approach failed in February.', null],
    ['acquisition', 'Northwind is in talks to buy Lumenpay, which was founded in Oslo and went public in 2019.', null],
    ['acquisition', 'Northwind (which moved to Austin in 2023) has bought Lumenpay.', null],
    ['appointment', 'Northwind appointed Jane Doe chief executive, ending a search that began in August.', null],
    ['policy_change', 'Northwind is raising the price of Harbor, its first increase since 2022.', null],
    // the day of the verb that the relative clause hangs on; said of the act itself it stays
    ['bankruptcy', 'In 2009, Northwind bought a stake in Lumenpay, which had just filed for bankruptcy.', null],
    ['acquisition', 'In 2024, Northwind, which makes pumps, bought Lumenpay.', '2024'],
    ['acquisition', 'On Monday, Northwind said that it had bought Lumenpay.', '2026-03-23'],
    ['acquisition', 'On Monday, Northwind informed its staff that it had bought Lumenpay.', '2026-03-23'],
    ['expansion', 'Northwind will build a chip plant in Ohio, where it has been active since 1998.', null],
    ['merger', 'Northwind and Lumenpay are exploring a merger, after talks between them collapsed in February.', null],
  ])('%s: %s', (event, text, day) => {
    expect(dayOf(event, text)).toBe(day)
  })

  it.each([
    // near misses: the day is the act's all the same
    ['earnings', 'Northwind reported a loss of $4 million after the market closed on Tuesday.', '2026-03-24'],
    ['product_launch', 'Northwind unveiled the Harbor phone, which will ship in May.', '2026-05'],
    ['product_shutdown', 'Northwind will shut down the Harbor app, which it had in beta, on May 31.', '2026-05-31'],
    ['acquisition', 'Northwind bought Lumenpay in a deal that closed in March 2024.', '2024-03'],
    ['partnership', 'Northwind has partnered with Lumenpay since 2021.', '2021'],
    ['layoffs', 'Northwind laid off more than 300 people on Monday.', '2026-03-23'],
    ['acquisition', 'Northwind (NWND) bought Lumenpay (LMP) in May 2024.', '2024-05'],
  ])('%s: %s', (event, text, day) => {
    expect(dayOf(event, text)).toBe(day)
  })
})
