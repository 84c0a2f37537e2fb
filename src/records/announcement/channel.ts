import { WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { FrameReading } from './frame.js'

const CHANNELS: readonly (readonly [readonly string[], string])[] = [
  [['blog', 'post'], 'blog post'],
  [['press', 'release'], 'press release'],
  [['earnings', 'call'], 'earnings call'],
  [['regulatory', 'filing'], 'regulatory filing'],
  [['securities', 'filing'], 'regulatory filing'],
  [['in', 'a', 'filing'], 'regulatory filing'],
  [['internal', 'memo'], 'memo'],
  [['in', 'a', 'memo'], 'memo'],
  [['in', 'a', 'statement'], 'statement'],
  [['in', 'an', 'email'], 'email'],
  [['on', 'x'], 'X'],
  [['on', 'twitter'], 'X'],
  [['on', 'linkedin'], 'LinkedIn'],
  [['on', 'threads'], 'Threads'],
  [['on', 'bluesky'], 'Bluesky'],
  [['on', 'facebook'], 'Facebook'],
  [['on', 'instagram'], 'Instagram'],
  [['on', 'reddit'], 'Reddit'],
]

/** The channels whose first word this is. */
const OPENERS = new WordTable(word => {
  const opened = CHANNELS.filter(([[first]]) => first === word)
  return opened.length > 0 ? opened : undefined
})

/** Where it was said, when the sentence tells. */
export function channelOf(document: AnnotatedDocument, { sentence }: FrameReading): string | null {
  const { lower, form, vocabulary } = document.tokens
  const openers = vocabulary.columnOf(OPENERS)
  for (let token = sentence.first; token < sentence.last; token++) {
    const found = openers.of(form[token])?.find(([words]) => words.every((word, at) => lower[token + at] === word))
    if (found) return found[1]
  }
  return null
}
