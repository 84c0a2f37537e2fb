import { readFile } from 'node:fs/promises'

const escaped = text => text.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Letters beyond ASCII as escapes, in patterns too, where esbuild leaves them: a file of ASCII alone is decoded many
 * times as fast.
 */
const asciiOnly = {
  name: 'ascii-only',
  setup(build) {
    build.onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path }) => ({
      contents: escaped(await readFile(path, 'utf8')),
      loader: path.endsWith('ts') ? 'ts' : 'js',
    }))
  },
}

/**
 * How the library is built beside what each build says of itself. Names inside of it are short: its first article comes
 * a tenth sooner. Lines stay as they are, so that a stack tells the place.
 */
export const libraryOptions = {
  platform: 'neutral',
  target: 'node20',
  mainFields: ['module', 'main'],
  conditions: ['import', 'default'],
  minifyIdentifiers: true,
}
export const libraryPlugins = [asciiOnly]
