import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ROOT } from '../house/sources.js'
import { asModule, type Block, blocksOf, docstringExamples } from './blocks.js'
import { checks } from './check.js'

const FOLDER = join(ROOT, '.cache', `docs-${process.pid}`)
const PAGES = ['README.md', ...readdirSync(join(ROOT, 'docs')).map(name => `docs/${name}`)]

beforeAll(() => {
  mkdirSync(FOLDER, { recursive: true })
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(FOLDER, { recursive: true, force: true })
})

const run = async (block: Block) => {
  const file = join(FOLDER, `${block.place.replace(/\W+/g, '-')}.ts`)
  writeFileSync(file, asModule(block))
  await import(file)
}

const named = (blocks: readonly Block[]) => blocks.map(block => [block.place, block] as const)

describe('documentation', () => {
  it.each(named(PAGES.flatMap(blocksOf)))('code at %s runs and gives what it says', (_, block) => run(block))

  it.each(named(docstringExamples()))('the example at %s runs and gives what it says', (_, block) => run(block))

  it('has values to compare', () => {
    expect(docstringExamples().length).toBeGreaterThan(5)
    expect(checks()).toBeGreaterThan(12)
  })

  it('links to files that exist', () => {
    const missing = PAGES.flatMap(page =>
      [...readFileSync(join(ROOT, page), 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].flatMap(
        ({ 1: link }) => {
          try {
            readdirSync(join(ROOT, page, '..', link))
          } catch (error) {
            if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [`${page}: ${link}`]
          }
          return []
        },
      ),
    )
    expect(missing).toEqual([])
  })
})
