import type { Clause } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, isTitle, prepositional, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import { aCompany, unique } from './policy.js'

/** What somebody has settled, and not what he wishes or what a thing is for: "to stop users from cheating". */
const SETTLING = /^(?:plan|decide|agree|begin|start|vote|move|set|announce)$/

const isNews = (reading: FrameReading, { verb, governor }: Clause): boolean => {
  if (verb.tense === 'infinitive') return SETTLING.test(governor?.verb.lemma ?? '') || isTitle(reading)
  if (verb.tense === 'participle') return SETTLING.test(governor?.verb.lemma ?? '')
  return verb.tense !== 'present' || verb.progressive || isTitle(reading) || nowBefore(reading, verb.head)
}

const nowBefore = ({ document, sentence }: FrameReading, verb: number): boolean =>
  verb > sentence.first && document.tokens.lower[verb - 1] === 'now'

/** What is kept from something, by its name where it has one. */
function kept({ document, object }: FrameReading, { actors }: FrameParties): Party[] {
  const named = namedParties(document, object).filter(
    ({ kind, key }) => kind !== 'place' && !actors.some(actor => actor.key === key),
  )
  const plain = plainParty(document, object)
  return unique([...named.filter(({ kind }) => kind !== 'person'), ...(plain ? [plain] : [])])
}

const NOBODY = wordSet(
  'attackers hackers criminals scammers spammers competitors competitor rival rivals malware them it him her us me',
)

/** What a company gives up that is a rule or a barrier. */
const RULES =
  wordSet(`waitlist waitlists fee fees requirement requirements rule rules policy policies limit limits restriction restrictions cap caps quota
  quotas charge charges paywall passwords password commission commissions work office telework perks perk bonus bonuses ban verification
  invites invitations cookies sign-in login logins penalty penalties minimum minimums dress-code fact-checking fact-checkers moderation`)

/** Rules of a company for those who use what is its own. */
export const accessVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/gets-rid-of-rule',
    example: 'Northwind Systems got rid of its waitlist in April.',
    event: 'policy_change',
    verbs: ['get', 'do', 'do away'],
    companions: new Set(['rid', 'away']),
    atCompanion: true,
    object: 'none',
    needs: ['actor'],
    namesSomebody: true,
    refuse: reading => {
      const { document, token } = reading
      const { lower } = document.tokens
      const away = lower[token + 1] === 'away' && lower[token + 2] === 'with'
      const told = away || (lower[token + 1] === 'rid' && lower[token + 2] === 'of')
      const gone = told ? prepositional(reading, away ? 'with' : 'of') : undefined
      if (!gone || !RULES.has(headWord(document, gone)) || !aCompany(reading)) return 'no rule goes'
      return isNews(reading, reading.clause!) ? undefined : 'what it does in general'
    },
    parties: (reading, found) => {
      const plain = plainParty(reading.document, prepositional(reading, 'of', 'with'))
      return plain ? [{ ...found, objects: [plain], counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/keeps-from',
    example: 'Northwind Systems is restricting its Harbor chatbot from answering questions about elections.',
    event: 'policy_change',
    verbs: ['restrict', 'block', 'ban', 'bar', 'prohibit', 'stop', 'prevent', 'limit'],
    companions: new Set(['from']),
    needs: ['actor'],
    refuse: reading => {
      const { document, clause, object } = reading
      if (!object || !reading.actor) return 'nobody is kept from anything'
      const { lower } = document.tokens
      const end = clause!.verb.voice === 'passive' ? clause!.verb.last : object.last
      if (lower[end + 1] !== 'from' || !lower[end + 2]?.endsWith('ing')) return 'nobody is kept from anything'
      if (NOBODY.has(lower[object.head])) return 'a protection'
      if (!aCompany(reading)) return 'no company'
      return isNews(reading, clause!) ? undefined : 'what it does in general'
    },
    parties: (reading, found) => {
      const objects = kept(reading, found)
      return objects.length ? [{ ...found, objects, counterparties: [] }] : []
    },
  },
]
