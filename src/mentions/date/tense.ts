import type { Sentence } from '../../language/sentences.js'
import { type Tokens, wordsIn } from '../../language/tokens.js'
import { wordSet } from '../../language/word-set.js'

/** `scheduled`: the plain present of what has a day set: "support ends on June 3". */
export type Tense = 'past' | 'future' | 'scheduled' | undefined

/** What was put off is still to come: "delayed until June". */
const FUTURE = wordSet(
  "will 'll won't would should may might must can cannot could shall plans plan planning expects expect expecting scheduled slated due aims aim aiming hopes intends intend upcoming deadline set expected planned forthcoming wants " +
    'delayed postponed deferred delays postpones delaying postponing adjourned',
)
const PAST = wordSet(
  'said says was were had did been has have went began came fell rose took got made sold bought won lost led left told wrote grew saw built held ran met sent became found gave spent announced launched reported closed raised acquired unveiled released signed added agreed hit cut beat shut quit put brought paid kept drew chose ran stood broke threw flew drove sought caught taught struck swept withdrew undertook sued fled',
)
/** Of them, those that are base forms too: "will cut", "to hit" and "did not shut" have their tense from the word before. */
const BARE = wordSet('hit cut beat shut quit put')
const BEFORE_BARE = wordSet(
  "to will 'll won't would should may might must can cannot could shall do does did don't doesn't didn't not and or be being been is are was were",
)
/** "The company forecast sales of $3 billion for the fourth quarter": past forms that look ahead. */
const FORECASTING = wordSet('forecast forecasts forecasting')
/** Nouns that a date stands before when it is still to come: "a June 3 deadline". */
const AHEAD = wordSet('deadline hearing debut launch target start rollout opening closing vote')
const OF_RELEASE = /^(?:release|premiere|shipping|availability)$/
/** Nouns of what has been told: "third-quarter results", "its October announcement". */
const BEHIND = wordSet(
  'results earnings report announcement profit profits loss losses sales numbers figures breach attack outage layoffs',
)
const SCHEDULED = wordSet(
  'ends begins opens closes shuts arrives expires premieres resumes commences concludes lapses reopens begin expire arrive commence resume',
)
/** These are plurals too: only a day tells that they are verbs. */
const SCHEDULED_ON = wordSet(
  'starts launches returns ships debuts runs lands kicks sunsets releases rolls hits comes drops airs',
)
/** "goes live", "takes effect", "comes into force", by the first two words. */
const SCHEDULED_PAIRS = wordSet(
  'goes-live goes-on goes-into go-live go-on go-into takes-effect take-effect comes-into come-into kick-off kicks-off',
)
const BREAKS = wordSet('that which who where when while but ; because as after before although though')
const AUXILIARY = wordSet('is are be being')
/** Endings of a past form that does not tell of the past: "is expected to", "scheduled for". */
const LATER = wordSet('expected planned scheduled slated set due proposed intended forecast projected tipped rumored')

/**
 * Is a date, tokens `first` to `last`, told of the past or of what is to come? The nearest verb of its clause decides:
 * the one before it, or after it where the date opens the clause ("On Tuesday, the company will ...").
 */
export function tenseAt(tokens: Tokens, sentence: Sentence, first: number, last: number): Tense {
  if (first === sentence.first && isDayOfNews(tokens, sentence, last + 1)) return 'past'
  if (last < sentence.last && AHEAD.has(tokens.lower[last + 1])) return 'future'
  // "a May 21 release date"
  if (last + 1 < sentence.last && tokens.lower[last + 2] === 'date' && OF_RELEASE.test(tokens.lower[last + 1]))
    return 'future'
  if (isReleaseDate(tokens, first)) return 'future'
  if (last < sentence.last && BEHIND.has(tokens.lower[last + 1])) return 'past'
  if (isInForce(tokens, first)) return 'scheduled'
  const before = lookLeft(tokens, beforeAside(tokens, sentence, first), Math.max(sentence.first, first - 26))
  if (before) return before
  // "it closes in May, Acme said": what stands behind the comma is about another time, but not in "On Tuesday, it said"
  if (tokens.lower[last + 1] === ',' && !isFronted(tokens, sentence, first)) return undefined
  return lookRight(tokens, first, last + 1, Math.min(sentence.last, last + 20))
}

/** "Aug. 24: Initech announces it will": a list of what was told, by its days. */
const isDayOfNews = (tokens: Tokens, { last }: Sentence, colon: number): boolean =>
  tokens.lower[colon] === ':' && tokens.firstOf(TELLS, colon + 1, Math.min(last, colon + 24)) >= 0

const TELLS = wordsIn('says said announces announced unveils unveiled confirms confirmed reports reported')

/** "a new release date: May 21", "set a release date of May 21" */
const isReleaseDate = ({ lower }: Tokens, first: number): boolean =>
  /^(?::|of)$/.test(lower[first - 1] ?? '') && lower[first - 2] === 'date' && OF_RELEASE.test(lower[first - 3] ?? '')

/** "will close Harbor, which it launched in 2019, on May 31": behind an aside the verb before it tells. */
function beforeAside({ lower }: Tokens, sentence: Sentence, first: number): number {
  const close = /^(?:on|in|by|from|at)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1
  if (lower[close] !== ',') return first - 1
  for (let at = close - 1; at > sentence.first && at > close - 16; at--)
    if (lower[at] === ',') return /^(?:which|who|whose)$/.test(lower[at + 1]) ? at - 1 : first - 1
  return first - 1
}

