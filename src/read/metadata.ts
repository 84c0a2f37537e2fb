import type { Metadata } from '../core/document.js'
import { folded } from './draft.js'
import type { Page } from './page.js'

/** What a page says of its article outside its text. */
export interface Metas {
  readonly title: string | null
  readonly authors: string[]
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedAt: string | null
  readonly publishedAtSource: Metadata['publishedAtSource']
}

type Json = Record<string, unknown>
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const ARTICLE = /Article|BlogPosting|Report|LiveBlog|WebPage$/

/** Title, authors, publisher, address and date of a page: JSON-LD first, then its meta elements, then a `<time>`. */
export function readMetas(page: Page): Metas {
  const article = linkedArticle(page)
  const meta = metaReader(page)
  const linkedDate = isoDate(article?.datePublished ?? article?.dateCreated)
  const metaDate = isoDate(
    meta(
      'article:published_time',
      'og:published_time',
      'og:article:published_time',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'datepublished',
      'date',
      'dc.date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'pubdate',
      'publishdate',
      'publish-date',
      'publication_date',
      'article_date_original',
      'cxenseparse:recs:publishtime',
      'bt:pubdate',
      'vr:published_time',
    ),
  )
  const timeDate = linkedDate ?? metaDate ?? timeOf(page)
  return {
    title: titleOf(page, article, meta),
    authors: authorsOf(article, meta),
    publisher:
      nameOf(article?.publisher) ??
      meta('og:site_name', 'application-name', 'publisher', 'dc.publisher', 'cre') ??
      null,
    url: page.canonical ?? meta('og:url', 'twitter:url', 'parsely-link') ?? text(article?.url) ?? null,
    publishedAt: timeDate,
    publishedAtSource: linkedDate ? 'json-ld' : metaDate ? 'meta' : timeDate ? 'time' : null,
  }
}

function metaReader(page: Page): (...names: string[]) => string | null {
  const known = new Map<string, string>()
  for (const { name, property, itemprop, content } of page.metas) {
    const key = (property ?? name ?? itemprop)?.toLowerCase()
    if (key && content?.trim() && !known.has(key)) known.set(key, folded(content))
  }
  return (...names) => {
    for (const name of names) if (known.has(name)) return known.get(name)!
    return null
  }
}

/** The article among the things that JSON-LD describes. */
function linkedArticle(page: Page): Json | undefined {
  let found: Json | undefined
  for (const source of page.linked) {
    if (source.length > 400_000) continue
    let value: unknown
    try {
      value = JSON.parse(
        source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '').replace(/[\u0000-\u001f]+/g, ' '),
      )
    } catch {
      continue
    }
    const things = (Array.isArray(value) ? value : [value]).filter(isJson)
    for (const thing of things) {
      const graph = thing['@graph']
      for (const one of Array.isArray(graph) ? graph.filter(isJson) : [thing]) {
        const type = String(Array.isArray(one['@type']) ? one['@type'].join(' ') : (one['@type'] ?? ''))
        if (!ARTICLE.test(type)) continue
        if (!found || (one.datePublished && !found.datePublished)) found = one
      }
    }
  }
  return found
}

const text = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? folded(value) : null)

const nameOf = (value: unknown): string | null =>
  text(isJson(value) ? value.name : Array.isArray(value) ? nameOf(value[0]) : value)

function titleOf(page: Page, article: Json | undefined, meta: (...names: string[]) => string | null): string | null {
  const said =
    meta('og:title', 'twitter:title', 'parsely-title', 'dc.title') ?? text(article?.headline) ?? text(page.titleTag)
  return said && withoutOutlet(said, meta('og:site_name'))
}

/** A headline without the outlet's name that pages put behind it. */
export function withoutOutlet(title: string, outlet: string | null): string {
  const at = Math.max(
    title.lastIndexOf(' | '),
    title.lastIndexOf(' - '),
    title.lastIndexOf(' – '),
    title.lastIndexOf(' — '),
  )
  const behind = title.slice(at + 3)
  if (at < 12 || behind.length < 2 || behind.length > 40) return title
  const known = outlet !== null && letters(behind) === letters(outlet)
  return known || title[at + 1] === '|' ? title.slice(0, at).trimEnd() : title
}

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

function authorsOf(article: Json | undefined, meta: (...names: string[]) => string | null): string[] {
  const listed = article?.author ?? article?.creator
  const names = (Array.isArray(listed) ? listed : [listed]).map(nameOf).filter(name => name !== null)
  const one = meta(
    'author',
    'article:author',
    'parsely-author',
    'dc.creator',
    'sailthru.author',
    'byl',
    'twitter:creator',
  )
  const given = names.length ? names : one ? [one] : []
  const authors = given
    .flatMap(name => name.replace(/^by\s+/i, '').split(/,|;| and | & /))
    .map(name => name.trim())
    .filter(
      name => name.length > 1 && name.length < 80 && !/^https?:|^@|^(?:staff|admin|editor|null|undefined)$/i.test(name),
    )
  return [...new Set(authors)]
}

function timeOf(page: Page): string | null {
  for (let element = 1; element < page.tag.length; element++) {
    const attributes = page.attributes[element]
    const published = /\bdatePublished\b/.test(attributes.itemprop ?? '')
    if (page.tag[element] !== 'time' && !published) continue
    if (/\bdateModified\b/.test(attributes.itemprop ?? '')) continue
    const date = isoDate(attributes.datetime ?? attributes.content)
    if (date) return date
  }
  return null
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** An ISO date or date and time out of what pages write; null where it is none. Zones stay as they are written. */
export function isoDate(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const given = value.trim().slice(0, 60)
  const iso = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?/.exec(
    given,
  )
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso
    const date = realDay(+year, +month, +day)
    if (!date || !hour) return date
    const offset = zone && zone !== 'Z' ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : (zone ?? '')
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`
  }
  const said =
    /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3})[a-z]*\.?,?[ -](\d{4})/.exec(given) ??
    /\b([A-Za-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/.exec(given)
  if (!said) return null
  const [day, month] = /^\d/.test(said[1]) ? [+said[1], said[2]] : [+said[2], said[1]]
  return realDay(+said[3], MONTHS.indexOf(month.toLowerCase()) + 1, day)
}

function realDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1000 || month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.toISOString().slice(0, 10)
}
