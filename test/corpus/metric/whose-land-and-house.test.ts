import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

/** Each figure as "value | measure | subject | attribution", in the order of the text. */
const told = (text: string) =>
  factsOf('metric', text).map(
    ({ value, measure, subject, attribution }) => `${value} | ${measure} | ${subject ?? '-'} | ${attribution ?? '-'}`,
  )

describe('figures of lands', () => {
  it.each([
    ['The unemployment rate in the U.S. was 4.1% in February.', ['4.1 | unemployment rate | U.S. | -']],
    ['Inflation in Norway fell to 2.9%. GDP grew 0.4%.', ['2.9 | Inflation | Norway | -', '0.4 | GDP | Norway | -']],
    ['Fabrikam is the leader in China. Prices there rose 5%.', ['5 | Prices | China | -']],
    ['In Spain, the economy grew 0.1%.', ['0.1 | economy | Spain | -']],
    // whose sales they are is told
    ['Fabrikam’s sales in China fell 9%.', ['9 | sales | Fabrikam | -']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('a house told behind the figure', () => {
  it.each([
    [
      'Smartphone shipments to India rose 8% in 2025, data from Tailwind show.',
      ['8 | Smartphone shipments | India | Tailwind'],
    ],
    [
      'Smartphone shipments grew 4%, according to research firm Tailwind. Tailwind expects shipments to grow 2% this year.',
      ['4 | Smartphone shipments | Smartphone | Tailwind', '2 | shipments | Smartphone | Tailwind'],
    ],
    // what it makes is its own
    ['Research firm Tailwind said its revenue grew 4%.', ['4 | revenue | Tailwind | Tailwind']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('what goods and people a figure is of', () => {
  it.each([
    ['Contract prices for memory chips rose 15%.', ['15 | Contract prices | memory chips | -']],
    ['Venture funding for European startups fell 23% in 2025.', ['23 | Venture funding | European startups | -']],
    ['Only 9% of workers said they feared for their jobs.', ['9 | workers | workers | -']],
    ['Fabrikam said 9% of workers in its plants were sick.', ['9 | workers | Fabrikam | Fabrikam']],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('the points of a list are of the company told before it', () => {
  it('finds it behind the ticker', () =>
    expect(
      told(
        'Tailspin (NASDAQ: TLSP) today announced results for the third quarter.\n\n- Revenue increased 19% from a year earlier, helped by demand for trucks\n- Subscribers grew 6%\n- Gross margin was 31.2%, the company said\n\n“Our third quarter was excellent,” said chief executive Mia Holt.',
      ),
    ).toEqual(['19 | Revenue | Tailspin | -', '6 | Subscribers | Tailspin | -', '31.2 | Gross margin | Tailspin | -']))
  it('a part told before is not whose the next figure is', () =>
    expect(
      told(
        'Northwind Inc. reported its earnings. Harbor hardware revenue fell 39 percent. Licence revenue is up 2 percent.',
      ),
    ).toEqual(['39 | hardware revenue | Harbor | -', '2 | Licence revenue | Northwind Inc | -']))
})

describe('whose a figure is by the sentences before', () => {
  it.each([
    [
      'Before the Harbor announcement, Northwind Inc. had closed at $257. By the end of trading the stock had fallen to $223.',
      ['257 | share price | Northwind Inc | -', '223 | stock | Northwind Inc | -'],
    ],
    ['Fabrikam sells mostly in poorer markets. Rents there are up by 25%.', ['25 | Rents | poorer markets | -']],
    [
      'Smartphone sales will slide, Tailwind Research says. It has cut its forecast. First-quarter shipments to retailers fell 4.1%.',
      ['4.1 | shipments | Smartphone | Tailwind Research'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
  it('the points of a list are of what the words before it name', () =>
    expect(
      told(
        'Northwind Inc. makes sensors and will change what it offers in spring. These are the changes to Harbor Cloud:\n\n* Cut the price of a seat by 40 percent for schools\n* Introduced a new edition for small firms, which can be had from April',
      ),
    ).toEqual(['40 | price | Harbor Cloud | -']))
})
