/** What bounds the work of threads, wherever they are asked for. */
export interface WorkerLimits {
  /** Most ms for one article, with worker threads. Default 30,000. */
  readonly timeLimit?: number
  /** MB of heap of a worker. Default 512. */
  readonly memoryLimit?: number
}

export interface WorkerOptions extends WorkerLimits {
  /** Worker threads; 0 does all in this one. Default: one a core. */
  readonly workers?: number
}

/** Limits with what holds where nothing is said. */
export const limitsOf = ({ timeLimit = 30_000, memoryLimit = 512 }: WorkerLimits): Required<WorkerLimits> => ({
  timeLimit,
  memoryLimit,
})
