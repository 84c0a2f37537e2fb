import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { version } from '../../package.json'
import { buildLibrary } from '../house/build.js'

const ARTICLE = 'Tarn Labs raised $40 million on March 3, 2026. Its revenue rose 12% last year.\n'

let built: Awaited<ReturnType<typeof buildLibrary>>
let article: string
let folder: string

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function factwire(args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built.folder, 'cli.js'), ...args], {
    input: input ?? '',
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '1' },
  })
  return { status, stdout, stderr }
}

beforeAll(async () => {
  built = await buildLibrary('cli')
  folder = join(built.folder, 'articles')
  mkdirSync(folder)
  article = file('tarn.txt', ARTICLE)
})

afterAll(() => built.remove())

describe('factwire extract', () => {
  it('prints a report without colour when not at a terminal', () => {
    const { status, stdout, stderr } = factwire(['extract', '--date', '2026-03-24', article])
    expect(stderr).toBe('')
    expect(status).toBe(0)
    expect(stdout).toContain(article)
    expect(stdout).toContain('2026-03-24 (given) · text · ')
    expect(stdout).not.toContain('\u001b')
  })

  it('--json gives one whole result, and a list for several files', () => {
    const one = JSON.parse(factwire(['extract', '--json', article]).stdout)
    expect(Object.keys(one)).toEqual(['schemaVersion', 'article', 'records', 'diagnostics'])
    const two = JSON.parse(factwire(['extract', '--json', article, article]).stdout)
    expect(two).toEqual([one, one])
  })

  it('--jsonl gives a whole result a line', () => {
    const { stdout } = factwire(['extract', '--jsonl', article, article])
    const lines = stdout.trimEnd().split('\n')
    expect(lines).toHaveLength(2)
    for (const line of lines) expect(JSON.parse(line).article.format).toBe('text')
  })

  it('--flat gives the records of --json, one a line', () => {
    const { records } = JSON.parse(factwire(['extract', '--json', article]).stdout)
    const { stdout } = factwire(['extract', '--flat', article])
    const lines = stdout.split('\n').filter(Boolean)
    expect(lines.map(line => JSON.parse(line))).toEqual(records)
  })

  it('reads standard input, named or not', () => {
    const named = factwire(['extract', '--json', '-'], ARTICLE)
    expect(JSON.parse(named.stdout)).toEqual(JSON.parse(factwire(['extract', '--json'], ARTICLE).stdout))
    expect(named.status).toBe(0)
  })

  it('reads only the kinds asked for', () => {
    const { records } = JSON.parse(factwire(['extract', '--json', '--kinds', 'metric,quote', article]).stdout)
    expect(records.filter((record: { type: string }) => !['metric', 'quote'].includes(record.type))).toEqual([])
  })

  it('--format wins over the name of the file, --date over nothing', () => {
    const page = file('tarn.html', ARTICLE)
    const result = JSON.parse(factwire(['extract', '--json', '--format', 'text', '--date', '2026-01-02', page]).stdout)
    expect(result.article).toMatchObject({ format: 'text', publishedAt: '2026-01-02', publishedAtSource: 'given' })
  })

  it('takes the date from --date, else from the article, else from the name of the file', () => {
    const dateOf = (name: string, content: string, ...flags: string[]) => {
      const { article } = JSON.parse(factwire(['extract', '--json', ...flags, file(name, content)]).stdout)
      return [article.publishedAt, article.publishedAtSource]
    }
    const named = '2026-02-03-tarn.md'
    const dated = `---\ndate: 2026-02-05\n---\n\n${ARTICLE}`
    expect(dateOf('tarn.md', ARTICLE)).toEqual([null, null])
    expect(dateOf(named, ARTICLE)).toEqual(['2026-02-03', 'given'])
    expect(dateOf(named, dated)).toEqual(['2026-02-05', 'meta'])
    expect(dateOf(named, dated, '--date', '2026-02-07')).toEqual(['2026-02-07', 'given'])
    expect(dateOf('2026-02-31-tarn.txt', ARTICLE)).toEqual([null, null])
    expect(factwire(['extract', join(folder, named)]).stdout).toContain('2026-02-05 (meta)')
    file(named, ARTICLE)
    expect(factwire(['extract', join(folder, named)]).stdout).toContain('2026-02-03 (file name)')
  })

  it('ends a report on several articles with their number and that of their records', () => {
    const { stdout } = factwire(['extract', article, article])
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^2 articles, \d+ records: \d+ announcements?, /)
    expect(factwire(['extract', article]).stdout).not.toMatch(/^1 article, /m)
  })

  it('is quiet when the reader of the pipe leaves', () => {
    const many = Array.from({ length: 300 }, () => article)
    const command = `"${process.execPath}" "${join(built.folder, 'cli.js')}" extract --json "$@" | head -n 1`
    const { stdout, stderr, status } = spawnSync('bash', ['-o', 'pipefail', '-c', command, 'bash', ...many], {
      encoding: 'utf8',
    })
    expect({ stdout, stderr, status }).toEqual({ stdout: '[\n', stderr: '', status: 0 })
  })
})

