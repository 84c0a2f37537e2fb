import { isGivenName } from '../../language/given-names.js'
import { BODY_HEADS, COMPANY_TAILS, LEGAL_SUFFIXES, ORGANIZATION_TAILS } from '../../language/organization-words.js'
import { ALL_CAPS, type Tokens } from '../../language/tokens.js'
import type { Entity } from '../types.js'
import type { NameContext, NameSpan } from './context.js'
import { kindOf, noScores, type Scores, weigh, weighWords } from './kinds.js'
import type { KnownName } from './known.js'

/** All standings of names that share a form, and later of names that are one. */
export interface Group {
  /** Case-folded words without legal form. */
  readonly words: readonly string[]
  readonly spans: NameSpan[]
  readonly scores: Scores
  readonly known: KnownName | undefined
  first: number
  /** Set where the group is another form of a name. */
  into: Group | undefined
}

/** Ties the standings of names to entities: one for each name, short forms and acronyms with the full one. */
export function makeEntities(
  context: NameContext,
  spans: readonly NameSpan[],
): { entities: Entity[]; of: Entity[]; groups: Group[] } {
  const groups = groupForms(context, spans)
  for (const group of groups) {
    for (const span of group.spans) weigh(context, span, group.scores)
    const longest = group.spans[0]
    weighWords(context.tokens, longest, group.scores)
  }
  joinForms(context, groups)
  const roots = groups.filter(group => !group.into)
  const entities: Entity[] = []
  const byFirst = new Map<number, Entity>()
  const members = new Map<Group, Group[]>(roots.map(root => [root, []]))
  for (const group of groups) members.get(rootOf(group))!.push(group)
  roots.forEach((root, index) => {
    const forms = members.get(root)!
    const entity = makeEntity(context, root, forms, index)
    entities.push(entity)
    for (const form of forms) for (const span of form.spans) byFirst.set(span.first, entity)
  })
  return { entities, of: spans.map(span => byFirst.get(span.first)!), groups: roots }
}

export function rootOf(group: Group): Group {
  let root = group
  while (root.into) root = root.into
  return root
}

/** The words of a name for comparison: without legal form, article and marks. */
export function keyWords(tokens: Tokens, first: number, last: number): string[] {
  const words: string[] = []
  for (let i = first; i <= last; i++) if (/[\p{L}\p{N}&+]/u.test(tokens.lower[i])) words.push(tokens.lower[i])
  while (words.length > 1 && LEGAL_SUFFIXES.has(words[words.length - 1])) words.pop()
  if (words.length > 1 && words[0] === 'the') words.shift()
  return words
}

function groupForms({ tokens }: NameContext, spans: readonly NameSpan[]): Group[] {
  const byKey = new Map<string, Group>()
  const byKnown = new Map<KnownName, Group>()
  const groups: Group[] = []
  for (const span of spans) {
    const words = keyWords(tokens, span.first, span.last)
    const key = words.join(' ')
    let group = byKey.get(key) ?? (span.known && byKnown.get(span.known))
    if (!group) {
      group = { words, spans: [], scores: noScores(), known: span.known, first: span.first, into: undefined }
      groups.push(group)
    }
    byKey.set(key, group)
    if (span.known) byKnown.set(span.known, group)
    group.spans.push(span)
    group.first = Math.min(group.first, span.first)
  }
  return groups
}

/** Ties short forms, surnames, acronyms and names in brackets to the name they are of. */
function joinForms(context: NameContext, groups: readonly Group[]): void {
  joinBrackets(context, groups)
  const byFirstWord = new Map<string, Group[]>()
  const byLastWord = new Map<string, Group[]>()
  const byInitials = new Map<string, Group[]>()
  const put = (map: Map<string, Group[]>, key: string, group: Group) => {
    const list = map.get(key)
    if (list) list.push(group)
    else map.set(key, [group])
  }
  for (const group of groups)
    if (group.words.length > 1) {
      put(byFirstWord, group.words[0], group)
      put(byLastWord, group.words[group.words.length - 1], group)
      put(byInitials, initialsOf(group.words), group)
    }
  for (const group of groups) {
    if (group.into) continue
    const target =
      surnameOf(group, byLastWord, byFirstWord) ??
      acronymOf(context, group, byInitials) ??
      shortOf(group, byFirstWord) ??
      bodyOf(group, byLastWord)
    if (target && rootOf(target) !== group) join(group, target)
  }
}

