import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { prepositional, wordSet } from '../heads.js'

/** "a benefit corporation", "a for-profit company": what a company becomes by law. */
const FORMS = wordSet('for-profit nonprofit non-profit pbc benefit')

/** Does one of the words behind a verb or noun say a legal form: "to a for-profit structure"? */
function namesForm({ document, sentence, token }: FrameReading): boolean {
  const { lower } = document.tokens
  for (let at = token + 1; at <= Math.min(sentence.last, token + 9); at++)
    if (FORMS.has(lower[at])) return lower[at] !== 'benefit' || lower[at + 1] === 'corporation'
  return false
}

/** Companies that become another sort of company, or have other parts and other people on top. */
export const companyFormVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/changes-form',
    example: 'Northwind Systems converted to a for-profit company last year.',
    event: 'restructuring',
    verbs: ['convert', 'transition', 'become', 'restructure', 'turn', 'change', 'switch'],
    atCompanion: true,
    companions: FORMS,
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { lemma, progressive } = reading.clause!.verb
      if (!namesForm(reading)) return 'no form is changed'
      // "is a for-profit company that became known"
      return lemma === 'become' || progressive || prepositional(reading, 'to', 'into', 'as', 'from')
        ? undefined
        : 'no form is changed'
    },
  },
  {
    name: 'announcement/reshuffles',
    example: 'Northwind Systems reshuffled its leadership on Monday.',
    event: 'restructuring',
    verbs: ['reshuffle', 'shake up', 'overhaul', 'shuffle', 'revamp'],
    objectNouns: ['leadership', 'management', 'ranks', 'board', 'c-suite', 'structure', 'organization', 'organisation'],
    needs: ['actor'],
  },
  {
    name: 'announcement/forms-unit',
    example: 'Northwind Systems created a new division for robots.',
    event: 'restructuring',
    verbs: ['form', 'create', 'establish', 'set up'],
    companions: new Set(['new']),
    objectNouns: ['division', 'unit', 'department', 'group', 'arm', 'subsidiary'],
    object: 'object',
    plainObject: true,
    needs: ['actor'],
    refuse: ({ document, clause }) => {
      const phrase = clause!.verb.voice === 'passive' ? clause!.subject : clause!.object
      const { lower } = document.tokens
      for (let at = phrase!.first; at < phrase!.head; at++) if (lower[at] === 'new') return undefined
      return 'no new unit'
    },
  },
]

export const companyFormNouns: readonly NounFrame[] = [
  {
    name: 'announcement/conversion-to',
    example: 'Northwind Systems completed its conversion into a public benefit corporation.',
    event: 'restructuring',
    nouns: ['conversion'],
    needs: ['actor'],
    refuse: reading => (namesForm(reading) ? undefined : 'no form is changed'),
  },
]
