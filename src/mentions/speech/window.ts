import type { AnnotatedDocument } from '../annotated-document.js'
import type { Paragraph } from '../quotation/paragraphs.js'
import type { Quotation } from '../types.js'

/** A quotation with the words of its sentence beside it: token ranges, empty where `first > last`. */
export interface Place {
  readonly quotation: Quotation
  readonly paragraph: Paragraph
  /** The words before it, back to the start of its sentence or the quotation before. */
  readonly left: Window
  /** The words after it, up to the end of the sentence or the next quotation. */
  readonly right: Window
  /** Start of the sentence in which it opens, and end of the one in which it closes. */
  readonly sentenceFirst: number
  readonly sentenceLast: number
}

export interface Window {
  readonly first: number
  readonly last: number
}

/** Every quotation of the paragraphs with its windows, in text order. */
export function placesOf(
  document: AnnotatedDocument,
  quotations: readonly Quotation[],
  paragraphs: readonly Paragraph[],
): Place[] {
  const places: Place[] = []
  let at = 0
  quotations.forEach((quotation, index) => {
    while (paragraphs[at] && paragraphs[at].last < quotation.first) at++
    const paragraph = paragraphs[at]
    if (!paragraph) return
    const opening = document.sentenceAt(quotation.first)
    const closing = document.sentenceAt(quotation.last)
    if (!opening || !closing) return
    const before = quotations[index - 1]
    const after = quotations[index + 1]
    const sentenceFirst = Math.max(opening.first, paragraph.first)
    const sentenceLast = Math.min(closing.last, paragraph.last)
    places.push({
      quotation,
      paragraph,
      sentenceFirst,
      sentenceLast,
      left: { first: Math.max(sentenceFirst, (before?.last ?? -1) + 1), last: quotation.first - 1 },
      right: { first: quotation.last + 1, last: Math.min(sentenceLast, (after?.first ?? Infinity) - 1) },
    })
  })
  return places
}
