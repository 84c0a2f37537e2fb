import { describe, expect, it } from 'vitest'
import { type SourceFile, sources } from './sources.js'

const MOST_LINES = 250

/** Files that may be longer, and why. */
const LONG: Record<string, string> = {}

/** What would make results depend on the day, the machine or chance; only what runs in Node alone may use it. */
const UNSTEADY: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/, 'the clock'],
  [/\bMath\.random\b|\brandomUUID\b/, 'chance'],
  [/\.toLocale\w*\(|\bIntl\.(?!Segmenter\()|\.localeCompare\(/, 'the locale'],
  [/\.get(?:Full)?(?:Year|Month|Date|Day|Hours|Minutes|TimezoneOffset)\(\)/, 'the time zone'],
  [/\bprocess\.(?:env|argv|hrtime|cwd|platform)|\bBuffer\.|\b__dirname\b/, 'Node'],
  [/\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b/, 'the network'],
]

const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(?<![:'"`\\])\/\/.*$/gm, '')

const linesOfCode = (text: string) =>
  withoutComments(text)
    .split('\n')
    .filter(line => line.trim()).length

function unsteady({ path, text }: Pick<SourceFile, 'path' | 'text'>): string[] {
  if (/^(?:cli|archive|sinks|queue)\//.test(path)) return []
  const code = withoutComments(text)
  return UNSTEADY.flatMap(([pattern, why]) => {
    const found = pattern.exec(code)
    return found ? [`${path}: ${found[0]} depends on ${why}`] : []
  })
}

describe('the source', () => {
  it(`has no file over ${MOST_LINES} lines of code that does not say why`, () => {
    const long = sources.filter(({ text }) => linesOfCode(text) > MOST_LINES).map(({ path }) => path)
    expect(long.filter(path => !(path in LONG))).toEqual([])
    expect(
      Object.keys(LONG).filter(path => !long.includes(path)),
      'no longer long',
    ).toEqual([])
  })

  it('names its files in kebab-case, and none for leftovers', () => {
    const odd = sources.filter(
      ({ path }) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(path),
    )
    expect(odd.map(({ path }) => path)).toEqual([])
    const vague = sources.filter(({ path }) => /(?:^|[/-])(?:utils?|helpers?|common|misc)(?:[/.-]|$)/.test(path))
    expect(vague.map(({ path }) => path)).toEqual([])
  })

  it('asks neither clock, chance, locale, time zone, machine nor network', () => {
    expect(sources.flatMap(unsteady)).toEqual([])
  })

  it.each([
    'const now = new Date()',
    'const id = Math.random()',
    'value.toLocaleString()',
    'new Intl.NumberFormat().format(1)',
    'day.getMonth()',
    'process.env.TZ',
    'fetch(url)',
  ])('refuses %s', text => {
    expect(unsteady({ path: 'mentions/date/index.ts', text })).toHaveLength(1)
    expect(unsteady({ path: 'cli/main.ts', text })).toEqual([])
    expect(unsteady({ path: 'mentions/date/index.ts', text: `/** ${text} */ // ${text}` })).toEqual([])
  })
})
