import type { Range } from '../../core/span.js'
import { isMarketIndex } from '../../language/market-indexes.js'
import type { Sentence } from '../../language/sentences.js'
import { ALL_CAPS, WORD, WordTable } from '../../language/tokens.js'
import { ING_NOUNS } from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { COUNT_MEASURES, MOVES, measureKeyOf, STANDARDS, wordSet } from './lexicon.js'

const PAID = wordSet(`
  bill bills cost costs spending spend fee fees expense expenses invoice invoices
`)

/** What is measured, in the article's words, and whose it is where the phrase itself says so. */
export interface Measure extends Range {
  readonly first: number
  readonly last: number
  readonly words: string
  readonly owner: Reference | undefined
}

const MOST_WORDS = 5
/** Words that open a phrase and are no part of a measure. */
const OPENING = wordSet(`
  the a an its their his her our your my this that these those some all both total said 's ’s another more than
  over about nearly roughly even also just only now every each any overall of whopping significant massive
  record largest biggest highest lowest solid strong sharp modest huge further additional higher lower brutal steep historic dramatic slight staggering
  rapid healthy robust large big small similar combined ytd increased decreased reduced rising falling yoy qoq year-over-year year-on-year percent percentage least
`)
/** Words that no measure goes across. */
const WALL = wordSet(`
  and or but as in on at by with for from to than while when that which who where because since after before
  into per over under during through between among its their his her our the a an this these those saw see seen
  sees said says will would could should can may might have has had is was are were be been did does do not if
  so how what it they he she we you i 's of up down also including such about below above toward towards past
  beyond despite amid against within without across until near vs versus reported posted recorded booked
  generated achieve achieves achieved represents represented representing marks say whose whilst whereas marked marking pegged though although according respectively yoy qoq year-over-year year-on-year
`)

/** "usually", "however": words that colour a verb, beside which "monthly" is a measure's own. */
const isManner = (word: string): boolean =>
  (word.endsWith('ly') && !/^(?:dai|week|month|quarter|year|ear|fami|supp|assemb|month|bimonth)ly$/.test(word)) ||
  /^(?:however|meanwhile|dropped|forecasted|fell|rose|grew)$/.test(word)

/** Participles that belong to a measure: "operating income", "recurring revenue", "adjusted earnings". */
const PARTICIPLES = new Set([
  'operating',
  'recurring',
  'adjusted',
  'diluted',
  'paying',
  'advertising',
  'streaming',
  'underlying',
  'related',
  'paid',
])
/** The words of a time that the figure is of are no measure. */
const TIMES =
  /^(?:(?:full|fiscal|entire|same|first|second|third|fourth|last|next|past|two|three|four|five|six|seven|eight|nine|ten|twelve|straight|consecutive) )*(?:year|half|quarter|month|week|day|period)s?$/i

/** "grew for the first time since 2012". */
const FIRST_TIME = /^(?:first|second|third|last|same) time$/i

/** "after a 5% increase in the first": a time of which only the place is told. */
const ORDINAL = /^(?:first|second|third|fourth|previous|prior|latter|former|same)$/i

const MAGNITUDE = /^(?:hundred|thousand|million|billion|trillion|crore|lakh)s?$/

/** Words that are no part of a measure, "million" of "3.1 million consoles" among them. */
const NO_PART = new WordTable<true>(word =>
  WALL.has(word) || isManner(word) || MAGNITUDE.test(word) ? true : undefined,
)

const isPart = (document: AnnotatedDocument, sentence: Sentence, i: number): boolean => {
  const { tokens } = document
  if (i < sentence.first || i > sentence.last) return false
  if (tokens.kind[i] !== WORD) return tokens.lower[i] === '&'
  // "IT leaders": no pronoun
  if (tokens.says(NO_PART, i))
    return tokens.lower[i] === 'it' && (tokens.flags[i] & ALL_CAPS) !== 0 && tokens.count > i + 1
  // "6.5 billion yuan in profit": the words of a figure are no measure
  if (document.mentionAt(document.money, i)) return false
  if (document.mentionAt(document.dates, i) || document.mentionAt(document.percents, i)) return false
  if (PARTICIPLES.has(tokens.lower[i])) return true
  const tag = document.tagged(sentence).at(i)
  // "Acme downloads growing by 15%": the verb is the next word
  if (tag === 'verb' && COUNT_MEASURES.has(tokens.lower[i]) && MOVES.has(tokens.lower[i + 1])) return true
  return tag !== 'verb' && tag !== 'auxiliary' && tag !== 'modal' && tag !== 'preposition' && tag !== 'conjunction'
}

/** "earnings per share", "profit before tax": the words before the preposition are what is measured. */
const isQualifier = ({ tokens }: AnnotatedDocument, first: number): boolean =>
  tokens.lower[first - 1] === 'per' ||
  (/^(?:before|after)$/.test(tokens.lower[first - 1]) && /^(?:tax|taxes|taxation|interest)$/.test(tokens.lower[first]))

