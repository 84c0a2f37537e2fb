import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Phrase, phraseAfter, phraseBefore, statusOfNoun } from '../../mentions/clause/index.js'
import type { NewsRule } from '../kind.js'
import { draftsOf } from './draft.js'
import type { NounFrame } from './frame.js'
import { SlotPhrases } from './slots.js'

/** Verbs whose subject does what their object noun says: "Acme announced the acquisition of Initech". */
const LIGHT_VERBS = new Set([
  'announce',
  'complete',
  'make',
  'close',
  'finalize',
  'conclude',
  'confirm',
  'plan',
  'propose',
  'agree',
  'sign',
  'pursue',
  'seek',
  'discuss',
  'launch',
  'begin',
  'start',
  'reveal',
  'unveil',
  'disclose',
  'suffer',
  'report',
  'abandon',
  'cancel',
  'scrap',
  'terminate',
  'drop',
  'end',
  'strike',
  'reach',
  'form',
  'enter',
  'expand',
  'file',
  'win',
  'receive',
  'consider',
  'explore',
  'detail',
  'implement',
  'conduct',
  'undertake',
  'carry',
  'deny',
  'approve',
  'introduce',
  'have',
  'finish',
  'celebrate',
  'accelerate',
  'delay',
  'postpone',
  'halt',
  'pause',
])

/** A rule out of a noun frame: called at the noun, reads its "of", "by", "'s" and the verb that governs it. */
export function nounRule(frame: NounFrame): NewsRule {
  return {
    name: frame.name,
    example: frame.example,
    trigger: { words: frame.nouns },
    find(document, token) {
      const sentence = document.sentenceAt(token)!
      if (document.mentionAt(document.references, token)?.form === 'name') return undefined
      if (document.clauses(sentence).some(clause => clause.verb.head === token)) return undefined
      const { actor, object, counterparty } = nounPhrases(frame, document, sentence, token)
      return draftsOf(
        frame,
        { document, sentence, token, clause: undefined, actor, object, counterparty },
        statusOfNoun(document, sentence, token),
      )
    },
  }
}

function nounPhrases(frame: NounFrame, document: AnnotatedDocument, sentence: Sentence, token: number): SlotPhrases {
  const found = new SlotPhrases()
  found.put(frame.possessor ?? 'actor', possessorOf(document, sentence, token))
  if (frame.compound) found.put(frame.compound, nameBefore(document, sentence, token))
  const { lower } = document.tokens
  for (let at = token + 1; at <= sentence.last && at <= token + 14; at++) {
    if (/^[.;:]$/.test(lower[at])) break
    const slot = frame.prepositions?.[lower[at]]
    if (slot) found.put(slot, phraseAfter(document, sentence, at))
  }
  if (!found.actor) {
    const governor = document
      .clauses(sentence)
      .find(clause => clause.object && clause.object.first <= token && token <= clause.object.last)
    if (governor && LIGHT_VERBS.has(governor.verb.lemma) && governor.verb.voice === 'active')
      found.actor = governor.subject
  }
  return found
}

/** "the Acme layoffs", "an Acme data breach": the name right before the noun, over one plain noun or adjective. */
function nameBefore(document: AnnotatedDocument, sentence: Sentence, token: number): Phrase | undefined {
  for (let at = token - 1; at >= sentence.first && at >= token - 2; at--) {
    const reference = document.mentionAt(document.references, at)
    if (reference) return reference.possessive ? undefined : phraseBefore(document, sentence, reference.last)
    if (document.tagged(sentence).at(at) !== 'noun') return undefined
  }
  return undefined
}

/** "Acme's proposed acquisition", "its acquisition": the owner before the noun, over at most three adjectives. */
function possessorOf(document: AnnotatedDocument, sentence: Sentence, token: number): Phrase | undefined {
  for (let at = token - 1; at >= sentence.first && at >= token - 5; at--) {
    const reference = document.mentionAt(document.references, at)
    if (reference?.possessive) return phraseBefore(document, sentence, reference.last)
    if (document.tokens.lower[at] === "'s" || document.tokens.lower[at] === "'") continue
    if (/^(?:the|a|an|of|in|to|and|,)$/.test(document.tokens.lower[at])) return undefined
  }
  return undefined
}
