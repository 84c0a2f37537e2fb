import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import type { Phrase } from './types.js'

const GROUPS = /^(?:consortium|group|syndicate|coalition|team|investors)$/
const LED = '-led'

/** "a Harbor-led consortium": who leads a group, by a name that the article has elsewhere or by the word alone. */
export function leaderOf(document: AnnotatedDocument, phrase: Phrase | undefined): Reference | undefined {
  const { tokens } = document
  if (!phrase || !GROUPS.test(tokens.lower[phrase.head])) return undefined
  for (let at = phrase.first; at < phrase.head; at++) {
    if (!tokens.lower[at].endsWith(LED) || !tokens.isCapital(at)) continue
    const start = tokens.start[at]
    const end = tokens.end[at] - LED.length
    const name = document.text.slice(start, end)
    const known = document.references.find(
      ({ form, entity, first, last, start: from, end: to }) =>
        form === 'name' &&
        entity !== undefined &&
        (document.text.slice(from, to) === name ||
          (last > first && tokens.surface(first) === name && entity.kind === 'organization')),
    )
    return known && { ...known, start, end, first: at, last: at, possessive: false }
  }
  return undefined
}
