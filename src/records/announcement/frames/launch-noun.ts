import { nounRole } from '../../../mentions/clause/index.js'
import type { NounFrame } from '../frame.js'
import { headWord } from '../heads.js'
import { isProductNoun, NO_PRODUCT } from '../product-words.js'
import { withProducts } from './product.js'

/** "since the launch of X": a point in time told by the way, not news of the launch. */
const AS_TIME = new Set(['since', 'after', 'before', 'until', 'following', 'despite'])

const SETS_FREE = /^(?:trigger|stimulate|induce|inhibit|block|promote|cause|suppress|increase|reduce|prevent)$/

export const productNouns: readonly NounFrame[] = [
  {
    name: 'announcement/launch-of',
    example: "Northwind's launch of the Harbor app drew crowds.",
    event: 'product_launch',
    nouns: ['launch', 'rollout', 'roll-out', 'release', 'debut', 'unveiling', 'introduction', 'announcement'],
    prepositions: { of: 'object', by: 'actor' },
    refuse: reading => {
      const { document, sentence, object, token, actor } = reading
      const { lower } = document.tokens
      if (!object) return 'nothing is brought out'
      // "triggers the release of a hormone"
      const governor = nounRole(document, sentence, token)?.clause.verb.lemma
      if (!actor && governor && SETS_FREE.test(governor)) return 'a substance is set free'
      if (
        lower[token] === 'release' &&
        reading.document
          .clauses(sentence)
          .some(({ subject, verb }) => subject && subject.head === token && SETS_FREE.test(verb.lemma))
      )
        return 'a substance is set free'
      for (let at = token - 1; at >= sentence.first && at >= token - 4; at--)
        if (AS_TIME.has(lower[at]) && !actor) return 'a point in time'
      const head = headWord(document, object)
      if (NO_PRODUCT.has(head)) return 'what comes out is no product'
      const named = object.references.some(({ entity }) => entity && entity.kind === 'product')
      return named || isProductNoun(head) || (actor && object.references.length) ? undefined : 'no product comes out'
    },
    parties: withProducts,
  },
]
