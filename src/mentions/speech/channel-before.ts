import type { AnnotatedDocument } from '../annotated-document.js'
import { readChannel } from './channel.js'
import type { Attribution, Channel, Utterance } from './types.js'
import type { Place } from './window.js'

/** Verbs of writing: after "she took to X on Monday", words that somebody wrote were written there. */
const WROTE = /^(?:wrote|writes|posted|posts|tweeted|added|adds|continued|replied|read|reads)$/
const ANYBODY =
  /(?:^|\s)(?:user|commenter|poster|redditor|player|fan|customer|person|member|reader|another|comment|reply|post|message)$/

/**
 * The network where words were posted, told in the sentence before: "She took to X on Monday. '...,' she wrote.",
 * or with the words that they go on from: "'...,' she wrote on X. '...,' she added."
 */
export function channelBefore(
  document: AnnotatedDocument,
  attribution: Attribution,
  place: Place,
  before: Utterance | undefined,
): Channel | undefined {
  const { speaker, verb } = attribution
  const { tokens } = document
  const anybody = speaker?.party.kind === 'unknown' && ANYBODY.test(speaker.party.name)
  const own = document.sentenceAt(place.sentenceFirst)
  const sentence = own && document.sentences[own.index - 1]
  if (!sentence || own.blockIndex - sentence.blockIndex > 1) return undefined
  const sameSentence =
    before?.attribution?.channel && before.parts[before.parts.length - 1].first >= place.sentenceFirst
  if (sameSentence && before.attribution?.speaker?.party.key === speaker?.party.key) return before.attribution?.channel
  const said = verb ? tokens.lower[tokens.at(verb.start)] : ''
  // "She took to X. '...,' she said": said there
  const there =
    /^(?:said|says)$/.test(said) &&
    (takesTo(document, sentence.first, sentence.last) ||
      (barelySaid(document, attribution) && inPost(document, sentence.first, sentence.last)))
  if (!anybody && !there && !WROTE.test(said)) return undefined
  const told = before?.attribution
  const near = before && before.parts[before.parts.length - 1].last >= sentence.first
  const same = anybody || told?.speaker?.party.key === speaker?.party.key
  if (near && told?.channel && same) return told.channel
  if (near && told && !told.channel) return undefined
  const channel = readChannel(document, sentence.first, sentence.last)
  if (!channel) return sharedBefore(document, attribution, own)
  const paper = speaker && readsOut(document, attribution) && isAct(document, sentence.first, tokens.at(channel.start))
  if (own.blockIndex !== sentence.blockIndex) return anybody || paper ? channel : undefined
  const first = tokens.at(channel.start)
  if (anybody || isAct(document, sentence.first, first)) return channel
  return undefined
}

/**
 * "She revealed it in a plan she shared on X. ... '...,' she wrote.": the act of posting two sentences before, by whoever
 * writes here and says no other place.
 */
function sharedBefore(
  document: AnnotatedDocument,
  { speaker, verb, last }: Attribution,
  own: { readonly index: number; readonly blockIndex: number },
): Channel | undefined {
  const { tokens } = document
  const at = verb ? tokens.at(verb.start) : -1
  if (!speaker || at < 0 || last - at > 2 || !/^(?:wrote|writes|posted)$/.test(tokens.lower[at])) return undefined
  const sentence = document.sentences[own.index - 2]
  if (!sentence || own.blockIndex - sentence.blockIndex > 1) return undefined
  const channel = readChannel(document, sentence.first, sentence.last)
  if (!channel || !isAct(document, sentence.first, tokens.at(channel.start))) return undefined
  const told = document.mentionsIn(document.references, sentence.first, sentence.last)
  return told.some(({ entity }) => entity?.name === speaker.party.name) ? channel : undefined
}

/** "the statement reads", "the post said": what the paragraph before says was posted. */
function readsOut({ tokens }: AnnotatedDocument, { verb }: Attribution): boolean {
  if (!verb) return false
  const at = tokens.at(verb.start)
  return /^(?:statement|post|message|thread|note|update|letter|caption)$/.test(tokens.lower[at - 1] ?? '')
}

/** "he said" and no more: not "he said in an interview", "he told reporters". */
function barelySaid({ tokens }: AnnotatedDocument, { verb, last }: Attribution): boolean {
  if (!verb) return false
  const at = tokens.at(verb.start)
  return /^(?:he|she|it|they)$/.test(tokens.lower[at - 1] ?? '') && last - at < 2
}

/** "in a thread on Threads", "in a post on X": words that are told of a post. */
function inPost({ tokens }: AnnotatedDocument, first: number, last: number): boolean {
  for (let i = first; i < last - 2; i++)
    if (
      /^in$/.test(tokens.lower[i]) &&
      /^(?:an?|his|her|its|their|the)$/.test(tokens.lower[i + 1]) &&
      /^(?:post|thread|tweet|video|reel|story|posts|series)$/.test(tokens.lower[i + 2])
    )
      return true
  return false
}

function takesTo({ tokens }: AnnotatedDocument, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (/^(?:took|takes|taken|taking|turned)$/.test(tokens.lower[i]) && tokens.lower[i + 1] === 'to') return true
  return false
}

/** Does the sentence tell of posting, before it names the network: "took to X", "in a post on X", "announced on X"? */
function isAct({ tokens }: AnnotatedDocument, first: number, at: number): boolean {
  for (let i = first; i <= at; i++)
    if (
      /^(?:took|taking|post|posts|posted|posting|thread|wrote|writing|tweet|tweeted|tweets|announced|shared)$/.test(
        tokens.lower[i],
      )
    )
      return true
  return false
}
