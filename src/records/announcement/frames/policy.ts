import type { Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import { authoritiesIn } from '../authorities.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, holdsWord, prepositional, wordSet } from '../heads.js'
import { actingParties, namedParties, plainParty } from '../parties.js'
import { inForceLater } from './for-later.js'
import { isUsersTo, requiresNow } from './ruled.js'

const TERMS = wordSet(
  'policy policies terms rules rule guidelines guideline agreement program licensing license licenses licence licences model structure scheme pricing changes procedures requirements requirement limits limit restrictions algorithm privacy plan plans tier tiers conditions restriction',
)
const ACCESS = wordSet(
  'access users accounts account withdrawals signups sign-ups registrations downloads trading deposits clients customers content posts ads advertising logins api renewals renewal sharing minors teens children visitors traffic posting comments embeds purchases payments transactions transfers',
)

/** What is changed: the product named with the price, else the price or rule itself. */
export function changed(reading: FrameReading, found: FrameParties): FrameParties[] {
  const { document, object } = reading
  const own = found.actors
  const phrase = prepositional(reading, 'of', 'on', 'for', 'to')
  const inner = phrase && PRODUCT.has(headWord(document, phrase)) ? plainParty(document, phrase) : undefined
  const things = [
    ...namedParties(document, object),
    ...namedParties(document, phrase),
    ...(inner ? [inner] : []),
  ].filter(({ kind, key }) => kind !== 'person' && kind !== 'place' && !own.some(actor => actor.key === key))
  const plain = plainParty(document, object)
  const objects = plain ? [plain, ...things] : things
  return own.length && objects.length ? [{ ...found, objects: unique(objects), counterparties: [] }] : []
}

/** "announced changes to its moderation procedures", "is reversing its Harbor changes": of rules, or taken back. */
function changesRules(reading: FrameReading): boolean {
  const { document, clause, object } = reading
  const to = prepositional(reading, 'to', 'in')
  if (
    to &&
    TERMS.has(headWord(document, to)) &&
    !/^(?:plan|plans|model|program|agreement)$/.test(headWord(document, to))
  )
    return true
  const named = (phrase: Phrase | undefined) =>
    phrase?.references.some(({ entity, form }) => entity?.kind === 'product' && form === 'name')
  return /^(?:reverse|roll|walk|scrap|drop|abandon)$/.test(clause!.verb.lemma) && !!(named(to) || named(object))
}

const PRODUCT = wordSet(
  'add-on add-ons plan plans tier tiers subscription subscriptions model models membership bundle',
)

export const unique = (parties: readonly Party[]): Party[] =>
  parties.filter((one, at) => parties.findIndex(({ key }) => key === one.key) === at)

export const aCompany = ({ document, actor }: FrameReading): boolean => {
  const parties = actingParties(document, actor)
  return parties.length > 0 && !authoritiesIn(document, actor).length
}

/** "The executive order bans": a rule of an authority, and no company. */
const isRule = ({ tokens: { lower } }: FrameReading['document'], { head, last }: Phrase): boolean =>
  /^(?:order|law|bill|act|legislation|ruling|injunction|decree)$/.test(lower[last]) ||
  /^(?:order|orders)$/.test(lower[head])

export const policyVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/change-terms',
    example: 'Northwind Systems updated its privacy policy on Monday.',
    event: 'policy_change',
    verbs: [
      'change',
      'update',
      'revise',
      'amend',
      'tighten',
      'loosen',
      'relax',
      'overhaul',
      'rewrite',
      'introduce',
      'adopt',
      'announce',
      'scrap',
      'drop',
      'end',
      'reverse',
      'roll back',
      'walk back',
      'soften',
      'abandon',
      'impose',
      'modify',
      'unveil',
      'implement',
      'alter',
      'ditch',
      'ease',
    ],
    companions: TERMS,
    refuse: reading => {
      const { document, object } = reading
      const head = headWord(document, object)
      if (
        object &&
        // "the pricing of its offering" too
        /^(?:terms|conditions|pricing)$/.test(head) &&
        document.tokens.lower[object.last + 1] === 'of' &&
        !/^(?:service|use|sale)$/.test(document.tokens.lower[object.last + 2] ?? '')
      )
        return 'terms of a deal'
      if (!object || !TERMS.has(head) || !aCompany(reading)) return 'no terms change'
      if (head === 'changes') return changesRules(reading) ? undefined : 'no terms change'
      return /^(?:plan|plans|program|model|structure|scheme|agreement|limit|limits|license|licenses|tier|tiers|algorithm|licensing)$/.test(
        head,
      ) && !holdsWord(document, object, SUBJECTS)
        ? 'no terms change'
        : undefined
    },
    status: (status, { clause }) =>
      status === 'completed' && clause?.verb.lemma === 'announce' ? 'announced' : status,
    later: inForceLater,
    parties: changed,
    namesSomebody: true,
  },
  {
    name: 'announcement/move-to-model',
    example: 'Northwind Systems will move to a hybrid work model in June.',
    event: 'policy_change',
    verbs: ['move', 'switch', 'shift', 'transition', 'convert', 'return'],
    object: 'none',
    prepositions: { to: 'object' },
    refuse: reading => {
      const { document, object } = reading
      if (!object || !aCompany(reading)) return 'no model changes'
      return MODELS.has(headWord(document, object)) ? undefined : 'no model changes'
    },
    later: inForceLater,
    parties: changed,
    namesSomebody: true,
  },
  {
    name: 'announcement/restrict-access',
    example: 'Northwind Systems suspended withdrawals on Monday.',
    event: 'policy_change',
    verbs: [
      'restrict',
      'limit',
      'block',
      'suspend',
      'ban',
      'halt',
      'pause',
      'freeze',
      'remove',
      'disable',
      'turn off',
      'allow',
      'let',
      'require',
      'prohibit',
      'bar',
      'end',
      'stop',
      'open',
      'curb',
      'resume',
      'cap',
    ],
    refuse: reading => {
      const { document, object, actor, clause } = reading
      if (!object || !actor || !aCompany(reading) || isRule(document, actor)) return 'nothing is restricted'
      if (requiresNow(reading)) return undefined
      // "will let users book rides": what is new is what they can do
      if (clause?.verb.lemma === 'let' && !ACCESS.has(headWord(document, object))) return 'a feature'
      // "will allow third-party app stores": what is let in
      if (clause?.verb.lemma === 'allow' && clause.verb.tense === 'future' && LET_IN.test(headWord(document, object)))
        return undefined
      // "a feature that will allow users to share photos"
      if (clause?.verb.lemma === 'allow' && isUsersTo(reading)) return 'a feature'
      if (
        /^(?:allow|let|require|open|remove|end|stop)$/.test(clause?.verb.lemma ?? '') &&
        clause?.verb.tense !== 'future' &&
        !/^(?:access|withdrawals|renewal|renewals|sharing|signups|registrations)$/.test(headWord(document, object))
      )
        return 'what a product does'
      return bansFromItsOwn(reading) ||
        holdsWord(document, { ...object, last: Math.min(reading.sentence.last, object.last + 6) }, ACCESS)
        ? undefined
        : 'no access changes'
    },
    // "is now limiting": in force
    status: (status, reading) =>
      status === 'announced' && reading.clause!.verb.progressive && nowBefore(reading) ? 'completed' : status,
    later: inForceLater,
    parties: changed,
    namesSomebody: true,
  },
]

