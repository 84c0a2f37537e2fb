import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'
import { MOVE_NOUNS, MOVES, measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'

const CLAUSE_WORDS = wordSet(`
  that which who when while as because but
`)

/** Words between a verb of movement and its figure. */
export const BETWEEN = wordSet(`
  by no less fewer a an the about around roughly nearly almost some approximately more than over under just at
  least up down further another significant whopping staggering massive modest huge sharp as much anywhere
  between from of only respectively estimated well close to historic record additional slightly even total
  combined cumulative steep steeper sharper smaller bigger slower faster far healthier stronger weaker larger milder softer healthy respectable impressive paltry meager solid robust hefty tiny dramatic stunning still even , - ~
`)

const INCLUDING = wordSet(`including excluding such like`)
const ASIDE_MARKS = wordSet(`, – — - )`)
/** Most words of an aside. */
const ASIDE = 24

/** "revenue, which had been flat, rose": the token before the aside that ends at `end`, or `end` where none does. */
export function beforeAside({ tokens }: AnnotatedDocument, sentence: Sentence, end: number): number {
  const mark = tokens.lower[end]
  if (end <= sentence.first || !ASIDE_MARKS.has(mark)) return end
  const opening = mark === ')' ? '(' : mark
  let at = end
  for (let i = end - 2; i > Math.max(sentence.first, end - ASIDE); i--) {
    if (tokens.lower[i] !== opening) continue
    // "shipments of PCs, including desktops, laptops and tablets, fell"
    if (mark === ',' && INCLUDING.has(tokens.lower[i + 1])) return i - 1
    if (at === end) at = i - 1
    if (mark !== ',') break
  }
  return at
}

const AUXILIARIES = wordSet(`
  up down is was are were has have had been be being will would should could to also more than reportedly expected
  forecast projected
`)

/** The first token of a verb of movement with its auxiliaries and adverbs. */
export function verbStart(document: AnnotatedDocument, sentence: Sentence, at: number): number {
  let start = at
  while (start > sentence.first && AUXILIARIES.has(document.tokens.lower[start - 1])) start--
  while (start > sentence.first && document.tagged(sentence).at(start - 1) === 'adverb') start--
  return start
}

/** What the verb at `start` moves: the words before it, over an aside and the places after a preposition. */
export function measureBeforeVerb(document: AnnotatedDocument, sentence: Sentence, start: number): Measure | undefined {
  if (start <= sentence.first) return undefined
  const end = beforeAside(document, sentence, start - 1)
  const direct = measureEndingAt(document, sentence, end)
  if (direct) return aboveModifier(document, sentence, direct)
  // "registrations in Spain and Italy"
  let at = end
  while (
    at > sentence.first &&
    (document.mentionAt(document.references, at)?.form === 'name' || LISTED.has(document.tokens.lower[at]))
  )
    at--
  if (at === end || at <= sentence.first || !/^(?:in|at|for|of|from|to|on|across|by)$/.test(document.tokens.lower[at]))
    return undefined
  const head = measureEndingAt(document, sentence, at - 1)
  return head && aboveModifier(document, sentence, head)
}
const LISTED = wordSet(`and , the`)

/** Nouns that only say that something is counted: what they are of is the measure. */
const SHELLS = wordSet(`
  number percentage share proportion total tally count amount volume majority portion rate level value quarter third half
`)
/** How far before its verb the head of a subject may stand. */
const SUBJECT = 24

/** "spending by customers on its chips plummeted": the noun on which all phrases and participles before a verb hang. */
export function headOfSubject(document: AnnotatedDocument, sentence: Sentence, verb: number): Measure | undefined {
  const { lower } = document.tokens
  const tagged = document.tagged(sentence)
  const end = beforeAside(document, sentence, verb - 1)
  let first = end + 1
  let modified = false
  for (let i = end; i >= Math.max(sentence.first, end - SUBJECT); i--) {
    const tag = tagged.at(i)
    const relative = relativeBefore(document, sentence, i)
    // "earnings before goodwill and amortisation"
    if (relative > 0 || (lower[i] === 'before' && LEFT_OUT.has(lower[i + 1]))) {
      if (relative > 0) i = relative
      first = i
      modified = true
      continue
    }
    if (CLAUSE_WORDS.has(lower[i]) || tag === 'auxiliary' || tag === 'modal' || tag === 'comma' || tag === 'mark') break
    // "paid $4 million last year and the number of its clients who": what stands before is a clause of its own
    if (tag === 'conjunction' && figureAt(document, i - 1)) break
    if (tag === 'bracket' || tag === 'quote' || tag === 'subordinator' || tag === 'relative') break
    const link = tag === 'preposition' || tag === 'to'
    if (tag === 'verb' && !(modifies(lower[i]) && /^(?:preposition|to|adverb)$/.test(tagged.at(i + 1) ?? ''))) break
    modified ||= link || tag === 'verb'
    first = i
  }
  if (!modified || first > end) return undefined
  const head = measureStartingAt(document, sentence, first)
  if (!head || head.first > first + 4 || head.last >= end || lower[head.last] === 'shares') return undefined
  const next = tagged.at(head.last + 1)
  const hangs =
    /^(?:preposition|to|verb|adverb|relative)$/.test(next ?? '') ||
    lower[head.last + 1] === 'before' ||
    RELATIVE.has(lower[head.last + 1])
  if (!hangs) return undefined
  if (!SHELLS.has(lower[head.last])) return head
  return lower[head.last + 1] === 'of' ? measureStartingAt(document, sentence, head.last + 2) : undefined
}

const RELATIVE = wordSet(`who that which`)
/** What results are told before. */
const LEFT_OUT =
  wordSet(`tax taxes taxation interest goodwill exceptional exceptionals one-off one-time special items charges depreciation
  amortisation amortization restructuring`)

/** "scams that use synthetic voices", "people who no longer pay": the relative word right before the verb at `at`, or -1. */
function relativeBefore(document: AnnotatedDocument, sentence: Sentence, at: number): number {
  const { lower } = document.tokens
  const tagged = document.tagged(sentence)
  const tag = tagged.at(at) ?? ''
  let before = at
  if (/^(?:verb|auxiliary|modal)$/.test(tag)) {
    before--
    while (before > sentence.first && /^(?:auxiliary|modal|adverb)$/.test(tagged.at(before) ?? '')) before--
    // "that use the tool": a verb that is a noun as often
  } else if (!/^(?:relative|subordinator)$/.test(tag) || verbForm(lower[at + 1]) === undefined) return -1
  return tagged.at(before - 1) === 'noun' && RELATIVE.has(lower[before]) ? before : -1
}

/** Is a word the participle of a reduced clause: "budgets allocated to", "companies hit with"? */
const modifies = (word: string): boolean => /(?:ed|ing)$|^(?:hit|sold|made|held|sent|built|run|paid|spent)$/.test(word)

/** What a verb moves: the head of its subject where the words right before it only colour that. */
export function subjectMeasure(
  document: AnnotatedDocument,
  sentence: Sentence,
  start: number,
  near: Measure | undefined,
): Measure | undefined {
  const head = headOfSubject(document, sentence, start)
  if (!head || (near && near.first <= head.last)) return near
  if (near && measureKeyOf(head.words) === 'other' && measureKeyOf(near.words) !== 'other') return near
  return withOwner(head, near)
}

/** The owner told before the words that colour a head is the head's; the place in "sales to U.S. clients" is not. */
const withOwner = (head: Measure, near: Measure | undefined): Measure =>
  head.owner || !near?.owner || (near.owner.entity?.kind === 'place' && !near.owner.possessive)
    ? head
    : { ...head, owner: near.owner }

/** How far before a figure its measure may stand. */
const REACH = 16

/** The nearest words before a figure that can be a measure: over verbs, prepositions, other figures and bounds. */
export function leftMeasure(document: AnnotatedDocument, sentence: Sentence, figure: number): Measure | undefined {
  const { lower } = document.tokens
  for (let i = figure - 1; i >= Math.max(sentence.first, figure - REACH); i--) {
    const word = lower[i]
    // "Gross margin: 42.3%": a line of a list
    if (word === ':' && i === figure - 1) continue
    if (word === ';' || word === ':') return undefined
    // "Acme (NYSE: ACM) is 3% lower"
    if (word === ')' && i > figure - 9) {
      const open = openingOf(document, sentence, i)
      if (open > sentence.first) {
        i = open
        continue
      }
    }
    const other = figureAt(document, i)
    if (other) {
      i = other.first
      continue
    }
    if (BETWEEN.has(word) || MOVES.has(word)) continue
    const measure = measureEndingAt(document, sentence, i)
    if (!measure) continue
    // "82 million tonnes": what a count counts is not what the change after it is of
    const counted = document.mentionAt(document.numbers, measure.first - 1)
    if (!counted || measure.first - 1 < sentence.first) return aboveModifier(document, sentence, measure)
    i = counted.first
  }
  return undefined
}

/** The opening of the bracket that closes at a token, or -1. */
function openingOf({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, close: number): number {
  for (let i = close - 1; i >= Math.max(sentence.first, close - 10); i--) if (lower[i] === '(') return i
  return -1
}

const figureAt = (document: AnnotatedDocument, token: number): Mention | undefined =>
  document.mentionAt(document.dates, token) ??
  document.mentionAt(document.percents, token) ??
  document.mentionAt(document.money, token) ??
  document.mentionAt(document.numbers, token)

/** "shipments to retailers", "revenue in its cloud unit": the noun before the preposition is what is measured. */
export function aboveModifier(document: AnnotatedDocument, sentence: Sentence, measure: Measure): Measure {
  const { lower } = document.tokens
  let at = measure.first - 1
  for (let back = 0; back < 4 && at > sentence.first && !/^(?:of|in|to|at|for|from|on)$/.test(lower[at]); back++) {
    if (document.tokens.kind[at] !== WORD || document.tagged(sentence).at(at) === 'verb') return measure
    // "data from Acme show that shipments fell": another clause
    if (CLAUSE_WORDS.has(lower[at])) return measure
    at--
  }
  if (!/^(?:of|in|to|at|for|from|on)$/.test(lower[at] ?? '') || at <= sentence.first) return measure
  const head = measureEndingAt(document, sentence, at - 1)
  if (
    !head ||
    MOVE_NOUNS.has(lower[head.last]) ||
    // "trading volume on exchanges" is one, the volume of anything is not
    (head.first === head.last && lower[head.last] === 'volume') ||
    /^(?:number|measure|tally|count|total|amount|majority|percentage|percent|rest|fall|rise|most|bulk|much|part|result|wake|end|start|basis)$/i.test(
      lower[head.last],
    )
  )
    return measure
  return withOwner(head, measure)
}
