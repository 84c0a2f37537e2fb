import type { Sentence } from '../../language/sentences.js'
import { WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt } from './measure.js'

/** What markets are told by, and words of a story of shares. */
const SOLD = new WordTable<true>(word =>
  /^(?:shipments|deliveries|registrations|sales)$/.test(word) ? true : undefined,
)
const TRADED = new WordTable<true>(word =>
  /^(?:shares?|stocks?|nasdaq|nyse|index|investors|trading|wall|close)$/.test(word) ? true : undefined,
)
/** How many sentences back such a word speaks for a name that moves. */
const REACH = 2

/** "HP dropped 9.5 percent" in a story of shipments: what the names of a market move in, where nothing is said of shares. */
export function goodsToldOf(document: AnnotatedDocument, sentence: Sentence, at: number): Measure | undefined {
  const { tokens } = document
  const { lower } = tokens
  let goods: Measure | undefined
  for (let index = sentence.index; index >= 0 && index >= sentence.index - REACH; index--) {
    const told = document.sentences[index]
    if (told.blockIndex < sentence.blockIndex - 1) break
    for (let i = told.last; i >= told.first; i--) {
      if (tokens.says(TRADED, i) && lower[i - 1] !== 'market' && lower[i + 1] !== 'of') return undefined
      if (goods || !tokens.says(SOLD, i) || (index === sentence.index && i >= at)) continue
      if (document.tagged(told).at(i) === 'verb') continue
      const measure = measureEndingAt(document, told, i)
      if (measure) goods = { ...measure, owner: undefined }
    }
  }
  return goods
}

const PARTING = wordSet(`; but while whereas and`)

/** "its 22.9 percent decline", "despite a 10.1 percent decline": of a change told by a bare noun, the nearest measure before it. */
export function knownBefore(document: AnnotatedDocument, sentence: Sentence, figure: number): Measure | undefined {
  const { lower } = document.tokens
  for (let i = figure - 1; i >= sentence.first; i--) {
    const word = lower[i]
    if (PARTING.has(word)) return undefined
    if (
      document.tagged(sentence).at(i) === 'verb' ||
      (measureKeyOf(word) === 'other' && !document.tokens.says(SOLD, i))
    )
      continue
    const measure = measureEndingAt(document, sentence, i)
    if (measure?.last === i) return measure
  }
  return undefined
}
