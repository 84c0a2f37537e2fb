import { beforeAll, describe, expect, it } from 'vitest'
import { loadInside } from '../../bench/build.mjs'
import limits from '../../bench/counts.json' with { type: 'json' }
import { countWork, type WorkCount } from '../../bench/counts.mjs'

describe('the work done for an article', () => {
  let counts: Record<WorkCount, number>
  beforeAll(async () => {
    counts = countWork(await loadInside())
  }, 120_000)

  it.each(Object.keys(limits) as WorkCount[])('%s stay under their limit in bench/counts.json', name => {
    expect(counts[name]).toBeLessThanOrEqual(limits[name])
  })

  it('is counted: rules are called, and tokens looked at', () => {
    expect(counts.ruleCalls).toBeGreaterThan(1)
    expect(counts.tokenLooks).toBeGreaterThan(1)
  })
})
