import { beforeAll, describe, expect, it } from 'vitest'
import { LineCue } from '../../src/read/line-cue.js'
import { type Pattern, patternsOf, recordConstructed, slowText } from './patterns.js'
import { parse, sources } from './sources.js'

/** Files whose patterns only see text of some length: how long, and why. */
const SHORT_INPUT: Record<string, readonly [characters: number, why: string]> = {
  'read/text.ts': [2_000, 'a line that may be a heading, of at most 110 characters'],
  'read/line-cue.ts': [900, 'a line that may be page furniture'],
}

const hostile = ({ place, regex }: Pattern) =>
  slowText(regex, SHORT_INPUT[place.replace(/:\d+$/, '')]?.[0])?.slice(0, 40)

describe('no pattern of src is slow on hostile text', () => {
  const found = sources.map(file => ({ file, ...patternsOf(file) }))
  const patterns = found.flatMap(({ patterns }) => patterns)
  let constructed: Pattern[] = []

  beforeAll(async () => {
    constructed = await recordConstructed(async () => {
      await import('../../src/index.js')
      // the cues of lines build a pattern when a line begins as it does
      const cues = Object.values(await import('../../src/read/furniture-cues.js'))
      for (const cue of cues) if (cue instanceof LineCue) for (const beginning of cue.beginnings) cue.test(beginning)
    })
  })

  it('finds every pattern: those written as literals, and those that a module builds when it is loaded', () => {
    expect(patterns.length).toBeGreaterThan(50)
    for (const { file, hidden } of found) {
      const built = constructed.filter(({ place }) => place === file.path).length
      expect(built, `${file.path} builds patterns after it is loaded: ${hidden}`).toBeGreaterThanOrEqual(hidden.length)
    }
  })

  it.each(patterns.map(({ place, regex }) => [place, regex] as const))('%s %s', (place, regex) => {
    expect(hostile({ place, regex })).toBeUndefined()
  })

  it('those built by a module', () => {
    for (const pattern of constructed) expect(hostile(pattern), `${pattern.place} ${pattern.regex}`).toBeUndefined()
  })
})

describe('the guard itself', () => {
  it.each([/(?:a+)+$/, /\d[\d,.]*\s?%/, /\s+$/, /\w+\s+raised/g, /^(?:\w+\s?)*$/, /<a [^>]*>.*?<\/a>/s])(
    'catches %s',
    regex => {
      expect(slowText(regex)).toBeDefined()
    },
  )

  it.each([/\d/, /^\s+/, /(?<![\d,.])\d[\d,.]*%/, /\b(?:raised|raises)\b/g, /[\s\x00-\x1f]+/g])(
    'lets pass %s',
    regex => {
      expect(slowText(regex)).toBeUndefined()
    },
  )

  it('reads literals and sees constructors', () => {
    const { patterns, hidden } = patternsOf(
      parse('x.ts', `const a = /a\\/b/gi\nconst b = new RegExp(words.join('|'))\nRegExp('a')`),
    )
    expect(patterns.map(({ regex, place }) => [place, regex.source, regex.flags])).toEqual([['x.ts:1', 'a\\/b', 'gi']])
    expect(hidden).toEqual(['x.ts:2', 'x.ts:3'])
  })
})
