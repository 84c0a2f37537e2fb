import type { FrameReading } from '../frame.js'

const SHOWS = /^(?:unveil|introduce|debut|announce|reveal|show|launch|preview|showcase|take)$/

/** "unveiled the Harbor tablet, available from May 4": shown now and on sale on a day to come. */
export function isForLater({ document, sentence, clause }: FrameReading): boolean {
  if (!clause || !SHOWS.test(clause.verb.lemma)) return false
  const today = document.metadata.publishedAt?.slice(0, 10)
  if (!today) return false
  const { lower } = document.tokens
  for (const { first, from } of document.mentionsIn(document.dates, clause.verb.last + 1, sentence.last)) {
    if (from === null || from.slice(0, 10) <= today) continue
    for (let at = first - 1; at > first - 7 && at > clause.verb.last; at--)
      if (
        /^(?:available|availability|sale|ship|ships|shipping|shipped|arrive|arrives|arriving|shelves|stores)$/.test(
          lower[at],
        )
      )
        return true
  }
  return false
}
