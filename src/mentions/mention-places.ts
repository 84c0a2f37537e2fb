import type { Mention } from './types.js'

/**
 * Where the mentions of a sorted list stand, by token. Mentions of every kind are asked for by the same few functions:
 * to read their ends there each time, objects of many shapes, would be slow.
 */
export class MentionPlaces {
  /** Of each token the place in the list of the mention that covers it, -1 where none does. */
  private readonly covering: Int32Array
  /** Of each token how many mentions start before it. */
  private readonly before: Int32Array

  constructor(
    readonly mentions: readonly Mention[],
    private readonly count: number,
  ) {
    this.covering = new Int32Array(count).fill(-1)
    this.before = new Int32Array(count + 1)
    const { before, covering } = this
    let token = 0
    // plain loops: the ranges are short, and to call "fill" for each would take longer
    for (let index = 0; index < mentions.length; index++) {
      const { first, last } = mentions[index]
      while (token <= first) before[token++] = index
      for (let i = first; i <= last; i++) covering[i] = index
    }
    while (token <= count) before[token++] = mentions.length
  }

  at(token: number): number {
    return token >= 0 && token < this.count ? this.covering[token] : -1
  }

  /** The place in the list of the first mention that starts at a token or after it. */
  firstFrom(token: number): number {
    return this.before[token < 0 ? 0 : Math.min(token, this.count)]
  }
}
