import { expect } from 'vitest'

let checked = 0

/** Compares what documentation says that an expression gives with what it gives. */
export function check(value: unknown, expected: unknown): void {
  checked++
  expect(value).toEqual(expected)
}

/** How many comparisons were made so far. */
export const checks = (): number => checked
