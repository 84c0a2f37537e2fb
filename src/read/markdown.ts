import type { BlockKind } from '../core/document.js'
import type { Draft, DraftBlock } from './draft.js'
import { isSameHeadline } from './draft.js'
import { type FrontMatter, readFrontMatter } from './front-matter.js'
import { writeHtml } from './html.js'
import { alignWords } from './markdown-words.js'
import { TextWriter } from './words.js'

/** What is read of a node of the syntax tree that unified gives; its own types stay inside this file. */
interface Node {
  readonly type: string
  readonly depth?: number
  readonly value?: string
  readonly children?: readonly Node[]
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } }
}

let parse: ((markdown: string) => Node) | undefined

/** unified with remark-parse and GFM, loaded when first needed: the only door to them. */
function parser(): (markdown: string) => Node {
  if (!parse) {
    const { unified } = require('unified') as typeof import('unified')
    const remarkParse = plugin(require('remark-parse') as typeof import('remark-parse'))
    const remarkGfm = plugin(require('remark-gfm') as typeof import('remark-gfm'))
    const processor = unified().use(remarkParse).use(remarkGfm).freeze()
    parse = markdown => processor.parse(markdown) as Node
  }
  return parse
}

const plugin = <T>(module: { default: T } | T): T =>
  (typeof module === 'object' && module !== null && 'default' in module ? module.default : module) as T

/** Markdown nested deeper than anybody writes takes time in the square of its depth; it is read as plain text. */
const TOO_DEEP = /^[ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]*){48}/m

/** Markdown with GFM and front matter; undefined where it can only be read as plain text. */
export function readMarkdown(input: string): { draft: Draft; front: FrontMatter | undefined } | undefined {
  const bom = input.charCodeAt(0) === 0xfeff ? 1 : 0
  const front = readFrontMatter(input, bom)
  const from = front?.end ?? bom
  if (TOO_DEEP.test(input)) return undefined
  try {
    const tree = parser()(input.slice(from))
    return { draft: new MarkdownWriter(input, from).write(tree, front), front }
  } catch {
    // nested deeper than the stack
    return undefined
  }
}

class MarkdownWriter {
  private readonly writer: TextWriter
  private readonly html: ((draft: Draft) => readonly DraftBlock[])[] = []
  private titled = false

  constructor(
    private readonly input: string,
    private readonly from: number,
  ) {
    this.writer = new TextWriter(input)
  }

  write(tree: Node, front: FrontMatter | undefined): Draft {
    const { writer } = this
    const heading = tree.children?.find(node => node.type === 'heading')
    const said = front?.title
    if (said?.value && !(heading && isSameHeadline(this.wordsOf(heading), said.value))) {
      writer.begin()
      if (this.input.slice(said.start, said.end) === said.value) writer.copy(said.start, said.end)
      else writer.say(said.value.replace(/\s+/g, ' ').trim(), said.start, said.end)
      writer.end('title')
      this.titled = true
    }
    this.writeFlow(tree.children ?? [], 'paragraph')
    let draft = writer.finish()
    for (const fill of this.html) draft = { ...draft, blocks: fill(draft) }
    return draft
  }

  private writeFlow(nodes: readonly Node[], kind: BlockKind): void {
    for (let i = 0; i < nodes.length; i++) {
      const node = nodes[i]
      switch (node.type) {
        case 'heading':
          this.writeBlock(node, this.headingKind(node))
          break
        case 'paragraph':
          this.writeBlock(node, kind)
          break
        case 'blockquote':
          this.writeFlow(node.children ?? [], 'quote')
          break
        case 'list':
          for (const item of node.children ?? []) this.writeFlow(item.children ?? [], 'list_item')
          break
        case 'footnoteDefinition':
          this.writeFlow(node.children ?? [], kind)
          break
        case 'table':
          for (const row of node.children ?? []) this.writeRow(row)
          break
        case 'code':
          this.writeCode(node)
          break
        case 'html':
          i = this.writeFlowHtml(nodes, i)
          break
      }
    }
  }

