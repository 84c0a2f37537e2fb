import type { Sentence } from '../../../language/sentences.js'
import { wordsIn } from '../../../language/tokens.js'
import { wordSet } from '../../../language/word-set.js'
import type { Clause } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import { companionTest } from '../companions.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { dateNear } from '../when.js'
import { isCalledOff, isOfAnother } from './called-off.js'

/** Words for the deal as the sentences behind it have them. */
const DEAL_WORDS = 'deal transaction acquisition takeover purchase sale merger buyout closing'
const DEALS = wordsIn(DEAL_WORDS)
const holdsDeal = companionTest(wordSet(DEAL_WORDS))!
const holdsBuying = companionTest(
  wordSet('buy buys buying bought acquire acquires acquired acquiring sell sells selling sold merge merged'),
)!
const CLOSES = /^(?:close|complete|finalize|finalise|consummate|conclude)$/
const WAITS = /^(?:require|need|await)$/
/** Words that open what tells, in the act's own sentence, that it is not done. */
const OPEN_TABLE = wordsIn('expected due set slated scheduled anticipated subject pending')

/** Sentences behind a deal that may tell how far it is; and tokens in which they name it. */
const BEHIND = 8
const NAMED_WITHIN = 5
/** Milliseconds between an act that is still open and the article that tells of it. */
const LATELY = 45 * 86_400_000

/**
 * How far a purchase is, where the text tells it: "has bought Lumenpay in a deal expected to close in May" is agreed only,
 * "is buying Lumenpay. The deal closed on Friday" is done.
 */
function stateOfDeal(status: Status, reading: FrameReading): Status {
  if (status === 'cancelled') return status
  const { document, sentence } = reading
  if (status !== 'completed' && isCalledOff(reading, sentence)) return 'cancelled'
  if (status === 'completed' && isOpenHere(reading)) return 'announced'
  // "sold its Polish unit last year. The deal should close by April": another one's
  if (status === 'completed' && isLongAgo(reading)) return status
  for (let index = sentence.index + 1; index <= sentence.index + BEHIND; index++) {
    const next = document.sentences[index]
    if (!next || next.block.kind === 'heading') return status
    if (status !== 'completed' && isCalledOff(reading, next)) return 'cancelled'
    const noun = holdsDeal(document, next)
      ? document.tokens.firstOf(DEALS, next.first, Math.min(next.last, next.first + NAMED_WITHIN))
      : -1
    if (noun < 0) {
      // another deal is told: what follows is of that one
      if (holdsBuying(document, next) && isOfAnother(reading, next, next.last - 3)) return status
      continue
    }
    if (isOfAnother(reading, next, noun)) return status
    const told = status === 'planned' ? undefined : stateIn(reading, next, noun)
    if (told) return told
  }
  return status
}

/** Is the act told of a day well before the article? */
function isLongAgo(reading: FrameReading): boolean {
  const to = dateNear(reading)?.to
  const today = reading.document.metadata.publishedAt
  return !!to && today !== null && Date.parse(today.slice(0, 10)) - Date.parse(to.slice(0, 10)) > LATELY
}

/** "in a deal expected to close in May", "subject to approval by regulators", behind the act in its own sentence. */
function isOpenHere({ document, sentence, token }: FrameReading): boolean {
  const { tokens } = document
  const { lower } = tokens
  for (
    let at = tokens.firstOf(OPEN_TABLE, token + 2, sentence.last);
    at >= 0;
    at = tokens.firstOf(OPEN_TABLE, at + 1, sentence.last)
  ) {
    // "pending approval by regulators"
    const pending = lower[at] === 'pending' && lower[at - 1] === ','
    if (!pending && lower[at + 1] !== 'to') continue
    if (!pending && lower[at] !== 'subject') {
      const verb = lower[at + 2] === 'be' ? at + 3 : at + 2
      if (/^(?:close|complete|completed|finalized|finalised|closed)$/.test(lower[verb] ?? '')) return true
    } else
      for (let next = at + 1; next < at + 8 && next <= sentence.last; next++)
        if (/^(?:approvals?|conditions|clearance)$/.test(lower[next])) return true
  }
  return false
}

function stateIn({ document }: FrameReading, next: Sentence, noun: number): Status | undefined {
  const { lower } = document.tokens
  const clauses = document.clauses(next)
  for (const clause of clauses) {
    const { subject, verb, governor } = clause
    if (!subject || subject.first > noun || subject.last < noun || !document.tokens.says(DEALS, subject.head)) continue
    if (verb.negation >= 0) return undefined
    if (CLOSES.test(verb.lemma)) return closingOf(clause, governor)
    if (WAITS.test(verb.lemma) && verb.tense === 'present') return 'announced'
    if (verb.lemma === 'be' && lower[verb.last + 1] === 'subject') return 'announced'
  }
  return undefined
}

function closingOf({ verb }: Clause, governor: Clause | undefined): Status | undefined {
  if (verb.modal >= 0) return 'announced'
  if (verb.tense === 'infinitive')
    return governor && /^(?:fail|have)$/.test(governor.verb.lemma) ? undefined : 'announced'
  return verb.tense === 'past' || verb.tense === 'perfect' ? 'completed' : undefined
}

/** Frames whose acts the text may tell to be closed, or to be still open. */
export const withState = <Frame extends VerbFrame | NounFrame>(frame: Frame): Frame => ({
  ...frame,
  status: (status, reading) => stateOfDeal(frame.status ? frame.status(status, reading) : status, reading),
})
