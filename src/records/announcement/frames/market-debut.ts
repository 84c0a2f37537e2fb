import { nounRole } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, NounFrame } from '../frame.js'
import { actingParties } from '../parties.js'
import { EXCHANGE } from './exchange.js'
import { companyOfShares } from './listing-told.js'

const MOVING =
  /^(?:jump|soar|surge|rise|fall|climb|pop|slide|plunge|drop|sink|double|gain|close|tumble|leap|rally|slip)$/

/** "Shares in Lumenpay jumped on their debut": of whom the shares are. */
function withCompany(reading: FrameReading, found: FrameParties): FrameParties {
  if (found.actors.length) return found
  const { document, sentence, token } = reading
  // "Lumenpay jumps 52% in its Nasdaq debut"
  const clause = nounRole(document, sentence, token)?.clause
  if (clause && MOVING.test(clause.verb.lemma)) {
    const actors = actingParties(document, clause.subject).filter(({ kind }) => kind !== 'person')
    if (actors.length) return { ...found, actors }
  }
  const company = companyOfShares(reading)
  return company ? { ...found, actors: [company] } : found
}

export const debutNouns: readonly NounFrame[] = [
  {
    name: 'announcement/market-debut',
    example: 'Northwind Systems made its debut on the Nasdaq on Thursday.',
    event: 'ipo',
    nouns: ['debut'],
    prepositions: {},
    parties: (reading, found) => [withCompany(reading, found)],
    needs: ['actor'],
    companions: word => EXCHANGE.test(word) || /^(?:trading|market|stock|street|ipo|shares)$/.test(word),
    refuse: ({ document, sentence, token }) => {
      const { lower } = document.tokens
      const before = lower[token - 1] ?? ''
      if (/^(?:trading|market)$/.test(before) || EXCHANGE.test(before)) return undefined
      // "its Wall Street debut"
      if (before === 'street' && lower[token - 2] === 'wall') return undefined
      // "Shares in Lumenpay made a debut, opening at $11 on the Nasdaq"
      const shares = /^(?:shares|stock)$/.test(
        lower[nounRole(document, sentence, token)?.clause.subject?.head ?? -1] ?? '',
      )
      // "shares of Lumenpay fell on its debut in Hong Kong"
      const ownDebut = shares && /^(?:its|their)$/.test(before)
      const city =
        ownDebut && lower[token + 1] === 'in' ? document.mentionAt(document.references, token + 2) : undefined
      if (city?.entity?.kind === 'place') return undefined
      const end = shares ? sentence.last : Math.min(sentence.last, token + 6)
      for (let at = token + 1; at <= end; at++) if (EXCHANGE.test(lower[at])) return undefined
      return 'no debut of shares'
    },
  },
]
