import { phraseAfter } from '../../../mentions/clause/index.js'
import { agreedOnly, type FrameParties, type FrameReading, type VerbFrame } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { isProductNoun, NO_PRODUCT } from '../product-words.js'
import { productParties } from '../products.js'

/** What of a product is put off or called off: "the launch of Harbor", "Harbor's release date". */
const OF_PRODUCT = wordSet(
  'plans plan launch release rollout roll-out debut introduction date unveiling announcement development',
)

/** The product itself, or the one whose launch is spoken of. */
function delayed(reading: FrameReading): FrameReading {
  const { document, object, clause } = reading
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
  const owner = object.references.findLast(({ entity, last }) => entity && last < object.head)
  if (!owner) return { ...reading, object: undefined }
  const phrase = { ...document.tokens.range(owner.first, owner.last), first: owner.first, last: owner.last }
  return { ...reading, object: { ...phrase, head: owner.last, references: [{ ...owner, possessive: false }] } }
}

function refuseOther(reading: FrameReading): string | undefined {
  const { document, object } = delayed(reading)
  if (!object) return 'nothing of a product'
  const { clause } = reading
  if (clause && !clause.object && !clause.fronted && clause.verb.voice === 'active') return 'nothing of a product'
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
  return objects.length ? [{ ...found, actors, objects, counterparties: [] }] : []
}

const partiesIn = ({ document, object }: FrameReading) =>
  (object?.references ?? []).flatMap(one =>
    one.entity && !(one.possessive && one.last < object!.head) ? [document.partyOf(one.entity, one)] : [],
  )

export const delayVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/delay-launch',
    example: 'Northwind Systems has delayed the Harbor tablet until May.',
    event: 'product_launch',
    verbs: ['delay', 'postpone', 'push back', 'defer', 'push'],
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
      // a product that is out is discontinued: another rule's
      if (/^(?:scrap|abandon|shelve|drop)$/.test(clause!.verb.lemma) && !planned) return 'no plan is called off'
      return refuseOther(reading)
    },
    status: () => 'cancelled',
    parties: withProducts,
  },
]
