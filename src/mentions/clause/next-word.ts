import { BASE, PAST, THIRD } from '../../language/inflection.js'
import type { Sentence } from '../../language/sentences.js'
import { NUMBER, PUNCTUATION, SYMBOL, WordTable, wordsIn } from '../../language/tokens.js'
import { auxiliary, isModal, verbForm } from '../../language/verbs.js'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  MOSTLY_NOUNS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../language/word-classes.js'
import type { AnnotatedDocument } from '../annotated-document.js'

export type Next = 'nominal' | 'noun' | 'verb' | 'end' | 'other'

/** What follows: a phrase that opens with a determiner, name or figure; a bare noun; a finite verb; or the end. */
export function nextWord(document: AnnotatedDocument, sentence: Sentence, token: number): Next {
  const { tokens } = document
  const { kind, form } = tokens
  const following = tokens.vocabulary.columnOf(FOLLOWING)
  let at = token + 1
  while (at <= sentence.last && following.of(form[at]) === 'adverb') at++
  if (at > sentence.last) return 'end'
  if (kind[at] === PUNCTUATION) return /["“‘]/.test(tokens.lower[at]) ? 'nominal' : 'end'
  const next = following.of(form[at])
  // "announced global layoffs that will affect": a relative word and no determiner
  if (next === 'determiner' && tokens.says(THAT, at) && isHelping(tokens.lower[at + 1])) return 'other'
  if (kind[at] === NUMBER || kind[at] === SYMBOL || next === 'determiner') return 'nominal'
  // "the purchases it has made": a relative clause without "that"
  if (next === 'pronoun' && (auxiliary(tokens.lower[at + 1]) || isModal(tokens.lower[at + 1]))) return 'other'
  if (document.mentionAt(document.references, at) || document.mentionAt(document.money, at)) return 'nominal'
  return next === 'verb' || next === 'other' ? next : 'noun'
}

const THAT = wordsIn('that')
const isHelping = (word: string | undefined): boolean =>
  word !== undefined && (isModal(word) || auxiliary(word) !== undefined)

/** What a word is to the verb before it, from its letters alone. */
const FOLLOWING = new WordTable<'adverb' | 'determiner' | 'pronoun' | 'verb' | 'other'>(word => {
  if (isAdverb(word)) return 'adverb'
  if (DETERMINERS.has(word)) return 'determiner'
  if (/^(?:it|they|he|she|we)$/.test(word)) return 'pronoun'
  if (auxiliary(word) || isModal(word)) return 'verb'
  if (
    word === 'to' ||
    PREPOSITIONS.has(word) ||
    CONJUNCTIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    RELATIVES.has(word)
  )
    return 'other'
  const form = verbForm(word)
  return form && (form.forms & (PAST | THIRD)) !== 0 && (form.forms & BASE) === 0 && !MOSTLY_NOUNS.has(word)
    ? 'verb'
    : undefined
})
