import { WordTable } from '../../language/tokens.js'
import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { closingBracket, isDash } from './marks.js'
import { phraseStartingAt } from './phrases.js'
import { isNominal, type Tagged } from './tags.js'
import type { Phrase, PrepositionalPhrase, VerbGroup } from './types.js'
import { takesClause } from './verb-groups.js'

/** What stands after a verb: its object, then its prepositional phrases, up to the next clause. */
export function findObject(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  index: number,
  nextSubject: Phrase | undefined,
): { object: Phrase | undefined; prepositions: PrepositionalPhrase[]; last: number } {
  const verb = groups[index]
  let limit = groups[index + 1]?.first ?? tagged.sentence.last + 1
  const prepositions: PrepositionalPhrase[] = []
  let object: Phrase | undefined
  let last = verb.last
  let at = verb.last + 1
  if (!startsClause(document, tagged, groups, index)) {
    while (tagged.at(at) === 'adverb' || tagged.at(at) === 'date') at++
    at = pastBound(document, tagged, at)
    object = phraseStartingAt(document, tagged, at)
    if (object) at = (last = object.last) + 1
    else object = sharedObject(document, tagged, verb, groups[index + 1])
  }
  while (at < limit) {
    const tag = tagged.at(at)
    const close = at > verb.last + 1 ? closeOfAside(document, tagged, at) : -1
    if (close >= 0) {
      at = close + 1
      limit = groups.find(({ first }) => first > close)?.first ?? tagged.sentence.last + 1
    } else if (tag === 'bracket') at = pastBrackets(document, tagged, at, limit)
    else if (tag === 'adverb' || tag === 'date' || tag === 'quote' || tag === 'comma') at++
    // "buys Initech, according to a report from Globex News": who says so
    else if (tag === 'to' && document.tokens.lower[at - 1] === 'according') break
    else if (tag === 'preposition' || tag === 'to') {
      const phrase = phraseStartingAt(document, tagged, at + 1)
      // "expected after Acme's purchase was announced": the subject of the next verb
      if (phrase && OPENS_CLAUSE.test(document.tokens.lower[at]) && phrase.first === nextSubject?.first) break
      if (phrase && phrase.first < limit) {
        prepositions.push({ word: document.tokens.lower[at], token: at, phrase })
        at = (last = phrase.last) + 1
      } else at++
    } else if (isNominal(tag) && tagged.at(at - 1) === 'comma') {
      // an apposition: step over it
      const phrase = phraseStartingAt(document, tagged, at)
      at = (phrase?.last ?? at) + 1
    } else if (isNominal(tag) && tagged.at(at - 1) === 'date') {
      at++
    } else break
  }
  return { object, prepositions, last }
}

/** Verbs whose object another verb has too, right behind an "and": "to build and operate a plant". */
const MAKING = wordSet('build develop design construct create open manufacture finance fund produce test')
const KEEPING = wordSet(
  'operate run manage maintain own build market sell launch manufacture make produce distribute ship release',
)

function sharedObject(
  document: AnnotatedDocument,
  tagged: Tagged,
  verb: VerbGroup,
  next: VerbGroup | undefined,
): Phrase | undefined {
  if (next?.first !== verb.last + 2 || tagged.at(verb.last + 1) !== 'conjunction') return undefined
  return MAKING.has(verb.lemma) && KEEPING.has(next.lemma) && verb.voice === 'active' && next.voice === 'active'
    ? phraseStartingAt(document, tagged, next.last + 1)
    : undefined
}

const BOUND = new WordTable<'alone' | 'first'>(word =>
  /^(?:between|about|around|over|under)$/.test(word)
    ? 'alone'
    : /^(?:more|less|fewer|up|at|close|well)$/.test(word)
      ? 'first'
      : undefined,
)
const BOUND_ENDS = wordSet('than to least most over')

/** "will cut between 300 and 400 jobs", "recalled about 400 phones", "sold more than 400 shops": past the bound of a number. */
function pastBound({ tokens }: AnnotatedDocument, tagged: Tagged, at: number): number {
  const bound = tokens.says(BOUND, at)
  if (bound === 'alone') return tagged.at(at + 1) === 'number' && tagged.at(at) === 'preposition' ? at + 1 : at
  return bound && tagged.at(at + 2) === 'number' && BOUND_ENDS.has(tokens.lower[at + 1]) ? at + 2 : at
}

/** Most tokens between two brackets that are stepped over. */
const LONGEST_ASIDE = 12

/** "will invest $9bn (£6.8bn) in a plant": past a sum or name in brackets; into those that hold a phrase of the verb. */
function pastBrackets(document: AnnotatedDocument, tagged: Tagged, open: number, limit: number): number {
  const close = isNominal(tagged.at(open + 1))
    ? closingBracket(document, open, Math.min(limit, open + LONGEST_ASIDE))
    : -1
  return (close < 0 ? open : close) + 1
}

/** Most tokens of an aside with a verb, between an object and what else its verb takes. */
const LONGEST_CLAUSE = 24

/**
 * "sold Lumenpay, which makes chips, to Initech", "picked Lumenpay — founded in 2019 — for": the mark that closes the aside
 * which a token opens, where a preposition follows; else -1.
 */
function closeOfAside(document: AnnotatedDocument, tagged: Tagged, open: number): number {
  const { lower } = document.tokens
  const dashed = tagged.at(open) === 'mark' && isDash(lower[open])
  if (!dashed && tagged.at(open) !== 'comma') return -1
  const opening = tagged.at(open + 1)
  if (!dashed && opening !== 'relative' && !(opening === 'verb' && isParticipial(document, open + 1))) return -1
  const end = Math.min(tagged.sentence.last - 1, open + LONGEST_CLAUSE)
  for (let at = open + 2; at < end; at++) {
    if (dashed ? !isDash(lower[at]) : tagged.at(at) !== 'comma') continue
    const next = tagged.at(at + 1)
    if (next === 'to' || next === 'preposition')
      return isNominal(tagged.at(at + 2)) || tagged.at(at + 2) === 'date' ? at : -1
    // "which makes chips, sensors and cameras,": a list within
    if (dashed || !isNominal(next)) return -1
  }
  return -1
}

/** "founded in 2019", "led by Jane Doe": said of what stands before. */
const isParticipial = ({ tokens: { lower } }: AnnotatedDocument, verb: number): boolean =>
  /^(?:in|by|at|as|on|from)$/.test(lower[verb + 1] ?? '')

const OPENS_CLAUSE = /^(?:after|before|since|until)$/

/** "said it will": what follows is a clause with a subject of its own, not an object. */
function startsClause(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  index: number,
): boolean {
  const verb = groups[index]
  const next = groups[index + 1]
  if (!next || !takesClause(verb)) return false
  if (next.tense === 'infinitive' || next.tense === 'participle') return false
  const phrase = phraseStartingAt(document, tagged, verb.last + 1)
  // "confirmed a breach that affected": the next verb is of a relative clause
  if (phrase && tagged.at(phrase.last + 1) === 'relative') return false
  return phrase !== undefined && phrase.last + 1 >= next.first - 2
}
