import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { libraryBeside, nodeBanner, nodeEntries, nodeExternals } from '../../build.config.js'
import { libraryOptions, libraryPlugins } from '../../build.library.mjs'
import { ROOT } from './sources.js'

/**
 * Builds the library and the command line as the package has them, without types, for tests that run them in a
 * process of their own. Inside the repository, so that zod and commander are found.
 */
export async function buildLibrary(name: string): Promise<{ folder: string; remove(): void }> {
  const folder = join(ROOT, '.cache', `${name}-${process.pid}`)
  mkdirSync(folder, { recursive: true })
  const shared = { bundle: true, format: 'esm', outdir: folder, logLevel: 'error', target: 'node20' } as const
  await build({
    ...shared,
    entryPoints: ['index', 'schemas', 'mentions'].map(entry => join(ROOT, 'src', `${entry}.ts`)),
    ...libraryOptions,
    splitting: true,
    external: ['zod'],
    plugins: libraryPlugins,
  })
  await build({
    ...shared,
    entryPoints: nodeEntries,
    splitting: true,
    platform: 'node',
    external: nodeExternals,
    banner: { js: nodeBanner },
    plugins: [libraryBeside],
  })
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
