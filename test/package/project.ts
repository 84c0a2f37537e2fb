import { execFileSync, type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
export const PROJECT = inject('project')

/** One article of each format, by name. */
export const ARTICLES = {
  text: '2026-03-24-quillon-closes-loopreel.txt',
  markdown: 'tidepool-series-b.md',
  html: 'arcadia-buys-notehound.html',
} as const

export const articleText = (name: string): string => readFileSync(join(PROJECT, 'articles', name), 'utf8')

/** Runs a script in the project; what it prints. Throws with its errors where it fails. */
export function runScript(name: string, source: string, env: NodeJS.ProcessEnv = {}, args: string[] = []): string {
  writeFileSync(join(PROJECT, name), source)
  return execFileSync(process.execPath, [...args, name], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 64 << 20,
  })
}

/** Runs the command of the package. */
export const factwire = (args: readonly string[], input = ''): SpawnSyncReturns<string> =>
  spawnSync(join(PROJECT, 'node_modules/.bin/factwire'), args, { cwd: PROJECT, encoding: 'utf8', input })
