import type { Block } from '../../core/document.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { pastedPostAt } from '../post/pasted.js'
import { leadIn } from './attribution.js'
import { readChannel } from './channel.js'
import { reportedBy } from './continued.js'
import type { Attribution, Utterance } from './types.js'

/** Block quotations without marks whose source the words before them name. */
export function findSetOff(document: AnnotatedDocument): Utterance[] {
  const { blocks } = document
  const found: Utterance[] = []
  let attribution: Attribution | undefined
  for (let i = 1; i < blocks.length; i++) {
    const block = blocks[i]
    if (!isSetOff(document, block)) continue
    const follows = isSetOff(document, blocks[i - 1])
    if (!follows) attribution = sourceOf(document, blocks[i - 1], block)
    if (!attribution) continue
    const first = document.tokens.at(block.start)
    const last = document.tokens.at(block.end - 1)
    const part = { first, last, start: block.start, end: block.end, inner: block, closed: true }
    const words = document.slice(block).replace(/\s+/g, ' ').trim()
    const before = found[found.length - 1]
    if (follows && before && samePassage(document, blocks[i - 1], block))
      found[found.length - 1] = { ...before, parts: [...before.parts, part], words: `${before.words} ${words}` }
    else found.push({ parts: [part], attribution, words })
  }
  return found
}

/** A block quotation that is neither in quotation marks nor a pasted post; code may be one where a post is announced. */
function isSetOff(document: AnnotatedDocument, block: Block): boolean {
  if (block.furniture || (block.kind !== 'quote' && block.kind !== 'code')) return false
  if (block.end - block.start < 20 || pastedPostAt(document, block)) return false
  const { tokens } = document
  const marked = document.mentionsIn(document.quotations, tokens.at(block.start), tokens.at(block.end - 1))[0]
  return !marked || marked.end - marked.start < (block.end - block.start) * 0.6
}

/** Who says a block quotation: the words before it end with a colon, or tell of a post. */
function sourceOf(document: AnnotatedDocument, before: Block, block: Block): Attribution | undefined {
  if (before.furniture || before.kind === 'title' || before.kind === 'code' || before.kind === 'quote') return undefined
  const last = document.tokens.at(before.end - 1)
  const first = Math.max(document.sentenceAt(last)?.first ?? last, document.tokens.at(before.start))
  const channel = readChannel(document, first, last)
  const colon = document.tokens.lower[last] === ':'
  if (!colon && !(channel && last - first < 14)) return undefined
  if (block.kind === 'code' && !channel) return undefined
  const speaker = reportedBy(document, first, last) ?? leadIn(document, first, last)?.speaker
  return { how: 'set-off', speaker, verb: undefined, first, last, channel }
}

/** Two paragraphs of one block quotation: no end of it stands between them in the source. */
function samePassage(document: AnnotatedDocument, before: Block, after: Block): boolean {
  const between = document.input.slice(document.span(before).end, document.span(after).start)
  return document.format === 'html' ? !/<\/blockquote/i.test(between) : !/\n[ \t]*\r?\n/.test(between)
}
