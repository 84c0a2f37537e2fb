import { sumNoun } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import { WordTable, wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { NO_PARTS } from './build.js'
import { dateOfAct, stakeIn } from './details.js'
import { readPlainInvestment } from './invest.js'
import { type PlainRound, readPlainRound } from './plain-round.js'
import { stakesIn } from './stake.js'
import type { Story } from './story.js'
import { toldOf } from './told.js'
import type { FundingParts } from './types.js'

/** "of" too: "bought 10% of Acme". */
const STAKES_OR_PARTS = wordsIn(
  'stake stakes shareholding holding position shares shareholder stockholder stakeholder of',
)
/** Words of which a round or an investment without a sum has one. */
const PLAIN_CUES = new WordTable<true>(word => {
  const noun = sumNoun(word)
  return noun === 'round' ||
    noun === 'investment' ||
    word.startsWith('invest') ||
    /^(?:money|funds|cash|proceeds|capital|offering|series|rounds?|undisclosed|unspecified)$/.test(word)
    ? true
    : undefined
})

/** Fundings told without a sum: a stake taken, a round sought or made, an investment. */
export function readWithoutSum(document: AnnotatedDocument, sentence: Sentence, story: Story): boolean {
  let found = false
  const tell = (
    kind: FundingParts['kind'],
    construct: FundingParts['construct'],
    at: { first: number; last: number },
    parts: Partial<FundingParts>,
  ) => {
    if (!parts.told || parts.told.refused !== undefined) return
    story.tell(
      sentence,
      { ...NO_PARTS, kind, construct, date: dateOfAct(document, sentence, at.first), ...parts, told: parts.told },
      at,
    )
    found = true
  }
  const stake = hasWord(document, sentence, STAKES_OR_PARTS) ? stakesIn(document, sentence) : undefined
  if (stake) {
    const { clause, head, ...parties } = stake
    const at = { first: clause.verb.first, last: head }
    tell('stake', 'stake', at, {
      investors: parties.investors,
      sellers: parties.sellers,
      recipient: parties.recipient,
      stake: parties.stake,
      held: parties.held,
      told: toldOf(document, sentence, clause, at),
    })
  }
  if (!hasWord(document, sentence, PLAIN_CUES)) return found
  for (const clause of document.clauses(sentence)) {
    const invested = readPlainInvestment(document, sentence, clause)
    const at = { first: clause.verb.first, last: clause.verb.last }
    if (invested)
      tell('stake', 'invest-in', at, {
        ...invested,
        stake: stakeIn(document, sentence),
        told: toldOf(document, sentence, clause, at),
      })
    const round = readPlainRound(document, sentence, clause)
    if (round) tell('funding_round', 'round-without-sum', round, plainParts(document, sentence, round))
  }
  return found
}

/** "acquired a 60% stake in A and invested $5m in B": a stake beside a sum that goes to another. */
export function readOtherStake(document: AnnotatedDocument, sentence: Sentence, story: Story, from: number): void {
  const stake = stakesIn(document, sentence)
  if (!stake?.recipient || stake.held || !stake.stake || story.tells(from, stake.recipient)) return
  const { clause, head, investors, sellers, recipient } = stake
  const at = { first: clause.verb.first, last: head }
  const told = toldOf(document, sentence, clause, at)
  if (told.refused !== undefined) return
  const date = dateOfAct(document, sentence, at.first)
  const parts = { ...NO_PARTS, kind: 'stake', construct: 'stake', date, investors, sellers, recipient, told } as const
  story.tell(sentence, { ...parts, stake: stake.stake }, at)
}

export function plainParts(document: AnnotatedDocument, sentence: Sentence, round: PlainRound): Partial<FundingParts> {
  const told = toldOf(document, sentence, round.clause, round)
  const { recipient, investors, leads, roundType } = round
  const wanted = round.wanted && told.status !== 'cancelled' ? { ...told, status: 'planned' as const } : told
  return { recipient, investors, leads, round: round.round, roundType, told: wanted }
}

export const hasWord = ({ tokens }: AnnotatedDocument, { first, last }: Sentence, words: WordTable<unknown>): boolean =>
  tokens.firstOf(words, first, last) >= 0
