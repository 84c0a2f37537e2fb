import type { Phrase } from '../../mentions/clause/index.js'
import type { Slot } from './frame.js'

/** The phrases of a reading by what they become in the record; the first that fills a slot stays. */
export class SlotPhrases {
  actor: Phrase | undefined
  object: Phrase | undefined
  counterparty: Phrase | undefined

  put(slot: Slot | undefined, phrase: Phrase | undefined): void {
    if (!phrase || !slot) return
    if (slot === 'actor') this.actor ??= phrase
    else if (slot === 'object') this.object ??= phrase
    else if (slot === 'counterparty') this.counterparty ??= phrase
  }
}
