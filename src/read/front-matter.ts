import { folded } from './draft.js'
import { isoDate } from './metadata.js'

/** A value of the front matter and where it stands in the input, without quotation marks. */
interface Said {
  readonly value: string
  readonly start: number
  readonly end: number
}

/** What stands before a Markdown article between fences. */
export interface FrontMatter {
  /** Where the article starts in the input. */
  readonly end: number
  readonly title: Said | undefined
  readonly authors: string[]
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedAt: string | null
}

const DATES = [
  'published_date',
  'publisheddate',
  'published_at',
  'publishedat',
  'datepublished',
  'date_published',
  'pubdate',
  'publishdate',
  'published',
  'date',
  'created',
]

/** YAML between `---`, or TOML between `+++`; undefined where the input has neither. */
export function readFrontMatter(input: string, from: number): FrontMatter | undefined {
  const fence = input.startsWith('---', from) ? '---' : input.startsWith('+++', from) ? '+++' : undefined
  const first = fence && /^(?:---|\+\+\+)[ \t]*\r?\n/.exec(input.slice(from, from + 80))
  if (!fence || !first) return undefined
  const start = from + first[0].length
  let close = start
  for (;;) {
    if (input.startsWith(fence, close) && /^[ \t]*(?:\r?\n|$)/.test(input.slice(close + 3, close + 40))) break
    const next = input.indexOf('\n', close)
    if (next < 0 || next - start > 60_000) return undefined
    close = next + 1
  }
  const after = input.indexOf('\n', close)
  const end = after < 0 ? input.length : after + 1
  const said = fence === '---' ? readYaml(input, start, close) : readToml(input, start, close)
  return said && { end, ...gather(said) }
}

type Values = Map<string, { readonly values: string[]; readonly place?: Said }>

function readYaml(input: string, start: number, end: number): Values | undefined {
  const { parseDocument, isMap, isScalar, isSeq, isMap: isGroup } = require('yaml') as typeof import('yaml')
  const values: Values = new Map()
  const document = parseDocument(input.slice(start, end), {
    logLevel: 'silent',
    strict: false,
    uniqueKeys: false,
    schema: 'failsafe',
  })
  if (!isMap(document.contents)) return document.contents === null ? values : undefined
  for (const { key, value } of document.contents.items) {
    const name = isScalar(key) ? String(key.value).toLowerCase() : ''
    if (isScalar(value) && typeof value.value === 'string' && value.range) {
      const place = unquoted(input, start + value.range[0], start + value.range[1], value.value)
      if (!values.has(name)) values.set(name, { values: [value.value], place })
    } else if (isSeq(value)) {
      const listed = value.items.map(item =>
        isScalar(item) ? String(item.value) : isGroup(item) ? String(item.get('name') ?? '') : '',
      )
      values.set(name, { values: listed })
    } else if (isGroup(value)) values.set(name, { values: [String(value.get('name') ?? '')] })
  }
  return values
}

/** `key = value` lines of the first table: enough for a title, a date, an address. */
function readToml(input: string, start: number, end: number): Values {
  const values: Values = new Map()
  for (let at = start; at < end; ) {
    const stop = Math.min(end, (input.indexOf('\n', at) + 1 || end + 1) - 1)
    const line = input.slice(at, stop)
    if (/^\s*\[/.test(line)) break
    const pair = /^\s*([\w-]+)\s*=\s*/.exec(line)
    if (pair) {
      const raw = line.slice(pair[0].length).trimEnd()
      const list = /^\[(.*)\]$/.exec(raw)
      const bare = (text: string) => text.trim().replace(/^(["'])(.*)\1.*$/, '$2')
      const from = at + pair[0].length
      if (list) values.set(pair[1].toLowerCase(), { values: list[1].split(',').map(bare) })
      else
        values.set(pair[1].toLowerCase(), {
          values: [bare(raw)],
          place: unquoted(input, from, from + raw.length, bare(raw)),
        })
    }
    at = stop + 1
  }
  return values
}

function unquoted(input: string, start: number, end: number, value: string): Said {
  const quoted = /^["']/.test(input[start] ?? '')
  const from = quoted ? start + 1 : start
  const to = Math.max(from, quoted ? end - 1 : end)
  return { value, start: from, end: to }
}

function gather(values: Values): Omit<FrontMatter, 'end'> {
  const first = (...names: string[]) => {
    for (const name of names) {
      const value = values.get(name)?.values.find(one => one.trim())
      if (value) return folded(value)
    }
    return null
  }
  const title = values.get('title') ?? values.get('headline')
  const authors = ['author', 'authors', 'by', 'byline'].flatMap(name => values.get(name)?.values ?? [])
  return {
    title: title?.place?.value.trim() ? title.place : undefined,
    authors: [...new Set(authors.map(name => folded(name)).filter(name => name && !/^https?:/.test(name)))],
    publisher: first('publisher', 'publication', 'source_name', 'site_name', 'site', 'outlet'),
    url:
      [
        first('url'),
        first('canonical'),
        first('canonical_url'),
        first('original_url'),
        first('link'),
        first('source_url'),
        first('source'),
      ].find(url => url !== null && /^https?:\/\//.test(url)) ?? null,
    publishedAt: DATES.map(name => isoDate(first(name))).find(date => date !== null) ?? null,
  }
}
