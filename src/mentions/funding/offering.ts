import { OFFERING_WORDS } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import { actorOf, backersOf, others, ownerOf, partsOf, partyAfter, type SumReader } from './build.js'
import { subjectsOf } from './parties.js'
import { isObjectOf } from './place.js'
import type { Place, Window } from './types.js'

/** "raised $5bn in its IPO", "a $5bn listing", "its IPO raised $5bn". */
export const readOffering: SumReader = (document, place, window) => {
  const { clause, nouns, before, sentence, sum } = place
  if (sum.value < 100_000) return undefined
  const named = nouns.noun === 'offering' || before.noun === 'offering'
  const raises =
    clause !== undefined &&
    ((clause.verb.lemma === 'raise' && isObjectOf(document, place, clause)) ||
      (clause.verb.lemma === 'bring' && document.tokens.lower[place.first - 1] === 'in'))
  if (!named && !(raises && nouns.noun === undefined && tellsOffering(document, sentence))) return undefined
  if (clause && /^(?:value|price|trade|close|open)$/.test(clause.verb.lemma) && !named) return undefined
  const recipient =
    ownerOf(document, place) ??
    actorOf(document, clause) ??
    ownerOfOffering(document, sentence) ??
    partyAfter(document, place, sum.last + 1, /^for$/, 1)
  return partsOf(document, place, window, { kind: 'ipo_proceeds', construct: 'offering', recipient })
}

/** The company whose offering to come a sentence tells: "Acme filed for an initial public offering". */
export function floatedIn(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  const at = offeringAt(document, sentence)
  if (at < 0) return undefined
  for (const clause of document.clauses(sentence)) {
    if (!/^(?:file|plan|prepare|seek|consider|pursue|launch|target|price|register)$/.test(clause.verb.lemma)) continue
    if (clause.verb.first > at) return undefined
    return subjectsOf(document, clause).find(({ entity }) => entity?.kind !== 'person')
  }
  return undefined
}

function offeringAt(document: AnnotatedDocument, sentence: Sentence): number {
  const { lower } = document.tokens
  for (let at = sentence.first; at <= sentence.last; at++)
    if (
      OFFERING_WORDS.has(lower[at])
        ? lower[at] !== 'debut'
        : lower[at] === 'public' &&
          (lower[at + 1] === 'offering' || /^(?:go|goes|going|went|gone)$/.test(lower[at - 1] ?? ''))
    )
      return at
  return -1
}

/** Does the sentence speak of an offering that is made, not of one to come ("ahead of its IPO")? */
function tellsOffering(document: AnnotatedDocument, sentence: Sentence): boolean {
  const { lower } = document.tokens
  const at = offeringAt(document, sentence)
  if (at < 0) return false
  for (let before = at - 1; before >= Math.max(sentence.first, at - 6); before--)
    if (/^(?:before|ahead|planned|eventual|potential|towards|toward|future|possible|pre-ipo)$/.test(lower[before]))
      return false
  return true
}

function ownerOfOffering(document: AnnotatedDocument, sentence: Sentence) {
  const at = offeringAt(document, sentence)
  const named = document
    .mentionsIn(document.references, sentence.first, Math.max(sentence.first, at))
    .filter(({ entity }) => entity?.kind !== 'place')
  return named.findLast(({ entity, last }) => entity !== undefined && at - last <= 4)
}

/** "a fund that aims to raise $5bn": the sum is what the fund is to raise. */
function isGoalOfFund(document: AnnotatedDocument, { clause, sentence }: Place): boolean {
  if (clause?.verb.lemma !== 'raise') return false
  const { lower } = document.tokens
  for (let at = clause.verb.first - 1; at >= Math.max(sentence.first, clause.verb.first - 5); at--)
    if (/^(?:that|which)$/.test(lower[at]))
      return /^funds?$/.test(lower[at - 1] ?? '') || (lower[at - 1] === ',' && /^funds?$/.test(lower[at - 2] ?? ''))
  return false
}

/** "a first close of its fund", "the initial closing". */
export const closingIn = (document: AnnotatedDocument, { first, last }: Window): 'first_close' | null => {
  const { lower } = document.tokens
  for (let at = first; at < last; at++)
    if (/^(?:first|initial)$/.test(lower[at]) && /^clos(?:e|ing)$/.test(lower[at + 1])) return 'first_close'
  return null
}

