import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { Entity, Reference } from '../types.js'
import { others } from './build.js'
import { type RoundName, roundNameIn } from './details.js'
import { type Backers, backersIn } from './investors.js'
import { nounsAfter } from './nouns.js'
import { isParty, ownerBefore, subjectsOf } from './parties.js'

/** A round that is told without its sum. */
export interface PlainRound extends RoundName, Backers {
  readonly clause: Clause
  readonly recipient: Reference
  readonly first: number
  readonly last: number
  /** "seeking a round": told as wanted whatever the verb's form. */
  readonly wanted: boolean
}

const SEEKING = /^(?:seek|pursue|explore|eye|solicit|need|discuss|negotiate|consider|look|plan|prepare|want)$/
const MAKING = /^(?:raise|close|secure|complete|announce|finalize|land|nab|bag|hold|get|receive|obtain|attract)$/
const LONGEST = 12

/** "is seeking a new round of financing", "raised a Series B", "closed its seed round", "when it last raised money". */
export function readPlainRound(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
): PlainRound | undefined {
  const { verb } = clause
  const told = ledRound(document, sentence, clause) ?? valuedIn(document, sentence, clause)
  if (told) return told
  // "failed to secure new funding": no round was ever agreed
  if (verb.voice === 'passive' || /^(?:fail|struggle)$/.test(clause.governor?.verb.lemma ?? '')) return undefined
  const backed = backedRound(document, sentence, clause)
  if (backed) return backed
  const search = searchAfter(document, sentence, clause)
  const seeks = SEEKING.test(verb.lemma) || search >= 0
  if (!seeks && !MAKING.test(verb.lemma)) return undefined
  const undisclosed = undisclosedAfter(document, sentence, clause)
  const noun = undisclosed ?? roundAfter(document, sentence, clause, search)
  if (!noun) return undefined
  const { lower } = document.tokens
  const bare = /^(?:money|funds|cash|capital|funding|financing|investment|investments|investors)$/.test(
    lower[noun.head],
  )
  const raises = verb.lemma === 'raise' || verb.lemma === 'secure'
  // "has received funding from A"
  const given =
    bare && !seeks && !raises && lower[noun.last + 1] === 'from' && /^(?:funding|investment)$/.test(lower[noun.head])
  if (bare && !(seeks || raises || given)) return undefined
  // "raise money to buy", "raised funds for charity" say what for, not that a round was made
  if (bare && !seeks && verb.tense === 'present' && !verb.progressive) return undefined
  const recipient = ownerBefore(document, sentence, noun.head) ?? subjectsOf(document, clause)[0]
  if (!isParty(recipient) || recipient.entity.kind === 'person') return undefined
  const { investors, leads } = backersIn(document, sentence, noun.last + 1, sentence.last)
  if (given && !investors.length) return undefined
  return {
    clause,
    recipient,
    first: verb.first,
    last: noun.last,
    wanted: seeks,
    ...roundNameIn(document, verb.last + 1, undisclosed ? sentence.last - 1 : noun.last),
    investors: others(investors, recipient),
    leads: others(leads, recipient),
  }
}

/** "Globex has agreed to lead Acme's Series C", "which joined Acme's seed round": a round told from the side of who gives. */
function backedRound(document: AnnotatedDocument, sentence: Sentence, clause: Clause): PlainRound | undefined {
  const { verb, object, prepositions } = clause
  const whole =
    /^(?:(?:co-)?lead|join|back|anchor)$/.test(verb.lemma) || (verb.lemma === 'invest' && !object)
      ? (object ?? prepositions.find(({ word }) => word === 'in')?.phrase)
      : undefined
  const recipient = whole?.references.find(
    one => isParty(one) && one.form === 'name' && one.possessive && one.entity.kind !== 'person',
  )
  if (!whole || !recipient) return undefined
  const noun = nounsAfter(document, sentence, recipient.last + 1)
  if (noun.noun !== 'round') return undefined
  const investors = subjectsOf(document, clause).filter(({ entity }) => entity !== recipient.entity)
  if (!investors.length || !isParty(recipient)) return undefined
  return {
    clause,
    recipient,
    first: verb.first,
    last: noun.last,
    wanted: false,
    ...roundNameIn(document, recipient.last + 1, noun.last),
    investors,
    leads: /^(?:co-)?lead$/.test(verb.lemma) ? investors : [],
  }
}

