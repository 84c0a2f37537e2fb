import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { phraseAfter } from '../../mentions/clause/index.js'
import type { Phrase } from '../../mentions/clause/types.js'
import { type Measure, measureEndingAt } from './measure.js'
import { isToldByHouse } from './observers.js'
import { isMarketHead, marketOf } from './plain-subject.js'

/** How many sentences tell of what market a story is. */
const LEAD = 4

const markets = new WeakMap<AnnotatedDocument, Phrase | undefined>()

/** "Shipments fell 4.1%" in a story of a house on "smartphone sales": of the goods that its first sentences tell. */
export function storyMarket(document: AnnotatedDocument, { last, owner }: Measure): Phrase | undefined {
  if (owner || !isMarketHead(document, last) || !isToldByHouse(document)) return undefined
  if (!markets.has(document)) markets.set(document, findMarket(document))
  return markets.get(document)
}

function findMarket(document: AnnotatedDocument): Phrase | undefined {
  for (const sentence of document.sentences.slice(0, LEAD))
    for (let i = sentence.first; i <= sentence.last; i++) {
      const told = isMarketHead(document, i) ? measureEndingAt(document, sentence, i) : undefined
      const market = told && !told.owner ? marketOf(document, told) : undefined
      if (market) return market
    }
  return undefined
}

/** "It sells to poorer markets. Prices there have jumped.": where the sentence before ends, where that is no place with a name. */
export function thereOf(document: AnnotatedDocument, sentence: Sentence, { last }: Measure): Phrase | undefined {
  const { lower } = document.tokens
  const before = document.sentences[sentence.index - 1]
  if (lower[last + 1] !== 'there' || before?.blockIndex !== sentence.blockIndex) return undefined
  for (let i = before.last; i > before.first; i--) {
    if (!/^(?:in|to|across)$/.test(lower[i])) continue
    const phrase = phraseAfter(document, before, i)
    return phrase && phrase.references.length === 0 && /s$/.test(lower[phrase.head]) ? phrase : undefined
  }
  return undefined
}
