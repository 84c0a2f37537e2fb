import type { AnnotatedDocument } from '../annotated-document.js'
import type { Tagged } from './tags.js'
import type { Phrase, PrepositionalPhrase, VerbGroup } from './types.js'

/** Verbs of which one asks to whom. */
const HANDING = /^(?:sell|divest|offload|unload|transfer|dispose)$/
/** Verbs of a relative clause that take a "to" of their own. */
const TAKES_TO =
  /^(?:supply|sell|provide|deliver|offer|give|license|ship|distribute|connect|cater|market|lend|appeal|belong|relate|lead|bring|send|move|add|go|come|stream|lease|rent|link|grow|refer|apply|dedicate)$/

/**
 * "sells a unit that makes chips for phones to Acme": where the "to" behind a relative clause starts that belongs to the verb
 * before it; -1 where none does. Of verbs that take one themselves it is the outer's where a price follows.
 */
export function handedOverFrom(
  document: AnnotatedDocument,
  tagged: Tagged,
  outer: VerbGroup,
  object: Phrase | undefined,
  prepositions: readonly PrepositionalPhrase[],
  inner: VerbGroup,
  within: readonly PrepositionalPhrase[],
): number {
  if (!object || outer.voice === 'passive' || !HANDING.test(outer.lemma)) return -1
  if (prepositions.some(({ word }) => word === 'to') || tagged.at(object.last + 1) !== 'relative') return -1
  if (inner.first !== object.last + 2) return -1
  const at = within.findIndex(({ word, phrase }) => word === 'to' && namesCompany(phrase))
  if (at < 0) return -1
  const { last } = within[at].phrase
  const { lower } = document.tokens
  const priced =
    /^(?:for|in)$/.test(lower[last + 1] ?? '') && document.mentionsIn(document.money, last + 1, last + 6).length > 0
  return priced || !TAKES_TO.test(inner.lemma) ? at : -1
}

const namesCompany = ({ references }: Phrase): boolean =>
  references.some(
    ({ form, entity, possessive }) =>
      form === 'name' && !possessive && /^(?:organization|unknown)$/.test(entity?.kind ?? ''),
  )
