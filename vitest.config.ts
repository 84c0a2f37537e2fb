import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** Tests that look at what happens while the library is loaded: each needs modules of its own. */
const alone = ['test/house/patterns.test.ts']

export default defineConfig({
  resolve: {
    alias: [
      { find: /^factwire$/, replacement: at('./src/index.ts') },
      { find: /^factwire\/schemas$/, replacement: at('./src/schemas.ts') },
      { find: /^factwire\/queue$/, replacement: at('./src/queue.ts') },
      { find: /^factwire\/archive$/, replacement: at('./src/archive.ts') },
      { find: /^factwire\/compromise$/, replacement: at('./src/compromise.ts') },
      { find: /^factwire\/mentions$/, replacement: at('./src/mentions.ts') },
    ],
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    globalSetup: 'test/services.ts',
    projects: [
      // one load of the library for all files of a worker: the library keeps no state between calls
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts'],
          exclude: [...alone, 'test/package/**'],
          isolate: false,
          pool: 'threads',
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
})
