import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('products, outages and attacks told otherwise', () => {
  it.each([
    [
      'A new Harbor feature lets users ask questions about any page, Northwind Systems said.',
      'product_launch completed: Northwind Systems > ask questions + Harbor',
    ],
    ['Northwind Systems announced the Duet on Tuesday.', 'product_launch completed: Northwind Systems > Duet'],
    [
      'Northwind Systems confirmed that the Harbor 2 will launch in September.',
      'product_launch announced: Northwind Systems > Harbor 2',
    ],
    [
      'Northwind Systems is reportedly planning a cheaper version of its foldable, the Harbor Lite.',
      'product_launch planned reported: Northwind Systems > Harbor Lite',
    ],
    [
      'The launch of the Harbor app has been pushed to October, Northwind Systems said.',
      'product_launch announced: Northwind Systems > Harbor',
    ],
    ['Preorders for the Harbor 2 opened on Friday.', 'product_launch completed:  > Harbor 2'],
    [
      'Engineers at Northwind Systems have released Harbor, a build tool they wrote in Rust.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Harbor 3.0 is finally out. Northwind Systems announced the release on Monday.',
      'product_launch completed: Northwind Systems > Harbor 3.0',
    ],
    [
      'Northwind today launched Northwind for Teams, which lets companies share passwords.',
      'product_launch completed: Northwind > Northwind for Teams',
    ],
    [
      'Northwind Systems has entered the browser wars with Harbor.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems revealed that Tidewalker comes out on May 12 for consoles.',
      'product_launch announced: Northwind Systems > Tidewalker',
    ],
    [
      'Northwind Systems announced it is discontinuing the Harbor headset due to weak sales.',
      'product_shutdown announced: Northwind Systems > Harbor',
    ],
    ['A bug in an update took down Harbor for three hours on Sunday.', 'outage completed: Harbor > Harbor'],
    ["Northwind Systems blamed Sunday's outage on a DNS error.", 'outage completed: Northwind Systems'],
    [
      'Northwind Systems says service has been restored after an outage on Sunday.',
      'outage completed: Northwind Systems',
    ],
    ['Millions of people lost access to Harbor on Sunday.', 'outage completed: Harbor > Harbor'],
    [
      'Northwind Systems took its systems offline on Monday after a cyberattack.',
      'security_incident completed: Northwind Systems',
    ],
    [
      'Northwind Systems resumed production on Tuesday following a ransomware attack.',
      'security_incident completed: Northwind Systems',
    ],
    [
      'The Lantern gang listed Northwind Systems on its leak site.',
      'security_incident completed: Northwind Systems < Lantern',
    ],
    [
      'Northwind Systems has been listed on the leak site of the Lantern gang.',
      'security_incident completed: Northwind Systems < Lantern',
    ],
    [
      'Northwind Systems paid a $3 million ransom to hackers who had stolen its data.',
      'security_incident completed: Northwind Systems, 3000000 USD',
    ],
    [
      'The Lantern group says it stole 2 terabytes of data from Northwind Systems.',
      'security_incident completed: Northwind Systems < Lantern',
    ],
    [
      "Last year's breach of Northwind Systems exposed the Social Security numbers of millions of patients.",
      'security_incident completed: Northwind Systems',
    ],
    ['Northwind Systems listed its shares on the exchange.', 'ipo completed: Northwind Systems'],
    ['Northwind Systems made its debut in Germany on Monday.', 'expansion completed: Northwind Systems in Germany'],
    [
      "Northwind Systems's new headquarters in Dublin opened on Monday.",
      'expansion completed: Northwind Systems > headquarters in Dublin',
    ],
    [
      'Northwind Systems said it would invest $2 billion to build a factory in Texas.',
      'expansion announced: Northwind Systems > factory in Texas',
    ],
    [
      'From next month, Northwind customers outside Norway will no longer be able to share passwords.',
      'policy_change announced: Northwind > Northwind customers',
    ],
    [
      '“The feature is rolling out to everyone,” says a Northwind spokesperson.',
      'product_launch completed: Northwind > feature',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Rivals have launched similar tools, but Northwind Systems has not.',
    'Northwind Systems says a launch of a consumer product is not on its road map.',
    'Northwind Systems entered the race with high hopes.',
    'A new law lets users delete their data.',
    'Northwind Systems announced the deal on Tuesday.',
    'Millions of people lost access to health care on Sunday.',
    'Northwind Systems restored the painting after an outage of interest.',
    'Northwind Systems paid $3 million for a site in Ohio.',
    'The breach of the terms of Northwind Systems cost it a customer.',
    'Northwind Systems made its debut on the market on Monday.',
    'Northwind closures include taking servers offline.',
  ])('gives none: %s', text => {
    expect(tellings(text)).toEqual([])
  })
})
