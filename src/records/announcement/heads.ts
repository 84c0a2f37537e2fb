import { wordSet } from '../../language/word-set.js'

export { wordSet } from '../../language/word-set.js'

import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import type { FrameReading } from './frame.js'

/** Nouns that count or bundle what their "of" phrase names: "a suite of tools" is tools. */
const BUNDLES =
  wordSet(`list lot suite series range line lineup set pair number family host slew dozen dozens hundreds thousands portion chunk bulk slice
  version versions array collection bundle batch wave part half third quarter group majority handful couple plenty trio duo raft string clutch
  generation type kind sort`)

/** The word that says what a phrase is: its last noun, or that of the phrase after "of" where it only counts. */
export function headWord(document: AnnotatedDocument, phrase: Phrase | undefined): string {
  if (!phrase) return ''
  const { lower } = document.tokens
  const head = lower[phrase.head]
  const sentence = document.sentenceAt(phrase.head)
  if (!sentence || !BUNDLES.has(head) || lower[phrase.head + 1] !== 'of') return head
  const inner = innerHead(document, phrase.head + 2)
  return inner ? lower[inner] : head
}

/** The last token of the run of nouns that starts at a token. */
function innerHead(document: AnnotatedDocument, first: number): number | undefined {
  const sentence = document.sentenceAt(first)
  if (!sentence) return undefined
  const tagged = document.tagged(sentence)
  let last: number | undefined
  for (let at = first; at <= sentence.last; at++) {
    const tag = tagged.at(at)
    if (tag === 'noun' || tag === 'name') last = at
    else if (tag !== 'determiner' && tag !== 'number' && tag !== 'possessive' && tag !== 'adverb') break
  }
  return last
}

const MEMBERS =
  /^(?:board|boards|directors|management|executives|workers|employees|staff|staffers|developers|engineers|researchers|scientists|shareholders|investors|ceos|chiefs|founders|co-founders|leaders)$/

/** "workers at Northwind", "the board of directors at Northwind": the company behind a phrase that names nobody itself. */
export function houseOf(document: AnnotatedDocument, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || phrase.references.some(({ entity }) => entity)) return undefined
  const { lower } = document.tokens
  if (!MEMBERS.test(lower[phrase.head]) || !/^(?:at|of)$/.test(lower[phrase.last + 1] ?? '')) return undefined
  return phraseAfter(document, document.sentenceAt(phrase.first)!, phrase.last + 1)
}

/** Is the last noun of a phrase part of a firm's name: "Northwind Systems"? */
export const endsInFirm = ({ references, head }: Phrase): boolean =>
  references.some(
    ({ entity, form, first, last }) =>
      form === 'name' && entity?.kind === 'organization' && first <= head && head <= last,
  )

/** Is one of these words among the tokens of a phrase or a sentence? */
export function holdsWord(
  document: AnnotatedDocument,
  phrase: Pick<Phrase, 'first' | 'last'> | undefined,
  words: ReadonlySet<string>,
): boolean {
  if (!phrase) return false
  for (let at = phrase.first; at <= phrase.last; at++) if (words.has(document.tokens.lower[at])) return true
  return false
}

/** The first of these words in the clause after the cue, up to a limit; -1 where none stands there. */
export function wordAfter(
  { document, sentence, token }: FrameReading,
  words: ReadonlySet<string>,
  reach: number,
): number {
  const { lower } = document.tokens
  for (let at = token + 1; at <= sentence.last && at <= token + reach; at++) {
    if (lower[at] === ';' || lower[at] === '.') return -1
    if (words.has(lower[at])) return at
  }
  return -1
}

/** The phrase after one of these prepositions in the reading's clause. */
export function prepositional({ clause }: FrameReading, ...words: readonly string[]): Phrase | undefined {
  return clause?.prepositions.find(({ word }) => words.includes(word))?.phrase
}

/** Does a phrase open with "a" or "an"? What follows is a kind of thing, and a name in it is not the thing. */
export function isIndefinite(document: AnnotatedDocument, phrase: Phrase): boolean {
  const word = document.tokens.lower[phrase.first]
  return word === 'a' || word === 'an' || word === 'another'
}

/** Does a headline or a heading tell it? */
export const isTitle = ({ sentence }: FrameReading): boolean =>
  sentence.block.kind === 'title' || sentence.block.kind === 'heading'

/** "left the stock market", "exits the public markets": shares are no longer traded, nothing is closed. */
export const ofShares = ({ tokens: { lower } }: AnnotatedDocument, phrase: Phrase | undefined): boolean =>
  phrase !== undefined &&
  /^markets?$/.test(lower[phrase.head]) &&
  /^(?:stock|public|equity|share)$/.test(lower[phrase.head - 1] ?? '')

/** Does a phrase end with a figure, as a version does: "Harbor 4.2"? */
export const isNumbered = (document: AnnotatedDocument, { last }: Phrase): boolean =>
  document.mentionAt(document.numbers, last) !== undefined

/** Does a phrase name a company, or somebody of whom nothing else is known? */
export const namesFirm = (phrase: Phrase | undefined): boolean =>
  phrase?.references.some(({ entity }) => entity?.kind === 'organization' || entity?.kind === 'unknown') ?? false

/** Does a phrase end with a company, or with somebody of whom nothing else is known? */
export const endsWithFirm = (phrase: Phrase | undefined): boolean =>
  phrase?.references.some(
    ({ entity, last }) => (entity?.kind === 'organization' || entity?.kind === 'unknown') && last >= phrase.head,
  ) ?? false

/** Is a phrase a firm itself, and nothing that it owns: "Lumenpay", "rival Lumenpay", not "Lumenpay's chips"? */
export const isFirmItself = (phrase: Phrase | undefined): boolean =>
  namesFirm(phrase) && phrase!.references.some(({ last, possessive }) => !possessive && last >= phrase!.head)

/** Does a phrase end with the name of a product, or of something unknown? */
export const namesThing = (phrase: Phrase | undefined): boolean =>
  phrase?.references.some(
    ({ entity, form, last }) =>
      form === 'name' && last >= phrase.head && (entity?.kind === 'product' || entity?.kind === 'unknown'),
  ) ?? false

/** A verb of many meanings in the plain present tells what a thing does, but in a headline what is new. */
export const plainPresent = (reading: FrameReading): boolean => {
  const { verb } = reading.clause!
  return verb.tense === 'present' && !verb.progressive && !isTitle(reading)
}
