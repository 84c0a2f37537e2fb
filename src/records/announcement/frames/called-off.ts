import type { Sentence } from '../../../language/sentences.js'
import { COLLAPSING_VERBS } from '../../../language/status-words.js'
import { wordsIn } from '../../../language/tokens.js'
import { wordSet } from '../../../language/word-set.js'
import { type Clause, type Phrase, statusOfClause, withParticle } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import { companionTest } from '../companions.js'
import type { FrameReading } from '../frame.js'

/** How a deal that was told is named where it ends. */
const DEAL =
  /^(?:deal|transaction|acquisition|takeover|purchase|merger|buyout|tie-up|talks|negotiations|discussions|bid|offer)$/
const ENDING = /^(?:drop|abandon|scrap|withdraw|shelve|terminate|cancel|end|nix|kill|ditch|rescind|axe)$/
const LEAVING = /^(?:back out|pull out|walk away|withdraw|pull|walk|back)$/
/** A sentence that ends a deal holds one of them. */
const holdsEnd = companionTest(
  wordSet(`
    drop drops dropped dropping abandon abandons abandoned abandoning scrap scraps scrapped scrapping withdraw withdraws withdrew withdrawn
    withdrawing shelve shelves shelved shelving terminate terminates terminated terminating cancel cancels canceled cancelled canceling
    cancelling ends ended ending nix nixes nixed nixing kill killed killing ditch ditches ditched ditching rescind rescinded axe axed
    call calls called calling back backs backed backing pull pulls pulled pulling walk walks walked walking collapse collapses collapsed
    unravel unraveled unravelled lapse lapsed fell fall falls fallen broke broken
  `),
)!
const OWN = wordsIn('the its their that this')

/** Does a sentence say behind the act that the deal came to nothing: "It scrapped the deal on Friday", "The talks collapsed"? */
export function isCalledOff(reading: FrameReading, sentence: Sentence, nouns = DEAL): boolean {
  const { document, token } = reading
  const { tokens } = document
  const first = sentence === reading.sentence ? token + 1 : sentence.first
  if (!holdsEnd(document, sentence)) return false
  return document.clauses(sentence).some(clause => {
    if (clause.verb.first < first || clause === reading.clause) return false
    const deal = endedBy(clause)
    if (!deal || !nouns.test(tokens.lower[deal.head]) || !tokens.says(OWN, deal.first)) return false
    if (isOfAnother(reading, sentence, deal.head)) return false
    const { verb } = clause
    const told = statusOfClause(document, sentence, clause)
    if (told.refused !== undefined) return false
    return told.status === 'completed' || (verb.tense === 'present' && verb.progressive)
  })
}

const OFFERING = /^(?:ipos?|offering|listing|flotation|debut)$/
const BEHIND = 2

/** "was to go public this week. But the IPO was called off": told as it was meant, and off. */
export function stateOfOffering(status: Status, reading: FrameReading): Status {
  if (status !== 'planned' && status !== 'announced') return status
  const { document, sentence } = reading
  for (let index = sentence.index + 1; index <= sentence.index + BEHIND; index++) {
    const next = document.sentences[index]
    if (next && isCalledOff(reading, next, OFFERING)) return 'cancelled'
  }
  return status
}

/** What a clause ends: "scrapped the deal", "the deal was called off", "the talks collapsed", "pulled out of the deal". */
function endedBy({ verb, subject, object, prepositions }: Clause): Phrase | undefined {
  const name = withParticle(verb)
  if (LEAVING.test(name)) {
    const left = prepositions.find(({ word }) => word === 'of' || word === 'from')?.phrase
    if (left || verb.lemma !== 'withdraw') return left
  }
  if (!COLLAPSING_VERBS.has(name) && !ENDING.test(verb.lemma)) return undefined
  return (
    object ?? (verb.voice === 'passive' || COLLAPSING_VERBS.has(name) || verb.lemma === 'end' ? subject : undefined)
  )
}

/** "Fabrikam's purchase of Hooli is expected": a deal of somebody who has no part in this one. */
export function isOfAnother(
  { document, actor, object, counterparty }: FrameReading,
  next: Sentence,
  noun: number,
): boolean {
  const ours = new Set(
    [actor, object, counterparty].flatMap(phrase => phrase?.references ?? []).map(({ entity }) => entity?.key),
  )
  return document
    .mentionsIn(document.references, next.first, noun + 3)
    .some(({ entity, form }) => form === 'name' && entity && entity.kind !== 'place' && !ours.has(entity.key))
}
