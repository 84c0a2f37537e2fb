import type { Diagnostic } from '../core/diagnostic.js'
import { type Document, type Format, plainDocument } from '../core/document.js'

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
  return {
    document: plainDocument(input, {
      url: options.url ?? null,
      publishedAt: options.publishedAt ?? null,
      publishedAtSource: options.publishedAt ? 'given' : null,
    }),
    diagnostics: [],
  }
}
