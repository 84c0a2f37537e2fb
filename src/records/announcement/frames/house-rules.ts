import type { Phrase } from '../../../mentions/clause/index.js'

import type { Status } from '../../../mentions/shapes.js'
import { isNoLonger } from '../draft.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, isTitle, wordSet } from '../heads.js'
import { plainParty } from '../parties.js'
import { inForceLater } from './for-later.js'
import { aCompany, unique } from './policy.js'

/** What a company puts on others by its own word, and takes off them. */
const BARS = wordSet(
  'ban bans restriction restrictions limit limits cap caps moratorium embargo curb curbs freeze blackout',
)

/** What is let in, shown, sold or taken only for as long as a company wills it. */
const TAKEN =
  wordSet(`ads ad advertising advertisements adverts sign-ups signups registrations customers users members subscribers orders bookings payments
  payment cash cheques checks submissions applications donations bets deposits withdrawals returns refunds links posts content accounts
  preorders pre-orders trades listings passengers vendors sellers merchants advertisers resellers cards vouchers tips requests
  comments videos images likes notes`)

export const NOT_NEWS = 'what it does in general'

/** Is it told of now or of what is to come, and not of what a thing does? */
export function isNews(reading: FrameReading): boolean {
  const { document, clause } = reading
  const { verb, governor } = clause!
  const begins =
    governor && /^(?:begin|start|stop|cease|plan|decide|agree|vow|pledge|promise|move)$/.test(governor.verb.lemma)
  if (verb.tense === 'infinitive' || verb.tense === 'participle') return begins === true || isTitle(reading)
  const now = document.tokens.lower[verb.first - 1] === 'now' || document.tokens.lower[verb.head - 1] === 'now'
  return verb.tense !== 'present' || verb.progressive || now || isTitle(reading)
}

/** "political ads" of "money for political ads": what it is taken for. */
function meant({ document, clause }: FrameReading, object: Phrase): Phrase {
  if (!/^(?:money|payment|payments|cash)$/.test(document.tokens.lower[object.head])) return object
  return clause!.prepositions.find(({ word, token }) => word === 'for' && token === object.last + 1)?.phrase ?? object
}

/** What is ruled, with what stands before it: nobody and nothing else. */
export const withPlain =
  (phraseOf: (reading: FrameReading) => Phrase | undefined) =>
  (reading: FrameReading, found: FrameParties): FrameParties[] => {
    const plain = plainParty(reading.document, phraseOf(reading))
    const named = found.objects.filter(
      ({ kind, key }) => kind !== 'person' && kind !== 'place' && !found.actors.some(actor => actor.key === key),
    )
    const objects = unique([...(plain ? [plain] : []), ...named])
    return found.actors.length && objects.length ? [{ ...found, objects, counterparties: [] }] : []
  }

const objectOf = ({ clause, document }: FrameReading): Phrase | undefined =>
  clause!.object && meant({ document, clause } as FrameReading, clause!.object)

/** "stopped taking", "will stop accepting". */
const stops = ({ clause }: FrameReading): boolean =>
  clause!.verb.tense === 'participle' && /^(?:stop|cease|quit|halt|pause)$/.test(clause!.governor?.verb.lemma ?? '')

/** What is done or to be done is what the verb that stops it says. */
const ofStopping = (status: Status, reading: FrameReading): Status => {
  if (!stops(reading)) return reading.clause!.verb.tense === 'future' ? 'announced' : status
  const { tense, progressive } = reading.clause!.governor!.verb
  if (tense === 'past' || tense === 'perfect') return 'completed'
  return progressive && status === 'completed' ? 'announced' : status
}

export const PEOPLE_RULED =
  wordSet(`anyone everyone users people teens teenagers minors children creators sellers drivers advertisers accounts developers customers
  employees workers staff staffers members subscribers applicants merchants viewers hosts players candidates contractors influencers`)

