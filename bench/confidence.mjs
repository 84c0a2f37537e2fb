// Fits and measures `confidence` on annotated articles: how often is a record right (strictly) that says 0.8?
//   node bench/confidence.mjs --gold DIR --scorer score.mjs [--lib dist/index.js] [--write]
// Fits on one half of the articles and measures on the other, both ways round; --write fits on all of them and
// writes src/refine/confidence-weights.ts. Articles whose errors the scorer does not show are left out.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const TYPES = ['announcement', 'metric', 'date', 'social_post', 'investment', 'quote']
const PENALTY = 8
/** Ways of cutting the articles in two, so that no unlucky halves decide. */
const SPLITS = 10

const { values: options } = parseArgs({
  options: {
    gold: { type: 'string' },
    scorer: { type: 'string' },
    lib: { type: 'string', default: 'dist/index.js' },
    write: { type: 'boolean', default: false },
  },
})
if (!options.gold || !options.scorer) {
  console.error('usage: confidence.mjs --gold DIR --scorer score.mjs [--lib dist/index.js] [--write]')
  process.exit(2)
}

const { featuresOf, confidenceOf } = await modelSource()
const { extract } = await import(pathToFileURL(resolve(options.lib)).href)
const samples = collectSamples()
report()
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

/** Every record of the articles whose errors are shown, and whether the scorer calls it strictly right. */
function collectSamples() {
  const wrong = new Set()
  for (const type of TYPES) {
    const args = [options.scorer, '--lib', options.lib, '--gold', options.gold, '--errors', type]
    for (const line of execFileSync('node', args, { maxBuffer: 1 << 28, encoding: 'utf8' }).split('\n')) {
      const json = /^(?:\S+ SPURIOUS|\s+pred) (\{.*)$/.exec(line)?.[1]
      if (json) wrong.add(keyOf(JSON.parse(json)))
    }
  }
  const samples = []
  const files = readdirSync(options.gold).filter(name => name.endsWith('.json'))
  for (const file of files.sort()) {
    const gold = JSON.parse(readFileSync(join(options.gold, file), 'utf8'))
    if (!gold.file || isHeldOut(gold.id)) continue
    const input = readFileSync(join(options.gold, gold.file), 'utf8')
    const { records } = extract(input, { format: gold.format, publishedAt: gold.publishedAt })
    for (const record of records) {
      if (!(record.type in gold)) continue
      const shown = evidenced(record)
      samples.push({
        type: record.type,
        article: gold.id,
        features: featuresOf(shown),
        right: !wrong.has(keyOf(record)),
        shown,
      })
    }
  }
  return samples
}

/** Every fourth article is held out by the scorer, which tells none of its errors. */
function isHeldOut(id) {
  return parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) % 4 === 0
}

function evidenced(record) {
  const { type, rules, evidence, inTitle, ...fields } = record
  return { type, rules, fields, places: evidence.length, inTitle }
}

function keyOf({ id, ...record }) {
  return JSON.stringify(record)
}

function hash(text) {
  let sum = 7
  for (const character of text) sum = (sum * 31 + character.codePointAt(0)) % 1_000_003
  return sum
}

/** Logistic regression with a penalty on all weights but the kind's own, by Newton's method. */
function fitWeights(data) {
  const weights = {}
  for (const type of TYPES) {
    const rows = data.filter(row => row.type === type)
    if (!rows.length) continue
    const counts = new Map()
    for (const { features } of rows) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1)
    const names = [...counts].filter(([, count]) => count >= 4).map(([one]) => one)
    const at = new Map(names.map((one, index) => [one, index + 1]))
    const x = rows.map(({ features }) => [0, ...features.map(one => at.get(one)).filter(index => index !== undefined)])
    const size = names.length + 1
    const w = new Float64Array(size)
    for (let round = 0; round < 30; round++) {
      const gradient = new Float64Array(size)
      const hessian = Array.from({ length: size }, () => new Float64Array(size))
      for (let i = 1; i < size; i++) {
        gradient[i] = -PENALTY * w[i]
        hessian[i][i] = PENALTY
      }
      // one right and one wrong more than were seen: a kind that is always right is not certain
      for (const [right, weight] of [
        [1, 0.5],
        [0, 0.5],
      ])
        add([0], right, weight, w, gradient, hessian)
      rows.forEach((row, index) => {
        add(x[index], row.right ? 1 : 0, 1, w, gradient, hessian)
      })
      const step = solve(hessian, gradient)
      for (let i = 0; i < size; i++) w[i] += step[i]
    }
    weights[type] = w[0]
    names.forEach((one, index) => {
      weights[`${type} ${one}`] = w[index + 1]
    })
  }
  return weights
}

function add(indices, right, weight, w, gradient, hessian) {
  let sum = 0
  for (const index of indices) sum += w[index]
  const p = 1 / (1 + Math.exp(-sum))
  for (const i of indices) {
    gradient[i] += weight * (right - p)
    for (const j of indices) hessian[i][j] += weight * p * (1 - p)
  }
}

/** Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const size = vector.length
  const rows = matrix.map((row, i) => [...row, vector[i]])
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++) if (Math.abs(rows[i][column]) > Math.abs(rows[pivot][column])) pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot], rows[column]]
    const value = rows[column][column] || 1e-9
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i][column] / value
      if (factor) for (let j = column; j <= size; j++) rows[i][j] -= factor * rows[column][j]
    }
  }
  const result = new Float64Array(size)
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i][size]
    for (let j = i + 1; j < size; j++) sum -= rows[i][j] * result[j]
    result[i] = sum / (rows[i][i] || 1e-9)
  }
  return result
}

function predict(weights, { type, features }) {
  let sum = weights[type] ?? 0
  for (const one of features) sum += weights[`${type} ${one}`] ?? 0
  return Math.min(0.99, Math.max(0.05, Math.round(100 / (1 + Math.exp(-sum))) / 100))
}

/** Fitted on one half of the articles, measured on the other, and the other way round; for each way of halving. */
function crossed() {
  return Array.from({ length: SPLITS }, (_, split) => split).flatMap(split => {
    const halfOf = ({ article }) => hash(`${split} ${article}`) % 2
    return [0, 1].flatMap(half => {
      const weights = fitWeights(samples.filter(row => halfOf(row) !== half))
      return samples.filter(row => halfOf(row) === half).map(row => ({ ...row, p: predict(weights, row) }))
    })
  })
}

function report() {
  const rows = crossed()
  console.log(
    `confidence: ${samples.length} records, fitted on one half of the articles and measured on the other, ${SPLITS} ways of halving`,
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
  const shipped = samples.map(row => ({ ...row, p: confidenceOf(row.shown) })).filter(({ p }) => p !== undefined)
  if (shipped.length)
    console.log(
      `as shipped (seen in fitting): Brier score ${mean(shipped.map(({ p, right }) => (p - Number(right)) ** 2)).toFixed(4)}`,
    )
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1)
}

function percent(value) {
  return `${(100 * value).toFixed(1).padStart(5)}%`
}

function writeWeights() {
  const weights = fitWeights(samples)
  const lines = Object.keys(weights)
    .sort()
    .map(name => [name, Math.round(weights[name] * 100) / 100])
    .filter(([name, weight]) => weight !== 0 || !name.includes(' '))
    .map(([name, weight]) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${weight},`)
  writeFileSync(
    'src/refine/confidence-weights.ts',
    `/**
 * Weights of the confidence model, in log-odds: a kind's own, then those of its rules and of what its records tell.
 * Written by bench/confidence.mjs from ${samples.length} records of annotated articles.
 */
export const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`,
  )
}
