import { idWords } from '../../core/id.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/types.js'
import type { Party } from '../../mentions/shapes.js'
import { MOVE_NOUNS, measureKeyOf, wordSet } from './lexicon.js'
import type { Measure } from './measure.js'

const DETERMINERS = wordSet(`
  the a an this that these those its their our such some
`)

/** Nouns that stand for somebody else, tell a figure, or are the figure itself. */
const NOBODY = wordSet(`
  company companies firm group maker giant startup retailer carmaker chipmaker bank business team analyst
  analysts economist economists executive executives official officials investor investors researcher
  researchers lawyer lawyers expert experts source sources people person deal move moves result results news
  number numbers figure figures increase decrease decline drop rise total rest most half report study survey
  data poll quarter year month week period day amount average share rate it that this which who they he she we
  you i there what one ones other others thing things plan plans agreement announcement round funding statement
  filing afternoon night today custom order orders losses
`)

/** Whole trades: what is said of one is not said of the company that the article is about. */
const TRADES = wordSet(`
  sector industry market economy segment category
`)

/** The subject of the verb before a figure, where it is no name and nothing that stands for one: "memory chips represent 15% of costs". */
export function plainSubjectOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  measure: Measure | undefined,
): Phrase | undefined {
  const phrase = document
    .clauses(sentence)
    .filter(({ verb }) => verb.first < figure)
    .at(-1)?.subject
  if (!phrase || phrase.references.length > 0) return undefined
  if (measure && phrase.last >= measure.first && phrase.first <= measure.last) return undefined
  const { lower } = document.tokens
  const head = lower[phrase.head]
  // an act is nobody: "increasing exercise stopped"
  if (
    /ing$/.test(head) ||
    /ing$/.test(lower[phrase.first]) ||
    (phrase.first > sentence.first && /ing$/.test(lower[phrase.first - 1])) ||
    lower[phrase.last] === 'alone'
  )
    return undefined
  if (
    NOBODY.has(head) ||
    MOVE_NOUNS.has(head) ||
    measureKeyOf(head) !== 'other' ||
    document.mentionAt(document.dates, phrase.head)
  )
    return undefined
  if (document.tagged(sentence).at(phrase.head) !== 'noun' || phrase.last - phrase.first > 5) return undefined
  for (let i = phrase.first; i <= phrase.last; i++)
    if (document.mentionAt(document.numbers, i) || document.mentionAt(document.percents, i)) return undefined
  return phrase
}

/** Is the subject of a figure's verb a whole trade: "the sector has lost $2 trillion from its peak"? */
export function isOfTrade(document: AnnotatedDocument, sentence: Sentence, figure: number): boolean {
  const phrase = plainSubjectOf(document, sentence, figure, undefined)
  return phrase !== undefined && TRADES.has(document.tokens.lower[phrase.head])
}

/** A plain noun phrase as a `Party` of no known kind, without its article. */
export function plainParty(document: AnnotatedDocument, phrase: Phrase): Party | null {
  const { lower } = document.tokens
  let first = phrase.first
  while (first < phrase.head && DETERMINERS.has(lower[first])) first++
  const span = document.span(document.tokens.range(first, phrase.last))
  return { name: span.text, kind: 'unknown', surface: span.text, aliases: [], key: idWords(span.text), span }
}
