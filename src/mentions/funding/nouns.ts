import { SERIES_LETTERS, type SumNoun, sumNoun } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import { PUNCTUATION } from '../../language/tokens.js'
import { auxiliary, isModal } from '../../language/verbs.js'
import { CONJUNCTIONS, PREPOSITIONS, RELATIVES } from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../annotated-document.js'

/** Nouns beside a sum: tokens `first` to `last`, none where `last < first`. */
export interface NounRun {
  readonly first: number
  readonly last: number
  /** What the first telling noun says the sum is. */
  readonly noun: SumNoun | undefined
  /** Its token, or -1. */
  readonly head: number
}

export const NO_NOUNS: NounRun = { first: 0, last: -1, noun: undefined, head: -1 }

/** Prepositions that lead from a sum to what it is: "in seed funding", "for its third fund", "of new capital". */
const LEADING = new Set(['in', 'of', 'for', 'from', 'through', 'via', 'as', 'during', 'with', 'worth'])
const LONGEST = 12
/** What the proceeds of are money raised. */
const PROCEEDS_OF = /^(?:offering|placement|financing|ipo)$/
const ENDING_VERBS = new Set(
  (
    'led co-led backed raised bringing valuing valued made brought announced closed based completed values brings will was is ' +
    'comes came fell collapsed unraveled said says from ahead before'
  ).split(' '),
)

