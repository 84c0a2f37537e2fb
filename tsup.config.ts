import { defineConfig } from 'tsup'

// compromise, chrono-node, unified and the parsers are bundled: several are ESM-only, and left outside
// the CJS build would load and then fail on the first Markdown article.
const inlined = [/^(?!zod(\/|$)|commander$)[^./]/]

export default defineConfig([
  {
    entry: { index: 'src/index.ts', schemas: 'src/schemas.ts', mentions: 'src/mentions.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'node20',
    dts: true,
    splitting: true,
    clean: true,
    noExternal: inlined,
    esbuildOptions(options) {
      options.mainFields = ['module', 'main']
      options.conditions = ['import', 'default']
    },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    dts: false,
    splitting: false,
    external: ['zod', 'commander', /\.\/index\.js$/],
    banner: { js: '#!/usr/bin/env node' },
  },
])
