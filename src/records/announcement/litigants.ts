import { type Phrase, phraseAfter } from '../../mentions/clause/index.js'
import type { FrameParties, FrameReading } from './frame.js'
import { headWord, holdsWord, wordSet } from './heads.js'
import { actingParties, plainParty } from './parties.js'

export const SUITS = wordSet(
  'lawsuit lawsuits suit suits complaint complaints case claim claims action litigation class-action petition countersuit proceedings dispute allegations charges',
)
export const RULINGS = wordSet(
  'ruling decision verdict judgment judgement order fine ban conviction injunction appeal penalty sentence rejection',
)
export const WON = wordSet(
  'case lawsuit suit appeal ruling verdict trial battle dispute injunction judgment claim fight motion',
)

/** The sum that a settlement or verdict carries. */
export const amount = ({ document, sentence, token }: FrameReading) => {
  const money = document.mentionsIn(
    document.money,
    Math.max(sentence.first, token - 10),
    Math.min(sentence.last, token + 14),
  )
  return { amount: money.length ? document.moneyOf(money[0]) : null }
}

/** Plaintiffs without a name count: "a group of authors". Nobody and nothing is an object of a suit. */
export function sides(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, actor, counterparty } = reading
  const actors = found.actors.length ? found.actors : plain(reading, actor)
  const isNew = ({ key }: { key: string }) => !actors.some(one => one.key === key)
  const other = actingParties(document, counterparty).filter(isNew)
  const place =
    other.length || !counterparty
      ? []
      : counterparty.references
          .filter(({ entity }) => entity?.kind === 'place')
          .map(one => document.partyOf(one.entity!, one))
  if (!actors.length && !other.length && !place.length) return []
  return [{ actors, objects: [], counterparties: other.length ? other : place.slice(0, 1) }]
}

const PLAINTIFFS = wordSet(
  'group users customers employees workers authors artists creators musicians labels publishers shareholders investors parents families plaintiffs developers consumers regulators states government authorities prosecutors founder founders engineer executive rival rivals',
)

const plain = ({ document }: FrameReading, phrase: Phrase | undefined) => {
  if (!phrase || !holdsWord(document, phrase, PLAINTIFFS)) return []
  // the whole of it: "a group of authors", "musicians and record labels"
  const party = plainParty(document, { ...phrase, head: phrase.last })
  return party ? [party] : []
}

/** "settle a lawsuit brought by Acme", "claims from users": the other side of a suit that is settled. */
export function suing({ document, sentence, token }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  for (let at = token + 2; at < sentence.last && at < token + 14; at++) {
    if (/^[.;]$/.test(lower[at])) return undefined
    if (/^(?:by|from|with|against)$/.test(lower[at])) {
      const phrase = phraseAfter(document, sentence, at)
      if (phrase?.references.length) return phrase
    }
  }
  return undefined
}

export const aSuit = ({ document, clause }: FrameReading): string | undefined => {
  const suit = clause?.verb.voice === 'passive' ? clause.subject : clause?.object
  return suit && SUITS.has(headWord(document, suit)) ? undefined : 'no suit'
}
