import type { FrameReading } from '../frame.js'
import { isDayToCome } from '../when.js'

const SHOWS = /^(?:unveil|introduce|debut|announce|reveal|show|launch|preview|showcase|take)$/

/** "unveiled the Harbor tablet, available from May 4": shown now and on sale on a day to come. */
export function isForLater({ document, sentence, clause }: FrameReading): boolean {
  if (!clause || !SHOWS.test(clause.verb.lemma)) return false
  const { lower } = document.tokens
  for (const date of document.mentionsIn(document.dates, clause.verb.last + 1, sentence.last)) {
    if (!isDayToCome(document, date)) continue
    for (let at = date.first - 1; at > date.first - 7 && at > clause.verb.last; at--)
      if (
        /^(?:available|availability|sale|ship|ships|shipping|shipped|arrive|arrives|arriving|shelves|stores)$/.test(
          lower[at],
        )
      )
        return true
  }
  return false
}
