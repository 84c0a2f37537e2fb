import type { BlockKind, Embed } from '../core/document.js'
import { SourceMap } from '../core/source-map.js'
import { isWhite, type Range } from '../core/span.js'
import type { Draft, DraftBlock } from './draft.js'

const isSpace = (c: number) => isWhite(c) || c === 0x200b

/** Writes the text of a document block by block, white space as one space, with a map back to the input. */
export class TextWriter {
  private readonly parts: string[] = []
  private length = 0
  private readonly map = new SourceMap()
  private readonly blocks: DraftBlock[] = []
  private blockStart = 0
  private gapStart = -1
  private gapEnd = 0
  private gapLine = false

  constructor(private readonly input: string) {}

  /** Where the next character goes. */
  get at(): number {
    return this.length
  }

  begin(): void {
    if (this.length > 0) this.put('\n\n')
    this.blockStart = this.length
    this.gapStart = -1
  }

  /** Ends the block; a block without words is none. */
  end(kind: BlockKind, embed?: Embed): void {
    this.gapStart = -1
    if (this.length > this.blockStart)
      this.blocks.push({ kind, start: this.blockStart, end: this.length, ...(embed && { embed }) })
  }

  /** Words that stand in the input as they are. */
  copy(start: number, end: number): void {
    const { input } = this
    let run = start
    for (let i = start; i < end; i++) {
      const c = input.charCodeAt(i)
      if (c === 0xad) {
        this.flush(run, i)
        run = i + 1
      } else if (isSpace(c)) {
        if (c === 32 && i > run && i + 1 < end && !isSpace(input.charCodeAt(i + 1)) && input.charCodeAt(i + 1) !== 0xad)
          continue
        this.flush(run, i)
        this.gap(i, i + 1)
        run = i + 1
      }
    }
    this.flush(run, end)
  }

  /** Words that the input says in another form (an entity, an escape); they stand as a whole for their place. */
  say(words: string, start: number, end: number): void {
    if (words === '\u00ad' || words === '') return
    if (words.trim() === '') {
      this.gap(start, end, words === '\n')
      return
    }
    this.closeGap()
    this.map.add({ start: this.length, end: this.length + words.length }, { start, end })
    this.put(words)
  }

  /** A mark of our own between two parts of a block, such as the cells of a row. */
  mark(words: string): void {
    if (this.length === this.blockStart) return
    this.gapStart = -1
    this.put(words)
  }

  finish(): Draft {
    return { text: this.parts.join(''), map: this.map, blocks: this.blocks }
  }

  private flush(start: number, end: number): void {
    if (end <= start) return
    this.closeGap()
    const range: Range = { start: this.length, end: this.length + end - start }
    this.map.add(range, { start, end })
    this.put(this.input.slice(start, end))
  }

  private gap(start: number, end: number, line = false): void {
    if (this.length === this.blockStart) return
    if (this.gapStart < 0) {
      this.gapStart = start
      this.gapEnd = end
      this.gapLine = line
    } else if (line) this.gapLine = true
  }

  private closeGap(): void {
    if (this.gapStart < 0) return
    this.map.add({ start: this.length, end: this.length + 1 }, { start: this.gapStart, end: this.gapEnd })
    this.put(this.gapLine ? '\n' : ' ')
    this.gapStart = -1
  }

  private put(words: string): void {
    this.parts.push(words)
    this.length += words.length
  }
}
