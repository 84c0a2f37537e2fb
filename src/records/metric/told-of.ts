import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt } from './measure.js'

/** What markets are told by, and words of a story of shares. */
const SOLD = wordSet(`shipments deliveries registrations sales`)
const TRADED = wordSet(`
  shares share stock stocks nasdaq index investors trading wall
`)
/** How many sentences back such a word speaks for a name that moves. */
const REACH = 2

/** "HP dropped 9.5 percent" in a story of shipments: what the names of a market move in, where nothing is said of shares. */
export function goodsToldOf(document: AnnotatedDocument, sentence: Sentence, at: number): Measure | undefined {
  const { lower } = document.tokens
  for (let index = sentence.index; index >= 0 && index >= sentence.index - REACH; index--) {
    const told = document.sentences[index]
    if (told.blockIndex < sentence.blockIndex - 1) return undefined
    for (let i = index === sentence.index ? at - 1 : told.last; i >= told.first; i--) {
      if (TRADED.has(lower[i]) && lower[i - 1] !== 'market' && lower[i + 1] !== 'of') return undefined
      if (!SOLD.has(lower[i]) || document.tagged(told).at(i) === 'verb') continue
      const measure = measureEndingAt(document, told, i)
      if (measure) return { ...measure, owner: undefined }
    }
  }
  return undefined
}

const PARTING = wordSet(`; but while whereas and`)

/** "its 22.9 percent decline", "despite a 10.1 percent decline": of a change told by a bare noun, the nearest measure before it. */
export function knownBefore(document: AnnotatedDocument, sentence: Sentence, figure: number): Measure | undefined {
  const { lower } = document.tokens
  for (let i = figure - 1; i >= sentence.first; i--) {
    if (PARTING.has(lower[i])) return undefined
    if (document.tagged(sentence).at(i) === 'verb' || (measureKeyOf(lower[i]) === 'other' && !SOLD.has(lower[i])))
      continue
    const measure = measureEndingAt(document, sentence, i)
    if (measure?.last === i) return measure
  }
  return undefined
}
