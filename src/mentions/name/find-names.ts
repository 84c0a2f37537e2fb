import { plainDocument } from '../../core/document.js'
import type { Span } from '../../core/span.js'
import { AnnotatedDocument } from '../annotated-document.js'
import type { PartyKind } from '../shapes.js'
import type { Lexicon } from './known.js'

/** One standing of a name, with the name in its fullest form. */
export interface FoundName {
  /** The fullest form in the text, without title or bracketed acronym. */
  name: string
  kind: PartyKind
  /** Case-folded, without legal form and leading "the": for joins. */
  key: string
  /** The other forms in the text, in order of appearance. */
  aliases: string[]
  span: Span
}

export interface FindNamesOptions {
  /** Names that you know; they win over what the text says. */
  readonly lexicon?: Lexicon
}

/**
 * Finds the names of organisations, people, products and places in a plain English text. Short forms ("Doe"), acronyms
 * and names in brackets are tied to the full name; offices and forms of address are no part of it.
 *
 * @returns each standing in text order; `span` in UTF-16 offsets of `text`. Pronouns and nominals ("the company") are left out
 * @example
 * findNames('Initech CEO Jane Doe resigned. Doe led it for years.').map(({ name }) => name)
 * // ['Initech', 'Jane Doe', 'Jane Doe']
 */
export function findNames(text: string, { lexicon }: FindNamesOptions = {}): FoundName[] {
  const document = new AnnotatedDocument(plainDocument(text), lexicon ? { lexicon } : {})
  return document.references
    .filter(({ form }) => form === 'name')
    .map(reference => {
      const { name, kind, key, aliases } = reference.entity!
      return { name, kind, key, aliases: [...aliases], span: document.span(reference) }
    })
}
