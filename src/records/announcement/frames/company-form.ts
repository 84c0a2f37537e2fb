import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { prepositional, wordSet } from '../heads.js'
import { namedParties } from '../parties.js'

/** "a benefit corporation", "a for-profit company": what a company becomes by law. */
const FORMS = wordSet('for-profit nonprofit non-profit pbc benefit')

/** Does one of the words behind a verb or noun say a legal form: "to a for-profit structure"? */
function namesForm({ document, sentence, token }: FrameReading): boolean {
  const { lower } = document.tokens
  for (let at = token + 1; at <= Math.min(sentence.last, token + 9); at++)
    if (FORMS.has(lower[at])) return lower[at] !== 'benefit' || lower[at + 1] === 'corporation'
  return false
}

/** "Fabrikam" of "will be known as Fabrikam from May", "is now called Fabrikam": the name that a company bears from now on. */
function newName({
  document,
  sentence,
  clause,
}: Pick<FrameReading, 'document' | 'sentence' | 'clause'>): Phrase | undefined {
  const { verb, subject } = clause!
  const { lower } = document.tokens
  if (verb.voice !== 'passive' || !subject || verb.negation >= 0) return undefined
  const will = /^(?:will|'ll)$/.test(lower[verb.modal] ?? '')
  const now = lower[verb.head - 1] === 'now'
  if (!(will || (now && verb.tense === 'present'))) return undefined
  // "the combined company will be called": no company has borne another name
  for (let at = subject.first; at <= subject.head; at++)
    if (/^(?:new|combined|merged|joint|resulting|a|an)$/.test(lower[at])) return undefined
  const at = verb.lemma === 'know' ? verb.last + 1 : verb.last
  return verb.lemma === 'know' && lower[at] !== 'as' ? undefined : phraseAfter(document, sentence, at)
}

/** "Acme is rebranding. The company will now be called Harbor": the name told behind the words for the change. */
export function nameBehind({ document, sentence, clause }: FrameReading): readonly Party[] {
  if (clause!.verb.lemma !== 'rebrand') return []
  for (const told of [sentence, document.sentences[sentence.index + 1]]) {
    if (!told) continue
    for (const one of document.clauses(told)) {
      if (one.verb.first < clause!.verb.last || !/^(?:call|know)$/.test(one.verb.lemma)) continue
      const named = namedParties(document, newName({ document, sentence: told, clause: one }))
      if (named.length === 1) return named
    }
  }
  return []
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
    name: 'announcement/now-called',
    example: 'Northwind Systems will now be called Fabrikam.',
    event: 'restructuring',
    verbs: ['call', 'know'],
    atCompanion: true,
    companions: wordSet('called known'),
    subject: 'none',
    object: 'actor',
    needs: ['actor', 'object'],
    refuse: reading => (newName(reading) ? undefined : 'no new name'),
    parties: (reading, found) => {
      const actors = found.actors.filter(({ kind }) => kind === 'organization')
      const named = namedParties(reading.document, newName(reading))
      const objects = named.filter(({ key, kind }) => kind !== 'person' && actors.every(actor => actor.key !== key))
      return actors.length === 1 && objects.length === 1 ? [{ ...found, actors, objects, counterparties: [] }] : []
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