/** Words that colour a noun or a verb: none of them is what a figure is of. */
export const NO_HEAD = wordSet(`
  fraction point y put place position rank third-place second-place translates better worse ahead behind basis currency currencies terms first second third fourth fifth top flat notable mere bad sequential compares compared yoy qoq y-o-y q-o-q far minor major high low little too then lesser milder latter stable equal able unable profitable powerful likely available custom whole same trading year-to-date apiece each both most
  company firm previous such straight consecutive last past next full post-market after-hours premarket pre-market extended parent owner red green well rather driven consensus vendor vendors maker makers supplier suppliers carrier carriers retailer retailers remainder two-thirds unchanged steady session sessions stands stood stays based
`)

/** "industry-leading", "zooming": no noun, whatever the reader of tags took it for. */
export const canHead = (word: string): boolean =>
  !NO_HEAD.has(word) &&
  !/-(?:leading|breaking|low|high|largest|fastest|biggest)$/.test(word) &&
  (!word.endsWith('ing') || ING_NOUNS.has(word) || PARTICIPLES.has(word) || word.length < 6)

/** The measure whose last word is token `last`, or before it over words that only colour the verb. */
export function measureEndingAt(document: AnnotatedDocument, sentence: Sentence, last: number): Measure | undefined {
  if (!isPart(document, sentence, last) || !canHead(document.tokens.lower[last])) return undefined
  let first = last
  while (first > sentence.first && last - first < 9 && isPart(document, sentence, first - 1)) first--
  const head = first - 2
  if (head >= sentence.first && isQualifier(document, first) && isPart(document, sentence, head)) {
    first = head
    while (first > sentence.first && head - first < 5 && isPart(document, sentence, first - 1)) first--
  }
  return measureOf(document, sentence, first, last)
}

/** Verbs that are nouns as well, and what stands before verbs: after a plural ("developers use") the phrase is over. */
const DOES = wordSet(`
  use say want plan prefer expect report work trust fear pay own need cite now already still today currently
  live play watch shop buy spend rate support agree think believe paid
`)

/** The measure that starts at or right after token `first`. */
export function measureStartingAt(document: AnnotatedDocument, sentence: Sentence, first: number): Measure | undefined {
  let start = first
  while (start <= sentence.last && start - first < 3 && OPENING.has(document.tokens.lower[start])) start++
  // "the number of paying subscribers"
  if (document.tokens.lower[start] === 'number' && document.tokens.lower[start + 1] === 'of' && start < sentence.last)
    return measureStartingAt(document, sentence, start + 2)
  if (!isPart(document, sentence, start)) {
    const named = document.mentionAt(document.references, start)
    if (!named) return undefined
  }
  // "75% of Fortune 500 companies"
  const named = document.mentionAt(document.references, start)
  let last = named?.first === start && named.form === 'name' && named.last < sentence.last ? named.last : start
  while (last < sentence.last && last - start < 9) {
    const next = last + 1
    const possessive = document.tokens.lower[next] === "'s"
    if (!possessive && !isPart(document, sentence, next)) {
      // "80% of Acme's first-half sales"
      const date = document.tokens.lower[last] === "'s" ? document.mentionAt(document.dates, next) : undefined
      if (!date || !isPart(document, sentence, date.last + 1)) break
      last = date.last
      continue
    }
    if (
      DOES.has(document.tokens.lower[next]) &&
      /(?:s|people|staff|children|women|men)$/.test(document.tokens.lower[last])
    )
      break
    last = next
  }
  return measureOf(document, sentence, start, last)
}

/** Words that colour a measure and are taken for a name where they are written large. */
const COLOURING = wordSet(
  `global worldwide mobile fixed annual quarterly monthly weekly average net gross wireless digital retail ytd`,
)

/** "Global chip sales", "Worldwide IT spending": no name, though it opens the sentence. */
const isColouring = ({ tokens: { lower } }: AnnotatedDocument, { first, last }: Reference): boolean =>
  COLOURING.has(lower[first]) && (first === last || (first + 1 === last && /^(?:it|pc|ai|ev|tv|5g)$/.test(lower[last])))

