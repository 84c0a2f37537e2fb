import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { WARCRecord, WARCSerializer } from 'warcio'
import type { Item, ReadSettings } from '../../src/archive/entry.js'
import { instantOf } from '../../src/archive/readers/fields.js'
import { readShard } from '../../src/archive/readers/index.js'
import { planShards } from '../../src/archive/shards.js'
import { jsonl, workbench } from './workbench.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

async function read(input: string, settings: ReadSettings = {}, skipped: string[] = []): Promise<Item[]> {
  const items: Item[] = []
  const skip = (path: string, reason: string) => skipped.push(`${path.slice(bench.path('x').length - 1)}: ${reason}`)
  for await (const shard of planShards([input], { settings, version: '1', skip }))
    for await (const item of readShard(shard, settings)) items.push(item)
  return items
}

const texts = (items: readonly Item[]) =>
  items.map(item => (item.kind === 'entry' ? item.input : `${item.code} ${item.message}`))
const places = (items: readonly Item[]) => items.map(({ place }) => place.at)

describe('JSON lines', () => {
  it('are found whole in parts of a file, each once, at any length of line', async () => {
    const entries = Array.from({ length: 3000 }, (_, number) => ({
      id: number,
      text: `x${'é'.repeat((number * 7919) % 1500)}`,
    }))
    const path = bench.write('a.jsonl', jsonl(entries))
    const items = await read(path)
    expect(items.map(item => item.kind === 'entry' && item.options.id)).toEqual(entries.map(({ id }) => String(id)))
    expect(new Set(places(items)).size).toBe(3000)
  })

  it('that are broken are told with their place, and the others are read', async () => {
    const path = bench.write('a.jsonl', '\ufeff{"text":"One"}\n\n{"text":\n[1]\n{"words":"x"}\n\r\n{"body":"Two"}')
    const items = await read(path)
    expect(places(items)).toEqual(['line 1', 'line 3', 'line 4', 'line 5', 'line 7'])
    expect(texts(items)).toEqual([
      'One',
      expect.stringMatching(/^bad-entry no JSON: /),
      'bad-entry JSON, but no object',
      expect.stringMatching(/^bad-entry no field that holds the text/),
      'Two',
    ])
  })

  it('longer than the limit are refused once, whatever the number of parts they lie in', async () => {
    const long = JSON.stringify({ text: 'x'.repeat(3 * 1024 * 1024) })
    const path = bench.write('a.jsonl', `{"text":"One"}\n${long}\n{"text":"Two"}\n`)
    const items = await read(path, { maxEntryBytes: 1024 * 1024 })
    expect(texts(items)).toEqual(['One', 'too-long the entry is longer than 1 MB, the most that is read', 'Two'])
  })

  it('have their fields found by usual names, or by those given', async () => {
    const [usual] = await read(
      bench.write(
        'a.jsonl',
        jsonl([{ guid: 7, link: 'https://a.example/x', headline: 'H', body: 'B', pubDate: '2026-03-24' }]),
      ),
    )
    expect(usual).toMatchObject({
      input: 'B',
      options: { id: '7', url: 'https://a.example/x', title: 'H', publishedAt: '2026-03-24' },
    })
    const [given] = await read(
      bench.write('b.jsonl', jsonl([{ doc: { words: 'W' }, key: { $oid: 'k1' }, text: 'not this' }])),
      {
        fields: { text: 'doc.words', id: 'key' },
      },
    )
    expect(given).toMatchObject({ input: 'W', options: { id: 'k1' } })
    expect(texts(await read(bench.path('b.jsonl'), { fields: { text: 'nowhere' } }))).toEqual([
      "bad-entry no text in the field 'nowhere'",
    ])
  })

  it('may be packed; what is cut off is told, what came before is read', async () => {
    const whole = gzipSync(jsonl(Array.from({ length: 20_000 }, (_, id) => ({ id, text: `Text ${id * 7919}` }))))
    expect(await read(bench.write('a.jsonl.gz', whole))).toHaveLength(20_000)
    const items = await read(bench.write('b.jsonl.gz', whole.subarray(0, whole.length / 2)))
    expect(items.length).toBeGreaterThan(1000)
    expect(items.slice(0, -1).every(({ kind }) => kind === 'entry')).toBe(true)
    expect(texts(items.slice(-1))).toEqual(['truncated the compressed file ends in the middle'])
    expect(texts(await read(bench.write('c.jsonl.gz', 'no gzip at all')))).toEqual([expect.stringMatching(/^damaged /)])
  })

  it('in zstd', async () => {
    // `{"text":"Northwind"}` and a line end, packed by zstd 1.5
    const packed = Buffer.from('KLUv/QRYqQAAeyJ0ZXh0IjoiTm9ydGh3aW5kIn0KdemYgg==', 'base64')
    expect(texts(await read(bench.write('a.jsonl.zst', packed)))).toEqual(['Northwind'])
  })

  it('in windows-1252', async () => {
    const line = Buffer.from('{"text":"Northwind\u0092s caf\u00e9"}\n', 'latin1')
    expect(texts(await read(bench.write('a.jsonl', line)))).toEqual(['Northwind’s café'])
  })
})

