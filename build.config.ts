import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'esbuild'

const SRC = fileURLToPath(new URL('./src/', import.meta.url))

/** What runs in Node alone: built beside the library, which it stands on. */
export const nodeEntries = {
  archive: join(SRC, 'archive.ts'),
  'archive-worker': join(SRC, 'archive/worker.ts'),
  queue: join(SRC, 'queue.ts'),
  cli: join(SRC, 'cli/main.ts'),
}

/** Packages that are installed beside the built files; every other one is inlined. */
export const nodeExternals = ['zod', 'commander', 'piscina', 'libsql', 'pg', 'bullmq', 'ioredis']

/** Packages in CommonJS that are inlined ask for Node's own modules by `require`. */
export const nodeBanner =
  "import { createRequire as factwireRequire } from 'node:module'; const require = factwireRequire(import.meta.url);"

/** The built library beside, not a second copy of it. */
export const libraryBeside: Plugin = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /^(?:\.\.\/)+(?:index|schemas)\.js$/ }, ({ resolveDir, path }) => {
      const name = basename(path)
      return join(resolveDir, path) === join(SRC, name) ? { path: `./${name}`, external: true } : undefined
    })
  },
}
