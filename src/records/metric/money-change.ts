import { MONEY_MEASURES } from './lexicon.js'
import { type Reader, skipBounds } from './money-price.js'
import { moveBefore } from './move-before.js'

/** "raised prices by $5", "revenue grew by $2 million": how far a measure of money moved. */
export const movedBy: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  if (at <= sentence.first || lower[at] !== 'by') return undefined
  const move = moveBefore(document, sentence, at)
  if (!move || move.direction === 'flat' || !MONEY_MEASURES.has(lower[move.measure.last])) return undefined
  return { measure: move.measure, kind: 'change', direction: move.direction }
}

/** "wiped $30 billion off Acme": what a company's worth lost. */
export const wiped: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  if (at < sentence.first || !/^(?:wip|eras|shav|knock)/.test(lower[at]) || figure.value < 1e7) return undefined
  if (!/^(?:off|from)$/.test(lower[figure.last + 1] ?? '')) return undefined
  const whose = document.mentionsIn(document.references, figure.last + 2, Math.min(sentence.last, figure.last + 4))
  if (!whose.some(({ entity }) => entity?.kind === 'organization')) return undefined
  return { words: 'market value', key: 'market_value', kind: 'change', direction: 'decrease' }
}
