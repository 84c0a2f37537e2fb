import { isOutletName } from '../../../language/outlets.js'
import { type Clause, type Phrase, phraseAfter } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { DateMention } from '../../../mentions/types.js'
import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { headWord, wordSet } from '../heads.js'
import { actingParties } from '../parties.js'
import { tellsResults } from './earnings.js'

/** "Researchers at Acme published": the house of those who have no name. */
function researchersHouse({ document, sentence, clause }: FrameReading, found: FrameParties): readonly FrameParties[] {
  const subject = clause?.subject
  if (found.actors.length || !subject || clause.verb.voice === 'passive') return [found]
  const { lower } = document.tokens
  for (let at = subject.first; at <= Math.min(sentence.last, subject.last + 1); at++) {
    if (!/^(?:researchers|scientists|analysts|engineers|economists|experts|academics|team)$/.test(lower[at])) continue
    if (!/^(?:at|from|of|with)$/.test(lower[at + 1] ?? '')) continue
    const house = actingParties(document, phraseAfter(document, sentence, at + 1)).filter(
      ({ kind }) => kind === 'organization' || kind === 'unknown',
    )
    return [{ ...found, actors: house }]
  }
  return [found]
}

/** "It forecast growth of 15%", "the company forecast": what a company expects of itself, where no house is named. */
const isOfOneself = ({ document, actor }: FrameReading): boolean =>
  actor !== undefined && /^(?:it|company|group|firm|maker)$/.test(document.tokens.lower[actor.head])

/** "a report first published by Axios": an outlet's story, unless it is a survey. */
const isStory = ({ document, actor, object, clause }: FrameReading): boolean =>
  [object, clause?.subject].some(phrase => phrase && /^reports?$/.test(headWord(document, phrase))) &&
  actor?.references.some(({ entity }) => entity && isOutletName(entity.name)) === true

const STUDIES = wordSet('study survey research paper report poll analysis benchmark')

/** "Acme's earnings report", "its third-quarter report" tell of itself. */
const OF_RESULTS =
  /^(?:earnings|results|quarterly|quarter|financial|income|[a-z]+-quarter|sustainability|transparency)$/

/** When a study came out: "On Monday, a report by Acme found", "published in May", "found in June"; not when what it found was. */
function dayOfStudy({ document, sentence, clause }: FrameReading): DateMention | undefined {
  const { subject, verb } = clause!
  const dates = document.mentionsIn(document.dates, sentence.first, verb.last + 2)
  return dates.find(
    ({ first, last }) =>
      (first > subject!.head && first <= verb.last + 2) ||
      (first <= sentence.first + 1 && last < subject!.first && last >= subject!.first - 2),
  )
}

const isHouse = ({ kind }: Party): boolean => kind === 'organization'

/** Whose study it is: "a report by Acme", "Acme's survey", "an Acme study", "a study published on Monday by Acme". */
function houseOfStudy({ document, sentence, clause }: FrameReading): readonly Party[] {
  const subject = clause!.subject!
  const { lower } = document.tokens
  const after = /^(?:by|from|of)$/.test(lower[subject.head + 1] ?? '')
    ? phraseAfter(document, sentence, subject.head + 1)
    : agentOf(document.clauses(sentence), subject)
  const named = actingParties(document, after).filter(isHouse)
  if (named.length) return named
  const owner = subject.references.find(
    ({ possessive, last, form }) =>
      last < subject.head && (possessive || (form === 'name' && last === subject.head - 1)),
  )
  if (!owner) return []
  const owners = actingParties(document, { ...subject, references: [owner] })
  // "Acme's latest report shows": whoever has reports is a house
  return owners.filter(one => isHouse(one) || (owner.possessive && one.kind === 'unknown' && !isOutletName(one.name)))
}

/** "In a new study, Acme found that". */
function opensWithStudy({ document: { tokens }, sentence, clause }: FrameReading): boolean {
  const comma = clause!.subject!.first - 1
  if (tokens.lower[sentence.first] !== 'in' || tokens.lower[comma] !== ',' || comma > sentence.first + 6) return false
  return STUDIES.has(tokens.lower[comma - 1]) && /^(?:find|conclude|show|estimate)$/.test(clause!.verb.lemma)
}

/** "published on Monday by Acme": who is told behind the participle of the study. */
const agentOf = (clauses: readonly Clause[], { last }: Phrase): Phrase | undefined =>
  clauses
    .find(({ verb }) => verb.first === last + 1 && verb.tense === 'participle' && verb.voice === 'passive')
    ?.prepositions.find(({ word }) => word === 'by')?.phrase

export const researchVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/publishes-study',
    example: 'Northwind Research published a study on remote work.',
    event: 'research',
    verbs: ['publish', 'release', 'issue', 'present', 'post'],
    objectNouns: [
      'study',
      'paper',
      'report',
      'survey',
      'findings',
      'research',
      'forecast',
      'whitepaper',
      'benchmark',
      'index',
      'analysis',
      'preprint',
    ],
    needs: ['actor'],
    refuse: reading => (isStory(reading) ? 'journalism' : undefined),
    // "a survey released on Thursday by Acme": whatever is told of it
    status: (status, { clause }) =>
      clause!.verb.tense === 'participle' && clause!.verb.voice === 'passive' ? 'completed' : status,
    parties: researchersHouse,
  },
  {
    name: 'announcement/study-finds',
    example: 'A study by Northwind Research found that 40% of people use AI at work.',
    event: 'research',
    verbs: ['find', 'show', 'suggest', 'conclude', 'indicate', 'estimate'],
    subject: 'none',
    object: 'none',
    companions: STUDIES,
    refuse: reading => {
      const { document, clause } = reading
      const { subject, verb } = clause!
      if (!subject || verb.voice === 'passive' || verb.modal >= 0) return 'no study'
      if (opensWithStudy(reading)) return undefined
      const { lower } = document.tokens
      const head = headWord(document, subject)
      if (!STUDIES.has(head)) return 'no study'
      for (let at = subject.first; at < subject.head; at++) if (OF_RESULTS.test(lower[at])) return 'its own results'
      // "a report says": an outlet's story, unless it is a survey of figures or tells whose it is
      const figures = document.mentionsIn(document.percents, verb.last, reading.sentence.last).length > 0
      if (/^reports?$/.test(head) && !figures && !houseOfStudy(reading).some(({ name }) => !isOutletName(name)))
        return 'journalism'
      return /^(?:a|an|the|new|its|their|this|recent)$/.test(lower[subject.first]) || subject.references.length
        ? undefined
        : 'studies in general'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const actors = opensWithStudy(reading)
        ? actingParties(reading.document, reading.clause!.subject).filter(
            ({ kind, name }) => (kind === 'organization' || kind === 'unknown') && !isOutletName(name),
          )
        : houseOfStudy(reading)
      return actors.length ? [{ ...found, actors, objects: [] }] : []
    },
    details: reading => {
      const day = dayOfStudy(reading)
      return { date: day ? reading.document.dateOf(day) : null }
    },
  },
  {
    name: 'announcement/forecasts',
    example: 'Northwind Research is forecasting a 12% decline in tablet shipments.',
    event: 'research',
    verbs: ['forecast'],
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { document, sentence, clause } = reading
      if (tellsResults(reading)) return 'its own results'
      if (isOfOneself(reading)) return 'its own prospects'
      return document.mentionsIn(document.percents, clause!.verb.last, sentence.last).length ? undefined : 'no figure'
    },
    status: () => 'completed',
    // what is forecast for a year is not told in it
    details: () => ({ date: null }),
  },
]
