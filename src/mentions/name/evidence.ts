import { EVERYDAY, everydayClass, FUNCTION } from '../../language/everyday-words.js'
import { PAST, THIRD } from '../../language/inflection.js'
import type { Sentence } from '../../language/sentences.js'
import { ALL_CAPS, CAPITAL, GLUED, MIXED, NUMBER, PUNCTUATION, type Tokens, WORD } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { Column } from '../../language/vocabulary.js'
import type { AnnotatedDocument } from '../annotated-document.js'

/** How a sentence uses capitals: as prose does, on most words, or on all letters. */
export type Casing = 'prose' | 'title' | 'loud'

/** How the words of an article are written where a capital means something. */
export class CaseEvidence {
  /** Times a case-folded word stands small. */
  private readonly small = new Map<string, number>()
  /** Times it stands with a capital inside a sentence. */
  private readonly capital = new Map<string, number>()
  private pairs: ReadonlySet<string> | undefined
  /** Capital words before "'s": how often a verb follows, or minus infinity where the word also stands without. */
  private readonly genitives = new Map<string, number>()
  private readonly casings: Casing[] = []
  /** Tokens of dates, sums, percentages and addresses: no names. */
  readonly barred: Uint8Array
  /** The ticker in brackets after a name, by the last token of the name: "Initech (NYSE: INTC)". */
  readonly tickers = new Map<number, number>()

  constructor(private readonly document: AnnotatedDocument) {
    const { tokens } = document
    this.barred = new Uint8Array(tokens.count)
    for (const list of [document.dates, document.money, document.percents])
      for (const { first, last } of list) this.barred.fill(1, first, last + 1)
    const classes = tokens.vocabulary.told(everydayClass)
    this.barAddresses()
    this.barTickers()
    for (const sentence of document.sentences) {
      const casing = casingOf(tokens, classes, sentence)
      this.casings.push(casing)
      if (casing !== 'prose') continue
      for (let i = sentence.first; i <= sentence.last; i++) {
        if (tokens.kind[i] !== WORD) continue
        const word = tokens.lower[i]
        if ((tokens.flags[i] & (CAPITAL | MIXED)) === 0) this.small.set(word, (this.small.get(word) ?? 0) + 1)
        else {
          if (tokens.lower[i + 1] === "'s" || this.genitives.has(word)) this.noteGenitive(word, i)
          if (!isInitial(tokens, i, sentence)) this.capital.set(word, (this.capital.get(word) ?? 0) + 1)
        }
      }
    }
  }

  /** "@initech", "#ad", "pic.example.com/a1B2", "jane@example.com": written for machines. */
  private barAddresses(): void {
    const { tokens } = this.document
    for (let i = 0; i < tokens.count; i++) {
      const mark = tokens.lower[i]
      if (mark !== '@' && mark !== '#' && mark !== '/') continue
      const left = (tokens.flags[i] & GLUED) !== 0
      const right = i + 1 < tokens.count && (tokens.flags[i + 1] & GLUED) !== 0
      if (
        right &&
        (mark !== '/' ||
          (left && tokens.lower[i - 1].includes('.')) ||
          tokens.lower[i - 1] === '/' ||
          this.barred[i - 1] === 1)
      )
        this.barred[i + 1] = 1
      if (left && mark !== '#' && (mark === '@' || tokens.lower[i - 1].includes('.'))) this.barred[i - 1] = 1
    }
  }

  /** "(NYSE: INTC)", "(Nasdaq: INTC, INTCW)": the exchange and the ticker, no names. */
  private barTickers(): void {
    const { tokens } = this.document
    for (let i = 1; i + 3 < tokens.count; i++) {
      if (tokens.lower[i] !== ':' || tokens.kind[i - 1] !== WORD || (tokens.flags[i + 1] & ALL_CAPS) === 0) continue
      let open = i - 1
      while (open > i - 6 && open > 0 && tokens.lower[open] !== '(') open--
      if (tokens.lower[open] !== '(' || (tokens.flags[open + 1] & CAPITAL) === 0) continue
      let close = i + 1
      while (close < i + 12 && close < tokens.count && tokens.lower[close] !== ')') close++
      if (tokens.lower[close] !== ')') continue
      this.tickers.set(tokens.lower[open - 1] === '.' ? open - 2 : open - 1, i + 1)
      this.barred.fill(1, open, close + 1)
    }
  }

  private noteGenitive(word: string, i: number): void {
    const { lower } = this.document.tokens
    const verb = lower[i + 1] === "'s" ? (FINITE.test(lower[i + 2] ?? '') ? 1 : 0) : Number.NEGATIVE_INFINITY
    const before = this.genitives.get(word) ?? (this.capital.has(word) ? Number.NEGATIVE_INFINITY : 0)
    this.genitives.set(word, before + verb)
  }

  /** Is a word a name only together with the "'s" after it: "Wexley's was sold", and never "Wexley"? */
  endsInGenitive(word: string): boolean {
    return (this.genitives.get(word) ?? 0) > 0
  }

