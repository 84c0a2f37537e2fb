import { companyTelling } from '../employer.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { holdsMoney } from '../gates.js'
import { headWord, wordSet } from '../heads.js'
import { isProductNoun } from '../product-words.js'
import { aCompany, changed } from './policy.js'
import { isPrice, isSum, ownedBehind } from './price.js'

const PRICE = wordSet('price prices pricing')

/** "the prices of both models", "the price of Harbor": of what is sold, and of no market. */
function ofThing(reading: FrameReading): boolean {
  const { document, object } = reading
  const { head } = object!
  const sold = ownedBehind({ ...reading, object: { ...object!, last: head } }) ?? object!
  return (
    isProductNoun(headWord(document, sold)) ||
    sold.references.some(
      ({ entity, form, last }) => entity?.kind === 'product' && form === 'name' && last >= sold.head - 1,
    )
  )
}

/** Prices that are told of in the passive, or by the sum that comes off them. */
export const priceTellingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/price-is-raised',
    example: 'Northwind Systems said the price of the Harbor plan will be raised in May.',
    event: 'policy_change',
    verbs: ['raise', 'hike'],
    companions: PRICE,
    refuse: reading => {
      const { clause } = reading
      if (clause!.verb.voice !== 'passive' || clause!.verb.negation >= 0 || clause!.verb.tense === 'participle')
        return 'no price is raised'
      if (clause!.prepositions.some(({ word }) => word === 'by')) return 'read by another rule'
      if (!isPrice(reading) || !ofThing(reading)) return 'no price of a thing'
      return companyTelling(reading) ? undefined : 'nobody tells it'
    },
    parties: (reading, found) => {
      const teller = companyTelling(reading)
      return teller ? changed(reading, { ...found, actors: [teller] }) : []
    },
  },
  {
    name: 'announcement/price-knocked-off',
    example: 'Northwind Systems has knocked $50 off the price of the Harbor reader.',
    event: 'policy_change',
    verbs: ['knock', 'shave', 'lop', 'chop', 'knock off', 'shave off', 'lop off', 'chop off'],
    companions: PRICE,
    mayTell: holdsMoney,
    object: 'none',
    prepositions: { off: 'object', from: 'object' },
    namesSomebody: true,
    refuse: reading => {
      const { clause } = reading
      if (!clause!.object || clause!.verb.voice === 'passive' || clause!.verb.negation >= 0) return 'nothing comes off'
      return isSum(reading, clause!.object) && isPrice(reading) && aCompany(reading) ? undefined : 'no price changes'
    },
    parties: changed,
  },
]
