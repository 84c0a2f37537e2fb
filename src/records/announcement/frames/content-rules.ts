import type { FrameReading, VerbFrame } from '../frame.js'
import { headWord, prepositional, wordSet } from '../heads.js'
import { plainParty } from '../parties.js'
import { inForceLater } from './for-later.js'
import { isNews, NOT_NEWS, PEOPLE_RULED, withPlain } from './house-rules.js'
import { aCompany } from './policy.js'

const MARKED =
  wordSet(`accounts account posts post videos video images image content ads photos comments links articles apps listings songs tracks
  profiles books channels pages`)

const BINDING = /^(?:mandatory|compulsory|optional|obligatory)$/

/** What a company does to what its users post, and makes them do. */
export const contentRuleVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/marks-content',
    example: 'Northwind Systems has begun labelling accounts run by governments.',
    event: 'policy_change',
    verbs: ['label', 'mark', 'flag', 'tag', 'watermark', 'hide', 'demote', 'blur', 'demonetize', 'delete', 'purge'],
    object: 'none',
    companions: MARKED,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      const { verb, governor, object } = clause!
      if (!object || verb.voice === 'passive' || !aCompany(reading)) return 'nothing is marked'
      if (!MARKED.has(headWord(document, object))) return 'something else is marked'
      const begins = /^(?:begin|start)$/.test(governor?.verb.lemma ?? '')
      const now = document.tokens.lower[verb.first - 1] === 'now'
      return begins || now || (verb.tense === 'future' && verb.modal >= 0) ? undefined : NOT_NEWS
    },
    later: inForceLater,
    parties: withPlain(({ clause }) => clause!.object),
  },
  {
    name: 'announcement/enforces-rule',
    example: 'Northwind Systems will begin enforcing its account-sharing rules in May.',
    event: 'policy_change',
    verbs: ['enforce'],
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      const { verb, governor, object } = clause!
      if (!object || verb.voice === 'passive' || !aCompany(reading)) return 'no rule is enforced'
      if (
        !/^(?:rule|rules|policy|policies|terms|guidelines|ban|limit|limits|requirement|requirements)$/.test(
          headWord(document, object),
        )
      )
        return 'no rule is enforced'
      const own = /^(?:its|their)$/.test(document.tokens.lower[object.first])
      return (verb.tense === 'future' && own) || /^(?:begin|start)$/.test(governor?.verb.lemma ?? '')
        ? undefined
        : NOT_NEWS
    },
    parties: withPlain(({ clause }) => clause!.object),
  },
  {
    name: 'announcement/makes-them',
    example: 'Northwind Systems will make anyone with more than 100,000 followers verify their identity.',
    event: 'policy_change',
    verbs: ['make', 'force', 'oblige', 'compel', 'order', 'tell'],
    object: 'none',
    companions: PEOPLE_RULED,
    needs: ['actor'],
    refuse: reading => {
      const { document, sentence, clause } = reading
      const { verb, object } = clause!
      if (!object || verb.voice === 'passive' || !aCompany(reading)) return 'nobody is made to'
      if (!PEOPLE_RULED.has(document.tokens.lower[object.head])) return 'nobody is made to'
      // "is ordering its staff back to the office"
      if (verb.lemma === 'order' && document.tokens.lower[object.last + 1] === 'back')
        return holdsOffice(reading) && isNews(reading) ? undefined : 'no rule'
      const next = document.clauses(sentence).find(one => one.verb.first > object.last)
      if (!next || next.verb.first > object.last + 9 || next.verb.negation >= 0) return 'to do nothing'
      const toOffice = /^(?:return|work|come)$/.test(next.verb.lemma) && holdsOffice(reading)
      if (verb.lemma === 'order' || verb.lemma === 'tell') return toOffice ? undefined : 'no rule'
      if (next.verb.tense !== 'infinitive' && next.verb.tense !== 'present') return 'to do nothing'
      const isRule =
        /^(?:verify|prove|pay|log|sign|register|disclose|reveal|confirm|scan|upload|submit|use|link|provide|show|take|add|enable|set|return|accept|opt|label|hold|own|complete|pass|agree)$/.test(
          next.verb.lemma,
        )
      if (!isRule && !toOffice) return 'no rule'
      return isNews(reading) && verb.tense !== 'past' ? undefined : NOT_NEWS
    },
    later: inForceLater,
    parties: withPlain(({ clause }) => clause!.object),
  },
  {
    name: 'announcement/behind-paywall',
    example: 'Northwind Systems is putting its archive behind a paywall.',
    event: 'policy_change',
    verbs: ['put', 'move', 'place', 'lock', 'hide'],
    object: 'none',
    companions: new Set(['paywall', 'subscription', 'login']),
    atCompanion: true,
    needs: ['actor'],
    refuse: reading => {
      const { document, clause } = reading
      const behind = prepositional(reading, 'behind')
      if (!behind || !/^(?:paywall|subscription|login)$/.test(headWord(document, behind))) return 'behind nothing'
      if (!clause!.object || clause!.verb.voice === 'passive' || !aCompany(reading)) return 'nobody does'
      return isNews(reading) ? undefined : NOT_NEWS
    },
    parties: withPlain(({ clause }) => clause!.object),
  },
  {
    name: 'announcement/makes-mandatory',
    example: 'Northwind Systems made two-factor authentication mandatory for sellers.',
    event: 'policy_change',
    verbs: ['make'],
    companions: wordSet('mandatory compulsory optional obligatory'),
    atCompanion: true,
    refuse: reading => {
      const { document, clause } = reading
      const { object, verb } = clause!
      const { lower } = document.tokens
      if (!object || verb.voice === 'passive' || !aCompany(reading)) return 'nobody makes it so'
      if (!BINDING.test(lower[object.last]) && !BINDING.test(lower[object.last + 1] ?? '')) return 'nothing is made so'
      return verb.tense === 'present' && !verb.progressive && reading.sentence.block.kind !== 'title'
        ? 'in general'
        : undefined
    },
    later: inForceLater,
    parties: (reading, found) => {
      const { document, object } = reading
      const adjective = BINDING.test(document.tokens.lower[object!.last])
      const last = adjective ? object!.last - 1 : object!.last
      const plain = plainParty(document, { ...object!, last, head: last, end: document.tokens.end[last] })
      return plain && found.actors.length ? [{ ...found, objects: [plain], counterparties: [] }] : []
    },
  },
]

/** "return to the office" */
function holdsOffice({ document, sentence, clause }: FrameReading): boolean {
  const { lower } = document.tokens
  for (let at = clause!.verb.last; at <= sentence.last; at++)
    if (lower[at] === 'office' && /^(?:the|their|its|in|to)$/.test(lower[at - 1])) return true
  return false
}
