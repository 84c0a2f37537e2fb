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
    if (isOfAnother(reading, sentence, deal.head) || isOtherDeal(reading, clause, deal)) return false
    const { verb } = clause
    const told = statusOfClause(document, sentence, clause)
    if (told.refused !== undefined) return false
    return told.status === 'completed' || (verb.tense === 'present' && verb.progressive)
  })
}

/** "had been withdrawn in 2020", "its earlier offer", "its purchase of chips": of another time, or of something else. */
function isOtherDeal(reading: FrameReading, { verb, first, last }: Clause, deal: Phrase): boolean {
  const { document } = reading
  const { lower } = document.tokens
  if (lower[verb.first] === 'had' || /^(?:which|who|that|before)$/.test(lower[verb.first - 1] ?? '')) return true
  if (lower[verb.last + 1] === 'before') return true
  if (document.mentionsIn(document.dates, first, last).some(({ grain }) => grain === 'year')) return true
  if (lower.slice(deal.first, deal.head).some(word => /^(?:earlier|previous|prior|rival|other|first)$/.test(word)))
    return true
  if (!/^(?:of|with|by)$/.test(lower[deal.head + 1] ?? '')) return false
  const ours = partsOf(reading)
  return !document
    .mentionsIn(document.references, deal.head + 1, deal.head + 5)
    .some(({ entity }) => ours.has(entity?.key))
}

const OFFERING = /^(?:ipos?|offering|flotation|debut)$/
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
  // "the talks ended without a deal", not "the talks ended"
  const ended = verb.lemma === 'end' && prepositions.some(({ word }) => word === 'without')
  return object ?? (verb.voice === 'passive' || COLLAPSING_VERBS.has(name) || ended ? subject : undefined)
}

/** Whom an act names. */
const partsOf = ({ actor, object, counterparty }: FrameReading): ReadonlySet<string | undefined> =>
  new Set([actor, object, counterparty].flatMap(phrase => phrase?.references ?? []).map(({ entity }) => entity?.key))

/** "Fabrikam's purchase of Hooli is expected": a deal of somebody who has no part in this one. */
export function isOfAnother(reading: FrameReading, next: Sentence, noun: number): boolean {
  const { document } = reading
  const ours = partsOf(reading)
  return document
    .mentionsIn(document.references, next.first, noun + 3)
    .some(({ entity, form }) => form === 'name' && entity && entity.kind !== 'place' && !ours.has(entity.key))
}
