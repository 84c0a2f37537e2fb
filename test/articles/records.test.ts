import { extract, type RecordType } from 'factwire'
import { describe, expect, it } from 'vitest'
import { compare, type Expected } from './expectation.js'
import { orrin } from './expected/orrin.js'
import { pingworth } from './expected/pingworth.js'
import { quillon } from './expected/quillon.js'
import { tidepool } from './expected/tidepool.js'
import { inThreeFormats, sample } from './formats.js'

const ARTICLES: Record<string, Expected> = { orrin, pingworth, quillon, tidepool }

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
      const { missing, extra } = compare(type, expected, records)
      expect({ missing, extra }).toEqual({ missing: [], extra: [] })
    })
  })
})
