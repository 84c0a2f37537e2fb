import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import { isHyphen, joinsAdjectives } from './adjectives.js'
import { behindSum, isAcronymWithin, sumBefore } from './brackets-within.js'
import { closingBracket, tokensAreGlued } from './marks.js'
import { isNominal, isVerbal, type Tagged } from './tags.js'
import type { Phrase } from './types.js'

const NAMED = new Set(['called', 'named', 'dubbed', 'titled'])

export function makePhrase(document: AnnotatedDocument, first: number, last: number, head: number): Phrase {
  const references = document.mentionsIn(document.references, first, last).filter(reference => reference.last <= last)
  return { start: document.tokens.start[first], end: document.tokens.end[last], first, last, head, references }
}

/** The noun phrase whose last token is `end`, with an "of" phrase inside it; undefined where none ends there. */
export function phraseEndingAt(document: AnnotatedDocument, tagged: Tagged, end: number): Phrase | undefined {
  // over the dot of "Initech Corp."
  const last = document.tokens.lower[end] === '.' && tagged.at(end) === 'adverb' ? end - 1 : end
  if (!isNominal(tagged.at(last)) || tagged.at(last) === 'determiner') return undefined
  let first = nominalStart(document, tagged, last)
  let head = last
  // "shares of Apple", "the head of its cloud unit": the phrase starts before "of", and its head stands there
  while (
    document.tokens.lower[first - 1] === 'of' &&
    isNominal(tagged.at(first - 2)) &&
    tagged.at(first - 2) !== 'determiner'
  ) {
    head = first - 2
    first = nominalStart(document, tagged, first - 2)
  }
  while (first > tagged.sentence.first && isListedBefore(document, tagged, first))
    first = nominalStart(document, tagged, listItemBefore(tagged, first))
  return makePhrase(document, first, last, head)
}

/**
 * "will chair Acme, and Jane Doe will lead it": what stands after a comma and "and" is no second member of a list of two, but
 * opens a clause of its own. The phrase that ends at `last` without the first member; undefined for a longer list.
 */
export function afterCommaAnd(document: AnnotatedDocument, tagged: Tagged, phrase: Phrase): Phrase | undefined {
  const first = nominalStart(document, tagged, phrase.last)
  const open = first - 2
  if (first === phrase.first || tagged.at(first - 1) !== 'conjunction' || tagged.at(open) !== 'comma') return undefined
  const only = nominalStart(document, tagged, open - 1) === phrase.first
  return only ? makePhrase(document, first, phrase.last, phrase.last) : undefined
}

/** The noun phrase that starts at or right after `first`, with the other members of a list. */
export function phraseStartingAt(document: AnnotatedDocument, tagged: Tagged, first: number): Phrase | undefined {
  let start = first
  while (tagged.at(start) === 'quote') start++
  if (tagged.at(start) === 'adverb' && isNominal(tagged.at(start + 1))) start++ // "of substantially all assets"
  if (!isNominal(tagged.at(start))) return undefined
  let last = nominalEnd(document, tagged, start)
  // "a $38 billion, seven-year contract": over the comma between two adjectives
  if (
    tagged.at(last + 1) === 'comma' &&
    tagged.at(last + 2) === 'noun' &&
    isSumWithin(document, start, last) &&
    TERM.test(document.tokens.lower[last + 2])
  )
    last = nominalEnd(document, tagged, last + 2)
  const head = last
  // "a startup called X": the name belongs to the phrase
  if (NAMED.has(document.tokens.lower[last + 1]) && tagged.at(last + 2) === 'name')
    last = nominalEnd(document, tagged, last + 2)
  const apposed = namedAfter(document, tagged, start, last)
  if (apposed) return apposed
  // "bought Lumenpay in July, and Globex's purchase": no list with a day in it
  if (tagged.at(start) === 'date' && tagged.at(last) === 'date') return makePhrase(document, start, last, head)
  for (
    let next = listItemAfter(document, tagged, start, last);
    next >= 0;
    next = listItemAfter(document, tagged, start, last)
  )
    last = nominalEnd(document, tagged, next)
  return makePhrase(document, start, last, head)
}

const TERM = /^(?:multi-?year|long-term|all-(?:cash|stock)|[a-z\d]+-(?:year|month|part))$/
const isSumWithin = (document: AnnotatedDocument, first: number, last: number): boolean =>
  document.mentionAt(document.money, last) !== undefined && last > first

