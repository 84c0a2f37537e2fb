import { SourceMap } from './source-map.js'
import { folded, isWhite, type Range, type Span } from './span.js'

export type Format = 'text' | 'markdown' | 'html'

export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list_item'
  | 'table_row'
  | 'quote'
  | 'caption'
  | 'code'
  | 'embed'

/** A post that the page shows in place (an embed of a social network); ranges are into `document.text`. */
export interface Embed {
  /** As in a `social_post` record: `x`, `bluesky`, ... */
  readonly platform: string
  readonly url: string | null
  readonly handle: string | null
  readonly author: Range | null
  /** The words of the post, its paragraphs in order. */
  readonly words: readonly Range[]
  readonly postedAt: Range | null
}

/** A run of text that stands by itself: a paragraph, a heading, a row of a table. */
export interface Block extends Range {
  readonly kind: BlockKind
  /** Page furniture (share buttons, related stories, a byline): kept in place, but no rule reads it. */
  readonly furniture: boolean
  readonly embed?: Embed
}

/** What is known of the article besides its words. */
export interface Metadata {
  url: string | null
  title: string | null
  publisher: string | null
  authors: string[]
  /** ISO date, with a time where one is known: `2026-03-25` or `2026-03-25T09:30:00Z`. */
  publishedAt: string | null
  publishedAtSource: 'given' | 'json-ld' | 'meta' | 'time' | 'dateline' | null
  /** BCP 47 language of the text as detected: `en`, `de`, ... or `und`. */
  language: string
}

export interface DocumentParts {
  readonly format: Format
  /** The article exactly as given. */
  readonly input: string
  /** A title given apart from the input. */
  readonly givenTitle?: string
  /** The text that rules read: the title first where there is one, then the body, blocks apart by line breaks. */
  readonly text: string
  /** Where the body starts in `text`: after the title. */
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  readonly map: SourceMap
  readonly metadata: Metadata
}

/** An article read into text and blocks, with a map from every offset back to the input. */
export class Document {
  readonly format: Format
  readonly input: string
  readonly givenTitle: string | undefined
  readonly text: string
  readonly bodyStart: number
  readonly blocks: readonly Block[]
  readonly map: SourceMap
  readonly metadata: Metadata

  constructor(parts: DocumentParts) {
    this.format = parts.format
    this.input = parts.input
    this.givenTitle = parts.givenTitle
    this.text = parts.text
    this.bodyStart = parts.bodyStart
    this.blocks = parts.blocks
    this.map = parts.map
    this.metadata = parts.metadata
  }

  /** The words of a range of `text`. */
  slice(range: Range): string {
    return this.text.slice(range.start, range.end)
  }

  /**
   * The place of a range of `text` in the original input, trimmed of white space at both ends.
   * Throws a RangeError where no readable character of the range comes from the input: a rule's mistake.
   */
  span(range: Range): Span {
    let { start, end } = range
    while (start < end && isWhite(this.text.charCodeAt(start))) start++
    while (end > start && isWhite(this.text.charCodeAt(end - 1))) end--
    const place = start < end ? this.map.toSource({ start, end }) : undefined
    if (!place) throw new RangeError(`no text of the input in ${range.start}..${range.end}`)
    return {
      source: place.source,
      start: place.start,
      end: place.end,
      text: this.textOf(place.start, place.end, place.source),
    }
  }

  /** What a reader sees of a range of the original input: the exact slice for plain text and for a given title. */
  textOf(start: number, end: number, source: Span['source'] = 'body'): string {
    if (source === 'title') return (this.givenTitle ?? '').slice(start, end)
    if (this.format === 'text') return this.input.slice(start, end)
    let seen = ''
    let last = -1
    for (const range of this.map.toText({ start, end })) {
      // pieces that are apart in the text are apart for the reader: two blocks, or words between dropped markup
      if (last >= 0 && range.start > last) seen += ' '
      seen += this.slice(range)
      last = range.end
    }
    return folded(seen)
  }
}

/** A document over plain text as it stands: the form of `findMoney(text)` and of tests. */
export function plainDocument(input: string, metadata: Partial<Metadata> = {}): Document {
  const map = new SourceMap()
  const whole = { start: 0, end: input.length }
  map.add(whole, whole)
  return new Document({
    format: 'text',
    input,
    text: input,
    bodyStart: 0,
    blocks: [{ kind: 'paragraph', furniture: false, ...whole }],
    map,
    metadata: {
      url: null,
      title: null,
      publisher: null,
      authors: [],
      publishedAt: null,
      publishedAtSource: null,
      language: 'en',
      ...metadata,
    },
  })
}
