import type { BlockKind, Embed } from '../core/document.js'
import { findBody } from './body.js'
import { type Draft, type DraftBlock, isSameHeadline } from './draft.js'
import { type EmbedLine, findEmbeds, readEmbed } from './embeds.js'
import { type Metas, readMetas } from './metadata.js'
import { type Page, parsePage } from './page.js'
import { TextWriter } from './words.js'

/** An HTML page: its headline, then its body, and what its head says. */
export function readHtml(input: string): { draft: Draft; metas: Metas } {
  const page = parsePage(input)
  const metas = readMetas(page)
  const embeds = findEmbeds(page)
  const body = findBody(page)
  const title = findTitle(page, metas.title, body, embedOwners(page, embeds))
  const writer = new TextWriter(input)
  if (title !== undefined) {
    writer.begin()
    writeSegment(page, title, writer)
    writer.end('title')
  }
  const rest = title === undefined ? body : body.filter(segment => segment !== title)
  const written = writeBody(page, withEmbeds(page, rest, embeds), embeds, writer)
  const draft = writer.finish()
  return { draft: { ...draft, blocks: fillEmbeds(page, draft, written, embeds) }, metas }
}

/** A part of a Markdown article that is HTML, written in place. */
export function writeHtml(
  input: string,
  from: number,
  to: number,
  writer: TextWriter,
): (draft: Draft) => readonly DraftBlock[] {
  const page = parsePage(input, from, to)
  const embeds = findEmbeds(page)
  const segments = page.segmentElement.map((_, segment) => segment)
  const written = writeBody(page, segments, embeds, writer)
  return draft => fillEmbeds(page, draft, written, embeds)
}

/** The segment of the headline: the first h1, or the one that says what the head says. */
function findTitle(
  page: Page,
  said: string | null,
  body: readonly number[],
  posts: ReadonlyMap<number, number>,
): number | undefined {
  let first: number | undefined
  const end = body.length ? body[body.length - 1] : page.segmentElement.length
  for (let segment = 0; segment <= end && segment < page.segmentElement.length; segment++) {
    const tag = headingOf(page, segment)
    if (tag === undefined || page.segmentLength[segment] < 8 || posts.has(segment)) continue
    const words = page.wordsOf(segment)
    if (said && (isSameHeadline(words, said) || isSameHeadline(said, words))) return segment
    // a heading that the page's own title does not know is the site's name, or a heading of the body
    if (tag === 'h1' && first === undefined && page.segmentLinks[segment] * 2 < page.segmentLength[segment])
      first = segment
  }
  return first
}

function headingOf(page: Page, segment: number): string | undefined {
  for (
    let element = page.segmentElement[segment], step = 0;
    element > 0 && step < 3;
    element = page.parent[element], step++
  )
    if (/^h[1-3]$/.test(page.tag[element])) return page.tag[element]
  return undefined
}

/** The body's segments with those of the posts that stand within it, which look like links and so may have been left out. */
function withEmbeds(page: Page, body: readonly number[], embeds: ReadonlyMap<number, string>): number[] {
  if (!embeds.size || !body.length) return [...body]
  const first = body[0]
  const last = body[body.length - 1]
  const kept = new Set(body)
  for (const element of embeds.keys())
    for (let segment = page.firstSegment[element]; segment < page.afterSegment[element]; segment++)
      if (segment > first && page.firstSegment[element] <= last + 3) kept.add(segment)
  return [...kept].sort((a, b) => a - b)
}

interface WrittenEmbed {
  readonly element: number
  readonly start: number
  readonly lines: EmbedLine[]
}

