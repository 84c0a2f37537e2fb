import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../language/inflection.js'
import { wordsLike } from '../../language/tokens.js'
import { auxiliary, type VerbForm, verbForm } from '../../language/verbs.js'
import { ING_NOUNS, MOSTLY_NOUNS } from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { beforeAside } from './aside.js'
import { type Next, nextWord } from './next-word.js'
import { goesWith, isCutOf } from './noun-readings.js'
import { isNominal, type Tag, type Tagged } from './tag.js'

/** The tag before a token, past adverbs and negations. */
function before(tagged: Tagged, token: number): { tag: Tag | undefined; token: number } {
  let at = token - 1
  while (tagged.at(at) === 'adverb' || tagged.at(at) === 'negation') at--
  return { tag: tagged.at(at), token: at }
}

const OPENS_OBJECT = new Set(['a', 'an', 'its', 'his', 'her', 'their'])

/** Is a word that can be a verb one here? Decided by what stands before it, then by what follows. */
export function isVerb(
  document: AnnotatedDocument,
  tagged: Tagged,
  token: number,
  { forms, lemma }: VerbForm,
  seenVerb: boolean,
): boolean {
  const { tokens } = document
  const word = tokens.lower[token]
  const previous = before(tagged, token)
  const has = (bits: number) => (forms & bits) !== 0
  if (tokens.says(LINKING, token)) return false
  // "joins hands with"
  if (word === 'hands' && /^join(?:s|ed|ing)?$/.test(tokens.lower[token - 1] ?? '')) return false
  if (/^joins?$/.test(word) && /^(?:hands|forces)$/.test(tokens.lower[token + 1] ?? '')) return true
  if (COMPOUNDS[word]?.test(tokens.lower[token + 1] ?? '')) return false
  // "lower than expected"
  if (word.endsWith('er') && tokens.lower[token + 1] === 'than') return false
  if (previous.tag === 'modal') return has(BASE)
  if (previous.tag === 'auxiliary') return auxiliaryAllows(tokens.lower[previous.token], forms)
  const next = nextWord(document, tagged.sentence, token)
  const noun = MOSTLY_NOUNS.has(word)
  switch (previous.tag) {
    case 'to':
      // "committed to investing $5m"
      // "returned to profit"
      return (
        (has(BASE) && !(noun && (next === 'end' || (word === 'profit' && next === 'other')))) ||
        (has(ING) && !ING_NOUNS.has(word) && next === 'nominal')
      )
    case 'determiner':
    case 'possessive':
    case 'number':
      // "the Harbor 10 goes on sale": the figure is part of the name
      if (previous.tag === 'number' && !noun && has(THIRD) && tagged.at(previous.token - 1) === 'name')
        return next !== 'verb'
      return previous.tag === 'number' && has(PAST) && !has(BASE) && next !== 'noun'
    case 'preposition':
      // "by filing a lawsuit"
      if (has(ING) && ING_NOUNS.has(word) && OPENS_OBJECT.has(tokens.lower[token + 1])) return true
      if (has(ING)) return !ING_NOUNS.has(word) && !(next !== 'end' && next !== 'other' && OF_STATE.has(word))
      return tokens.lower[previous.token] === 'as' && has(PAST | THIRD) && next === 'nominal'
    case 'relative':
      // "estimates that prices dropped"
      if (has(THIRD) && next === 'verb' && tagged.at(previous.token - 1) === 'verb') return false
      // "wrote in a note that downloads of the app fell"
      if (has(THIRD) && noun && tokens.lower[token + 1] === 'of') return false
      return has(PAST | THIRD) || (has(BASE) && !noun)
    case 'verb':
      // "began testing ads", not "said testing"
      if (
        has(ING) &&
        (next === 'nominal' || next === 'noun') &&
        /^(?:begin|start|stop|continue|resume|keep)$/.test(verbForm(tokens.lower[previous.token])?.lemma ?? '')
      )
        return true
      // "is considering filing for protection"
      if (has(ING) && next === 'other' && WEIGHED.has(word) && isWeighing(tokens.lower[previous.token])) return true
      // "is considering opening a factory"
      if (has(ING) && OPENS_OBJECT.has(tokens.lower[token + 1]) && isWeighing(tokens.lower[previous.token])) return true
      // "as the company he founded cut 200 jobs": behind a relative clause without its word
      if (has(PAST) && next === 'nominal' && followsContact(tagged, previous.token)) return true
      return has(ING)
        ? !ING_NOUNS.has(word) && !(next === 'noun' && LIKE_ADJECTIVES.has(word))
        : has(BASE) && /^(?:help|let|make|go|see|dare)$/.test(verbForm(tokens.lower[previous.token])?.lemma ?? '')
    case 'conjunction':
      return afterConjunction(document, tagged, token, previous.token, forms, seenVerb, noun, next)
    case 'pronoun':
      return !has(ING) || !ING_NOUNS.has(word)
    case 'name':
    case 'noun':
    case 'date':
      // "its highly anticipated advanced mode"
      if (isDescribed(document, tagged, previous.token)) return false
      return afterNoun(document, tagged, token, previous, { forms, lemma }, noun, next)
    default:
      // the start, a comma, a quotation mark, a dash, a bracket, a subordinator
      if (has(ING)) return !ING_NOUNS.has(word)
      if (followsAside(document, tagged, token, previous, { forms, lemma }, noun, next)) return true
      if (has(PAST | PARTICIPLE) && !has(BASE))
        return next !== 'noun' || previous.tag === 'comma' || previous.tag === 'quote'
      if (previous.token < tagged.sentence.first) return false
      return (
        !noun &&
        has(THIRD | PAST) &&
        (seenVerb || previous.tag === 'comma' || previous.tag === 'quote' || previous.tag === 'bracket')
      )
  }
}

