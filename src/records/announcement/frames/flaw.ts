import type { Clause, Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, holdsWord, wordSet } from '../heads.js'
import { inSentence } from '../litigants.js'
import { actingParties, namedParties, uniqueParties } from '../parties.js'
import { people, QUALIFIERS } from './security.js'

const FLAWS = wordSet(
  'vulnerability vulnerabilities flaw flaws zero-day zero-days backdoor exploit loophole bug bugs rce rces cve cves weakness weaknesses hole holes',
)

/** What a maker brings out against a flaw: "released an update to fix a flaw", "issued patches that fix it". */
const REMEDIES = wordSet('update updates patch patches fix fixes hotfix hotfixes advisory advisories version versions')

/** Is a flaw dealt with by what is brought out in the clause above? */
function remedies({ document, clause }: FrameReading): boolean {
  const above = clause?.governor
  if (!above || !/^(?:release|issue|publish|ship|push|roll|deliver|send)$/.test(above.verb.lemma)) return false
  const what = above.verb.voice === 'passive' ? above.subject : above.object
  return what !== undefined && REMEDIES.has(headWord(document, what))
}

/** The flaw that a clause tells of: the object of what is done with it, or what somebody warns of. */
const flawOf = (
  document: FrameReading['document'],
  { verb, subject, object, prepositions }: Clause,
): Phrase | undefined =>
  verb.lemma === 'warn'
    ? // "warns of a denial of service flaw"
      prepositions.find(
        ({ word, phrase }) => /^(?:of|about|against|over)$/.test(word) && FLAWS.has(headWord(document, phrase)),
      )?.phrase
    : verb.voice === 'passive'
      ? subject
      : object

/** Whose flaw it is: what its phrase and the words behind it name, up to the verb. */
function ownersOfFlaw({ document, clause }: FrameReading): FrameParties[] {
  const { subject, verb } = clause!
  const references = document
    .mentionsIn(document.references, subject!.first, verb.first - 1)
    .filter(({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place')
  const things = uniqueParties(document, references)
  const firm = things.find(({ kind }) => kind === 'organization')
  const maker = things.map(({ key }) => document.makers.get(key)).find(one => one !== undefined)
  const actor = firm ?? (maker && document.partyOf(maker, references[0]))
  const objects = things.filter(({ kind }) => kind === 'product')
  if (actor) return [{ actors: [actor], objects, counterparties: [] }]
  return objects.length ? [{ actors: [], objects, counterparties: [] }] : []
}

const OPENED = wordSet(
  'hackers attackers data photos messages users customers accounts information passwords anyone strangers access people records code emails feeds files systems devices cameras',
)

export const flawEffects: readonly VerbFrame[] = [
  {
    name: 'announcement/flaw-lets-attackers',
    example: "A flaw in Northwind Systems's Harbor app let attackers read messages.",
    event: 'security_incident',
    verbs: ['let', 'allow', 'enable', 'expose', 'leak', 'permit', 'leave'],
    subject: 'none',
    object: 'none',
    companions: FLAWS,
    refuse: reading => {
      const { document, clause } = reading
      const { subject, object, verb } = clause!
      if (!subject || !object || verb.voice === 'passive') return 'no flaw'
      if (!FLAWS.has(headWord(document, subject))) return 'no flaw'
      return holdsWord(document, object, OPENED) || object.references.length > 0 ? undefined : 'nothing is laid open'
    },
    status: () => 'completed',
    parties: ownersOfFlaw,
    details: people,
  },
]

const OF_SECURITY: ReadonlySet<string> = new Set([
  ...QUALIFIERS,
  ...wordSet(
    'exploit exploits exploited vulnerability vulnerabilities zero-day hackers attackers cve patch update updates denial',
  ),
])

/** "Acme's March Patch Tuesday fixes 60 flaws": the day of a maker is not the maker. */
function withoutPatchDay({ document, sentence, clause }: FrameReading, actors: readonly Party[]): readonly Party[] {
  if (!actors.length || actors.some(({ key }) => key !== 'patch' && key !== 'patch tuesday')) return actors
  const firm = document
    .mentionsIn(document.references, sentence.first, clause!.verb.first - 1)
    .find(({ entity }) => entity?.kind === 'organization' && !/^patch\b/.test(entity.key))
  return firm ? [document.partyOf(firm.entity!, firm)] : []
}

/** "a flaw in Harbor" */
const isOfNamed = ({ clause }: FrameReading, flaw: Phrase): boolean =>
  [flaw, ...clause!.prepositions.filter(({ token }) => token > flaw.head).map(({ phrase }) => phrase)].some(
    ({ references }) => references.some(({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place'),
  )

export const flawVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/flaw-found',
    example: 'Northwind Systems patched a critical vulnerability in its Harbor reader.',
    event: 'security_incident',
    verbs: [
      'patch',
      'fix',
      'exploit',
      'discover',
      'disclose',
      'uncover',
      'find',
      'abuse',
      'address',
      'mitigate',
      'remediate',
      'resolve',
      'warn',
    ],
    object: 'none',
    companions: FLAWS,
    refuse: reading => {
      const { document, clause } = reading
      const flaw = clause && flawOf(document, clause)
      if (!flaw || !FLAWS.has(headWord(document, flaw))) return 'no flaw'
      if (clause.verb.tense === 'infinitive' && !remedies(reading)) return 'no flaw'
      // "warned of a flaw in the plan"
      if (clause.verb.lemma === 'warn' && !inSentence(reading, OF_SECURITY) && !isOfNamed(reading, flaw))
        return 'no flaw of security'
      if (!/^(?:bugs?|holes?|weakness(?:es)?)$/.test(headWord(document, flaw))) return undefined
      return holdsWord(document, flaw, QUALIFIERS) ? undefined : 'no flaw of security'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const { document, clause } = reading
      const flaw = flawOf(document, clause!)
      const within = clause!.prepositions.find(
        ({ word, token }) => token > flaw!.head && (word === 'in' || word === 'of' || word === 'affecting'),
      )?.phrase
      const owners = [flaw, within].flatMap(phrase =>
        phrase?.references.some(({ possessive }) => possessive) ? actingParties(document, phrase) : [],
      )
      const things = [...namedParties(document, flaw), ...namedParties(document, within), ...owners].filter(
        ({ kind, key }) => kind !== 'person' && kind !== 'place' && !FLAWS.has(key),
      )
      const makers = things.flatMap(one => {
        const maker = document.makers.get(one.key)
        return maker
          ? [document.partyOf(maker, within ?? flaw!)]
          : one.kind === 'organization' || one.kind === 'unknown'
            ? [one]
            : []
      })
      const patches =
        /^(?:patch|fix|address|mitigate|remediate|resolve|warn)$/.test(clause!.verb.lemma) &&
        clause!.verb.voice === 'active'
      const patching = remedies(reading)
        ? actingParties(document, clause!.governor!.verb.voice === 'active' ? clause!.governor!.subject : undefined)
        : withoutPatchDay(reading, found.actors).filter(({ kind }) => kind !== 'person')
      const actors = patches && patching.length ? patching : makers.slice(0, 1)
      const isThing = (kind: string) => kind === 'product' || (patches && patching.length > 0 && kind === 'unknown')
      const objects = things.filter(
        ({ kind, key }, at) =>
          isThing(kind) && !actors.some(one => one.key === key) && things.findIndex(one => one.key === key) === at,
      )
      return actors.length ? [{ actors, objects, counterparties: [] }] : []
    },
    details: people,
  },
]
