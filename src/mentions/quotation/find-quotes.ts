import { plainDocument } from '../../core/document.js'
import type { Span } from '../../core/span.js'
import { AnnotatedDocument } from '../annotated-document.js'

/** Words between quotation marks, without them. */
export interface FoundQuote {
  text: string
  span: Span
}

/**
 * Finds words between quotation marks of any style in a plain string: straight, curly, angle, single ones as outer
 * marks. Apostrophes, feet and inches are no marks; a mark without a partner gives nothing. Titles and scare quotes
 * are quotations too: whether somebody said the words is for `extract` to tell.
 *
 * @param text plain text; paragraphs are apart by a blank line
 * @returns each quotation's words without the marks, in text order; `span` holds UTF-16 offsets into `text`, half-open
 * @example
 * findQuotes('“We are hiring,” she said.')[0].text // 'We are hiring,'
 */
export function findQuotes(text: string): FoundQuote[] {
  const document = new AnnotatedDocument(plainDocument(text))
  return document.quotations.map(({ inner }) => ({ text: document.slice(inner), span: document.span(inner) }))
}
