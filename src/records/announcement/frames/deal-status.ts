import type { Sentence } from '../../../language/sentences.js'
import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import { type Clause, nounRole } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameReading } from '../frame.js'

/** A deal to work together is done once signed or announced as made; only what is said to come is announced. */
export function signedIsDone(status: Status, { document, sentence, token, clause }: FrameReading): Status {
  if (status !== 'announced') return status
  const telling = clause ?? nounRole(document, sentence, token)?.clause
  const { verb } = telling ?? {}
  if (!verb) return 'completed'
  // "the partnership will focus on batteries": what it is for, not that it comes
  const about = !clause && nounRole(document, sentence, token)?.role === 'subject'
  if (about && !/^(?:begin|start|launch|commence|run|take|come|follow)$/.test(verb.lemma)) return 'completed'
  const coming =
    verb.modal >= 0 || (verb.tense === 'infinitive' && (!telling?.governor || telling.governor.verb.modal >= 0))
  return coming ? 'announced' : 'completed'
}

/** Of a deal that is not made yet: "is close to a deal", "is nearing an agreement". */
export function dealStatus(status: Status, reading: FrameReading): Status {
  const verb = nounRole(reading.document, reading.sentence, reading.token)?.clause.verb
  return verb && /^(?:be|near|seek|discuss|explore|pursue|consider)$/.test(verb.lemma)
    ? 'planned'
    : signedIsDone(status, reading)
}

/** "is a deal" is none; "is close to a deal" is one in sight. */
export function onlyIs({ document, sentence, token }: FrameReading): string | undefined {
  const role = nounRole(document, sentence, token)
  if (role?.clause.verb.lemma !== 'be') return undefined
  const near = /^(?:close|closer|near)$/.test(document.tokens.lower[role.clause.verb.last + 1] ?? '')
  // what kind of deal is in sight says only what it is for: "to use its assistant"
  return near && role.role === 'complement' && hasPurpose(document, sentence, role.clause)
    ? undefined
    : 'what a deal is'
}

/** "still has a partnership with": told of how things stand. */
export function standing({ document, sentence, token }: FrameReading): string | undefined {
  if (
    /^(?:existing|current|ongoing|longtime|long-time|longstanding|long-standing|previous)$/.test(
      document.tokens.lower[token - 1] ?? '',
    )
  )
    return 'how things stand'
  const telling = nounRole(document, sentence, token)?.clause
  const { verb } = telling ?? {}
  if (!verb || !/^(?:have|maintain|keep)$/.test(verb.lemma) || verb.tense !== 'present') return undefined
  // "has a deal with Fabrikam to put its assistant on phones" says what was agreed
  return hasPurpose(document, sentence, telling!) ? undefined : 'how things stand'
}

const hasPurpose = (document: AnnotatedDocument, sentence: Sentence, telling: Clause): boolean =>
  document.clauses(sentence).some(({ governor, verb }) => governor === telling && verb.tense === 'infinitive')