  /** The first heading of the first rank is the title, where none came before it. */
  private headingKind(node: Node): BlockKind {
    if (this.titled || node.depth !== 1 || this.writer.at > 0) return 'heading'
    this.titled = true
    return 'title'
  }

  private writeBlock(node: Node, kind: BlockKind): void {
    this.writer.begin()
    this.writePhrases(node.children ?? [], this.startOf(node), this.endOf(node))
    this.writer.end(kind)
  }

  private writeRow(row: Node): void {
    this.writer.begin()
    for (const cell of row.children ?? []) {
      this.writer.mark(' | ')
      this.writePhrases(cell.children ?? [], this.startOf(cell), this.endOf(cell))
    }
    this.writer.end('table_row')
  }

  /**
   * `from` and `to` bound the nodes in the input. The parser leaves out the place of words that it cut at a bare address
   * behind a mark: they stand between their neighbours.
   */
  private writePhrases(nodes: readonly Node[], from: number, to: number): number {
    const { input, writer } = this
    let at = from
    nodes.forEach((node, i) => {
      const start = node.position ? this.startOf(node) : at
      const next = node.position ? undefined : nodes.slice(i + 1).find(({ position }) => position)
      const end = node.position ? this.endOf(node) : next ? this.startOf(next) : to
      at = end
      if (node.type === 'text' && node.value !== undefined) {
        if (node.value.length === end - start && input.startsWith(node.value, start)) writer.copy(start, end)
        else {
          const last = alignWords(input, start, end, node.value, writer)
          if (!node.position) at = last
        }
      } else if (node.type === 'inlineCode' && node.value !== undefined) this.writeWithin(node.value, start, end)
      else if (node.type === 'break') writer.say('\n', start, end)
      else if (node.type === 'html' && /^<br\b/i.test(node.value ?? '')) writer.say('\n', start, end)
      else if (node.children) {
        const last = this.writePhrases(node.children, start, end)
        if (!node.position) at = last
      }
    })
    return at
  }

  /** Words that stand as they are somewhere in a range, between marks. */
  private writeWithin(words: string, start: number, end: number): void {
    const at = this.input.indexOf(words, start)
    if (at >= 0 && at + words.length <= end) this.writer.copy(at, at + words.length)
    else this.writer.say(words.replace(/\s+/g, ' '), start, end)
  }

  private writeCode(node: Node): void {
    let at = this.startOf(node)
    const end = this.endOf(node)
    this.writer.begin()
    for (const line of (node.value ?? '').split('\n')) {
      const words = line.trim()
      if (!words) continue
      const place = this.input.indexOf(words, at)
      this.writer.mark('\n')
      if (place >= 0 && place + words.length <= end) {
        this.writer.copy(place, place + words.length)
        at = place + words.length
      } else this.writer.say(words, at, end)
    }
    this.writer.end('code')
  }

  /** HTML between the paragraphs. An element left open by an empty line is read up to where it is closed. */
  private writeFlowHtml(nodes: readonly Node[], i: number): number {
    let last = i
    const open = /^\s*<(blockquote|figure|table|details|section|div)\b/i.exec(nodes[i].value ?? '')?.[1]?.toLowerCase()
    if (open === 'blockquote' || open === 'figure' || open === 'table') {
      const closing = `</${open}`
      for (let k = i; k < Math.min(nodes.length, i + 24); k++)
        if (nodes[k].type === 'html' && (nodes[k].value ?? '').toLowerCase().includes(closing)) {
          last = k
          break
        }
    }
    this.html.push(writeHtml(this.input, this.startOf(nodes[i]), this.endOf(nodes[last]), this.writer))
    return last
  }

  private wordsOf(node: Node): string {
    return node.value ?? (node.children ?? []).map(child => this.wordsOf(child)).join('')
  }

  private startOf(node: Node): number {
    return this.from + (node.position?.start.offset ?? 0)
  }

  private endOf(node: Node): number {
    return this.from + (node.position?.end.offset ?? 0)
  }
}