/** "the toy maker, Lumenpay,", "Ohio-based toy firm, Lumenpay": a phrase without a name that the name after its comma stands for. */
function namedAfter(document: AnnotatedDocument, tagged: Tagged, first: number, last: number): Phrase | undefined {
  // "its cheapest electric vehicle (EV), the Harbor 3"
  const comma = pastSum(document, tagged, last + 1)
  if (tagged.at(comma) !== 'comma') return undefined
  const kind = last > first && ONE_FIRM.has(document.tokens.lower[last])
  if (tagged.at(first) !== 'determiner' && !kind) return undefined
  const name = tagged.at(comma + 1) === 'determiner' ? comma + 2 : comma + 1
  if (tagged.at(name) !== 'name') return undefined
  if (document.mentionsIn(document.references, first, last).some(({ form }) => form === 'name')) return undefined
  const end = nominalEnd(document, tagged, name)
  const follows = tagged.at(end + 1)
  if (
    follows !== undefined &&
    follows !== 'comma' &&
    follows !== 'mark' &&
    follows !== 'bracket' &&
    follows !== 'preposition'
  )
    return undefined
  if (follows === 'comma' && reachesConjunction(document, tagged, end)) return undefined
  return { ...makePhrase(document, name, end, last), ...document.tokens.range(first, end), first }
}

/** What one company is, told before its name as often without an article as with one. */
const ONE_FIRM = wordSet(
  'firm company startup start-up giant group maker platform provider fintech unicorn retailer lender',
)

function nominalStart(document: AnnotatedDocument, tagged: Tagged, last: number): number {
  let first = last
  for (;;) {
    while (first > tagged.sentence.first && continuesNominal(document, tagged, first - 1, first)) first--
    const open = tagged.at(first) === 'noun' ? sumBefore(document, tagged, first - 1) : -1
    if (open < 0) return first
    first = open - 1
  }
}

function nominalEnd(document: AnnotatedDocument, tagged: Tagged, first: number): number {
  let last = first
  for (;;) {
    while (last < tagged.sentence.last && continuesNominal(document, tagged, last, last + 1)) last++
    if (joinsAdjectives(document, tagged, first, last)) last += 2
    else if (isAcronymWithin(document, tagged, last + 1)) last += 4
    else {
      const noun = tagged.at(last + 1) === 'bracket' ? behindSum(document, tagged, last + 1) : -1
      if (noun < 0) return last
      last = noun
    }
  }
}

/** Do two neighbours stand in one noun phrase? A determiner or a pronoun opens a new one; so does a date. */
function continuesNominal(document: AnnotatedDocument, tagged: Tagged, left: number, right: number): boolean {
  const a = tagged.at(left)
  const b = tagged.at(right)
  if (isHyphen(document, tagged, left) || isHyphen(document, tagged, right)) return true
  if (!isNominal(a) || !isNominal(b)) return joinsMarks(document, tagged, left, right)
  if (b === 'pronoun' || a === 'pronoun') return false
  // "told Initech Weekly the company would": what stands for somebody opens a phrase of its own
  if (b === 'noun' && a === 'name' && document.tokens.lower[right] === 'the') return false
  // "four other directors", "50 more countries"
  if (b === 'determiner' && a === 'number') return /^(?:more|other|such|additional)$/.test(document.tokens.lower[right])
  if (b === 'determiner') return a === 'determiner' && document.tokens.lower[left] !== document.tokens.lower[right]
  if ((a === 'date') !== (b === 'date'))
    return a === 'determiner' || b === 'possessive' || a === 'possessive' || (b === 'noun' && isOwned(tagged, left))
  return true
}

/** "its second-quarter results": a date that a determiner opens says which. */
function isOwned(tagged: Tagged, date: number): boolean {
  let first = date
  while (tagged.at(first - 1) === 'date') first--
  const before = tagged.at(first - 1)
  return before === 'determiner' || before === 'possessive'
}

/** A quoted word or a hyphen written with spaces does not end a phrase; everything else does. */
function joinsMarks(document: AnnotatedDocument, tagged: Tagged, left: number, right: number): boolean {
  const a = tagged.at(left)
  const b = tagged.at(right)
  if (a === 'quote' || b === 'quote')
    return isNominal(a === 'quote' ? b : a) && tokensAreGlued(document, left, right) === (a === 'quote')
  return b === 'adverb' ? isNominal(tagged.at(right + 1)) && a === 'determiner' : a === 'adverb' && isNominal(b)
}

/** The first token of the next member of a list of names, or -1: ", X", "and X", ", and X". */
function listItemAfter(document: AnnotatedDocument, tagged: Tagged, start: number, last: number): number {
  // over the dot of "Initech Corp. and Globex"
  const dotted = tagged.at(last + 1) === 'adverb' && document.tokens.lower[last + 1] === '.'
  let at = pastSum(document, tagged, dotted ? last + 2 : last + 1)
  const comma = tagged.at(at) === 'comma'
  if (comma) at++
  const conjunction = tagged.at(at) === 'conjunction' && document.tokens.lower[at] !== 'but'
  if (conjunction) at++
  if (!comma && !conjunction) return -1
  const tag = tagged.at(at)
  if (!isNominal(tag) || tag === 'pronoun' || tag === 'date') return -1
  const end = nominalEnd(document, tagged, at)
  const follows = tagged.at(end + 1)
  // "talks with X and Y said": the second is the subject of the verb, unless the whole list stands in a subject
  if ((follows === 'verb' || follows === 'auxiliary' || follows === 'modal') && hasVerb(tagged, last)) return -1
  const named = document.mentionsIn(document.references, at, end).some(reference => reference.form === 'name')
  if (conjunction) return !named && follows === 'to' ? -1 : at
  // after a comma alone: a name, and a list that goes on to an "and"; "X, a maker of Y" is no list
  if (!named || (tag === 'determiner' && !opensAlike(document, tagged, start, at))) return -1
  return follows === 'comma' || follows === 'conjunction' ? (reachesConjunction(document, tagged, end) ? at : -1) : -1
}

