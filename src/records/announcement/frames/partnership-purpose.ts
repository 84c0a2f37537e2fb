import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import { type Clause, nounRole, type Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { Mention } from '../../../mentions/types.js'
import type { FrameParties, FrameReading } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'

/** What the parties mean to make, run or supply: "to develop a payments network called Tempo", "for its music catalog". */
export function withPurpose(reading: FrameReading, found: FrameParties): readonly FrameParties[] {
  if (found.objects.length) return [found]
  const { document, sentence, token, clause } = reading
  const telling = clause ?? nounRole(document, sentence, token)?.clause
  if (!telling) return [found]
  const purpose = document
    .clauses(sentence)
    .find(({ verb, governor }) => verb.tense === 'infinitive' && verb.first > token && governor === telling)
  const sides = [...found.actors, ...found.counterparties]
  const isThing = ({ key, kind }: Party): boolean =>
    kind !== 'place' && kind !== 'person' && !sides.some(side => side.key === key)
  const meant = purpose ? [purpose.object, ...purpose.prepositions.map(({ phrase }) => phrase)] : []
  const named = meant.flatMap(phrase => namedParties(document, phrase)).filter(isThing)
  if (named.length) return [{ ...found, objects: named.slice(0, 1) }]
  const made = purpose && MAKING.has(purpose.verb.lemma) ? purpose.object : undefined
  const thing = thingOf(document, made) ?? thingOf(document, phraseFor(telling, token))
  return [thing && isThing(thing) ? { ...found, objects: [thing] } : found]
}

/** Verbs of a partnership, or of what one side does for the other, whose object is a thing. */
const MAKING = wordSet(
  `supply provide sell deliver offer build make host license distribute design develop manufacture bring create launch
  produce deploy integrate co-develop test market resell stream publish install`,
)

/** "a licensing deal with Fabrikam for its music catalog", "is working with Fabrikam on a new sensor". */
const phraseFor = ({ prepositions }: Clause, token: number): Phrase | undefined =>
  prepositions.find(({ word, token: at }) => at > token && /^(?:for|on|around|covering)$/.test(word))?.phrase

/** What no thing is that a partnership is about: times, sums, parties and what is hoped for. */
const NO_THING =
  wordSet(`years year months month weeks week days day decade time times money sum cash it them that this something more others
  customers consumers users people companies businesses help support access way ways value growth efforts work use goal goals
  operation co-operation cooperation opportunities experience experiences future market markets share jobs part role rest deal partnership agreement pact`)

function thingOf(document: AnnotatedDocument, phrase: Phrase | undefined): Party | undefined {
  if (
    !phrase ||
    NO_THING.has(headWord(document, phrase)) ||
    phrase.references.some(({ entity, last }) => entity && last >= phrase.head)
  )
    return undefined
  const { first, last, head } = phrase
  const { lower } = document.tokens
  // "750 megawatts of power", "ride booking": the head is a measure, or stands behind what was read
  if (/^(?:of|\w+ing)$/.test(lower[last + 1] ?? '') || lower[head].includes('-')) return undefined
  const counted = [document.money, document.dates, document.percents].some(
    mentions => document.mentionsIn<Mention>(mentions, first, last).length,
  )
  return counted ? undefined : plainParty(document, phrase)
}
