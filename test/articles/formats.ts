import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ReadBlock, read } from 'factwire'
import { ROOT } from '../house/sources.js'

const FOLDER = join(ROOT, 'examples/articles')

export interface Sample {
  readonly name: string
  readonly text: string
  /** The day it was published: its own word for it, or its file's name. */
  readonly publishedAt: string
}

export const samples: readonly Sample[] = readdirSync(FOLDER)
  .sort()
  .map(name => {
    const text = readFileSync(join(FOLDER, name), 'utf8')
    return { name, text, publishedAt: read(text).publishedAt ?? name.slice(0, 10) }
  })

export const sample = (start: string): Sample => {
  const found = samples.find(({ name }) => name.includes(start))
  if (!found) throw new Error(`no article '${start}'`)
  return found
}

/** The article's own blocks, without the page around them. */
const own = (text: string): readonly ReadBlock[] =>
  read(text).blocks.filter(block => !block.furniture && block.kind !== 'embed' && block.kind !== 'caption')

const escapedMarkdown = (text: string) =>
  text.replace(/[\\`*_[\]<>&#|~]/g, mark => `\\${mark}`).replace(/^(\d+)([.)])/, '$1\\$2')
const escapedHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/’/g, '&rsquo;')
const oneLine = (text: string) => text.replace(/\s+/g, ' ')

/** The same article as plain text, Markdown and a page: the words of its blocks, set in each. */
export function inThreeFormats(text: string): { text: string; markdown: string; html: string } {
  const blocks = own(text).map(({ kind, text: words }) => ({ kind, words: oneLine(words) }))
  const title = blocks.find(({ kind }) => kind === 'title')
  const markdown = blocks.map(({ kind, words }) => {
    const escaped = escapedMarkdown(words)
    if (kind === 'title') return `# ${escaped}`
    if (kind === 'heading') return `## ${escaped}`
    return escaped
  })
  const html = blocks.map(({ kind, words }) => {
    const tag = kind === 'title' ? 'h1' : kind === 'heading' ? 'h2' : 'p'
    return `<${tag}>${escapedHtml(words)}</${tag}>`
  })
  return {
    text: blocks.map(({ words }) => words).join('\n\n'),
    markdown: markdown.join('\n\n'),
    html: `<!doctype html><html lang="en"><head><title>${escapedHtml(title?.words ?? '')}</title></head><body><nav><a href="/">Home</a></nav><article>\n${html.join('\n')}\n</article><footer>© 2026 The Ledger Post</footer></body></html>`,
  }
}