function join(group: Group, target: Group): void {
  const root = rootOf(target)
  if (root === group) return
  group.into = root
  for (const kind of ['organization', 'person', 'product', 'place'] as const) root.scores[kind] += group.scores[kind]
}

const initialsOf = (words: readonly string[]): string =>
  words
    .filter(word => !/^(?:of|and|the|for|in|on|&)$/.test(word))
    .map(word => word[0])
    .join('')

/** "Altman" of "Sam Altman"; "Sam" too where only one Sam is named. */
function surnameOf(group: Group, byLast: Map<string, Group[]>, byFirst: Map<string, Group[]>): Group | undefined {
  if (group.words.length !== 1 || group.known) return undefined
  const word = group.words[0]
  const people = (byLast.get(word) ?? []).filter(other => kindOf(other.scores) === 'person')
  if (people.length) return nearest(people, group.first)
  if (!isGivenName(word)) return undefined
  const namesakes = (byFirst.get(word) ?? []).filter(other => kindOf(other.scores) === 'person')
  return namesakes.length === 1 && namesakes[0].first < group.first ? namesakes[0] : undefined
}

/** The last named before a place, else the first named at all. */
const nearest = (groups: readonly Group[], at: number): Group =>
  groups.filter(other => other.first < at).at(-1) ?? groups[0]

function acronymOf({ tokens }: NameContext, group: Group, byInitials: Map<string, Group[]>): Group | undefined {
  if (group.words.length !== 1) return undefined
  const { first } = group.spans[0]
  const word = group.words[0].replace(/\./g, '')
  if ((tokens.flags[first] & ALL_CAPS) === 0 || word.length < 2 || word.length > 6) return undefined
  const full = (byInitials.get(word) ?? []).filter(other => !other.known || !group.known || other.known === group.known)
  return full.length === 1 && kindOf(full[0].scores) !== 'person' ? full[0] : undefined
}

/** "Brookfield" of "Brookfield Asset Management": what is left out tells only what sort of body it is. */
function shortOf(group: Group, byFirst: Map<string, Group[]>): Group | undefined {
  const longer = (byFirst.get(group.words[0]) ?? []).filter(
    other =>
      other !== group &&
      other.words.length > group.words.length &&
      group.words.every((word, i) => other.words[i] === word) &&
      !(group.known && other.known !== group.known),
  )
  if (longer.length !== 1) return undefined
  const [full] = longer
  const kind = kindOf(full.scores)
  if (kind === 'person' || kind === 'place') return undefined
  const rest = full.words.slice(group.words.length)
  const descriptive = rest.every(
    word =>
      ORGANIZATION_TAILS.has(word) ||
      COMPANY_TAILS.has(word) ||
      LEGAL_SUFFIXES.has(word) ||
      word === 'ai' ||
      word === '&' ||
      word === 'and' ||
      word === 'asset',
  )
  const own = kindOf(group.scores)
  if (descriptive && kind !== 'product') return own === 'person' || own === 'place' ? undefined : full
  return undefined
}

/** "the Commission" of "European Commission". */
function bodyOf(group: Group, byLast: Map<string, Group[]>): Group | undefined {
  if (group.words.length !== 1 || !BODY_HEADS.has(group.words[0])) return undefined
  const bodies = (byLast.get(group.words[0]) ?? []).filter(other => other.first < group.first)
  return bodies.length === 1 ? bodies[0] : undefined
}

