import type { AnnotatedDocument } from '../annotated-document.js'
import { makePhrase, phraseEndingAt } from './phrases.js'
import { ownedWithin } from './subject-cues.js'
import type { Tagged } from './tags.js'
import type { Phrase } from './types.js'

/** The noun phrase before ", which" or "that"; what it is an apposition of, where it names nothing itself. */
export function antecedent(document: AnnotatedDocument, tagged: Tagged, relative: number): Phrase | undefined {
  let at = relative - 1
  if (tagged.at(at) === 'comma') at--
  if (tagged.at(at) === 'preposition') at-- // "in which"
  if (tagged.at(at) === 'verb') {
    // "a startup he founded that was bought": over the relative clause without "that"
    while (tagged.at(at) === 'verb' || tagged.at(at) === 'auxiliary' || tagged.at(at) === 'adverb') at--
    if (tagged.at(at) !== 'pronoun') return undefined
    at--
  }
  const phrase = overNegated(document, tagged, phraseEndingAt(document, tagged, at), relative)
  // "the price of its new tablet, which": what stands next to it, where it is a thing of its own
  const near = phrase && document.tokens.lower[relative] === 'which' ? ownedWithin(document, phrase) : undefined
  if (near) return near
  if (!phrase || !((!phrase.references.length && tagged.at(phrase.first) === 'determiner') || isOwned(tagged, phrase)))
    return phrase
  const named = tagged.at(phrase.first - 1) === 'comma' ? phraseEndingAt(document, tagged, phrase.first - 2) : undefined
  if (!named?.references.some(({ form }) => form === 'name')) return phrase
  // "Acme, Initech and Lumenpay, a startup that": the last of a list
  const last = named.references.at(-1)!
  const one =
    /^an?$/.test(document.tokens.lower[phrase.first]) && named.references.length > 1 && last.last === named.last
  return one ? makePhrase(document, last.first, last.last, last.last) : named
}

/** ", Norland's leading maker, which": a thing told by its owner alone, behind a comma. */
const isOwned = (tagged: Tagged, { first, references }: Phrase): boolean =>
  references.length === 1 &&
  references[0].possessive &&
  references[0].first === first &&
  tagged.at(first - 1) === 'comma'

/** "It was Acme, not Globex, that bought": the one before who is ruled out. */
function overNegated(
  document: AnnotatedDocument,
  tagged: Tagged,
  phrase: Phrase | undefined,
  relative: number,
): Phrase | undefined {
  if (!phrase || document.tokens.lower[relative] !== 'that' || document.tokens.lower[phrase.first - 1] !== 'not')
    return phrase
  const last = tagged.at(phrase.first - 2) === 'comma' ? phrase.first - 3 : phrase.first - 2
  return phraseEndingAt(document, tagged, last) ?? phrase
}
