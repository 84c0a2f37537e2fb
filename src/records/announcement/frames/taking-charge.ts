import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import type { Clause } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, prepositional, wordSet } from '../heads.js'
import { aPersonEach, employersIn, LED, peopleOf } from '../people.js'
import { roleJoined, roleOf } from '../role.js'
import { joined } from './joining.js'

/** What a person takes who takes over: "the helm of Acme", "the reins at Acme". */
const HELM = wordSet('helm reins leadership charge baton mantle post role job position')

/** Who is put in charge: "will lead the company's new hardware unit", "takes the helm of Acme". */
export const chargeVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/take-helm',
    example: 'Jane Doe will take the helm of Northwind Systems in May.',
    event: 'appointment',
    verbs: ['take', 'take over', 'assume'],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      if (!clause?.object || clause.verb.voice === 'passive') return 'nobody takes over'
      const head = document.tokens.lower[clause.object.head]
      if (!HELM.has(head)) return 'nobody takes over'
      // "took the role", "took charge" of something else: an office or an employer tells
      const firm = clause.prepositions.some(
        ({ word, phrase }) =>
          /^(?:of|at)$/.test(word) && phrase.references.some(({ entity }) => entity && entity.kind !== 'person'),
      )
      return firm || /^(?:helm|reins)$/.test(head) ? undefined : 'nobody takes over'
    },
    parties: joined,
    namesSomebody: true,
    details: roleJoined,
  },
  {
    name: 'announcement/will-lead',
    example: 'Jane Doe will lead the new hardware unit of Northwind Systems.',
    event: 'appointment',
    verbs: ['lead', 'head', 'run', 'oversee', 'helm'],
    subject: 'object',
    object: 'none',
    refuse: ({ document, clause }) =>
      clause?.object &&
      clause.verb.voice === 'active' &&
      isToCome(document, clause) &&
      LED.has(headWord(document, clause.object))
        ? undefined
        : 'nobody is put in charge',
    parties: led,
  },
  {
    name: 'announcement/hands-over-to',
    example: 'Northwind Systems founder Jane Doe hands the reins to John Roe in May.',
    event: 'appointment',
    verbs: ['hand', 'hand over', 'pass', 'hand off', 'turn over', 'cede'],
    subject: 'none',
    object: 'none',
    prepositions: { to: 'object' },
    refuse: ({ document, clause, object }) => {
      if (!clause || !peopleOf(document, object).length) return 'nothing is handed over'
      if (!clause.object)
        return clause.verb.particle === 'over' && clause.verb.voice === 'active' ? undefined : 'nothing is handed over'
      return HANDED.has(document.tokens.lower[clause.object.head]) ? undefined : 'nothing is handed over'
    },
    parties: (reading, found) => {
      const { document, clause } = reading
      return aPersonEach(
        { ...reading, actor: clause?.subject },
        peopleOf(document, reading.object),
        employersIn(document, prepositional(reading, 'of', 'at') ?? clause?.subject),
        found.counterparties,
      )
    },
    details: roleOf,
  },
]

/** "will lead", a headline's "to lead". */
const isToCome = ({ tokens: { lower } }: AnnotatedDocument, { verb, governor }: Clause): boolean =>
  verb.tense === 'future' ? /^(?:will|'ll)$/.test(lower[verb.modal]) : verb.tense === 'infinitive' && !governor

export const HANDED = wordSet(
  'reins helm baton role job duties responsibilities torch keys leadership control post position title',
)

/** "will lead Acme's hardware unit": whose it is. */
function led(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object, clause } = reading
  const own = employersIn(document, clause?.object)
  const named = own.length ? own : employersIn(document, prepositional(reading, 'of', 'at'))
  return aPersonEach(reading, peopleOf(document, object), named, found.counterparties)
}
