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

/** The clause that ends the talks of an acquisition: "ended takeover talks with", "takeover talks with Lumenpay collapsed". */
function endingTalks(reading: FrameReading) {
  const { document, sentence, token } = reading
  const head = compoundHead(document, sentence, token)
  if (head === token || !TALKS.test(document.tokens.lower[head])) return undefined
  return document.clauses(sentence).find(({ verb, subject, object }) => {
    if (!/^(?:end|collapse|fail|break|fall|terminate|halt|conclude|abandon|stop|suspend)$/.test(verb.lemma))
      return false
    return verb.voice === 'passive' || !object ? subject?.head === head : object.head === head
  })
}

const TALKS = /^(?:talks|discussions|negotiations)$/

/** Of an act that was only talked of, where the sentence ends the talks. */
export function statusOfTalks(reading: FrameReading): Status | undefined {
  const ending = endingTalks(reading)
  if (!ending) return undefined
  return /^(?:past|perfect|present)$/.test(ending.verb.tense) ? 'cancelled' : 'planned'
}

/** A takeover that one faces or agrees to is not done; interest in one is less. */
export function statusFaced(status: Status, reading: FrameReading): Status {
  const ended = statusOfTalks(reading)
  if (ended) return ended
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
  const against = faced(reading, found) ?? approved(reading, found)
  if (against) return [against]
  // "Lumenpay said takeover talks with Northwind had ended": who says so talked
  const actors = found.actors.length
    ? found.actors
    : actingParties(reading.document, endingTalks(reading)?.governor?.subject)
  const objects = actingParties(reading.document, partnerOf(reading)).filter(
    ({ key }) => !actors.some(one => one.key === key),
  )
  if (!objects.length || !actors.length) return [found]
  // "ended takeover talks with Harbor Capital": investors buy, and are not bought
  return objects.some(({ name }) => INVESTOR.test(name)) && !actors.some(({ name }) => INVESTOR.test(name))
    ? [{ ...found, actors: objects, objects: actors }]
    : [{ ...found, actors, objects }]
}

const INVESTOR = / (?:Capital|Partners|Equity|Investments|Investors)$/

/** "Shareholders of Lumenpay approved the takeover by Northwind": whose shares they are is bought. */
function approved(reading: FrameReading, found: FrameParties): FrameParties | undefined {
  const objects = actingParties(reading.document, approvers(reading)).filter(
    ({ key }) => !found.actors.some(one => one.key === key),
  )
  return !found.objects.length && objects.length === 1 ? { ...found, objects } : undefined
}

/** "Shareholders of Lumenpay" of those who approve a takeover by somebody. */
export function approvers({ document, sentence, token }: FrameReading): Phrase | undefined {
  if (document.tokens.lower[token + 1] !== 'by') return undefined
  const clause = nounRole(document, sentence, token)?.clause
  if (!clause?.subject || !/^(?:approve|back|support|accept|endorse)$/.test(clause.verb.lemma)) return undefined
  return /^(?:shareholders|stockholders|investors)$/.test(document.tokens.lower[clause.subject.head])
    ? clause.subject
    : undefined
}
