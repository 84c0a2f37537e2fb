import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/index.js'
import type { Party } from '../../mentions/shapes.js'
import type { Reference } from '../../mentions/types.js'
import { wordSet } from './heads.js'

/** Words in the names and nominals of those who can fine, ban and approve. */
const OFFICIAL = wordSet(`commission authority authorities agency department ministry bureau administration committee
  court courts parliament congress senate government governments regulator regulators watchdog watchdogs tribunal
  lawmakers legislators legislature prosecutors prosecutor governor ombudsman inspectorate commissioner ministers minister
  council union treasury judge jury magistrate police customs attorney assembly house state states city county president
  garante cabinet directorate office antitrust officials federal`)

/** Those who rule in a suit. */
export const COURTS = wordSet(
  `judge judges court courts jury tribunal panel magistrate justices justice arbitrator jurors`,
)

/** Short names of authorities. */
const KNOWN =
  wordSet(`ftc sec doj fcc eu ec cma ico ofcom bafin cnil fda faa nhtsa cfpb cftc finra nlrb eeoc accc cci samr cac
  jftc kftc agcm dpc ofac fincen irs fbi nsa cisa europol interpol ecb fca pra occ fdic osha epa itc cfius hmrc miit
  csrc rbi sebi mas asic oaic ipc edpb wto un hhs dhs dol dot usda uspto nyag cnmc bundeskartellamt bundesnetzagentur
  kremlin beijing washington brussels pentagon congress senate parliament legislature ofgem rbnz apra fincen gchq ncsc
  bnetza arcom agcom uokik nlrb roskomnadzor anatel trai meity cbi nca dojs scotus`)

/** Offices whose holders act for a state: "President Jane Doe", "Attorney General John Roe". */
const STATE_OFFICES = wordSet('president governor general minister chancellor premier secretary mayor commissioner')

/** Is somebody called by an office of state where nobody's company stands before it: not "Acme President Jane Doe"? */
function governs(document: AnnotatedDocument, { entity, form, first }: Reference): boolean {
  if (form === 'nominal' || document.tokens.lower[first] === "'s") return false
  const { lower } = document.tokens
  const holds = (at: number): boolean => {
    if (!STATE_OFFICES.has(lower[at - 1] ?? '') || !document.tokens.isCapital(at - 1)) return false
    // of companies as often
    if (lower[at - 2] === 'vice') return false
    const prime = /^(?:prime|attorney|interior|commerce|trade|digital|finance)$/.test(lower[at - 2] ?? '')
    const before = document.mentionAt(document.references, prime ? at - 3 : at - 2)
    return !before || before.entity?.kind === 'place'
  }
  if (form === 'name' && holds(first)) return true
  return document.references.some(one => one.entity === entity && one.form === 'name' && holds(one.first))
}

export function isAuthority(document: AnnotatedDocument, reference: Reference): boolean {
  if (!reference.entity) return false
  if (reference.entity.kind === 'product') return false
  if (reference.entity.kind === 'person') return governs(document, reference)
  if (reference.entity.kind === 'place' && reference.form === 'name') return true
  const { lower } = document.tokens
  for (let at = reference.first; at <= reference.last; at++)
    if (OFFICIAL.has(lower[at]) || KNOWN.has(lower[at])) return true
  const name = reference.entity.name.toLowerCase()
  return (
    /\b(?:central|reserve) bank\b/.test(name) ||
    name.split(/[^a-z]+/).some(word => OFFICIAL.has(word) || KNOWN.has(word))
  )
}

/** Heads of a phrase that stand for a body, not for somebody who holds an office in it. */
export const BODIES =
  wordSet(`commission authority authorities agency department ministry bureau regulator regulators watchdog watchdogs
  tribunal court courts parliament government prosecutors police council office directorate inspectorate ombudsman legislature body administration`)

/**
 * "Italy's data watchdog", "the UK competition regulator": an authority told by whose it is and what it does, with all its
 * words; by its name where that stands between commas after it ("..., the Garante,").
 */
function authorityDescribed(document: AnnotatedDocument, phrase: Phrase): Party | undefined {
  const { tokens } = document
  const { head } = phrase
  // "the UK Information Commissioner's Office": the end of a name is none
  const references = phrase.references.filter(({ first }) => tokens.lower[first] !== "'s")
  if (!BODIES.has(tokens.lower[head]) || !references.length || references.some(({ last }) => last >= head))
    return undefined
  // "the Doe administration"
  const reign = tokens.lower[head] === 'administration'
  const known = ({ entity }: Reference) =>
    entity &&
    (entity.kind === 'place' ||
      KNOWN.has(entity.key) ||
      (reign && (entity.kind === 'person' || entity.kind === 'unknown')))
  if (!references.every(known)) return undefined
  const comma = phrase.last + 1
  const name = document.mentionAt(document.references, tokens.lower[comma + 1] === 'the' ? comma + 2 : comma + 1)
  const apposed = tokens.lower[comma] === ',' && name?.form === 'name' && tokens.lower[name.last + 1] === ','
  if (apposed && name.entity && name.entity.kind !== 'person' && name.entity.kind !== 'place')
    return document.partyOf(name.entity, name)
  let first = phrase.first
  while (/^(?:the|a|an)$/.test(tokens.lower[first])) first++
  const range = tokens.range(first, head)
  const text = document.slice(range).replace(/\s+/g, ' ')
  return {
    name: text,
    kind: 'organization',
    surface: text,
    aliases: [],
    key: text.toLowerCase(),
    span: document.span(range),
  }
}

/** Without one of these words, or a reference to an authority, nobody who can fine or approve is spoken of. */
export const AUTHORITY_WORDS: ReadonlySet<string> = new Set([
  ...OFFICIAL,
  ...KNOWN,
  ...BODIES,
  'us',
  'u.s',
  'u.s.',
  'uk',
  'u.k',
  'u.k.',
])

/** The authorities that a phrase names. "the EU's Commission" is the last of them; a place alone stands for its state. */
export function authoritiesIn(document: AnnotatedDocument, phrase: Phrase | undefined): Party[] {
  if (!phrase) return []
  const described = authorityDescribed(document, phrase)
  if (described) return [described]
  const found = phrase.references.filter(reference => isAuthority(document, reference))
  const bodies = found.filter(({ entity }) => entity!.kind !== 'place')
  const seen = new Set<number>()
  return (bodies.length ? bodies : found)
    .filter(({ entity }) => !seen.has(entity!.index) && seen.add(entity!.index))
    .map(reference => document.partyOf(reference.entity!, reference))
}

/** Is the phrase an authority without a name: "regulators", "a federal judge", "the court"? */
export function isOfficial(document: AnnotatedDocument, phrase: Phrase | undefined): boolean {
  if (!phrase) return false
  const { tokens } = document
  const word = tokens.lower[phrase.head]
  return (
    OFFICIAL.has(word) ||
    KNOWN.has(word) ||
    /^(?:US|U\.S\.?|UK|U\.K\.?)$/.test(document.slice(tokens.range(phrase.head)))
  )
}
