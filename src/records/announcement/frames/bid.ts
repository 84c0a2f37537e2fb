import { compoundHead, nounRole } from '../../../mentions/clause/index.js'
import { isUndone } from '../draft.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { houseOf, namesFirm } from '../heads.js'
import { actingParties } from '../parties.js'

const REJECTING = /^(?:reject|rebuff|spurn|decline|dismiss|refuse|fend|survive|turn|fight)$/

/** The clause that a bid is the object of: "rejected a bid from X". */
const governing = ({ document, sentence, token }: FrameReading) => {
  const role = nounRole(document, sentence, token)
  return role && role.role !== 'subject' ? role.clause : undefined
}

const rejects = (reading: FrameReading): boolean => REJECTING.test(governing(reading)?.verb.lemma ?? '')

const ends = (reading: FrameReading): boolean => governing(reading)?.verb.lemma === 'end'

/** "completed its tender offer for Lumenpay": the shares have been bought. */
const completes = (reading: FrameReading): boolean =>
  /^(?:complete|consummate)$/.test(governing(reading)?.verb.lemma ?? '')

const accepts = (reading: FrameReading): boolean => /^(?:agree|accept)$/.test(governing(reading)?.verb.lemma ?? '')

/** "Lumenpay received a bid from Northwind": whom the bid is for is the one who has it. */
function withTarget(reading: FrameReading, found: FrameParties): readonly FrameParties[] {
  if (found.objects.length) return [found]
  const clause = governing(reading)
  const has =
    clause &&
    (REJECTING.test(clause.verb.lemma) ||
      /^(?:receive|get|accept|consider|weigh|review|face|attract|agree)$/.test(clause.verb.lemma))
  const { lower } = reading.document.tokens
  const head = compoundHead(reading.document, reading.sentence, reading.token)
  const from =
    /^(?:from|by)$/.test(lower[head + 1] ?? '') || (REJECTING.test(clause?.verb.lemma ?? '') && ofTakeover(reading))
  if (!has || !from || clause.verb.voice === 'passive') return [found]
  const objects = actingParties(reading.document, houseOf(reading.document, clause.subject) ?? clause.subject)
  return objects.length
    ? [{ ...found, objects, actors: found.actors.filter(({ key }) => !objects.some(one => one.key === key)) }]
    : [found]
}

/** "a takeover offer", "an unsolicited $5 billion buyout proposal": the word before the noun that says what is wanted. */
function ofTakeover({ document: { tokens }, token }: FrameReading): boolean {
  for (let at = token - 1; at >= token - 6; at--)
    if (
      /^(?:takeover|buyout|acquisition|buy-out|unsolicited|hostile|merger|share|a-share)$/.test(tokens.lower[at] ?? '')
    )
      return true
  return false
}

const BIDS = new Set(['bid', 'offer', 'takeover', 'bids', 'offers'])

/** "will not proceed with its offer for Lumenpay", "does not intend to make an offer": what the one who says so has given up. */
export const bidVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/gives-up-bid',
    example: 'Northwind said it will not proceed with its takeover offer for Lumenpay.',
    event: 'acquisition',
    verbs: ['proceed', 'make', 'submit', 'pursue', 'go ahead', 'table'],
    atCompanion: true,
    companions: BIDS,
    object: 'none',
    prepositions: { for: 'object', of: 'object' },
    undone: true,
    needs: ['actor', 'object'],
    status: () => 'cancelled',
    refuse: ({ document, clause, object }) => {
      const bid = clause!.object ?? clause!.prepositions.find(({ word }) => word === 'with')?.phrase
      if (!bid || !BIDS.has(document.tokens.lower[bid.head])) return 'no bid'
      return namesFirm(object) ? undefined : 'for no company'
    },
  },
]

/** An approach or a proposal may be to anything. */
const refuseOther = (reading: FrameReading): string | undefined =>
  isUndone({ document: reading.document, clause: governing(reading) })
    ? 'given up'
    : /^(?:approach|proposal)$/.test(reading.document.tokens.lower[reading.token]) && !ofTakeover(reading)
      ? 'not of a takeover'
      : undefined

export const bidNouns: readonly NounFrame[] = [
  {
    name: 'announcement/bid-for',
    example: 'Northwind made a $40 million bid for Lumenpay.',
    event: 'acquisition',
    nouns: ['bid', 'offer', 'bids', 'offers', 'approach', 'proposal'],
    headOnly: true,
    prepositions: { for: 'object', by: 'actor', from: 'actor' },
    needs: ['object'],
    priced: true,
    refuse: refuseOther,
    parties: (reading, found) =>
      withTarget(reading, found).filter(({ actors }) => actors.length || (rejects(reading) && ofTakeover(reading))),
    status: (status, reading) =>
      status === 'cancelled' || rejects(reading) || ends(reading)
        ? 'cancelled'
        : completes(reading) && status === 'completed'
          ? 'completed'
          : accepts(reading)
            ? 'announced'
            : 'planned',
  },
]
