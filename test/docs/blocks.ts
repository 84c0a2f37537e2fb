import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, sources } from '../house/sources.js'

/** A piece of code that a reader may copy. */
export interface Block {
  /** `README.md:31`. */
  readonly place: string
  readonly code: string
}

const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

/** The TypeScript of a Markdown file. */
export function blocksOf(path: string): Block[] {
  const text = readFileSync(join(ROOT, path), 'utf8')
  return [...text.matchAll(/^```(?:ts|js|typescript)\n(.*?)^```/gms)].map(({ index, 1: code }) => ({
    place: `${path}:${lineOf(text, index) + 1}`,
    code,
  }))
}

/** The `@example` of each docstring. */
export function docstringExamples(): Block[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/^ \* @example *\n((?: \* .*\n)+?)(?= \* @| \*\/)/gm)].map(({ index, 1: lines }) => ({
      place: `src/${path}:${lineOf(text, index) + 1}`,
      code: lines.replace(/^ \* ?/gm, ''),
    })),
  )
}

const ENTRIES: Record<string, RegExp> = {
  factwire: /\b(?:extract|explain|read|createExtractor|defineRule)\b(?=\()/g,
  'factwire/archive': /\b(?:runArchive|queryArchive|extractLines|extractMany|findStories)\b(?=\()/g,
  'factwire/mentions': /\bfind(?!Stories)[A-Z]\w+(?=\()/g,
  'factwire/schemas': /\brecordJsonSchema\b(?=\()/g,
}

const LITERAL = /^(?:'.*'|".*"|-?\d[\d_.]*|true|false|null|undefined|\[.*\]|\{.*\})$/

/**
 * A block as a module: what it calls is imported where it does not import it itself, and each expression with its
 * value in a comment behind it (or on the next line) becomes a call of `check`.
 */
export function asModule({ code }: Block): string {
  const joined = code.replace(/([^\n]+)\n\/\/ ([^\n]+)/g, (whole, line, value) =>
    LITERAL.test(value.trim()) ? `${line} // ${value}` : whole,
  )
  const checked = joined.replace(/^(?!\s*(?:\/\/|import |const |let ))(.+?)\s+\/\/ (.+)$/gm, (whole, said, value) => {
    if (!LITERAL.test(value.trim())) return whole
    const expression = /^console\.log\((.*)\)$/.exec(said)?.[1] ?? said
    return `check(${expression}, ${value})`
  })
  const imports = Object.entries(ENTRIES).flatMap(([entry, names]) => {
    const used = [...new Set(checked.match(names) ?? [])].filter(
      name => !new RegExp(`import [^\\n]*\\b${name}\\b|\\b(?:const|let) \\{?[^=\\n]*\\b${name}\\b`).test(checked),
    )
    return used.length ? [`import { ${used.join(', ')} } from '${entry}'`] : []
  })
  return `${imports.join('\n')}\nimport { check } from '../../test/docs/check.js'\n${checked}`
}
