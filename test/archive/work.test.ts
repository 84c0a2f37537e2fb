import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Setup } from '../../src/archive/setup.js'
import { planShards, type Shard } from '../../src/archive/shards.js'
import { type WorkPlace, workShard } from '../../src/archive/work.js'
import { extract } from '../../src/index.js'
import { NO_COUNTS } from '../../src/sinks/sink.js'
import { jsonl, workbench } from './workbench.js'

let bench: ReturnType<typeof workbench>
beforeEach(() => {
  bench = workbench()
})
afterEach(() => bench.remove())

const pause = () => new Promise(resolve => setTimeout(resolve, 2))

async function shardOf(count: number): Promise<Shard> {
  const entries = Array.from({ length: count }, (_, number) => ({ id: `n-${number}`, text: 'Snow fell.' }))
  const input = bench.write('a.jsonl', jsonl(entries))
  for await (const shard of planShards([input], { settings: {}, version: '1', skip() {} })) return shard
  throw new Error('no shard')
}

/** What is done to a sink that takes its time, and the first article of each batch that is extracted, in their order. */
function watched(hasServer: boolean, failAt?: number) {
  const told: string[] = []
  const place: WorkPlace = {
    settings: { read: {} },
    setup: {
      version: '1',
      options: {},
      extractor: {
        extract(text, options) {
          const number = Number(options?.id?.slice(2))
          if (number % 64 === 0) told.push(`extract ${number}`)
          return extract(text, options)
        },
      } as Setup['extractor'],
    },
    sink: {
      hasServer,
      async known([{ id }]) {
        await pause()
        told.push(`known ${id.slice(2)}`)
        return new Set()
      },
      async write({ from, done }) {
        told.push(`write ${from}`)
        await pause()
        if (from === failAt) throw new Error('the disk is full')
        told.push(`written ${from}${done ? ', done' : ''}`)
        return NO_COUNTS
      },
    },
    onBatch: (_counts, _failures, entries) => told.push(`told ${entries}`),
  }
  return { told, place }
}

const task = (shard: Shard) => ({ run: 1, shard, from: 0, refused: {} })

describe('a shard', () => {
  it('is written batch by batch', async () => {
    const { told, place } = watched(false)
    expect(await workShard(task(await shardOf(70)), place)).toEqual({ done: true })
    expect(told).toEqual([
      ...['known 0', 'extract 0', 'write 0', 'written 0', 'told 64'],
      ...['known 64', 'extract 64', 'write 64', 'written 64, done', 'told 70'],
    ])
  })

  it('is extracted while a server writes what came before, which is asked nothing meanwhile', async () => {
    const { told, place } = watched(true)
    expect(await workShard(task(await shardOf(130)), place)).toEqual({ done: true })
    expect(told).toEqual([
      ...['known 0', 'extract 0'],
      ...['known 64', 'write 0', 'extract 64', 'written 0', 'told 64'],
      ...['known 128', 'write 64', 'extract 128', 'written 64', 'told 128'],
      ...['write 128', 'written 128, done', 'told 130'],
    ])
  })

  it('that is stopped is written as far as it was extracted', async () => {
    const { told, place } = watched(true)
    expect(await workShard(task(await shardOf(130)), { ...place, isStopped: () => true })).toEqual({ done: false })
    expect(told).toEqual(['known 0', 'extract 0', 'write 0', 'written 0', 'told 64'])
  })

  it('fails with its sink, and writes nothing after', async () => {
    const { told, place } = watched(true, 0)
    await expect(workShard(task(await shardOf(130)), place)).rejects.toThrow('the disk is full')
    expect(told).toEqual(['known 0', 'extract 0', 'known 64', 'write 0', 'extract 64'])
  })
})
