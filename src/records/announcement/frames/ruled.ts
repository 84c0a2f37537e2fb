import type { FrameReading } from '../frame.js'
import { wordSet } from '../heads.js'

const RULED = wordSet(
  'users developers customers sellers creators merchants advertisers employees workers staff publishers drivers hosts subscribers members companies anyone everyone people teens teenagers viewers players owners contractors applicants websites businesses influencers',
)

/** "users to" of "will allow users to share photos": whom a rule or a feature is for. */
export const isUsersTo = ({ document: { tokens }, object }: FrameReading): boolean =>
  RULED.has(tokens.lower[object!.head]) && tokens.lower[object!.last + 1] === 'to'

/** "now requires developers to label", "will allow developers to use": a rule for those who use it. */
export function requiresNow({ document, object, clause }: FrameReading): boolean {
  const { lower } = document.tokens
  const { verb } = clause!
  if (verb.voice === 'passive' || !/^(?:require|allow|prohibit|bar|ban)$/.test(verb.lemma)) return false
  if (
    !RULED.has(lower[object!.head]) ||
    lower[object!.last + 1] !== (verb.lemma === 'bar' || verb.lemma === 'ban' ? 'from' : 'to')
  )
    return false
  if (verb.tense === 'future')
    return verb.lemma !== 'allow' || /^(?:developers|merchants|sellers|publishers)$/.test(lower[object!.head])
  return verb.progressive || lower[verb.first - 1] === 'now' || lower[verb.head - 1] === 'now'
}