describe('dates of entries', () => {
  it.each([
    ['2026-03-24', '2026-03-24'],
    ['2026/03/24', '2026-03-24'],
    ['2026-03-24 10:30:00 UTC', '2026-03-24 10:30:00Z'],
    ['2026-03-24T10:30:00+02:00', '2026-03-24T10:30:00+02:00'],
    ['Tue, 24 Mar 2026 10:00:00 +0100', '2026-03-24T09:00:00.000Z'],
    [1774346400, '2026-03-24T10:00:00.000Z'],
    [1774346400000, '2026-03-24T10:00:00.000Z'],
    ['1774346400', '2026-03-24T10:00:00.000Z'],
  ])('%s is %s', (given, value) => {
    expect(instantOf(given)).toEqual({ value })
  })

  it.each(['2026-02-30', '24/03/2026', 'March 24', 'soon', 'Tue, 24 Mar 2026'])('%s is refused', given => {
    expect(instantOf(given)).toEqual({ refused: given })
  })
})

describe('CSV', () => {
  it('with fields over several lines', async () => {
    const path = bench.write('a.csv', '\ufeffid,text,date\r\n1,"One, and\n""two""",2026-03-24\r\n2,Two,\r\n3\r\n')
    const items = await read(path)
    expect(items).toMatchObject([
      { input: 'One, and\n"two"', options: { id: '1', publishedAt: '2026-03-24' }, place: { at: 'line 2', entry: 1 } },
      { input: 'Two', options: { id: '2' }, place: { at: 'line 4', entry: 2 } },
      { kind: 'broken', place: { at: 'line 5', entry: 3 } },
    ])
  })

  it('whose quotation mark is missing does not swallow the file in silence', async () => {
    const path = bench.write('a.csv', `id,text\n1,One\n2,"Two\n${'3,Three\n'.repeat(400_000)}`)
    const items = await read(path, { maxEntryBytes: 1024 * 1024 })
    expect(texts(items)[0]).toBe('One')
    expect(items.at(-1)).toMatchObject({ kind: 'broken', code: 'too-long', place: { at: 'line 3' } })
  })
})

