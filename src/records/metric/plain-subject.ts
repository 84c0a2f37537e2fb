import { idWords } from '../../core/id.js'
import { ORGANIZATION_NOUNS, PRODUCT_NOUNS } from '../../language/party-nouns.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { phraseAfter } from '../../mentions/clause/index.js'
import type { Phrase } from '../../mentions/clause/types.js'
import type { Party } from '../../mentions/shapes.js'
import { JOB_NOUNS, MOVE_NOUNS, measureKeyOf, wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'

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
  filing little afternoon night today custom order orders losses whole part hacker hackers attacker attackers thief thieves
  criminal criminals intruder intruders gang scammers fraudsters
`)

/** Whole trades: what is said of one is not said of the company that the article is about. */
const TRADES = wordSet(`
  sector industry market economy segment category
`)

const EXPECTING = wordSet(
  `expect expects expected expecting forecast forecasts predict predicts predicted anticipate anticipates anticipated sees foresees`,
)
const WITHIN = wordSet(`who that which`)

/** The subject of the verb before a figure, where it is no name and nothing that stands for one: "memory chips represent 15% of costs". */
export function plainSubjectOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  measure: Measure | undefined,
): Phrase | undefined {
  const someone = measure && ofSomeOne(document, sentence, measure)
  if (someone) return someone
  const clause = document
    .clauses(sentence)
    .filter(({ verb }) => verb.first < figure)
    .at(-1)
  const phrase = clause?.subject
  const market = phrase && marketIn(document, sentence, phrase)
  if (market) return market
  // "an option allowing underwriters to buy 15%": who is meant stands nearer
  if (!phrase || phrase.references.length > 0 || clause.verb.tense === 'infinitive') return undefined
  if (measure && phrase.last >= measure.first && phrase.first <= measure.last) return undefined
  const { lower } = document.tokens
  // "the ministry expects growth of": who looks ahead is not told of
  if (EXPECTING.has(lower[clause.verb.head]) && clause.verb.last < figure) return undefined
  // "losses from scams that use video have tripled": who or what is told of in the clause within the subject
  if (measure) for (let i = measure.last + 1; i < phrase.first; i++) if (WITHIN.has(lower[i])) return undefined
  // "Acme, the largest vendor, declined": it is called by its name
  if (lower[phrase.first - 1] === ',' && document.mentionAt(document.references, phrase.first - 2)?.form === 'name')
    return undefined
  // "spending on games, hardware and accessories reached": the last of a list that the measure is told with
  if (measure && measure.last < phrase.first && /^(?:and|or)$/.test(lower[phrase.first - 1])) return undefined
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

/** "India's phone market had a good year": the market of a place is told of, and neither the place nor a company. */
function marketIn(document: AnnotatedDocument, sentence: Sentence, phrase: Phrase): Phrase | undefined {
  const { tokens } = document
  if (!TRADES.has(tokens.lower[phrase.head]) || phrase.last !== phrase.head) return undefined
  if (phrase.references.length !== 1 || phrase.references[0].entity?.kind !== 'place') return undefined
  const owned = tokens.lower[phrase.references[0].last + 1] === "'s" ? 2 : 1
  const first = phrase.references[0].last + owned
  if (first >= phrase.head || document.tagged(sentence).at(first) === 'verb') return undefined
  return { ...tokens.range(first, phrase.last), first, last: phrase.last, head: phrase.head, references: [] }
}

/** "3 million users of a photo site": one who has no name, and is nobody whom the article names elsewhere. */
export function ofSomeOne(document: AnnotatedDocument, sentence: Sentence, { last }: Measure): Phrase | undefined {
  const { lower } = document.tokens
  if (lower[last + 1] !== 'of' || !/^an?$/.test(lower[last + 2] ?? '')) return undefined
  const phrase = phraseAfter(document, sentence, last + 1)
  if (!phrase || phrase.references.length > 0 || phrase.last - phrase.first > 5) return undefined
  const head = lower[phrase.head]
  return ORGANIZATION_NOUNS.has(head) || PRODUCT_NOUNS.has(head) ? phrase : undefined
}

/** Is the subject of a figure's verb a whole trade: "the sector has lost $2 trillion from its peak"? */
export function isOfTrade(document: AnnotatedDocument, sentence: Sentence, figure: number): boolean {
  const phrase = plainSubjectOf(document, sentence, figure, undefined)
  return (phrase !== undefined && TRADES.has(document.tokens.lower[phrase.head])) || isPeopleOfTrade(document, figure)
}

/** "saw 100,000 tech workers laid off": people of all its companies. */
function isPeopleOfTrade({ tokens: { lower } }: AnnotatedDocument, figure: number): boolean {
  for (let at = figure + 1; at < figure + 4; at++)
    if (/^(?:tech|technology|it|industry)$/.test(lower[at] ?? '') && JOB_NOUNS.has(lower[at + 1] ?? '')) {
      const verb = /^(?:were|was|have|been|being|are)$/.test(lower[at + 2] ?? '') ? at + 3 : at + 2
      return /^(?:laid|fired|sacked|lost|cut|let|being|been)$/.test(lower[verb] ?? '')
    }
  return false
}

/** "the tablet market", "the French economy": a trade that is told by a word of its own is measured, and has the figure. */
export const isTrade = ({ tokens: { lower } }: AnnotatedDocument, { first, last, owner }: Measure): boolean =>
  owner === undefined && last > first && TRADES.has(lower[last])

/** Heads of measures that are told of things and not of companies: "PC shipments", "car registrations". */
const MARKET_HEADS = wordSet(`
  shipments sales registrations deliveries prices price production output exports imports demand adoption spending downloads
  installs volumes use usage consumption funding cost costs
`)
/** Heads whose thing stands after "by" or "from": "electricity use by data centres". */
const BY_HEADS = wordSet(`use usage consumption`)
/** Heads whose thing stands after "for": "prices for memory chips". */
const FOR_HEADS = wordSet(`prices demand funding sales shipments`)
/** Words before such a head that name no thing. */
const NO_THING = wordSet(`
  global worldwide total overall annual quarterly monthly weekly new unit retail online net gross domestic average median
  combined comparable same-store store holiday sequential consumer selling share cumulative record full-year first-half
  end-user user direct digital full year half electricity energy power water contract spot venture seed early late incremental additional extra
`)

/** What costs are "of" where no goods are told. */
const NO_GOODS = wordSet(`
  revenue revenues sales goods living capital ownership acquisition acquisitions services service debt funds sold operations business
`)

/** Does a measure of goods that are traded end at a token: "shipments"? */
export const isMarketHead = ({ tokens: { lower } }: AnnotatedDocument, at: number): boolean =>
  MARKET_HEADS.has(lower[at])

/** What the measure itself says it is of: "tablet" of "tablet shipments", "electric vehicles" of "sales of electric vehicles". */
export function marketOf(document: AnnotatedDocument, measure: Measure): Phrase | undefined {
  const { tokens } = document
  const sentence = document.sentenceAt(measure.last)
  if (!sentence || !MARKET_HEADS.has(tokens.lower[measure.last])) return undefined
  let first = measure.first
  while (first < measure.last && (NO_THING.has(tokens.lower[first]) || document.mentionAt(document.dates, first)))
    first++
  const last = measure.last - 1
  // "early-stage use": a word that colours names nothing
  if (first <= last && /-(?:stage|time|end|term|level|based|year|over)$/.test(tokens.lower[last])) return undefined
  if (first <= last) {
    // "the list price", "the share price", "storage costs": words that colour it
    if (/^(?:price|costs?)$/.test(tokens.lower[measure.last])) return undefined
    const tag = document.tagged(sentence).at(last)
    // "IT spending": no pronoun before a noun
    if (tag !== 'noun' && tag !== 'name' && tokens.lower[last] !== 'it') return undefined
    return { ...tokens.range(first, last), first, last, head: last, references: [] }
  }
  const link = tokens.lower[measure.last + 1] ?? ''
  const linked =
    link === 'of' ||
    (link === 'on' && tokens.lower[measure.last] === 'spending') ||
    (link === 'for' && FOR_HEADS.has(tokens.lower[measure.last])) ||
    (BY_HEADS.has(tokens.lower[measure.last]) && /^(?:by|from)$/.test(link))
  if (!linked || measure.last + 2 > sentence.last) return undefined
  const of = measureStartingAt(document, sentence, measure.last + 2)
  // "the cost of sales", "the cost of living": one measure
  if (of && /^costs?$/.test(tokens.lower[measure.last]) && NO_GOODS.has(tokens.lower[of.last])) return undefined
  if (!of || of.owner || document.tagged(sentence).at(of.last) !== 'noun') return undefined
  return { ...tokens.range(of.first, of.last), first: of.first, last: of.last, head: of.last, references: [] }
}

/** "Shipments totaled 68 million": of what the same noun is that the sentences before tell of. */
export function marketBefore(document: AnnotatedDocument, sentence: Sentence, measure: Measure): Phrase | undefined {
  const { lower } = document.tokens
  const head = lower[measure.last]
  if (!MARKET_HEADS.has(head) || measure.first !== measure.last) return undefined
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index--) {
    const before = document.sentences[index]
    if (before.blockIndex < sentence.blockIndex - 1) return undefined
    for (let i = before.last; i >= before.first; i--) {
      if (lower[i] !== head) continue
      const told = measureEndingAt(document, before, i)
      return told && !told.owner ? marketOf(document, told) : undefined
    }
  }
  return undefined
}

/** "403 million phones were shipped": of the goods themselves, where nobody is told to sell them. */
export function goodsOf(document: AnnotatedDocument, measure: Measure): Phrase | undefined {
  const { tokens } = document
  if (GENERAL_GOODS.has(tokens.lower[measure.last]) || !/s$/.test(tokens.lower[measure.last])) return undefined
  const { first, last, start, end } = measure
  return { first, last, start, end, head: last, references: [] }
}
const GENERAL_GOODS = wordSet(`units copies items goods pieces sales shipments deliveries`)

/** A plain noun phrase as a `Party` of no known kind, without its article. */
export function plainParty(document: AnnotatedDocument, phrase: Phrase): Party | null {
  const { lower } = document.tokens
  let first = phrase.first
  while (first < phrase.head && (DETERMINERS.has(lower[first]) || /^["“”‘'(]$/.test(lower[first]))) first++
  const span = document.span(document.tokens.range(first, phrase.last))
  return { name: span.text, kind: 'unknown', surface: span.text, aliases: [], key: idWords(span.text), span }
}
