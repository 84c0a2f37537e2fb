import { KNOWN_NAMES } from '../../language/known-names.js'
import type { Clause } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from './frame.js'
import { wordSet } from './heads.js'
import { actingParties } from './parties.js'
import type { AnnouncementEvent } from './schema.js'

/** Events whose act is the maker's, though a sentence may name the product alone: "Harbor will shut down in May". */
const OF_PRODUCTS: ReadonlySet<AnnouncementEvent> = new Set([
  'product_launch',
  'product_shutdown',
  'outage',
  'policy_change',
])

const TELLING = wordSet('say announce confirm reveal')

/** Who acts where the words name only the product: its maker as the article tells, else the company that tells it. */
export function withMaker(
  { event }: VerbFrame | NounFrame,
  reading: FrameReading,
  parties: FrameParties,
): FrameParties {
  const { document } = reading
  const { actors, objects } = parties
  if (!OF_PRODUCTS.has(event) || !objects.length) return parties
  // a service that closes by itself stands as who acts until its maker is known
  const alone = actors.length === 1 && actors[0].kind !== 'organization' && actors[0].key === objects[0].key
  if (actors.length && !alone) return parties
  const maker = objects.map(({ key }) => document.makers.get(key)).find(one => one !== undefined)
  const found = maker
    ? [document.partyOf(maker, reading.object ?? document.tokens.range(reading.token))]
    : (ownerOf(reading) ?? tellerNear(reading))
  const others = found.filter(({ key }) => objects.every(object => object.key !== key))
  const last = others.length ? others : event === 'policy_change' ? [] : knownInName(objects)
  return last.length ? { ...parties, actors: last } : parties
}

/** Well-known firms by their case-folded names, with the name of each. */
const FIRMS: ReadonlyMap<string, string> = new Map(
  KNOWN_NAMES.filter(
    ({ kind, sort }) => kind === 'organization' && /^(?:tech|ai|chip|game|car|social|streaming)$/.test(sort),
  ).flatMap(({ names }) =>
    names.split(/[;\n]/).flatMap(group => {
      const [name] = group.split('=')
      return group.split('=').map(form => [form.trim().toLowerCase(), name.trim()] as const)
    }),
  ),
)

/** "Samsung Galaxy S25 and S25+ launched": the well-known firm whose name opens that of its product. */
function knownInName(objects: readonly Party[]): Party[] {
  for (const { kind, name, span } of objects) {
    if (kind !== 'product' || !span.text.startsWith(name)) continue
    for (let end = name.indexOf(' '); end > 0; end = name.indexOf(' ', end + 1)) {
      const surface = name.slice(0, end)
      const firm = FIRMS.get(surface.toLowerCase())
      if (firm === undefined) continue
      const place = { ...span, end: span.start + end, text: surface }
      return [{ name: firm, kind: 'organization', surface, aliases: [], key: firm.toLowerCase(), span: place }]
    }
  }
  return []
}

/** Who tells it in its own sentence, or else in the one behind. */
function tellerNear(reading: FrameReading): Party[] {
  const here = teller(reading)
  return here.length ? here : tellerBehind(reading)
}

/** What of a product is announced in the sentence behind: "Acme announced the release on Monday". */
const TOLD_OF = wordSet(
  'release launch news update feature change changes move decision closure shutdown rollout plans',
)

/** "Harbor 2 is finally out. Acme announced the release on Monday": who tells it there, of nothing that has a name. */
function tellerBehind({ document, sentence }: FrameReading): Party[] {
  const next = document.sentences[sentence.index + 1]
  if (!next || next.block.kind === 'heading' || !document.isNaming(next)) return []
  const clause: Clause | undefined = document.clauses(next)[0]
  const { object } = clause ?? {}
  const told =
    clause?.verb.voice === 'active' &&
    TELLING.has(clause.verb.lemma) &&
    object?.references.length === 0 &&
    document.tokens.lower[object.first] === 'the' &&
    TOLD_OF.has(document.tokens.lower[object.head])
  const parties = told ? actingParties(document, clause.subject) : []
  return parties.length === 1 && (parties[0].kind === 'organization' || parties[0].kind === 'unknown') ? parties : []
}

/** "Acme's new smart glasses were shown": the organisation, or whoever else is named, whose product it is. */
function ownerOf({ document, object, clause }: FrameReading): Party[] | undefined {
  const phrase = object ?? clause?.subject
  const owner = phrase?.references.find(
    ({ entity, form, possessive, last }) =>
      possessive &&
      last < phrase.head &&
      (entity?.kind === 'organization' || (entity?.kind === 'unknown' && form === 'name')),
  )
  return owner && [document.partyOf(owner.entity!, owner)]
}

/** "The app will close in May, Acme said": the one company that says so in the sentence. */
function teller({ document, sentence, token, clause }: FrameReading): Party[] {
  // "We are thrilled to launch"
  const speaking = clause?.subject ?? clause?.governor?.subject
  const ours = speaking !== undefined && /^(?:we|our)$/.test(document.tokens.lower[speaking.head])
  const tellers = document.clauses(sentence).flatMap(({ verb, subject, object }) => {
    // "... Harbor," said Jane Doe: who says it stands behind the verb
    const who = subject ?? (verb.lemma === 'say' ? object : undefined)
    return who && verb.head !== token && verb.voice === 'active' && TELLING.has(verb.lemma) ? [who] : []
  })
  const parties = tellers.length === 1 ? actingParties(document, tellers[0]) : []
  // "its developers Acme and Initech have announced"
  if (parties.length > 1 && parties.every(({ kind }) => kind === 'organization')) return parties
  if (parties.length !== 1) return []
  if (parties[0].kind !== 'person')
    return parties[0].kind === 'organization' || parties[0].kind === 'unknown' ? parties : []
  // "We are launching Harbor," said Jane Doe of Acme
  const person = tellers[0].references.find(({ entity }) => entity?.kind === 'person')!
  const known = document.affiliations.get(person.entity!.index)
  return known && !known.former && ours ? [document.partyOf(known.employer, person)] : []
}
