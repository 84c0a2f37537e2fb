import type { Embed } from '../core/document.js'
import type { Range } from '../core/span.js'
import type { Page } from './page.js'

/** Names that the sites give the elements they hand out. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\s)twitter-(?:tweet|video|embed)(?:$|\s)/, 'x'],
  [/(?:^|\s)(?:tweet|tweet-link|tweet-link-bottom)(?:$|\s)/, 'x'],
  [/(?:^|\s)bluesky-embed(?:$|\s)/, 'bluesky'],
  [/(?:^|\s)mastodon-embed(?:$|\s)/, 'mastodon'],
  [/(?:^|\s)(?:text-post-media|threads-embed)(?:$|\s)/, 'threads'],
  [/(?:^|\s)instagram-media(?:$|\s)/, 'instagram'],
  [/(?:^|\s)fb-(?:post|video)(?:$|\s)/, 'facebook'],
  [/(?:^|\s)linkedin-(?:post|embed)(?:$|\s)/, 'linkedin'],
  [/(?:^|\s)reddit-(?:embed-bq|card|embed)(?:$|\s)/, 'reddit'],
  [/(?:^|\s)tiktok-embed(?:$|\s)/, 'tiktok'],
  [/(?:^|\s)youtube-(?:community-post|embed-post)(?:$|\s)/, 'youtube'],
  [/(?:^|\s)truth-?social-embed(?:$|\s)/, 'truth_social'],
]
/** Where a permalink leads. */
const BY_URL: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/(?:[\w-]+\.)?(?:twitter|x)\.com\/\w+\/status\//i, 'x'],
  [/^https?:\/\/bsky\.app\/profile\/[^/]+\/post\//i, 'bluesky'],
  [/^https?:\/\/(?:www\.)?threads\.(?:net|com)\/@?[\w.]+\/post\//i, 'threads'],
  [/^https?:\/\/(?:www\.)?instagram\.com\/(?:[\w.]+\/)?(?:p|reel|tv)\//i, 'instagram'],
  [
    /^https?:\/\/(?:[\w-]+\.)?facebook\.com\/(?:[^/]+\/(?:posts|videos)\/|permalink|story\.php|watch|photo)/i,
    'facebook',
  ],
  [/^https?:\/\/(?:www\.)?linkedin\.com\/(?:posts|feed\/update|embed\/feed)/i, 'linkedin'],
  [/^https?:\/\/(?:[\w-]+\.)?reddit\.com\/r\/\w+\/comments\//i, 'reddit'],
  [/^https?:\/\/(?:www\.)?tiktok\.com\/@[\w.]+\/video\//i, 'tiktok'],
  [/^https?:\/\/(?:www\.)?youtube\.com\/(?:post\/|channel\/[^/]+\/community)/i, 'youtube'],
  [/^https?:\/\/truthsocial\.com\/@?[\w.]+\/(?:posts\/)?\d+/i, 'truth_social'],
  [/^https?:\/\/[\w.-]+\/@[\w.]+(?:@[\w.-]+)?\/\d{8,}/i, 'mastodon'],
]

/** The outermost elements of a page that show a post in place, with their platforms. */
export function findEmbeds(page: Page): Map<number, string> {
  const found = new Map<number, string>()
  const inside = new Set<number>()
  for (let element = 1; element < page.tag.length; element++) {
    if (inside.has(page.parent[element])) {
      inside.add(element)
      continue
    }
    const platform = platformOf(page, element)
    if (platform === undefined) continue
    inside.add(element)
    found.set(element, platform)
  }
  return found
}

function platformOf(page: Page, element: number): string | undefined {
  const { class: names, cite, href } = page.attributes[element]
  const tag = page.tag[element]
  if (names && (tag === 'blockquote' || tag === 'div' || tag === 'a' || tag === 'section' || tag === 'figure'))
    for (const [name, platform] of BY_NAME) if (name.test(names)) return platform
  if (tag === 'blockquote' && cite) return platformOfUrl(cite)
  if (tag === 'blockquote' && signed(page, element)) return permalinksIn(page, element).at(-1)?.platform
  // Substack sets a whole post inside a link: a link with blocks in it
  if (tag === 'a' && href && page.tag[element + 1] === 'div' && page.parent[element + 1] === element)
    return platformOfUrl(href)
  return undefined
}

/** Does a block quotation that lost its class end as an embed does: "— Name (@handle) <a>date</a>"? */
function signed(page: Page, element: number): boolean {
  const last = page.afterSegment[element] - 1
  return last >= page.firstSegment[element] && /\(@[\w.@-]+\)/.test(page.wordsOf(last).slice(-200))
}

/** The links to posts within an element. */
function permalinksIn(page: Page, element: number): { platform: string; url: string }[] {
  const found: { platform: string; url: string }[] = []
  const end = page.elementEnd[element]
  for (let inner = element + 1; inner < page.tag.length && page.elementStart[inner] < end; inner++) {
    const url = page.attributes[inner].href ?? page.attributes[inner].cite
    const platform = url && platformOfUrl(url)
    if (platform) found.push({ platform, url })
  }
  return found
}

export const platformOfUrl = (url: string): string | undefined => BY_URL.find(([pattern]) => pattern.test(url))?.[1]

/** A line of an embed as it was written into the text. */
export interface EmbedLine extends Range {
  readonly segment: number
}

const PAGE_WORDS =
  /^(?:view (?:this |the )?(?:post|profile|thread|more|on|tweet|image)\b.{0,40}|see (?:this|new|more) .{0,30}|add a comment\.{0,3}|post by @\S+|(?:[\d.,]+[km]? ?(?:likes?|retweets?|reposts?|replies|reply|comments?|shares?|views?|quotes?)\W*)+|♬.*|\W*|(?:twitter|x|threads|bluesky|mastodon|instagram|comment|\[image or embed\]|\[(?:image|video|gif)\])|replying to @\S+|\d{1,2}:\d\d(?: ?[ap]m)?)$/i
const SHARED_BY = /^(?:A (?:post|reel|video|photo) shared by|Posted by|Post by|by|Shared by|From)\s+/i
const HANDLE = /@([\w.-]+(?:@[\w.-]+)?)|\bu\/([\w-]+)/
const WHEN =
  /(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)\.?,? )?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,? \d{4}|\d{4}-\d\d-\d\d)(?:(?:,| at| ·)? \d{1,2}:\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?)?/i

/** What an embed says; undefined for one without any words of its post. */
export function readEmbed(
  page: Page,
  element: number,
  platform: string,
  text: string,
  lines: readonly EmbedLine[],
): Embed | undefined {
  const url = permalink(page, element, platform)
  const words: Range[] = []
  let author: Range | null = null
  let postedAt: Range | null = null
  let handle: string | null = null
  for (const line of lines) {
    const said = text.slice(line.start, line.end)
    const by = attribution(said, line, platform, words.length > 0 || author !== null)
    if (by) {
      if (by.words) words.push(by.words)
      author ??= by.author
      handle ??= by.handle
      postedAt ??= by.postedAt
    } else if (words.length === 1 && !author && HANDLE_ALONE.test(said) && isName(text, words[0])) {
      // Substack sets the name and the handle on lines of their own over the post
      author = words.pop() ?? null
      handle ??= said.replace(/^@/, '')
    } else if (!PAGE_WORDS.test(said)) {
      const when = WHEN.exec(said)
      if (when && when[0].length >= said.length - 12 && words.length > 0)
        postedAt ??= { start: line.start + when.index, end: line.start + when.index + when[0].length }
      else words.push({ start: line.start, end: line.end })
    }
  }
  if (!words.length) return undefined
  return { platform, url, handle, author, words, postedAt }
}

const HANDLE_ALONE = /^@[\w.-]+(?:@[\w.-]+)?$/

/** Could the words be the name of an account: few, and no sentence? */
const isName = (text: string, { start, end }: Range): boolean =>
  end - start <= 60 && !/[.!?:]$/.test(text.slice(start, end))

interface Attribution {
  readonly author: Range | null
  readonly handle: string | null
  readonly postedAt: Range | null
  /** Words of the post that stand before the attribution on the same line. */
  readonly words?: Range
}

/** The line that tells who posted: "— Name (@handle) March 3, 2026", "A post shared by Name (@handle)", "Name @handle". */
function attribution(said: string, line: Range, platform: string, after: boolean): Attribution | undefined {
  let from = 0
  let words: Range | undefined
  if (platform === 'reddit') {
    const by = /\bby ?(?=u\/)|\bfrom ?(?=r\/)/.exec(said)
    if (by) {
      from = by.index + by[0].length
      const before = said.slice(0, by.index).trimEnd()
      if (before && !PAGE_WORDS.test(before)) words = { start: line.start, end: line.start + before.length }
      const handle = HANDLE.exec(said.slice(from))?.[2] ?? null
      return { author: null, handle, postedAt: null, words }
    }
  }
  const dash = /^[—–-]\s*/.exec(said) ?? SHARED_BY.exec(said)
  const when = WHEN.exec(said)
  const postedAt = when ? { start: line.start + when.index, end: line.start + when.index + when[0].length } : null
  const named = HANDLE.exec(said)
  const alone =
    named !== null && named.index <= 60 && said.length - (named.index + named[0].length) <= 3 && !/[.!?,:] /.test(said)
  if (!dash && !(alone && !after)) return undefined
  if (dash) from = dash[0].length
  const handle = named?.[1] ?? named?.[2] ?? null
  const end = Math.min(
    named
      ? said.lastIndexOf('(', named.index) >= from
        ? said.lastIndexOf('(', named.index)
        : named.index
      : said.length,
    when?.index ?? said.length,
  )
  const shown = said.slice(from, end).trimEnd().replace(/ on$/, '').trimEnd()
  // "— Jane Doe, CEO of Acme, on LinkedIn": without a handle the name ends where its apposition starts
  const name = named ? shown : shown.replace(/(?:,| (?:on|via) (?=\p{Lu})).*$/u, '')
  const author = /[\p{L}\p{N}]/u.test(name) ? { start: line.start + from, end: line.start + from + name.length } : null
  return { author, handle, postedAt }
}

function permalink(page: Page, element: number, platform: string): string | null {
  const attributes = page.attributes[element]
  const given =
    attributes['data-text-post-permalink'] ??
    attributes['data-instgrm-permalink'] ??
    attributes['data-href'] ??
    (attributes['data-embed-url'] ?? '').replace(/\/embed$/, '')
  let found: string | null = given || attributes.cite || null
  if (!found && attributes.href && platformOfUrl(attributes.href) === platform) found = attributes.href
  for (const link of permalinksIn(page, element)) if (link.platform === platform) found = link.url
  // Facebook tells the post in the query; elsewhere it only says who came from where
  return found && found.replace(/(?<!story\.php|permalink\.php|watch\/?)[?#].*$/, '')
}