/** "Acme (NASDAQ: ACM) reported revenue", "Acme, a chip maker, plans to hire": as right behind the name. */
function followsAside(
  document: AnnotatedDocument,
  tagged: Tagged,
  token: number,
  previous: { readonly tag: Tag | undefined; readonly token: number },
  form: VerbForm,
  noun: boolean,
  next: Next,
): boolean {
  if (previous.tag !== 'comma' && previous.tag !== 'bracket' && previous.tag !== 'mark') return false
  const name = beforeAside(document, tagged, previous.token)
  return name >= 0 && afterNoun(document, tagged, token, { tag: tagged.at(name), token: name }, form, noun, next)
}

/** What a company considers doing; after any other verb these are nouns. */
const WEIGHED = new Set(['filing', 'listing', 'bidding', 'licensing', 'opening', 'hiring'])
const isWeighing = (word: string): boolean =>
  /^(?:consider|weigh|mull|contemplate|explore|discuss)$/.test(verbForm(word)?.lemma ?? '')

/** "acquire remaining shares", "secured planning approval": what stands before the noun that the verb takes. */
const LIKE_ADJECTIVES = new Set(['remaining', 'existing', 'planning', 'operating', 'leading', 'growing', 'competing'])

/** "a bid for struggling rival Initech": what takes no object stands before a noun as an adjective. */
const OF_STATE = new Set(['struggling', 'emerging', 'competing', 'existing', 'failing', 'dying'])

/** Is the verb at a token that of "the company he founded": a pronoun right behind a noun? */
const followsContact = (tagged: Tagged, verb: number): boolean =>
  tagged.at(verb - 1) === 'pronoun' && (tagged.at(verb - 2) === 'noun' || tagged.at(verb - 2) === 'name')

/** Forms that only describe the noun right behind them: "an emerging markets investor", "a U.S. arms maker". */
const COMPOUNDS: Readonly<Record<string, RegExp | undefined>> = {
  hacking:
    /^(?:groups?|gangs?|crew|team|collective|campaigns?|forums?|tools?|incidents?|attacks?|attempts?|operation|spree|scandal)$/,
  shipping:
    /^(?:giant|giants|company|companies|firm|firms|line|lines|group|industry|container|containers|costs?|times?|delays?)$/,
  emerging: /^(?:market|markets|tech|technology|technologies|economies)$/,
  arms: /^(?:maker|makers|dealer|manufacturer|company|giant|group|race|sales|control|exports|industry)$/,
}

/** Participles that are prepositions. */
const LINKING = wordsLike(/^(?:following|including|according|regarding|concerning)$/)

