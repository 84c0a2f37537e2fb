import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import type { Phrase } from './types.js'

const GROUPS = /^(?:consortium|group|syndicate|coalition|team|investors)$/
const LED = '-led'

/** "a Harbor-led consortium": who leads a group, by a name that the article has elsewhere or by the word alone. */
export function leaderOf(document: AnnotatedDocument, phrase: Phrase | undefined): Reference | undefined {
  const { tokens } = document
  if (!phrase || !GROUPS.test(tokens.lower[phrase.head])) return undefined
  for (let at = phrase.first; at < phrase.head; at++) if (isLedBy(document, at)) return namedLeader(document, at)
  return undefined
}

/** Is a token the end of "Harbor-led"? */
export const isLedBy = ({ tokens }: AnnotatedDocument, at: number): boolean =>
  tokens.lower[at].endsWith(LED) && tokens.isCapital(at)

/** The one that "Harbor-led" names, where the article names it elsewhere. */
function namedLeader(document: AnnotatedDocument, at: number): Reference | undefined {
  const { tokens } = document
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

/** The leader of "a Harbor Capital-led round": one that the article names elsewhere, else by these words alone. */
export function leaderAt(document: AnnotatedDocument, at: number): Reference {
  const { tokens } = document
  let first = at
  while (first > 0 && tokens.isCapital(first - 1) && !/^(?:the|a|an|in|this|that)$/.test(tokens.lower[first - 1]))
    first--
  const known = first === at ? namedLeader(document, at) : undefined
  if (known) return known
  const [start, end] = [tokens.start[first], tokens.end[at] - LED.length]
  const name = document.text.slice(start, end).replace(/\s+/g, ' ')
  const other = document.references.find(({ form, entity }) => form === 'name' && entity?.name === name)
  const entity = other?.entity ?? { index: -1, name, kind: 'organization', key: name.toLowerCase(), aliases: [] }
  return { start, end, first, last: at, form: 'name', possessive: false, entity }
}
