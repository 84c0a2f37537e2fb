import { nounRole, phraseAfter } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { actingParties } from '../parties.js'
import { namesExchange } from './exchange.js'

/** "Shares in the payments company Lumenpay": of whom the shares are that a sentence opens with. */
export function companyOfShares({ document, sentence, token }: FrameReading) {
  const { lower } = document.tokens
  for (let at = sentence.first; at < Math.min(token, sentence.first + 4); at++) {
    if (!/^(?:shares|stock)$/.test(lower[at]) || !/^(?:in|of)$/.test(lower[at + 1] ?? '')) continue
    const named = phraseAfter(document, sentence, at + 1)?.references.filter(
      ({ entity, possessive }) => entity && entity.kind !== 'place' && entity.kind !== 'person' && !possessive,
    )
    if (named?.length === 1) return document.partyOf(named[0].entity!, named[0])
  }
  return undefined
}

const withCompanyOfShares = (reading: FrameReading, found: FrameParties): readonly FrameParties[] => {
  const company = found.actors.length ? undefined : companyOfShares(reading)
  return [company ? { ...found, actors: [company] } : found]
}

const MOVES_LISTING = /^(?:move|transfer|switch|shift)$/

/** Companies that come to an exchange, in verbs that tell other things elsewhere. */
export const listingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/moves-listing',
    example: 'Northwind Systems will move its primary listing from London to New York.',
    event: 'ipo',
    verbs: ['move', 'transfer', 'switch', 'shift', 'join'],
    object: 'none',
    needs: ['actor'],
    atCompanion: true,
    companions: new Set(['listing', 'stock']),
    refuse: ({ document, clause }) => {
      const { verb, object } = clause!
      if (!object || verb.voice === 'passive') return 'no listing'
      const head = document.tokens.lower[object.head]
      if (verb.lemma !== 'join') return MOVES_LISTING.test(verb.lemma) && head === 'listing' ? undefined : 'no listing'
      // "the latest startup to join the stock market"
      return head === 'market' && /^(?:stock|public)$/.test(document.tokens.lower[object.head - 1])
        ? undefined
        : 'joins something else'
    },
  },
  {
    name: 'announcement/picks-banks',
    example: 'Northwind Systems has picked two banks to lead its initial public offering.',
    event: 'ipo',
    verbs: ['pick', 'choose', 'select', 'tap', 'appoint', 'hire'],
    object: 'none',
    needs: ['actor'],
    atCompanion: true,
    companions: new Set(['ipo', 'offering', 'listing', 'flotation']),
    status: () => 'planned',
    refuse: ({ document, sentence, clause }) => {
      if (!clause!.object || clause!.verb.voice === 'passive') return 'nobody is picked'
      const does = document.clauses(sentence).find(({ governor }) => governor === clause)
      if (!does || !/^(?:lead|manage|underwrite|handle|run|advise|work|arrange)$/.test(does.verb.lemma))
        return 'for no offering'
      const work = does.object ?? does.prepositions[0]?.phrase
      return work && /^(?:ipo|offering|listing|flotation)$/.test(document.tokens.lower[work.head])
        ? undefined
        : 'for no offering'
    },
  },
  {
    name: 'announcement/shares-are-listed',
    example: 'Shares of Northwind Systems were listed on the Nasdaq on Tuesday.',
    event: 'ipo',
    verbs: ['list'],
    subject: 'none',
    object: 'actor',
    needs: ['actor'],
    companions: new Set(['shares', 'stock']),
    refuse: reading => {
      const { document, clause, sentence } = reading
      const { verb, subject } = clause!
      if (verb.voice !== 'passive' || verb.tense === 'present') return 'listed as things stand'
      if (!subject || !/^(?:shares|stock)$/.test(document.tokens.lower[subject.head])) return 'no shares'
      return namesExchange(reading, verb.last + 1, Math.min(sentence.last, verb.last + 9))
        ? undefined
        : 'no exchange is named'
    },
    parties: withCompanyOfShares,
  },
]

/** What an offering does: "opens for subscription on Monday", "was subscribed three times". */
const OFFERING_DOES = /^(?:open|close|price|launch|hit|debut)$/

/** The clause that an offering is the subject of. */
const doingClause = ({ document, sentence, token }: FrameReading) =>
  document.clauses(sentence).find(({ subject, verb }) => subject?.head === token && OFFERING_DOES.test(verb.lemma))

export const listingNouns: readonly NounFrame[] = [
  {
    name: 'announcement/offering-opens',
    example: "Northwind's IPO opens for subscription on Monday.",
    event: 'ipo',
    nouns: ['ipo'],
    headOnly: true,
    compound: 'actor',
    prepositions: { of: 'actor' },
    needs: ['actor'],
    refuse: reading => (doingClause(reading) ? undefined : 'the offering does nothing'),
    status: (status, reading): Status => {
      const { verb } = doingClause(reading)!
      return status === 'completed' && verb.tense === 'present' ? 'announced' : status
    },
  },
  {
    name: 'announcement/first-day-of-trading',
    example: 'Northwind Systems rose 25% on its first day of trading.',
    event: 'ipo',
    nouns: ['trading', 'day'],
    needs: ['actor'],
    companions: new Set(['first']),
    refuse: ({ document: { tokens }, token }) => {
      const before = tokens.lower.slice(Math.max(0, token - 3), token + 1).join(' ')
      const behind = tokens.lower.slice(token + 1, token + 5).join(' ')
      return /(?:first day of trading|first trading day)$/.test(before) ||
        (/first day$/.test(before) && /^(?:of public (?:listing|trading)|as a public(?:ly)?)/.test(behind))
        ? undefined
        : 'no first day'
    },
    parties: (reading, found) => {
      const { document, sentence, token } = reading
      // "its first day of trading since a split": shares that were there before
      const { lower } = document.tokens
      if (lower[token] === 'trading' && /^(?:since|after|as|without|ex|of|in)$/.test(lower[token + 1] ?? '')) return []
      const company = companyOfShares(reading)
      if (company) return [{ ...found, actors: [company] }]
      const clause = nounRole(document, sentence, token - 2)?.clause ?? nounRole(document, sentence, token)?.clause
      const actors = actingParties(document, clause?.subject).filter(({ kind }) => kind !== 'person')
      return actors.length ? [{ ...found, actors }] : []
    },
  },
]
