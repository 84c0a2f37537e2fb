import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  resolve: {
    alias: [
      { find: /^factwire$/, replacement: at('./src/index.ts') },
      { find: /^factwire\/schemas$/, replacement: at('./src/schemas.ts') },
      { find: /^factwire\/mentions$/, replacement: at('./src/mentions.ts') },
    ],
  },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000 },
})
