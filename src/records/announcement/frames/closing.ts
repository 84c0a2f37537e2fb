import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import type { Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import { isNoLonger } from '../draft.js'
import { agreedOnly, type FrameReading, type VerbFrame } from '../frame.js'
import { endsWithFirm, prepositional, wordSet } from '../heads.js'
import { namedParties, plainParty } from '../parties.js'
import { refuseClosing, withItself } from './shutdown.js'

const OPERATIONS = wordSet('operation operations trading')
const UPDATES = wordSet('updates update patches fixes support')

/** What gets no more of them: who would receive them, or whom they were for. */
const withoutUpdates = (reading: FrameReading): Phrase | undefined =>
  /^(?:receive|get)$/.test(reading.clause!.verb.lemma) ? reading.clause!.subject : prepositional(reading, 'for', 'to')

const ENDS = wordSet('end demise retirement')

/** "went out of business", "went under in April", "folded last week". */
function goesAway({ document, clause }: FrameReading): boolean {
  const { tokens } = document
  const { lemma, head, voice, tense, progressive } = clause!.verb
  if (voice === 'passive' || clause!.object || (tense === 'present' && !progressive)) return false
  const [first, second, third] = [1, 2, 3].map(ahead => tokens.lower[head + ahead])
  // "went out of business", not "in Germany" alone
  if (lemma === 'go' && first === 'out')
    return second === 'of' && third === 'business' && !isPlaceAt(document, head + 5, tokens.lower[head + 4])
  const after = lemma === 'go' ? head + 2 : head + 1
  if (lemma === 'go' && first !== 'under') return false
  const dated = /^(?:in|on)$/.test(tokens.lower[after] ?? '') ? after + 1 : after
  return (
    document.mentionAt(document.dates, dated) !== undefined ||
    /^(?:[.,;:]|after|and|amid|because|as|when|earlier|shortly)$/.test(tokens.lower[after] ?? '.')
  )
}

const isPlaceAt = (document: FrameReading['document'], token: number, before: string | undefined): boolean =>
  before === 'in' && document.mentionAt(document.references, token)?.entity?.kind === 'place'

/** "its Harbor taxi operations": what ends where it is not all that a company does. */
function operationsOf(document: AnnotatedDocument, object: Phrase): Party[] | undefined {
  const before = document.tokens.lower[object.head - 1] ?? ''
  if (object.head <= object.first || WHOLE.test(before)) return undefined
  const part = plainParty(document, object)
  return part ? [part] : undefined
}

const WHOLE =
  /^(?:all|its|their|the|his|her|of|day-to-day|business|commercial|global|worldwide|international|daily|normal|most|remaining|further|company|'s|’)$/

/** Ends of products told by idioms and by nouns. */
export const closingVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/close-doors',
    example: 'The Harbor app of Northwind Systems is closing its doors in May.',
    event: 'product_shutdown',
    verbs: ['close', 'shut', 'close up', 'shut up'],
    subject: 'object',
    object: 'none',
    companions: new Set(['doors', 'shop']),
    refuse: reading => {
      const { document, clause } = reading
      const { lower } = document.tokens
      const shut = clause?.object && lower[clause.object.head]
      // "closed up shop", "shut its doors"
      const closes = shut === 'shop' ? lower[clause!.object!.head - 1] === 'up' : shut === 'doors'
      // "for the day", "for the winter"
      if (shut === 'shop' && lower[clause!.object!.last + 1] === 'for') return 'it opens again'
      if (!closes || (shut === 'doors' && !/^(?:its|their)$/.test(lower[clause!.object!.first])))
        return 'no doors close'
      return refuseClosing({ ...reading, clause: undefined })
    },
    parties: withItself,
  },
  {
    name: 'announcement/cease-to-exist',
    example: 'The Harbor app of Northwind Systems will cease to exist in May.',
    event: 'product_shutdown',
    verbs: ['exist'],
    subject: 'object',
    object: 'none',
    refuse: reading => {
      const governor = reading.clause?.governor?.verb
      return governor?.lemma === 'cease' && governor.negation < 0 ? refuseClosing(reading) : 'it goes on'
    },
    status: (_, { clause }) => (/^(?:past|perfect)$/.test(clause!.governor!.verb.tense) ? 'completed' : 'announced'),
    parties: withItself,
  },
  {
    name: 'announcement/end-of-product',
    example: 'Northwind Systems announced the end of the Harbor app on Monday.',
    event: 'product_shutdown',
    verbs: ['announce', 'confirm', 'mark', 'spell', 'signal'],
    object: 'none',
    prepositions: { of: 'object', for: 'object' },
    companions: ENDS,
    refuse: reading => {
      const { document, clause, object } = reading
      const told = clause!.object
      if (!told || !ENDS.has(document.tokens.lower[told.head])) return 'no end'
      const named = object?.references.some(({ entity, last }) => entity?.kind === 'product' && last >= object.head - 1)
      return named ? undefined : 'no product ends'
    },
    status: agreedOnly,
    parties: withItself,
  },
  {
    name: 'announcement/cease-operations',
    example: 'Northwind Systems will cease operations at the end of the month.',
    event: 'product_shutdown',
    verbs: ['cease', 'end', 'stop', 'halt', 'discontinue', 'wind down', 'shut down'],
    object: 'none',
    companions: OPERATIONS,
    refuse: reading => {
      const { document, clause, actor } = reading
      if (!actor || !clause?.object || !OPERATIONS.has(document.tokens.lower[clause.object.head]))
        return 'no operations end'
      // an exchange stops trading for a day, shares cease to be traded
      const trading = document.tokens.lower[clause.object.head] === 'trading'
      if (trading && (clause.verb.lemma !== 'cease' || /^(?:shares|stock)$/.test(document.tokens.lower[actor.head])))
        return 'trading goes on'
      // leaving one market is a restructuring
      const market = prepositional(reading, 'in')
      return market?.references.some(({ entity }) => entity?.kind === 'place') ? 'a market is left' : undefined
    },
    parties: ({ document, clause }, found) => [
      {
        ...found,
        objects:
          (found.actors.length ? operationsOf(document, clause!.object!) : undefined) ?? found.actors.slice(0, 1),
      },
    ],
  },
  {
    name: 'announcement/no-more-updates',
    example: 'The Harbor reader of Northwind Systems will no longer receive updates after May 1.',
    event: 'product_shutdown',
    verbs: ['receive', 'get', 'release', 'provide', 'issue', 'publish'],
    companions: new Set(['longer']),
    atCompanion: true,
    noLonger: true,
    object: 'none',
    status: (_, { clause }) => (clause!.verb.tense === 'future' ? 'announced' : 'completed'),
    refuse: reading => {
      const { document, clause } = reading
      const got = clause!.object
      if (!got || !isNoLonger(reading) || !UPDATES.has(document.tokens.lower[got.head])) return 'they go on'
      return withoutUpdates(reading) ? undefined : 'no product is told'
    },
    parties: (reading, found) => {
      const objects = namedParties(reading.document, withoutUpdates(reading)).filter(
        ({ kind }) => kind === 'product' || kind === 'unknown',
      )
      const actors = /^(?:receive|get)$/.test(reading.clause!.verb.lemma) ? [] : found.actors
      return objects.length ? [{ actors, objects, counterparties: [] }] : []
    },
  },
  {
    name: 'announcement/out-of-business',
    example: 'Northwind Systems has gone out of business.',
    event: 'product_shutdown',
    verbs: ['go', 'go out', 'go under', 'fold', 'fold up'],
    object: 'none',
    refuse: reading => (endsWithFirm(reading.actor) && goesAway(reading) ? undefined : 'the business goes on'),
    parties: (_, found) => [{ ...found, objects: found.actors.slice(0, 1) }],
  },
  {
    name: 'announcement/call-it-quits',
    example: 'Northwind Systems is calling it quits after nine years.',
    event: 'product_shutdown',
    verbs: ['call'],
    object: 'none',
    companions: new Set(['quits']),
    refuse: ({ document, token }) =>
      document.tokens.lower[token + 1] === 'it' && document.tokens.lower[token + 2] === 'quits'
        ? undefined
        : 'nobody quits',
    parties: (_, found) => [{ ...found, objects: found.actors.slice(0, 1) }],
  },
]
