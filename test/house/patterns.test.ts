import { describe, expect, it } from 'vitest'
import { patternsOf, slowText } from './patterns.js'
import { parse, sources } from './sources.js'

/** Patterns whose input is short by construction: the place and why. */
const SHORT_INPUT: Record<string, string> = {}

describe('no pattern of src is slow on hostile text', () => {
  const found = sources.map(file => ({ file, ...patternsOf(file) }))
  const patterns = found.flatMap(({ patterns }) => patterns)

  it('finds every pattern', () => {
    for (const { file, patterns } of found) {
      const withoutComments = file.text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
      const used = withoutComments.match(/\.(?:test|exec|matchAll|match)\(/g)?.length ?? 0
      if (used > 0 && !/\b(?:REGEX|[A-Z_]{3,})\.(?:test|exec)|matchAll?\(/.test(withoutComments))
        expect(patterns.length, file.path).toBeGreaterThan(0)
    }
    expect(patterns.length).toBeGreaterThan(10)
  })

  it('builds none at run time, where this test would not see it', () => {
    expect(found.flatMap(({ hidden }) => hidden)).toEqual([])
  })

  it.each(patterns.map(({ place, regex }) => [place, regex] as const))('%s %s', (place, regex) => {
    if (!SHORT_INPUT[place.replace(/:\d+$/, '')]) expect(slowText(regex)?.slice(0, 40)).toBeUndefined()
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
