import type { Sentence } from '../../language/sentences.js'
import { WordTable } from '../../language/tokens.js'
import { WordClass } from '../../language/word-class.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { AUTHORITY_WORDS, isAuthority } from './authorities.js'
import { saysBoth } from './nobody.js'
import { isProductNoun } from './product-words.js'

/** Does a sentence name a person, if only by a pronoun? */
export const namesPerson = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  document.isNamingOf('person', sentence)

const PRODUCT_NOUNS = new WordTable<true>(word => (isProductNoun(word) ? true : undefined))

/** Does a sentence name a product, or hold a noun of one? */
export const speaksOfProduct = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  document.isNamingOf('product', sentence) || document.tokens.firstOf(PRODUCT_NOUNS, sentence.first, sentence.last) >= 0

/** Does a sentence name two or more, or say "the companies"? */
export const namesSeveral = (document: AnnotatedDocument, sentence: Sentence): boolean => {
  const references = document.mentionsIn(document.references, sentence.first, sentence.last)
  return references.filter(({ entity }) => entity !== undefined).length > 1 || saysBoth(document, sentence)
}

export const holdsMoney = (document: AnnotatedDocument, { first, last }: Sentence): boolean =>
  document.holdsMention(document.money, first, last)

export const holdsDate = (document: AnnotatedDocument, { first, last }: Sentence): boolean =>
  document.holdsMention(document.dates, first, last)

const AUTHORITIES = new WordClass(AUTHORITY_WORDS)

/** Does a sentence hold a word of authorities, or speak of one in other words: "it", "Italy"? */
export const namesAuthority = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  document.holds(sentence, AUTHORITIES) ||
  document
    .mentionsIn(document.references, sentence.first, sentence.last)
    .some(reference => isAuthority(document, reference))
