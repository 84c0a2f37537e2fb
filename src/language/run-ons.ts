import { isCommonWord, isFunctionWord } from './everyday-words.js'
import { isGivenName } from './given-names.js'
import { BASE, PAST, THIRD } from './inflection.js'
import { KNOWN_FORMS } from './known-names.js'
import { CITIES, COUNTRIES, REGIONS } from './places.js'
import { reportingVerb } from './reporting-verbs.js'
import { OFFICE_HEADS } from './role-words.js'
import { CAPITAL, MIXED, Tokens, WORD } from './tokens.js'
import { isModal, verbForm } from './verbs.js'
import { isAdverb } from './word-classes.js'
import { wordSet } from './word-set.js'

/** Small words that scrapers run into the link beside them: "theHarbour", "ofInitech". */
const LEADING =
  /^(?:Per|By|From|Via|The|With|And|But|of|to|the|at|by|is|and|for|from|with|per|or|as|via|that|was|has|said|says|told|its|on|in|like|called|when|while|but|than|about|into|after|an|a)(?=\p{Lu})/u
/** "NorthwindandInitech". */
const MIDDLE = /(?:and|or|of|to|for|by|in|with|from|at|on|said|says|told)(?=\p{Lu}\p{L}{2})/gu
/** "OutlookZyntec": a heading run into its paragraph. */
const CAMEL = /^(\p{Lu}?\p{Ll}{4,})(\p{Lu}\p{Ll}+)$/u
const PRONOUN_HEAD = /^(?:He|She|It|They|We)(?=\p{Ll}{4})/u

const PLACES = new Set([...COUNTRIES, ...REGIONS, ...CITIES].map(name => name.toLowerCase()))
/** Small words that end a run-on after a name. */
const TAILS_OF_NAMES = wordSet(
  'to in on at is of by and for the was has had its that from with will said says last this also when who are have told laid',
)
/** Small words that end a run-on after an everyday word. */
const TAILS_OF_WORDS = wordSet(
  'to in on at of and for the was has had its that from with will said says last this are were told they which wrote during while',
)

/**
 * Cuts words that lost the space between them where a link began or ended ("Northwindannounced", "ofInitech").
 * A cut needs a reason on both sides: a word of the language, and a name that the article or our lexicon has.
 */
export function splitRunOns(tokens: Tokens): Tokens {
  let cuts: Map<number, readonly number[]> | undefined
  let words: ReadonlyMap<string, number> | undefined
  const asked = tokens.vocabulary.told(cutOfForm)
  for (let i = 0; i < tokens.count; i++) {
    const length = tokens.end[i] - tokens.start[i]
    if (tokens.kind[i] !== WORD || length < 3 || length > MOST_LETTERS) continue
    const cut = asked.of(tokens.form[i])!
    if (cut === WHOLE) continue
    let places: readonly number[]
    if ((tokens.flags[i] & (CAPITAL | MIXED)) === 0) {
      if (cut === 0) continue
      places = [cut]
    } else {
      words ??= capitalWords(tokens)
      places = cutsOfName(tokens, i, words)
    }
    if (places.length > 0) (cuts ??= new Map()).set(i, places)
  }
  return cuts ? recut(tokens, cuts) : tokens
}

/** Two small words that make no other: "bought itin 2018", "eversince", "laid offhalf of". */
const SMALL =
  /^(?:(?:in|of|to|by|on|is|as)(?=a$)|(?:in|of|to|for|by|on|at|with|from|as)(?=(?:an|the|its|their)$)|it(?=(?:in|on|to|for|was|is|will|has|had|with|from|by|as|last)$)|ever(?=since$)|off(?=(?:half|nearly|about|more|around|roughly|hundreds|thousands|some|its)$))/

/** "thatrecently", "againstfounder": a small word that no longer word begins with; not "withdrawal". */
const OPENED = /^(?:that|against|with(?!stand|draw|hold|in|out))/

/** A longer word is none of the language, nor two: every cut of it would have to be tried. */
const MOST_LETTERS = 48

