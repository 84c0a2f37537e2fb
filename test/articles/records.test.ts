import { extract, type RecordType } from 'factwire'
import { describe, expect, it } from 'vitest'
import { compare, type Expected } from './expectation.js'
import { arcadia } from './expected/arcadia.js'
import { brightledger } from './expected/brightledger.js'
import { halyard } from './expected/halyard.js'
import { kestrel } from './expected/kestrel.js'
import { lanternfish } from './expected/lanternfish.js'
import { meridian } from './expected/meridian.js'
import { orrin } from './expected/orrin.js'
import { pingworth } from './expected/pingworth.js'
import { quillon } from './expected/quillon.js'
import { solvane } from './expected/solvane.js'
import { tidepool } from './expected/tidepool.js'
import { vellum } from './expected/vellum.js'
import { inThreeFormats, sample } from './formats.js'

const ARTICLES: Record<string, Expected> = {
  arcadia,
  brightledger,
  halyard,
  kestrel,
  lanternfish,
  meridian,
  orrin,
  pingworth,
  quillon,
  solvane,
  tidepool,
  vellum,
}

// A record in `missing` is lost; one in `extra` is false, or the expectation lacks it: read the article before it is
// added there, and mark it `wrong` where no reader would tell it.
describe.each(Object.entries(ARTICLES))('the article on %s', (name, expected) => {
  const { text, publishedAt } = sample(name)
  const as = inThreeFormats(text)

  describe.each([
    ['as it is', text, undefined],
    ['as text', as.text, 'text'],
    ['as Markdown', as.markdown, 'markdown'],
    ['as a page', as.html, 'html'],
  ] as const)('%s', (_, input, format) => {
    const { records } = extract(input, { publishedAt, format })

    it.each(Object.keys(expected) as RecordType[])('%s: all that a reader finds, and nothing else', type => {
      expect(compare(type, expected, records)).toEqual({ missing: [], closed: [], extra: [] })
    })
  })
})
