import type { FrameReading, VerbFrame } from '../frame.js'
import { endsWithFirm, namesFirm } from '../heads.js'

/** Money paid, or offered, for a company. */
export const paymentVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/pays-for',
    example: 'Northwind Systems paid $40 million for Lumenpay.',
    event: 'acquisition',
    verbs: [
      'pay',
      'fork out',
      'fork over',
      'hand over',
      'shell out',
      'cough up',
      'splash',
      'splash out',
      'splurge',
      'drop',
      'spend',
    ],
    object: 'none',
    prepositions: { for: 'object', in: 'object', on: 'object' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: refusePayment,
    details: ({ document, clause }) => {
      const [price] = document.mentionsIn(document.money, clause!.object!.first, clause!.object!.last)
      return price ? { amount: document.moneyOf(price) } : {}
    },
  },
  {
    name: 'announcement/pays-for-shares',
    example: 'Northwind Systems will pay $52 in cash for each Lumenpay share.',
    event: 'acquisition',
    verbs: ['pay', 'offer'],
    object: 'none',
    prepositions: { for: 'object' },
    needs: ['actor', 'object'],
    companions: new Set(['shares', 'share', 'stock']),
    refuse: refuseOtherShares,
    status: (status, { clause }) => (clause!.verb.lemma === 'offer' && status !== 'cancelled' ? 'planned' : status),
  },
]

/** "$52 for each Acme share", "$52 a share for Acme": the price of one share, of all that are bought. */
function refuseOtherShares({ document, clause, object }: FrameReading): string | undefined {
  const paid = clause!.verb.voice === 'active' ? clause!.object : undefined
  const [price] = paid ? document.mentionsIn(document.money, paid.first, paid.last) : []
  const { lower } = document.tokens
  // "655p for each share"
  const end = price && price.value < 10_000 ? price.last : paid && /^\d+p$/.test(lower[paid.first]) ? paid.first : -1
  if (end < 0 || !object) return 'no price of a share'
  const share = lower.slice(end + 1, object.last + 2).findIndex(word => /^(?:shares?|stock)$/.test(word))
  const counted = lower.slice(end + 1, end + 1 + share).some(word => /^(?:a|per|each|every)$/.test(word))
  return share >= 0 && counted && namesFirm(object) ? undefined : 'no price of a share'
}

/** What a sum of millions is paid for, where that is a company or a stake in one. */
function refusePayment(reading: FrameReading): string | undefined {
  const { document, clause, object } = reading
  const paid = clause!.verb.voice === 'active' ? clause!.object : undefined
  const [price] = paid ? document.mentionsIn(document.money, paid.first, paid.last) : []
  // "spent $5 million on Globex": its ads or its services
  const least = clause!.verb.lemma === 'spend' ? 1e8 : 1e5
  if (!price || price.value < least) return 'no price of a company'
  const what = clause!.prepositions.find(
    ({ word }) => word === 'for' || (word === 'on' && clause!.verb.lemma !== 'pay'),
  )?.phrase
  if (!what || !object) return 'paid for nothing'
  if (what !== object && !/^(?:stake|interest|holding|share|shares)$/.test(document.tokens.lower[what.head]))
    return 'paid for something else'
  return endsWithFirm(object) || what !== object ? undefined : 'paid for something else'
}
