import { isFunctionWord } from '../../language/everyday-words.js'
import type { Sentence } from '../../language/sentences.js'
import { NUMBER, PUNCTUATION, type Tokens, WORD, WordTable } from '../../language/tokens.js'
import { auxiliary, isModal, verbForm } from '../../language/verbs.js'
import { isAdverb } from '../../language/word-classes.js'
import type { Entity, Reference } from '../types.js'
import type { Scene } from './anaphora.js'
import { BODY_NOUNS, FIRM_NOUNS, makerOf, sortOf, sortsOfHead, THING_NOUNS } from './anaphora-words.js'
import { disjointFrom } from './disjoint.js'

/** What a social network or a streaming service is called besides "company". */
const ONLINE = new Set(['platform', 'service', 'site', 'website', 'app'])
const CALLED_ONLINE = [...ONLINE, 'network', 'marketplace', 'chatbot']
const ONLINE_SORTS = new Set(['social', 'streaming', 'app'])

/** Sorts of known names that are called startups all the same. */
const YOUNG_SORTS = new Set(['ai', 'fintech', 'security', 'energy', 'health', 'space', 'game'])

/** Most words between "the" and its noun. */
const MODIFIERS = 5
/** "The first company", "the other app": one of a kind that is told elsewhere. */
const SINGLING = new Set(
  'first second third only sole other latter former last next same new best biggest largest most second-largest leading main top parent rival target combined merged acquired affected compromised original'.split(
    ' ',
  ),
)
const RELATIONAL = /^(?:maker|owner|parent|developer|creator|operator|publisher)$/

/** "The company", "this Berlin-based startup", "the Widgetphone maker": a noun phrase for somebody named before. */
export function nominalAt(
  scene: Scene,
  sentence: Sentence,
  first: number,
  name: Reference | undefined,
): Reference | undefined {
  const { tokens, quoted } = scene
  const opener = tokens.lower[first]
  if ((opener !== 'the' && opener !== 'this') || quoted[first]) return undefined
  const last = headAfter(scene, sentence, first)
  if (last < 0) return undefined
  const head = tokens.lower[last]
  // "the blank-check company (SPAC) Harbor Acquisition": the name behind the bracket
  if (tokens.lower[last + 1] === '(' && tokens.lower[last + 3] === ')' && tokens.isCapital(last + 4)) return undefined
  // "The service, Acme Plus, added": the name that is apposed
  const apposed = name?.first === last + 2 && isApposed(tokens, last + 1, name.last + 1) ? name.entity : undefined
  const inside = name && name.first <= last && !saysWhere(scene, sentence, name) ? name : undefined
  const entity = apposed ?? (inside ? makerNamed(scene, inside, last) : resolve(scene, { sentence, first, last, head }))
  if (!entity) return undefined
  const possessive = tokens.lower[last + 1] === "'s"
  return {
    start: tokens.start[first],
    end: tokens.end[last],
    first,
    last,
    form: 'nominal',
    entity,
    possessive,
  }
}

/** Do commas stand at both tokens, the second of them not that of a list? */
const isApposed = ({ lower }: Tokens, open: number, close: number): boolean =>
  lower[open] === ',' && lower[close] === ',' && lower[close + 1] !== 'and'

/** "the San Wexham games company", "the Norland phone maker": a place inside says where the company is. */
function saysWhere({ tokens }: Scene, sentence: Sentence, { entity, last, possessive }: Reference): boolean {
  if (entity?.kind !== 'place' || possessive || last >= sentence.last) return false
  return tokens.kind[last + 1] === WORD || tokens.lower[last + 2]?.endsWith('-based') === true
}

/** The head noun of the phrase that an article opens, or -1 where it is no noun for a party, or is told more of. */
function headAfter({ tokens }: Scene, sentence: Sentence, first: number): number {
  const parts = tokens.vocabulary.columnOf(PARTS)
  for (let at = first + 1; at <= Math.min(sentence.last, first + 1 + MODIFIERS); at++) {
    if (tokens.kind[at] !== WORD) {
      const over = overMarks(tokens, at)
      if (over === at) return -1
      at = over
      continue
    }
    const part = parts.of(tokens.form[at])
    if (part === 'end') return -1
    if (part === 'head' && endsPhrase(tokens.lower, tokens.kind, at + 1, sentence.last, tokens.lower[at])) return at
  }
  return -1
}

/** "The Austin, Texas-based company", "the electric vehicle (EV) maker": the last token of what a mark opens inside of the phrase. */
function overMarks({ text, start, end, count }: Tokens, at: number): number {
  const mark = text.charCodeAt(start[at])
  if (at + 2 >= count || (mark !== COMMA && mark !== OPENING)) return at
  if (mark === COMMA) return text.startsWith('-based', end[at + 1] - '-based'.length) ? at + 1 : at
  return text.charCodeAt(start[at + 2]) === CLOSING ? at + 2 : at
}
const COMMA = 44
const OPENING = 40
const CLOSING = 41

