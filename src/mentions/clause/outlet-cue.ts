import type { Range } from '../../core/span.js'
import { isMarketHouse } from '../../language/observer-names.js'
import { isOutletName } from '../../language/outlets.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'

/** Words beside which an outlet may be named as the one who tells. */
export const OUTLET_CUES = wordsIn('reported reports report learned learnt understands according per says')

const BEFORE_VERB = wordsIn('has have first earlier previously also')
/** What a company reports of itself: its results. */
const RESULTS = wordsIn(
  'a an its net record strong higher lower revenue revenues sales profit profits earnings results income loss losses quarterly',
)
/** "a group which the Ledger reported included": said of a part of the sentence. */
const RELATIVES = wordsIn('which that who what whom')
/** "..., Globex News reported, while others sued": told of something else. */
const TURNS = wordsIn('while but although though whereas ;')
const OF_REPORT = wordsIn('a an the new recent exclusive earlier separate first media news press local')
const FROM = wordsIn('from by in at of filed published')

/** Verbs of one who tells of itself, whoever passes it on: "announced the deal, according to Globex News". */
const SELF_TOLD = wordsIn('announced announces announcing confirmed confirms unveiled disclosed declined')
/** What follows "X reported" where that is all that X does: a day, its source. */
const AFTER_ASIDE = wordsIn(
  '. , ; ) on in at last this earlier late today yesterday citing quoting monday tuesday wednesday thursday friday saturday sunday',
)

/** "Globex News reported", "according to a report by the Ledger": the words by which an outlet tells of an act. */
export function outletCue(
  document: AnnotatedDocument,
  sentence: Sentence,
  token: number,
  act: number,
): Range | undefined {
  const { tokens } = document
  const cue = cueAt(document, sentence, token, act)
  return cue && tokens.firstOf(SELF_TOLD, sentence.first, token) < 0 ? cue : undefined
}

function cueAt(document: AnnotatedDocument, sentence: Sentence, token: number, act: number): Range | undefined {
  const { lower } = document.tokens
  if (lower[token] === 'according')
    return lower[token + 1] === 'to' ? tellerAfter(document, token, token + 2) : undefined
  if (lower[token] === 'per') return tellerAfter(document, token, token + 1)
  if (lower[token] === 'report') return reportOf(document, sentence, token)
  if (lower[token] === 'says') return tellerBehind(document, token)
  return tellerBefore(document, sentence, token, act)
}

/** ", Globex News has learnt", "The Ledger reported on Friday that". */
function tellerBefore(document: AnnotatedDocument, sentence: Sentence, verb: number, act: number): Range | undefined {
  const { tokens } = document
  let before = verb - 1
  while (tokens.says(BEFORE_VERB, before)) before--
  if (before < sentence.first) return undefined
  const teller = document.mentionAt(document.references, before)
  if (teller?.form !== 'name' || teller.last !== before || !teller.entity) return undefined
  const opens = tokens.lower[teller.first - 1] === 'the' ? teller.first - 2 : teller.first - 1
  const ends = verb === sentence.last || tokens.says(AFTER_ASIDE, verb + 1)
  // behind a comma: who says what stands around it, up to where the sentence turns to something else
  const told =
    tokens.lower[opens] === ',' && ends
      ? tokens.firstOf(TURNS, verb, act) < 0 &&
        (isOutletName(teller.entity.name) || isOther(document, sentence, teller))
      : isOutletName(teller.entity.name) && !tokens.says(RESULTS, verb + 1) && !tokens.says(RELATIVES, opens)
  return told ? tokens.range(teller.first, verb) : undefined
}

/** Is it one whom the sentence tells of nothing else, and no person and no house that measures? */
const isOther = (document: AnnotatedDocument, { first, last }: Sentence, { entity }: Reference): boolean =>
  entity!.kind !== 'person' &&
  !isMarketHouse(entity!.name.toLowerCase()) &&
  document.mentionsIn(document.references, first, last).filter(one => one.entity === entity).length === 1

/** "is in talks to raise $5m, says the Ledger": who is named behind the verb. */
function tellerBehind(document: AnnotatedDocument, verb: number): Range | undefined {
  const { tokens } = document
  if (tokens.lower[verb - 1] !== ',') return undefined
  const teller = document.mentionAt(document.references, tokens.lower[verb + 1] === 'the' ? verb + 2 : verb + 1)
  return isTeller(teller) && tokens.says(AFTER_ASIDE, teller!.last + 1) ? tokens.range(verb, teller!.last) : undefined
}

/** "according to the Ledger", "according to a report first published by the Ledger", "according to a Globex News report". */
function tellerAfter(document: AnnotatedDocument, cue: number, first: number): Range | undefined {
  const { tokens } = document
  let at = first
  while (tokens.says(OF_REPORT, at)) at++
  const opening = document.mentionAt(document.references, at)
  if (opening?.form === 'name') return isTeller(opening) ? tokens.range(cue, opening.last) : undefined
  if (!/^reports?$/.test(tokens.lower[at] ?? '') || at === first) return undefined
  const owner = ownerOf(document, at)
  if (owner) return tokens.range(cue, owner.last)
  return /^[.,;]$/.test(tokens.lower[at + 1] ?? '.') ? tokens.range(cue, at) : undefined
}

/** "report from the Ledger", "report first published by the Ledger": whose report it is. */
function ownerOf(document: AnnotatedDocument, report: number): Reference | undefined {
  const { tokens } = document
  let at = report + 1
  while (tokens.says(FROM, at) || tokens.says(OF_REPORT, at)) at++
  const reference = at > report + 1 ? document.mentionAt(document.references, at) : undefined
  return isTeller(reference) ? reference : undefined
}

/** "a report from the Ledger said", "a Globex News report said". */
function reportOf(document: AnnotatedDocument, { first }: Sentence, token: number): Range | undefined {
  const { tokens } = document
  const before = token > first ? document.mentionAt(document.references, token - 1) : undefined
  if (isTeller(before)) return tokens.range(before!.first, token)
  const owner = ownerOf(document, token)
  return owner && tokens.range(token, owner.last)
}

const isTeller = (reference: Reference | undefined): boolean =>
  reference?.form === 'name' && reference.entity !== undefined && isOutletName(reference.entity.name)
