/** A half-open range of UTF-16 offsets into `document.text`, the text that rules read. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A place in the article exactly as it was given: what every record points at. */
export interface Span {
  /** `body`: offsets into the input; `title`: offsets into a title that was given apart from it. */
  source: 'body' | 'title'
  /** UTF-16 offset of the first readable character, in the original input. */
  start: number
  /** UTF-16 offset after the last readable character, in the original input. */
  end: number
  /** The exact slice for plain text; for Markdown and HTML what a reader sees of it, white space as one space. */
  text: string
}

export const rangesTouch = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const rangeHolds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end

/** The smallest range that holds all of the given ones. */
export function rangeOver(first: Range, ...others: readonly Range[]): Range {
  let { start, end } = first
  for (const other of others) {
    if (other.start < start) start = other.start
    if (other.end > end) end = other.end
  }
  return { start, end }
}

/** White space as `\s` of a pattern has it. */
export const isWhite = (c: number): boolean =>
  c === 32 ||
  (c >= 9 && c <= 13) ||
  (c > 127 &&
    (c === 0xa0 ||
      c === 0x1680 ||
      (c >= 0x2000 && c <= 0x200a) ||
      c === 0x2028 ||
      c === 0x2029 ||
      c === 0x202f ||
      c === 0x205f ||
      c === 0x3000 ||
      c === 0xfeff))

/** The words of a text, or of a part of it, with white space as one space, none at the ends. */
export function folded(text: string, start = 0, end = text.length): string {
  const words = text.slice(start, end)
  return isFolded(text, start, end) ? words : words.replace(/\s+/g, ' ').trim()
}

// looked at in the whole text: a letter of a slice takes longer to reach
function isFolded(text: string, start: number, end: number): boolean {
  let before = 32
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i)
    if ((c <= 32 || c >= 127) && isWhite(c) && (c !== 32 || before === 32)) return false
    before = c
  }
  return before !== 32 || start >= end
}
