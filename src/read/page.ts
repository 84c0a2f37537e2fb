import { Parser } from 'htmlparser2'

/** Elements whose content is no text of the page. */
const SILENT = new Set(
  'script style noscript template svg math canvas object select textarea datalist audio video iframe head title map'.split(
    ' ',
  ),
)
const BLOCK = new Set(
  'html body address article aside blockquote button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
)

/**
 * A page as one pass of the parser leaves it: elements and runs of text as flat lists, in document order.
 * A segment is a run of text that no block element interrupts.
 */
export class Page {
  /** Elements. */
  readonly tag: string[] = ['']
  readonly parent: number[] = [-1]
  readonly attributes: Readonly<Record<string, string>>[] = [{}]
  /** First segment of the element, and the one after its last. */
  readonly firstSegment: number[] = [0]
  readonly afterSegment: number[] = [0]
  /** First offset and offset after the last of the element in the input. */
  readonly elementStart: number[] = [0]
  readonly elementEnd: number[] = [0]
  /** Pieces of text: where they stand, what they say where that differs from the input, and the nearest element. */
  readonly pieceStart: number[] = []
  readonly pieceEnd: number[] = []
  readonly pieceWords: (string | null)[] = []
  readonly pieceElement: number[] = []
  /** Segments: their block element, their pieces, how much text they have and how much of it is links. */
  readonly segmentElement: number[] = []
  readonly segmentFirst: number[] = []
  readonly segmentAfter: number[] = []
  readonly segmentLength: number[] = []
  readonly segmentLinks: number[] = []
  /** What stands in the head. */
  readonly metas: Readonly<Record<string, string>>[] = []
  readonly linked: string[] = []
  titleTag = ''
  documentLanguage: string | null = null
  canonical: string | null = null

  constructor(readonly input: string) {}

  /** The words of a segment, white space as one space. */
  wordsOf(segment: number): string {
    let words = ''
    for (let piece = this.segmentFirst[segment]; piece < this.segmentAfter[segment]; piece++)
      words += this.pieceText(piece)
    return words.replace(/\s+/g, ' ').trim()
  }

  pieceText(piece: number): string {
    return this.pieceWords[piece] ?? this.input.slice(this.pieceStart[piece], this.pieceEnd[piece])
  }

  /** Is an element inside another, or the same? */
  isInside(element: number, outer: number): boolean {
    while (element > outer) element = this.parent[element]
    return element === outer
  }
}