/** Does a word end a run of nouns: a small word, a verb, a mark? */
function ends(document: AnnotatedDocument, token: number): boolean {
  const { tokens } = document
  const word = tokens.lower[token]
  if (tokens.kind[token] === PUNCTUATION) return !/^[-–/"“”'‘’]$/.test(word)
  if (word === 'a' || word === 'an' || word === 'the') return false
  if (word === "'s" || word === '’s') return true
  if (PREPOSITIONS.has(word) || RELATIVES.has(word) || CONJUNCTIONS.has(word) || word === 'to') return true
  if (auxiliary(word) || isModal(word)) return true
  return ENDING_VERBS.has(word)
}

/** The nouns right after a token, then those behind one leading preposition. */
export function nounsAfter(document: AnnotatedDocument, sentence: Sentence, after: number): NounRun {
  const own = throughClosing(document, sentence, runFrom(document, sentence, after + 1))
  if (own.noun) return own
  let at = Math.max(own.last, after) + 1
  // "$185 billion this year in capital expenditures", "$5m (€4m) in funding"
  const date = document.mentionAt(document.dates, at)
  if (date) at = date.last + 1
  const word = document.tokens.lower[at]
  // "raise $5m by selling bonds"
  if (word === 'by' && /^(?:selling|issuing)$/.test(document.tokens.lower[at + 1] ?? '')) {
    const sold = runFrom(document, sentence, at + 2)
    return sold.noun === 'debt' ? sold : own
  }
  if (at > sentence.last || !LEADING.has(word)) return own
  if (word === 'as' && !/^(?:part|a|debt|loans|equity)$/.test(document.tokens.lower[at + 1] ?? '')) return own
  if (word === 'as' && document.tokens.lower[at + 2] === 'of') at += 2
  // "in one of the largest debt deals"
  if (word === 'in' && document.tokens.lower[at + 1] === 'one' && document.tokens.lower[at + 2] === 'of') at += 2
  const inner = throughIssue(
    document,
    sentence,
    throughClosing(document, sentence, runFrom(document, sentence, pastShare(document, at + 1))),
  )
  // "from Harbor Fund": a giver, unless it is the company's own offering
  if ((word === 'from' || word === 'with') && inner.noun !== 'offering' && !isBonds(document, inner)) return own
  if (word === 'for' && inner.noun !== 'fund' && inner.noun !== 'round' && inner.noun !== 'stake') return own
  return inner.noun ? inner : own
}

/** "from a bond sale", "from selling bonds": debt of its own. */
const isBonds = ({ tokens }: AnnotatedDocument, { head }: NounRun): boolean =>
  head >= 0 && /^(?:bonds?|notes)$/.test(tokens.lower[head]) && !tokens.isCapital(head)

/** "for a 10% stake": behind the share. */
function pastShare(document: AnnotatedDocument, token: number): number {
  const first = /^(?:a|an)$/.test(document.tokens.lower[token] ?? '') ? token + 1 : token
  return (document.mentionAt(document.percents, first)?.last ?? token - 1) + 1
}

/** "the first close of its fourth fund": what is closed says what the sum is. */
function throughClosing(document: AnnotatedDocument, sentence: Sentence, run: NounRun): NounRun {
  const { lower } = document.tokens
  let last = run.last
  while (last >= run.first && /^["“”]$/.test(lower[last] ?? '')) last--
  if (run.noun || last < run.first || !/^clos(?:e|ing)$/.test(lower[last])) return run
  if (!/^(?:of|for|on)$/.test(lower[run.last + 1] ?? '') || run.last + 1 >= sentence.last) return run
  const inner = runFrom(document, sentence, run.last + 2)
  return inner.noun ? { ...inner, first: run.first } : run
}

/** "through the issuance of bonds", "via an offering of hybrid notes": what is issued says what the sum is. */
function throughIssue(document: AnnotatedDocument, sentence: Sentence, run: NounRun): NounRun {
  const { lower } = document.tokens
  if (run.last < run.first || !ISSUE.has(lower[run.last]) || lower[run.last + 1] !== 'of') return run
  const inner = runFrom(document, sentence, run.last + 2)
  for (let i = inner.first; i <= inner.last; i++)
    if (/^(?:bonds?|notes|debentures)$/.test(lower[i])) return { ...inner, first: run.first, noun: 'debt', head: i }
  return run
}
const ISSUE = new Set(['issuance', 'issue', 'sale', 'offering', 'placement'])

function runFrom(document: AnnotatedDocument, sentence: Sentence, first: number): NounRun {
  let last = first - 1
  let head = -1
  let noun: SumNoun | undefined
  while (last < sentence.last && last < first + LONGEST && !ends(document, last + 1)) {
    last++
    const found = sumNounAt(document, last)
    // "funding deal", "equity stake", "debt round": the first noun tells, but for those that only describe
    if (found && (noun === undefined || overrides(noun, found))) {
      noun = found
      head = last
    }
  }
  // "in debt and equity": one round of both
  const { lower } = document.tokens
  if (lower[last] === 'debt' && /^(?:and|&|\/)$/.test(lower[last + 1] ?? '') && lower[last + 2] === 'equity')
    return { ...runFrom(document, sentence, last + 2), first }
  return { first, last, noun, head }
}

const overrides = (known: SumNoun, found: SumNoun): boolean =>
  (known === 'round' && (found === 'debt' || found === 'stake' || found === 'fund')) ||
  (known === 'investment' && (found === 'round' || found === 'debt' || found === 'spending' || found === 'fund')) ||
  (known === 'other' && found === 'deal')

function sumNounAt(document: AnnotatedDocument, token: number): SumNoun | undefined {
  const { lower } = document.tokens
  const word = lower[token]
  if (word.startsWith('series')) return seriesAt(document, token) ? 'round' : undefined
  // "rounds of cuts", "a round of talks"
  if (/^rounds?$/.test(word) && lower[token + 1] === 'of')
    return roundOfMoney(document, token + 2) ? 'round' : undefined
  if (word === 'aid') return lower[token - 1] === 'state' ? 'grant' : undefined
  if (word === 'credit')
    return /^(?:facility|facilities|line|lines|agreement|capacity)$/.test(lower[token + 1] ?? '') ? 'debt' : undefined
  if (word === 'line') return lower[token + 1] === 'of' && lower[token + 2] === 'credit' ? 'debt' : undefined
  if (word === 'notes' || word === 'note')
    return /^(?:convertible|senior|secured|unsecured|promissory)$/.test(lower[token - 1] ?? '') ? 'debt' : undefined
  if (word === 'money' || word === 'cash')
    return /^(?:venture|investor|growth|seed|vc|private-equity)$/.test(lower[token - 1] ?? '') ||
      /^(?:injection|infusion)$/.test(lower[token + 1] ?? '')
      ? 'investment'
      : undefined
  if (word === 'public' && lower[token + 1] === 'offering') return 'offering'
  if (word === 'equity' && lower[token + 1] === 'value') return 'valuation'
  if (word === 'value') return /^(?:equity|enterprise)$/.test(lower[token - 1] ?? '') ? 'valuation' : undefined
  if (word === 'share' && /^(?:sale|offering)$/.test(lower[token + 1] ?? '')) return 'offering'
  if (word === 'capital')
    return /^(?:expenditures?|spending|investments?)$/.test(lower[token + 1] ?? '') ? 'spending' : 'investment'
  if (word === 'spending' && lower[token + 1] === 'limit') return undefined
  // "the electric vehicle maker"
  if (word === 'vehicle' && VEHICLES.test(lower[token - 1] ?? '')) return undefined
  if (word === 'investment' && lower[token + 1] === 'grade') return undefined
  if (word === 'sale') return /^(?:of|to)$/.test(lower[token + 1] ?? '') ? 'deal' : undefined
  if (word === 'offering' && lower[token - 2] === 'initial') return 'offering'
  if (word === 'offering')
    return /^(?:direct|public|share|stock|equity|secondary|follow-on|rights)$/.test(lower[token - 1] ?? '')
      ? 'round'
      : undefined
  if (word === 'proceeds')
    return lower.slice(Math.max(0, token - 25), token + 25).some(one => PROCEEDS_OF.test(one)) ? 'round' : undefined
  return sumNoun(word)
}

const VEHICLES =
  /^(?:electric|motor|autonomous|self-driving|driverless|commercial|utility|launch|hybrid|military|armou?red)$/

/** Is what follows "round of" money: a sum, "funding", "new financing"? */
function roundOfMoney(document: AnnotatedDocument, token: number): boolean {
  for (let at = token; at < token + 6; at++) {
    if (document.mentionAt(document.money, at)) return true
    const noun = sumNoun(document.tokens.lower[at] ?? '.')
    if (noun) return noun === 'round' || noun === 'investment' || noun === 'debt'
    if (/^[.,;:]$/.test(document.tokens.lower[at] ?? '.')) return false
  }
  return false
}

/** The letter of "Series B" and "Series-B", which are rounds; "Series of events" is none. */
export function seriesAt({ tokens }: AnnotatedDocument, token: number): string | undefined {
  const word = tokens.lower[token]
  if (word !== 'series') return /^series-[a-k][1-9]?$/.test(word) ? word[7] : undefined
  const letter = tokens.lower[token + 1] ?? ''
  return SERIES_LETTERS.includes(letter[0] ?? '-') &&
    /^[a-k](?:-?[1-9]|\+)?$/.test(letter) &&
    tokens.isCapital(token + 1)
    ? letter[0]
    : undefined
}

/** The nouns that end at a token, looking left: "a Series B round" before "of $5m". */
export function nounsBefore(document: AnnotatedDocument, sentence: Sentence, last: number): NounRun {
  let first = last + 1
  let head = -1
  let noun: SumNoun | undefined
  while (first > sentence.first && first > last - 6 && !ends(document, first - 1)) {
    first--
    // "valued its equity at $5m"
    const found = first === last && document.tokens.lower[first] === 'equity' ? undefined : sumNounAt(document, first)
    if (found && (noun === undefined || overrides(noun, found))) {
      noun = found
      head = first
    }
  }
  return { first, last, noun, head }
}
