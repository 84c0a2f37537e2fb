import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import { PREPOSITIONS } from '../../language/word-classes.js'
import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { DateMention } from '../types.js'
import { TELLING_VERBS } from './teller-day.js'
import type { Clause } from './types.js'

/** Words that begin what is told beside the act: a time before it, a comparison, more of somebody named. */
const ASIDE = wordSet(
  'after before since following follows followed where which who whose that when because as while until once',
)
/** Those of them behind which a day is another's even where no verb stands between: "after its listing in May". */
const BEFORE_ACT = wordSet('after since following follows followed despite')
/** "up from the $200 million it offered in January", "compared with 2024": what the act is measured by. */
const COMPARED = wordSet('compared versus double triple twice')
/** "after the market closed on Tuesday", "after hours": the hour of the act itself. */
const HOURS = wordSet('market markets bell close closing trading hours')

/** Without one of these between an act and a day, no aside stands there. */
const CUES = wordsIn([...ASIDE, ...BEFORE_ACT, ...COMPARED, 'than', 'up', 'down'].join(' '))
const OPENING = wordsIn('(')
const COMMA = wordsIn(',')

/** "from May 14 onwards": the first day of the act itself. */
const ONWARD = /^onwards?$/

/** How far back from a day its own words are looked at. */
const REACH = 16

/** "Two years after", "Less than a month since": what may stand before the word that opens a sentence's first aside. */
const SPAN_OF_TIME =
  /^(?:a|an|the|just|only|less|more|than|nearly|almost|about|over|shortly|soon|long|some|few|\d+|one|two|three|four|five|six|seven|eight|nine|ten|days?|weeks?|months?|years?|decades?|hours?)$/

/**
 * Is a day told of something else in the act's sentence: "laid off 300 people, a year after it cut 800 in 2024",
 * "its second round since 2023", "more than double its valuation last year", "(and emerged from bankruptcy in 2016)"?
 */
export function isOfOtherAct(
  document: AnnotatedDocument,
  sentence: Sentence,
  date: DateMention,
  clause: Clause | undefined,
  token: number,
): boolean {
  if (isBracketed(document, sentence, date, token)) return true
  return date.first > token
    ? isBehindAnother(document, sentence, date, clause, token)
    : isBeforeAct(document, sentence, date, token) || isOfClauseBefore(document, sentence, date, clause)
}

/** Inside brackets that the act stands outside of. */
function isBracketed({ tokens }: AnnotatedDocument, sentence: Sentence, date: DateMention, token: number) {
  const { lower } = tokens
  if (tokens.firstOf(OPENING, sentence.first, date.first - 2) < 0) return false
  let open = date.first - 1
  while (open >= sentence.first && open > date.first - 2 * REACH && lower[open] !== '(' && lower[open] !== ')') open--
  // "(July 7)" right behind its words is theirs
  if (lower[open] !== '(' || open === date.first - 1 || open < sentence.first) return false
  for (let at = date.last + 1; at <= sentence.last && at < date.last + 2 * REACH; at++)
    if (lower[at] === ')') return token < open || token > at
  return false
}

function isBehindAnother(
  document: AnnotatedDocument,
  sentence: Sentence,
  date: DateMention,
  clause: Clause | undefined,
  token: number,
): boolean {
  const { lower } = document.tokens
  const start = Math.max(clause?.verb.last ?? token, date.first - REACH)
  // "its second round of cuts since 2023": of one that goes on it is the beginning
  const since = date.modifiers.includes('since') && !ONWARD.test(lower[date.last])
  if (since && clause !== undefined && !goesOn(clause)) return true
  if (document.tokens.firstOf(CUES, start + 1, date.first - 1) < 0)
    return isOfThing(document, sentence, start, date.first, clause)
  if (isCompared(lower, start, date.first)) return true
  let words = 0
  let bound = false
  for (let at = date.first - 1; at > start; at--) {
    const word = lower[at]
    if (word === ')') at = Math.max(openOf(lower, at), start)
    if (word === ';' || HOURS.has(word)) return false
    if (word === ',' && !opensAside(lower, at)) return false
    if (!ASIDE.has(word) && !BEFORE_ACT.has(word)) {
      if (!/^(?:on|in|at|late|early|earlier|last|,)$/.test(word)) words++
      continue
    }
    // "after May 31", "since 2021": the day's own word, unless somebody else's act opens before it
    if (words === 0) {
      bound = true
      words++
      continue
    }
    if (bound && !BESIDES.has(word)) return false
    const told = verbBetween(document, sentence, at, date.first)
    if (told && (BESIDES.has(word) ? isOwnAct(told) : word === 'who' && isGoing(told, clause))) return true
    if (told) return isPastOf(told, clause, BEFORE_ACT.has(word) || word === 'before')
    return BEFORE_ACT.has(word)
  }
  return !bound && isOfThing(document, sentence, start, date.first, clause)
}