describe('feeds', () => {
  it('RSS, with the whole text where there is one', async () => {
    const path = bench.write(
      'a.xml',
      `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
        <title>Wire</title><item><title>A &amp; B</title><link>https://w.example/1</link><guid>g</guid>
        <pubDate>Tue, 24 Mar 2026 10:00:00 GMT</pubDate><description>short</description>
        <content:encoded><![CDATA[<p>Northwind raised $40 million.</p>]]></content:encoded></item>
        <item><title>Empty</title></item></channel></rss>`,
    )
    expect(await read(path)).toMatchObject([
      {
        input: '<p>Northwind raised $40 million.</p>',
        options: {
          url: 'https://w.example/1',
          title: 'A & B',
          publishedAt: '2026-03-24T10:00:00.000Z',
          format: 'html',
        },
        place: { at: 'entry 1' },
      },
      { kind: 'broken', message: 'an entry without text', place: { at: 'entry 2' } },
    ])
  })

  it('Atom and JSON', async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><id>f</id><title>T</title><updated>2026-03-24T10:00:00Z</updated>
      <entry><id>urn:1</id><title>E</title><updated>2026-03-24T10:00:00Z</updated><link rel="self" href="https://w.example/s"/>
      <link rel="alternate" href="https://w.example/2"/><content type="html">&lt;p&gt;Text&lt;/p&gt;</content></entry></feed>`
    expect(await read(bench.write('a.atom', atom))).toMatchObject([
      { input: '<p>Text</p>', options: { url: 'https://w.example/2', publishedAt: '2026-03-24T10:00:00Z' } },
    ])
    const json = { version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [{ id: '9', content_text: 'Text' }] }
    expect(await read(bench.write('b.json', JSON.stringify(json)))).toMatchObject([
      { input: 'Text', options: { id: '9', format: 'text' } },
    ])
    expect(texts(await read(bench.write('c.xml', '<html></html>')))).toEqual([
      expect.stringMatching(/^bad-entry no feed/),
    ])
  })
})

describe('WARC', () => {
  const page = (url: string, body: string | Uint8Array, headers: Record<string, string>, status = '200 OK') =>
    WARCSerializer.serialize(
      WARCRecord.create(
        { url, type: 'response', date: '2026-03-24T10:00:00Z', httpHeaders: headers, statusline: `HTTP/1.1 ${status}` },
        (async function* () {
          yield typeof body === 'string' ? new TextEncoder().encode(body) : body
        })(),
      ),
      { gzip: true },
    )
  const html = { 'Content-Type': 'text/html; charset=windows-1252' }

  it('gives the pages that were answered with HTML, in their charset', async () => {
    const bytes = Buffer.concat([
      await page('https://w.example/1', Buffer.from('<p>caf\u00e9 \u0093A\u0094</p>', 'latin1'), html),
      await page('https://w.example/2', '{}', { 'Content-Type': 'application/json' }),
      await page('https://w.example/3', '<p>gone</p>', html, '404 Not Found'),
      await page('https://w.example/4', '<p>Last</p>', { 'Content-Type': 'text/html' }),
    ])
    expect(await read(bench.write('a.warc.gz', bytes))).toMatchObject([
      { input: '<p>café “A”</p>', options: { url: 'https://w.example/1', format: 'html' }, place: { at: 'record 1' } },
      { input: '<p>Last</p>', options: { url: 'https://w.example/4' }, place: { at: 'record 4' } },
    ])
  })

  it('cut in the middle gives what came before, and says so', async () => {
    const one = await page('https://w.example/1', '<p>One</p>', html)
    const two = await page('https://w.example/2', `<p>${'Two '.repeat(5000)}</p>`, html)
    const items = await read(bench.write('a.warc.gz', Buffer.concat([one, two.subarray(0, two.length - 40)])))
    expect(texts(items)[0]).toBe('<p>One</p>')
    expect(items).toHaveLength(2)
    expect(items[1]).toMatchObject({ kind: 'broken', place: { at: 'record 2' } })
  })
})

describe('folders', () => {
  it('are walked in one order; a link back, hidden and other files are passed over', async () => {
    const { symlinkSync } = await import('node:fs')
    bench.write('a/b.txt', 'B')
    bench.write('a/a.md', '# A')
    bench.write('a/sub/c.html', '<p>C</p>')
    bench.write('a/.hidden.txt', 'no')
    bench.write('a/node_modules/one/readme.md', 'no')
    bench.write('a/picture.png', 'no')
    bench.write('a/bin.txt', Buffer.from([0, 1, 2, 3]))
    symlinkSync(bench.path('a'), bench.path('a/sub/loop'))
    symlinkSync(bench.path('nowhere'), bench.path('a/sub/dead.txt'))
    const skipped: string[] = []
    const items = await read(bench.path('a'), {}, skipped)
    expect(items.map(({ place }) => place.source.slice(bench.path('a/').length))).toEqual([
      'a.md',
      'b.txt',
      'bin.txt',
      'sub/c.html',
    ])
    expect(texts(items)[2]).toBe('binary a binary file, not an article')
    expect(skipped).toEqual([
      'a/picture.png: not a kind of file that holds articles',
      'a/sub/dead.txt: a link to nothing',
      'a/sub/loop: a link back to a folder above it',
    ])
  })

  it('by pattern', async () => {
    for (const name of ['x/1.txt', 'x/2.md', 'x/y/3.txt']) bench.write(name, name)
    expect(texts(await read(bench.path('x/**/*.txt')))).toEqual(['x/1.txt', 'x/y/3.txt'])
    await expect(read(bench.path('x/*.html'))).rejects.toMatchObject({ code: 'missing' })
    await expect(read(bench.path('none'))).rejects.toMatchObject({ code: 'missing' })
  })
})