/** "Acme's seed round was led by Globex": a round told by who led it. */
function ledRound(document: AnnotatedDocument, sentence: Sentence, clause: Clause): PlainRound | undefined {
  const { verb, subject } = clause
  if (verb.voice !== 'passive' || verb.tense !== 'past' || !/^(?:(?:co-)?lead|back)$/.test(verb.lemma)) return undefined
  const owner = subject?.references[0]
  if (!subject || !isParty(owner) || !owner.possessive || owner.entity.kind === 'person') return undefined
  const marked = /^[’']s?$/.test(document.tokens.lower[owner.last + 1] ?? '')
  const noun = nounsAfter(document, sentence, marked ? owner.last + 1 : owner.last)
  if (noun.noun !== 'round' || noun.last !== subject.last || isEarlier(document, noun.first)) return undefined
  return backedBy(document, sentence, clause, owner, subject.first, noun.last)
}

/** "its previous round": another than the one that the article tells of, and without a name or time of its own. */
export const isEarlier = ({ tokens }: AnnotatedDocument, token: number): boolean =>
  /^(?:previous|prior|earlier|preceding)$/.test(tokens.lower[token] ?? '')

/** "was valued at $2bn in a round led by Globex", "doubled its valuation to $2bn in a Series B led by Globex". */
function valuedIn(document: AnnotatedDocument, sentence: Sentence, clause: Clause): PlainRound | undefined {
  const { verb, object, subject, prepositions } = clause
  const { lower } = document.tokens
  const passive = verb.voice === 'passive'
  const moved = object !== undefined && lower[object.head] === 'valuation'
  const moves = subject !== undefined && lower[subject.head] === 'valuation'
  if (!(passive && verb.lemma === 'value') && !moved && !moves) return undefined
  const round = prepositions.find(({ word }) => word === 'in' || word === 'with' || word === 'through')?.phrase
  if (!round) return undefined
  const noun = nounsAfter(document, sentence, round.first - 1)
  if (noun.noun !== 'round') return undefined
  const owner =
    subject && (passive || moved)
      ? subjectsOf(document, clause)[0]
      : subject?.references.find(one => isParty(one) && one.possessive)
  if (!isParty(owner) || owner.entity.kind === 'person') return undefined
  return backedBy(document, sentence, clause, owner, verb.first, noun.last)
}

/** The round of a company whose backers a sentence tells behind its noun; none where it tells no backers. */
function backedBy(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
  recipient: Reference & { entity: Entity },
  first: number,
  last: number,
): PlainRound | undefined {
  const { investors, leads } = backersIn(document, sentence, last + 1, sentence.last)
  const givers = others(investors, recipient)
  if (!givers.length) return undefined
  const name = roundNameIn(document, first, last)
  return { clause, recipient, first, last, wanted: false, ...name, investors: givers, leads: others(leads, recipient) }
}

/** "raised an undisclosed sum from A in a seed round", "secured an undisclosed amount of funding". */
function undisclosedAfter(
  { tokens: { lower } }: AnnotatedDocument,
  sentence: Sentence,
  { verb }: Clause,
): { head: number; last: number } | undefined {
  if (!/^(?:raise|secure|receive|get|close|land|bag)$/.test(verb.lemma)) return undefined
  const at = verb.last + 1
  const first = /^(?:an|the)$/.test(lower[at] ?? '') ? at + 1 : at
  if (!/^(?:undisclosed|unspecified)$/.test(lower[first] ?? '') || !/^(?:amount|sum)$/.test(lower[first + 1] ?? ''))
    return undefined
  if (verb.lemma === 'raise') return { head: first + 1, last: first + 1 }
  for (let next = first + 2; next <= Math.min(sentence.last, first + 9); next++)
    if (/^(?:funding|financing|round|investment|series)$/.test(lower[next])) return { head: first + 1, last: first + 1 }
  return undefined
}

/** The last token of "in search of", "on the hunt for", "began a search for" behind a verb, or -1. */
function searchAfter({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, { verb }: Clause): number {
  if (verb.lemma === 'search') return lower[verb.last + 1] === 'for' ? verb.last + 1 : -1
  if (!/^(?:be|begin|start|remain|launch|continue|go)$/.test(verb.lemma)) return -1
  for (let at = verb.last + 1; at <= Math.min(sentence.last - 1, verb.last + 4); at++)
    if (/^(?:search|hunt|market|lookout|quest|talks|discussions|negotiations)$/.test(lower[at]))
      return /^(?:of|for|over|about)$/.test(lower[at + 1]) ? at + 1 : -1
  return -1
}

/** The noun of funding that is the verb's object, near it and with no sum between. */
function roundAfter(
  document: AnnotatedDocument,
  sentence: Sentence,
  { verb }: Clause,
  search: number,
): { head: number; last: number } | undefined {
  const { lower } = document.tokens
  const link = lower[verb.last + 1] ?? ''
  // "looking for funding", "looking to raise" is another clause
  const after = search >= 0 ? search : verb.lemma !== 'look' ? verb.last : link === 'for' ? verb.last + 1 : -1
  if (after < 0) return undefined
  const run = nounsAfter(document, sentence, after)
  if (run.last < run.first || run.first > after + 1) return undefined
  if (run.last > after + LONGEST) return undefined
  if (run.noun === 'round' || run.noun === 'investment') return { head: run.head, last: run.last }
  for (let at = run.first; at <= run.last; at++)
    if (/^(?:money|funds)$/.test(lower[at]) && verb.lemma === 'raise') return { head: at, last: run.last }
  return undefined
}
