import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

export interface Import {
  /** As written: `./span.js`, `zod`, `node:fs`. */
  readonly specifier: string
  /** Path within src for one of our own files (`core/span.ts`), else undefined. */
  readonly target: string | undefined
}

export interface SourceFile {
  /** Path within src, with slashes. */
  readonly path: string
  readonly text: string
  readonly syntax: ts.SourceFile
  readonly imports: readonly Import[]
}

const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? files(path) : entry.name.endsWith('.ts') ? [path] : []
  })

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node)
  ts.forEachChild(node, child => walk(child, visit))
}

/** The module a node names: an import or re-export, `import()`, `require()` or `import('x')` in a type. */
function moduleOf(node: ts.Node): string | undefined {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return (node.moduleSpecifier as ts.StringLiteral).text
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return (node.argument.literal as ts.StringLiteral).text
  if (!ts.isCallExpression(node) || !node.arguments.length || !ts.isStringLiteralLike(node.arguments[0]))
    return undefined
  const called = node.expression
  const loads = called.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(called) && called.text === 'require')
  return loads ? node.arguments[0].text : undefined
}

export function parse(path: string, text: string): SourceFile {
  const syntax = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
  const imports: Import[] = []
  walk(syntax, node => {
    const specifier = moduleOf(node)
    if (specifier === undefined) return
    const target = specifier.startsWith('.')
      ? join(dirname(path), specifier).split(sep).join('/').replace(/\.js$/, '.ts')
      : undefined
    imports.push({ specifier, target })
  })
  return { path, text, syntax, imports }
}

/** Every TypeScript file of src, parsed. */
export const sources: readonly SourceFile[] = files(join(ROOT, 'src')).map(file =>
  parse(relative(join(ROOT, 'src'), file).split(sep).join('/'), readFileSync(file, 'utf8')),
)