/** What a company lets its users do until it no longer does. */
const LET =
  /^(?:sharing|resale|reselling|access|use|remote|work|gambling|nudity|deepfakes|third-party|streaming|trading|apps|screenshots|downloads)$/

export const houseRuleVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/lifts-ban',
    example: 'Northwind Systems lifted its ban on political ads in June.',
    event: 'policy_change',
    verbs: [
      'lift',
      'end',
      'reverse',
      'drop',
      'scrap',
      'ease',
      'rescind',
      'revoke',
      'relax',
      'loosen',
      'undo',
      'remove',
      'impose',
      'introduce',
      'announce',
      'adopt',
      'put',
      'place',
      'set',
      'extend',
      'tighten',
    ],
    companions: BARS,
    atCompanion: true,
    needs: ['actor', 'object'],
    refuse: reading => {
      const { document, clause } = reading
      const { object, verb } = clause!
      if (!object || verb.voice === 'passive' || !BARS.has(document.tokens.lower[object.head]) || !aCompany(reading))
        return 'no ban'
      // "set a limit", "the ban that it put on them": of what is told
      if (
        document.tokens.lower[object.last + 1] !== 'on' &&
        !/^(?:its|their)$/.test(document.tokens.lower[object.first])
      )
        return 'a ban on nothing'
      return isNews(reading) ? undefined : NOT_NEWS
    },
    later: inForceLater,
    status: (status, { clause }) =>
      status === 'completed' && clause!.verb.lemma === 'announce' ? 'announced' : status,
    parties: (reading, found) => {
      const { document } = reading
      const on = reading.clause!.prepositions.find(({ word, token }) => word === 'on' && token > reading.object!.last)
      const inner = plainParty(document, on?.phrase)
      const plain = plainParty(document, reading.clause!.object)
      return found.actors.length
        ? [{ ...found, objects: unique([...(plain ? [plain] : []), ...(inner ? [inner] : [])]), counterparties: [] }]
        : []
    },
  },
  {
    name: 'announcement/takes-no-more',
    example: 'Northwind Systems has stopped taking new sign-ups.',
    event: 'policy_change',
    verbs: ['take', 'accept', 'allow', 'permit', 'run', 'carry', 'show', 'let', 'process', 'honor', 'admit', 'issue'],
    object: 'none',
    companions: new Set([
      'stop',
      'stops',
      'stopped',
      'stopping',
      'cease',
      'ceased',
      'pause',
      'paused',
      'longer',
      'anymore',
      'any',
      'halted',
    ]),
    atCompanion: true,
    noLonger: true,
    needs: ['actor'],
    refuse: reading => {
      const object = objectOf(reading)
      if (!object || reading.clause!.verb.voice === 'passive' || !aCompany(reading)) return 'nothing is turned away'
      if (!stops(reading) && !isNoLonger(reading)) return 'it goes on'
      const head = headWord(reading.document, object)
      const lets = /^(?:allow|permit)$/.test(reading.clause!.verb.lemma) && isNoLonger(reading)
      return TAKEN.has(head) || PEOPLE_RULED.has(head) || (lets && LET.test(head)) ? undefined : 'something else'
    },
    later: inForceLater,
    status: ofStopping,
    parties: withPlain(objectOf),
  },
  {
    name: 'announcement/brings-back-access',
    example: 'Northwind Systems brought back political advertising in 2024.',
    event: 'policy_change',
    verbs: ['bring back', 'reinstate', 'restore', 'reintroduce', 'unban', 'resume'],
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      if (!clause!.object || clause!.verb.voice === 'passive' || !aCompany(reading)) return 'nothing comes back'
      const head = headWord(document, clause!.object)
      if (!TAKEN.has(head) && !BARS.has(head)) return 'no rule comes back'
      return isNews(reading) ? undefined : NOT_NEWS
    },
    status: (status, { clause }) => (clause!.verb.progressive && status === 'announced' ? 'announced' : status),
    later: inForceLater,
    parties: withPlain(objectOf),
  },
]
