/**
 * The readers of single mentions, on a plain string.
 * @packageDocumentation
 */
export {}
