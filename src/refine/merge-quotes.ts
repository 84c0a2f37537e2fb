import type { Draft } from '../core/rule.js'
import { joinDrafts, type Refiner } from './refiner.js'
import { WordIndex } from './same-words.js'

/** Words quoted twice, in the headline or again in part, are one quote: the fuller one, with both places. */
export const mergeQuotes: Refiner = {
  name: 'merge-quotes',
  refine(drafts, _document, notes) {
    const quotes = drafts.filter(draft => draft.type === 'quote')
    if (quotes.length < 2) return drafts
    const index = new WordIndex(quotes)
    const gone = new Set<Draft>()
    const joined = new Map<Draft, Draft>()
    for (const draft of quotes) {
      const fuller = fullestOf(index, draft)
      if (!fuller) continue
      const now = joined.get(fuller) ?? fuller
      const { speaker, role, organization } = draft.fields
      const whole = joinDrafts(
        now,
        draft,
        now.fields.speaker ? now.fields : { ...now.fields, speaker, role, organization },
      )
      joined.set(fuller, whole)
      gone.add(draft)
      notes.merged(whole, draft, 'the same words')
    }
    return drafts.filter(draft => !gone.has(draft)).map(draft => joined.get(draft) ?? draft)
  },
}

/** The longest quote that holds all these words; of equal ones the first in the article stays. */
function fullestOf(index: WordIndex, draft: Draft): Draft | undefined {
  const own = index.wordsOf(draft).length
  let fullest: Draft | undefined
  let length = 0
  for (const other of index.holdersOf(draft)) {
    const size = index.wordsOf(other).length
    if (size === own && other.anchor.start > draft.anchor.start) continue
    if (size > length) [fullest, length] = [other, size]
  }
  return fullest
}
