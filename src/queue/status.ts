import { queueServer, type ShardQueue } from './connect.js'
import type { QueueOptions } from './job.js'

export interface QueueStatus {
  readonly waiting: number
  readonly active: number
  /** To be tried again after a while. */
  readonly delayed: number
  /** Done, of the last 10,000. */
  readonly completed: number
  /** Tried as often as may be: kept until they are tried again. */
  readonly dead: readonly DeadJob[]
}

export interface DeadJob {
  /** The shard, as messages say it. */
  readonly shard: string
  readonly reason: string
  readonly attempts: number
}

/** Dead jobs that are asked for at once. */
const PAGE = 500

/** How far a queue is, and which jobs are dead, and why. @throws FactwireError as `addToQueue` */
export const queueStatus = (options: QueueOptions): Promise<QueueStatus> =>
  withQueue(options, async queue => {
    const counts = await queue.getJobCounts('waiting', 'active', 'delayed', 'completed')
    const { waiting = 0, active = 0, delayed = 0, completed = 0 } = counts
    const dead: DeadJob[] = []
    for (let from = 0; ; from += PAGE) {
      const jobs = await queue.getFailed(from, from + PAGE - 1)
      for (const { data, failedReason, attemptsMade } of jobs)
        dead.push({ shard: data.shard.name, reason: failedReason ?? 'unknown', attempts: attemptsMade })
      if (jobs.length < PAGE) return { waiting, active, delayed, completed, dead }
    }
  })

/** Puts the dead jobs back into the queue; the answer is how many. @throws FactwireError as `addToQueue` */
export const retryDead = (options: QueueOptions): Promise<number> =>
  withQueue(options, async queue => {
    let count = 0
    // those that are put back are no longer among the failed
    for (let jobs = await queue.getFailed(0, PAGE - 1); jobs.length; jobs = await queue.getFailed(0, PAGE - 1))
      for (const job of jobs) {
        await job.retry('failed', { resetAttemptsMade: true })
        count += 1
      }
    return count
  })

async function withQueue<T>(options: QueueOptions, act: (queue: ShardQueue) => Promise<T>): Promise<T> {
  const queue = (await queueServer(options)).queue()
  try {
    return await act(queue)
  } finally {
    await queue.close()
  }
}
