// Fits and measures `confidence` on annotated articles: how often is a record right in every field that says 0.8?
//   node bench/confidence.mjs --gold DIR --scorer score.mjs [--unseen DIR ...] [--lib dist/index.js] [--write]
// --gold: folders of articles that the rules were developed on, --unseen: of articles that they were not. Fits on one half
// of the articles and measures on the other, both ways round, on the unseen where there are some; --write fits on all of
// them and writes src/refine/confidence-weights.ts. Articles whose errors the scorer does not show are left out of both;
// of those in the first folder it is told, kind by kind, how often records are right and how often they say so.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { fitWeights, predict } from './logistic.mjs'

const TYPES = ['announcement', 'metric', 'date', 'social_post', 'investment', 'quote']
/** Ways of cutting the articles in two, so that no unlucky halves decide. */
const SPLITS = 10
/** A folder with fewer annotations of a kind was not annotated for it. */
const FEWEST = 3

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string', multiple: true },
    unseen: { type: 'string', multiple: true, default: [] },
    scorer: { type: 'string' },
    lib: { type: 'string', default: 'dist/index.js' },
    write: { type: 'boolean', default: false },
  },
})
if (!options.gold || !options.scorer) {
  console.error('usage: confidence.mjs --gold DIR --scorer score.mjs [--unseen DIR] [--lib dist/index.js] [--write]')
  process.exit(2)
}

const { featuresOf, evidenceOf } = await modelSource()
const { extract } = await import(pathToFileURL(resolve(options.lib)).href)
const samples = [
  ...options.gold.flatMap(folder => samplesOf(folder, true)),
  ...options.unseen.flatMap(folder => samplesOf(folder, false)),
]
report()
reportHeldOut(options.gold[0])
if (options.write) writeWeights()

