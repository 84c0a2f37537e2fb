import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PROJECT, runScript } from './project.js'

/** Whole results of every sample article, dated and not, and of single mentions. */
const SCRIPT = `
import { readdirSync, readFileSync } from 'node:fs'
import { createExtractor, explain, extract, read } from 'factwire'
import { findDates, findMoney, findNumbers, findPercents, findQuotes } from 'factwire/mentions'
const names = readdirSync('articles').sort()
if (process.argv[2] === 'backwards') names.reverse()
const told = new Map()
for (const name of names) {
  const text = readFileSync('articles/' + name, 'utf8')
  told.set(name, [extract(text), extract(text, { publishedAt: '2026-03-24' }), explain(text), read(text),
    findDates(text, { publishedAt: '2026-03-24' }), findMoney(text), findNumbers(text), findPercents(text), findQuotes(text)])
}
console.log(JSON.stringify([...told].sort(([a], [b]) => (a < b ? -1 : 1))))
`

/** A process in which it is another day, and every call of chance gives the same. */
const MOVED_CLOCK = `
const Real = Date
const NOW = Real.UTC(2031, 6, 4, 23, 59, 59)
globalThis.Date = class extends Real {
  constructor(...args) { args.length ? super(...args) : super(NOW) }
  static now() { return NOW }
}
Math.random = () => 0.5
`

const digest = (env: NodeJS.ProcessEnv, options: string[] = [], args: string[] = []) => {
  writeFileSync(join(PROJECT, 'clock.mjs'), MOVED_CLOCK)
  writeFileSync(join(PROJECT, 'all.mjs'), SCRIPT)
  const out = runScript(
    'start.mjs',
    `process.argv[2] = ${JSON.stringify(args[0] ?? '')}\nawait import('./all.mjs')`,
    env,
    options,
  )
  return { size: out.length, sha256: createHash('sha256').update(out).digest('hex') }
}

describe('the same article gives the same bytes', () => {
  const usual = digest({ TZ: 'UTC', LC_ALL: 'C' })

  it('with enough in them to tell a difference', () => {
    expect(usual.size).toBeGreaterThan(400_000)
  })

  it.each([
    ['in Kolkata', { TZ: 'Asia/Kolkata', LC_ALL: 'C' }],
    ['in Auckland, in Turkish', { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' }],
    ['in Los Angeles, in German', { TZ: 'America/Los_Angeles', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' }],
  ])('%s', (_, env) => {
    expect(digest(env)).toEqual(usual)
  })

  it('on another day', () => {
    expect(digest({ TZ: 'UTC' }, ['--import', './clock.mjs'])).toEqual(usual)
  })

  it('after other articles', () => {
    expect(digest({ TZ: 'UTC' }, [], ['backwards'])).toEqual(usual)
  })
})

describe('what an article loads', () => {
  /** Which of the inlined packages ran: a line of the built library says before each of their files what it is. */
  const loadedBy = (input: string) => {
    const source = `
import { readFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
const { extract } = await import('factwire')
extract(${JSON.stringify(input)})
const { result } = await session.post('Profiler.takePreciseCoverage')
const ran = new Set()
for (const { url, functions } of result.filter(({ url }) => url.includes('/factwire/dist/'))) {
  const files = [...readFileSync(new URL(url), 'utf8').matchAll(/^\\/\\/ (\\S+\\.[cm]?[jt]s)$/gm)]
  for (const { ranges: [{ count, startOffset }] } of functions) {
    const file = files.findLast(({ index }) => index < startOffset)?.[1]
    if (count > 0 && file) ran.add(/node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(file)?.[1] ?? 'own code')
  }
}
console.log(JSON.stringify([...ran]))
`
    const ran = JSON.parse(runScript('loaded.mjs', source)) as string[]
    expect(ran).toContain('own code')
    return ['compromise', 'chrono-node', 'unified', 'micromark', 'yaml'].filter(name => ran.includes(name))
  }
  const WORDS = 'Tarn Labs raised $40 million on March 3, 2026, and its revenue rose 12% last year, it said on Tuesday.'

  it.each([
    ['plain text', WORDS],
    ['HTML', `<html><body><article><h1>Tarn Labs grows</h1><p>${WORDS}</p></article></body></html>`],
  ])('%s: neither compromise nor chrono, unified or yaml', (_, input) => {
    expect(loadedBy(input)).toEqual([])
  })

  it('Markdown: its parser, so that the test above can fail', () => {
    expect(loadedBy(`---\ntitle: Tarn\n---\n\n# Tarn Labs\n\n${WORDS}`)).toEqual(['unified', 'micromark', 'yaml'])
  })
})