/** Words that open what somebody else does meanwhile: "as it prepares to list in May", "while Jane Doe will be away until June". */
const BESIDES = wordSet('while whereas although though as')

const isOwnAct = ({ verb, subject }: Clause): boolean =>
  subject !== undefined && !OF_THE_ACT.test(verb.lemma) && !CLOSING.test(verb.lemma)

/** "stepping into the shoes of Jane Doe, who is retiring in May": the day on which somebody else goes. */
const isGoing = ({ verb }: Clause, act: Clause | undefined): boolean =>
  LEAVING.test(verb.lemma) && act !== undefined && verb !== act.verb && !LEAVING.test(act.verb.lemma)

const LEAVING = /^(?:retire|leave|resign|step|depart|quit)$/

const opensAside = (lower: readonly string[], comma: number): boolean => ASIDE.has(lower[comma + 1])

/** "in a round that closed in March", "in a suit that was filed in May": of the act itself. */
const CLOSING = /^(?:close|complete|finalize|conclude|happen|occur|file)$/

/** The last verb between two tokens. */
function verbBetween(document: AnnotatedDocument, sentence: Sentence, after: number, before: number) {
  return document.clauses(sentence).findLast(({ verb }) => verb.first > after && verb.last < before)
}

/** "which it launched in 2019", "after raising money in 2022"; not "which will ship in May", "when it closes in June". */
function isPastOf(told: Clause, act: Clause | undefined, ofTime: boolean): boolean {
  // "after she announced her intention to retire in August"
  const { verb } = told.verb.tense === 'infinitive' && told.governor ? told.governor : told
  if (verb === act?.verb || CLOSING.test(verb.lemma) || verb.progressive) return false
  return verb.tense === 'past' || verb.tense === 'perfect' || (verb.tense === 'participle' && ofTime)
}

/** "has partnered with it since 2021", "has been trying to buy it since May". */
const goesOn = ({ verb, governor }: Clause): boolean =>
  verb.tense === 'perfect' || (verb.tense === 'infinitive' && governor?.verb.tense === 'perfect')

/** The bracket that a closing one closes. */
function openOf(lower: readonly string[], close: number): number {
  let at = close - 1
  while (at > close - REACH && lower[at] !== '(') at--
  return at
}

/** "a model trained on data up to June", "an app launched in 2019": the thing's own past. */
function isOfThing(
  document: AnnotatedDocument,
  sentence: Sentence,
  start: number,
  date: number,
  act: Clause | undefined,
): boolean {
  const told = verbBetween(document, sentence, start, date)
  if (!told || told === act || TELLING_VERBS.test(told.verb.lemma)) return false
  const { verb } = told
  // "a $5m round led by Globex in March", "a deal announced on Monday": the act itself
  if (OF_THE_ACT.test(verb.lemma)) return false
  if (verb.tense !== 'participle' || verb.voice !== 'passive' || date > verb.last + 5) return false
  for (let at = verb.last + 1; at < date; at++) if (document.tokens.lower[at] === ',') return false
  return true
}

const OF_THE_ACT =
  /^(?:lead|co-lead|back|anchor|announce|complete|close|agree|sign|disclose|reveal|confirm|approve|file|strike|reach|finali[sz]e)$/

/** "up from 2024", "more than double its valuation last year", "than it did in 2024". */
function isCompared(lower: readonly string[], start: number, date: number): boolean {
  for (let at = date - 1; at > start; at--) {
    const word = lower[at]
    if (word === ';') return false
    if (word === 'than' && /^(?:it|they|in|the|its|their|during|last|double|triple|twice|a)$/.test(lower[at + 1]))
      return !/^(?:dozen|hundred|thousand|third|quarter|million)$/.test(lower[at + 2] ?? '')
    if (/^(?:up|down)$/.test(word) && lower[at + 1] === 'from') return true
    if (COMPARED.has(word) && /^(?:to|with|its|their|the|what)$/.test(lower[at + 1])) return true
  }
  return false
}

