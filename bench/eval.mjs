#!/usr/bin/env node
// npm run eval [-- --log]
// How often factwire is right: on annotated articles and on suites of others, which lie beside this repository and
// are no part of it. Without them there is nothing to measure. --log: adds a row to quality.md.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { buildLibrary, ROOT } from './build.mjs'

const { values: given } = parseArgs({ options: { log: { type: 'boolean', default: false } } })

const SETS = `${ROOT}../shared`
const LOG = `${ROOT}bench/quality.md`
const TYPES = ['announcement', 'metric', 'date', 'social_post', 'investment', 'quote']

/** Each part: a scorer, its arguments, and what it prints over its table. */
const PARTS = [
  {
    title: 'Annotated articles',
    scorer: `${SETS}/gold/score.mjs`,
    args: library => ['--lib', `${library}/index.js`, '--gold', `${SETS}/gold/dev`],
  },
  {
    title: 'Suites',
    scorer: `${SETS}/suites/score.mjs`,
    args: library => ['--lib', `${library}/index.js`, '--mentions', `${library}/mentions.js`],
  },
  {
    title: 'Confidence: how often a record is right that says so',
    scorer: `${ROOT}bench/confidence.mjs`,
    args: library => [
      ...['--lib', `${library}/index.js`],
      ...['--gold', `${SETS}/gold/dev`, '--scorer', `${SETS}/gold/score.mjs`],
    ],
  },
]

const present = existsSync(SETS) ? PARTS.filter(({ scorer }) => existsSync(scorer)) : []
if (!present.length) {
  console.log('There are no measuring sets beside this repository: nothing was measured.')
  process.exit(0)
}

const run = (file, args, stdio = ['ignore', 'pipe', 'inherit']) =>
  execFileSync(process.execPath, [file, ...args], { cwd: ROOT, encoding: 'utf8', stdio, maxBuffer: 256 << 20 })

const library = await buildLibrary()
for (const { title, scorer, args } of present) {
  console.log(`\n${title}\n`)
  run(scorer, args(library), 'inherit')
}
if (given.log) log(JSON.parse(run(PARTS[0].scorer, [...PARTS[0].args(library), '--json'])))

/** A row under the head of the table: newest first. Each cell is F1 / strict F1 in percent. */
function log({ types, check, macroF1, macroStrictF1, docs }) {
  const percent = value => (100 * value).toFixed(1)
  const pair = (one, other) => `${percent(one)} / ${percent(other)}`
  const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', 'src') ? ' and changes' : '')
  const cells = [
    git('log', '-1', '--format=%cs'),
    commit,
    String(docs),
    ...TYPES.map(type => pair(types[type].f1, types[type].strictF1)),
    pair(macroF1, macroStrictF1),
    pair(check['macro f1'], check['macro strictF1']),
  ]
  const text = readFileSync(LOG, 'utf8')
  const head = /^\| ?date .*\n\|[-| ]+\n/m.exec(text)
  const at = head.index + head[0].length
  writeFileSync(LOG, `${text.slice(0, at)}| ${cells.join(' | ')} |\n${text.slice(at)}`)
  console.log(`\nadded to bench/quality.md: ${cells.join(' | ')}`)
}
