import { nounRole } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameReading, NounFrame } from '../frame.js'
import { headWord } from '../heads.js'
import { actingParties } from '../parties.js'
import { isProductNoun, NO_PRODUCT } from '../product-words.js'
import { hasDayToCome } from './coming.js'
import { withProducts } from './product.js'

/** "since the launch of X": a point in time told by the way, not news of the launch. */
const AS_TIME = new Set(['since', 'after', 'before', 'until', 'following', 'despite'])

/** "Following the launch of Harbor, Acme says": who acts in the clause that the phrase opens. */
function leading({ document, sentence, token }: FrameReading): Party[] {
  const { lower } = document.tokens
  if (!/^(?:following|with|after)$/.test(lower[sentence.first]) || token > sentence.first + 6) return []
  const main = document.clauses(sentence).find(({ subject, verb }) => subject && verb.first > token)
  const comma = main?.subject && lower[main.subject.first - 1] === ','
  return comma ? actingParties(document, main.subject).filter(({ kind }) => kind === 'organization') : []
}

/** "announced the general availability of Harbor", "today announced the launch of": it is there, where no day to come is told. */
function isThere(reading: FrameReading): boolean {
  const { document, sentence, token } = reading
  const { lower } = document.tokens
  if (hasDayToCome(reading)) return false
  if (lower[token] === 'availability') return true
  return (
    /^(?:launch|release|debut|introduction|unveiling|rollout|roll-out)$/.test(lower[token]) &&
    !/^(?:upcoming|forthcoming|expected|pending|impending|planned)$/.test(lower[token - 1] ?? '') &&
    nounRole(document, sentence, token)?.clause.verb.lemma === 'announce'
  )
}

/** "its announcement of Harbor 2, due this fall": shown, and to be had later. */
const isShownNow = (reading: FrameReading): boolean => {
  const { document, object, token } = reading
  const { lower } = document.tokens
  return (
    object !== undefined &&
    lower[token] === 'announcement' &&
    lower[object.last + 1] === ',' &&
    /^(?:due|coming|arriving|expected|available)$/.test(lower[object.last + 2] ?? '') &&
    hasDayToCome(reading)
  )
}

const PUTS_OFF = /^(?:delay|postpone|push|defer)$/
const SETS_FREE = /^(?:trigger|stimulate|induce|inhibit|block|promote|cause|suppress|increase|reduce|prevent)$/

export const productNouns: readonly NounFrame[] = [
  {
    name: 'announcement/launch-of',
    example: "Northwind's launch of the Harbor app drew crowds.",
    event: 'product_launch',
    nouns: [
      'launch',
      'rollout',
      'roll-out',
      'release',
      'debut',
      'unveiling',
      'introduction',
      'announcement',
      'availability',
      'addition',
    ],
    prepositions: { of: 'object', by: 'actor' },
    refuse: reading => {
      const { document, sentence, object, token, actor } = reading
      const { lower } = document.tokens
      if (!object) return 'nothing is brought out'
      // "its second market debut, following the listing of Initech"
      if (lower.slice(token + 1, object.first).includes(',')) return 'another thing'
      // "an addition to its portfolio of tools"
      if (lower[token] === 'addition' && lower[token + 1] !== 'of') return 'nothing is brought out'
      // "the launch device for the Lantern"
      if (document.tagged(sentence).at(token + 1) === 'noun') return 'another thing'
      // "triggers the release of a hormone"
      const governor = nounRole(document, sentence, token)?.clause.verb.lemma
      // "pushed back the launch of Harbor from April 2 to May 14"
      if (governor && PUTS_OFF.test(governor)) return 'read by another rule'
      if (!actor && governor && SETS_FREE.test(governor)) return 'a substance is set free'
      if (
        lower[token] === 'release' &&
        reading.document
          .clauses(sentence)
          .some(({ subject, verb }) => subject && subject.head === token && SETS_FREE.test(verb.lemma))
      )
        return 'a substance is set free'
      // "a launch of Harbor is not on its road map"
      const main = lower[token - 1] === 'a' && document.clauses(sentence).find(one => one.subject?.head === token)
      if (main && main.verb.negation >= 0) return 'negated'
      const known = object.references.some(({ entity }) => entity && document.makers.has(entity.key))
      for (let at = token - 1; at >= sentence.first && at >= token - 4; at--)
        if (AS_TIME.has(lower[at]) && !actor && !(lower[at] === 'following' && (known || leading(reading).length)))
          return 'a point in time'
      const head = headWord(document, object)
      if (NO_PRODUCT.has(head)) return 'what comes out is no product'
      const named = known || object.references.some(({ entity }) => entity && entity.kind === 'product')
      return named || isProductNoun(head) || (object.references.length && (actor || leading(reading).length))
        ? undefined
        : 'no product comes out'
    },
    status: (status, reading) => {
      if (status === 'completed' && isShownNow(reading)) return 'announced'
      return status === 'announced' && isThere(reading) ? 'completed' : status
    },
    parties: (reading, found) =>
      withProducts(reading, found.actors.length ? found : { ...found, actors: leading(reading) }),
  },
]
