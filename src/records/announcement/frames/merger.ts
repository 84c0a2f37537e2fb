import { nounRole, type Phrase, statusOfClause } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { namesFirm } from '../heads.js'
import { actingParties } from '../parties.js'
import { statusOfTalks } from './acquisition-sides.js'
import { withState } from './deal-state.js'

/** "its UK arm": what a company merges with another's. */
const isOwnUnit = ({ tokens: { lower } }: FrameReading['document'], { first, head }: Phrase): boolean =>
  /^(?:its|their)$/.test(lower[first]) &&
  /^(?:arm|unit|units|business|businesses|operations|division|divisions)$/.test(lower[head])

/** "Globex merged Acme and Initech": who is merged by somebody else. */
const mergedByThird: VerbFrame = {
  name: 'announcement/merges-two',
  example: 'Harbor Capital merged Northwind and Lumenpay in 2014.',
  event: 'merger',
  verbs: ['merge'],
  subject: 'none',
  object: 'actor',
  needs: ['sides'],
  namesSomebody: true,
  refuse: ({ clause, actor }) => {
    const firms = actor?.references.filter(
      ({ form, possessive, entity }) =>
        form === 'name' && !possessive && /^(?:organization|unknown)$/.test(entity?.kind ?? ''),
    )
    return clause!.verb.voice === 'active' && firms?.length === 2 && firms[1].last === actor!.last
      ? undefined
      : 'no two companies are merged'
  },
}

const verbs: readonly VerbFrame[] = [
  mergedByThird,
  {
    name: 'announcement/merge-with',
    example: 'Northwind and Lumenpay agreed to merge in a $4 billion deal.',
    event: 'merger',
    verbs: ['merge', 'combine'],
    object: 'none',
    prepositions: { with: 'counterparty' },
    needs: ['sides'],
    priced: true,
    // "Northwind combines a map with a chat": things are combined, not their makers
    refuse: ({ clause, document }) =>
      clause?.object && clause.verb.voice === 'active' && !isOwnUnit(document, clause.object)
        ? 'something is combined'
        : undefined,
  },
  {
    name: 'announcement/merged-by-passive',
    example: 'Lumenpay was merged with Northwind in 2019.',
    event: 'merger',
    verbs: ['merge'],
    subject: 'none',
    object: 'actor',
    prepositions: { with: 'counterparty', into: 'counterparty' },
    needs: ['sides'],
    refuse: ({ clause }) => (clause?.verb.voice === 'passive' ? undefined : 'not merged by another'),
  },
]

const TALKS = /^(?:talks|discussions|negotiations)$/

/** The clause in whose talks the merger is: "is in talks with B about a merger". */
function talking({ document, sentence, token }: FrameReading) {
  const { lower } = document.tokens
  const clause =
    nounRole(document, sentence, token)?.clause ?? document.clauses(sentence).findLast(({ verb }) => verb.last < token)
  for (let at = token - 1; clause && at > clause.verb.last; at--) if (TALKS.test(lower[at])) return clause
  return undefined
}

/** "A is in discussions with B regarding a merger of their units": who talks would merge. */
function withTalkers(reading: FrameReading, found: FrameParties): FrameParties {
  if (found.actors.length > 1 || (found.actors.length && found.counterparties.length)) return found
  const clause = talking(reading)
  if (!clause) return found
  const { document } = reading
  const actors = actingParties(document, clause.subject)
  const others = actingParties(document, clause.prepositions.find(({ word }) => word === 'with')?.phrase)
  const without = others.filter(({ key }) => !actors.some(one => one.key === key))
  return actors.length > 1 || without.length ? { ...found, actors, counterparties: without } : found
}

/** The clause of who comes to an exchange by a merger: "will go public via a merger with Harbor Acquisition". */
function listing({ document, sentence, token }: FrameReading) {
  const role = nounRole(document, sentence, token)
  const by = role?.preposition && /^(?:via|through|by|in|with)$/.test(role.preposition)
  return by && /^(?:go|list|become|float)$/.test(role.clause.verb.lemma) ? role.clause : undefined
}

function withLister(reading: FrameReading, found: FrameParties): FrameParties {
  if (found.actors.length || !found.counterparties.length) return found
  const actors = actingParties(reading.document, listing(reading)?.subject)
  return actors.length ? { ...found, actors } : found
}

const nouns: readonly NounFrame[] = [
  {
    name: 'announcement/merger-of',
    example: 'Northwind and Lumenpay called off their $4 billion merger.',
    event: 'merger',
    nouns: ['merger', 'mergers', 'combination'],
    headOnly: true,
    refuse: ({ document, sentence, token, counterparty }) => {
      const { lower } = document.tokens
      if (lower[token] !== 'combination' || lower[token - 1] === 'business') return undefined
      // "its combination with Lumenpay"
      if (/^(?:its|their)$/.test(lower[token - 1]) && lower[token + 1] === 'with' && namesFirm(counterparty))
        return undefined
      // "are discussing a combination"
      const verb = nounRole(document, sentence, token)?.clause.verb
      return verb && /^(?:discuss|explore|consider|weigh)$/.test(verb.lemma) ? undefined : 'things are combined'
    },
    prepositions: { of: 'actor', between: 'actor', with: 'counterparty' },
    needs: ['sides'],
    priced: true,
    parties: (reading, found) => [withLister(reading, withTalkers(reading, found))],
    status: (status, reading) => {
      const ended = statusOfTalks(reading)
      if (ended) return ended
      if (talking(reading) && status === 'completed') return 'planned'
      const lists = status === 'completed' ? listing(reading) : undefined
      return lists ? statusOfClause(reading.document, reading.sentence, lists).status : status
    },
  },
]

export const mergerVerbs: readonly VerbFrame[] = verbs.map(withState)
export const mergerNouns: readonly NounFrame[] = nouns.map(withState)
