import { decodeArticle } from '../decode.js'
import { type Entry, type Item, MAX_ENTRY_BYTES, type ReadSettings } from '../entry.js'
import { readWhole } from './bytes.js'
import { instantOf } from './fields.js'
import { tooLong } from './jsonl.js'

/** What is read of an entry of any kind of feed. */
interface FeedEntry {
  readonly id?: string
  readonly url?: string
  readonly title?: string
  readonly date?: unknown
  readonly html?: string
  readonly text?: string
}

/** The articles of an RSS, Atom, RDF or JSON feed. */
export async function* readFeed(path: string, settings: ReadSettings): AsyncGenerator<Item> {
  const limit = settings.maxEntryBytes ?? MAX_ENTRY_BYTES
  const broken = (entry: number, at: string, code: string, message: string): Item => ({
    kind: 'broken',
    place: { source: path, at, entry },
    code,
    message,
  })
  const bytes = await readWhole(path, limit)
  if (!bytes) return yield broken(1, '', 'too-long', tooLong(limit))
  const text = decodeFeed(bytes)
  if (text === undefined) return yield broken(1, '', 'bad-entry', 'binary data, no feed')
  let entries: FeedEntry[]
  try {
    entries = await entriesOf(text)
  } catch (error) {
    return yield broken(1, '', 'bad-entry', `no feed: ${(error as Error).message}`)
  }
  for (const [index, one] of entries.entries()) {
    const place = { source: path, at: `entry ${index + 1}`, entry: index + 1 }
    const input = one.html ?? one.text
    if (!input?.trim()) yield { kind: 'broken', place, code: 'bad-entry', message: 'an entry without text' }
    else yield entryOf(one, input, place, settings)
  }
}

function entryOf(one: FeedEntry, input: string, place: Item['place'], settings: ReadSettings): Entry {
  const date = instantOf(one.date)
  return {
    kind: 'entry',
    place,
    input,
    options: {
      // the address is what other archives know the article by
      id: one.url === undefined ? one.id : undefined,
      url: one.url,
      title: one.title,
      publishedAt: date.value,
      fallbackDate: settings.fallbackDate,
      format: settings.format ?? (one.html !== undefined && /<[a-z!/]/i.test(one.html) ? 'html' : 'text'),
    },
    note: date.refused === undefined ? undefined : `the date '${date.refused}' is none that can be read`,
  }
}

/** An XML declaration names the charset where the bytes do not tell. */
function decodeFeed(bytes: Buffer): string | undefined {
  const named = /^<\?xml[^>]{0,100}encoding=["']([\w-]{2,30})["']/.exec(bytes.toString('latin1', 0, 200))?.[1]
  return decodeArticle(bytes, named)
}

interface Link {
  readonly href?: string
  readonly rel?: string
}

async function entriesOf(text: string): Promise<FeedEntry[]> {
  const { parseFeed } = await import('feedsmith')
  const parsed = parseFeed(text)
  if (parsed.format === 'rss')
    return (parsed.feed.items ?? []).map(item => ({
      id: item.guid?.value,
      url: item.link,
      title: item.title,
      date: item.pubDate ?? item.dc?.dates?.[0],
      html: item.content?.encoded ?? item.description,
    }))
  if (parsed.format === 'atom')
    return (parsed.feed.entries ?? []).map(entry => ({
      id: entry.id,
      url: linkOf(entry.links as readonly Link[] | undefined),
      title: entry.title?.value,
      date: entry.published ?? entry.updated,
      ...(entry.content?.type === 'text'
        ? { text: entry.content.value }
        : { html: entry.content?.value ?? entry.summary?.value }),
    }))
  if (parsed.format === 'json')
    return (parsed.feed.items ?? []).map(item => ({
      id: item.id === undefined ? undefined : String(item.id),
      url: item.url,
      title: item.title,
      date: item.date_published,
      html: item.content_html,
      text: item.content_text,
    }))
  return (parsed.feed.items ?? []).map(item => ({
    id: item.link,
    url: item.link,
    title: item.title,
    date: item.dc?.dates?.[0],
    html: item.content?.encoded ?? item.description,
  }))
}

const linkOf = (links: readonly Link[] | undefined): string | undefined =>
  (links?.find(link => link.rel === 'alternate') ?? links?.find(link => !link.rel) ?? links?.[0])?.href
