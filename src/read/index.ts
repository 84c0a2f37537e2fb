import type { Diagnostic } from '../core/diagnostic.js'
import { type Block, type BlockKind, Document, type Embed, type Format, type Metadata } from '../core/document.js'
import type { Span } from '../core/span.js'
import { readDateline } from './dateline.js'
import { detectFormat } from './detect.js'
import { type Draft, folded, sameWords } from './draft.js'
import { findFurniture } from './furniture.js'
import { readHtml } from './html.js'
import { detectLanguage } from './language.js'
import { readMarkdown } from './markdown.js'
import { readText } from './text.js'

export interface ReadOptions {
  /** Detected from the input when not given. */
  readonly format?: Format
  /** The article's publication date, ISO: `2026-03-25` or with a time. Wins over what the page says. */
  readonly publishedAt?: string
  /** ISO date that stands in where neither `publishedAt` nor the article tells one. */
  readonly fallbackDate?: string
  readonly url?: string
  /** A title given apart from the input. */
  readonly title?: string
  /** UTF-16 units of input that are read; the rest is left, with a diagnostic. */
  readonly maxLength?: number
}

export interface Reading {
  readonly document: Document
  readonly diagnostics: Diagnostic[]
}

/** A block of a read article, with its place in the input. */
export interface ReadBlock {
  readonly kind: BlockKind
  /** Share buttons, bylines, lists of other stories: no part of the article. */
  readonly furniture: boolean
  /** Its words as a reader sees them. */
  readonly text: string
  readonly span: Span
  /** The network, of a post shown in place. */
  readonly platform: string | null
}