/** What a word is in a phrase after "the": what none goes across, or a noun that may head it. */
const PARTS = new WordTable<'end' | 'head'>(word => {
  if (isFunctionWord(word) || word === "'s" || SINGLING.has(word)) return 'end'
  return FIRM_NOUNS.has(word) || BODY_NOUNS.has(word) || THING_NOUNS.has(word) ? 'head' : undefined
})

/** Is a noun followed by what may follow a phrase that needs no more words? "The company that", "the app store" are not such. */
function endsPhrase(lower: readonly string[], kind: Uint8Array, next: number, limit: number, head: string): boolean {
  if (next > limit || kind[next] === PUNCTUATION) return true
  const word = lower[next]
  // "fined the company 40 million euros", but "the model 3"
  if (kind[next] === NUMBER) return FIRM_NOUNS.has(head)
  if (word === "'s") return true
  // "the lab named Jane Doe as its chief", but "the lab named Initech"
  if (word === 'named' && !THING_NOUNS.has(head)) return givesOffice(lower, next, limit)
  if (/^(?:of|that|which|who|whose|behind|where|called|named|known|founded|formed|responsible|formerly)$/.test(word))
    return false
  if (auxiliary(word) || isModal(word) || isAdverb(word) || isFunctionWord(word)) return true
  return verbForm(word) !== undefined && !FIRM_NOUNS.has(word) && !(THING_NOUNS.has(head) && !/(?:ed|s)$/.test(word))
}

function givesOffice(lower: readonly string[], verb: number, limit: number): boolean {
  for (let at = verb + 2; at <= Math.min(limit, verb + 8); at++)
    if (/^(?:as|its|chief|ceo|cfo|president|chairman|chair|head)$/.test(lower[at])) return true
  return false
}

/** "The Widgetphone maker": the maker of a product named inside the phrase. */
function makerNamed(
  { tokens, profiles }: Scene,
  { last: nameLast, entity, form }: Reference,
  last: number,
): Entity | undefined {
  if (form !== 'name' || !entity || nameLast !== last - 1 || !RELATIONAL.test(tokens.lower[last])) return undefined
  const maker = makerOf(entity.key)
  return maker === undefined ? undefined : profiles.withKey(maker)
}

/** A noun phrase that stands for somebody. */
interface Phrase {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  readonly head: string
}

function resolve(scene: Scene, phrase: Phrase): Entity | undefined {
  const { tokens, neighbours } = scene
  const { sentence, first, last, head } = phrase
  const excluded = disjointFrom(tokens, sentence, first, last, neighbours)
  const free = (entity: Entity): boolean => !excluded.includes(entity)
  if (THING_NOUNS.has(head)) return resolveThing(scene, phrase, free)
  if (head === 'lab' && tokens.lower[last - 1] === 'ai') return resolveFirm(scene, phrase, free)
  if (BODY_NOUNS.has(head)) return resolveBody(scene, phrase, free)
  return resolveFirm(scene, phrase, free)
}

const INVESTOR_NAME = /\b(?:Ventures|Capital|Equity|Venture) ?(?:Partners|Group|Management)?$/

type Test = (entity: Entity) => boolean

function resolveFirm(scene: Scene, { sentence, first, last, head }: Phrase, free: Test): Entity | undefined {
  const { tokens, salience, profiles } = scene
  const before = agentBefore(scene, sentence, first, free)
  const agent = before && isNewIn(scene, sentence, before) ? before : undefined
  let sort: string | undefined
  for (let at = first + 1; at < last; at++) sort ??= sortOf(tokens.lower[at])
  const young = head === 'startup' || head === 'start-up' || head === 'upstart'
  const fits = (entity: Entity): boolean => {
    if (!(profiles.isFirm(entity) || entity === agent) || !free(entity)) return false
    // "the startup" is nobody who invests in startups
    if ((young || head === 'company') && entity !== profiles.main && INVESTOR_NAME.test(entity.name)) return false
    // who measures others is meant where it is called so
    if (profiles.isHouse(entity) && !profiles.isCalled(entity, head)) return false
    const own = profiles.sort(entity)
    if (sort && own && own !== sort && own !== 'tech' && own !== 'given') return false
    if (sort && own === sort) return true
    if (young) return profiles.isCalled(entity, 'startup') || own === undefined || YOUNG_SORTS.has(own)
    if (head === 'giant') return !profiles.isCalled(entity, 'startup')
    return head !== 'firm' || sort !== 'investor' || own === 'investor' || own === undefined
  }
  const { main } = profiles
  if (main && last === first + 1 && isDefinedTerm(scene, sentence, last) && profiles.isFirm(main) && free(main))
    return main
  const called = young && main && free(main) && profiles.isCalled(main, 'startup') ? main : undefined
  const found =
    salience.inView(sentence, fits, {
      blocks: 2,
      favoured: main,
      bonus: entity => (profiles.isCalled(entity, head) ? 1.6 : 0),
    }) ?? called
  if (found) return found
  if (before?.kind === 'unknown') return before
  return main && fits(main) && salience.knows(main) ? main : undefined
}

