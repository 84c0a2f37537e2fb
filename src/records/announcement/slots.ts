import type { Phrase } from '../../mentions/clause/index.js'
import type { Slot } from './frame.js'

/** The phrases of a reading by what they become in the record; the first that names somebody stays. */
export class SlotPhrases {
  actor: Phrase | undefined
  object: Phrase | undefined
  counterparty: Phrase | undefined
  readonly places: Phrase[] = []

  put(slot: Slot | undefined, phrase: Phrase | undefined): void {
    if (!phrase || !slot || slot === 'none') return
    if (slot === 'place') this.places.push(phrase)
    else if (!this[slot]?.references.length && (phrase.references.length || !this[slot])) this[slot] = phrase
  }
}
