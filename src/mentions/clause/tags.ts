import type { Sentence } from '../../language/sentences.js'
import { WordTable } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Mention, Reference } from '../types.js'
import { isVerbal, type Tag, type Tagged } from './tag.js'
import { isVerb } from './verb-or-noun.js'
import {
  floats,
  goesOffline,
  isDotOfName,
  isLastTime,
  isLetter,
  isMostOften,
  isNoLonger,
  isOfCause,
  plainTag,
} from './word-tags.js'

export { isNominal, isVerbal, type Tag, type Tagged } from './tag.js'

class SentenceTags implements Tagged {
  readonly tags: Tag[] = []
  private readonly first: number
  private readonly last: number

  constructor(readonly sentence: Sentence) {
    this.first = sentence.first
    this.last = sentence.last
  }

  at(token: number): Tag | undefined {
    return token >= this.first && token <= this.last ? this.tags[token - this.first] : undefined
  }
}

/** The verb that a word can be a form of. */
export const VERBS = new WordTable(verbForm)

export function tagSentence(document: AnnotatedDocument, sentence: Sentence): Tagged {
  const tagged = new SentenceTags(sentence)
  const { tags } = tagged
  const { form, lower, vocabulary } = document.tokens
  const verbs = vocabulary.columnOf(VERBS)
  const { first, last } = sentence
  markMentions(document, sentence, tags)
  let seenVerb = false
  for (let token = first; token <= last; token++) {
    const at = token - first
    if (tags[at] !== undefined) continue
    let tag =
      isNoLonger(lower, token) ??
      goesOffline(lower, token) ??
      (token < last && isDotOfName(document, tagged, token) ? 'adverb' : undefined) ??
      (lower[token] === 'last' && isLastTime(document, token) ? 'adverb' : undefined) ??
      (floats(document, tagged, token, seenVerb) ? 'adverb' : (plainTag(document, token) ?? 'noun'))
    if (tag === 'determiner') tag = isMostOften(document, token) ? 'adverb' : isLetter(document, token) ? 'noun' : tag
    if (tag === 'noun' || (tag === 'adverb' && lower[token] !== 'last') || tag === 'preposition') {
      const verb = verbs.of(form[token])
      // what stands there is asked by "isVerb" too
      tags[at] = tag
      if (verb && isVerb(document, tagged, token, verb, seenVerb)) tag = 'verb'
      else if (tag === 'noun' && isOfCause(document, token)) tag = 'adverb'
    }
    tags[at] = tag
    if (isVerbal(tag)) seenVerb = true
  }
  return tagged
}

/** Names, pronouns, dates, money and percentages are read before; their tokens are not looked at again. */
function markMentions(document: AnnotatedDocument, sentence: Sentence, tags: Tag[]): void {
  const { first, last } = sentence
  const { dates, money, percents, references, numbers } = document
  if (document.holdsMention(dates, first, last))
    markAll(document.mentionsIn(dates, first, last), sentence, 'date', tags)
  if (document.holdsMention(money, first, last))
    markAll(document.mentionsIn(money, first, last), sentence, 'number', tags)
  if (document.holdsMention(percents, first, last))
    markAll(document.mentionsIn(percents, first, last), sentence, 'number', tags)
  for (const reference of document.mentionsIn(references, first, last))
    mark(reference, sentence, tagOf(reference), tags)
  if (document.holdsMention(numbers, first, last))
    markAll(document.mentionsIn(numbers, first, last), sentence, 'number', tags)
}

function markAll(mentions: readonly Mention[], sentence: Sentence, tag: Tag, tags: Tag[]): void {
  for (const mention of mentions) mark(mention, sentence, tag, tags)
}

/** A mention that ends behind the sentence is none of its own; what is marked stays. */
function mark({ first, last }: Mention, sentence: Sentence, tag: Tag, tags: Tag[]): void {
  if (last > sentence.last) return
  for (let token = first; token <= last; token++) tags[token - sentence.first] ??= tag
}

const tagOf = ({ form, possessive }: Reference): Tag =>
  form === 'pronoun' ? (possessive ? 'determiner' : 'pronoun') : form === 'name' ? 'name' : 'noun'
