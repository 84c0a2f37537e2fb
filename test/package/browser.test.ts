import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { expect, it } from 'vitest'
import { ARTICLES, articleText, PROJECT, runScript } from './project.js'

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const required = process.env.FACTWIRE_BROWSER === 'required'

const ENTRY = `
import { extract } from 'factwire'
globalThis.resultsOf = articles => JSON.stringify(articles.map(article => extract(article)))
`

it.skipIf(!CHROMIUM && !required)(
  `a bundle runs in Chromium and gives the bytes that Node gives${CHROMIUM ? '' : ' (no Chromium is installed)'}`,
  async () => {
    writeFileSync(join(PROJECT, 'entry.mjs'), ENTRY)
    await build({
      entryPoints: [join(PROJECT, 'entry.mjs')],
      bundle: true,
      minify: true,
      format: 'iife',
      platform: 'browser',
      outfile: join(PROJECT, 'bundle.js'),
      logLevel: 'error',
    })
    const names = Object.values(ARTICLES)
    const articles = names.map(articleText)
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    try {
      const page = await browser.newPage()
      const errors: string[] = []
      page.on('pageerror', error => errors.push(String(error)))
      await page.addScriptTag({ content: readFileSync(join(PROJECT, 'bundle.js'), 'utf8') })
      const inBrowser = await page.evaluate(
        given => (globalThis as unknown as { resultsOf(articles: string[]): string }).resultsOf(given),
        articles,
      )
      expect(errors).toEqual([])
      const inNode = runScript(
        'here.mjs',
        `import { readFileSync } from 'node:fs'
import { extract } from 'factwire'
process.stdout.write(JSON.stringify(${JSON.stringify(names)}.map(name => extract(readFileSync('articles/' + name, 'utf8')))))`,
      )
      expect(inBrowser).toBe(inNode)
      expect(JSON.parse(inBrowser)[0].records.length).toBeGreaterThan(10)
    } finally {
      await browser.close()
    }
  },
)
