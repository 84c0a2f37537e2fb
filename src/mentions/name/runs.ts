import { isCommonWord, isFunctionWord } from '../../language/everyday-words.js'
import { LEADING_FAMILY_NAMES } from '../../language/family-names.js'
import { isGivenName } from '../../language/given-names.js'
import { isOddWord } from '../../language/odd-words.js'
import {
  BODY_HEADS,
  LEGAL_SUFFIXES,
  NAME_PARTICLES,
  OF_HEADS,
  ORGANIZATION_TAILS,
} from '../../language/organization-words.js'
import { ORGANIZATION_NOUNS } from '../../language/party-nouns.js'
import type { Sentence } from '../../language/sentences.js'
import { ALL_CAPS, CAPITAL, GLUED, MIXED, NUMBER, SYMBOL, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import { legalGoesOn, membersEnd, secondMatter } from './bodies.js'
import type { NameContext } from './context.js'
import type { Match } from './known.js'
import { isModelWord, SMALL_MODELS, versionEnd } from './models.js'

/** A run of capitals with the small words inside it; `match` where a known name opens it. */
export interface Run {
  readonly first: number
  readonly last: number
  readonly match: Match | undefined
}

const DOMAIN = /\.(?:ai|com|io|co|org|net|app|dev|me|tv|fm|gg|xyz|so|sh|ly|biz|us|uk|de|in|cn|eu|fyi|info)$/

/** Is a word written as names are: with a capital, a capital inside, a figure among letters, a domain? */
export const isNameWord = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === WORD && shapeOf(tokens, i) === 'shaped'

/** `shaped`: a word is written as names are; `odd`: small and none of the language, so that what stands around it decides. */
export function shapeOf(tokens: Tokens, i: number): 'shaped' | 'odd' | undefined {
  const flags = tokens.flags[i]
  if ((flags & CAPITAL) !== 0) return shaped(tokens.says(RUN_ON, i) !== true)
  if ((flags & MIXED) !== 0)
    return shaped(!tokens.lower[i].includes('-') || /^(?:\p{Ll}{1,3}|[a-df-z]-)\p{Lu}/u.test(tokens.surface(i)))
  if ((flags & ALL_CAPS) !== 0) return shaped(FIGURE_CAPITALS.test(tokens.surface(i)))
  return isElided(tokens, i) ? 'shaped' : tokens.says(NAME_SHAPE, i)
}

const shaped = (is: boolean): 'shaped' | undefined => (is ? 'shaped' : undefined)

/** "d'Alva", "l’Orme": a small letter, an apostrophe and a capital. */
function isElided({ text, start }: Tokens, i: number): boolean {
  const mark = text.charCodeAt(start[i] + 1)
  const letter = text.charCodeAt(start[i] + 2)
  return (mark === 39 || mark === 0x2019) && letter >= 65 && letter <= 90
}

/** "8VC", not "60FPS". */
const FIGURE_CAPITALS =
  /^\d{1,3}(?!(?:FPS|MAH|GHZ|MHZ|KHZ|HZ|KWH|MWH|GWH|RPM|MPH|KPH|MP|MM|CM|NM|DPI|BIT|KB|PB|AH|VA|DB|FT|YR|MIN|HR|HRS|SEC|PPM|PC|PX|XL|XX)$)\p{Lu}{2,}$/u

/** Small words that look like names all the same: "4chan", "x.ai"; those that may be one by what stands around them: "relayr". */
const NAME_SHAPE = new WordTable<'shaped' | 'odd'>(word => {
  if (word.length < 3) return undefined
  const shaped = word.includes('.')
    ? DOMAIN.test(word) && !word.startsWith('www.')
    : /^\p{L}+\d+\p{L}+$/u.test(word) || /^\d+(?!(?:st|nd|rd|th|s|x|k|m)$)\p{L}{3,}\d{0,2}$/u.test(word)
  return shaped ? 'shaped' : isOddWord(word) ? 'odd' : undefined
})

/** "States.for": the next sentence stuck on. */
const RUN_ON = new WordTable<true>(word => {
  const dot = word.lastIndexOf('.')
  return dot > 1 && dot < word.length - 2 && isFunctionWord(word.slice(dot + 1)) && !DOMAIN.test(word)
    ? true
    : undefined
})

/** "500 Ventures": a figure that opens the name of a firm. */
export const opensFirm = (tokens: Tokens, i: number, sentence: Sentence): boolean =>
  tokens.kind[i] === NUMBER &&
  i < sentence.last &&
  /^\d{1,4}$/.test(tokens.lower[i]) &&
  tokens.isCapital(i + 1) &&
  /^(?:startups|ventures|capital|partners|global|holdings)$/.test(tokens.lower[i + 1])

/** "Investment firm Harbor Capital": does a small noun for a company stand here, of which the word before says the kind? */
export const saysKind = (tokens: Tokens, i: number): boolean =>
  ORGANIZATION_NOUNS.has(tokens.lower[i] ?? '') && !tokens.isCapital(i)

/** "-based", "-backed", "-style" after a name: an adjective made of it. */
export const isCompoundAdjective = (tokens: Tokens, i: number): boolean => {
  const surface = tokens.surface(i)
  const dash = surface.lastIndexOf('-')
  const part = surface.slice(dash + 1)
  if (dash <= 0 || !/^\p{Ll}{3,}$/u.test(part)) return false
  // "Zyntec-3-mini": a model and not what is made with it
  if (SMALL_MODELS.has(part)) return false
  // "Ryu Young-sang": a Korean name of two syllables after the family name, or before a verb
  if (KOREAN_SYLLABLES.has(part) && dash < 7) return false
  return !(part.length < 6 && LEADING_FAMILY_NAMES.has(tokens.lower[i - 1]) && !isCommonWord(part))
}

const KOREAN_SYLLABLES = new Set(
  `bin su hak pyo hyo ryeol sang hyun woong yong jong joon jung sung seok seon soon hwan hoon kyung kyun kyu keun kwon won woo hee han jae jin jun min young yeon yeol chul cheol chan byung dong gyu moon nam rae rok sik sook suk tae wook yoon yeong mi seong seung hyeon hyung hyuk beom bum gon geun guk hong kuk kook ryong taek`.split(
    ' ',
  ),
)

/** The longest run of a name from a token on. */
export function runFrom({ tokens, known, evidence }: NameContext, sentence: Sentence, first: number): Run {
  const match = known.match(tokens, first, sentence.last)
  let last = match ? match.last : first
  for (;;) {
    const next = nextOfRun({ tokens, known, evidence } as NameContext, sentence, first, last)
    if (next <= last) break
    // "Rival Macy's": a known name inside the run goes to its own end
    const inner = known.match(tokens, next, sentence.last)
    last = inner && !inner.weak ? inner.last : next
  }
  return { first, last, match }
}

/** The last token that the run takes in next, or -1 where it ends. */
function nextOfRun(context: NameContext, sentence: Sentence, first: number, last: number): number {
  const { tokens, evidence, known } = context
  const at = last + 1
  if (at > sentence.last || evidence.barred[at]) return -1
  const glued = (tokens.flags[at] & GLUED) !== 0
  const word = tokens.lower[at]
  if (tokens.kind[at] === NUMBER) return versionEnd(context, sentence, last)
  if (tokens.kind[at] === WORD) {
    if (word === tokens.lower[last] || (STOPS.has(word) && tokens.isCapital(at))) return -1
    if (word === "'s" && evidence.endsInGenitive(tokens.lower[last]) && !known.match(tokens, last, last)) return at
    if (word === "'s" || glued) return glued && word !== "'s" && /^\p{L}$/u.test(word) ? at : -1
    if (isNameWord(tokens, at)) return endsFirm(tokens, first, last, at) ? -1 : at
    if (word === 'plc' || isModelWord(tokens, at)) return at
    return throughSmallWords(context, sentence, first, last)
  }
  if (tokens.kind[at] === SYMBOL) {
    if (word === '+' && glued) return at
    return word === '&' && isNameWord(tokens, at + 1) && at < sentence.last ? at + 1 : -1
  }
  if (word === '.' && glued && at < sentence.last) {
    if (/^\p{Lu}$/u.test(tokens.surface(last)) && isNameWord(tokens, at + 1)) return at + 1
    if (last > first && legalGoesOn(tokens, last)) return at + 1
    if (LEGAL_SUFFIXES.has(tokens.lower[last]) && last > first && !isNameWord(tokens, at + 1)) return -1
    if (/^(?:st|jr|sr|bros)$/.test(tokens.lower[last]) && isNameWord(tokens, at + 1)) return at + 1
    if (/^(?:jr|sr)$/.test(tokens.lower[last])) return at
  }
  if (word === '(') {
    const end = bracketEnd(tokens, sentence, last)
    if (end > 0) return end
  }
  if (word === "'" || word === '’') {
    const end = membersEnd(context, sentence, last)
    if (end > 0) return end
  }
  if (/^["“'‘(]$/.test(word)) return nicknameEnd(tokens, sentence, first, last)
  if (word === ',' && LEGAL_SUFFIXES.has(tokens.lower[at + 1]) && tokens.isCapital(at + 1) && at < sentence.last)
    return at + 1
  return -1
}

/** "Fenwick (Norland) Ltd", "HVS (Far East) Holding Co Ltd": past a bracket inside a firm's name to its legal form, or -1. */
function bracketEnd(tokens: Tokens, sentence: Sentence, last: number): number {
  if (LEGAL_SUFFIXES.has(tokens.lower[last])) return -1
  let close = last + 2
  while (close <= last + 4 && tokens.isCapital(close)) close++
  if (close === last + 2 || tokens.lower[close] !== ')') return -1
  for (let end = close + 1; end <= Math.min(sentence.last, close + 4) && tokens.isCapital(end); end++)
    if (LEGAL_SUFFIXES.has(tokens.lower[end])) return end
  return -1
}

/** 'Jane "Jay" Doe': the surname behind what somebody is called, or -1. */
function nicknameEnd(tokens: Tokens, sentence: Sentence, first: number, last: number): number {
  const open = last + 1
  const close = open + 2
  if (last > first + 1 || close >= sentence.last) return -1
  const marks = `${tokens.lower[open]}${tokens.lower[close]}`
  if (!/^(?:""|“”)$/.test(marks) && !isGivenName(tokens.lower[first])) return -1
  if (!/^(?:""|“”|''|‘’|\(\))$/.test(marks) || !isNameWord(tokens, open + 1) || !isNameWord(tokens, close + 1))
    return -1
  return (tokens.flags[open + 1] & (ALL_CAPS | GLUED)) === GLUED ? close + 1 : -1
}

/** "Initech LLC Jane Doe": past its legal form a firm's name goes on with another one only ("Co Ltd", "Corp. Group"). */
const endsFirm = (tokens: Tokens, first: number, last: number, at: number): boolean =>
  last > first &&
  LEGAL_SUFFIXES.has(tokens.lower[last]) &&
  !LEGAL_SUFFIXES.has(tokens.lower[at]) &&
  isGivenName(tokens.lower[at])

/** "of", "and", "for", "von": small words inside a name. */
function throughSmallWords(context: NameContext, sentence: Sentence, first: number, last: number): number {
  const { tokens } = context
  const at = last + 1
  const word = tokens.lower[at]
  if (NAME_PARTICLES.has(word) && !OF_HEADS.has(tokens.lower[last]) && !LEGAL_SUFFIXES.has(tokens.lower[last])) {
    let end = at
    while (end < sentence.last && NAME_PARTICLES.has(tokens.lower[end]) && !tokens.isCapital(end)) end++
    return tokens.isCapital(end) && !isCommonWord(tokens.lower[end]) && !isCommonWord(tokens.lower[last]) ? end : -1
  }
  if (word === 'of') {
    if (!OF_HEADS.has(tokens.lower[last])) return -1
    const end = tokens.lower[at + 1] === 'the' && !tokens.isCapital(at + 1) ? at + 2 : at + 1
    return end <= sentence.last && tokens.isCapital(end) && !isCalendar(context, end) ? end : -1
  }
  if (word === 'for' || word === 'on' || word === 'in') {
    return BODY_HEADS.has(tokens.lower[last]) &&
      tokens.isCapital(at + 1) &&
      at < sentence.last &&
      word !== 'in' &&
      !isCalendar(context, at + 1)
      ? at + 1
      : -1
  }
  if (word === 'and') return throughAnd(context, sentence, first, last)
  return -1
}

const isCalendar = ({ evidence }: NameContext, at: number) => evidence.barred[at] === 1

/** "Securities and Exchange Commission", "Star Oil and Gas Ltd", "Clayton and Fenwick Inc". */
function throughAnd(context: NameContext, sentence: Sentence, first: number, last: number): number {
  const { tokens } = context
  const matter = secondMatter(context, sentence, first, last)
  if (matter > 0) return matter
  const plain = isCommonWord(tokens.lower[last]) || OF_HEADS.has(tokens.lower[first])
  let end = last + 2
  if (end > sentence.last || !tokens.isCapital(end)) return -1
  // "Fenwick and Co Ltd", "Fenwick and Sons"; "D and K Financial"
  if (PARTNERS.test(tokens.lower[end]) && !plain) return end
  if (first === last && isLetter(tokens, first) && isLetter(tokens, end)) return end
  const common = isCommonWord(tokens.lower[end])
  if (!plain && common) return -1
  const start = end
  while (end < sentence.last && tokens.isCapital(end + 1) && !LEGAL_SUFFIXES.has(tokens.lower[end])) end++
  const tail = tokens.lower[end]
  if (LEGAL_SUFFIXES.has(tail))
    return (plain && common) || isFirmOfTwo(context, sentence, first, last, start, end) ? end : -1
  if (!plain || !common) return -1
  const body = BODY_HEADS.has(tail) || tail === 'services' || tail === 'affairs' || tail === 'sciences'
  return body && (ORGANIZATION_TAILS.has(tail) || BODY_HEADS.has(tail) || OF_HEADS.has(tokens.lower[first])) ? end : -1
}

const PARTNERS = /^(?:co|company|sons|bros|brothers)$/
const isLetter = (tokens: Tokens, at: number): boolean =>
  /^\p{Lu}$/u.test(tokens.surface(at)) && tokens.lower[at] !== 'a'

/** Two surnames and a legal form: one firm, unless the first stands alone in the article, or both are told of as two. */
function isFirmOfTwo(
  { tokens, known }: NameContext,
  sentence: Sentence,
  first: number,
  last: number,
  start: number,
  end: number,
): boolean {
  if (first !== last || start + 1 !== end || known.match(tokens, first, last) || known.match(tokens, start, start))
    return false
  if (/^(?:both|between|,|and)$/.test(tokens.lower[first - 1] ?? '') && first > sentence.first) return false
  let next = end + 1
  if (tokens.lower[next] === '.' || tokens.lower[next] === ',') next++
  if (/^(?:are|were|have|agree|plan|both|each|will|to|merged|agreed|announced)$/.test(tokens.lower[next] ?? ''))
    return false
  const word = tokens.form[first]
  const other = tokens.form[start]
  for (let i = 0; i < tokens.count; i++)
    if (
      (tokens.form[i] === word && tokens.form[i + 2] !== other) ||
      (tokens.form[i] === other && tokens.form[i - 2] !== word)
    )
      return false
  return true
}

/** Small words that do not stand inside a name even with a capital. */
const STOPS = new Set(
  'to for from with by as that is are was were will has have had can may during while after before into than but or if when at its their his her this these'.split(
    ' ',
  ),
)
