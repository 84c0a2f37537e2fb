import type { DraftBlock } from './draft.js'
import { isoDate } from './metadata.js'

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?)'
const DAY = new RegExp(`(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH},? \\d{4})(?!\\d)`)
const ISO_DAY = /\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?(?![\d-])/
/** "BERLIN, Feb. 3, 2026 —", "SAN MATEO, Calif.--(Newswire)--June 4, 2025--": what stands before the date and behind it. */
const PLACE_BEFORE = /^\p{Lu}[\p{L}\p{M} .,'’()/&–-]{1,70}[,(–—-] ?$/u
const DASH_BEHIND = /^(?:[\s,)]|\([^()]{1,40}\)|\/[^/]{1,40}\/)*(?:—|–|--|-)\s/
/** What else the line of a byline holds: each of its parts is one of these. */
const BYLINE_PART =
  /^(?:(?:written |posted |published |reported )?by .{2,60}|(?:(?:first |last )?(?:published|posted|updated)(?: on| at)?:? ?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)?|(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?|\d{1,2} ?[ap]\.?m\.?(?: [a-z]{2,4})?|\d+[- ]min(?:ute)?s? read|on|date:?)$/i
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|de|van|von|of|the)$/u

/** Up to six words with capitals: an author, an outlet, a town. */
function isName(part: string): boolean {
  const words = part.split(/\s+/)
  return words.length <= 6 && words.every(word => NAME_WORD.test(word))
}

/** How many blocks from the top a dateline may stand. */
const REACH = 6

/**
 * The day an article says it was written: "BERLIN, Feb. 3, 2026 —" before its first sentence, or a line of a byline
 * above it. Only a full date counts; one that the story itself tells is none. ISO, or null.
 */
export function readDateline(text: string, blocks: readonly DraftBlock[]): string | null {
  for (const block of blocks.slice(0, REACH)) {
    if (block.kind === 'title') continue
    const words = text.slice(block.start, Math.min(block.end, block.start + 160))
    const whole = block.end - block.start <= 120
    const day = ISO_DAY.exec(words) ?? DAY.exec(words)
    const date = day && isoDate(day[0])
    if (day && date) {
      const before = words.slice(0, day.index)
      const behind = words.slice(day.index + day[0].length)
      if ((!before || PLACE_BEFORE.test(before)) && DASH_BEHIND.test(behind)) return date
      if (whole && isByline(before, behind)) return date
    }
    if (!whole && block.kind === 'paragraph') return null
  }
  return null
}

const isByline = (before: string, behind: string): boolean =>
  `${before}|${behind}`
    .split(/[|·•,–—/()\n]+/)
    .map(part => part.trim())
    .every(part => !part || BYLINE_PART.test(part) || isName(part))
