import { compoundHead, nounRole } from '../../../mentions/clause/index.js'
import type { FrameParties, FrameReading, NounFrame } from '../frame.js'
import { actingParties } from '../parties.js'

const REJECTING = /^(?:reject|rebuff|spurn|decline|dismiss|refuse|fend|survive|turn|fight)$/

/** The clause that a bid is the object of: "rejected a bid from X". */
const governing = ({ document, sentence, token }: FrameReading) => {
  const role = nounRole(document, sentence, token)
  return role && role.role !== 'subject' ? role.clause : undefined
}

const rejects = (reading: FrameReading): boolean => REJECTING.test(governing(reading)?.verb.lemma ?? '')

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
  const from = /^(?:from|by)$/.test(lower[head + 1] ?? '')
  if (!has || !from || clause.verb.voice === 'passive') return [found]
  const objects = actingParties(reading.document, clause.subject)
  return objects.length
    ? [{ ...found, objects, actors: found.actors.filter(({ key }) => !objects.some(one => one.key === key)) }]
    : [found]
}

export const bidNouns: readonly NounFrame[] = [
  {
    name: 'announcement/bid-for',
    example: 'Northwind made a $40 million bid for Lumenpay.',
    event: 'acquisition',
    nouns: ['bid', 'offer', 'bids', 'offers'],
    headOnly: true,
    prepositions: { for: 'object', by: 'actor', from: 'actor' },
    needs: ['object', 'actor'],
    priced: true,
    parties: withTarget,
    status: (status, reading) =>
      status === 'cancelled' || rejects(reading) ? 'cancelled' : accepts(reading) ? 'announced' : 'planned',
  },
]