/** Words that are two words and end in a small one. */
const MADE_OF_TWO = wordSet('goodwill freewill')

/** A word that is nothing but itself. */
const WHOLE = -1

/** Of a case-folded word: `WHOLE`; where a small word was run into its end ("roundthat"); or 0. */
function cutOfForm(word: string): number {
  if (isCommonWord(word) || MADE_OF_TWO.has(word) || KNOWN_FORMS.has(word) || PLACES.has(word) || isGivenName(word))
    return WHOLE
  const small = SMALL.exec(word)
  if (small) return small[0].length
  if (word.length < 7) return 0
  // "recentlysettled": an adverb, then what was done
  const adverb = word.indexOf('ly') + 2
  if (adverb > 6 && word.length > adverb + 3 && isPastOrThird(word.slice(adverb)) && isAdverb(word.slice(0, adverb)))
    return adverb
  const opened = OPENED.exec(word)?.[0].length ?? 0
  if (opened && word.length > opened + 4 && isCommonWord(word.slice(opened))) return opened
  // "raisedmillion", "settledlawsuit"
  const done = word.indexOf('ed') + 2
  if (done > 5 && word.length > done + 4 && isCommonWord(word.slice(done)) && isPastOrThird(word.slice(0, done)))
    return done
  for (let length = 2; length <= 6; length++) {
    if (!TAILS_OF_WORDS.has(word.slice(-length))) continue
    const head = word.slice(0, -length)
    if (head.length < 4 || (head.length === 4 && length < 4)) continue
    if (/^[a-z]+$/.test(head) && isCommonWord(head)) return head.length
  }
  return 0
}

/** How often each word stands with a capital. */
function capitalWords(tokens: Tokens): ReadonlyMap<string, number> {
  const words = new Map<string, number>()
  for (let i = 0; i < tokens.count; i++)
    if ((tokens.flags[i] & (CAPITAL | MIXED)) !== 0) {
      const surface = tokens.surface(i)
      words.set(surface, (words.get(surface) ?? 0) + 1)
    }
  return words
}

/** Where to cut a word with a capital, as offsets into it. */
function cutsOfName(tokens: Tokens, i: number, words: ReadonlyMap<string, number>): readonly number[] {
  const surface = tokens.surface(i)
  const times = words.get(surface) ?? 0
  const isName = (part: string) => KNOWN_FORMS.has(part.toLowerCase()) || words.has(part)
  const cuts: number[] = []
  const leading = times < 3 ? LEADING.exec(surface)?.[0] : undefined
  const from = leading && leadingIsLost(leading, surface.slice(leading.length), isName) ? leading.length : 0
  if (from > 0) cuts.push(from)
  const rest = surface.slice(from)
  const dot = rest.lastIndexOf('.')
  if (dot > 2 && times < 2 && words.has(rest.slice(0, dot)) && isCommonWord(rest.slice(dot + 1).toLowerCase()))
    return [...cuts, from + dot, from + dot + 1]
  const middle = (tokens.flags[i] & MIXED) !== 0 ? middleOf(rest, isName) : undefined
  if (middle) return [...cuts, from + middle.first, from + middle.last]
  const camel = times < 2 ? CAMEL.exec(rest) : null
  if (camel && isLostBreak(camel[1], camel[2], words)) return [...cuts, from + camel[1].length]
  const pronoun = PRONOUN_HEAD.exec(rest)
  if (pronoun && isPastOrThird(rest.slice(pronoun[0].length))) return [...cuts, from + pronoun[0].length]
  if (from === 0 ? times > 1 : isName(rest)) return cuts
  const tail = tailOf(tokens, i, rest, isName)
  if (tail > 0) cuts.push(from + tail)
  return cuts
}

const leadingIsLost = (word: string, rest: string, isName: (part: string) => boolean): boolean =>
  (word.length > 2 && /^[a-z]/.test(word)) ||
  isName(rest) ||
  (word.length === 2 &&
    /^[a-z]/.test(word) &&
    (/^\p{Lu}{2,}$/u.test(rest) || (rest.length > 3 && /^\p{Lu}\p{Ll}/u.test(rest))))

