import type { FrameReading } from '../frame.js'
import { prepositional } from '../heads.js'
import { peopleOf } from '../people.js'
import { officeHeld } from '../role.js'

/** "takes over from John Roe", "steps in for him on an interim basis", "will step into her shoes": whose place is taken. */
export function takesPlace(reading: FrameReading): boolean {
  const { document, sentence, clause } = reading
  const { verb, object } = clause!
  const { lower } = document.tokens
  if (!peopleOf(document, reading.object).length || object) return false
  if (verb.lemma === 'step' && lower[verb.last + 1] === 'into')
    return /^(?:shoes|role|breach|post|position|job)$/.test(lower[prepositional(reading, 'into')?.head ?? -1] ?? '')
  if (!(verb.particle === 'over' || (verb.lemma === 'step' && /^(?:in|up)$/.test(lower[verb.head + 1])))) return false
  const from = clause!.prepositions.find(({ word, token }) => /^(?:from|for)$/.test(word) && token <= verb.last + 2)
  if (peopleOf(document, from?.phrase).length) return true
  for (let at = verb.last + 1; at <= Math.min(sentence.last, verb.last + 6); at++)
    if (/^(?:interim|caretaker)$/.test(lower[at])) return true
  return false
}

/** "came aboard in January", "came on board as": of whom the article says where. */
export const isAboard = ({ document: { tokens }, clause }: FrameReading): boolean =>
  clause!.verb.lemma === 'come' &&
  (tokens.lower[clause!.verb.head + 1] === 'aboard' ||
    (tokens.lower[clause!.verb.head + 1] === 'on' && tokens.lower[clause!.verb.head + 2] === 'board'))

/** "will succeed John Roe": to what he held, as the article tells. */
export function officeOfPredecessor({ document, clause }: FrameReading) {
  const [gone] = /^(?:succeed|replace)$/.test(clause?.verb.lemma ?? '') ? peopleOf(document, clause?.object) : []
  return gone && officeHeld(document, gone.entity!)
}
