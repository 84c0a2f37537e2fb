import { wordsLike } from '../../../language/tokens.js'
import { type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import { agreedOnly, type FrameParties, type FrameReading, type VerbFrame } from '../frame.js'
import { headWord, isTitle, wordSet } from '../heads.js'
import { isProductNoun, NO_PRODUCT } from '../product-words.js'
import { productParties } from '../products.js'

/** What of a product is put off or called off: "the launch of Harbor", "Harbor's release date". */
const OF_PRODUCT = wordSet(
  'plans plan launch release rollout roll-out debut introduction date unveiling announcement development',
)

/** "Harbor 3 gets delayed": the subject of the verb before. */
const whatGets = ({ document, sentence, clause }: FrameReading): Phrase | undefined =>
  clause && GETS.test(document.tokens.lower[clause.verb.first - 1] ?? '')
    ? document.clauses(sentence).find(({ verb }) => verb.last === clause.verb.first - 1)?.subject
    : undefined

const GETS = /^(?:get|gets|got|getting)$/

/** "its drone" of "its drone's launch" */
function plainOwner({ tokens }: FrameReading['document'], object: Phrase): Phrase | undefined {
  const last = object.head - 2
  if (tokens.lower[last + 1] !== "'s" || last <= object.first || !isProductNoun(tokens.lower[last])) return undefined
  const references = object.references.filter(one => one.last < last)
  return { ...tokens.range(object.first, last), first: object.first, last, head: last, references }
}

/** The product itself, or the one whose launch is spoken of. */
function delayed(reading: FrameReading): FrameReading {
  const { document, clause } = reading
  const object = reading.object ?? whatGets(reading)
  if (object !== reading.object) return { ...reading, object }
  if (!object || !OF_PRODUCT.has(document.tokens.lower[object.head])) return reading
  const of = clause?.prepositions.find(
    ({ word, token }) => (word === 'of' || word === 'for') && token === object.last + 1,
  )
  if (of) return { ...reading, object: of.phrase }
  // "The launch of Harbor has been delayed"
  if (/^(?:of|for)$/.test(document.tokens.lower[object.head + 1] ?? '')) {
    const whose = phraseAfter(document, reading.sentence, object.head + 1)
    if (whose) return { ...reading, object: whose }
  }
  const plain = plainOwner(document, object)
  if (plain) return { ...reading, object: plain }
  const owner = object.references.findLast(({ entity, last }) => entity && last < object.head)
  if (!owner) return { ...reading, object: undefined }
  const phrase = { ...document.tokens.range(owner.first, owner.last), first: owner.first, last: owner.last }
  return { ...reading, object: { ...phrase, head: owner.last, references: [{ ...owner, possessive: false }] } }
}

/** "Harbor 3 Delayed Until 2027" of a headline, "gets delayed", "has slipped to 2027": put off by nobody who is told. */
function isPutOff({ document, sentence, clause }: FrameReading): boolean {
  const { verb } = clause!
  const { lower } = document.tokens
  const behind = lower[verb.last + 1] ?? '.'
  if (verb.lemma === 'slip')
    return (
      /^(?:to|into|until|past)$/.test(behind) && document.holdsMention(document.dates, verb.last + 2, verb.last + 5)
    )
  const told = isTitle({ sentence } as FrameReading) || GETS.test(lower[verb.first - 1] ?? '')
  return told && /ed$/.test(lower[verb.head]) && PUT_OFF.test(behind)
}

const PUT_OFF = /^(?:to|into|until|till|by|again|indefinitely|for|beyond|past|from|over|due|[.,;:])$/

/** Words of what comes out and is played or used, and of what else has a day that is put off. */
const COMES_OUT = wordsLike(
  /^(?:releases?|released|launch(?:es|ed)?|ships?|shipping|games?|gamers|players|consoles?|sequel|gadget|devices?|app|software|update)$/,
)
const OTHER_DAYS = wordsLike(
  /^(?:trial|hearing|flights?|rocket|mission|spacecraft|astronauts?|nasa|orbit|satellites?|films?|movies?|theaters|episodes?|season|conference|summit|tournament|festival|concert|tour|election|vote|meeting|ipo|merger)$/,
)

/** Is what has only a name told of as a thing that comes out, in its own sentence or those beside it? */
function comesOut({ document, sentence }: FrameReading): boolean {
  const { tokens, sentences } = document
  const { first } = sentences[Math.max(0, sentence.index - 1)]
  const { last } = sentences[Math.min(sentences.length - 1, sentence.index + 1)]
  return tokens.firstOf(COMES_OUT, first, last) >= 0 && tokens.firstOf(OTHER_DAYS, first, last) < 0
}

/** "Harbor III", "it": a thing with no more than a name. */
const isCalled = ({ object }: FrameReading): boolean =>
  object!.references.some(
    ({ entity, form, possessive, last }) =>
      entity?.kind === 'unknown' && form !== 'nominal' && !possessive && last >= object!.head,
  )

function refuseOther(reading: FrameReading): string | undefined {
  const meant = delayed(reading)
  const { document, object } = meant
  if (!object) return 'nothing of a product'
  const { clause } = reading
  const alone = clause && !clause.object && !clause.fronted && clause.verb.voice === 'active'
  if (alone && !isPutOff(reading)) return 'nothing of a product'
  if (clause?.verb.lemma !== 'postpone' && isCalled(meant) && comesOut(reading)) return undefined
  const ofLaunch =
    object !== reading.object && (reading.actor !== undefined || reading.clause?.verb.voice === 'passive')
  const named = object.references.some(
    ({ entity, form, last }) =>
      last >= object.head &&
      (entity?.kind === 'product' || (ofLaunch && entity?.kind === 'unknown' && form === 'name')),
  )
  if (named) return undefined
  const head = headWord(document, object)
  if (NO_PRODUCT.has(head) || !isProductNoun(head)) return 'no product'
  const told = reading.actor !== undefined || object.references.length > 0
  return told ? undefined : 'nobody is named'
}

const withProducts = (reading: FrameReading, found: FrameParties): FrameParties[] => {
  const meant = delayed(reading)
  const named = meant === reading ? found.objects : []
  const objects = productParties(meant, named.length ? named : partiesIn(meant)).filter(
    ({ kind }) => kind !== 'organization',
  )
  const actors = found.actors.filter(actor => !objects.some(object => object.key === actor.key))
  const own = newDay(reading)
  return objects.length ? [{ ...found, actors, objects, counterparties: [], ...(own ? { own } : {}) }] : []
}

/** "from May to September": the later day; none where both were read as one range. */
function newDay({ document, sentence, clause }: FrameReading): FrameParties['own'] {
  const { lower } = document.tokens
  const followsOn = (first: number, words: RegExp) => lower.slice(first - 3, first).some(word => words.test(word))
  const dates = document.mentionsIn(document.dates, clause!.verb.last + 1, sentence.last)
  const at = dates.findIndex(({ first }) => followsOn(first, FROM))
  if (at < 0) return undefined
  const date = dates.slice(at + 1).find(({ first }) => followsOn(first, UNTIL))
  return { date, amount: undefined }
}

const FROM = /^from$/
const UNTIL = /^(?:to|until|till|into)$/

const partiesIn = ({ document, object }: FrameReading) =>
  (object?.references ?? []).flatMap(one =>
    one.entity && !(one.possessive && one.last < object!.head) ? [document.partyOf(one.entity, one)] : [],
  )

export const delayVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/delay-launch',
    example: 'Northwind Systems has delayed the Harbor tablet until May.',
    event: 'product_launch',
    verbs: ['delay', 'postpone', 'push back', 'defer', 'push', 'slip'],
    alone: 'object',
    refuse: reading => {
      const { clause, document } = reading
      // "pushed Harbor to users": a delay is to a later day
      if (clause!.verb.lemma === 'push' && clause!.verb.particle === null) {
        const later = document.mentionsIn(document.dates, clause!.verb.last, clause!.last + 2).length > 0
        if (!later) return 'not put off'
      }
      return refuseOther(reading)
    },
    status: agreedOnly,
    parties: withProducts,
  },
  {
    name: 'announcement/call-off-product',
    example: 'Northwind Systems has cancelled the Harbor headset.',
    event: 'product_launch',
    verbs: ['cancel', 'scuttle', 'call off', 'nix', 'scrap', 'abandon', 'shelve', 'drop'],
    refuse: reading => {
      const { document, clause, object } = reading
      const planned =
        object !== undefined && /^(?:plans|plan|launch|release|development)$/.test(document.tokens.lower[object.head])
      if (/^subscriptions?$/.test(document.tokens.lower[object?.head ?? -1] ?? '')) return 'who pays calls it off'
      // a product that is out is discontinued: another rule's
      if (/^(?:scrap|abandon|shelve|drop)$/.test(clause!.verb.lemma) && !planned) return 'no plan is called off'
      return refuseOther(reading)
    },
    status: () => 'cancelled',
    parties: withProducts,
  },
]
