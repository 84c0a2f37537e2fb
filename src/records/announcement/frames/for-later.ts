import type { Sentence } from '../../../language/sentences.js'
import { WordTable } from '../../../language/tokens.js'
import type { DateMention } from '../../../mentions/types.js'
import type { FrameReading } from '../frame.js'
import { wordSet } from '../heads.js'
import { isProductNoun } from '../product-words.js'
import { isDayToCome } from '../when.js'

const SHOWS =
  /^(?:unveil|introduce|debut|announce|reveal|show|preview|showcase|take|tease|demo|present|detail|launch|pull|lift)$/

/** What "launched" and "debuted" do not settle: a thing that is out may still go to more users later. */
const BROUGHT_OUT = /^(?:launch|introduce|debut)$/

/** Words of a thing that can be had; of some only the sale tells that it was not out before. */
const SALE = wordSet(
  `available availability sale ship ships shipping shipped shipments arrive arrives arriving shelves stores released release
  launch launches launching deliveries delivered debut debuts out lands hits`,
)
const SOLD = wordSet('sale ship ships shipping shipped shipments shelves stores deliveries delivered released')
const SALE_TABLE = new WordTable<true>(word => (SALE.has(word) ? true : undefined))

/** What says that it is still to come, before the word of the sale; "set to be released". */
const COMING = wordSet("will 'll set due slated expected scheduled")
const NOW = wordSet('now today already immediately currently')

/** What the sale is told of, without the product: "Shipping starts on May 4", "Deliveries are due to begin in 2027". */
const BY_ITSELF =
  wordSet(`available shipping shipments deliveries preorders pre-orders sales availability orders both they it pricing arriving coming
  customers prices`)

/** Sentences behind the showing that may still tell of its sale. */
const BEHIND = 3
const NEAR = 450

/** When a thing that is shown can be had: on a day, or just later. */
export interface Later {
  readonly date: DateMention | undefined
}

/** "unveiled the Harbor tablet, available from May 4", "unveiled Harbor. It goes on sale in May": shown now and out on a day to come. */
export function laterThan(reading: FrameReading): Later | undefined {
  const { document, sentence, clause } = reading
  if (!clause || !SHOWS.test(clause.verb.lemma) || !reading.object) return undefined
  const own = saleIn(reading, sentence, clause.verb.last + 1)
  if (own !== undefined) return own ?? undefined
  if (sentence.block.kind === 'title' || sentence.block.kind === 'heading') return undefined
  for (let index = sentence.index + 1; index <= sentence.index + BEHIND; index++) {
    const next = document.sentences[index]
    if (!next || next.start - sentence.end > NEAR || next.block.kind === 'heading') return undefined
    if (document.tokens.firstOf(SALE_TABLE, next.first, next.last) < 0) continue
    if (!speaksOfIt(reading, next)) return undefined
    const told = saleIn(reading, next, next.first)
    if (told !== undefined) return told ?? undefined
  }
  return undefined
}

/** Has the sentence nobody named but who shows and what is shown, and a subject that points back to it? */
function speaksOfIt({ document, clause, object, actor }: FrameReading, next: Sentence): boolean {
  const { lower } = document.tokens
  const ours = new Set([...(object?.references ?? []), ...(actor?.references ?? [])].map(({ entity }) => entity?.key))
  const cue = document.tokens.firstOf(SALE_TABLE, next.first, next.last)
  const named = document.mentionsIn(document.references, next.first, cue)
  if (named.some(({ entity, form }) => form === 'name' && entity && entity.kind !== 'place' && !ours.has(entity.key)))
    return false
  if (
    named.some(({ form, entity }) => form === 'name' && entity && entity.key === object!.references.at(-1)?.entity?.key)
  )
    return true
  const first = lower[next.first]
  if (BY_ITSELF.has(first)) return true
  // "The tablets will be available", "Both phones ship"
  if (/^(?:the|both|all|each|its)$/.test(first))
    for (let at = next.first + 1; at <= Math.min(next.first + 4, cue); at++) {
      if (BY_ITSELF.has(lower[at])) return true
      if (isProductNoun(lower[at]))
        return isKindShown(document, document.sentenceAt(clause!.verb.head)!, clause!.verb.last, lower[at])
    }
  return false
}

/** "showed a music player ... The computer": another thing, where the sentence of the showing says of what kind it is. */
function isKindShown(
  { tokens: { lower } }: FrameReading['document'],
  { last }: Sentence,
  verb: number,
  noun: string,
): boolean {
  let kinds = 0
  for (let at = verb + 1; at <= last; at++) {
    if (!isProductNoun(lower[at])) continue
    if (singular(lower[at]) === singular(noun)) return true
    kinds++
  }
  return kinds === 0 || /^(?:devices?|products?|models?|services?)$/.test(noun)
}

