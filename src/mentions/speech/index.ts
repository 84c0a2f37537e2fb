import { OWN_WORDS } from '../../language/speech-nouns.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { pastedPostAt } from '../post/pasted.js'
import { findParagraphs } from '../quotation/paragraphs.js'
import type { Quotation } from '../types.js'
import { attribute } from './attribution.js'
import { channelBefore } from './channel-before.js'
import { continued } from './continued.js'
import { joinable } from './joining.js'
import { findSetOff } from './set-off.js'
import type { Attribution, Utterance } from './types.js'
import { type Place, placesOf } from './window.js'
import { notSpeech } from './worth.js'

export type { Attribution, Channel, Speaker, Utterance } from './types.js'

const read = new WeakMap<AnnotatedDocument, readonly Utterance[]>()

/** Everything said in quotation marks in a document, with who says it; titles and scare quotes left out. */
export function readSpeech(document: AnnotatedDocument): readonly Utterance[] {
  let found = read.get(document)
  if (!found) read.set(document, (found = findSpeech(document)))
  return found
}

const starts = new WeakMap<readonly Utterance[], ReadonlyMap<number, Utterance>>()

/** What is said by the utterance whose first quotation starts at a token. */
export function speechAt(document: AnnotatedDocument, token: number): Utterance | undefined {
  const utterances = readSpeech(document)
  let byStart = starts.get(utterances)
  if (!byStart) starts.set(utterances, (byStart = new Map(utterances.map(one => [one.parts[0].first, one]))))
  return byStart.get(token)
}

interface Piece {
  readonly places: readonly Place[]
  readonly attribution: Attribution | undefined
}

function findSpeech(document: AnnotatedDocument): Utterance[] {
  const paragraphs = findParagraphs(document)
  const quotations = document.quotations.filter(one => isProse(document, one))
  const pieces = chained(placesOf(document, quotations, paragraphs)).map(places => attributed(document, places))
  const joined: Piece[] = []
  for (const piece of pieces) {
    const before = joined[joined.length - 1]
    if (before && joinable(document, before.places[before.places.length - 1], before.attribution, piece))
      joined[joined.length - 1] = {
        places: [...before.places, ...piece.places],
        attribution: before.attribution ?? piece.attribution,
      }
    else joined.push(piece)
  }
  const spoken: Utterance[] = []
  for (const { places, attribution: own } of joined) {
    const told = own?.speaker
      ? goesOn(document, own, spoken)
      : withSpeaker(own, continued(document, places[0], spoken, paragraphs))
    const attribution = told && !told.channel ? withChannel(document, told, places[0], spoken) : told
    const parts = places.map(place => place.quotation)
    const refused = parts.length === 1 ? notSpeech(document, parts[0], own) : undefined
    if (refused) document.reject('quote/speech', refused, parts[0])
    else spoken.push({ parts, attribution, words: parts.map(part => wordsOf(document, part)).join(' ') })
  }
  return [...spoken, ...findSetOff(document)]
}

/** An attribution whose pronoun nobody could resolve takes the speaker that the words before suggest. */
function withSpeaker(own: Attribution | undefined, found: Attribution | undefined): Attribution | undefined {
  if (!own) return found
  return found ? { ...own, speaker: found.speaker, channel: own.channel ?? found.channel } : own
}

/** "The statement adds" goes on with the words of whoever made it. */
function goesOn(document: AnnotatedDocument, own: Attribution, spoken: readonly Utterance[]): Attribution {
  const { speaker } = own
  const before = spoken[spoken.length - 1]?.attribution?.speaker
  if (!speaker || !before || speaker.party.kind !== 'unknown' || before.party.kind === 'unknown') return own
  const noun = document.tokens.lower[document.tokens.at(speaker.at.end - 1)]
  const the = document.tokens.lower[document.tokens.at(speaker.at.start) - 1]
  return the === 'the' && OWN_WORDS.has(noun) && !speaker.party.name.includes(' ') ? { ...own, speaker: before } : own
}

function withChannel(
  document: AnnotatedDocument,
  attribution: Attribution,
  place: Place,
  spoken: readonly Utterance[],
): Attribution {
  const channel = channelBefore(document, attribution, place, spoken[spoken.length - 1])
  return channel ? { ...attribution, channel } : attribution
}

/** A post's own words and code hold no speech of the article. */
function isProse(document: AnnotatedDocument, quotation: Quotation): boolean {
  if (pastedPostAt(document, quotation)) return false
  const block = document.sentenceAt(quotation.first)?.block
  return block !== undefined && block.kind !== 'embed' && block.kind !== 'code'
}

/** Quotations that continue over paragraphs, together. */
function chained(places: readonly Place[]): Place[][] {
  const chains: Place[][] = []
  let open = false
  for (const place of places) {
    if (open) chains[chains.length - 1].push(place)
    else chains.push([place])
    open = !place.quotation.closed
  }
  return chains
}

/** A chain is attributed before its first or after its last part. */
function attributed(document: AnnotatedDocument, places: readonly Place[]): Piece {
  const first = attribute(document, places[0])
  if (first || places.length === 1) return { places, attribution: first }
  return { places, attribution: attribute(document, places[places.length - 1]) }
}

export function wordsOf(document: AnnotatedDocument, quotation: Quotation): string {
  return document.slice(quotation.inner).replace(/\s+/g, ' ').trim()
}
