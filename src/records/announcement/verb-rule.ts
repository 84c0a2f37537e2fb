import type { Draft } from '../../core/rule.js'
import { DEAL_UNITS } from '../../language/deal-words.js'
import type { Sentence } from '../../language/sentences.js'
import { WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import {
  type Clause,
  meantObject,
  otherThanFronted,
  type Phrase,
  phraseAfter,
  standsForFronted,
  statusOfClause,
} from '../../mentions/clause/index.js'
import type { NewsRule } from '../kind.js'
import { companionTest } from './companions.js'
import { draftsOf } from './draft.js'
import { completeFrame, type VerbFrame } from './frame.js'
import { freeRelative } from './free-relative.js'
import { actingExamples, examplesOf, meantBy, membersOf } from './members.js'
import { tellsNothing } from './nobody.js'
import { isMeasure, isPart } from './part-of.js'
import { SlotPhrases } from './slots.js'
import { tellerFor } from './teller.js'

/** A rule out of a verb frame: called at every form of its verbs, reads the clause around it. */
export function verbRule(given: VerbFrame): NewsRule {
  const frame = completeFrame(given)
  const particles = new Map<string, Set<string | null>>()
  for (const verb of frame.verbs) {
    const [lemma, particle] = verb.split(' ')
    particles.set(lemma, (particles.get(lemma) ?? new Set()).add(particle ?? null))
  }
  const objectNouns = frame.objectNouns && new Set(frame.objectNouns)
  const holdsCompanion = companionTest(frame.companions ?? objectNouns)
  const readClause = (document: AnnotatedDocument, sentence: Sentence, clause: Clause | undefined) => {
    const allowed = clause && particles.get(clause.verb.lemma)
    if (!clause || !allowed) return undefined
    const particle = clause.verb.particle ?? particleAfterObject(document.tokens.lower, clause, allowed)
    if (!allowed.has(particle) && !(allowed.has(null) && particle === null)) return undefined
    if (objectNouns && !headIs(document, objectNouns, clause)) return undefined
    const token = clause.verb.head
    const { actor, object, counterparty, places } = slotPhrases(document, frame, clause)
    const reading = { document, sentence, token, clause, actor, object, counterparty, places }
    return draftsOf(frame, reading, statusOfClause(document, sentence, clause))
  }
  if (frame.atCompanion) return companionRule(frame, readClause)
  return {
    name: frame.name,
    example: frame.example,
    trigger: frame.subjectHeads ? { words: frame.subjectHeads } : { verbs: [...particles.keys()] },
    find(document, place) {
      const sentence = document.sentenceAt(place)!
      if (holdsCompanion && !holdsCompanion(document, sentence)) return undefined
      if (tellsNothing(document, frame, sentence)) return undefined
      const clauses = document.clauses(sentence)
      return readClause(
        document,
        sentence,
        frame.subjectHeads ? clauseWithSubject(clauses, place) : clauseOfVerb(clauses, place),
      )
    },
  }
}

/** A rule that is called at the first of its companions in a sentence, and reads each clause there. */
function companionRule(
  frame: VerbFrame,
  readClause: (document: AnnotatedDocument, sentence: Sentence, clause: Clause) => Draft[] | undefined,
): NewsRule {
  const words = (frame.companions as ReadonlySet<string> | undefined) ?? new Set(frame.objectNouns)
  const table = new WordTable<true>(word => (words.has(word) ? true : undefined))
  return {
    name: frame.name,
    example: frame.example,
    trigger: { words: [...words] },
    find(document, place) {
      const sentence = document.sentenceAt(place)!
      if (document.tokens.firstOf(table, sentence.first, place - 1) >= 0) return undefined
      if (tellsNothing(document, frame, sentence)) return undefined
      const drafts = document.clauses(sentence).flatMap(clause => readClause(document, sentence, clause) ?? [])
      return drafts.length ? drafts : undefined
    },
  }
}

// plain loops: they run for every verb of an article, several times
function clauseOfVerb(clauses: readonly Clause[], head: number): Clause | undefined {
  for (const clause of clauses) if (clause.verb.head === head) return clause
  return undefined
}

function clauseWithSubject(clauses: readonly Clause[], head: number): Clause | undefined {
  for (const clause of clauses) if (clause.subject?.head === head) return clause
  return undefined
}

/** Has the object, or what it is a part or number of, one of these heads: "part of their production"? */
function headIs({ tokens: { lower } }: AnnotatedDocument, nouns: ReadonlySet<string>, clause: Clause): boolean {
  const phrase = clause.verb.voice === 'passive' ? clause.subject : clause.object
  if (!phrase) return false
  const of = clause.prepositions.find(({ word, token }) => word === 'of' && token === phrase.last + 1)?.phrase
  const part = /^(?:part|most|much|all|some|half|number|majority|many|one|two|three|four|five|several|dozens)$/.test(
    lower[phrase.head],
  )
  return (
    nouns.has(lower[phrase.head]) ||
    nouns.has(lower[phrase.last]) ||
    (part && of !== undefined && nouns.has(lower[of.head]))
  )
}

/** "lay 200 people off", "shut the app down"; "back" in "bought it back in 2019" is none. */
function particleAfterObject(
  lower: readonly string[],
  { object, prepositions }: Clause,
  allowed: ReadonlySet<string | null>,
): string | null {
  const at = object ? object.last + 1 : -1
  // "sued Initech over a patent": what opens a phrase is no particle
  const word = prepositions.some(({ token }) => token === at) ? undefined : lower[at]
  return word && allowed.has(word) ? word : null
}

/** Which phrase stands for which slot; in the passive subject and object change places. */
function slotPhrases(document: AnnotatedDocument, frame: VerbFrame, clause: Clause): SlotPhrases {
  const found = new SlotPhrases()
  const passive = clause.verb.voice === 'passive'
  const alone = clause.object || clause.fronted ? undefined : frame.alone
  const subject = (passive ? undefined : alone) ?? frame.subject ?? 'actor'
  const object = frame.object ?? (frame.objectNouns ? 'none' : 'object')
  found.put(
    passive ? object : subject,
    standsForFronted(clause)
      ? otherThanFronted(document, clause)
      : (tellerFor(document, clause) ??
          membersOf(document, clause.subject) ??
          actingExamples(document, frame.event, clause) ??
          clause.subject),
  )
  if (!passive) found.put(object, isItself(document, clause) ? clause.subject : objectOf(document, frame, clause))
  if (frame.ownerSells)
    found.put('counterparty', ownerAfter(document, passive ? clause.subject : clause.object, clause))
  for (const { word, phrase } of clause.prepositions) {
    const slot = passive && word === 'by' ? subject : frame.prepositions?.[word]
    const meant = meantBy(document, slot, phrase) ?? (word === 'by' ? membersOf(document, phrase) : undefined)
    const what = freeRelative(document, phrase)
    found.put(slot, what ?? meant ?? phrase)
    putBehind(document, frame, what, found)
  }
  putBehind(document, frame, freeRelative(document, clause.object), found)
  if (passive) found.put(subject, sharedAgent(document, clause))
  return found
}

/** "in Ohio" of "what will be its largest plant in Ohio" */
function putBehind(document: AnnotatedDocument, frame: VerbFrame, what: Phrase | undefined, found: SlotPhrases): void {
  const slot = what && frame.prepositions?.[document.tokens.lower[what.last + 1]]
  if (slot === 'place') found.put(slot, phraseAfter(document, document.sentenceAt(what!.last)!, what!.last + 1))
}

/** What is acted on: the object, the named part of it, or of several that are bought those who are named. */
function objectOf(document: AnnotatedDocument, { event }: VerbFrame, clause: Clause): Phrase | undefined {
  const examples = event === 'acquisition' ? examplesOf(document, clause.object) : undefined
  return examples ?? freeRelative(document, clause.object) ?? namedWithin(document, clause) ?? clause.fronted
}

/** "agreed to sell itself": whoever was named last, what is sold is who sells. */
const isItself = ({ tokens: { lower } }: AnnotatedDocument, { object, subject }: Clause): boolean =>
  object !== undefined &&
  object.first === object.last &&
  /^(?:itself|themselves)$/.test(lower[object.first]) &&
  subject?.references.some(({ entity }) => entity) === true

/** "was bought and renamed by X": the agent stands with the second participle. */
function sharedAgent(document: AnnotatedDocument, { verb }: Clause): Phrase | undefined {
  const { lower } = document.tokens
  const by = verb.last + 3
  if (lower[verb.last + 1] !== 'and' || lower[by] !== 'by' || !/(?:ed|en|ought|un|ost)$/.test(lower[by - 1]))
    return undefined
  return phraseAfter(document, document.sentenceAt(by)!, by)
}

/** "the container business of Fabrikam": who owns what is bought, where that has no name of its own. */
function ownerAfter(
  { tokens: { lower } }: AnnotatedDocument,
  object: Phrase | undefined,
  clause: Clause,
): Phrase | undefined {
  if (
    !object ||
    !/^(?:unit|units|business|businesses|operations|assets|division|arm|subsidiary)$/.test(lower[object.head])
  )
    return undefined
  return clause.prepositions.find(({ word, token }) => word === 'of' && token === object.last + 1)?.phrase
}

/** Who stands behind a product: "the team behind Initech". */
const MAKERS = /^(?:team|company|startup|firm|studio|maker|developer|developers|business|group)$/

/** The object, or the named part of it: "Initech" in "all outstanding shares of Initech". */
function namedWithin(document: AnnotatedDocument, clause: Clause): Phrase | undefined {
  const { prepositions } = clause
  const object = meantObject(document, clause)
  if (!object || object.references.some(({ entity, form }) => entity && form !== 'pronoun')) return object
  let { head, last } = object
  let deepest = object
  for (const { word, token, phrase } of prepositions) {
    // the "majority" of X
    const next = /^["”]$/.test(document.tokens.lower[last + 1] ?? '') ? last + 2 : last + 1
    const behind = word === 'behind' && MAKERS.test(document.tokens.lower[head])
    if (token !== next || !(behind || ((word === 'of' || word === 'in') && isPart(document, head, object.head)))) break
    if (phrase.references.some(({ entity, form }) => entity && entity.kind !== 'place' && form !== 'pronoun'))
      return phrase
    deepest = phrase
    ;({ head, last } = phrase)
  }
  // "a majority stake in its towers unit"
  const unit = deepest !== object && DEAL_UNITS.has(document.tokens.lower[deepest.head])
  return unit || isMeasure(document, object.head) ? deepest : object
}
