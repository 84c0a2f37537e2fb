import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { ROOT } from './build.mjs'

/** What a user's bundler makes of an entry: minified and packed bytes, zod in it. `plain`: without what only some articles load. */
export async function sizes() {
  const rows = []
  for (const entry of ['index', 'schemas', 'mentions'])
    for (const plain of [false, true]) {
      if (plain && entry === 'schemas') continue
      const { outputFiles } = await build({
        entryPoints: [`${ROOT}src/${entry}.ts`],
        bundle: true,
        minify: true,
        format: 'esm',
        platform: 'browser',
        write: false,
        logLevel: 'error',
        external: plain
          ? ['compromise', 'chrono-node', 'unified', 'remark-*', 'mdast*', 'micromark*', 'htmlparser2', 'yaml']
          : [],
      })
      const { contents } = outputFiles[0]
      rows.push({
        name: `factwire${entry === 'index' ? '' : `/${entry}`}${plain ? ', own code and zod' : ''}`,
        minified: contents.length,
        packed: gzipSync(contents).length,
      })
    }
  return rows
}
