import { isFunctionWord } from '../../language/everyday-words.js'
import type { Sentence } from '../../language/sentences.js'
import { CAPITAL, NUMBER, PUNCTUATION, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import { wordSet } from '../../language/word-set.js'
import type { NameContext, NameSpan } from './context.js'

/** Which of the sizes and grades a model is. */
const TIERS = wordSet('pro plus max ultra mini air lite xl se fe edge fold flip turbo neo plus-size classic')
/** What may stand behind the models of a list and is no count of them: "the Harbor 8 and 9 phones". */
const KINDS = wordSet(
  'phones smartphones series models devices handsets consoles tablets watches laptops chips processors cameras headphones earbuds apps lenses drones variants',
)

const FIGURE = new WordTable<'number' | 'letters' | 'year'>(word => {
  if (!/\d/.test(word) || !/^[a-z]{0,3}\d{1,4}[a-z]{0,2}$/.test(word)) return undefined
  if (/^(?:19|20)\d\d$/.test(word)) return 'year'
  return /^\d+$/.test(word) ? 'number' : /^\d+(?:st|nd|rd|th|k|m|b|x|s)$/.test(word) ? undefined : 'letters'
})

/**
 * "Harbor 15 and 15 Pro", "the Harbor S9, S9+ and S9 Ultra", "Harbor 820 and 920": the models behind a name that say only
 * which they are. Each is a name of its own, with the words of the first before it. Gives the last token read.
 */
export function readSiblings(context: NameContext, sentence: Sentence, spans: NameSpan[]): number {
  const base = spans.at(-1)!
  const { tokens } = context
  let end = base.last
  let first = base.last > base.first ? behindSeparator(tokens, sentence, end) : -1
  const figure = first < 0 ? -1 : figureOf(tokens, base)
  if (figure < 0) return end
  for (;;) {
    const span = first < 0 ? undefined : siblingAt(tokens, sentence, base, figure, first)
    if (!span) return end
    spans.push(span)
    end = span.last
    first = behindSeparator(tokens, sentence, end)
  }
}

/** The token of a name that says which model: "15" of "Harbor 15 Pro"; -1 where none stands behind a word. */
function figureOf(tokens: Tokens, { first, last }: NameSpan): number {
  for (let at = first + 1; at <= last; at++) {
    const figure = tokens.says(FIGURE, at)
    if (figure === 'year') return -1
    if (figure) return at
  }
  return -1
}

const SEPARATOR = new WordTable<'comma' | 'and'>(word =>
  word === ',' ? 'comma' : /^(?:and|or|&)$/.test(word) ? 'and' : undefined,
)

/** The token behind a comma, "and" or both; -1 where another word stands. */
function behindSeparator(tokens: Tokens, { last }: Sentence, end: number): number {
  let at = end + 1
  if (at >= last || tokens.says(SEPARATOR, at) === undefined) return -1
  if (tokens.says(SEPARATOR, at) === 'comma') at++
  if (tokens.says(SEPARATOR, at) === 'and') at++
  return at <= last ? at : -1
}

function siblingAt(
  tokens: Tokens,
  sentence: Sentence,
  base: NameSpan,
  figure: number,
  first: number,
): NameSpan | undefined {
  const told = tokens.says(FIGURE, first)
  // "Harbor 15 Pro and Pro Max": the figure is of both
  const tiersOnly = told === undefined && base.last > figure && isTier(tokens, first)
  if (!tiersOnly && (told === undefined || told === 'year')) return undefined
  let last = first
  if (tokens.lower[last + 1] === '+') last++
  while (last < sentence.last && isTier(tokens, last + 1)) last++
  // a bare number could count what stands behind it
  const alone = last === first && told === 'number'
  if (alone && (tokens.lower[first].length !== tokens.lower[figure].length || !endsThere(tokens, sentence, last + 1)))
    return undefined
  return {
    first,
    last,
    stem: { first: base.first, last: tiersOnly ? figure : figure - 1 },
    headline: base.headline,
  }
}

const isTier = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === WORD && (tokens.flags[at] & CAPITAL) !== 0 && TIERS.has(tokens.lower[at])

/** Is the name of a model over: no noun that it counts, no figure that goes on? "9 launched" */
function endsThere(tokens: Tokens, sentence: Sentence, at: number): boolean {
  if (at > sentence.last || tokens.kind[at] === PUNCTUATION) return tokens.lower[at] !== '-'
  if (tokens.kind[at] === NUMBER) return false
  const word = tokens.lower[at]
  return (
    tokens.kind[at] === WORD &&
    !tokens.isCapital(at) &&
    ((isFunctionWord(word) && word !== 'of') || KINDS.has(word) || word.endsWith('ed'))
  )
}
