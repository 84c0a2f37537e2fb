#!/usr/bin/env node
// npm run bench [-- part ...] [--rounds 5] [--count 400] [--articles FOLDER] [--write]
// npm run bench -- archive [--parts sqlite,postgres,workers,kills] [--counts 10000,100000] [--length N] [--kills 50] [--rounds 3] [--write]
// npm run bench -- memory [--small 1000000]
// Parts: rates profile counts growth cold size memory; all of them when none is named. archive takes long, and is named.
// --articles: a folder of .txt articles to measure beside the invented ones. --write: puts the results into results.md.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { PARTS as ARCHIVE_PARTS, archive } from './archive/index.mjs'
import { buildLibrary, loadInside, ROOT } from './build.mjs'
import { cold } from './cold.mjs'
import { countWork } from './counts.mjs'
import { growth } from './growth.mjs'
import { memory } from './memory.mjs'
import { profile } from './profile.mjs'
import { rates } from './rates.mjs'
import { sizes } from './size.mjs'

const { values: given, positionals: named } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    count: { type: 'string', default: '400' },
    articles: { type: 'string' },
    counts: { type: 'string', default: '10000,100000' },
    length: { type: 'string' },
    kills: { type: 'string', default: '50' },
    small: { type: 'string', default: '200000' },
    parts: { type: 'string', default: 'sqlite,workers,kills' },
    write: { type: 'boolean', default: false },
  },
})

const library = await buildLibrary()
const inside = await loadInside()
const count = Number(given.count)
const extra = given.articles ? readArticles(given.articles) : []
const fixed = digits => value => value.toFixed(digits)
const thousands = value => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',')
const percent = value => `${(value * 100).toFixed(1)}%`

const PARTS = {
  rates: async () =>
    table(
      'Rates: one core, warm, all kinds of record, every record validated',
      await rates({
        library,
        count,
        rounds: Number(given.rounds),
        extra,
        tell: round => process.stderr.write(`round ${round}\n`),
      }),
      {
        name: ['what'],
        megabytes: ['MB/s', fixed(2)],
        articles: ['articles/s', thousands],
        ratio: ['to compromise', fixed(1)],
        spread: ['spread', percent],
      },
    ),
  profile: () =>
    table('Profile: plain text, time of each stage without those it calls', profile(inside, { count, extra }), {
      name: ['stage'],
      share: ['share', percent],
      nanoseconds: ['ns a character', fixed(1)],
    }),
  counts: () =>
    table(
      'Counts: the same on every machine (limits in counts.json)',
      Object.entries(countWork(inside)).map(([name, value]) => ({ name, value })),
      { name: ['count'], value: ['', fixed(3)] },
    ),
  growth: async () =>
    table('Growth: MB/s on one article', await growth({ library, lengths: [1e3, 1e4, 1e5, 1e6, 1e7] }), {
      length: ['characters', thousands],
      text: ['text', fixed(2)],
      markdown: ['Markdown', fixed(2)],
      html: ['HTML', fixed(2)],
    }),
  cold: () =>
    table('Cold: from nothing in a fresh process', cold({ library }), {
      name: ['what'],
      milliseconds: ['ms', fixed(0)],
      ratio: ['to zod', fixed(2)],
    }),
  size: async () =>
    table('Size', await sizes(), { name: ['entry'], minified: ['minified', thousands], packed: ['gzip', thousands] }),
  memory: () =>
    table('Memory: one process, small articles', memory({ library, count: Number(given.small) }), {
      articles: ['articles', thousands],
      megabytes: ['resident MB', fixed(0)],
    }),
  archive: async () => {
    const parts = given.parts.split(',')
    const wrong = parts.find(part => !ARCHIVE_PARTS.includes(part))
    if (wrong !== undefined) throw new Error(`the archive has no part '${wrong}': ${ARCHIVE_PARTS.join(', ')}`)
    const { ends, workers, killed } = await archive({
      parts,
      counts: given.counts.split(',').map(Number),
      length: given.length && Number(given.length),
      kills: Number(given.kills),
      rounds: Number(given.rounds),
      tell: text => process.stderr.write(`${text}\n`),
    })
    const about = given.length ? `articles of about ${given.length} characters` : 'articles as long as news is'
    const optional = form => value => (value === undefined ? '' : form(value))
    const tables = [
      ends.length &&
        table(`Archive: end to end, one worker, ${about}`, ends, {
          name: ['what'],
          rate: ['articles/s', thousands],
          cpuRate: ['articles/s of processor time', thousands],
          server: ['µs of the server an article', optional(fixed(0))],
          part: ['of the slower part', optional(percent)],
          cpuPart: ['by processor time', optional(percent)],
          rss: ['most resident MB', fixed(0)],
          quarters: ['resident MB by quarters of the run', optional(list => list.map(fixed(0)).join(', '))],
        }),
      workers.length &&
        table('Archive: JSON lines to JSON lines', workers, {
          name: ['what'],
          rate: ['articles/s', thousands],
          times: ['times', fixed(2)],
          cpu: ['s of processor time', fixed(1)],
          main: ['s of it in the main thread', fixed(1)],
          free: ['times, were two cores free', fixed(2)],
        }),
      killed.length &&
        table('Archive: killed at random and started again', killed, {
          name: ['what'],
          killed: ['kills', String],
          same: ['tables as undisturbed'],
        }),
    ]
    return tables.filter(Boolean).join('\n\n')
  },
}