function writeBody(
  page: Page,
  segments: readonly number[],
  embeds: ReadonlyMap<number, string>,
  writer: TextWriter,
): WrittenEmbed[] {
  const written: WrittenEmbed[] = []
  const owner = embedOwners(page, embeds)
  for (let i = 0; i < segments.length; ) {
    const element = owner.get(segments[i])
    if (element !== undefined) {
      const from = i
      while (i < segments.length && owner.get(segments[i]) === element) i++
      written.push(writeEmbed(page, element, segments.slice(from, i), writer))
      continue
    }
    const row = rowOf(page, segments[i])
    let next = i + 1
    if (row > 0) while (next < segments.length && rowOf(page, segments[next]) === row) next++
    writer.begin()
    for (let k = i; k < next; k++) {
      if (k > i) writer.mark(cellOf(page, segments[k]) === cellOf(page, segments[k - 1]) ? ' ' : ' | ')
      writeSegment(page, segments[k], writer)
    }
    writer.end(row > 0 && next > i + 1 ? 'table_row' : kindOf(page, segments[i]))
    i = next
  }
  return written
}

function embedOwners(page: Page, embeds: ReadonlyMap<number, string>): Map<number, number> {
  const owner = new Map<number, number>()
  for (const element of embeds.keys())
    for (let segment = page.firstSegment[element]; segment < page.afterSegment[element]; segment++)
      owner.set(segment, element)
  return owner
}

function writeEmbed(page: Page, element: number, segments: readonly number[], writer: TextWriter): WrittenEmbed {
  writer.begin()
  const start = writer.at
  const lines: EmbedLine[] = []
  for (const segment of segments) {
    writer.mark('\n')
    const from = writer.at
    writeSegment(page, segment, writer)
    if (writer.at > from) lines.push({ segment, start: from, end: writer.at })
  }
  writer.end('embed')
  return { element, start, lines }
}

/** Blocks with what their embeds say. A post without words is furniture: it is left a block, but not an embed. */
function fillEmbeds(
  page: Page,
  draft: Draft,
  written: readonly WrittenEmbed[],
  embeds: ReadonlyMap<number, string>,
): DraftBlock[] {
  const said = new Map<number, Embed | undefined>()
  for (const { element, start, lines } of written)
    said.set(start, readEmbed(page, element, embeds.get(element)!, draft.text, lines))
  return draft.blocks.flatMap(block => {
    if (block.kind !== 'embed' || !said.has(block.start)) return [block]
    const embed = said.get(block.start)
    return embed ? [{ ...block, embed }] : []
  })
}

export function writeSegment(page: Page, segment: number, writer: TextWriter): void {
  for (let piece = page.segmentFirst[segment]; piece < page.segmentAfter[segment]; piece++) {
    const words = page.pieceWords[piece]
    if (words === null) writer.copy(page.pieceStart[piece], page.pieceEnd[piece])
    else writer.say(words, page.pieceStart[piece], page.pieceEnd[piece])
  }
}

/** The row that a short cell stands in; 0 for anything else. A table that lays out the page has long cells. */
function rowOf(page: Page, segment: number): number {
  if (page.segmentLength[segment] > 160) return 0
  for (
    let element = page.segmentElement[segment], step = 0;
    element > 0 && step < 4;
    element = page.parent[element], step++
  ) {
    if (page.tag[element] === 'tr') return page.afterSegment[element] - page.firstSegment[element] <= 14 ? element : 0
    if (page.tag[element] === 'table' || page.tag[element] === 'body') break
  }
  return 0
}

function cellOf(page: Page, segment: number): number {
  let element = page.segmentElement[segment]
  while (element > 0 && page.tag[element] !== 'td' && page.tag[element] !== 'th') element = page.parent[element]
  return element
}

function kindOf(page: Page, segment: number): BlockKind {
  for (let element = page.segmentElement[segment]; element > 0; element = page.parent[element]) {
    const tag = page.tag[element]
    if (/^h[1-6]$/.test(tag)) return 'heading'
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list_item'
    if (tag === 'blockquote') return 'quote'
    if (tag === 'figcaption' || tag === 'caption' || tag === 'figure') return 'caption'
    if (/\bcaption\b/.test(page.attributes[element].class ?? '')) return 'caption'
    if (tag === 'pre') return 'code'
    if (tag === 'td' || tag === 'th') return rowOf(page, segment) > 0 ? 'table_row' : 'paragraph'
    if (tag === 'article' || tag === 'section' || tag === 'body') break
  }
  return 'paragraph'
}
