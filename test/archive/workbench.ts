import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { dumpArchive } from '../../src/sinks/query/dump.js'
import { openSqlite } from '../../src/sinks/sqlite/driver.js'

/** A folder of its own for a test, gone after it. */
export function workbench(): {
  readonly path: (name: string) => string
  write(name: string, content: string | Uint8Array): string
  remove(): void
} {
  const folder = mkdtempSync(join(tmpdir(), 'factwire-'))
  const path = (name: string) => join(folder, name)
  return {
    path,
    write(name, content) {
      mkdirSync(dirname(path(name)), { recursive: true })
      writeFileSync(path(name), content)
      return path(name)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

const COMPANIES = ['Northwind', 'Fabrikam', 'Initech', 'Contoso', 'Globex', 'Umbra Labs', 'Tailspin']

/** An invented article, the same for the same number. */
export function article(number: number, words = ''): { id: string; date: string; title: string; text: string } {
  const one = COMPANIES[number % COMPANIES.length]
  const other = COMPANIES[(number * 3 + 1) % COMPANIES.length]
  const text = [
    `${one} raised $${10 + (number % 80)} million in a Series B round led by ${other} Ventures. ${words}`,
    `"We are building this for the long run," said Ann Lee, chief executive of ${one}.`,
    `${other} said revenue rose ${1 + (number % 60)}% to $${100 + number} million in the fourth quarter.`,
  ].join('\n\n')
  return { id: `n-${number}`, date: '2026-03-24', title: `${one} raises money`, text }
}

export const jsonl = (entries: readonly unknown[]): string =>
  entries.map(entry => `${JSON.stringify(entry)}\n`).join('')

/** Rows of a query. */
export async function rows<T = Record<string, unknown>>(path: string, sql: string, ...values: string[]): Promise<T[]> {
  const driver = await openSqlite(path, { readOnly: true })
  try {
    return driver.prepare(sql).all(...values) as T[]
  } finally {
    driver.close()
  }
}

/** All that an archive's database says. */
export async function dump(target: string): Promise<string[]> {
  const lines: string[] = []
  for await (const line of dumpArchive(target)) lines.push(line)
  return lines
}
