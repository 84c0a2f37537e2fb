import type { Progress } from '../archive.js'

/** Ms between two lines of a log; a terminal is drawn anew more often. */
const LOG_EVERY = 10_000
const DRAW_EVERY = 200

export interface ProgressLine {
  show(progress: Progress): void
  /** Takes the line away, so that something else can be written. */
  clear(): void
}

/** Progress on one line of a terminal, or now and then as a line of a log. */
export function progressLine(write: (text: string) => void, isTerminal: boolean): ProgressLine {
  const began = Date.now()
  let last = isTerminal ? 0 : began
  let first: Progress | undefined
  return {
    show(progress) {
      first ??= progress
      const now = Date.now()
      if (now - last < (isTerminal ? DRAW_EVERY : LOG_EVERY)) return
      last = now
      const line = describe(progress, first, (now - began) / 1000)
      write(isTerminal ? `\r\x1b[K${line}` : `${line}\n`)
    },
    clear() {
      if (isTerminal) write('\r\x1b[K')
    },
  }
}

export function describe({ counts, bytes, total }: Progress, first: Progress, seconds: number): string {
  const articles = counts.added + counts.replaced + counts.unchanged + counts.superseded
  const parts = [
    `${articles} articles`,
    `${counts.records} records`,
    `${Math.round(articles / Math.max(seconds, 0.1))}/s`,
  ]
  const did = bytes - first.bytes
  if (total && total.bytes > 0) {
    parts.unshift(`${Math.floor((100 * bytes) / total.bytes)}%`)
    if (did > 0) parts.push(`${duration(((total.bytes - bytes) / did) * seconds)} left`)
  }
  if (counts.failed) parts.push(`${counts.failed} failed`)
  parts.push(`${Math.round(process.memoryUsage.rss() / 1024 / 1024)} MB`)
  return parts.join(' · ')
}

export function duration(seconds: number): string {
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`
}
