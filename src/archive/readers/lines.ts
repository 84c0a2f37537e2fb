/** A line of bytes, without its end. */
export interface Line {
  /** Undefined for a line longer than the limit. */
  readonly bytes: Buffer | undefined
  /** Of its first byte, in the unpacked file. */
  readonly offset: number
  /** From 1, counted from where reading began. */
  readonly number: number
}

const NEWLINE = 0x0a

export interface LineOptions {
  /** Where in the file the first chunk begins. */
  readonly offset: number
  /** Lines that begin before this offset belong to an earlier part; the rest of the line it falls into is passed over. */
  readonly start: number
  /** Lines that begin here or later are not read. */
  readonly end: number
  /** Longest line, in bytes. */
  readonly limit: number
}

/**
 * The lines of a part of a file. A part owns the lines that begin in it, so that the parts of a file have each line
 * once. Never holds more than the limit, and reads no further than its last line needs.
 */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  { offset, start, end, limit }: LineOptions,
): AsyncGenerator<Line> {
  const line = new OpenLine(offset, limit)
  let number = 0
  let position = offset
  for await (const chunk of chunks) {
    let from = 0
    while (from < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, from)
      const to = newline < 0 ? chunk.length : newline
      line.add(chunk.subarray(from, to))
      if (newline < 0) break
      if (line.offset >= start) yield line.take((number += 1))
      from = newline + 1
      line.begin(position + from)
      if (line.offset >= end) return
    }
    position += chunk.length
    // the rest of a line that began in an earlier part, or that is refused already, is of no use past the end
    if (position >= end && (line.offset < start || line.isTooLong)) break
  }
  if (line.length > 0 && line.offset >= start) yield line.take(number + 1)
}

/** The line being read, as pieces of chunks. */
class OpenLine {
  private pieces: Uint8Array[] = []
  length = 0

  constructor(
    public offset: number,
    private readonly limit: number,
  ) {}

  get isTooLong(): boolean {
    return this.length > this.limit
  }

  add(piece: Uint8Array): void {
    this.length += piece.length
    if (this.isTooLong) this.pieces = []
    else if (piece.length) this.pieces.push(piece)
  }

  begin(offset: number): void {
    this.offset = offset
    this.pieces = []
    this.length = 0
  }

  take(number: number): Line {
    const { offset, pieces } = this
    if (this.isTooLong) return { bytes: undefined, offset, number }
    const bytes = pieces.length === 1 ? asBuffer(pieces[0]) : Buffer.concat(pieces)
    const length = bytes.at(-1) === 0x0d ? bytes.length - 1 : bytes.length
    return { bytes: bytes.subarray(0, length), offset, number }
  }
}

const asBuffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
