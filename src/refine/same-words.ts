import { idWords } from '../core/id.js'
import type { Draft } from '../core/rule.js'

/** Words shared by two texts that tell nothing about them are not looked at. */
const SHINGLE = 3

/** Finds which of many drafts holds all the words of another, in order. Linear in the words of all of them. */
export class WordIndex {
  private readonly words = new Map<Draft, string>()
  private readonly holders = new Map<string, Draft[]>()

  constructor(drafts: readonly Draft[]) {
    for (const draft of drafts) {
      const words = idWords(String(draft.fields.text))
      this.words.set(draft, words)
      for (const shingle of new Set(shingles(words))) {
        const list = this.holders.get(shingle)
        if (list) list.push(draft)
        else this.holders.set(shingle, [draft])
      }
    }
  }

  wordsOf(draft: Draft): string {
    return this.words.get(draft) ?? idWords(String(draft.fields.text))
  }

  /** Drafts of the index whose words hold all words of this one; equal words count. Fewer than three words hold nothing. */
  holdersOf(draft: Draft): Draft[] {
    const words = this.wordsOf(draft)
    const [first] = shingles(words)
    const found = first === undefined ? [] : (this.holders.get(first) ?? [])
    return found.filter(other => other !== draft && ` ${this.wordsOf(other)} `.includes(` ${words} `))
  }
}

function shingles(words: string): string[] {
  const starts = [0]
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) starts.push(at + 1)
  return starts.slice(SHINGLE - 1).map((_, i) => {
    const next = starts[i + SHINGLE]
    return words.slice(starts[i], next === undefined ? words.length : next - 1)
  })
}