/** The features as the library reads them, from its source. */
async function modelSource() {
  const { outputFiles } = await build({
    entryPoints: ['src/refine/confidence.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    external: ['zod'],
  })
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}

function articlesOf(folder) {
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .sort()
    .map(name => ({ name, ...JSON.parse(readFileSync(join(folder, name), 'utf8')) }))
    .filter(({ file }) => file)
}

function extracted(folder, { file, format, publishedAt }) {
  return extract(readFileSync(join(folder, file), 'utf8'), { format, publishedAt }).records
}

/** Every record of the articles whose errors are shown, and whether the scorer calls it strictly right. */
function samplesOf(folder, developed) {
  const articles = articlesOf(folder)
  const count = type => articles.reduce((sum, article) => sum + (article[type]?.length ?? 0), 0)
  const types = TYPES.filter(type => count(type) >= FEWEST)
  const wrong = new Set(types.flatMap(type => wrongOf(folder, type)))
  return articles
    .filter(({ id }) => !isHeldOut(id))
    .flatMap(article =>
      extracted(folder, article)
        .filter(({ type }) => types.includes(type) && type in article)
        .map(record => ({
          type: record.type,
          article: article.id,
          developed,
          features: featuresOf(evidenceOf(record, record, record.inTitle, ({ text }) => text)),
          right: !wrong.has(keyOf(record)),
        })),
    )
}

function wrongOf(folder, type) {
  const args = [options.scorer, '--lib', options.lib, '--gold', folder, '--errors', type]
  const lines = execFileSync('node', args, { maxBuffer: 1 << 28, encoding: 'utf8' }).split('\n')
  return lines
    .map(line => /^(?:\S+ SPURIOUS|\s+pred) (\{.*)$/.exec(line)?.[1])
    .filter(Boolean)
    .map(json => keyOf(JSON.parse(json)))
}

/** Every fourth article is held out by the scorer, which tells none of its errors. */
function isHeldOut(id) {
  return parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 4 === 0
}

function keyOf({ id, ...record }) {
  return JSON.stringify(record)
}

function hash(text) {
  let sum = 7
  for (const character of text) sum = (sum * 31 + character.codePointAt(0)) % 1_000_003
  return sum
}

/** Fitted on one half of the articles, measured on the other, and the other way round; for each way of halving. */
function crossed() {
  const measured = options.unseen.length ? samples.filter(row => !row.developed) : samples
  // without unseen articles the developed ones can only be told of as such
  const rows = options.unseen.length ? samples : samples.map(row => ({ ...row, developed: false }))
  return Array.from({ length: SPLITS }, (_, split) => split).flatMap(split => {
    const halfOf = ({ article }) => hash(`${split} ${article}`) % 2
    return [0, 1].flatMap(half => {
      const weights = fitWeights(rows.filter(row => halfOf(row) !== half))
      return measured.filter(row => halfOf(row) === half).map(row => ({ ...row, p: predict(weights, row) }))
    })
  })
}

function report() {
  const rows = crossed()
  const which = options.unseen.length ? 'articles not developed on' : 'articles'
  console.log(
    `confidence: ${rows.length / SPLITS} records, fitted on one half of the ${which} and measured on the other, ${SPLITS} ways of halving`,
  )
  console.log('says        records  right   off by')
  let worst = 0
  for (let low = 0; low < 1; low += 0.1) {
    const group = rows.filter(({ p }) => p >= low - 1e-9 && p < low + 0.1 - 1e-9)
    if (!group.length) continue
    const size = group.length / SPLITS
    const says = mean(group.map(({ p }) => p))
    const right = mean(group.map(one => Number(one.right)))
    if (size >= 20) worst = Math.max(worst, Math.abs(says - right))
    console.log(
      `${low.toFixed(1)}-${(low + 0.1).toFixed(1)}    ${size.toFixed(0).padStart(7)}  ${percent(right)}   ${(right - says).toFixed(2)}${size < 20 ? '  (under 20)' : ''}`,
    )
  }
  const brier = mean(rows.map(({ p, right }) => (p - Number(right)) ** 2))
  const rate = mean(rows.map(one => Number(one.right)))
  const constant = rate * (1 - rate)
  const sorted = [...rows].sort((a, b) => b.p - a.p)
  const half = sorted.slice(0, Math.ceil(sorted.length / 2))
  console.log(`worst group of 20 or more: off by ${worst.toFixed(2)}`)
  console.log(
    `Brier score ${brier.toFixed(4)}, of a constant ${constant.toFixed(4)}: ${((100 * (constant - brier)) / constant).toFixed(1)}% better`,
  )
  console.log(
    `the surer half (confidence ${half.at(-1)?.p} and more): ${percent(mean(half.map(one => Number(one.right))))} right`,
  )
}

/** As shipped, on the articles whose errors the scorer does not show: its counts alone, kind by kind. */
function reportHeldOut(folder) {
  const articles = articlesOf(folder).filter(({ id }) => isHeldOut(id))
  const apart = mkdtempSync(join(tmpdir(), 'factwire-held-out-'))
  try {
    for (const { name, file } of articles)
      for (const one of [name, file]) symlinkSync(resolve(folder, one), join(apart, one))
    const args = [options.scorer, '--lib', options.lib, '--gold', apart, '--json']
    const { types } = JSON.parse(execFileSync('node', args, { encoding: 'utf8' }))
    const records = articles.flatMap(article => extracted(folder, article))
    console.log(`as shipped, on ${articles.length} articles whose errors nobody read`)
    console.log('kind          records   says   right')
    for (const type of TYPES) {
      const { gold, pred, strictF1 } = types[type]
      const says = mean(records.filter(record => record.type === type).map(({ confidence }) => confidence))
      const right = pred ? (strictF1 * (gold + pred)) / 2 / pred : 0
      console.log(`${type.padEnd(13)} ${String(pred).padStart(7)}  ${percent(says)}  ${percent(right)}`)
    }
  } finally {
    rmSync(apart, { recursive: true })
  }
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

function percent(value) {
  return `${(100 * value).toFixed(1).padStart(5)}%`
}

function writeWeights() {
  const weights = fitWeights(samples)
  const lines = [...weights]
    .filter(([name]) => !name.startsWith('developed'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => [name, Math.round(weight * 100) / 100])
    .filter(([name, weight]) => weight !== 0 || !name.includes(' '))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  const unseen = samples.filter(row => !row.developed).length
  writeFileSync(
    'src/refine/confidence-weights.ts',
    `/**
 * Weights of the confidence model, in log-odds: a kind's own, then those of its rules and of what its records tell.
 * Written by bench/confidence.mjs from ${samples.length} records of annotated articles, ${unseen} of them of articles
 * that the rules were not developed on: it is those that the weights tell of.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
