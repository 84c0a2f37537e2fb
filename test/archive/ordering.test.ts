import { describe, expect, it } from 'vitest'
import { appendAsTheyCome, appendInOrder } from '../../src/archive/ordering.js'
import type { AppendSink, Encoded } from '../../src/sinks/files/file-sink.js'
import { NO_COUNTS } from '../../src/sinks/sink.js'

/** A sink that takes a while and keeps what it got, in order. */
function slowSink({ failsAt }: { failsAt?: string } = {}) {
  const got: string[] = []
  const sink = {
    async append({ shard, entries }: Encoded) {
      await new Promise(resolve => setTimeout(resolve, 1))
      const name = `${shard}:${entries}`
      if (name === failsAt) throw new Error('no space')
      got.push(name)
      return NO_COUNTS
    },
  } as unknown as AppendSink
  return { sink, got }
}

const batch = (shard: number, entries: number, done = false, size = 10): Encoded => ({
  shard: String(shard),
  entries,
  done,
  counts: NO_COUNTS,
  files: [{ name: 'results', bytes: new Uint8Array(size) }],
})

describe('what workers append in order', () => {
  it('is written in the order of the archive, whoever comes first', async () => {
    const { sink, got } = slowSink()
    const appender = appendInOrder(sink)
    for (const shard of [0, 1, 2]) appender.begin(shard)
    // the second shard has something before the first one has anything
    await appender.append(batch(1, 64), 1)
    await appender.append(batch(2, 64, true), 2)
    await appender.append(batch(0, 64), 0)
    await appender.append(batch(1, 90, true), 1)
    await appender.append(batch(0, 128), 0)
    await appender.append(batch(0, 150, true), 0)
    await appender.settled()
    expect(got).toEqual(['0:64', '0:128', '0:150', '1:64', '1:90', '2:64'])
  })

  it('holds a later shard while much waits, and lets it go when its turn comes', async () => {
    const { sink, got } = slowSink()
    const appender = appendInOrder(sink)
    appender.begin(0)
    appender.begin(1)
    let let1Go = false
    const held = appender.append(batch(1, 64, true, 65 * 1024 * 1024), 1).then(() => {
      let1Go = true
    })
    await new Promise(resolve => setTimeout(resolve, 5))
    expect(let1Go).toBe(false)
    await appender.append(batch(0, 64, true), 0)
    await held
    expect(got).toEqual(['0:64', '1:64'])
  })

  it('tells what could not be written, also of what was let wait', async () => {
    const { sink, got } = slowSink({ failsAt: '1:64' })
    const appender = appendInOrder(sink)
    appender.begin(0)
    appender.begin(1)
    await appender.append(batch(1, 64, true), 1)
    await appender.append(batch(0, 64, true), 0)
    await expect(appender.settled()).rejects.toThrow('no space')
    expect(got).toEqual(['0:64'])
  })

  it('lets go what waits when the run is stopped', async () => {
    const { sink, got } = slowSink()
    const appender = appendInOrder(sink)
    appender.begin(0)
    appender.begin(1)
    const held = appender.append(batch(1, 64, true, 65 * 1024 * 1024), 1)
    appender.abandon()
    await held
    expect(got).toEqual([])
  })
})

describe('what workers append as it comes', () => {
  it('is written one after the other, in the order in which it came', async () => {
    const { sink, got } = slowSink({ failsAt: '1:64' })
    const appender = appendAsTheyCome(sink)
    const all = [batch(1, 64), batch(0, 64), batch(1, 90)].map(one => appender.append(one, Number(one.shard)))
    const outcomes = await Promise.allSettled(all)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled'])
    expect(got).toEqual(['0:64', '1:90'])
  })
})
