import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Reference } from '../types.js'
import { isCompany, isParty, unique } from './parties.js'

const JOINING =
  /^(?:,|and|&|\+|plus|as|well|along|alongside|with|including|like|such|from|by|new|existing|returning|previous|current|prior|early|earlier|longtime|repeat|lead|fellow|other|both|the|a|an|also|investors?|backers?|shareholders?|investment|firms?|venture|capital|angels?|angel|strategic|participation|funds?|fund|company|giants?|giant|group|groups|partners|institutions|tech|of|individual|notable|prominent|major|u\.s\.|us-based|chipmaker|billionaire|entrepreneurs?|executives?|newly|minted|formed|launched|founders?|co-founders?|ceo|private|equity|wealth|sovereign|vcs?|arm|insiders?|corporate|institutional|:|“|”|"|'s|’s)$/

const OWN_GIVERS =
  /^(?:founders?|co-founders?|parent|owners?|backers?|investors?|shareholders?|existing|current|early)$/

/**
 * The members of a list that starts after a token: "A, B and C", "existing investors including A and B (C)".
 * An apposition ("A, the maker of B,") names no further member; the list ends at a verb or another preposition.
 */
export function listAfter(document: AnnotatedDocument, sentence: Sentence, after: number): Reference[] {
  const { lower } = document.tokens
  const found: Reference[] = []
  let at = after + 1
  while (at <= sentence.last) {
    const reference = document.mentionAt(document.references, at)
    // "led by Acme, Globex News has learnt", "from investors, the Globex News reported": the next name tells of it
    const comma = lower[at - 1] === 'the' ? at - 2 : at - 1
    if (reference && comma > after && lower[comma] === ',' && tellsOf(lower, reference.last + 1)) break
    if (reference && ownsSum(document, reference)) break
    if (reference && reference.form !== 'pronoun') {
      at = takeMember(document, sentence, reference, found)
      continue
    }
    const where = lower[at] === 'in' && !found.length ? placeAt(document, at + 1) : undefined
    // "investors in Asia, including A and B"
    if (where) at = where.last + 1
    else if (lower[at] === '(' && /^(?:including|like)$/.test(lower[at + 1] ?? '')) at++
    else if (lower[at] === '(' || lower[at] === '[') at = past(document, sentence, at, /[)\]]/) + 1
    else if (found.length && lower[at] === ',' && opensApposition(document, sentence, at)) {
      at = past(document, sentence, at + 1, /^[,;]$/)
      if (lower[at] === ',' && !continuesList(document, at)) break
    } else if (/^(?:with|from|by)$/.test(lower[at]) && (found.length || (lower[at - 1] === ',' && at > after + 2)))
      break
    // "from its founder Acme"
    else if (/^(?:its|their)$/.test(lower[at]) && OWN_GIVERS.test(lower[at + 1] ?? '')) at++
    else if (JOINING.test(lower[at]) || isDescription(document, sentence, at)) at++
    else break
  }
  return unique(found)
}