/** An everyday word, then a small word or a name that the article often has. */
function isLostBreak(left: string, right: string, words: ReadonlyMap<string, number>): boolean {
  const small = right.toLowerCase()
  if (left.length > 7 && isFunctionWord(small)) return true
  if (!isCommonWord(left.toLowerCase())) return false
  return isFunctionWord(small) || ((words.get(right) ?? 0) > 1 && !isCommonWord(small))
}

/** The small word between two names, as offsets. */
function middleOf(
  word: string,
  isName: (part: string) => boolean,
): { readonly first: number; readonly last: number } | undefined {
  for (const { 0: small, index } of word.matchAll(MIDDLE)) {
    const left = word.slice(0, index)
    const right = word.slice(index + small.length)
    if (index < 2 || !/^\p{Lu}/u.test(left) || isCommonWord(left.toLowerCase() + small)) continue
    if (isName(left) || isName(right) || isGivenName(right.toLowerCase()))
      return { first: index, last: index + small.length }
  }
  return undefined
}

function isPastOrThird(word: string): boolean {
  const form = verbForm(word)
  if (!form || (form.forms & (PAST | THIRD)) === 0) return false
  return (form.forms & BASE) === 0 || reportingVerb(word) !== undefined
}

/** Where a word of the language begins after a name ("Initechannounced"), or 0. */
function tailOf(tokens: Tokens, i: number, word: string, isName: (part: string) => boolean): number {
  const before = i > 0 && tokens.isCapital(i - 1) ? tokens.lower[i - 1] : undefined
  for (let cut = 3; cut <= word.length - 2; cut++) {
    const c = word.charCodeAt(cut)
    if (c < 97 || c > 122) continue
    const tail = word.slice(cut).replace('’', "'")
    const head = word.slice(0, cut)
    if (cutsHere(head, tail, before, isName)) return cut
  }
  return 0
}

/** Everyday words that names end in: "Rivianworks", "Lumenfield". */
const ENDS_NAMES = wordSet(`
  works field fields cloud stone point house stock freight board space world light bridge press power point store stores
  music sports media games video health energy money capital trade market markets leaf bank life group studio studios
`)

function cutsHere(head: string, tail: string, before: string | undefined, isName: (part: string) => boolean): boolean {
  const small = head.toLowerCase()
  const isSmall = TAILS_OF_NAMES.has(tail) || isModal(tail)
  if (before && KNOWN_FORMS.has(`${before} ${small}`)) return isSmall || isFunctionWord(tail) || isPastOrThird(tail)
  if (OFFICE_HEADS.has(tail) && tail.includes('-')) return isName(head)
  const { length } = tail
  const fits =
    length < 5
      ? isSmall
      : isSmall ||
        isFunctionWord(tail) ||
        isPastOrThird(tail) ||
        (length > (head.length > 4 ? 4 : 5) && isCommonWord(tail))
  if (!fits || ENDS_NAMES.has(tail) || head.length < (length > 2 ? 3 : 4)) return false
  if (isName(head)) return !isCommonWord(small) || (length > 3 && head.length > 3)
  return (
    before !== undefined &&
    !isCommonWord(before) &&
    head.length > 3 &&
    reportingVerb(tail) !== undefined &&
    !isCommonWord(small)
  )
}

function recut(tokens: Tokens, cuts: ReadonlyMap<number, readonly number[]>): Tokens {
  const { vocabulary } = tokens
  const made = new Tokens(tokens.text, vocabulary)
  for (let i = 0; i < tokens.count; i++) {
    const places = cuts.get(i)
    if (!places) {
      made.pushForm(tokens.start[i], tokens.end[i], tokens.form[i], tokens.flags[i])
      continue
    }
    let start = tokens.start[i]
    for (const place of [...places, tokens.end[i] - tokens.start[i]]) {
      const end = tokens.start[i] + place
      if (tokens.text[start] === '.') made.pushForm(start, end, vocabulary.markOf(46), 0)
      else made.pushWord(start, end)
      start = end
    }
  }
  return made
}
