import { wordsIn } from '../../../language/tokens.js'
import { statusOfClause } from '../../../mentions/clause/index.js'
import type { Status } from '../../../mentions/shapes.js'
import type { FrameReading, VerbFrame } from '../frame.js'
import { stateOfOffering } from './called-off.js'
import { EXCHANGE, namesExchange, refuseNotListed } from './exchange.js'
import { isListing, isOwnListing } from './listing-words.js'

const REACH = 11
const DEBTS = wordsIn('notes bonds bond debentures')

/** Where a word of an offering stands within the words after a verb; -1 where none does. */
function offeringAfter({ document, sentence, clause }: FrameReading): number {
  const { lower } = document.tokens
  const { last } = clause!.verb
  for (let at = last + 1; at <= Math.min(sentence.last, last + REACH); at++) {
    if (/^[.;:]$/.test(lower[at])) return -1
    if (/^(?:ipos?|flotation|s-1|f-1|drhp)$/.test(lower[at])) return at
    if (lower[at] === 'public' && /^(?:offering|listing|debut)$/.test(lower[at + 1] ?? '')) return at
    if (/^(?:stock|u\.s|us|market|dual|direct|secondary|share)$/.test(lower[at]) && isListing(lower, at + 1)) return at
    if (lower[at] === 'registration' && lower[at + 1] === 'statement') return at
    if (lower[at] === 'listing' && isOwnListing(lower, at)) return at
    // "its plans for a London listing"
    const named = document.mentionAt(document.references, at)
    if (named?.entity?.kind === 'place' && /^(?:listing|flotation|debut)$/.test(lower[named.last + 1] ?? '')) return at
  }
  return -1
}

/** "filed for an IPO", not "filed a suit ahead of its IPO". */
function refuseOther(reading: FrameReading): string | undefined {
  const at = offeringAfter(reading)
  if (at < 0) return 'nothing of an offering'
  const { lower } = reading.document.tokens
  const { verb, object } = reading.clause!
  // "hired banks for an IPO", "picked the NYSE for its listing": not "hired a caterer for an IPO party"
  if (
    verb.lemma === 'hire' &&
    !(object && /^(?:banks?|bankers|underwriters|advisers|advisors)$/.test(lower[object.head]))
  )
    return 'no banks are hired'
  if (verb.lemma === 'pick' && !(object && namesExchange(reading, object.first, object.last)))
    return 'no exchange is picked'
  // "raised the price range for its IPO", not "raised $5m in its IPO"
  if (verb.lemma === 'raise' && !(object && /^(?:range|target|size)$/.test(lower[object.head])))
    return 'money is raised'
  // "put its IPO on hold"
  if (verb.lemma === 'put' && verb.particle === null && !/^(?:hold|ice|pause)$/.test(lower[at + 2] ?? ''))
    return 'put elsewhere'
  for (let before = reading.clause!.verb.last + 1; before < at; before++)
    if (/^(?:ahead|before|after|since|following|from|until|if|whether|and|but|as|while)$/.test(lower[before]))
      return 'beside an offering'
  return undefined
}

/** "went public with its concerns" is no offering. */
function refuseNotPublic({ document, clause }: FrameReading): string | undefined {
  const { lower } = document.tokens
  const at = clause!.verb.last + 1
  if (lower[at] !== 'public') return 'goes elsewhere'
  // "to go public with Harbor Acquisition Corp"
  const by = lower[at + 1] === 'with' ? document.mentionAt(document.references, at + 2) : undefined
  const offers = !/^(?:with|about|over)$/.test(lower[at + 1] ?? '') || (by?.form === 'name' && !by.possessive)
  return offers ? undefined : 'goes elsewhere'
}

const WANTED = /^(?:hire|gear|plan|prepare|pursue|consider|eye|target|postpone|delay|revive|seek|explore|mull|weigh)$/
const DROPPED = /^(?:call|withdraw|shelve|scrap|pull|cancel|abandon)$/

/** Filed is announced, wanted is planned, called off is cancelled. */
function statusOfOffering(status: Status, { clause }: FrameReading): Status {
  const { lemma } = clause!.verb
  if (WANTED.test(lemma) || lemma === 'put') return 'planned'
  if (DROPPED.test(lemma)) return 'cancelled'
  return /^(?:file|submit|apply|schedule|set|launch|start|begin|kick|pick|choose|opt|raise)$/.test(lemma) &&
    status === 'completed'
    ? 'announced'
    : status
}