/** "effective April 1", "with effect from April 1": a day set, before or after it is told, whatever verb stands before. */
function isInForce({ lower }: Tokens, first: number): boolean {
  const before = /^(?:on|from|as|of)$/.test(lower[first - 1] ?? '') ? first - 2 : first - 1
  const word = lower[before] === 'as' ? lower[before - 1] : lower[before]
  return word === 'effective' || (word === 'effect' && lower[first - 1] === 'from')
}

/** Does a date, with its preposition, open its clause? */
function isFronted({ lower }: Tokens, sentence: Sentence, first: number): boolean {
  const before = /^(?:on|in|by|for|during|since|from|until|late|early|at)$/.test(lower[first - 1] ?? '')
    ? first - 2
    : first - 1
  return before < sentence.first || !/^[a-z]{3,}$/.test(lower[before]) || BREAKS.has(lower[before])
}

/** Is a word the plain present of what has a day set? `date` is the first token of the date, behind it. */
function isScheduled({ lower }: Tokens, i: number, date: number): boolean {
  const text = lower[i]
  if (SCHEDULED_PAIRS.has(`${text}-${lower[i + 1]}`)) return true
  if (SCHEDULED_ON.has(text)) return lower[date - 1] === 'on'
  return SCHEDULED.has(text) && lower[i - 1] !== 'to'
}

const OF_MONTH = wordSet('in of since until from to by during through for last early late mid and')

/** What a word tells of its clause, if it is a verb that does; a weak sign gives way to a stronger one further off. */
function signAt(tokens: Tokens, i: number): { tense: Tense; weak: boolean } | undefined {
  const text = tokens.lower[i]
  // "fell 10% in May, 15% in June": a month
  if (text === 'may' && tokens.isCapital(i) && OF_MONTH.has(tokens.lower[i - 1] ?? '')) return undefined
  if (FUTURE.has(text)) return { tense: 'future', weak: false }
  // "may be signed", "to be finalized": what stands before "be" tells when
  if (tokens.lower[i - 1] === 'be') return undefined
  if (BARE.has(text) && BEFORE_BARE.has(tokens.lower[/ly$/.test(tokens.lower[i - 1] ?? '') ? i - 2 : i - 1] ?? ''))
    return undefined
  if (PAST.has(text) || (text.length > 6 && text.endsWith('said'))) return { tense: 'past', weak: false }
  if (AUXILIARY.has(text)) {
    const next = tokens.lower[i + 1] ?? ''
    if (LATER.has(next) || (next === 'to' && text !== 'be')) return { tense: 'future', weak: false }
    return /ing$/.test(next) && text !== 'being' ? { tense: 'future', weak: true } : undefined
  }
  if (text === 'to' && isInfinitive(tokens, i))
    return { tense: PAST_START.test(tokens.lower[i - 1] ?? '') ? 'past' : 'future', weak: !opensWith(tokens, i) }
  if (text.length > 4 && text.endsWith('ed')) return { tense: LATER.has(text) ? 'future' : 'past', weak: true }
  return undefined
}

/** "forecast sales for the fourth quarter"; the day on which it did, "forecast lower sales on Tuesday", is past. */
function forecastAt({ lower }: Tokens, i: number, date: number): { tense: Tense; weak: boolean } | undefined {
  if (!FORECASTING.has(lower[i])) return undefined
  return { tense: lower[date - 1] === 'on' || /day$/.test(lower[date]) ? 'past' : 'future', weak: true }
}

function lookLeft(tokens: Tokens, from: number, to: number): Tense {
  let weak: Tense
  for (let i = from; i >= to; i--) {
    if (isScheduled(tokens, i, from + 1)) return weak ?? 'scheduled'
    const sign = signAt(tokens, i) ?? forecastAt(tokens, i, from + 1)
    if (sign && !sign.weak) return sign.tense
    // "introduced in February": the verb right before the date is its own
    if (sign?.tense === 'past' && i >= from - 1) return 'past'
    weak ??= sign?.tense
    if (BREAKS.has(tokens.lower[i]) && (weak || from - i > 6)) return weak
  }
  return weak
}

function lookRight(tokens: Tokens, date: number, from: number, to: number): Tense {
  for (let i = from; i <= to; i++) {
    const sign = signAt(tokens, i) ?? forecastAt(tokens, i, date)
    if (sign) return sign.tense
    if (BREAKS.has(tokens.lower[i]) || (tokens.lower[i] === ',' && i > from)) return undefined
  }
  return undefined
}

const PAST_START = /^(?:began|started|continued|failed|decided|managed|helped|forced|led|tried|ed)$/

/** "agreed to sell it, with the deal to close in June": what is told beside the act is still to come. */
function opensWith({ lower }: Tokens, to: number): boolean {
  for (let at = to - 2; at > to - 6 && at > 0; at--) if (lower[at] === 'with') return lower[at - 1] === ','
  return false
}

/** "to launch", not "to Monday", "to 25%", "to the". */
function isInfinitive(tokens: Tokens, i: number): boolean {
  const next = tokens.lower[i + 1] ?? ''
  return (
    /^[a-z]{3,}$/.test(next) &&
    // "shipments to distributors", but "to discuss", "to focus"
    !/[^su]s$/.test(next) &&
    !tokens.isCapital(i + 1) &&
    !/^(?:court|trial|market|date|school|the|its|his|her|their|about|more|around|nearly|over|an|that|this|less|fewer|just|only|almost|roughly|below|under|some|half)$/.test(
      next,
    )
  )
}