const FOUNDING =
  /^(?:raise|close|launch|announce|unveil|plan|create|start|establish|set|reveal|complete|debut|open|form|hold|pick|secure|target|seek|introduce|finalize|propose|prepare|back)$/

/** "closed its $100m second fund", "raises $50M for its third fund": a fund gets the money. */
export const readFund: SumReader = (document, place, window) => {
  const { clause, nouns, before, sum } = place
  const goal = isGoalOfFund(document, place)
  const named = nouns.noun === 'fund' || before.noun === 'fund' || goal
  if (!named || !clause || !FOUNDING.test(clause.verb.lemma) || sum.value < 100_000) return undefined
  const head = nouns.noun === 'fund' ? nouns.head : goal ? sum.first : before.head
  // "Fund" as part of a name that gives or gets money
  const inName = document.mentionAt(document.references, head)
  if (inName?.form === 'name' && inName.last > inName.first && inName.first > sum.last + 1) return undefined
  const backers = backersOf(document, place, window)
  const founder = goal ? document.clauses(place.sentence)[0] : clause
  const acting = actorOf(document, founder)
  const state = acting ? undefined : founder.subject?.references.find(({ entity }) => entity?.kind === 'place')
  return partsOf(document, place, window, {
    kind: 'fund',
    construct: 'fund',
    roundType: closingIn(document, window),
    recipient: ownerOf(document, place) ?? acting,
    investors: state ? [state] : others(backers.investors, subjectsOf(document, clause)[0]),
    leads: backers.leads,
  })
}

/** What a company gives or has when it raises money, and a fund has not. */
const OF_COMPANIES = wordsIn('valuation valued valuing values stake stakes listing ipo')
const INVESTOR_NAME = /\b(?:ventures?|capital|partners|equity)$/i

/**
 * Is money that somebody raises that of a fund: "across two new funds", "in new capital commitments", or raised by an investor
 * by its name, who has no rounds.
 */
export function isForFund(
  document: AnnotatedDocument,
  { sentence, sum }: Place,
  recipient: Reference | undefined,
): boolean {
  const { lower } = document.tokens
  for (let at = sum.last + 1; at <= Math.min(sentence.last, sum.last + 12); at++) {
    if (/^[.;:]$/.test(lower[at])) break
    if (lower[at] === 'commitments' && lower[at - 1] === 'capital') return true
    const own = /^(?:its|their|a|the|new|two|three|four|five|six|several|third|fourth|fifth|second|first|latest)$/
    if (
      /^(?:funds?|vehicles)$/.test(lower[at]) &&
      own.test(lower[at - 1]) &&
      !document.mentionAt(document.references, at)
    ) {
      const before = lower.slice(sum.last + 1, at)
      if (before.some(word => /^(?:across|for|in|into|over)$/.test(word))) return true
    }
  }
  return (
    (INVESTOR_NAME.test(recipient?.entity?.name ?? '') &&
      document.tokens.firstOf(OF_COMPANIES, sentence.first, sentence.last) < 0) ||
    (recipient !== undefined && isInvestor(document, sentence, recipient))
  )
}

/**
 * "It follows two vehicles of the Harbor Income Fund and hopes to take in $5m.": the fund named before the sum; with
 * `previous`, as in "The previous two raised $3m.", that of the sentence before.
 */
export function namedFundBefore(
  document: AnnotatedDocument,
  { sentence, first }: Place,
  previous: boolean,
): Reference | undefined {
  const start = previous ? document.sentences[Math.max(0, sentence.index - 1)].first : sentence.first
  return document
    .mentionsIn(document.references, start, first)
    .findLast(({ form, entity }) => form === 'name' && / fund$/i.test(entity?.name ?? ''))
}

/** "Acme, the 18-year-old venture firm," "the VC firm Acme". */
function isInvestor({ tokens: { lower } }: AnnotatedDocument, { first, last }: Sentence, named: Reference): boolean {
  for (let at = Math.max(first + 1, named.first - 4); at <= Math.min(last, named.last + 8); at++)
    if (/^(?:firm|investor|fund)$/.test(lower[at]) && /^(?:venture|vc|equity|buyout|capital)$/.test(lower[at - 1]))
      return true
  return false
}
