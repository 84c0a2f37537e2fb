import type { Phrase } from '../../../mentions/clause/index.js'
import { makerOf } from '../../../mentions/name/anaphora-words.js'
import type { FrameReading } from '../frame.js'
import { isTitle, wordSet } from '../heads.js'
import { isProductNoun } from '../product-words.js'
import { hasDayToCome } from './coming.js'

/** Besides products: what is closed for good with its product. */
export const CLOSED_NOUNS = wordSet(`company business startup firm lab division unit subsidiary studios
  support service services project projects program programs newspaper magazine outlet blog brand line lines production`)
/** What ends or shuts and is no product. */
export const STAYS_OPEN =
  wordSet(`deal deals fund funds round rounds funding acquisition transaction merger case cases gap gaps loophole
  loopholes door doors book books sale sales trading market markets share shares session day week year quarter month office offices store stores
  plant plants factory factories bug bugs people debt debts account accounts ticket tickets position positions role roles
  investigation probe border borders school schools road bill amendment window tab tabs lead eyes mines mine well wells
  offering offerings placement placements facility financing ipo raise campaign hunt quest streak run feud dispute speculation wait
  saga battle fight war talks negotiations relationship monopoly era`)

/** Does the verb hang on "which" or "that" behind the noun of a deal? */
export function isOfDeal({ document: { tokens }, sentence, clause }: FrameReading): boolean {
  const { lower } = tokens
  let at = (clause!.governor ?? clause!).verb.first - 1
  while (at > sentence.first && !/^(?:which|that)$/.test(lower[at])) at--
  for (let back = at - 1; back >= sentence.first && back > at - 24; back--)
    if (/^(?:sale|deal|acquisition|purchase|transaction|takeover|merger|buyout|disposal|round)$/.test(lower[back]))
      return true
  return false
}

/** "closed its fifth fund at $40 million", "closed a $5m extension": money is raised, nothing goes away. */
export function isRaised({ document, object, clause }: FrameReading): boolean {
  if (!object || clause?.verb.lemma !== 'close') return false
  const [sum] = document.mentionsIn(document.money, object.first, clause.last)
  return sum !== undefined && document.mentionsIn(document.fundings, object.first, sum.last).length > 0
}

/** "shot up, to close Thursday at $36.50": what shares cost at the end of a day. */
export const isPriceOfShares = ({ document, clause, sentence }: FrameReading): boolean =>
  clause!.verb.lemma === 'close' &&
  clause!.verb.voice === 'active' &&
  clause!.prepositions.some(
    ({ word, phrase }) =>
      word === 'at' && document.mentionsIn(document.money, phrase.first, sentence.last)[0]?.first <= phrase.first + 1,
  )

/** "Harbor will be retired in May": people retire by themselves. */
const isRetired = (clause: FrameReading['clause'], { head, references }: Phrase): boolean =>
  clause?.verb.lemma === 'retire' &&
  clause.verb.voice === 'passive' &&
  references.some(
    ({ entity, form, first, last, possessive }) =>
      entity?.kind === 'unknown' && form === 'name' && !possessive && first === last && last === head,
  )

/** Is what closes a product, by its noun or its name? */
export const namesClosing = ({ document, object, actor, clause }: FrameReading, head: string): boolean =>
  (isProductNoun(head) && (actor !== undefined || object!.references.length > 0)) ||
  (CLOSED_NOUNS.has(head) && actor !== undefined) ||
  object!.references.some(
    ({ entity, last }) =>
      entity && (entity.kind === 'product' || document.makers.has(entity.key)) && last >= object!.head,
  ) ||
  isRetired(clause, object!)

const LEFT_BY_OTHERS = /^(?:ditch|abandon|terminate)$/

/** "abandoned Windows in favor of Linux": what another makes ends for a customer alone. */
export function isLeftByCustomer({ document, object, actor, clause }: FrameReading): boolean {
  if (!LEFT_BY_OTHERS.test(clause!.verb.lemma) || clause!.verb.voice === 'passive' || !object) return false
  const { lower } = document.tokens
  if (/^(?:its|their)$/.test(lower[object.first])) return false
  // "in its new cars", "in favor of another"
  if (lower[object.last + 1] === 'in' && /^(?:its|their|favou?r)$/.test(lower[object.last + 2] ?? '')) return true
  const acts = actor?.references.flatMap(({ entity }) => entity?.key ?? []) ?? []
  return object.references.some(({ entity }) => {
    const maker = entity && (document.makers.get(entity.key)?.key ?? makerOf(entity.key))
    return maker !== undefined && !acts.includes(maker) && !acts.some(key => entity!.key.startsWith(`${key} `))
  })
}

/** "shuts down its servers at night": the plain present of what has no name, outside a headline. */
export const isHabit = (reading: FrameReading): boolean => {
  const { clause, object } = reading
  const { verb } = clause!
  return (
    verb.tense === 'present' &&
    verb.voice === 'active' &&
    !verb.progressive &&
    clause!.object !== undefined &&
    !isTitle(reading) &&
    !hasDayToCome(reading) &&
    !object?.references.some(({ form, possessive }) => form === 'name' && !possessive)
  )
}
