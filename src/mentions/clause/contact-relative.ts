import { ORGANIZATION_NOUNS } from '../../language/party-nouns.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { makePhrase, phraseEndingAt } from './phrases.js'
import type { Tagged } from './tags.js'
import type { Phrase, VerbGroup } from './types.js'

const DEALT = new Set(['buy', 'acquire', 'purchase', 'sell', 'own', 'found', 'launch'])

interface ContactRelative {
  readonly subject: Phrase
  readonly governor: undefined
  readonly antecedent: Phrase
  readonly fronted: Phrase
}

/** "Initech, the startup Globex bought for $5m": a relative clause without its word, known by the name right behind a noun. */
export function contactRelative(
  document: AnnotatedDocument,
  tagged: Tagged,
  group: VerbGroup,
  phrase: Phrase,
): ContactRelative | undefined {
  if (
    group.tense === 'infinitive' ||
    group.tense === 'participle' ||
    group.voice === 'passive' ||
    !DEALT.has(group.lemma)
  )
    return undefined
  const name = phrase.references.at(-1)
  if (name?.form !== 'name' || name.last !== phrase.last || tagged.at(phrase.first) !== 'determiner') return undefined
  const noun = name.first - 1
  if (noun <= phrase.first || !ORGANIZATION_NOUNS.has(document.tokens.lower[noun])) return undefined
  const next = tagged.at(group.last + 1)
  if (next !== 'preposition' && next !== 'date' && next !== 'comma' && next !== undefined && next !== 'mark')
    return undefined
  const named = tagged.at(phrase.first - 1) === 'comma' ? phraseEndingAt(document, tagged, phrase.first - 2) : undefined
  const fronted = named?.references.some(({ form }) => form === 'name')
    ? named
    : makePhrase(document, phrase.first, noun, noun)
  return {
    subject: makePhrase(document, name.first, name.last, name.last),
    governor: undefined,
    antecedent: fronted,
    fronted,
  }
}