const FORMERLY = /^(?:formerly|previously|aka|a\.k\.a\.|originally|né|née|or|ex)$/

/** "Advanced Widgets (AW)", "Initech (formerly Initrode)": two names of one. */
function joinBrackets({ tokens }: NameContext, groups: readonly Group[]): void {
  const ends = new Map<number, Group>()
  for (const group of groups) for (const span of group.spans) ends.set(span.last, group)
  for (const group of groups)
    for (const span of group.spans) {
      let at = span.first - 1
      while (/^["“‘'”]$|^the$/.test(tokens.lower[at] ?? '')) at--
      const formerly = tokens.lower[at] === 'as' ? at - 2 : at - 1
      if (
        FORMERLY.test(tokens.lower[at] ?? '') ||
        (tokens.lower[at] === 'as' && /^(?:known)$/.test(tokens.lower[at - 1] ?? ''))
      ) {
        at = FORMERLY.test(tokens.lower[at])
          ? at - 1
          : FORMERLY.test(tokens.lower[formerly] ?? '') || tokens.lower[formerly] === 'also'
            ? formerly - 1
            : formerly
        if (tokens.lower[at] !== '(' && tokens.lower[at] !== ',') continue
        const owner = ends.get(at - 1)
        if (owner && rootOf(owner) !== rootOf(group)) join(rootOf(group), owner)
        continue
      }
      if (tokens.lower[at] !== '(' || !/^[)"”’]$/.test(tokens.lower[span.last + 1] ?? '')) continue
      const owner = ends.get(at - 1)
      if (!owner || rootOf(owner) === rootOf(group) || group.into) continue
      if (isShortFor(tokens, group, owner)) join(group, owner)
      else if (isShortFor(tokens, owner, group)) join(owner, group)
    }
}

function isShortFor(tokens: Tokens, short: Group, full: Group): boolean {
  if (short.words.length > 1) return short.words.every((word, i) => full.words[i] === word)
  const word = short.words[0].replace(/\./g, '')
  const capitals = (tokens.flags[short.spans[0].first] & ALL_CAPS) !== 0
  if (!capitals) return full.words[0] === word
  if (full.words.length < 2 && !full.words[0].includes('-')) return false
  const initials = initialsOf(full.words.flatMap(part => part.split('-')))
  return initials === word || (word.length >= 2 && word[0] === initials[0] && isSubsequence(word, full.words.join('')))
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0
  for (const c of long) if (c === short[at]) at++
  return at === short.length
}

/** The entity of a group: its fullest form, the others as aliases. */
function makeEntity({ document, tokens }: NameContext, root: Group, members: readonly Group[], index: number): Entity {
  const forms = new Map<string, { count: number; body: number; first: number; words: number; acronym: boolean }>()
  for (const member of members)
    for (const span of member.spans) {
      const text = document.slice(tokens.range(span.first, span.last)).replace(/\s+/g, ' ')
      const known = forms.get(text)
      if (known) {
        known.count++
        if (!span.headline) known.body++
      } else
        forms.set(text, {
          count: 1,
          body: span.headline ? 0 : 1,
          first: span.first,
          words: keyWords(tokens, span.first, span.last).length,
          acronym: member.words.length === 1 && (tokens.flags[span.first] & ALL_CAPS) !== 0,
        })
    }
  const ordered = [...forms].sort(([, a], [, b]) => a.first - b.first)
  const [best] = [...ordered].sort(
    ([, a], [, b]) =>
      Number(b.body > 0) - Number(a.body > 0) ||
      b.words - a.words ||
      b.body - a.body ||
      b.count - a.count ||
      a.first - b.first,
  )
  const name = best[0]
  const aliases = ordered.map(([text]) => text).filter(text => text !== name)
  const longest = members.reduce((a, b) => (b.words.length > a.words.length ? b : a), root)
  return { index, name, kind: kindOf(root.scores), key: longest.words.join(' '), aliases }
}
