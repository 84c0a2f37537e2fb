import type { Range, Span } from './span.js'

/**
 * Maps offsets of the text that rules read back to the input as it was given.
 *
 * The text is a row of pieces. A piece as long as its source is a plain copy, character by character; any other
 * (an entity, a run of white space, a separator between blocks) stands as a whole for its source range.
 */
export class SourceMap {
  private readonly textStart: number[] = []
  private readonly textEnd: number[] = []
  private readonly sourceStart: number[] = []
  private readonly sourceEnd: number[] = []
  private readonly origin: Span['source'][] = []
  /** Do the pieces of the body stand in the order of the input? They do, unless a reader moved one. */
  private inOrder = true

  /** Adds the next piece; pieces come in text order. */
  add(text: Range, source: Range, origin: Span['source'] = 'body'): void {
    const last = this.textStart.length - 1
    const copies = text.end - text.start === source.end - source.start
    if (
      last >= 0 &&
      copies &&
      this.origin[last] === origin &&
      this.textEnd[last] === text.start &&
      this.sourceEnd[last] === source.start &&
      this.textEnd[last] - this.textStart[last] === this.sourceEnd[last] - this.sourceStart[last]
    ) {
      this.textEnd[last] = text.end
      this.sourceEnd[last] = source.end
      return
    }
    if (
      last >= 0 &&
      origin === this.origin[last] &&
      (source.start < this.sourceStart[last] || source.end < this.sourceEnd[last])
    )
      this.inOrder = false
    this.textStart.push(text.start)
    this.textEnd.push(text.end)
    this.sourceStart.push(source.start)
    this.sourceEnd.push(source.end)
    this.origin.push(origin)
  }

  /** This map for a text with a title set before it: `title` units that come from a title given apart, then a gap up to `shift`. */
  withTitle(title: number, shift: number): SourceMap {
    const map = new SourceMap()
    map.add({ start: 0, end: title }, { start: 0, end: title }, 'title')
    for (let i = 0; i < this.textStart.length; i++)
      map.add(
        { start: this.textStart[i] + shift, end: this.textEnd[i] + shift },
        { start: this.sourceStart[i], end: this.sourceEnd[i] },
        this.origin[i],
      )
    return map
  }

  /** Where a range of the text stands in the input; `undefined` when none of it comes from the input. */
  toSource(range: Range): (Range & { source: Span['source'] }) | undefined {
    let first = this.pieceAt(range.start)
    while (first < this.textStart.length && this.textEnd[first] <= range.start) first++
    let last = this.pieceAt(range.end - 1)
    if (first >= this.textStart.length || this.textStart[first] >= range.end || last < first) return undefined
    while (last > first && this.origin[last] !== this.origin[first]) last--
    return {
      source: this.origin[first],
      start: this.copies(first)
        ? this.sourceStart[first] + Math.max(0, range.start - this.textStart[first])
        : this.sourceStart[first],
      end:
        this.copies(last) && range.end < this.textEnd[last]
          ? this.sourceStart[last] + (range.end - this.textStart[last])
          : this.sourceEnd[last],
    }
  }

  /** The ranges of the text that come from a range of the input, in text order. */
  toText(range: Range, origin: Span['source'] = 'body'): Range[] {
    const found: Range[] = []
    for (let i = this.inOrder ? this.firstFrom(range.start, origin) : 0; i < this.textStart.length; i++) {
      if (this.origin[i] !== origin || this.sourceEnd[i] <= range.start) continue
      if (this.sourceStart[i] >= range.end) {
        if (this.inOrder) break
        continue
      }
      const copies = this.copies(i)
      const before = copies ? Math.max(0, range.start - this.sourceStart[i]) : 0
      const after = copies ? Math.max(0, this.sourceEnd[i] - range.end) : 0
      found.push({ start: this.textStart[i] + before, end: this.textEnd[i] - after })
    }
    return found
  }

  /** The first piece of an origin that ends after an offset of the input. A title given apart stands before the body. */
  private firstFrom(offset: number, origin: Span['source']): number {
    let low = 0
    let high = this.textStart.length
    while (low < high) {
      const middle = (low + high) >> 1
      const before = this.origin[middle] === origin ? this.sourceEnd[middle] <= offset : this.origin[middle] === 'title'
      if (before) low = middle + 1
      else high = middle
    }
    return low
  }

  private copies(piece: number): boolean {
    return this.textEnd[piece] - this.textStart[piece] === this.sourceEnd[piece] - this.sourceStart[piece]
  }

  /** The last piece that starts at or before an offset of the text, or 0. */
  private pieceAt(offset: number): number {
    let low = 0
    let high = this.textStart.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.textStart[middle] <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
