import type { Sentence } from '../../language/sentences.js'

/** What a token is in its sentence. */
export type Tag =
  | 'name'
  | 'pronoun'
  | 'noun'
  | 'number'
  | 'date'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'auxiliary'
  | 'modal'
  | 'negation'
  | 'to'
  | 'verb'
  | 'adverb'
  | 'comma'
  | 'bracket'
  | 'quote'
  | 'mark'

/** Tags of the tokens of a sentence: `tags[token - sentence.first]`. */
export interface Tagged {
  readonly sentence: Sentence
  readonly tags: readonly Tag[]
  at(token: number): Tag | undefined
}

export const isNominal = (tag: Tag | undefined): boolean =>
  tag === 'noun' ||
  tag === 'name' ||
  tag === 'determiner' ||
  tag === 'number' ||
  tag === 'date' ||
  tag === 'pronoun' ||
  tag === 'possessive'

/** Is a token of a verb: the verb itself or what helps it? */
export const isVerbal = (tag: Tag | undefined): boolean => tag === 'verb' || tag === 'auxiliary' || tag === 'modal'
