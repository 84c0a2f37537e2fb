/** A row of chances that is the same on every machine for the same seed (mulberry32). */
export class Chance {
  constructor(seed) {
    this.state = seed >>> 0
  }

  /** At least 0, below 1. */
  next() {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let t = this.state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from `low` to `high`, both included. */
  whole(low, high) {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  pick(list) {
    return list[Math.floor(this.next() * list.length)]
  }

  chance(share) {
    return this.next() < share
  }

  /** Around 1, a few far above, as the lengths of articles are. Made of sums, not of logarithms, which differ by machine. */
  spread() {
    const near = (this.next() + this.next() + this.next()) / 1.5
    return this.chance(0.12) ? near * this.whole(2, 5) : near
  }
}

/** A seed for the article at `index`, far from its neighbours'. */
export const seedOf = (seed, index) =>
  (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35)) >>> 0
