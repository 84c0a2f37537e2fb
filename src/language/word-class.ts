import { type Tokens, WordTable } from './tokens.js'

/** Of each word of a class, the places of its classes. */
const places = new Map<string, number[]>()
let count = 0
let table = new WordTable<Int32Array>(bitsOf)

/**
 * A closed class of words that is asked of whole sentences, as one of many: rules that share a common cue ask each for
 * words of its own. One pass over a sentence answers for all of them. Made while modules are loaded.
 */
export class WordClass {
  /** Its place among the bits of all classes. */
  readonly word = count >> 5
  readonly bit = 1 << (count & 31)

  constructor(words: Iterable<string>) {
    for (const word of new Set(words)) {
      const known = places.get(word)
      if (known) known.push(count)
      else places.set(word, [count])
    }
    count++
    // what was told of words before knows nothing of this class
    table = new WordTable(bitsOf)
  }
}

function bitsOf(word: string): Int32Array | undefined {
  const own = places.get(word)
  if (!own) return undefined
  const bits = new Int32Array(widthOf(count))
  for (const place of own) bits[place >> 5] |= 1 << (place & 31)
  return bits
}

const widthOf = (classes: number): number => (classes + 31) >> 5

/** The classes of which the sentences of a document hold a word; each sentence is read when first asked for. */
export class SentenceClasses {
  private readonly width = widthOf(count)
  private readonly bits: Int32Array
  private readonly known: Uint8Array

  constructor(
    private readonly tokens: Tokens,
    sentences: number,
  ) {
    this.bits = new Int32Array(sentences * this.width)
    this.known = new Uint8Array(sentences)
  }

  has({ index, first, last }: { index: number; first: number; last: number }, { word, bit }: WordClass): boolean {
    if (this.known[index] === 0) this.read(index, first, last)
    return (this.bits[index * this.width + word] & bit) !== 0
  }

  private read(index: number, first: number, last: number): void {
    const { bits, width } = this
    const { form, vocabulary } = this.tokens
    const classes = vocabulary.columnOf(table)
    for (let i = first; i <= last; i++) {
      const own = classes.of(form[i])
      if (own !== undefined) for (let word = 0; word < width; word++) bits[index * width + word] |= own[word]
    }
    this.known[index] = 1
  }
}
