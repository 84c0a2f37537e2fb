import { mkdirSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { libraryOptions, libraryPlugins } from '../build.library.mjs'

export const ROOT = fileURLToPath(new URL('..', import.meta.url))
const CACHE = `${ROOT}.cache/bench`

const shared = {
  bundle: true,
  format: 'esm',
  splitting: true,
  platform: 'neutral',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import', 'default'],
  external: ['zod'],
  logLevel: 'error',
}

/** The library as the package has it. Gives the folder. */
export async function buildLibrary() {
  const folder = `${CACHE}/library`
  mkdirSync(folder, { recursive: true })
  const entryPoints = ['index', 'schemas', 'mentions'].map(entry => `${ROOT}src/${entry}.ts`)
  await build({ ...shared, ...libraryOptions, entryPoints, outdir: folder, plugins: libraryPlugins })
  return folder
}

/** What the profile and the counts look at. */
const INSIDE = `
export * from './src/extract.ts'
export { read, readDocument } from './src/read/index.ts'
export { readMarkdown } from './src/read/markdown.ts'
export { readHtml } from './src/read/html.ts'
export { AnnotatedDocument } from './src/mentions/annotated-document.ts'
export { basesOf, inflect } from './src/language/inflection.ts'
export { Vocabulary } from './src/language/vocabulary.ts'
export { compileRules, runRules } from './src/core/run.ts'
export { kinds } from './src/records/index.ts'
export { refiners } from './src/refine/index.ts'
export { finishRecords } from './src/finish.ts'
export { sha256Hex } from './src/core/id.ts'
`

/** compromise and chrono as they are, with the characters they are given counted in \`globalThis.factwireSeen\`. */
const COUNTED = {
  compromise: `
    const real = require('REAL')
    const nlp = real.default ?? real
    const counted = (text, ...rest) => {
      globalThis.factwireSeen.compromise += String(text).length
      return nlp(text, ...rest)
    }
    module.exports = Object.assign(counted, nlp)`,
  'chrono-node/en': `
    const real = require('REAL')
    const count = method => (text, ...rest) => {
      globalThis.factwireSeen.chrono += String(text).length
      return real[method](text, ...rest)
    }
    module.exports = { ...real, parse: count('parse'), parseDate: count('parseDate') }`,
}

const countTaggers = {
  name: 'count-taggers',
  setup(one) {
    one.onResolve({ filter: /^(?:compromise|chrono-node\/en)$/ }, ({ path, pluginData }) =>
      pluginData === 'real' ? undefined : { path, namespace: 'counted' },
    )
    one.onLoad({ filter: /.*/, namespace: 'counted' }, async ({ path }) => {
      const real = await one.resolve(path, { resolveDir: ROOT, kind: 'require-call', pluginData: 'real' })
      return { contents: COUNTED[path].replace('REAL', real.path), loader: 'js', resolveDir: ROOT }
    })
  },
}

/** The parts of the library, unbundled from its front door. */
export async function loadInside() {
  const outfile = `${CACHE}/inside.mjs`
  globalThis.factwireSeen = { compromise: 0, chrono: 0 }
  await build({
    ...shared,
    splitting: false,
    stdin: { contents: INSIDE, resolveDir: ROOT, loader: 'ts' },
    outfile,
    plugins: [countTaggers],
  })
  return import(pathToFileURL(outfile).href)
}
