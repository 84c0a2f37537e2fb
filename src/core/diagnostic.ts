import type { Span } from './span.js'

/** Something about an article that its reader should know; nothing is dropped without one. */
export interface Diagnostic {
  /** `language`, `no-date`, `invalid-record`, `conflict`, `rule-failed`, `too-long`, `empty`, ... */
  code: string
  severity: 'info' | 'warning' | 'error'
  message: string
  span: Span | null
  rule: string | null
}

/** A call that cannot be answered: a wrong argument. Articles themselves never make factwire throw. */
export class FactwireError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message)
    this.name = 'FactwireError'
  }
}