describe('factwire explain', () => {
  it('shows rules, evidence and what was rejected', () => {
    const { status, stdout } = factwire(['explain', '--date', '2026-03-24', article])
    expect(status).toBe(0)
    expect(stdout).toContain('Rejected')
  })

  it('--json has explanations and rejections', () => {
    const result = JSON.parse(factwire(['explain', '--json', article]).stdout)
    expect(result.explanations).toHaveLength(result.records.length)
    expect(Array.isArray(result.rejected)).toBe(true)
  })
})

describe('errors are one line, each with its exit status', () => {
  const fails = (args: readonly string[], status: number, line: string | RegExp, input?: string | Uint8Array) => {
    const answer = factwire(args, input)
    expect(answer.status).toBe(status)
    expect(answer.stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(answer.stderr.trimEnd()).toMatch(line)
    return answer
  }

  it('a wrong option: 2', () => {
    fails(['extract', '--colour', article], 2, /^factwire: unknown option '--colour'/)
    fails(['extract', '--kinds', 'rumour', article], 2, /^factwire: no kind 'rumour': announcement, metric/)
    fails(['extract', '--min-confidence', 'high', article], 2, /'high' is no number/)
    fails(['extract', '--min-confidence', '7', article], 2, /minConfidence is 0 to 1/)
    fails(['extract', '--format', 'pdf', article], 2, /Allowed choices are text, markdown, html/)
    fails(['extract', '--json', '--flat', article], 2, /cannot be used with/)
  })

  it('a missing file: 3', () => {
    fails(['extract', join(folder, 'none.txt')], 3, /^factwire: no file .*none\.txt$/)
  })

  it('a directory: 4', () => {
    fails(['extract', folder], 4, /is a directory: name the files in it$/)
  })

  it('a wrong date: 5, before any file is read', () => {
    fails(['extract', '--date', '2026-02-30', article], 5, /^factwire: --date '2026-02-30' is no ISO date/)
    fails(['explain', '--date', '24.3.2026', article], 5, /^factwire: --date '24\.3\.2026' is no ISO date/)
  })

  it('a binary file: 6', () => {
    fails(['extract', file('logo.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))], 6, /is a binary file/)
    fails(['extract'], 6, /^factwire: standard input is a binary file/, Uint8Array.from([0, 1, 2, 3]))
  })

  it('an empty article: 7', () => {
    fails(['extract', file('empty.txt', '')], 7, /empty\.txt is empty$/)
    fails(['extract', file('blank.txt', '\ufeff \n\t\n')], 7, /blank\.txt is empty$/)
    fails(['extract'], 7, /^factwire: standard input is empty$/, '')
  })

  it('one bad file does not stop the others, and gives the status', () => {
    const { stdout } = fails(
      ['extract', '--jsonl', join(folder, 'none.txt'), article, folder].slice(0, 4),
      3,
      /no file/,
    )
    expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  })
})

it('--version tells the version of the package', () => {
  expect(execFileSync(process.execPath, [join(built.folder, 'cli.js'), '--version'], { encoding: 'utf8' })).toBe(
    `${version}\n`,
  )
})
