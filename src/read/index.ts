import type { Diagnostic } from '../core/diagnostic.js'
import { type Block, Document, type Format, type Metadata } from '../core/document.js'
import { type Draft, folded } from './draft.js'
import { findFurniture } from './furniture.js'
import { readText } from './text.js'

export interface ReadOptions {
  /** Detected from the input when not given. */
  readonly format?: Format
  /** The article's publication date, ISO: `2026-03-25` or with a time. Wins over what the page says. */
  readonly publishedAt?: string
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

/** Reads an article of any format into a document. Never throws on any input text. */
export function readDocument(input: string, options: ReadOptions = {}): Reading {
  const draft = readText(input, options.title)
  const metadata: Metadata = {
    url: options.url ?? null,
    title: null,
    publisher: null,
    authors: [],
    publishedAt: options.publishedAt ?? null,
    publishedAtSource: options.publishedAt ? 'given' : null,
    language: 'en',
  }
  return { document: assemble(input, 'text', draft, metadata, options), diagnostics: [] }
}

/** A draft into a document: a title given apart is set before the text, furniture is marked. */
function assemble(input: string, format: Format, draft: Draft, metadata: Metadata, options: ReadOptions): Document {
  let { text, map } = draft
  let shift = 0
  const title = draft.blocks.find(block => block.kind === 'title')
  const blocks: Block[] = []
  if (options.title && !title) {
    shift = options.title.length + 2
    text = `${options.title}\n\n${text}`
    map = map.withTitle(options.title.length, shift)
    blocks.push({ kind: 'title', furniture: false, start: 0, end: options.title.length })
  }
  const words = draft.blocks.map(({ kind, start, end }) => ({ kind, words: folded(draft.text.slice(start, end)) }))
  const furniture = findFurniture(words)
  draft.blocks.forEach((block, i) => {
    blocks.push({ ...block, furniture: furniture[i], start: block.start + shift, end: block.end + shift })
  })
  const head = blocks.find(block => block.kind === 'title')
  metadata.title ??= options.title ?? (head ? folded(text.slice(head.start, head.end)) : null)
  const bodyStart = head ? (blocks[blocks.indexOf(head) + 1]?.start ?? text.length) : 0
  return new Document({ format, input, givenTitle: options.title, text, bodyStart, blocks, map, metadata })
}