/** Who acted in the sentence before, of whom nothing tells that it is a firm, and nothing that it is none. */
function agentBefore(
  { document, salience, profiles }: Scene,
  sentence: Sentence,
  at: number,
  free: Test,
): Entity | undefined {
  const { main } = profiles
  if (main !== undefined && profiles.isFirm(main)) return undefined
  const before = document.sentences[sentence.index - 1]
  // "Harbor said profit fell.", and in a paragraph of its own "The company"
  const back = at === sentence.first && before?.block.kind === sentence.block.kind ? 1 : 0
  const near = before && sentence.blockIndex - before.blockIndex <= back
  const agent = near ? salience.openerOf(before) : undefined
  if (!agent || !free(agent) || profiles.sort(agent) !== undefined) return undefined
  // "Harbor, the video app, is fighting back. The company"
  const online = agent.kind === 'product' && CALLED_ONLINE.some(noun => profiles.isCalled(agent, noun))
  return agent.kind === 'unknown' || online ? agent : undefined
}

/** "It bought Initech after the company": another who is named before in the sentence is meant as often. */
function isNewIn({ neighbours: { last } }: Scene, { first }: Sentence, agent: Entity): boolean {
  return !last || last.first < first || last.entity === agent
}

/** "the Company", written so within prose: a term of press releases and filings for whoever issues them. */
const isDefinedTerm = ({ tokens }: Scene, { block }: Sentence, last: number): boolean =>
  tokens.lower[last] === 'company' &&
  tokens.isCapital(last) &&
  block.kind !== 'title' &&
  block.kind !== 'heading' &&
  !tokens.isCapital(last + 1)

function resolveBody({ salience, profiles }: Scene, { sentence, head }: Phrase, free: Test): Entity | undefined {
  const sorts = sortsOfHead(head)
  const fits = (entity: Entity): boolean => {
    if ((entity.kind !== 'organization' && entity.kind !== 'unknown') || !free(entity)) return false
    if (profiles.isCalled(entity, head) || profiles.tail(entity) === head || isKindOf(entity, head)) return true
    const own = profiles.sort(entity)
    return own !== undefined && sorts?.includes(own) === true
  }
  const found = salience.inView(sentence, fits, { blocks: 3, favoured: profiles.main })
  if (found || OFFICIAL.has(head)) return found
  // "the supplier", "the airline": a firm of which nothing else is known, in view and alone
  const { main } = profiles
  const plain = (entity: Entity): boolean => {
    const own = profiles.sort(entity)
    return profiles.isFirm(entity) && free(entity) && own === undefined
  }
  return main && plain(main) ? salience.inView(sentence, entity => entity === main, { blocks: 2 }) : undefined
}

/** "the central bank", "the commission" of "Central Bank of Norland", "Commission for Markets". */
const isKindOf = ({ key }: Entity, head: string): boolean => {
  const of = key.search(/ (?:of|for|on) /)
  return of > 0 && (key.slice(0, of) === head || key.slice(0, of).endsWith(` ${head}`))
}

/** Nouns for those that are seldom firms: they must be known for one. */
const OFFICIAL = new Set(
  'agency regulator watchdog authority commission ministry department fund institute court tribunal union foundation association charity school council committee network university newspaper outlet venture lab exchange'.split(
    ' ',
  ),
)

function resolveThing({ salience, profiles }: Scene, { sentence, head }: Phrase, free: Test): Entity | undefined {
  const online = ONLINE.has(head)
  const called = (entity: Entity): boolean => {
    if (entity.kind === 'person' || entity.kind === 'place' || !free(entity)) return false
    const sort = profiles.sort(entity)
    return profiles.isCalled(entity, head) || (online && sort !== undefined && ONLINE_SORTS.has(sort))
  }
  return (
    salience.inView(sentence, called, { blocks: 3, favoured: profiles.main }) ??
    salience.inView(sentence, entity => entity.kind === 'product' && free(entity), {
      blocks: 0,
      favoured: profiles.main,
    })
  )
}
