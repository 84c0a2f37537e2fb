import { execFileSync } from 'node:child_process'
import { makeArticle } from './articles/index.mjs'
import { ROOT } from './build.mjs'
import { median } from './measure.mjs'

const ROUNDS = 9

/** Milliseconds from nothing in a fresh process, median of nine, interleaved. */
export function cold({ library }) {
  const { text, publishedAt } = makeArticle(0)
  const first = `extract(${JSON.stringify(text)}, { publishedAt: '${publishedAt}' })`
  const starts = {
    "import * as z from 'zod'": `await import('zod')`,
    'factwire/schemas': `await import('${library}/schemas.js')`,
    factwire: `await import('${library}/index.js')`,
    'factwire and a first article': `const { extract } = await import('${library}/index.js'); ${first}`,
    compromise: `await import('compromise')`,
    'chrono-node': `await import('chrono-node')`,
  }
  const times = Object.fromEntries(Object.keys(starts).map(name => [name, []]))
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, code] of Object.entries(starts)) times[name].push(run(code))
  const rows = Object.entries(times).map(([name, list]) => ({ name, milliseconds: median(list) }))
  return rows.map(row => ({ ...row, ratio: row.milliseconds / rows[0].milliseconds }))
}

function run(code) {
  const script = `const start = performance.now(); ${code}; console.log(performance.now() - start)`
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' }))
}
