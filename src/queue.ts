/**
 * An archive spread over machines by a queue: BullMQ on Redis or PostgreSQL. For Node.
 * @packageDocumentation
 */
export { type AddOptions, type AddSummary, addToQueue } from './queue/add.js'
export type { QueueOptions } from './queue/job.js'
export { type DeadJob, type QueueStatus, queueStatus, retryDead } from './queue/status.js'
export { type WorkOptions, type WorkSummary, workOnQueue } from './queue/work.js'
