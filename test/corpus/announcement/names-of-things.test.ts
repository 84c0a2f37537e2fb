import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

/** A thing as it is told, and what its name is. */
const THINGS: readonly (readonly [told: string, ...names: string[]])[] = [
  ['an email app known as Harbor Mail', 'Harbor Mail'],
  ['a new app, called Harbor Mail,', 'Harbor Mail'],
  ['its Fabrikam competitor, Harbor Mail', 'Harbor Mail'],
  ['two apps, Harbor Mail and Tidebox', 'Harbor Mail', 'Tidebox'],
  ['two new apps: Harbor Mail and Tidebox', 'Harbor Mail', 'Tidebox'],
  ['Harbor Mail, a rival to Tidebox', 'Harbor Mail'],
  ['the free version of Harbor Mail', 'Harbor Mail'],
]
const ACTS = [
  ['product_launch', 'launched'],
  ['product_shutdown', 'is shutting down'],
] as const

describe('the name of what is launched or closed', () => {
  it.each(
    ACTS.flatMap(([event, act]) =>
      THINGS.map(([told, ...names]) => [`Northwind ${act} ${told}.`, event, names] as const),
    ),
  )('%s', (text, event, names) => {
    const objects = factsOf('announcement', text.replace(',.', '.')).flatMap(fact =>
      fact.event === event ? [fact.objects] : [],
    )
    // a launch has all of them in one record, of what is closed each has its own
    expect(event === 'product_launch' ? objects : [objects.flat()]).toEqual([names])
  })
})
