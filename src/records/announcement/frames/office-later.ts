import type { DateMention } from '../../../mentions/types.js'
import type { FrameReading } from '../frame.js'
import { peopleOf } from '../people.js'
import { isDayToCome } from '../when.js'
import type { Later } from './for-later.js'

/** Sentences behind a hire that may still tell when it takes effect. */
const BEHIND = 3
const STARTS = /^(?:start|begin|join|assume|take|succeed|replace|step|become|move)$/

/** "has named Jane Doe finance chief. She will take up the post on May 4": told now, and in office on a day to come. */
export function inOfficeLater({ document, sentence, object, clause }: FrameReading): Later | undefined {
  if (!clause || !object) return undefined
  const people = peopleOf(document, object)
  if (people.length !== 1) return undefined
  const [{ entity }] = people
  for (let index = sentence.index + 1; index <= sentence.index + BEHIND; index++) {
    const next = document.sentences[index]
    if (!next || next.block.kind === 'heading') return undefined
    const days = document.mentionsIn(document.dates, next.first, next.last).filter(date => isDayToCome(document, date))
    if (!days.length) continue
    const start = document
      .clauses(next)
      .find(
        ({ verb, subject }) =>
          STARTS.test(verb.lemma) &&
          (verb.tense === 'future' || verb.tense === 'present' || verb.tense === 'infinitive') &&
          verb.negation < 0 &&
          subject?.references.some(one => one.entity === entity),
      )
    const day = start && dayAt(days, start.verb.last, start.first)
    if (day) return { date: day }
  }
  return undefined
}

/** "will start on May 4", "On May 4, she will start". */
const dayAt = (days: readonly DateMention[], verb: number, first: number): DateMention | undefined =>
  days.find(date => date.first > verb && date.first <= verb + 10) ??
  days.find(date => date.last >= first - 2 && date.last < verb)
