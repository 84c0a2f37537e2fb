// Runs the examples on the built package: `npm run examples`, or `npm run examples -- extract spans`.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { buildSync } from 'esbuild'

const all = readdirSync('examples')
  .filter(name => name.endsWith('.ts'))
  .map(name => name.slice(0, -3))
const names = process.argv.length > 2 ? process.argv.slice(2) : all
for (const name of names) {
  console.log(`\n--- examples/${name}.ts`)
  const outfile = `.cache/examples/${name}.mjs`
  // the package by its name, as its users have it: not the source that tsconfig.json puts in its place
  buildSync({ entryPoints: [`examples/${name}.ts`], outfile, format: 'esm', tsconfigRaw: {} })
  execFileSync(process.execPath, [outfile], { stdio: 'inherit' })
}