const auxiliaryAllows = (word: string, forms: number): boolean => {
  const kind = auxiliary(word)?.of ?? 'be'
  if (kind === 'be') return (forms & (ING | PARTICIPLE)) !== 0
  if (kind === 'have') return (forms & PARTICIPLE) !== 0
  return (forms & BASE) !== 0
}

function afterConjunction(
  document: AnnotatedDocument,
  tagged: Tagged,
  token: number,
  conjunction: number,
  forms: number,
  seenVerb: boolean,
  noun: boolean,
  next: Next,
): boolean {
  if (!seenVerb) return false
  // "has walked away and withdrawn its offer"
  if ((forms & (PARTICIPLE | PAST | BASE)) === PARTICIPLE)
    return next === 'nominal' && followsAuxiliary(tagged, conjunction)
  // "closing an office and laying off 200 people"
  if ((forms & ING) !== 0)
    return !isNominal(tagged.at(conjunction - 1)) || next === 'nominal' || takesAfterParticle(document, tagged, token)
  if ((forms & PAST) !== 0 && (forms & BASE) === 0)
    return next !== 'noun' || tagged.at(conjunction - 1) !== 'noun' || token > 0
  if (noun) return next === 'nominal'
  return (forms & (BASE | THIRD)) !== 0
}

/** Does the last verb before a token stand with an auxiliary? */
function followsAuxiliary(tagged: Tagged, token: number): boolean {
  for (let at = token - 1; at >= tagged.sentence.first; at--)
    if (tagged.at(at) === 'verb') {
      while (tagged.at(at - 1) === 'adverb') at--
      return tagged.at(at - 1) === 'auxiliary'
    }
  return false
}

/** Is a word a participle with its adverb behind an article, "its highly anticipated": what follows is what it describes? */
const isDescribed = ({ tokens: { lower } }: AnnotatedDocument, tagged: Tagged, at: number): boolean =>
  tagged.at(at) === 'noun' &&
  lower[at].endsWith('ed') &&
  lower[at - 1].endsWith('ly') &&
  tagged.at(at - 2) === 'determiner'

/** Adjectives after which an -ing form belongs to the noun that follows. */
const BEFORE_ING =
  /^(?:exclusive|non-exclusive|multiyear|multi-year|long-term|strategic|global|joint|new|latest|free|paid|own|popular|advanced|powerful|real-time|in-app|built-in|ai|ai-powered|next-generation)$/

const TEAMING = new Set(['team', 'partner', 'tie', 'link', 'hook', 'join', 'ally'])

