import type { AnnotatedDocument } from '../annotated-document.js'
import type { Tagged } from './tag.js'

/** "announced a price cut for": what is cut, with its article. */
export function isCutOf(
  { tokens: { lower } }: AnnotatedDocument,
  tagged: Tagged,
  token: number,
  before: number,
): boolean {
  if (lower[token] !== 'cut' || !/^(?:price|rate|tax|pay|cost|job|spending|salary)$/.test(lower[before])) return false
  let at = before - 1
  while (tagged.at(at) === 'noun') at--
  return tagged.at(at) === 'determiner' && /^(?:an?|another)$/.test(lower[at])
}

/** Words for things that are verbs behind a name, before some of the small words that follow them: "swings to a loss". */
const GOES_WITH: Readonly<Record<string, RegExp | undefined>> = {
  swings: /^(?:to|into|back|from)$/,
  sets: /^(?:up|out|aside|off)$/,
  signs: /^(?:up|on|off|with)$/,
  calls: /^(?:for|off|on|in)$/,
  works: /^(?:with|on)$/,
  cuts: /^(?:back|off|down)$/,
  dips: /^(?:to|into|below|by)$/,
  floats: /^(?:on|in)$/,
  holds: /^(?:off|back|out)$/,
  stands: /^(?:by|down|behind)$/,
}

/** Is a word for things a verb behind a name, by what follows it? */
export const goesWith = ({ tokens: { lower } }: AnnotatedDocument, word: string, next: number): boolean =>
  /^(?:partners|teams|returns|heads|steps|moves|turns)$/.test(word) || GOES_WITH[word]?.test(lower[next]) === true
