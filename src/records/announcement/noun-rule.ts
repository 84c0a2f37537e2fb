import type { Sentence } from '../../language/sentences.js'
import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import {
  compoundHead,
  type NounRole,
  nounRole,
  type Phrase,
  phraseAfter,
  phraseBefore,
  statusOfNoun,
  sumBefore,
} from '../../mentions/clause/index.js'
import type { NewsRule } from '../kind.js'
import { companionTest } from './companions.js'
import { draftsOf } from './draft.js'
import { completeFrame, type NounFrame } from './frame.js'
import { examplesOf, meantBy } from './members.js'
import { tellsNothing } from './nobody.js'
import { SlotPhrases } from './slots.js'
import { tellerFor } from './teller.js'

/** Verbs whose subject does what their object noun says: "Acme announced the acquisition of Initech". */
const LIGHT_VERBS = wordSet(`
  announce complete make close finalize finalise conclude confirm plan propose agree sign pursue seek discuss launch begin start
  reveal unveil disclose suffer report abandon cancel scrap terminate drop end strike reach form enter expand file win receive
  consider explore detail implement conduct undertake carry deny introduce have finish celebrate accelerate delay postpone
  halt pause ink land secure forge negotiate extend renew weigh mull withdraw raise sweeten submit table
  extract obtain consummate seal break deepen strengthen broaden cement renew score clinch near eye renegotiate perform execute
`)

/** Nouns that may follow a noun of the act and leave it one: "merger agreement", "takeover bid". */
const ACT_HEADS = wordSet(`
  deal deals agreement agreements bid bids offer offers talks discussions negotiations plan plans proposal proposals announcement
  transaction contract pact interest process attempt attempts effort efforts renewal renewals extension extensions win wins award awards
`)

/** Verbs of what a company does by the act that stands behind "with" or "through". */
const GROWING = wordSet(
  'gain fill replenish follow expand grow enter re-enter reenter continue strengthen bolster extend boost deepen broaden double cement enhance add',
)

const OWNERS = /^(?:board|boards|directors|shareholders|stockholders|holders|owners|investors)$/

/** A rule out of a noun frame: called at the noun, reads its "of", "by", "'s" and the verb that governs it. */
export function nounRule(given: NounFrame): NewsRule {
  const frame = completeFrame(given)
  const governors = frame.governors && new Set(frame.governors)
  const holdsCompanion = companionTest(frame.companions)
  return {
    name: frame.name,
    example: frame.example,
    trigger: { words: frame.nouns },
    find(document, token) {
      const sentence = document.sentenceAt(token)!
      if (holdsCompanion && !holdsCompanion(document, sentence)) return undefined
      if (tellsNothing(document, frame, sentence)) return undefined
      const tag = document.tagged(sentence).at(token)
      if (tag !== 'noun') return undefined
      const head = compoundHead(document, sentence, token)
      if (frame.headOnly && head > token && !ACT_HEADS.has(document.tokens.lower[head])) return undefined
      const role = nounRole(document, sentence, token)
      const governed = !governors || (role && role.role !== 'subject' && governors.has(role.clause.verb.lemma))
      if (!governed && !frame.ungoverned?.(document, sentence, token)) return undefined
      const { actor, object, counterparty, places } = nounPhrases(frame, document, sentence, token, head, role)
      return draftsOf(
        frame,
        { document, sentence, token, clause: undefined, actor, object, counterparty, places },
        statusOfNoun(document, sentence, token),
      )
    },
  }
}

function nounPhrases(
  frame: NounFrame,
  document: AnnotatedDocument,
  sentence: Sentence,
  token: number,
  head: number,
  role: NounRole | undefined,
): SlotPhrases {
  const found = new SlotPhrases()
  const { possessor, compound } = beforeNoun(document, sentence, token)
  putAfter(frame, document, sentence, head, found)
  // "its acquisition by X": what the owner does where nobody is named who does it to him
  const owner = frame.possessor ?? 'actor'
  found.put(owner === 'actor' && found.actor && frame.prepositions?.by === 'actor' ? 'object' : owner, possessor)
  found.put(frame.compound, compound)
  if (role && role.role !== 'subject' && governs(frame, role, document.tokens.lower[head], document.tokens.lower)) {
    const slot = frame.subject ?? 'actor'
    if (slot !== 'none' && slot !== 'place' && !found[slot]?.references.length) found.put(slot, agentOf(document, role))
    // "a deal was signed with X": what stands with the verb
    for (const { word, phrase } of role.clause.prepositions) {
      const beside = frame.prepositions?.[word]
      if (beside) found.put(beside, examplesOf(document, phrase) ?? phrase)
    }
  }
  return found
}

