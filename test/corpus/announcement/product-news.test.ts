import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

describe('news of products and services, told in the words of the trade press', () => {
  it.each([
    // a line of products by the name of one
    [
      'Northwind will be launching the Northwind Beacon 2 series in Norland on Friday.',
      'product_launch announced: Northwind > Northwind Beacon 2',
    ],
    // behind the names of a list: both
    [
      'Northwind Systems and Initech both plan to launch streaming apps this year.',
      'product_launch planned: Northwind Systems + Initech > streaming apps',
    ],
    [
      'Northwind Systems and Initech both launched tablets on Monday.',
      'product_launch completed: Northwind Systems + Initech > tablets',
    ],
    // "'s" before what is planned
    ["Northwind's planning to discontinue the Harbor reader in May.", 'product_shutdown planned: Northwind > Harbor'],
    ["Northwind's going to shut down the Harbor app.", 'product_shutdown planned: Northwind > Harbor'],
    // what "or" joins to an object
    [
      'Lumenpost will not get any patches or bug fixes and will be retired in June.',
      'product_shutdown announced:  > Lumenpost',
    ],
    [
      'Northwind Systems has decided to abandon the Harbor app.',
      'product_shutdown announced: Northwind Systems > Harbor',
    ],
    // the name behind brackets
    [
      'Northwind Systems has discontinued its cheapest electric vehicle (EV), the Harbor 3 Standard.',
      'product_shutdown completed: Northwind Systems > Harbor 3 Standard',
    ],
    // a name behind a comma and "dubbed"
    [
      'Northwind Systems unveiled the fifth generation of its processor family, dubbed Kestrel, on Monday.',
      'product_launch completed: Northwind Systems > Kestrel',
    ],
    // recalls that a maker announces with an authority
    [
      'The U.S. Consumer Product Safety Commission and Northwind Corp. announced a recall of 12,000 Northwind laptops.',
      'product_shutdown announced: Northwind Corp > 12,000 Northwind laptops',
    ],
    // preorders
    ['Preorders for the Harbor 2 kick off on September 22.', 'product_launch announced:  > Harbor 2'],
    [
      'Preorders for the Harbor 2 open on September 22, 2026, Northwind Systems said.',
      'product_launch announced: Northwind Systems > Harbor 2',
    ],
    ['Preorders for the Harbor 2 are now open.', 'product_launch completed:  > Harbor 2'],
    // prices
    [
      'Northwind Systems announced a price cut for the Harbor 2.',
      'policy_change announced: Northwind Systems > price cut + Harbor 2',
    ],
    [
      'Northwind Systems knocked $200 off the price of the Harbor 2 on Monday.',
      'policy_change completed: Northwind Systems > price + Harbor 2',
    ],
    [
      'The prices of both models will be raised in May, Northwind Systems said.',
      'policy_change announced: Northwind Systems > prices',
    ],
    // names of things: titles with "of", the letter of a unit
    [
      'Northwind will sunset its shooter Realm of Beacons in June.',
      'product_shutdown announced: Northwind > Realm of Beacons',
    ],
    [
      'Northwind Systems will stop offering its 4G Harborband service in May.',
      'product_shutdown announced: Northwind Systems > Harborband',
    ],
    [
      'Northwind Systems will roll out its very first camera in May.',
      'product_launch announced: Northwind Systems > first camera',
    ],
    // a delay of what is described, or of what is told by its noun
    [
      'Northwind Systems is postponing the launch of its highly anticipated advanced Kestrel Mode for Harbor.',
      'product_launch announced: Northwind Systems > Kestrel Mode',
    ],
    [
      "Northwind Systems pushed back its drone's launch to the summer.",
      'product_launch announced: Northwind Systems > drone',
    ],
    // shown now, to be had later
    [
      "Northwind Systems's announcement of Harbor 4, due this autumn, drew crowds.",
      'product_launch announced: Northwind Systems > Harbor 4',
    ],
    [
      'Northwind Systems has paused operations in Brazil.',
      'restructuring completed: Northwind Systems > operations in Brazil',
    ],
    [
      'The chiefs of Northwind Systems and Initech announced a partnership on Monday.',
      'partnership completed: Northwind Systems + Initech',
    ],
    // who is attacked, and by whom
    [
      'Northwind Systems faced a breach of its online systems in May.',
      'security_incident completed: Northwind Systems',
    ],
    [
      'An unnamed hacking group breached Northwind Systems on Monday.',
      'security_incident completed: Northwind Systems',
    ],
    [
      'Globex News reported that a hacking group breached Northwind Systems.',
      'security_incident completed reported: Northwind Systems',
    ],
    [
      'The criminals targeted a software supplier called Lumenpost, and spread ransomware through its tools.',
      'security_incident completed: Lumenpost',
    ],
    [
      'Northwind Systems fell victim to a ransomware attack on Monday.',
      'security_incident completed: Northwind Systems',
    ],
    ['Northwind Systems reported falling victim to hacking.', 'security_incident completed: Northwind Systems'],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    ['Northwind Systems delayed the Harbor tablet from May to September.', '2026-09'],
    ['The Harbor tablet has been delayed from this summer to early 2027, Northwind Systems said.', '2027'],
    ['Northwind Systems has delayed the Harbor tablet until September.', '2026-09'],
    ['Northwind Systems pushed back the launch of the Harbor app from April 2 to May 14.', null],
    ['Northwind Systems will stop selling the Harbor 2 from 14 May onwards.', '2026-05-14'],
    ['Northwind Systems will release the Harbor 2 from the middle of September onwards.', '2026-09'],
  ])('the later of two days, or the first of all: %s', (text, date) => {
    expect(factsOf('announcement', text).map(fact => fact.date)).toEqual([date])
  })

  it('none that is of what came before', () => {
    const text = 'Northwind Systems cut 300 jobs, its second round of cuts since 2023.'
    expect(factsOf('announcement', text).map(fact => fact.date)).toEqual([null])
  })

  it("whose announcement it is of which 'it' tells", () => {
    expect(
      tellings(
        "Initech has discontinued the Beacon app. It follows Northwind Systems's announcement that it is shutting down the Harbor app.",
      ),
    ).toEqual([
      'product_shutdown completed: Initech > Beacon',
      'product_shutdown announced: Northwind Systems > Harbor',
    ])
  })

  it('a list within what is told of a company', () => {
    expect(
      tellings(
        'Northwind Corp., the owner of Harbor Shoes, Lantern Wear, Beacon and Kestrel, said it is cutting 500 jobs.',
      ),
    ).toEqual(['layoffs announced: Northwind Corp, 500 people'])
  })

  it.each([
    "Northwind's planning to date has been poor.",
    'Northwind Systems faced a breach of its contract in May.',
    'The outage was first reported by Harbor users.',
    'Interest rates will be raised, Northwind Bank said.',
    'Petrol prices will be raised in May, Northwind said.',
    'The criminals targeted Northwind Systems with a van.',
    'Northwind Systems could fall victim to hackers.',
    'Northwind Systems fell victim to its own success.',
    'Northwind Systems knocked $200 off its debt.',
    'Preorders for the summer are now open.',
    'The consumer commission announced a recall of 12,000 laptops.',
    'The striker, Lumen Post, will be retired in June.',
  ])('nothing: %s', text => {
    expect(tellings(text)).toEqual([])
  })
})