  casing(sentence: Sentence): Casing {
    return this.casings[sentence.index]
  }

  timesSmall(word: string): number {
    return this.small.get(word) ?? 0
  }

  timesCapital(word: string): number {
    return this.capital.get(word) ?? 0
  }

  /** Do two words stand side by side with capitals inside a sentence? */
  isPair(left: string, right: string): boolean {
    this.pairs ??= this.findPairs()
    return this.pairs.has(`${left} ${right}`)
  }

  private findPairs(): ReadonlySet<string> {
    const pairs = new Set<string>()
    const { tokens, sentences } = this.document
    for (const sentence of sentences) {
      if (this.casing(sentence) !== 'prose') continue
      for (let i = sentence.first; i < sentence.last; i++) {
        if (tokens.kind[i] !== WORD || (tokens.flags[i] & (CAPITAL | MIXED)) === 0 || !tokens.isCapital(i + 1)) continue
        if (!isInitial(tokens, i, sentence)) pairs.add(`${tokens.lower[i]} ${tokens.lower[i + 1]}`)
      }
    }
    return pairs
  }

  isInitial(i: number, sentence: Sentence): boolean {
    return isInitial(this.document.tokens, i, sentence)
  }
}

/** Verbs that tell a name before them: "Wexley's was sold"; "is" stands after any owner too. */
const FINITE =
  /^(?:was|were|had|has|will|would|acquired|bought|purchased|sold|announced|opened|said|says|agreed|raised)$/

const OPENERS = new Set([':', '•', '·', '|', '*', '–', '—', '>', '?', '!', '.', '…', ';', '-'])
const QUOTES = new Set(['"', '“', '‘', '«', '(', '['])

/** Does a word stand where every word gets a capital: at the start of a sentence, of quoted speech, of a list item? */
function isInitial(tokens: Tokens, i: number, sentence: Sentence): boolean {
  if (i === sentence.first) return true
  let before = i - 1
  if (tokens.kind[before] === WORD) return false
  // '"...," Art Doe said': behind a mark that closes, in the middle of a sentence
  if (tokens.lower[before] === '"' && (tokens.flags[i] & GLUED) === 0) return false
  if (QUOTES.has(tokens.lower[before]) && tokens.lower[before] !== '(') {
    if (before === sentence.first) return true
    before--
    // speech within a sentence (said "Officials are"), not a title (called "Horizon")
    if (tokens.kind[before] === WORD && i < sentence.last)
      return tokens.kind[i + 1] === WORD
        ? !tokens.isCapital(i + 1)
        : tokens.lower[i + 1] === ',' && tokens.kind[i + 2] === WORD
    return tokens.kind[before] === PUNCTUATION && tokens.lower[before] !== '(' && tokens.lower[before] !== ')'
  }
  if (tokens.kind[before] === NUMBER) return before === sentence.first
  if (tokens.lower[before] === '.') {
    // a list number, or a sentence that the reader did not cut; not an initial or a shortened word
    return before - 1 === sentence.first && tokens.kind[before - 1] === NUMBER
  }
  return OPENERS.has(tokens.lower[before]) && tokens.lower[before] !== '–' && tokens.lower[before] !== '—'
    ? true
    : before === sentence.first
}

const isHeading = ({ block: { kind } }: Sentence): boolean => kind === 'title' || kind === 'heading'

/** Function words are small in a headline too; what counts is how the other words are written. */
function casingOf(tokens: Tokens, classes: Column<number>, sentence: Sentence): Casing {
  let words = 0
  let capitals = 0
  let loud = 0
  let ordinary = 0
  let plain = 0
  let verbs = 0
  for (let i = sentence.first; i <= sentence.last; i++) {
    if (tokens.kind[i] !== WORD || tokens.end[i] - tokens.start[i] < 3) continue
    const flags = tokens.flags[i]
    const kind = classes.of(tokens.form[i])!
    if ((flags & (CAPITAL | MIXED)) === 0) {
      if ((kind & FUNCTION) !== 0) continue
      words++
      plain++
      if (isHeading(sentence) && (verbForm(tokens.lower[i])?.forms ?? 0) & (PAST | THIRD)) verbs++
      continue
    }
    if ((kind & FUNCTION) !== 0 && (flags & ALL_CAPS) === 0) continue
    words++
    capitals++
    if ((flags & ALL_CAPS) !== 0) loud++
    else if (i > sentence.first && (kind & EVERYDAY) !== 0) ordinary++
  }
  if (words >= 3 && loud >= words * 0.75) return 'loud'
  // "Initech releases Harbor Deck OLED": a small verb tells that the capitals are names
  if (isHeading(sentence)) return ordinary > 0 && verbs === 0 && capitals >= words * 0.7 ? 'title' : 'prose'
  // a list of names is no headline: one small word of the language tells
  return words >= 4 && ordinary >= 2 && plain === 0 ? 'title' : 'prose'
}