/** Does the subject of the verb do what the noun says: "announced a merger", "is in merger talks"? */
function governs(frame: NounFrame, { clause, preposition }: NounRole, head: string, lower: readonly string[]): boolean {
  if (frame.governors || LIGHT_VERBS.has(clause.verb.lemma) || frame.suffered?.includes(clause.verb.lemma)) return true
  // "called off the merger", not "called the merger a mistake"
  if (clause.verb.lemma === 'call' || clause.verb.lemma === 'walk') return clause.verb.particle !== null
  // a company's own board, not an authority
  if (clause.verb.lemma === 'approve' || clause.verb.lemma === 'back')
    return clause.subject !== undefined && OWNERS.test(lower[clause.subject.head])
  // "expanded into Europe with the acquisition of"
  if (preposition !== null && /^(?:with|through|via|by)$/.test(preposition) && GROWING.has(clause.verb.lemma))
    return true
  return clause.verb.lemma === 'be' && preposition === 'in' && /^(?:talks|discussions|negotiations)$/.test(head)
}

/** Who does what a verb says: its subject, or in the passive the phrase after "by". */
const agentOf = (document: AnnotatedDocument, { clause }: NounRole): Phrase | undefined =>
  clause.verb.voice === 'active'
    ? (tellerFor(document, clause) ?? clause.subject)
    : clause.prepositions.find(({ word }) => word === 'by')?.phrase

/** The prepositional phrases of a noun, over dates, brackets and an apposition; a verb ends them. */
function putAfter(
  frame: NounFrame,
  document: AnnotatedDocument,
  sentence: Sentence,
  head: number,
  found: SlotPhrases,
): void {
  const tagged = document.tagged(sentence)
  const { lower } = document.tokens
  for (let at = head + 1; at <= sentence.last; ) {
    const tag = tagged.at(at)
    if (tag === 'preposition' || tag === 'to') {
      const slot = frame.prepositions?.[lower[at]]
      const phrase = phraseAfter(document, sentence, slot === 'object' ? pastBound(lower, at) : at)
      if (phrase) found.put(slot, meantBy(document, slot, phrase) ?? phrase)
      at = (phrase?.last ?? at) + 1
      // "an offer of $13 a share for"
      if (/^(?:a|an)$/.test(lower[at] ?? '') && lower[at + 1] === 'share') at += 2
    } else if (tag === 'comma' && tagged.at(at + 1) === 'determiner') {
      const phrase = phraseAfter(document, sentence, at)
      if (!phrase) return
      at = phrase.last + 1
    } else if (tag === 'bracket' && lower[at] === '(') {
      // "a memorandum of understanding (MoU) with": over the brackets
      const start = at
      while (at < sentence.last && at < start + 6 && lower[at] !== ')') at++
      at++
    } else if (tag === 'date' || tag === 'adverb' || tag === 'bracket' || tag === 'quote') at++
    else if (tag === 'comma' && tagged.at(at + 1) === 'preposition') at++
    else return
  }
}

/** "for up to 33 million shares": past what only bounds the number. */
const pastBound = (lower: readonly string[], at: number): number =>
  /^(?:up|at|more|less|close)$/.test(lower[at + 1] ?? '') && /^(?:to|least|most|than)$/.test(lower[at + 2] ?? '')
    ? at + 2
    : at

/** Of "its more than $40 million acquisition". */
const BOUNDS = /^(?:more|than|over|about|around|nearly|roughly|almost|approximately)$/

/** "Acme's proposed $4 billion acquisition": the owner before the noun; "the Initech acquisition": a name right before it. */
function beforeNoun(
  document: AnnotatedDocument,
  sentence: Sentence,
  token: number,
): { possessor: Phrase | undefined; compound: Phrase | undefined } {
  const tagged = document.tagged(sentence)
  let compound: Phrase | undefined
  for (let at = token - 1; at >= sentence.first && at >= token - 12; at--) {
    const reference = document.mentionAt(document.references, at)
    if (reference?.possessive) return { possessor: phraseBefore(document, sentence, reference.last), compound }
    const tag = tagged.at(at)
    // "its $38 billion (£29 billion) deal"
    const open = tag === 'bracket' ? sumBefore(document, tagged, at) : -1
    if (open >= 0) at = open
    else if (reference?.form === 'name') {
      compound ??= phraseBefore(document, sentence, reference.last)
      at = reference.first
    } else if (tag !== 'noun' && tag !== 'number' && tag !== 'date' && tag !== 'possessive' && tag !== 'adverb') {
      if (!BOUNDS.test(document.tokens.lower[at])) break
    }
  }
  return { possessor: undefined, compound }
}