export const ipoVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/files-for-ipo',
    example: 'Northwind Systems filed for an initial public offering on Friday.',
    event: 'ipo',
    verbs: [
      'file',
      'submit',
      'apply',
      'schedule',
      'price',
      'plan',
      'prepare',
      'postpone',
      'delay',
      'complete',
      'launch',
      'pursue',
      'consider',
      'withdraw',
      'shelve',
      'scrap',
      'pull',
      'cancel',
      'abandon',
      'eye',
      'announce',
      'confirm',
      'revive',
      'target',
      'set',
      'seek',
      'explore',
      'mull',
      'weigh',
      'upsize',
      'offer',
      'kick off',
      'put off',
      'put',
      'call off',
      'choose',
      'opt',
      'gear up',
      'raise',
      'hire',
      'pick',
    ],
    object: 'none',
    atCompanion: true,
    // "scrapped plans for an offering of Lumenpay"
    prepositions: { of: 'object' },
    needs: ['actor'],
    companions: new Set([
      'ipos',
      'ipo',
      'flotation',
      's-1',
      'f-1',
      'drhp',
      'public',
      'listing',
      'registration',
      'debut',
    ]),
    refuse: refuseOther,
    status: (status, reading) => stateOfOffering(statusOfOffering(status, reading), reading),
  },
  {
    name: 'announcement/prices-shares',
    example: 'Northwind Systems priced its shares at $34 apiece.',
    event: 'ipo',
    verbs: ['price'],
    objectNouns: ['shares', 'stock', 'offering', 'ipo', 'ipos', 'debut', 'listing', 'flotation'],
    needs: ['actor'],
    refuse: ({ document: { tokens }, clause, sentence }) =>
      tokens.firstOf(DEBTS, clause!.verb.last, sentence.last) >= 0 ? 'notes are priced' : undefined,
  },
  {
    name: 'announcement/offers-shares',
    example:
      'Northwind Systems plans to offer 22 million shares at between $26 and $28 in its initial public offering.',
    event: 'ipo',
    verbs: ['offer', 'sell', 'market'],
    objectNouns: ['shares', 'stock'],
    object: 'none',
    needs: ['actor'],
    companions: new Set(['ipos', 'ipo', 'public', 'flotation']),
    refuse: ({ document, clause, sentence }) => {
      if (clause!.verb.voice === 'passive') return 'whose is not said'
      const { lower } = document.tokens
      for (let at = clause!.verb.last + 1; at <= sentence.last; at++)
        if (/^(?:ipos?|flotation)$/.test(lower[at]) || (lower[at] === 'public' && lower[at + 1] === 'offering'))
          return /^(?:since|after|before)$/.test(lower[at - 2] ?? '') ? 'beside an offering' : undefined
      return 'nothing of an offering'
    },
  },
  {
    name: 'announcement/lists-on-exchange',
    example: 'Northwind Systems listed on the London Stock Exchange in 2019.',
    event: 'ipo',
    verbs: ['list', 'float', 'debut'],
    object: 'none',
    needs: ['actor'],
    companions: word => EXCHANGE.test(word) || /^(?:stock|shares|list|listed|lists|floated)$/.test(word),
    refuse: refuseNotListed,
  },
  {
    name: 'announcement/begins-trading',
    example: 'Northwind Systems began trading on the New York Stock Exchange on Thursday.',
    event: 'ipo',
    verbs: ['trade', 'begin', 'start'],
    object: 'none',
    needs: ['actor'],
    companions: new Set(['trading', 'trade']),
    refuse: reading => {
      const { document, clause, sentence, token } = reading
      const { lemma } = clause!.verb
      const { lower } = document.tokens
      const begun =
        lemma === 'trade'
          ? /^(?:begin|start)$/.test(clause!.governor?.verb.lemma ?? '')
          : /^(?:trading|trade)$/.test(lower[clause!.verb.last + 1] ?? '')
      if (!begun) return 'no trading begins'
      // "its shares began trading on Thursday"
      const shares = /^(?:shares|stock)$/.test(lower[clause!.subject?.head ?? -1] ?? '')
      const next = lower[clause!.verb.last + (lemma === 'trade' ? 1 : 2)] ?? '.'
      if (shares && /^(?:on|in|at|under|this|last|today|yesterday|\.|,)$/.test(next)) return undefined
      return namesExchange(reading, token + 1, Math.min(sentence.last, token + 10)) ? undefined : 'no exchange is named'
    },
  },
  {
    name: 'announcement/goes-public',
    example: 'Northwind Systems went public in 2021.',
    event: 'ipo',
    verbs: ['go'],
    object: 'none',
    needs: ['actor'],
    companions: new Set(['public']),
    refuse: refuseNotPublic,
    // "is merging with Harbor Acquisition to go public": as far as the merger
    status: (status, reading) => {
      const { document, sentence, clause } = reading
      const merger = /^(?:merge|combine)$/.test(clause!.governor?.verb.lemma ?? '') ? clause!.governor : undefined
      return stateOfOffering(merger ? statusOfClause(document, sentence, merger).status : status, reading)
    },
  },
  {
    name: 'announcement/delisted',
    example: 'Northwind Systems was delisted in 2021.',
    event: 'ipo',
    verbs: ['delist'],
    subject: 'none',
    alone: 'actor',
    object: 'actor',
    needs: ['actor'],
  },
]
