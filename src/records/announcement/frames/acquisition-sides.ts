import { compoundHead, finiteAfter, nounRole, type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading } from '../frame.js'
import { actingParties } from '../parties.js'

/** "acquisition talks with Lumenpay": with whom one talks of buying is what one would buy. */
export function partnerOf({ document, sentence, token, object }: FrameReading): Phrase | undefined {
  const { lower } = document.tokens
  const head = compoundHead(document, sentence, token)
  if (object?.references.length || lower[head + 1] !== 'with') return undefined
  if (!/^(?:talks|discussions|negotiations)$/.test(lower[head])) return undefined
  return phraseAfter(document, sentence, head + 1)
}

/** "raised its takeover offer": read with the offer, which says for what it is. */
export const isBid = ({ document, sentence, token, object }: FrameReading): string | undefined =>
  !object?.references.length &&
  /^(?:offer|bid|proposal|approach|offers|bids)$/.test(document.tokens.lower[compoundHead(document, sentence, token)])
    ? 'an offer'
    : undefined

/** The clause of "is facing a takeover from Northwind", "agreed to a buyout by", "is drawing takeover interest from". */
export function facing({ document, sentence, token, object }: FrameReading) {
  const { lower } = document.tokens
  const head = lower[token + 1] === 'interest' ? token + 1 : token
  if (object?.references.length || !/^(?:from|by)$/.test(lower[head + 1] ?? '')) return undefined
  const clause = nounRole(document, sentence, token)?.clause
  const { lemma } = clause?.verb ?? {}
  if (!clause || !lemma) return undefined
  if (head > token) return /^(?:field|attract|draw|receive|confirm|get)$/.test(lemma) ? clause : undefined
  return /^(?:face|fight|resist|oppose|await|near|undergo|agree|accept)$/.test(lemma) ? clause : undefined
}

/** A takeover that one faces or agrees to is not done; interest in one is less. */
export function statusFaced(status: Status, reading: FrameReading): Status {
  if (status !== 'completed') return status
  if (growing(reading)?.verb.tense === 'future') return 'announced'
  if (!facing(reading)) return status
  return reading.document.tokens.lower[reading.token + 1] === 'interest' ? 'planned' : 'announced'
}

/** Who faces it would be bought, by whom it is from. */
function faced(reading: FrameReading, found: FrameParties): FrameParties | undefined {
  const clause = found.objects.length ? undefined : facing(reading)
  const objects = clause ? actingParties(reading.document, clause.subject) : []
  return objects.length
    ? {
        actors: [...found.counterparties, ...found.actors].filter(({ key }) => key !== objects[0].key),
        objects,
        counterparties: [],
      }
    : undefined
}

/** The clause of who grows by it: "With the acquisition of Lumenpay, Northwind will add 40 engineers". */
function growing({ document, sentence, token }: FrameReading) {
  const opens = /^(?:with|through|via)$/.test(document.tokens.lower[sentence.first]) && token <= sentence.first + 6
  return opens ? finiteAfter(document, sentence, token) : undefined
}

export function withPartner(reading: FrameReading, found: FrameParties): readonly FrameParties[] {
  if (found.objects.length) {
    if (found.actors.length) return [found]
    const actors = actingParties(reading.document, growing(reading)?.subject).filter(
      ({ key, kind }) => kind === 'organization' && !found.objects.some(one => one.key === key),
    )
    return [{ ...found, actors }]
  }
  const against = faced(reading, found)
  if (against) return [against]
  const actors = found.actors
  const objects = actingParties(reading.document, partnerOf(reading)).filter(
    ({ key }) => !actors.some(one => one.key === key),
  )
  return objects.length && actors.length ? [{ ...found, objects }] : [found]
}
