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
    switch (slot) {
      case 'place':
        this.places.push(phrase)
        break
      case 'actor':
        if (isBetter(phrase, this.actor)) this.actor = phrase
        break
      case 'object':
        if (isBetter(phrase, this.object)) this.object = phrase
        break
      default:
        if (isBetter(phrase, this.counterparty)) this.counterparty = phrase
    }
  }
}

/** A phrase that names somebody stands over one that names nobody, and any over none. */
const isBetter = (phrase: Phrase, known: Phrase | undefined): boolean =>
  !known || (known.references.length === 0 && phrase.references.length > 0)
