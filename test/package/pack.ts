import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

declare module 'vitest' {
  export interface ProvidedContext {
    /** An empty project outside the repository that has the packed factwire installed. */
    project: string
    /** Paths in the tarball, without `package/`. */
    packed: string[]
  }
}

/**
 * Builds and packs factwire as `npm publish` would, and unpacks it into a new project. Its dependencies are linked
 * from here instead of installed, so that the tests need no network.
 */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'factwire-package-'))
  const npm = (...args: string[]) => execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' })
  npm('run', 'build')
  const [tarball] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', folder)) as {
    filename: string
    files: { path: string }[]
  }[]
  const project = join(folder, 'project')
  const modules = join(project, 'node_modules')
  mkdirSync(join(modules, '.bin'), { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball.filename), '-C', modules])
  cpSync(join(modules, 'package'), join(modules, 'factwire'), { recursive: true })
  rmSync(join(modules, 'package'), { recursive: true })
  for (const name of ['zod', 'commander', 'piscina', 'libsql', '@types/node']) {
    mkdirSync(dirname(join(modules, name)), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name))
  }
  symlinkSync('../factwire/dist/cli.js', join(modules, '.bin', 'factwire'))
  cpSync(join(ROOT, 'examples', 'articles'), join(project, 'articles'), { recursive: true })
  provide('project', project)
  provide(
    'packed',
    tarball.files.map(({ path }) => path),
  )
  if (!readdirSync(join(modules, 'factwire')).includes('dist')) throw new Error('the tarball has no dist')
  return () => rmSync(folder, { recursive: true, force: true })
}
