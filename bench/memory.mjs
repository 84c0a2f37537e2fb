import { execFileSync } from 'node:child_process'
import { ROOT } from './build.mjs'

/** Resident memory of a fresh process along `count` small articles, at ten points. */
export function memory({ library, count }) {
  const script = `
    const { makeArticle } = await import('${ROOT}bench/articles/index.mjs')
    const { extract } = await import('${library}/index.js')
    const points = []
    for (let i = 0; i < ${count}; i++) {
      const { text, publishedAt } = makeArticle(i, { length: 400 })
      extract(text, { publishedAt })
      if ((i + 1) % ${count / 10} === 0) points.push({ articles: i + 1, megabytes: process.memoryUsage.rss() / 1e6 })
    }
    console.log(JSON.stringify(points))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: ROOT, encoding: 'utf8' }),
  )
}
