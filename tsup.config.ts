import { defineConfig } from 'tsup'
import { libraryBeside, nodeBanner, nodeEntries, nodeExternals } from './build.config.js'
import { libraryOptions, libraryPlugins } from './build.library.mjs'

// compromise, chrono-node, unified and the parsers are bundled: several are ESM-only, and left outside
// the CJS build would load and then fail on the first Markdown article. Each is required inside the function
// that first needs it, so that bundling does not make it run at import.
const inlined = [/^(?!zod(\/|$)|commander$)[^./]/]

export default defineConfig([
  {
    entry: {
      index: 'src/index.ts',
      schemas: 'src/schemas.ts',
      mentions: 'src/mentions.ts',
      compromise: 'src/compromise.ts',
    },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'node20',
    dts: true,
    splitting: true,
    noExternal: inlined,
    esbuildPlugins: libraryPlugins,
    esbuildOptions(options) {
      Object.assign(options, libraryOptions)
    },
  },
  {
    entry: nodeEntries,
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    dts: { entry: { archive: 'src/archive.ts', queue: 'src/queue.ts' } },
    splitting: true,
    external: nodeExternals,
    noExternal: [new RegExp(`^(?!node:|(?:${nodeExternals.join('|')})(?:/|$))[^./]`)],
    banner: { js: nodeBanner },
    esbuildPlugins: [libraryBeside],
  },
])
