import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../build.mjs'

export const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))
export const DIST = `${ROOT}dist`

/** What a task of `child.mjs` tells, in a process of its own. */
export function measure(task) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CHILD, JSON.stringify({ dist: DIST, ...task })], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`${task.what} failed: ${stderr}`)
  return JSON.parse(stdout.trimEnd().split('\n').at(-1))
}