/** An article as it was read, without records. */
export interface ReadResult {
  readonly format: Format
  /** The body as a reader sees it: its blocks apart by empty lines, without headline, captions and furniture. */
  readonly text: string
  readonly title: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  /** ISO date, with a time where one is known. */
  readonly publishedAt: string | null
  readonly publishedAtSource: Metadata['publishedAtSource']
  readonly url: string | null
  /** `en`, `de`, ... or `und`. */
  readonly language: string
  readonly blocks: readonly ReadBlock[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a reader of a format gives before the options are seen. */
interface Source {
  readonly format: Format
  readonly draft: Draft
  readonly said: Partial<Metadata>
}

/** Reads an article of any format into a document. Never throws on any input text. */
export function readDocument(input: string, options: ReadOptions = {}): Reading {
  const diagnostics: Diagnostic[] = []
  const tell = (code: string, severity: Diagnostic['severity'], message: string) =>
    diagnostics.push({ code, severity, message, span: null, rule: null })
  const whole = cutAt(input, options.maxLength)
  if (whole.length < input.length)
    tell('too-long', 'warning', `read ${whole.length} of ${input.length} characters: maxLength is ${options.maxLength}`)
  const source = readSource(whole, options)
  const document = assemble(input, source, options)
  const { language, publishedAt } = document.metadata
  if (!document.blocks.some(isBody)) tell('empty', 'warning', 'there is no article in this input')
  else if (language !== 'en')
    tell('language', 'warning', `the article reads as '${language}', not as English: no records are read from it`)
  if (publishedAt === null)
    tell('no-date', 'info', 'no publication date is known: relative dates stay unresolved; give publishedAt')
  return { document, diagnostics }
}

/**
 * Reads an article without looking for records.
 *
 * @param input plain text, Markdown or an HTML page
 * @returns the body as a reader sees it, what is known of the article, and its blocks with their places in `input`
 * (UTF-16 offsets); never throws on any input
 * @example
 * read('# Lumen Harbor raises cash\n\nThe round is its *second*.', { format: 'markdown' }).text
 * // 'The round is its second.'
 */
export function read(input: string, options: ReadOptions = {}): ReadResult {
  const { document, diagnostics } = readDocument(input, options)
  const { metadata, blocks } = document
  const { title, authors, publisher, publishedAt, publishedAtSource, url, language } = metadata
  return {
    format: document.format,
    text: blocks
      .filter(block => isBody(block) && block.kind !== 'caption')
      .map(block => document.slice(block))
      .join('\n\n'),
    title,
    authors: [...authors],
    publisher,
    publishedAt,
    publishedAtSource,
    url,
    language,
    blocks: blocks.map(block => ({
      kind: block.kind,
      furniture: block.furniture,
      text: document.slice(block),
      span: document.span(block),
      platform: block.embed?.platform ?? null,
    })),
    diagnostics,
  }
}

/** Is a block of the article itself, other than its headline? */
const isBody = (block: Block): boolean => !block.furniture && block.kind !== 'title'

/** The part of an input that is read; no character is cut in two. */
function cutAt(input: string, maxLength: number | undefined): string {
  if (maxLength === undefined || !(maxLength >= 0) || input.length <= maxLength) return input
  const end = Math.floor(maxLength)
  const last = input.charCodeAt(end - 1)
  return input.slice(0, last >= 0xd800 && last <= 0xdbff ? end - 1 : end)
}

function readSource(input: string, options: ReadOptions): Source {
  const format = options.format ?? detectFormat(input)
  if (format === 'html') {
    const { draft, metas } = readHtml(input)
    return { format, draft, said: metas }
  }
  if (format === 'markdown') {
    const article = readMarkdown(input)
    if (article) {
      const { draft, front } = article
      const { authors, publisher, url, publishedAt } = front ?? {}
      const publishedAtSource = publishedAt ? 'meta' : null
      return {
        format,
        draft,
        said: { title: front?.title?.value, authors, publisher, url, publishedAt, publishedAtSource },
      }
    }
  }
  return { format, draft: readText(input, options.title), said: {} }
}

/** A draft into a document: a title given apart is set before the text, furniture is marked. */
function assemble(input: string, { format, draft, said }: Source, options: ReadOptions): Document {
  const furniture = findFurniture(
    draft.blocks.map(({ kind, start, end }) => ({ kind, words: folded(draft.text, start, end) })),
    format !== 'text',
  )
  const head = draft.blocks.find(block => block.kind === 'title')
  const given = options.title?.trim() ? options.title : undefined
  const apart =
    given !== undefined && !(head && sameWords(draft.text.slice(head.start, head.end), given)) ? given : undefined
  const shift = apart === undefined ? 0 : apart.length + 2
  const text = apart === undefined ? draft.text : `${apart}\n\n${draft.text}`
  const blocks: Block[] = apart === undefined ? [] : [{ kind: 'title', furniture: false, start: 0, end: apart.length }]
  draft.blocks.forEach(({ start, end, kind, embed }, i) => {
    const own = apart !== undefined && draft.blocks[i] === head ? 'heading' : kind
    const block = { kind: own, furniture: furniture[i], start, end }
    blocks.push(shiftBlock(embed ? { ...block, embed } : block, shift))
  })
  const map = apart === undefined ? draft.map : draft.map.withTitle(apart.length, shift)
  const title = blocks.find(block => block.kind === 'title')
  const first = blocks.find(block => block.kind !== 'title')
  const stated = said.publishedAt ?? null
  const own = options.publishedAt ?? stated ?? readDateline(draft.text, draft.blocks)
  const { fallbackDate } = options
  const metadata: Metadata = {
    url: options.url ?? said.url ?? null,
    title: given ? folded(given) : title ? folded(text.slice(title.start, title.end)) : (said.title ?? null),
    publisher: said.publisher ?? null,
    authors: said.authors ?? [],
    publishedAt: own ?? fallbackDate ?? null,
    publishedAtSource: options.publishedAt
      ? 'given'
      : stated
        ? (said.publishedAtSource ?? null)
        : own
          ? 'dateline'
          : fallbackDate
            ? 'given'
            : null,
    language: detectLanguage(
      text,
      blocks.filter(block => !block.furniture && block.kind !== 'code'),
    ),
  }
  const bodyStart = title ? (first?.start ?? text.length) : 0
  return new Document({ format, input, givenTitle: options.title, text, bodyStart, blocks, map, metadata })
}

function shiftBlock(block: Block, shift: number): Block {
  if (shift === 0) return block
  const moved = <R extends { readonly start: number; readonly end: number } | null>(range: R): R =>
    range && { ...range, start: range.start + shift, end: range.end + shift }
  const { embed } = block
  const shifted: Embed | undefined = embed && {
    ...embed,
    author: moved(embed.author),
    words: embed.words.map(moved),
    postedAt: moved(embed.postedAt),
  }
  return { ...moved(block), ...(shifted && { embed: shifted }) }
}
