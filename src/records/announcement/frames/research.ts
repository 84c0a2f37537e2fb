import { isOutletName } from '../../../language/outlets.js'
import { phraseAfter } from '../../../mentions/clause/index.js'
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
      const { lower } = document.tokens
      const head = headWord(document, subject)
      if (!STUDIES.has(head)) return 'no study'
      // "a report says": an outlet's story, unless it is a survey of figures
      if (/^reports?$/.test(head) && !document.mentionsIn(document.percents, verb.last, reading.sentence.last).length)
        return 'journalism'
      return /^(?:a|an|the|new|its|their|this|recent)$/.test(lower[subject.first]) || subject.references.length
        ? undefined
        : 'studies in general'
    },
    status: () => 'completed',
    parties: (reading, found) => {
      const { document, sentence, clause } = reading
      const subject = clause!.subject!
      const by = document.tokens.lower[subject.head + 1]
      const after = /^(?:by|from|of)$/.test(by ?? '') ? phraseAfter(document, sentence, subject.head + 1) : undefined
      const owner = subject.references.find(({ possessive, last }) => possessive && last < subject.head)
      const named = actingParties(document, after)
      const actors = (
        named.length ? named : owner ? actingParties(document, { ...subject, references: [owner] }) : []
      ).filter(({ kind }) => kind === 'organization')
      return actors.length ? [{ ...found, actors, objects: [] }] : []
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
