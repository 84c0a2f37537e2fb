import { once } from 'node:events'
import { createWriteStream, existsSync, mkdirSync, renameSync } from 'node:fs'
import { makeArticle } from '../articles/index.mjs'
import { ROOT } from '../build.mjs'

/** An archive of invented articles as JSON lines; made once. Gives its path. */
export async function makeArchive(count, length) {
  const folder = `${ROOT}.cache/bench/archives`
  mkdirSync(folder, { recursive: true })
  const path = `${folder}/${count}-${length ?? 'usual'}.jsonl`
  if (existsSync(path)) return path
  const out = createWriteStream(`${path}.part`)
  for (let index = 0; index < count; index++) {
    const { id, title, publishedAt, text } = makeArticle(index, { length })
    if (!out.write(`${JSON.stringify({ id, title, date: publishedAt, text })}\n`)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  renameSync(`${path}.part`, path)
  return path
}