/** "banned generated videos from its platform", "bans gambling ads on its app" */
function bansFromItsOwn(reading: FrameReading): boolean {
  const { document, clause } = reading
  if (!/^(?:ban|bar|block|prohibit)$/.test(clause?.verb.lemma ?? '') || clause!.verb.voice === 'passive') return false
  const from = prepositional(reading, 'from', 'on')
  return (
    from !== undefined &&
    /^(?:its|their|the)$/.test(document.tokens.lower[from.first]) &&
    /^(?:platform|platforms|app|apps|site|website|store|marketplace|service|services|network|products|search|library)$/.test(
      headWord(document, from),
    )
  )
}

const nowBefore = ({ document, clause }: FrameReading): boolean =>
  document.tokens.lower[clause!.verb.head - 1] === 'now'

const LET_IN =
  /^(?:apps|games|websites|retailers|parents|stores|store|ads|advertising|payments|content|sideloading|links|bots|resale|browsers|competitors)$/

const MODELS = wordSet('model pricing licensing subscriptions subscription license policy schedule week')
const SUBJECTS = wordSet(
  'pricing subscription privacy licensing refund return content moderation return-to-office remote work hybrid compensation stock data usage rate revenue-sharing free paid ad',
)

/** "The service is getting another price hike": whose price it is. */
function undergoing({ document, sentence, token }: FrameReading): Party[] {
  const clause = document
    .clauses(sentence)
    .find(
      ({ object, verb }) =>
        object &&
        object.first <= token &&
        token <= object.last &&
        /^(?:get|see|face|introduce|make|plan|bring)$/.test(verb.lemma),
    )
  return clause ? actingParties(document, clause.subject) : []
}

const PRICED = /^(?:price|prices|pricing|fee|policy|subscription)$/

export const policyNouns: readonly NounFrame[] = [
  {
    name: 'announcement/price-increase',
    example: 'Northwind Systems announced a price increase for Harbor.',
    event: 'policy_change',
    nouns: ['hike', 'hikes', 'increase', 'increases', 'cut', 'cuts', 'change', 'changes'],
    compound: 'actor',
    prepositions: { by: 'actor', for: 'object', on: 'object', at: 'actor' },
    companions: word => PRICED.test(word),
    refuse: ({ document, token, actor }) =>
      // "a long line of Acme price hikes" is history
      !(actor && actor.first < token && document.tokens.lower[token].endsWith('s') && actor.last === token - 2) &&
      PRICED.test(document.tokens.lower[token - 1] ?? '')
        ? undefined
        : 'no price changes',
    parties: (reading, found) => {
      const { document, token } = reading
      const actors = found.actors.length ? found.actors : undergoing(reading)
      if (!actors.length) return []
      const range = document.tokens.range(token - 1, token)
      const plain = plainParty(document, { ...range, first: token - 1, last: token, head: token, references: [] })
      return [{ actors, objects: [...(plain ? [plain] : []), ...found.objects], counterparties: [] }]
    },
  },
]
