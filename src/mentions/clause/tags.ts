import { BASE, ING, PARTICIPLE, PAST, THIRD } from '../../language/inflection.js'
import type { Sentence } from '../../language/sentences.js'
import { NUMBER, PUNCTUATION, SYMBOL, WordTable, wordsLike } from '../../language/tokens.js'
import { auxiliary, isModal, isNegation, type VerbForm, verbForm } from '../../language/verbs.js'
import {
  CONJUNCTIONS,
  DETERMINERS,
  ING_NOUNS,
  isAdverb,
  MOSTLY_NOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../annotated-document.js'

/** What a token is in its sentence. */
export type Tag =
  | 'name'
  | 'pronoun'
  | 'noun'
  | 'number'
  | 'date'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'to'
  | 'verb'
  | 'adverb'
  | 'comma'
  | 'bracket'
  | 'quote'
  | 'mark'

/** Tags of the tokens of a sentence: `tags[token - sentence.first]`. */
export interface Tagged {
  readonly sentence: Sentence
  readonly tags: readonly Tag[]
  at(token: number): Tag | undefined
}

export const isNominal = (tag: Tag | undefined): boolean =>
  tag === 'noun' ||
  tag === 'name' ||
  tag === 'determiner' ||
  tag === 'number' ||
  tag === 'date' ||
  tag === 'pronoun' ||
  tag === 'possessive'

class SentenceTags implements Tagged {
  readonly tags: Tag[] = []
  private readonly first: number
  private readonly last: number

  constructor(readonly sentence: Sentence) {
    this.first = sentence.first
    this.last = sentence.last
  }

  at(token: number): Tag | undefined {
    return token >= this.first && token <= this.last ? this.tags[token - this.first] : undefined
  }
}

export function tagSentence(document: AnnotatedDocument, sentence: Sentence): Tagged {
  const tagged = new SentenceTags(sentence)
  const { tags } = tagged
  const { form, lower, vocabulary } = document.tokens
  const verbs = vocabulary.columnOf(VERBS)
  const { first, last } = sentence
  markMentions(document, sentence, tags)
  let seenVerb = false
  for (let token = first; token <= last; token++) {
    const at = token - first
    if (tags[at] !== undefined) continue
    let tag =
      isNoLonger(lower, token) ??
      goesOffline(lower, token) ??
      (token < last && isDotOfName(document, tagged, token) ? 'adverb' : undefined) ??
      (lower[token] === 'last' && isLastTime(document, token) ? 'adverb' : undefined) ??
      (floats(lower[token], tags[at - 1]) ? 'adverb' : (plainTag(document, token) ?? 'noun'))
    if (tag === 'noun' || (tag === 'adverb' && lower[token] !== 'last') || tag === 'preposition') {
      const verb = verbs.of(form[token])
      // what stands there is asked by "isVerb" too
      tags[at] = tag
      if (verb && isVerb(document, tagged, token, verb, seenVerb)) tag = 'verb'
    }
    tags[at] = tag
    if (tag === 'verb' || tag === 'auxiliary' || tag === 'modal') seenVerb = true
  }
  return tagged
}

/** The verb that a word can be a form of. */
export const VERBS = new WordTable(verbForm)

/** Names, pronouns, dates, money and percentages are read before; their tokens are not looked at again. */
function markMentions(document: AnnotatedDocument, sentence: Sentence, tags: Tag[]): void {
  const mark = (first: number, last: number, tag: Tag) => {
    for (let token = first; token <= last; token++) tags[token - sentence.first] ??= tag
  }
  const { first, last } = sentence
  for (const date of document.mentionsIn(document.dates, first, last))
    if (date.last <= last) mark(date.first, date.last, 'date')
  for (const money of document.mentionsIn(document.money, first, last))
    if (money.last <= last) mark(money.first, money.last, 'number')
  for (const percent of document.mentionsIn(document.percents, first, last))
    if (percent.last <= last) mark(percent.first, percent.last, 'number')
  for (const reference of document.mentionsIn(document.references, first, last)) {
    if (reference.last > last) continue
    if (reference.form === 'pronoun')
      mark(reference.first, reference.last, reference.possessive ? 'determiner' : 'pronoun')
    else mark(reference.first, reference.last, reference.form === 'name' ? 'name' : 'noun')
  }
  for (const number of document.mentionsIn(document.numbers, first, last))
    if (number.last <= last) mark(number.first, number.last, 'number')
}

function plainTag(document: AnnotatedDocument, token: number): Tag | undefined {
  const { tokens } = document
  const kind = tokens.kind[token]
  if (kind === NUMBER) return 'number'
  if (kind === PUNCTUATION) {
    const mark = tokens.says(MARK_TAGS, token)
    if (mark === 'bracket' && isBracketedAdverb(tokens.lower, token)) return 'adverb'
    return mark !== 'comma' && mark !== 'bracket' && isPluralOwner(document, token) ? 'possessive' : mark
  }
  if (kind === SYMBOL) return tokens.lower[token] === '&' ? 'conjunction' : 'number'
  const tag = tokens.says(WORD_TAGS, token)
  if (tag === 'possessive')
    return token > 0 && SUBJECT_PRONOUNS.has(tokens.lower[token - 1]) ? 'auxiliary' : 'possessive'
  if (tag === 'modal') return tokens.lower[token] === 'may' && tokens.isCapital(token) && token !== 0 ? 'noun' : 'modal'
  return tag
}

/** "Is (Finally) Shutting Down": brackets around one adverb part nothing. */
const isBracketedAdverb = (lower: readonly string[], token: number): boolean =>
  (lower[token] === '(' && lower[token + 2] === ')' && isAdverb(lower[token + 1])) ||
  (lower[token] === ')' && lower[token - 2] === '(' && isAdverb(lower[token - 1]))

const MARK_TAGS = new WordTable<Tag>(mark => {
  if (mark === ',') return 'comma'
  if (/[()[\]]/.test(mark)) return 'bracket'
  return /["“”‘«»]/.test(mark) ? 'quote' : 'mark'
})

/** "last" of "which last raised money", "when it last met": when, and no verb of its own. */
function isLastTime({ tokens }: AnnotatedDocument, token: number): boolean {
  if (token === 0 || tokens.lower[token - 1] === 'the') return false
  return ((verbForm(tokens.lower[token + 1] ?? '')?.forms ?? 0) & PAST) !== 0
}

/** "went offline" says where it went, and no object follows. */
const goesOffline = (lower: readonly string[], token: number): Tag | undefined =>
  (lower[token] === 'offline' || lower[token] === 'online') &&
  /^(?:go|goes|went|gone|going|leaks?|leaked|leaking|posts?|posted|published|appears?|appeared|surfaced)$/.test(
    lower[token - 1] ?? '',
  )
    ? 'adverb'
    : undefined

/** The dot of "Initech Corp. bought": it parts nothing. */
const isDotOfName = ({ tokens }: AnnotatedDocument, tagged: Tagged, token: number): boolean =>
  tokens.lower[token] === '.' && tokens.end[token - 1] === tokens.start[token] && tagged.at(token - 1) === 'name'

/** "will both retire", "have all left": a quantifier behind its auxiliary belongs to the subject; "has since been" too. */
const floats = (word: string, before: Tag | undefined): boolean =>
  /^(?:both|all|each|since)$/.test(word) && (before === 'modal' || before === 'auxiliary')

/** "will no longer support": both words stand between the auxiliary and its verb. */
function isNoLonger(lower: readonly string[], token: number): Tag | undefined {
  if (lower[token] === 'no' && lower[token + 1] === 'longer') return 'negation'
  return lower[token] === 'longer' && lower[token - 1] === 'no' ? 'adverb' : undefined
}

/** What a word is by itself; "'s" may still be an auxiliary, "May" a month. */
const WORD_TAGS = new WordTable<Tag>(word => {
  if (word === "'s" || word === "'") return 'possessive'
  if (word === "'d") return 'modal'
  if (word === 'to') return 'to'
  if (isModal(word)) return 'modal'
  if (isNegation(word) && !auxiliary(word)) return 'negation'
  if (auxiliary(word)) return 'auxiliary'
  if (word === 'that') return 'relative'
  if (word === 'than') return 'preposition'
  if (RELATIVES.has(word)) return 'relative'
  if (SUBORDINATORS.has(word))
    return word === 'as' || word === 'after' || word === 'before' || word === 'since' || word === 'until'
      ? 'preposition'
      : 'subordinator'
  if (CONJUNCTIONS.has(word)) return 'conjunction'
  if (DETERMINERS.has(word)) return 'determiner'
  if (SUBJECT_PRONOUNS.has(word)) return 'pronoun'
  if (PREPOSITIONS.has(word)) return 'preposition'
  return isAdverb(word) ? 'adverb' : undefined
})

/** The mark of "Systems' purchase": after an s, with the next word apart; a closing quotation mark has an opening one. */
function isPluralOwner({ tokens, text }: AnnotatedDocument, token: number): boolean {
  const word = tokens.lower[token]
  if ((word !== "'" && word !== '’') || token === 0 || tokens.end[token - 1] !== tokens.start[token]) return false
  return tokens.lower[token - 1].endsWith('s') && text[tokens.end[token]] === ' ' && tokens.isCapital(token - 1)
}

/** The tag before a token, past adverbs and negations. */
function before(tagged: Tagged, token: number): { tag: Tag | undefined; token: number } {
  let at = token - 1
  while (tagged.at(at) === 'adverb' || tagged.at(at) === 'negation') at--
  return { tag: tagged.at(at), token: at }
}

/** Is a word that can be a verb one here? Decided by what stands before it, then by what follows. */
function isVerb(
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
      if (has(ING)) return !ING_NOUNS.has(word)
      return tokens.lower[previous.token] === 'as' && has(PAST | THIRD) && next === 'nominal'
    case 'relative':
      return has(PAST | THIRD) || (has(BASE) && !noun)
    case 'verb':
      // "began testing ads", not "said testing"
      if (
        has(ING) &&
        (next === 'nominal' || next === 'noun') &&
        /^(?:begin|start|stop|continue|resume|keep)$/.test(verbForm(tokens.lower[previous.token])?.lemma ?? '')
      )
        return true
      // "as the company he founded cut 200 jobs": behind a relative clause without its word
      if (has(PAST) && next === 'nominal' && followsContact(tagged, previous.token)) return true
      return has(ING)
        ? !ING_NOUNS.has(word)
        : has(BASE) && /^(?:help|let|make|go|see|dare)$/.test(verbForm(tokens.lower[previous.token])?.lemma ?? '')
    case 'conjunction':
      return afterConjunction(tagged, token, previous.token, forms, seenVerb, noun, next)
    case 'pronoun':
      return !has(ING) || !ING_NOUNS.has(word)
    case 'name':
    case 'noun':
    case 'date':
      return afterNoun(document, tagged, token, previous, { forms, lemma }, noun, next)
    default:
      // the start, a comma, a quotation mark, a dash, a bracket, a subordinator
      if (has(ING)) return !ING_NOUNS.has(word)
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

/** Is the verb at a token that of "the company he founded": a pronoun right behind a noun? */
const followsContact = (tagged: Tagged, verb: number): boolean =>
  tagged.at(verb - 1) === 'pronoun' && (tagged.at(verb - 2) === 'noun' || tagged.at(verb - 2) === 'name')

/** Participles that are prepositions. */
const LINKING = wordsLike(/^(?:following|including|according|regarding|concerning)$/)

const auxiliaryAllows = (word: string, forms: number): boolean => {
  const kind = auxiliary(word)?.of ?? 'be'
  if (kind === 'be') return (forms & (ING | PARTICIPLE)) !== 0
  if (kind === 'have') return (forms & PARTICIPLE) !== 0
  return (forms & BASE) !== 0
}

function afterConjunction(
  tagged: Tagged,
  token: number,
  conjunction: number,
  forms: number,
  seenVerb: boolean,
  noun: boolean,
  next: Next,
): boolean {
  if (!seenVerb) return false
  if ((forms & ING) !== 0) return !isNominal(tagged.at(conjunction - 1)) || next === 'nominal'
  if ((forms & PAST) !== 0 && (forms & BASE) === 0)
    return next !== 'noun' || tagged.at(conjunction - 1) !== 'noun' || token > 0
  if (noun) return next === 'nominal'
  return (forms & (BASE | THIRD)) !== 0
}

type Next = 'nominal' | 'noun' | 'verb' | 'end' | 'other'

/** What follows: a phrase that opens with a determiner, name or figure; a bare noun; a finite verb; or the end. */
function nextWord(document: AnnotatedDocument, sentence: Sentence, token: number): Next {
  const { tokens } = document
  const { kind, form } = tokens
  const following = tokens.vocabulary.columnOf(FOLLOWING)
  let at = token + 1
  while (at <= sentence.last && following.of(form[at]) === 'adverb') at++
  if (at > sentence.last) return 'end'
  if (kind[at] === PUNCTUATION) return /["“‘]/.test(tokens.lower[at]) ? 'nominal' : 'end'
  const next = following.of(form[at])
  if (kind[at] === NUMBER || kind[at] === SYMBOL || next === 'determiner') return 'nominal'
  // "the purchases it has made": a relative clause without "that"
  if (next === 'pronoun' && (auxiliary(tokens.lower[at + 1]) || isModal(tokens.lower[at + 1]))) return 'other'
  if (document.mentionAt(document.references, at) || document.mentionAt(document.money, at)) return 'nominal'
  return next === 'verb' || next === 'other' ? next : 'noun'
}

/** What a word is to the verb before it, from its letters alone. */
const FOLLOWING = new WordTable<'adverb' | 'determiner' | 'pronoun' | 'verb' | 'other'>(word => {
  if (isAdverb(word)) return 'adverb'
  if (DETERMINERS.has(word)) return 'determiner'
  if (/^(?:it|they|he|she|we)$/.test(word)) return 'pronoun'
  if (auxiliary(word) || isModal(word)) return 'verb'
  if (
    word === 'to' ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    RELATIVES.has(word)
  )
    return 'other'
  const form = verbForm(word)
  return form && (form.forms & (PAST | THIRD)) !== 0 && (form.forms & BASE) === 0 && !MOSTLY_NOUNS.has(word)
    ? 'verb'
    : undefined
})

/** Adjectives after which an -ing form belongs to the noun that follows. */
const BEFORE_ING =
  /^(?:new|latest|free|paid|own|popular|advanced|powerful|real-time|in-app|built-in|ai|ai-powered|next-generation)$/

const TEAMING = /^(?:team|partner|tie|link|hook|join|ally)$/

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
  // "Acme and Initech team up", "Acme, Initech partner with": the noun with its particle
  if (TEAMING.test(word) && /^(?:up|with)$/.test(document.tokens.lower[token + 1] ?? ''))
    return previous.tag === 'name' && document.mentionAt(document.references, previous.token)?.possessive !== true
  // "New York based agency Initech"
  if (word === 'based' && (next === 'noun' || next === 'nominal'))
    return document.mentionAt(document.references, previous.token)?.entity?.kind !== 'place'
  // "a new editing tool"
  // "a limit on password sharing"
  if (word === 'sharing' && next === 'end') return false
  if ((forms & ING) !== 0)
    return !ING_NOUNS.has(word) && !(next === 'noun' && BEFORE_ING.test(document.tokens.lower[previous.token]))
  if ((forms & (PAST | PARTICIPLE)) !== 0 && (forms & BASE) === 0) return true
  const possessive = document.mentionAt(document.references, previous.token)?.possessive
  if (possessive) return false
  if ((forms & THIRD) !== 0) {
    if (next === 'verb') return false
    // "imposed substantial fines on", "opened new probes into"
    if (previous.tag === 'noun' && next === 'other' && /^(?:fines|probes|sanctions|breaches|bans|bids)$/.test(word))
      return false
    if (noun)
      return previous.tag === 'name'
        ? next === 'nominal' ||
            next === 'noun' ||
            word === 'plans' ||
            (next === 'other' && /^(?:partners|teams|returns|heads|steps|moves)$/.test(word))
        : next === 'nominal'
    return true
  }
  if (isLet(document, tagged, previous.token)) return next !== 'verb'
  // a base form needs a plural subject: "the companies acquire", "Apple and Google launch"
  const plural =
    /s$/.test(document.tokens.lower[previous.token]) ||
    isListed(tagged, previous.token) ||
    (previous.tag === 'name' && isPluralAt(document, tagged, previous.token))
  if ((forms & PAST) !== 0 && !noun) return true // "cut", "shut", "set": past as well
  if ((forms & PAST) !== 0 && next === 'nominal') return true
  // "Acme forecast third-quarter revenue of"
  if (word === 'forecast' && previous.tag === 'name' && next === 'noun') return true
  return plural && (noun ? next === 'nominal' : next !== 'verb')
}

/** "workers at Initech say": a plural noun before the preposition of a name. */
function isPluralAt({ tokens: { lower } }: AnnotatedDocument, tagged: Tagged, name: number): boolean {
  let at = name
  while (tagged.at(at) === 'name') at--
  return /^(?:at|from|with|of)$/.test(lower[at]) && tagged.at(at - 1) === 'noun' && /[^s]s$/.test(lower[at - 1])
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
