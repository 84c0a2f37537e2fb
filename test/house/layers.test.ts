import { describe, expect, it } from 'vitest'
import { importFaults } from './layers.js'
import { parse, sources } from './sources.js'

describe('the house keeps its order', () => {
  it('reads all rooms', () => {
    const rooms = new Set(sources.map(({ path }) => path.split('/')[0]))
    for (const room of ['core', 'language', 'read', 'mentions', 'records', 'refine', 'cli'])
      expect(rooms).toContain(room)
    expect(sources.flatMap(({ imports }) => imports).length).toBeGreaterThan(100)
  })

  it('every import goes down or stays, and every package has one door', () => {
    expect(sources.flatMap(importFaults)).toEqual([])
  })

  it.each([
    ['core/span.ts', `import { tokenize } from '../language/tokens.js'`, 'language is above core'],
    ['records/metric/rules.ts', `import { Quote } from '../quote/schema.js'`, 'another kind'],
    ['schemas.ts', `export { kinds } from './records/index.js'`, 'schemas and shapes alone'],
    ['mentions/name/index.ts', `const nlp = require('compromise')`, 'its door is compromise.ts'],
    ['read/html/index.ts', `import type { Root } from 'mdast'`, 'its door is read/markdown/'],
    ['read/index.ts', `import { readFileSync } from 'node:fs'`, 'its door is cli/'],
    ['cli/main.ts', `import { tokenize } from '../language/tokens.js'`, 'public functions'],
    ['core/id.ts', `type Hash = import('left-pad').Hash`, 'without a door'],
    ['archive/walk.ts', `import { tokenize } from '../language/tokens.js'`, 'public functions'],
    ['sinks/sink.ts', `import type { Shard } from '../archive/shards.js'`, 'archive is above sinks'],
    ['archive/run.ts', `await import('libsql')`, 'its door is sinks/sqlite/driver.ts'],
    ['storage/csv.ts', '', "no room 'storage'"],
  ])('refuses in %s: %s', (path, text, fault) => {
    expect(importFaults(parse(path, text)).join()).toContain(fault)
  })
})