/** Parts that take many minutes: never among all. */
const LONG = ['archive']
const wanted = named.length ? named : Object.keys(PARTS).filter(part => !LONG.includes(part))
const unknown = wanted.find(part => !(part in PARTS))
if (unknown !== undefined) throw new Error(`no part '${unknown}': ${Object.keys(PARTS).join(', ')}`)
const tables = []
for (const part of wanted) {
  const text = await PARTS[part]()
  tables.push(text)
  console.log(`${text}\n`)
}
if (given.write) write(tables)

function table(title, rows, columns) {
  const heads = Object.values(columns).map(([head]) => head)
  const cells = rows.map(row => Object.entries(columns).map(([key, [, form = String]]) => form(row[key])))
  const line = list => `| ${list.join(' | ')} |`
  return [`### ${title}`, '', line(heads), line(heads.map((_, i) => (i ? '---:' : '---'))), ...cells.map(line)].join(
    '\n',
  )
}

/** The newest results stand first; the older ones stay to be compared with. */
function write(tables) {
  const path = `${ROOT}bench/results.md`
  const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim()
  const [{ model }] = cpus()
  const head = `## ${new Date().toISOString().slice(0, 10)}, ${git('rev-parse', '--short', 'HEAD')}`
  const about = `Node ${process.version}, ${model.trim()}, ${cpus().length} cores; ${count} invented articles${extra.length ? ` and ${extra.length} real ones` : ''}.`
  const intro = '# Results\n\nWritten by `npm run bench -- --write`; how it measures is told in `README.md`.\n'
  let before = ''
  try {
    before = readFileSync(path, 'utf8').slice(intro.length)
  } catch {
    // the first results
  }
  writeFileSync(path, `${intro}\n${head}\n\n${about}\n\n${tables.join('\n\n')}\n${before}`)
}

/** Articles of a folder: `.txt` files, the date of each in a `.json` beside it where there is one. */
function readArticles(folder) {
  return readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .map(file => {
      let publishedAt = '2026-01-01'
      try {
        publishedAt =
          JSON.parse(readFileSync(`${folder}/${file.replace(/txt$/, 'json')}`, 'utf8')).publishedAt ?? publishedAt
      } catch {
        // no date beside it
      }
      return { id: file, text: readFileSync(`${folder}/${file}`, 'utf8'), publishedAt }
    })
}
