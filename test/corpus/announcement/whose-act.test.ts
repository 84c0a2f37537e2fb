import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

/** What stands between a company and its verb, or beside it: the act is Northwind's in all of them. */
const SUBJECTS = [
  'Northwind Inc. today',
  'Northwind (NASDAQ: NWND) today',
  'Northwind Inc. (NASDAQ: NWND), a maker of payment software, today',
  'Northwind, a maker of payment software, on Monday',
  'Northwind, not Fabrikam,',
  'Northwind, along with Fabrikam,',
  'Northwind, as well as Fabrikam,',
  'Northwind, which competes with Fabrikam,',
  'Northwind, a Fabrikam subsidiary,',
  'Fabrikam customer Northwind',
  'Fabrikam-backed Northwind',
  'Like Fabrikam, Northwind',
  'Days after Fabrikam did the same, Northwind',
  'Fabrikam confirmed that Northwind',
]
const ACTS = [
  ['laid off 500 workers.', 'layoffs completed: Northwind, 500 people'],
  ['launched Harbor Mail.', 'product_launch completed: Northwind > Harbor Mail'],
  ['shut down Harbor Mail.', 'product_shutdown completed: Northwind > Harbor Mail'],
] as const

const CASES = SUBJECTS.flatMap(subject => ACTS.map(([act, telling]) => [`${subject} ${act}`, telling] as const))

describe('whose act it is', () => {
  it.each(CASES)('%s', (text, telling) => {
    const event = telling.split(' ')[0]
    const found = tellings(`Northwind and Fabrikam are software companies.\n\n${text}`, [event])
    expect(found.map(one => one.replace(/Northwind Inc\b/, 'Northwind'))).toEqual([telling])
  })
})
