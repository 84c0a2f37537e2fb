import { isCommonWord } from './everyday-words.js'
import { verbForm } from './verbs.js'

/** Endings of words of the language that no list has. */
const FORMED =
  /^(?:here|there|where)|(?:ly|ing|ed|tions?|sions?|ness|ments?|ists?|isms?|ives?|als?|ous|ables?|ibles?|ers?|ors?|ity|ities|ies|ics?|ants?|ents?|ships?|hood|ful|less|ance|ence|ages?|wards?|wise|ware|men|women|people|ish|ary|ory|fy|ised?|ized?)$/

/** A small word that is none of the language and so may be a name that is written small: "relayr", "foodpanda". */
export const isOddWord = (word: string): boolean =>
  /^[a-z][a-z0-9]{3,14}$/.test(word) &&
  !FORMED.test(word) &&
  !isCommonWord(word) &&
  !(word.endsWith('s') && isCommonWord(word.slice(0, -1))) &&
  verbForm(word) === undefined
