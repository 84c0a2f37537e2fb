import { ORGANIZATION_NOUNS } from '../../language/party-nouns.js'
import { isOfficeHead } from '../../language/role-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { makePhrase, phraseEndingAt } from './phrases.js'
import type { Tagged } from './tags.js'
import type { Phrase } from './types.js'

/**
 * "its chat app, Harbor, will close", "two directors, Jane Doe and John Roe, have left": names between commas say which the
 * phrase before them is.
 */
export function withApposition(document: AnnotatedDocument, tagged: Tagged, comma: number): Phrase | undefined {
  const name = document.mentionAt(document.references, comma - 1)
  if (name?.form !== 'name' || name.last !== comma - 1) return undefined
  const listed = tagged.at(name.first - 1) === 'conjunction' ? phraseEndingAt(document, tagged, comma - 1) : undefined
  const first = listed?.first ?? startOfApposition(document, tagged, name.first)
  if (tagged.at(first - 1) !== 'comma') return undefined
  const phrase = phraseEndingAt(document, tagged, first - 2)
  // a list of names, or a place after its town, is no apposition
  if (!phrase || tagged.at(phrase.first - 1) === 'preposition') return undefined
  // "Acme, the owner of Harbor, Lantern and Beacon, said": the list stands within what is told of Acme
  const told = tagged.at(phrase.first) === 'determiner' && tagged.at(phrase.first - 1) === 'comma'
  if (told && tagged.at(phrase.first - 2) === 'name' && phrase.head < phrase.last) return undefined
  // "two of Harbor's founders, Jane Doe and John Roe": how many of them the names are
  const counted = tagged.at(phrase.head) === 'number' && document.tokens.lower[phrase.head + 1] === 'of'
  if (tagged.at(phrase.head) !== 'noun' && !counted) return undefined
  // "another Acme holding, the database company Harbor, was sold": the first name is whose it is
  const owned = !listed && first < name.first && phrase.references.some(({ form }) => form === 'name')
  return owned
    ? makePhrase(document, first, name.last, name.last)
    : makePhrase(document, phrase.first, name.last, phrase.head)
}

/** "database company Harbor", "Norway's Harbor Fund" after a comma: the nouns before a name that say what it is. */
function startOfApposition(document: AnnotatedDocument, tagged: Tagged, name: number): number {
  const country = tagged.at(name - 1) === 'possessive' ? document.mentionAt(document.references, name - 2) : undefined
  if (country?.entity?.kind === 'place') return country.first
  if (!ORGANIZATION_NOUNS.has(document.tokens.lower[name - 1] ?? '')) return name
  let first = name
  while (tagged.at(first - 1) === 'noun' || tagged.at(first - 1) === 'determiner') first--
  return first
}

/**
 * What opens a parenthesis: an article, a relative, a participle, "led by", "based in", "according to"; a name where the
 * words up to the comma that closes it are no name: ", Acme's head of design,".
 */
export function isParenthesis(document: AnnotatedDocument, tagged: Tagged, token: number, comma: number): boolean {
  const tag = tagged.at(token)
  const word = document.tokens.lower[token]
  return (
    tag === 'determiner' ||
    tag === 'relative' ||
    tag === 'verb' ||
    tag === 'adverb' ||
    tag === 'negation' ||
    tag === 'noun' ||
    tag === 'date' ||
    tag === 'preposition' ||
    word === 'based' ||
    (tag === 'name' &&
      tagged.at(comma - 1) === 'noun' &&
      // ", Acme's head of design,", ", Norland's largest startup,"
      (isOffice(document, comma - 1) || document.mentionAt(document.references, token)?.possessive === true))
  )
}

const isOffice = ({ tokens: { lower } }: AnnotatedDocument, token: number): boolean => isOfficeHead(lower[token])
