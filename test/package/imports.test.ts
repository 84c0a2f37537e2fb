import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { ARTICLES, factwire, PROJECT, ROOT, runScript } from './project.js'

/** Reads one article of each format and prints what came of it. */
const SCRIPT = `
const articles = ${JSON.stringify(ARTICLES)}
const told = {}
for (const [format, name] of Object.entries(articles)) {
  const { article, records, diagnostics } = extract(readFileSync('articles/' + name, 'utf8'))
  told[format] = { format: article.format, records: records.length, failed: diagnostics.filter(one => one.severity === 'error').length }
}
told.schema = recordJsonSchema('metric').properties.type.const
told.matched = matchWords({ slice: () => 'Jane Doe quietly resigned.' }, { start: 0, end: 26 }, '#Person+ #Adverb? resigned')
told.money = findMoney('a fine of €145 million').map(({ value, currency }) => [value, currency])
console.log(JSON.stringify(told))
`
const ESM = `
import { readFileSync } from 'node:fs'
import { extract } from 'factwire'
import { matchWords } from 'factwire/compromise'
import { findMoney } from 'factwire/mentions'
import { recordJsonSchema } from 'factwire/schemas'
${SCRIPT}`
const CJS = `
const { readFileSync } = require('node:fs')
const { extract } = require('factwire')
const { matchWords } = require('factwire/compromise')
const { findMoney } = require('factwire/mentions')
const { recordJsonSchema } = require('factwire/schemas')
${SCRIPT}`

describe('the packed package', () => {
  it('runs on text, Markdown and HTML when imported and when required, with the same result', () => {
    const imported = JSON.parse(runScript('run.mjs', ESM))
    for (const format of ['text', 'markdown', 'html']) {
      expect(imported[format]).toMatchObject({ format, failed: 0 })
      expect(imported[format].records).toBeGreaterThan(10)
    }
    expect(imported).toMatchObject({
      schema: 'metric',
      money: [[145_000_000, 'EUR']],
      matched: [{ start: 0, end: 25 }],
    })
    expect(JSON.parse(runScript('run.cjs', CJS))).toEqual(imported)
  })

  it('has its command', () => {
    const { stdout, stderr, status } = factwire(['extract', '--jsonl', join('articles', ARTICLES.html)])
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(JSON.parse(stdout).article).toMatchObject({ format: 'html', publishedAt: '2025-11-18T09:40:00+00:00' })
  })

  it('holds the library, its types and its papers, and nothing else', () => {
    const packed = inject('packed')
    const odd = packed.filter(
      path => !/^(?:dist\/[\w.-]+\.(?:c?js|d\.c?ts)|package\.json|README\.md|LICENSE)$/.test(path),
    )
    expect(odd).toEqual([])
    expect(packed).toContain('README.md')
    expect(packed).toContain('LICENSE')
  })

  it('installs three dependencies without any of their own and the embedded database, and runs no script', () => {
    const { dependencies, optionalDependencies, peerDependencies, scripts } = JSON.parse(
      runScript(
        'manifest.mjs',
        `console.log(JSON.stringify((await import('factwire/package.json', { with: { type: 'json' } })).default))`,
      ),
    )
    expect(Object.keys(dependencies)).toEqual(['commander', 'piscina', 'zod'])
    expect(Object.keys(optionalDependencies)).toEqual(['libsql'])
    for (const name of Object.keys(peerDependencies ?? {})) expect(name).toMatch(/^[@a-z]/)
    for (const name of ['preinstall', 'install', 'postinstall', 'prepare']) expect(scripts).not.toHaveProperty(name)
  })
})

const CONSUMER = `
import { createExtractor, defineRule, extract, type ExtractResult, type NewsRecord } from 'factwire'
import { findDates, findMoney } from 'factwire/mentions'
import { Metric, type RecordType, recordJsonSchema } from 'factwire/schemas'

const result: ExtractResult = extract('Tarn Labs raised $40 million.', { publishedAt: '2026-03-24' })
export const sums = result.records.flatMap((record: NewsRecord) =>
  record.type === 'investment' && record.amount ? [record.amount.value] : [],
)
export const metric: Metric = Metric.parse(result.records[0])
export const type: RecordType = 'quote'
export const schema: Record<string, unknown> = recordJsonSchema(type)
export const value: number = findMoney('$5')[0].value + findDates('in 2025').length
export const extractor = createExtractor({
  rules: [defineRule({ name: 'own/rule', example: 'x', trigger: { words: ['x'] }, find: () => undefined })],
})
// @ts-expect-error a record has no such field
result.records[0].typo
// @ts-expect-error an article is a string
extract(5)
`

describe('types of the packed package', () => {
  it.each([
    ['node16', ['mts', 'cts']],
    ['nodenext', ['mts', 'cts']],
    ['bundler', ['ts']],
  ])('resolve under %s', (moduleResolution, extensions) => {
    const files = extensions.map(extension => `types-${moduleResolution}.${extension}`)
    for (const file of files) writeFileSync(join(PROJECT, file), CONSUMER)
    const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
    const compilerOptions = {
      strict: true,
      noEmit: true,
      target: 'ES2022',
      skipLibCheck: false,
      types: [],
      module,
      moduleResolution,
    }
    const config = `tsconfig-${moduleResolution}.json`
    writeFileSync(join(PROJECT, config), JSON.stringify({ compilerOptions, files }))
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc')
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', config], { cwd: PROJECT, encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  })
})
