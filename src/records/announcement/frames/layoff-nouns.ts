import { nounRole } from '../../../mentions/clause/index.js'
import { cutDetails, withoutObjects } from '../cuts.js'
import { companyActing } from '../employer.js'
import type { FrameParties, FrameReading, NounFrame } from '../frame.js'
import { houseOf } from '../heads.js'
import { actingParties } from '../parties.js'

/** "a 10% reduction in its global workforce". */
function ofStaff(lower: readonly string[], token: number): boolean {
  if (!/^(?:in|of|to)$/.test(lower[token + 1] ?? '')) return false
  for (let at = token + 2; at <= token + 5; at++) if (STAFF.test(lower[at] ?? '')) return true
  return false
}

/** "shut its office following layoffs in May": those who act in the sentence, where the noun names nobody. */
function ofWhoActs(reading: FrameReading, found: FrameParties): FrameParties {
  if (found.actors.length) return found
  const role = nounRole(reading.document, reading.sentence, reading.token)
  // "workers at Acme have been hit by layoffs"
  const struck =
    role?.preposition === 'by' &&
    role.clause.verb.voice === 'passive' &&
    /^(?:hit|affect|impact|rock|strike)$/.test(role.clause.verb.lemma)
  if (struck) {
    const { subject } = role.clause
    return { ...found, actors: actingParties(reading.document, houseOf(reading.document, subject) ?? subject) }
  }
  const beside = role?.role === 'complement' && /^(?:following|after|amid|with|through)$/.test(role.preposition ?? '')
  const company = beside ? companyActing(reading) : undefined
  return company ? { ...found, actors: [company] } : found
}

const STAFF = /^(?:workforce|headcount|staff|staffing|jobs|employees|positions|payroll)$/

const BEFORE_CUTS = /^(?:job|jobs|staff|workforce|headcount|employee|personnel|role|staffing|payroll)$/

const SUFFERED = ['see', 'witness', 'undergo', 'experience', 'initiate', 'order']

export const layoffNouns: readonly NounFrame[] = [
  {
    name: 'announcement/layoffs-at',
    example: 'Layoffs at Northwind Systems began on Tuesday.',
    event: 'layoffs',
    nouns: [
      'layoffs',
      'layoff',
      'lay-offs',
      'redundancies',
      'furloughs',
      'downsizing',
      'retrenchments',
      'retrenchment',
    ],
    compound: 'actor',
    suffered: SUFFERED,
    prepositions: { at: 'actor', by: 'actor', hit: 'actor' },
    parties: (reading, found) => withoutObjects(reading, ofWhoActs(reading, found)),
    details: cutDetails,
  },
  {
    name: 'announcement/job-cuts-at',
    example: 'Northwind Systems announced job cuts on Tuesday.',
    event: 'layoffs',
    nouns: ['cuts', 'cut', 'reduction', 'reductions', 'losses', 'cutbacks'],
    suffered: SUFFERED,
    prepositions: { at: 'actor', by: 'actor' },
    companions: word => word === 'force' || BEFORE_CUTS.test(word),
    refuse: ({ document, token }) => {
      const { lower } = document.tokens
      const inForce = lower[token + 1] === 'in' && lower[token + 2] === 'force'
      return BEFORE_CUTS.test(lower[token - 1] ?? '') || inForce || ofStaff(document.tokens.lower, token)
        ? undefined
        : 'no jobs are cut'
    },
    parties: withoutObjects,
    details: cutDetails,
  },
]
