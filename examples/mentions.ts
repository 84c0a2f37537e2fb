// Single mentions on a plain string, without an article around them.
import { findDates, findMoney, findPercents } from 'factwire/mentions'

for (const { value, max, bound, currency, span } of findMoney('Bids of $1.2bn-$1.5bn, about ₹500 crore, over US$4.5m.'))
  console.log(`${span.text}: ${value}${max === null ? '' : ` to ${max}`} ${currency}, ${bound}`)

for (const { value, grain, span } of findDates('It was sold in the third quarter, on Tuesday or in early 2025.', {
  publishedAt: '2026-03-24',
}))
  console.log(`${span.text}: ${value} (${grain})`)

for (const { value, unit, span } of findPercents('Margins widened 2.3 percentage points, or 12 per cent.'))
  console.log(`${span.text}: ${value} ${unit}`)
