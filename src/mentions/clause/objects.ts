import type { AnnotatedDocument } from '../annotated-document.js'
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
    // "will cut between 300 and 400 jobs"
    if (tagged.at(at) === 'preposition' && tagged.at(at + 1) === 'number' && document.tokens.lower[at] === 'between')
      at++
    object = phraseStartingAt(document, tagged, at)
    if (object) at = (last = object.last) + 1
  }
  const close = object ? closeOfRelative(tagged, at) : -1
  if (close >= 0) {
    at = close + 1
    limit = groups.find(({ first }) => first > close)?.first ?? tagged.sentence.last + 1
  }
  while (at < limit) {
    const tag = tagged.at(at)
    if (tag === 'adverb' || tag === 'date' || tag === 'quote' || tag === 'bracket' || tag === 'comma') at++
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

/** Most tokens of a relative clause between an object and what else its verb takes. */
const LONGEST_RELATIVE = 24

/** "sold Lumenpay, which makes chips, to Initech": the comma that closes the relative clause, where a preposition follows; else -1. */
function closeOfRelative(tagged: Tagged, open: number): number {
  if (tagged.at(open) !== 'comma' || tagged.at(open + 1) !== 'relative') return -1
  const end = Math.min(tagged.sentence.last - 1, open + LONGEST_RELATIVE)
  for (let at = open + 3; at < end; at++)
    if (tagged.at(at) === 'comma') return tagged.at(at + 1) === 'to' && isNominal(tagged.at(at + 2)) ? at : -1
  return -1
}

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
