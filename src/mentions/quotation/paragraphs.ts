import type { Document } from '../../core/document.js'
import type { Tokens } from '../../language/tokens.js'
import type { Mention } from '../types.js'

/** A paragraph of readable text: tokens `first` to `last`, both included. */
export interface Paragraph extends Mention {
  readonly index: number
  /** Place of its block in `document.blocks`. */
  readonly blockIndex: number
}

/** The readable blocks, cut at blank lines and before a line that opens with a quotation mark. Linear. */
export function findParagraphs(document: Document & { readonly tokens: Tokens }): Paragraph[] {
  const { tokens, text, blocks } = document
  const paragraphs: Paragraph[] = []
  let at = 0
  blocks.forEach((block, blockIndex) => {
    while (at < tokens.count && tokens.start[at] < block.start) at++
    let first = at
    const end = (last: number) => {
      if (!block.furniture && first <= last)
        paragraphs.push({
          index: paragraphs.length,
          blockIndex,
          first,
          last,
          start: tokens.start[first],
          end: tokens.end[last],
        })
      first = last + 1
    }
    while (at < tokens.count && tokens.start[at] < block.end) {
      if (at > first && breaksBetween(text, tokens.end[at - 1], tokens.start[at])) end(at - 1)
      at++
    }
    end(at - 1)
  })
  return paragraphs
}

function breaksBetween(text: string, from: number, to: number): boolean {
  let breaks = 0
  for (let i = from; i < to; i++) if (text[i] === '\n') breaks++
  return breaks > 1 || (breaks === 1 && /["“„«‘]/.test(text[to]))
}