/** Takes the owner off the front of a phrase: "Acme's new downloads", "Acme shipments", "the company's revenue". */
function measureOf(document: AnnotatedDocument, sentence: Sentence, from: number, last: number): Measure | undefined {
  const { tokens } = document
  let first = from
  for (let i = last; i > from; i--) {
    if (tokens.lower[i] === "'s" || tokens.lower[i] === '’') {
      first = i + 1
      break
    }
  }
  let owner: Reference | undefined
  while (first <= last) {
    const found = document.mentionAt(document.references, first)
    const reference = found && isColouring(document, found) ? undefined : found
    const named = reference && reference.first >= from && reference.last < last && reference.form === 'name'
    if (named && (STANDARDS.has(tokens.lower[reference.last]) || STANDARDS.has(reference.entity?.key ?? '')))
      first = reference.last + 1
    else if (named && reference.last >= first) {
      // "Acme's U.S. shipments"
      // "its FTTH subscribers"
      const vague = reference.entity?.kind === 'place' || isInitials(document, reference)
      const whose = vague ? ownerBefore(document, sentence, reference.first) : undefined
      owner = whose ?? billed(document, sentence, reference, last) ?? reference
      first = reference.last + 1
      if (tokens.lower[first] === "'s") first++
    } else if (OPENING.has(tokens.lower[first]) || document.mentionAt(document.dates, first)) first++
    else break
  }
  // "the company forecast revenue": its verb
  for (let i = first + 1; i < last; i++)
    if (tokens.lower[i] === 'forecast' && FORECASTERS.test(tokens.lower[i - 1])) first = i + 1
  if (first > last) return undefined
  const whole = document.mentionAt(document.references, first)
  // a name is nothing that is measured, unless its last word says so: "Adjusted EBITDA"
  const known = measureKeyOf(tokens.lower[last]) !== 'other'
  if (whole && whole.first <= first && whole.last >= last && whole.form !== 'nominal' && !known) return undefined
  // "the chipmaker Acme fell 9%": nor is a phrase that a company's name closes
  const closing = document.mentionAt(document.references, last)
  if (closing?.form === 'name' && !known && isMover(closing)) return undefined
  if (last - first >= MOST_WORDS) first = last - MOST_WORDS + 1
  const range = tokens.range(first, last)
  const words = document.slice(range)
  if (TIMES.test(words) || ORDINAL.test(words) || FIRST_TIME.test(words)) return undefined
  const { start, end } = range
  const whose = owner ?? ownerBefore(document, sentence, first) ?? ownerWithin(document, first, last)
  return { start, end, first, last, words, owner: whose }
}

/** "your monthly Acme bill": the company or product named in the midst of a phrase. */
function ownerWithin(document: AnnotatedDocument, first: number, last: number): Reference | undefined {
  for (let i = first + 1; i < last; i++) {
    const one = document.mentionAt(document.references, i)
    const has = one?.entity?.kind === 'organization' || one?.entity?.kind === 'product'
    if (has && one?.form === 'name' && one.first > first && one.last < last) return one
  }
  return undefined
}

/** "its FTTH subscribers": initials that somebody has, and whose figures are his. */
const isInitials = ({ tokens }: AnnotatedDocument, { first, last, entity }: Reference): boolean =>
  isOwning(tokens.lower[first - 1]) &&
  (entity?.kind === 'unknown' || (first === last && (tokens.flags[first] & ALL_CAPS) !== 0))

const isOwning = (word: string | undefined): boolean => /^(?:its|their|our|'s)$/.test(word ?? '')

const FORECASTERS = /^(?:company|firm|group|startup|business|bank|analysts?|economists?|\p{L}*maker|retailer|giant)$/u

const isMover = ({ entity }: Reference): boolean => entity?.kind === 'organization' || isMarketIndex(entity?.key ?? '')

/** "its Acme Cloud bill": what one pays to a name is one's own. */
function billed(document: AnnotatedDocument, sentence: Sentence, name: Reference, last: number): Reference | undefined {
  const paid = PAID.has(document.tokens.lower[last])
  return paid ? ownerBefore(document, sentence, name.first) : undefined
}

/** "Acme's", "its", "the company's" right before token `first`. */
export function ownerBefore(document: AnnotatedDocument, sentence: Sentence, first: number): Reference | undefined {
  const { tokens } = document
  for (let i = first - 1; i >= Math.max(sentence.first, first - 4); i--) {
    if (tokens.kind[i] !== WORD) return undefined
    if (tokens.lower[i] === "'s")
      return document.mentionAt(document.references, i) ?? document.mentionAt(document.references, i - 1)
    const reference = document.mentionAt(document.references, i)
    if (reference && (reference.possessive || /^(?:its|their|his|her|our)$/.test(tokens.lower[i]))) return reference
  }
  return undefined
}

/** What is measured where it is told by a name: "sold 19,000 Model Xs", "scores 92.4% on Harbor Bench". */
export function measureNamedAt(document: AnnotatedDocument, at: number): Measure | undefined {
  const name = document.mentionAt(document.references, at)
  if (name?.form !== 'name' || name.entity?.kind === 'person' || name.entity?.kind === 'place') return undefined
  const { start, end, first, last } = name
  return { start, end, first, last, words: document.slice(name), owner: undefined }
}
