import type { WorkSettings } from '../archive/setup.js'
import type { Shard } from '../archive/shards.js'

/** A job: one shard, and how it is to be read. Plain data; paths are those that every worker sees. */
export interface ShardJob {
  readonly shard: Shard
  readonly settings: WorkSettings
  /** Of who added it: another version would find other records. */
  readonly version: string
  /** The archive it is of, in the state it had: of two articles with one id in it, the later is kept. */
  readonly archive: string
  /** Parts of that archive: the last of them to be done ends its run. */
  readonly of: number
  /** As the table `runs` tells it. */
  readonly input: string
}

export interface QueueOptions {
  /** `redis://host:6379`, or `postgres://user@host/database` for teams without Redis. */
  readonly queue: string
  /** Name of the queue, for several on one server: letters, digits, `-` and `_`. Default `factwire`. */
  readonly name?: string
}