/** "the Harbor 2, the Lantern and a new case": each member opens with the same article, and is a name. */
const opensAlike = ({ tokens: { lower } }: AnnotatedDocument, tagged: Tagged, start: number, at: number): boolean =>
  lower[start] === lower[at] && /^(?:the|its|their)$/.test(lower[at]) && tagged.at(at + 1) === 'name'

function hasVerb(tagged: Tagged, last: number): boolean {
  for (let at = last; at >= tagged.sentence.first; at--) {
    const tag = tagged.at(at)
    if (isVerbal(tag)) return true
  }
  return false
}

/** Past the sum or symbol in brackets behind a member of a list: "Lumenpay ($95 million), Initech (NYSE: INI) and Globex". */
function pastSum(document: AnnotatedDocument, tagged: Tagged, open: number): number {
  const close = tagged.at(open) === 'bracket' ? closingBracket(document, open, open + 7) : -1
  const goesOn = tagged.at(close + 1) === 'comma' || tagged.at(close + 1) === 'conjunction'
  return close >= 0 && goesOn ? close + 1 : open
}

function reachesConjunction(document: AnnotatedDocument, tagged: Tagged, end: number): boolean {
  let at = pastSum(document, tagged, end + 1)
  for (let items = 0; items < 30; items++) {
    if (tagged.at(at) === 'comma') at++
    if (tagged.at(at) === 'conjunction')
      return (
        document.tokens.lower[at] === 'and' || document.tokens.lower[at] === '&' || document.tokens.lower[at] === 'or'
      )
    if (!isNominal(tagged.at(at))) return false
    at = pastSum(document, tagged, nominalEnd(document, tagged, at) + 1)
  }
  return false
}

/** Is the phrase that starts at `first` a later member of a list of names: "X, Y and Z" seen from Z? */
function isListedBefore(document: AnnotatedDocument, tagged: Tagged, first: number): boolean {
  const before = listItemBefore(tagged, first)
  // "it and Fabrikam" too
  if (before < 0) return false
  // "the central bank and Fabrikam": words that stand for somebody
  const stands = tagged.at(first - 1) === 'conjunction' && document.mentionAt(document.references, before) !== undefined
  if (tagged.at(before) !== 'name' && tagged.at(before) !== 'pronoun' && !stands) return false
  const named =
    document.mentionAt(document.references, first)?.form === 'name' ||
    tagged.at(first) === 'determiner' ||
    tagged.at(first) === 'number' ||
    tagged.at(first) === 'noun'
  const comma = tagged.at(first - 1) === 'comma'
  if (comma && pairInHeadline(document, tagged, before, first)) return true
  return named && (!comma || tagged.at(before) === 'name') && !(comma && tagged.at(first) === 'determiner')
}

/** "Acme, Initech team up": two names that a headline joins with a comma. */
function pairInHeadline(document: AnnotatedDocument, tagged: Tagged, before: number, first: number): boolean {
  if (!isHeadline(tagged)) return false
  const [a, b] = [document.mentionAt(document.references, before), document.mentionAt(document.references, first)]
  return a?.first === tagged.sentence.first && isFirmName(a) && b?.first === first && isFirmName(b)
}

const isFirmName = ({ entity, form, possessive }: Reference): boolean =>
  form === 'name' && !possessive && (entity?.kind === 'organization' || entity?.kind === 'unknown')

function listItemBefore(tagged: Tagged, first: number): number {
  let at = first - 1
  if (tagged.at(at) === 'conjunction') {
    at--
    if (tagged.at(at) === 'comma') at--
    return at
  }
  // a comma alone joins only where an "and" came later, which the caller has passed
  return tagged.at(at) === 'comma' && (listGoesOn(tagged, first) || isHeadline(tagged)) ? at - 1 : -1
}

export const isHeadline = ({ sentence: { block } }: Tagged): boolean =>
  block.kind === 'title' || block.kind === 'heading'

function listGoesOn(tagged: Tagged, first: number): boolean {
  for (let at = first; at <= tagged.sentence.last; at++) {
    const tag = tagged.at(at)
    if (tag === 'conjunction') return true
    if (!isNominal(tag) && tag !== 'comma') return false
    // "According to Globex, Jane Doe, a founder and director, ...": an apposition, no member of a list
    if (tag === 'comma' && tagged.at(at + 1) === 'determiner') return false
  }
  return false
}