function afterNoun(
  document: AnnotatedDocument,
  tagged: Tagged,
  token: number,
  previous: { tag: Tag | undefined; token: number },
  { forms }: VerbForm,
  noun: boolean,
  next: Next,
): boolean {
  const word = document.tokens.lower[token]
  // "Acme hit by ransomware"
  if (word === 'hit' && /^(?:by|with)$/.test(document.tokens.lower[token + 1] ?? '')) return true
  // "Acme earnings top estimates"
  if (word === 'top' && /^(?:estimates|expectations|forecasts|views)$/.test(document.tokens.lower[token + 1] ?? ''))
    return true
  // "Acme and Initech team up", "Acme, Initech partner with": the noun with its particle
  if (TEAMING.has(word) && /^(?:up|with)$/.test(document.tokens.lower[token + 1] ?? ''))
    return previous.tag === 'name' && document.mentionAt(document.references, previous.token)?.possessive !== true
  // "New York based agency Initech"
  if (word === 'based' && (next === 'noun' || next === 'nominal'))
    return document.mentionAt(document.references, previous.token)?.entity?.kind !== 'place'
  // "a limit on password sharing"
  if (word === 'sharing' && next === 'end') return false
  // "a new editing tool"
  if ((forms & ING) !== 0)
    return !ING_NOUNS.has(word) && !(next === 'noun' && BEFORE_ING.test(document.tokens.lower[previous.token]))
  if ((forms & (PAST | PARTICIPLE)) !== 0 && (forms & BASE) === 0) return true
  const possessive = document.mentionAt(document.references, previous.token)?.possessive
  if (possessive) return false
  if ((forms & THIRD) !== 0) {
    if (next === 'verb') return false
    // "will not get updates or bug fixes"
    if (previous.tag === 'noun' && document.tokens.lower[previous.token - 1] === 'or') return false
    // "imposed substantial fines on", "opened new probes into"
    if (previous.tag === 'noun' && next === 'other' && /^(?:fines|probes|sanctions|breaches|bans|bids)$/.test(word))
      return false
    if (noun)
      return previous.tag === 'name'
        ? next === 'nominal' ||
            next === 'noun' ||
            word === 'plans' ||
            (next === 'other' && goesWith(document, word, token + 1))
        : next === 'nominal'
    return true
  }
  if (isLet(document, tagged, previous.token)) return next !== 'verb'
  // a base form needs a plural subject: "the companies acquire", "Apple and Google launch"
  const plural =
    /s$/.test(document.tokens.lower[previous.token]) ||
    isListed(tagged, previous.token) ||
    (previous.tag === 'name' && isPluralAt(document, tagged, previous.token))
  // "data from Acme show revenue"
  if (/^(?:show|suggest|indicate)$/.test(word) && plural && previous.tag === 'name') return true
  // "Acme set up its headquarters in"
  if (word === 'set' && previous.tag === 'name' && /^(?:up|out|aside)$/.test(document.tokens.lower[token + 1] ?? ''))
    return true
  if (isCutOf(document, tagged, token, previous.token)) return false
  if ((forms & PAST) !== 0 && !noun) return true // "cut", "shut", "set": past as well
  if ((forms & PAST) !== 0 && (next === 'nominal' || takesAfterParticle(document, tagged, token))) return true
  // "Acme forecast third-quarter revenue of"
  if (word === 'forecast' && previous.tag === 'name' && next === 'noun') return true
  if (!plural) return false
  // "Acme and Initech part ways"
  if (word === 'part' && document.tokens.lower[token + 1] === 'ways') return true
  // "Acme and Initech plan to launch"
  if (word === 'plan' && document.tokens.lower[token + 1] === 'to') return true
  return noun ? next === 'nominal' || takesAfterParticle(document, tagged, token) : next !== 'verb'
}

/** "set up a venture", "call off the deal": a particle, then what the verb takes. */
function takesAfterParticle(document: AnnotatedDocument, { sentence }: Tagged, token: number): boolean {
  const { lower } = document.tokens
  if (!/^(?:up|off|out|down|aside|back)$/.test(lower[token + 1] ?? '') || token + 2 > sentence.last) return false
  return OPENS_OBJECT.has(lower[token + 2]) || nextWord(document, sentence, token + 1) === 'nominal'
}

/** "workers at Initech say": a plural noun before the preposition of a name. */
function isPluralAt({ tokens: { lower } }: AnnotatedDocument, tagged: Tagged, name: number): boolean {
  let at = name
  while (tagged.at(at) === 'name') at--
  // "Preorders for the Harbor open in May"
  if (lower[at] === 'the' && lower[at - 1] === 'for')
    return /^(?:pre-?orders|sales|deliveries|reservations|sign-?ups|bookings|shipments)$/.test(lower[at - 2] ?? '')
  return /^(?:at|from|with|of)$/.test(lower[at]) && tagged.at(at - 1) === 'noun' && /[^s]s$|^data$/.test(lower[at - 1])
}

/** "lets its users report", "let drivers pay": does the noun right before stand after "let"? */
function isLet(document: AnnotatedDocument, tagged: Tagged, noun: number): boolean {
  const named = tagged.at(noun) === 'name'
  if (!named && !/(?:s|people|everyone|anyone)$/.test(document.tokens.lower[noun])) return false
  let at = noun
  while (at > noun - 4 && isNominal(tagged.at(at))) at--
  if (tagged.at(at) !== 'verb') return false
  const word = document.tokens.lower[at]
  // "has seen Acme launch": of what is past
  return named ? word === 'saw' || word === 'seen' : verbForm(word)?.lemma === 'let'
}

/** Does the name that ends at a token stand after "and" or a comma, as the end of a list? */
function isListed(tagged: Tagged, token: number): boolean {
  let at = token
  while (tagged.at(at) === 'name') at--
  return tagged.at(at) === 'conjunction' && tagged.at(at - 1) === 'name'
}