const singular = (word: string): string => word.replace(/s$/, '')

/** The sale that a stretch of a sentence tells: on a day to come; null where the thing is out by now; undefined where none is told. */
function saleIn({ document, clause }: FrameReading, sentence: Sentence, from: number): Later | null | undefined {
  const { tokens } = document
  const { lower } = tokens
  const dates = document.mentionsIn(document.dates, from, sentence.last)
  const words =
    BROUGHT_OUT.test(clause!.verb.lemma) && sentence !== document.sentenceAt(clause!.verb.head) ? SOLD : SALE
  for (
    let at = tokens.firstOf(SALE_TABLE, from, sentence.last);
    at >= 0;
    at = tokens.firstOf(SALE_TABLE, at + 1, sentence.last)
  ) {
    const word = lower[at]
    if (!words.has(word) || (word === 'out' && !/^(?:be|is|are|comes?|come)$/.test(lower[at - 1]))) continue
    if (/^(?:ships?|shipping|launch(?:es)?)$/.test(word) && lower[at + 1] === 'with') continue
    const isPreorder = lower[at - 1] === 'pre' || /^(?:preorders?|pre-orders?)$/.test(lower[at - 1] ?? '')
    const day = dates.find(date => isNearSale(date, at, sentence) && isDayToCome(document, date))
    if (day) return { date: day }
    if (!isPreorder && [at - 2, at - 1, at + 1, at + 2].some(near => NOW.has(lower[near] ?? '')) && word !== 'out')
      return null
    for (let before = at - 1; before >= Math.max(from, at - 5) && !/^[,;.]$/.test(lower[before]); before--)
      if (
        COMING.has(lower[before]) &&
        (lower[before] === 'will' || lower[before + 1] === 'to' || lower[before] === "'ll")
      )
        return /^(?:not|never)$/.test(lower[before + 1]) ? undefined : { date: undefined }
  }
  return undefined
}

/** "goes on sale in India on May 4", "On May 4, it goes on sale". */
const isNearSale = ({ first, last }: DateMention, at: number, sentence: Sentence): boolean =>
  (first > at && first <= at + 8) || (last < at && last <= sentence.first + 5 && at - last <= 9)

/** Words of what comes into force, and of a price that moves. */
const FORCE = wordSet(
  `effect force apply applies effective begin begins start starts starting climb climbs jump jumps rise rises go goes cost costs increase
  increases kick kicks`,
)
const FORCE_TABLE = new WordTable<true>(word => (FORCE.has(word) ? true : undefined))
const RULED =
  wordSet(`ban bans change changes rule rules policy policies price prices plan plans tier tiers increase increases hike hikes fee fees
  requirement requirements restrictions limit limits measure measures move subscription subscriptions terms system cap caps`)

/** "bans political ads ... The rule takes effect on May 4", "raises prices ... From May 4, the plan costs $12": done in words, and in force on a day to come. */
export function inForceLater(reading: FrameReading): Later | undefined {
  const { document, sentence } = reading
  const { tokens } = document
  for (let index = sentence.index + 1; index <= sentence.index + BEHIND; index++) {
    const next = document.sentences[index]
    if (!next || next.start - sentence.end > NEAR || next.block.kind === 'heading') return undefined
    const day = document.mentionsIn(document.dates, next.first, next.last).find(date => isDayToCome(document, date))
    if (!day || !pointsToRule(reading, next)) continue
    for (
      let at = tokens.firstOf(FORCE_TABLE, next.first, next.last);
      at >= 0;
      at = tokens.firstOf(FORCE_TABLE, at + 1, next.last)
    )
      if (isNearSale(day, at, next)) return { date: day }
  }
  return undefined
}

/** Is the sentence about a rule or price that was told: "The ban", "The new prices", "It", "Starting May 4, the plan"? */
function pointsToRule({ document }: FrameReading, next: Sentence): boolean {
  const { lower } = document.tokens
  const first = lower[next.first]
  if (first === 'it' || first === 'this' || first === 'starting' || first === 'beginning') return true
  const end = Math.min(next.last, next.first + (/^(?:starting|from|beginning|on)$/.test(first) ? 10 : 5))
  if (!/^(?:the|both|all|these|those|new|starting|from|beginning|on|its)$/.test(first)) return false
  for (let at = next.first + 1; at <= end; at++) if (RULED.has(lower[at])) return true
  return false
}
