import { agreedOnly, type FrameReading, type VerbFrame } from '../frame.js'
import { isFirmItself } from '../heads.js'

export const STAKES = /^(?:stake|stakes|interest|interests|shareholding|holding|position)$/
export const SHARES = /^(?:shares|stock|stake|stakes|warrants|options|rest|remainder)$/

/** "a controlling stake", "51% of the shares": half or more, or a word that says so. */
export function isMajority(document: FrameReading['document'], first: number, last: number): boolean {
  const { lower } = document.tokens
  const [share] = document.mentionsIn(document.percents, first, last)
  if (share && share.value < 50 && !lower.slice(first, last + 1).includes('controlling')) return false
  for (let at = first; at <= last; at++)
    if (/^(?:majority|controlling|control|ownership|full|entire|remaining|whole|all|working)$/.test(lower[at]))
      return true
  return share !== undefined
}

function refuseMinority({ document, clause }: FrameReading): string | undefined {
  const { verb, last } = clause!
  return isMajority(document, verb.last + 1, last) ? undefined : 'a minority stake'
}

/** "raised its stake in Lumenpay to 51%": from less than half, or nobody says from what, to half or more. */
function refuseRaise({ document, clause, sentence }: FrameReading): string | undefined {
  const { lower } = document.tokens
  const { verb } = clause!
  const shares = document.mentionsIn(document.percents, verb.last + 1, sentence.last)
  const reached = shares.find(({ first }) => /^(?:to|at)$/.test(lower[first - 1] ?? ''))
  if (!reached) {
    const word = clause!.prepositions.find(({ word: to }) => to === 'to')?.phrase
    return word && isMajority(document, word.first, word.last) ? undefined : 'no share is reached'
  }
  if (reached.value < 50) return 'a minority stake'
  return shares.some(({ value }) => value >= 50 && value < reached.value) ? 'controlled before' : undefined
}

/** Who would like to have a company, told by "approached", "is circling". */
const SUITS = /^(?:takeover|buyout|acquisition|merger|bid|offer|sale|deal|buying|acquiring|purchase|combination)$/

function refuseSuit({ document, sentence, clause, object, actor }: FrameReading): string | undefined {
  if (!actor || !isFirmItself(actor) || !isFirmItself(object)) return 'no company is wanted'
  if (clause!.verb.lemma === 'circle') return clause!.verb.progressive ? undefined : 'goes round'
  const about = clause!.prepositions.find(({ word }) => /^(?:about|over|with|for|on)$/.test(word))
  for (let at = about?.token ?? sentence.last; at <= Math.min(sentence.last, (about?.token ?? 0) + 8); at++)
    if (SUITS.test(document.tokens.lower[at])) return undefined
  return 'approached about something else'
}

const PRIVATE = new Set(['private'])

export const controlVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/takes-control',
    example: 'Northwind Systems took a majority stake in Lumenpay.',
    event: 'acquisition',
    verbs: ['take', 'gain', 'obtain', 'secure', 'assume', 'win'],
    objectNouns: ['stake', 'interest', 'control', 'ownership', 'shareholding'],
    prepositions: { in: 'object', of: 'object', from: 'counterparty' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: refuseMinority,
  },
  {
    name: 'announcement/takes-private',
    example: 'Northwind Systems will take Lumenpay private in a deal valued at $3 billion.',
    event: 'acquisition',
    verbs: ['take'],
    needs: ['actor', 'object'],
    priced: true,
    refuse: ({ document, clause }) => {
      const { lower } = document.tokens
      const { verb, object } = clause!
      const after = (verb.voice === 'passive' ? verb.last : (object?.last ?? verb.last)) + 1
      // "agreed to take private Lumenpay"
      const first = object?.first === verb.last + 1 && lower[object.first] === 'private' && object.last > object.first
      return lower[after] === 'private' || lower[after - 1] === 'private' || first ? undefined : 'not taken private'
    },
  },
  {
    name: 'announcement/goes-private',
    example: 'Lumenpay will go private in a $3 billion deal with Northwind Systems.',
    event: 'acquisition',
    verbs: ['go'],
    atCompanion: true,
    companions: PRIVATE,
    subject: 'object',
    object: 'none',
    prepositions: { with: 'actor', by: 'actor' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: ({ document, clause, actor, object }) =>
      document.tokens.lower[clause!.verb.last + 1] === 'private' && isFirmItself(object) && isFirmItself(actor)
        ? undefined
        : 'no company goes private',
    status: agreedOnly,
  },
  {
    name: 'announcement/raises-stake',
    example: 'Northwind Systems raised its stake in Lumenpay to 51%.',
    event: 'acquisition',
    verbs: ['raise', 'increase', 'lift', 'boost'],
    atCompanion: true,
    objectNouns: ['stake', 'holding', 'shareholding'],
    prepositions: { in: 'object', of: 'object' },
    needs: ['actor', 'object'],
    priced: true,
    refuse: refuseRaise,
  },
  {
    name: 'announcement/approaches',
    example: 'Northwind Systems approached Lumenpay about a takeover.',
    event: 'acquisition',
    verbs: ['approach', 'circle', 'woo'],
    needs: ['actor', 'object'],
    refuse: refuseSuit,
    status: status => (status === 'cancelled' ? status : 'planned'),
  },
]