/** "from Globex, Lumenpay's $11 million round": with the next one's money another list goes on. */
function ownsSum(document: AnnotatedDocument, { last, possessive }: Reference): boolean {
  const mark = /^['’]s?$/.test(document.tokens.lower[last + 1] ?? '')
  return (possessive || mark) && document.mentionAt(document.money, mark ? last + 2 : last + 1) !== undefined
}

function placeAt(document: AnnotatedDocument, token: number): Reference | undefined {
  const reference = document.mentionAt(document.references, token)
  return reference?.entity?.kind === 'place' ? reference : undefined
}

const tellsOf = (lower: readonly string[], at: number): boolean =>
  /^(?:said|says|reported|reports|wrote|understands)$/.test(lower[at] ?? '') ||
  (/^(?:has|have|first)$/.test(lower[at] ?? '') &&
    /^(?:learned|learnt|reported|seen|confirmed|told)$/.test(lower[at + 1] ?? ''))

function takeMember(document: AnnotatedDocument, sentence: Sentence, reference: Reference, found: Reference[]): number {
  const { lower } = document.tokens
  const next = document.mentionAt(document.references, reference.last + 2)
  const owner = reference.possessive || /^['’]s?$/.test(lower[reference.last + 1] ?? '')
  if (owner) {
    // "Alphabet's GV": the owner is not a member; "Alphabet's venture arm" is the owner's
    const named = document.mentionsIn(
      document.references,
      reference.last + 1,
      Math.min(sentence.last, reference.last + 6),
    )
    const apart = named.length > 0 && lower.slice(reference.last + 1, named[0].first).includes(',')
    // "Alphabet's venture arm, GV, joined": the next name tells the arm's
    const told =
      apart &&
      lower[named[0].first - 1] === ',' &&
      lower[named[0].last + 1] === ',' &&
      !continuesList(document, named[0].last + 1)
    // "Globex, Harborland's wealth fund, and Acme": a country tells only more of who stands before it
    const tells = reference.entity?.kind === 'place' && found.length > 0 && lower[reference.first - 1] === ','
    // "the company's founder, Acme": a person or firm of its own
    if ((!named.length || (apart && !told)) && !tells && reference.form === 'name') found.push(reference)
    return reference.last + 1
  }
  // "Jane Doe of Acme Ventures": a person acting for a firm
  if (
    reference.entity?.kind === 'person' &&
    /^(?:of|at|from)$/.test(lower[reference.last + 1] ?? '') &&
    next &&
    isCompany(next)
  ) {
    found.push(next)
    return next.last + 1
  }
  if (
    isParty(reference) &&
    reference.entity.kind !== 'product' &&
    !isOfPerson(document, reference) &&
    !isOwnerOfNext(document, reference)
  )
    found.push(reference)
  return reference.last + 1
}

/** "Harbor Group subsidiary Acme": a house that only says whose the next one is. */
function isOwnerOfNext(document: AnnotatedDocument, { last }: Reference): boolean {
  if (!/^(?:subsidiary|unit|affiliate|arm|division)$/.test(document.tokens.lower[last + 1] ?? '')) return false
  return document.mentionAt(document.references, last + 2)?.form === 'name'
}

const OFFICE =
  /^(?:ceos?|ctos?|coos?|cfos?|founders?|co-founders?|cofounders?|chief|president|chairman|chairwoman|executives?|boss|alum|alumni|leaders|operators|employees)$/

/** "Acme co-founder Jane Doe", "the founders of Acme": a company that only says who the people are. */
function isOfPerson(document: AnnotatedDocument, { first, last, entity }: Reference): boolean {
  const { lower } = document.tokens
  if (entity?.kind === 'person') return false
  if (/^(?:of|at|from|behind)$/.test(lower[first - 1] ?? '') && OFFICE.test(lower[first - 2] ?? '')) return true
  if (!OFFICE.test(lower[last + 1] ?? '')) return false
  const [next] = document.mentionsIn(document.references, last + 2, last + 5)
  return next?.entity?.kind === 'person'
}

/** ", the", ", a", ", which", ", CEO of": what follows tells more of the member before. */
function opensApposition(document: AnnotatedDocument, sentence: Sentence, comma: number): boolean {
  const { lower } = document.tokens
  // "A, General Harbor Partners and B"
  if (lower[comma + 1] === 'general' && document.mentionAt(document.references, comma + 1)?.form === 'name')
    return false
  const word = lower[comma + 1] ?? ''
  if (
    /^(?:which|who|whose|where|one|its|his|her|an|a|ceo|cto|cfo|coo|founder|co-founder|chief|president|former|chairman|partner|head|managing|general)$/.test(
      word,
    )
  )
    return !/^(?:group|syndicate|number|consortium|slew|host)$/.test(lower[comma + 2] ?? '')
  if (word !== 'the') return false
  // "the Harbor Fund and" is a member, "the maker of" is none
  const named = document.mentionAt(document.references, comma + 2)
  return !(named?.form === 'name' && document.tagged(sentence).at(named.last + 1) !== 'noun')
}

const continuesList = (document: AnnotatedDocument, comma: number): boolean => {
  const word = document.tokens.lower[comma + 1] ?? ''
  return (
    word === 'and' ||
    word === 'as' ||
    word === 'along' ||
    document.mentionAt(document.references, comma + 1) !== undefined
  )
}

function past(document: AnnotatedDocument, sentence: Sentence, from: number, close: RegExp): number {
  let at = from
  while (at < sentence.last && !close.test(document.tokens.lower[at])) at++
  return at
}

/** "San Francisco-based", "Korean", "chip designer": nouns and adjectives before a name of the list. */
function isDescription(document: AnnotatedDocument, sentence: Sentence, token: number): boolean {
  const tagged = document.tagged(sentence)
  if (tagged.at(token) !== 'noun' && tagged.at(token) !== 'number') return false
  for (let at = token + 1; at <= sentence.last && at <= token + 6; at++) {
    const reference = document.mentionAt(document.references, at)
    if (reference) return reference.form === 'name'
    if (tagged.at(at) !== 'noun' && !JOINING.test(document.tokens.lower[at])) return false
  }
  return false
}
