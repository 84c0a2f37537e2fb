import { inflect } from '../../language/inflection.js'
import { type Clause, statusOfClause } from '../../mentions/clause/index.js'
import type { NewsRule } from '../kind.js'
import { draftsOf } from './draft.js'
import type { VerbFrame } from './frame.js'
import { SlotPhrases } from './slots.js'

/** A rule out of a verb frame: called at every form of its verbs, reads the clause around it. */
export function verbRule(frame: VerbFrame): NewsRule {
  const particles = new Map<string, Set<string | null>>()
  for (const verb of frame.verbs) {
    const [lemma, particle] = verb.split(' ')
    particles.set(lemma, (particles.get(lemma) ?? new Set()).add(particle ?? null))
  }
  const words = [...particles.keys()].flatMap(lemma => [...inflect(lemma).keys()])
  return {
    name: frame.name,
    example: frame.example,
    trigger: { words },
    find(document, token) {
      const sentence = document.sentenceAt(token)!
      const clause = document.clauses(sentence).find(one => one.verb.head === token)
      const allowed = clause && particles.get(clause.verb.lemma)
      if (!clause || !allowed) return undefined
      const particle = clause.verb.particle ?? particleAfterObject(document.tokens.lower, clause)
      if (!allowed.has(particle) && !(allowed.has(null) && particle === null)) return undefined
      const { actor, object, counterparty } = slotPhrases(frame, clause)
      const reading = { document, sentence, token, clause, actor, object, counterparty }
      return draftsOf(frame, reading, statusOfClause(document, sentence, clause))
    },
  }
}

/** "lay 200 people off", "shut the app down". */
function particleAfterObject(lower: readonly string[], clause: Clause): string | null {
  const word = clause.object && lower[clause.object.last + 1]
  return word && /^(?:off|down|out|up|back|away|over)$/.test(word) ? word : null
}

/** Which phrase stands for which slot; in the passive subject and object change places. */
function slotPhrases(frame: VerbFrame, clause: Clause): SlotPhrases {
  const found = new SlotPhrases()
  const passive = clause.verb.voice === 'passive'
  const alone = clause.object ? undefined : frame.alone
  const subject = (passive ? undefined : alone) ?? frame.subject ?? 'actor'
  const object = frame.object ?? 'object'
  found.put(passive ? object : subject, clause.subject)
  if (!passive) found.put(object, clause.object)
  for (const { word, phrase } of clause.prepositions)
    found.put(passive && word === 'by' ? subject : frame.prepositions?.[word], phrase)
  return found
}
