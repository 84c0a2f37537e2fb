import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { finiteAfter } from './collapse.js'
import type { Clause } from './types.js'
import { withParticle } from './verb-groups.js'

/** Verbs that tell of something that goes on, not of an act: "stopped selling Harbor" ends it. */
const GOING_ON =
  /^(?:sell|make|offer|produce|support|use|work|ship|accept|take|provide|allow|run|operate|build|manufacture|distribute|supply|update|show|carry|stock|publish|print|develop|fund|back|pay|collect|charge|issue|process|serve)$/

/** Measures of a change: "nearly doubled its prices" tells one all the same. */
const MEASURED = /^(?:double|triple|treble|quadruple|halve|wipe|eliminate|exhaust|deplete)$/

/** Verbs that let somebody act: whether it is done, they do not say. */
const LETTING = /^(?:let|lets|letting|help|helps|helped|helping|make|makes|made|making)$/

/**
 * Why a sentence does not say that the act of a verb is done: "never bought", "nearly bought", "without buying", "ruled out
 * buying", "let it buy"; undefined where it may be.
 */
export function whyNotDone(document: AnnotatedDocument, { verb, governor, subject }: Clause): string | undefined {
  const { lower } = document.tokens
  const before = lower[verb.first - 1]
  if (before === 'never') return 'negated'
  if ((before === 'almost' || before === 'nearly') && !MEASURED.test(verb.lemma)) return 'nearly done'
  if (verb.head > verb.first && lower[verb.head - 1] === 'nearly' && !MEASURED.test(verb.lemma)) return 'nearly done'
  if (verb.tense === 'present' && subject?.last === verb.first - 1 && verb.first === verb.head)
    return LETTING.test(lower[subject.first - 1] ?? '') ? 'only let' : undefined
  if (verb.tense !== 'participle' || verb.voice === 'passive') return undefined
  if (before === 'without') return 'negated'
  if (before === 'from' && /^(?:refrain|abstain)/.test(lower[verb.first - 2] ?? '')) return 'not done'
  if (before === 'of' && /^(?:instead|short)$/.test(lower[verb.first - 2] ?? '')) return 'negated'
  if (
    /^(?:of|in)$/.test(before ?? '') &&
    lower[verb.first - 3] === 'no' &&
    /^(?:intention|interest|plan|idea|prospect)s?$/.test(lower[verb.first - 2])
  )
    return 'negated'
  if (before === 'against' && governor && /^(?:decide|vote|opt|choose|rule)$/.test(governor.verb.lemma))
    return 'decided against'
  if (governor?.verb.last !== verb.first - 1) return undefined
  if (withParticle(governor.verb) === 'rule out') return 'ruled out'
  if (/^(?:avoid|resist)$/.test(governor.verb.lemma)) return 'not done'
  return /^(?:stop|quit|cease)$/.test(governor.verb.lemma) && !GOING_ON.test(verb.lemma) ? 'no longer done' : undefined
}

/** "was forced to buy", "has been compelled to close", "had to close", "held an event to reveal": it did. */
export const isForced = (document: AnnotatedDocument, { governor, verb }: Clause): boolean =>
  (governor !== undefined && isStaged(document, governor)) ||
  (governor?.verb.last === verb.first - 1 &&
    /^(?:past|perfect)$/.test(governor.verb.tense) &&
    (governor.verb.voice === 'passive'
      ? /^(?:force|compel|oblige)$/.test(governor.verb.lemma)
      : governor.verb.lemma === 'have'))

/** "held an event to reveal", "used its keynote to announce", "took the stage to unveil": what it was for was done there. */
const isStaged = ({ tokens: { lower } }: AnnotatedDocument, { verb, object }: Clause): boolean =>
  /^(?:past|perfect)$/.test(verb.tense) &&
  /^(?:hold|use|host|take|stage)$/.test(verb.lemma) &&
  object !== undefined &&
  /^(?:event|keynote|stage|conference|presentation|livestream|briefing|show|showcase)$/.test(lower[object.head])

/** "is the latest company to lay off workers", "became the first to sell": it did, or it does. */
export function isOneOfRow({ tokens: { lower } }: AnnotatedDocument, { governor, verb }: Clause): boolean {
  if (
    !governor ||
    !/^(?:be|become)$/.test(governor.verb.lemma) ||
    !/^(?:past|present|perfect)$/.test(governor.verb.tense)
  )
    return false
  for (let at = verb.first - 1; at > governor.verb.last && at >= verb.first - 4; at--)
    if (/^(?:latest|first|second|third|fourth|last|only|newest)$/.test(lower[at])) return true
  return false
}

/** "could sign a deal if prices fall", "could split, analysts say": what somebody thinks would be, and nobody means to do. */
export const isSupposed = ({ tokens }: AnnotatedDocument, { first, last }: Sentence, { verb }: Clause): boolean =>
  tokens.lower[verb.modal] !== 'may' &&
  (tokens.firstOf(IF, verb.last, last) >= 0 || tokens.firstOf(THINKERS, first, last) >= 0)

const IF = wordsIn('if')
const THINKERS = wordsIn('analyst analysts observers experts critics')

/** "will enter Norland by buying Initech": done when that is. */
const isMeansOfLater = ({ tokens: { lower } }: AnnotatedDocument, { verb, governor }: Clause): boolean =>
  lower[verb.first - 1] === 'by' && governor?.verb.tense === 'future' && governor.verb.negation < 0

/** "are to leave", "are both to leave". */
export const endsBefore = ({ tokens: { lower } }: AnnotatedDocument, { verb }: Clause, first: number): boolean =>
  verb.last === first - 1 || (verb.last === first - 2 && /^(?:both|all|each|also|now)$/.test(lower[first - 1]))

/** "By buying Lumenpay, Northwind hopes to grow": how far it is done the verb does not say, unless the sentence tells of what is past. */
export function isMeans(document: AnnotatedDocument, sentence: Sentence, clause: Clause): boolean {
  const { verb } = clause
  if (isMeansOfLater(document, clause)) return true
  if (verb.first !== sentence.first + 1 || document.tokens.lower[sentence.first] !== 'by') return false
  const main = finiteAfter(document, sentence, verb.last)
  return main !== undefined && main.verb.tense !== 'past' && main.verb.tense !== 'perfect'
}