/** Reads a page, or the part of an input that is HTML, in one pass. Offsets are into the whole input. Linear in its length. */
export function parsePage(input: string, from = 0, to = input.length): Page {
  const page = new Page(input)
  const builder = new PageBuilder(page)
  const parser = new Parser(
    {
      onopentag: (name, attributes) =>
        builder.open(name, attributes, from + parser.startIndex, from + parser.endIndex + 1),
      onclosetag: () => builder.close(from + parser.startIndex),
      ontext: words => builder.say(words, from + parser.startIndex, from + parser.endIndex + 1),
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  )
  parser.write(from === 0 && to === input.length ? input : input.slice(from, to))
  parser.end()
  builder.finish()
  return page
}

/** How deep elements are told apart; deeper ones count as the one around them. */
const DEPTH = 400

class PageBuilder {
  private readonly stack = [0]
  private readonly blocks = [0]
  private deeper = 0
  private links = 0
  private silent = 0
  private heard: string[] | undefined
  private segment = -1

  constructor(private readonly page: Page) {}

  open(name: string, attributes: Record<string, string>, start: number, end: number): void {
    const { page } = this
    if (this.stack.length > DEPTH) {
      this.deeper++
      return
    }
    const element = page.tag.length
    page.tag.push(name)
    page.parent.push(this.stack[this.stack.length - 1])
    page.attributes.push(attributes)
    page.elementStart.push(start)
    page.elementEnd.push(page.input.length)
    this.stack.push(element)
    if (name === 'br') this.breakLine(start, end)
    if (BLOCK.has(name)) {
      this.segment = -1
      this.blocks.push(element)
    }
    page.firstSegment.push(page.segmentElement.length)
    page.afterSegment.push(page.segmentElement.length)
    if (name === 'a') this.links++
    else if (name === 'meta') page.metas.push(attributes)
    else if (name === 'html') page.documentLanguage ??= attributes.lang ?? null
    else if (name === 'link' && attributes.rel === 'canonical') page.canonical ??= attributes.href ?? null
    if (!SILENT.has(name)) return
    if (name !== 'head') this.silent++
    if (name === 'title' && !page.titleTag) this.heard = []
    if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) this.heard = []
  }

  close(start: number): void {
    const { page } = this
    if (this.deeper > 0) {
      this.deeper--
      return
    }
    if (this.stack.length === 1) return
    const element = this.stack.pop()!
    const name = page.tag[element]
    page.afterSegment[element] = page.segmentElement.length
    page.elementEnd[element] = start
    if (name === 'a') this.links--
    if (this.blocks[this.blocks.length - 1] === element) {
      this.blocks.pop()
      this.segment = -1
    }
    if (!SILENT.has(name)) return
    if (name !== 'head') this.silent--
    if (this.heard) {
      if (name === 'title') page.titleTag = this.heard.join('')
      else page.linked.push(this.heard.join(''))
      this.heard = undefined
    }
  }

  say(words: string, start: number, end: number): void {
    const { page } = this
    if (this.heard) this.heard.push(words)
    if (this.silent > 0) return
    const last = page.pieceStart.length - 1
    if (end <= start) {
      // the second half of an entity of two characters
      if (last >= 0 && page.pieceEnd[last] === end) page.pieceWords[last] += words
      return
    }
    const length = wordLength(words)
    if (this.segment < 0) {
      if (length === 0) return
      this.segment = page.segmentElement.length
      page.segmentElement.push(this.blocks[this.blocks.length - 1])
      page.segmentFirst.push(page.pieceStart.length)
      page.segmentAfter.push(0)
      page.segmentLength.push(0)
      page.segmentLinks.push(0)
    }
    page.pieceStart.push(start)
    page.pieceEnd.push(end)
    page.pieceWords.push(words.length === end - start && words.charCodeAt(0) !== 0xfffd ? null : words)
    page.pieceElement.push(this.stack[this.stack.length - 1])
    page.segmentAfter[this.segment] = page.pieceStart.length
    page.segmentLength[this.segment] += length
    if (this.links > 0) page.segmentLinks[this.segment] += length
  }

  /** One break is a line's end within a paragraph, two are a new paragraph. */
  private breakLine(start: number, end: number): void {
    const { page } = this
    if (this.segment < 0 || this.silent > 0) return
    let piece = page.pieceStart.length - 1
    while (
      piece > page.segmentFirst[this.segment] &&
      wordLength(page.pieceText(piece)) === 0 &&
      page.pieceWords[piece] !== '\n'
    )
      piece--
    if (page.pieceWords[piece] === '\n') {
      this.segment = -1
      return
    }
    page.pieceStart.push(start)
    page.pieceEnd.push(end)
    page.pieceWords.push('\n')
    page.pieceElement.push(this.stack[this.stack.length - 1])
    page.segmentAfter[this.segment] = page.pieceStart.length
  }

  finish(): void {
    while (this.stack.length > 1) this.close(this.page.input.length)
    this.page.afterSegment[0] = this.page.segmentElement.length
    this.page.elementEnd[0] = this.page.input.length
  }
}

/** Length without white space at the ends. */
function wordLength(words: string): number {
  let start = 0
  let end = words.length
  while (start < end && isBlank(words.charCodeAt(start))) start++
  while (end > start && isBlank(words.charCodeAt(end - 1))) end--
  return end - start
}

const isBlank = (c: number) => c <= 32 || c === 0xa0 || c === 0xfeff || c === 0x200b