/** "On Tuesday, Acme bought Initech, which had raised $5m": the day of the verb before the relative clause that tells the act. */
function isOfMainVerb(document: AnnotatedDocument, sentence: Sentence, date: DateMention, token: number): boolean {
  const { tokens } = document
  const relative = tokens.firstOf(RELATIVES, date.last + 2, token - 1)
  if (relative < 0) return false
  // "an alliance, under which": under the day's own act
  if (PREPOSITIONS.has(tokens.lower[relative - 1])) return false
  const clauses = document.clauses(sentence)
  const main = clauses.findLast(({ verb }) => verb.first > date.last && verb.last < relative)
  if (!main || main.verb.last === relative - 1 || TELLING_VERBS.test(main.verb.lemma)) return false
  // "informed the company that it had"
  if (tokens.lower[relative] === 'that' && /^(?:inform|notify|warn|assure|remind|convince)$/.test(main.verb.lemma))
    return false
  if (!/^(?:past|present|perfect)$/.test(main.verb.tense)) return false
  const inside = clauses.filter(({ verb }) => verb.first > relative && verb.first <= token)
  return inside.length === 1
}

const RELATIVES = wordsIn('which who that')

/**
 * "Acme laid off 300 people in March, and Initech is laying off 200": the day of the clause before, which tells of somebody
 * else. "Amid reports last summer that Acme lost three executives, it has hired": of what is reported.
 */
function isOfClauseBefore(
  document: AnnotatedDocument,
  sentence: Sentence,
  date: DateMention,
  act: Clause | undefined,
): boolean {
  const { lower } = document.tokens
  const before = /^(?:in|on|from)$/.test(lower[date.first - 1] ?? '') ? date.first - 2 : date.first - 1
  if (lower[date.last + 1] === 'that' && TOLD.test(lower[before] ?? '')) return true
  if (!act?.subject || date.last >= act.subject.first) return false
  const joint = act.subject.first - 1
  if (!/^(?:and|but|while|;|,)$/.test(lower[joint])) return false
  const told = document.clauses(sentence).findLast(({ verb }) => verb.last < date.first)
  if (!told?.subject || told === act.governor || told.verb.last < sentence.first) return false
  const own = told.subject.references.find(({ form, entity }) => form === 'name' && entity)?.entity
  const other = act.subject.references.find(({ form, entity }) => form === 'name' && entity)?.entity
  if (lower[told.subject.first] === 'we') return true
  return (
    own !== undefined &&
    other !== undefined &&
    own !== other &&
    !TELLING_VERBS.test(told.verb.lemma) &&
    isFiniteAct(told)
  )
}

const TOLD = /^(?:reports?|rumou?rs|claims|speculation|news|word)$/

const isFiniteAct = ({ verb: { tense } }: Clause): boolean => /^(?:past|present|perfect|future)$/.test(tense)

/** "Two years after going public in 2020, Acme bought", "a headset first shown in 2024, will go on sale". */
function isBeforeAct(document: AnnotatedDocument, sentence: Sentence, date: DateMention, token: number): boolean {
  const { lower } = document.tokens
  if (isOfMainVerb(document, sentence, date, token)) return true
  if (document.tokens.firstOf(COMMA, date.last + 1, Math.min(token - 1, date.last + REACH)) < 0) return false
  let open = date.first - 1
  while (open > sentence.first && open > date.first - REACH && lower[open] !== ',') open--
  const inner = lower[open] === ',' ? open : sentence.first - 1
  if (inner < sentence.first) {
    let at = sentence.first
    while (at < date.first - 1 && SPAN_OF_TIME.test(lower[at])) at++
    return BEFORE_ACT.has(lower[at]) && at < date.first - 2 && !HOURS.has(lower[at + 2])
  }
  const told = verbBetween(document, sentence, inner, date.first)
  return told !== undefined && told.verb.tense === 'participle' && told.verb.voice === 'passive'
}
