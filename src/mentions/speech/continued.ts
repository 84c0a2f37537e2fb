import { reportingVerb } from '../../language/reporting-verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Paragraph } from '../quotation/paragraphs.js'
import { isReporting, leadIn, mainSubject, sourceBefore } from './attribution.js'
import { subjectBefore } from './subject.js'
import type { Attribution, Speaker, Utterance } from './types.js'
import type { Place } from './window.js'

/** Who speaks where the quotation's own sentence does not say: told by the words that stand before it. */
export function continued(
  document: AnnotatedDocument,
  place: Place,
  spoken: readonly Utterance[],
  paragraphs: readonly Paragraph[],
): Attribution | undefined {
  const { quotation, paragraph, sentenceFirst } = place
  const before = spoken[spoken.length - 1]
  const make = (speaker: Speaker, from?: Attribution): Attribution => ({
    how: 'continued',
    speaker,
    verb: undefined,
    first: quotation.first,
    last: quotation.last,
    channel: from?.channel,
  })
  const inherit = () => before?.attribution?.speaker && make(before.attribution.speaker, before.attribution)
  if (sentenceFirst > paragraph.first) {
    const sentence = document.sentenceAt(sentenceFirst - 1)
    const speaker = sentence && reportedBy(document, Math.max(sentence.first, paragraph.first), sentence.last)
    if (speaker) return make(speaker)
    if (before && before.parts[0].first >= paragraph.first) return inherit()
    const named = ownSubject(document, place)
    return named && make(named)
  }
  // '"...," it explained, before adding: "..."'
  if (before && before.parts[before.parts.length - 1].first >= sentenceFirst) {
    const told = inherit()
    if (told) return told
  }
  const previous = paragraphs[paragraph.index - 1]
  if (quotation.first === paragraph.first && previous) {
    if (document.tokens.lower[previous.last] === ':') {
      const sentence = document.sentenceAt(previous.last)
      const first = Math.max(sentence?.first ?? previous.first, previous.first)
      const speaker = reportedBy(document, first, previous.last) ?? leadIn(document, first, previous.last)?.speaker
      if (speaker) return make(speaker)
    }
    if (before && before.parts[before.parts.length - 1].last >= previous.first) return inherit()
    const sentence = document.sentenceAt(previous.last)
    const speaker = sentence && reportedBy(document, Math.max(sentence.first, previous.first), sentence.last)
    return speaker && make(speaker)
  }
  const named = ownSubject(document, place)
  return named && make(named)
}

/** The subject of the last reporting verb of a stretch, or its source ("according to"). */
export function reportedBy(document: AnnotatedDocument, first: number, last: number): Speaker | undefined {
  const { tokens } = document
  for (let verb = last; verb > first; verb--) {
    if (!reportingVerb(tokens.lower[verb]) || !isReporting(document, verb)) continue
    if (document.mentionAt(document.quotations, verb)) continue
    const speaker = subjectBefore(document, first, verb)?.speaker
    if (speaker) return speaker
  }
  return sourceBefore(document, first, last)?.speaker
}

/** Words quoted inside a sentence that says of nobody that he speaks: its subject is their source. */
function ownSubject(document: AnnotatedDocument, place: Place): Speaker | undefined {
  return place.left.first <= place.left.last ? mainSubject(document, place.sentenceFirst, place.left.last) : undefined
}
