import type { FrameParties, FrameReading, VerbFrame } from '../frame.js'
import { namesPerson } from '../gates.js'
import { prepositional, wordSet } from '../heads.js'
import { aPersonEach, employersIn, orThemselves, peopleOf, wantedByOthers } from '../people.js'
import { officeOf, roleLeft } from '../role.js'

const NOTICE = wordSet('resignation notice papers')
const EXITS = wordSet('exit exits door doors')

/** "Jane Doe handed in her notice at Acme": the employer from the verb's phrases, from beside the name, or from the article. */
function gone(reading: FrameReading): FrameParties[] {
  const { document, object, actor } = reading
  const named = employersIn(document, actor)
  const beside = named.length ? named : employersIn(document, prepositional(reading, 'from', 'of', 'at'))
  return orThemselves(aPersonEach(reading, peopleOf(document, object), beside, [], true))
}

const somebody = (reading: FrameReading): string | undefined =>
  wantedByOthers(reading) ?? (peopleOf(reading.document, reading.object).length ? undefined : 'nobody leaves')

/** Farewells told by a turn of phrase. */
export const leavingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/hands-in-notice',
    example: 'Jane Doe, finance chief of Northwind Systems, handed in her notice in May.',
    event: 'departure',
    verbs: ['hand', 'hand over', 'put', 'tender', 'submit'],
    mayTell: namesPerson,
    companions: NOTICE,
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      const { lower } = document.tokens
      const { verb, object } = clause!
      if (verb.voice === 'passive') return 'no notice is given'
      const given = object ?? prepositional(reading, 'in')
      if (!given || !NOTICE.has(lower[given.head]) || !/^(?:his|her|their|in)$/.test(lower[given.first]))
        return 'no notice is given'
      return somebody(reading)
    },
    parties: gone,
    details: roleLeft,
  },
  {
    name: 'announcement/heads-for-exit',
    example: 'Jane Doe, chief executive of Northwind Systems, is heading for the exit.',
    event: 'departure',
    verbs: ['head'],
    mayTell: namesPerson,
    companions: EXITS,
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      const exit = prepositional(reading, 'for', 'to', 'toward', 'towards')
      if (!exit || clause!.object || !EXITS.has(document.tokens.lower[exit.head])) return 'nobody leaves'
      return somebody(reading)
    },
    parties: gone,
    details: roleLeft,
  },
  {
    name: 'announcement/will-go',
    example: 'Jane Doe, chief executive of Northwind Systems, will go at the end of March.',
    event: 'departure',
    verbs: ['go'],
    mayTell: namesPerson,
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      const { verb, object } = clause!
      if (object || verb.tense !== 'future' || verb.particle) return 'nobody leaves'
      const next = document.tokens.lower[verb.last + 1] ?? '.'
      if (!/^(?:[.;]|at|in|on|by|this|next|from|once|when)$/.test(next)) return 'nobody leaves'
      const dated = document.mentionsIn(document.dates, verb.last + 1, verb.last + 7).length > 0
      const holder = officeOf({ ...reading, clause: undefined }, peopleOf(document, reading.object)[0])
      return dated && holder ? somebody(reading) : 'nobody leaves'
    },
    parties: gone,
    details: roleLeft,
  },
  {
    name: 'announcement/calls-it-quits',
    example: 'Jane Doe, chief executive of Northwind Systems, is calling it quits after ten years.',
    event: 'departure',
    verbs: ['call', 'jump', 'hang'],
    mayTell: namesPerson,
    companions: new Set(['quits', 'ship', 'boots']),
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const { document, clause } = reading
      const { lower } = document.tokens
      const at = clause!.verb.last
      const told = [lower[at + 1], lower[at + 2], lower[at + 3]].some(word => /^(?:quits|ship|boots)$/.test(word ?? ''))
      return told ? somebody(reading) : 'nobody leaves'
    },
    parties: gone,
    details: roleLeft,
  },
  {
    name: 'announcement/given-the-boot',
    example: 'Northwind Systems showed finance chief Jane Doe the door in May.',
    event: 'departure',
    verbs: ['show', 'give'],
    mayTell: namesPerson,
    companions: new Set(['door', 'boot', 'sack', 'heave-ho', 'chop', 'axe']),
    refuse: reading => {
      const { document, clause, object } = reading
      const { lower } = document.tokens
      const { verb } = clause!
      const from = verb.voice === 'passive' ? verb.last : (object?.last ?? verb.last)
      const told =
        lower[from + 1] === 'the' &&
        /^(?:door|boot|sack|heave-ho|chop|axe)$/.test(lower[from + 2] ?? '') &&
        !/^(?:to|of|into)$/.test(lower[from + 3] ?? '.')
      if (!told || (verb.lemma === 'show' && verb.voice === 'passive')) return 'nobody is dismissed'
      return somebody(reading)
    },
    parties: (reading, found) => {
      const own = found.actors.filter(({ kind }) => kind !== 'person')
      return orThemselves(aPersonEach(reading, peopleOf(reading.document, reading.object), own, [], true))
    },
    details: roleLeft,
  },
]
