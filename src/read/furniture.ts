import type { BlockKind } from '../core/document.js'
import { AUTHOR_BIO, BUTTON, PAGE_END, PASSAGE, PROMOTION, RELATED, STAMP, WHOLE_LINE } from './furniture-cues.js'
import type { LineCue } from './line-cue.js'

/** What the judge of furniture sees of a block. */
export interface Candidate {
  readonly kind: BlockKind
  /** Its words, white space as one space, without a list marker. */
  readonly words: string
}

/** No line that is all of a heading, a button or an end is longer. */
const LONGEST_LINE = 300
const SENTENCE_END = /[.!?…]["”’')\]]*$/
const MARKED = /[\p{L}\p{N}]/u

/**
 * Which blocks are page furniture: share buttons, bylines, promotions, lists of other stories. Rules read none of them.
 * Blocks that look like the article's own prose are kept in doubt: a lost fact is worse than a stray line.
 * `structured`: the input told headings and lists apart and the page's parts are gone, so that less is guessed.
 */
export function findFurniture(blocks: readonly Candidate[], structured = false): boolean[] {
  const marked = blocks.map(isFurnitureLine)
  const prose = blocks.map((block, i) => !marked[i] && isProse(block))
  markRepeated(blocks, marked, structured)
  markHead(blocks, prose, marked)
  markPromotions(blocks, marked)
  markLists(blocks, prose, marked)
  markTail(blocks, prose, marked)
  if (!structured) markListing(blocks, marked)
  keepCards(blocks, marked)
  return marked
}

/** The time below a post copied with its card is no stamp of the page: "@janedoe", its words, "7:04 PM · Apr 21, 2026". */
function keepCards(blocks: readonly Candidate[], marked: boolean[]): void {
  for (let i = 0; i < blocks.length - 2; i++) {
    const { words } = blocks[i]
    if (words.length > 112 || !words.includes('@') || !CARD_HEAD.test(words)) continue
    for (let k = i + 2; k < Math.min(blocks.length, i + 10); k++) {
      if (!marked[k] || !STAMP.test(blocks[k].words)) continue
      marked[k] = false
      break
    }
  }
}

/** "@janedoe", "Jane Doe @janedoe". */
const CARD_HEAD = /^(?:[^.!?@]{1,50} )?@[\w.@-]{2,60}$/

function isFurnitureLine({ kind, words }: Candidate): boolean {
  if (kind === 'title' || kind === 'embed') return false
  if (!MARKED.test(words)) return true
  if (words.length <= 70 && (WHOLE_LINE.test(words) || BUTTON.test(words) || STAMP.test(words))) return true
  return words.length <= 900 && (PASSAGE.test(words) || AUTHOR_BIO.test(words))
}

const isLine = (pattern: LineCue, { words }: Candidate): boolean => words.length <= LONGEST_LINE && pattern.test(words)

/** A paragraph of sentences, as articles are made of. */
const isProse = ({ kind, words }: Candidate): boolean =>
  (kind === 'paragraph' || kind === 'quote') && words.length >= 80 && (SENTENCE_END.test(words) || words.length >= 220)

/** The headline again, a deck or a promotion printed twice. */
function markRepeated(blocks: readonly Candidate[], marked: boolean[], structured: boolean): void {
  // few lines are as long as another one: only those are compared
  const byLength = new Map<number, string | Set<string>>()
  blocks.forEach(({ kind, words }, i) => {
    if (words.length < 25 || kind === 'embed' || kind === 'table_row') return
    if (kind === 'list_item' && structured) return
    const seen = byLength.get(words.length)
    if (seen === undefined) {
      byLength.set(words.length, words)
      return
    }
    const forms = typeof seen === 'string' ? new Set([seen.toLowerCase()]) : seen
    const form = words.toLowerCase()
    if (forms.has(form) && kind !== 'title') marked[i] = true
    byLength.set(words.length, forms.add(form))
  })
}

/** Between the headline and the first paragraph: sections, names, places of sharing; whole phrases are kept. */
function markHead(blocks: readonly Candidate[], prose: readonly boolean[], marked: boolean[]): void {
  const first = prose.indexOf(true)
  if (first < 0) return
  const furnished = marked.slice(0, first).some((is, i) => is && blocks[i].kind !== 'title')
  if (!furnished) return
  for (let i = 0; i < first; i++) {
    const { kind, words } = blocks[i]
    if (kind !== 'title' && kind !== 'embed' && wordCount(words) <= 5 && !/[%$€£]|\d{3}/.test(words)) marked[i] = true
  }
}

/** From the line that announces a promotion to its button, when the button is near. */
function markPromotions(blocks: readonly Candidate[], marked: boolean[]): void {
  for (let i = 0; i < blocks.length; i++) {
    if (!isLine(PROMOTION, blocks[i])) continue
    marked[i] = true
    for (let end = i + 1; end < Math.min(blocks.length, i + 16); end++) {
      if (!isLine(BUTTON, blocks[end])) continue
      marked.fill(true, i, end + 1)
      i = end
      break
    }
  }
}

/** A list of other stories within the article: its heading, and what follows up to the next paragraph. */
function markLists(blocks: readonly Candidate[], prose: readonly boolean[], marked: boolean[]): void {
  for (let i = 0; i < blocks.length; i++) {
    if (!isLine(RELATED, blocks[i])) continue
    marked[i] = true
    while (i + 1 < blocks.length && !prose[i + 1] && blocks[i + 1].kind !== 'embed') {
      const { kind, words } = blocks[i + 1]
      if (kind === 'heading' && !marked[i + 1] && !RELATED.test(words) && !isListed(blocks, i + 2)) break
      marked[++i] = true
    }
  }
}

/** Do lines without a sentence go on here, as in a list of headlines? */
const isListed = (blocks: readonly Candidate[], i: number): boolean =>
  i < blocks.length && !SENTENCE_END.test(blocks[i].words)

/** After the end of the article: from a line that ends it on, and lists of headlines after the last paragraph. */
function markTail(blocks: readonly Candidate[], prose: readonly boolean[], marked: boolean[]): void {
  for (let i = 1; i < blocks.length; i++) {
    if (blocks[i].kind === 'title' || !isLine(PAGE_END, blocks[i])) continue
    let going = 0
    for (let k = i + 1; k < blocks.length && going < 2; k++) if (prose[k] && blocks[k].words.length >= 160) going++
    const before = prose.slice(0, i).filter(Boolean).length
    if (going >= 2 || (going === 1 && before === 0)) continue
    for (let k = i; k < blocks.length; k++) if (blocks[k].kind !== 'embed') marked[k] = true
    break
  }
}

/** Headlines of other stories in a row after the last sentence of the article. */
function markListing(blocks: readonly Candidate[], marked: boolean[]): void {
  let last = blocks.length - 1
  while (last >= 0 && (marked[last] || !endsArticle(blocks[last]))) last--
  if (last < 0 || blocks.length - last < 3 || blocks[last].words.endsWith(':')) return
  // a list that a sentence opens is the article's, though only one of its items ends as a sentence does
  let opener = last
  while (opener > 0 && blocks[opener].kind === 'list_item') opener--
  if (blocks[last + 1].kind === 'list_item' && blocks[opener].words.endsWith(':')) return
  // "Third Quarter Highlights": a list of results, and of no other stories
  const heading = blocks[last + 1]
  if (heading.kind === 'heading' && blocks[last + 2].kind === 'list_item' && OF_RESULTS.test(heading.words)) return
  for (let k = last + 1; k < blocks.length; k++) if (blocks[k].kind !== 'embed') marked[k] = true
}

const OF_RESULTS =
  /\b(?:highlights|results|summary|outlook|guidance|figures|metrics|takeaways|numbers|key (?:points|facts)|at a glance|financials)\b/i

/** Could the article end with this block: a sentence, a quote, a row, a list that a sentence opens? */
const endsArticle = ({ kind, words }: Candidate): boolean =>
  kind === 'embed' ||
  kind === 'table_row' ||
  kind === 'code' ||
  kind === 'caption' ||
  SENTENCE_END.test(words) ||
  words.endsWith(':') ||
  /^[—–-] /.test(words) ||
  words.length >= 140

const wordCount = (words: string): number => words.split(' ').length
