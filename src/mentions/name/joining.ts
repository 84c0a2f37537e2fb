import { isCommonWord } from '../../language/everyday-words.js'
import { LEADING_FAMILY_NAMES } from '../../language/family-names.js'
import { isGivenName } from '../../language/given-names.js'
import { KNOWN_FORMS } from '../../language/known-names.js'
import { isNickname } from '../../language/nicknames.js'
import {
  BODY_HEADS,
  COMPANY_TAILS,
  LEGAL_SUFFIXES,
  NAME_PARTICLES,
  ORGANIZATION_TAILS,
} from '../../language/organization-words.js'
import { ALL_CAPS } from '../../language/tokens.js'
import { joinBrackets } from './brackets.js'
import type { NameContext } from './context.js'
import { type Group, initialsOf, join, rootOf } from './groups.js'
import { kindOf } from './kinds.js'

/** Ties short forms, surnames, acronyms and names in brackets to the name they are of. */
export function joinForms(context: NameContext, groups: readonly Group[]): void {
  joinBrackets(context, groups)
  const byFirstWord = new Map<string, Group[]>()
  const byLastWord = new Map<string, Group[]>()
  const byInitials = new Map<string, Group[]>()
  const put = (map: Map<string, Group[]>, key: string, group: Group) => {
    const list = map.get(key)
    // names beyond that are no news but a list
    if (list && list.length < 50) list.push(group)
    else if (!list) map.set(key, [group])
  }
  for (const group of groups)
    if (group.words.length > 1) {
      put(byFirstWord, group.words[0], group)
      put(byLastWord, group.words[group.words.length - 1], group)
      // "Jane Doe Jr." is "Doe" later
      if (GENERATIONS.has(group.words[group.words.length - 1])) put(byLastWord, group.words.at(-2)!, group)
      put(byInitials, initialsOf(group.words), group)
      // "SK Telecom" is "SKT": a first word in capitals gives all its letters
      if (group.words[0].length <= 3 && (context.tokens.flags[group.spans[0].first] & ALL_CAPS) !== 0)
        put(byInitials, group.words[0] + initialsOf(group.words.slice(1)), group)
      if (group.words.length > 2 && COUNTRY_OPENERS.has(group.words[0]))
        put(byInitials, initialsOf(group.words.slice(1)), group)
    } else if (group.known && group.words[0].includes('-'))
      put(byFirstWord, group.words[0].slice(0, group.words[0].indexOf('-')), group)
  for (const group of groups) tellPerson(group, byLastWord, byFirstWord)
  for (const group of groups) {
    if (group.into) continue
    const target =
      surnameOf(context, group, byLastWord, byFirstWord) ??
      namedShort(group, byLastWord) ??
      familyOf(group, byLastWord) ??
      acronymOf(context, group, byInitials) ??
      shortOf(context, group, byFirstWord) ??
      withCountry(group, byLastWord) ??
      bodyOf(group, byLastWord)
    if (target && rootOf(target) !== group) join(group, target)
  }
}

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv'])

/** People are called by their last word later, firms by their first: "Eyal Norr ... Norr". */
function tellPerson(group: Group, byLast: Map<string, Group[]>, byFirst: Map<string, Group[]>): void {
  if (group.words.length !== 1 || (group.known && group.known.kind !== 'person')) return
  const word = group.words[0]
  for (const full of byLast.get(word) ?? [])
    if (
      full.words.length <= 3 &&
      full.first < group.first &&
      kindOf(full.scores) !== 'product' &&
      full.scores.organization < 10 &&
      !KNOWN_FORMS.has(full.words[0]) &&
      !full.words.some(part => isCommonWord(part) || ORGANIZATION_TAILS.has(part)) &&
      (byFirst.get(full.words[0])?.length ?? 0) === 1
    )
      full.scores.person += 12
}

/** "Altman" of "Sam Altman"; "Sam" too where only one Sam is named. */
function surnameOf(
  context: NameContext,
  group: Group,
  byLast: Map<string, Group[]>,
  byFirst: Map<string, Group[]>,
): Group | undefined {
  if (group.words.length !== 1 || (group.known && !isTownOnly(context, group))) return undefined
  const word = group.words[0]
  const people = (byLast.get(word) ?? []).filter(other => kindOf(other.scores) === 'person')
  if (group.known && (people.length !== 1 || people[0].first > group.first)) return undefined
  if (people.length) return nearest(people, group.first)
  if (LEADING_FAMILY_NAMES.has(word)) {
    const family = (byFirst.get(word) ?? []).filter(
      other => other.first < group.first && kindOf(other.scores) === 'person',
    )
    return only(family)
  }
  if (!isGivenName(word)) return undefined
  const namesakes = (byFirst.get(word) ?? []).filter(other => kindOf(other.scores) === 'person')
  if (namesakes.length !== 1) return undefined
  const [full] = namesakes
  return full.first < group.first || sharesSurname(context, group, full) ? full : undefined
}

/** "Anna and Peter Brandvold": both bear the surname, so Anna is the Anna Brandvold named later. */
function sharesSurname({ tokens }: NameContext, { spans }: Group, full: Group): boolean {
  const { last } = spans[0]
  return tokens.lower[last + 1] === 'and' && tokens.lower[last + 3] === full.words.at(-1)
}

/** "Bob Swan" and "Robert H. Swan": one person, called by a short form; joined where both are people and nobody else is so named. */
function namedShort(group: Group, byLast: Map<string, Group[]>): Group | undefined {
  const { words } = group
  if (words.length < 2 || words.length > 3 || group.known || kindOf(group.scores) !== 'person') return undefined
  const family = (byLast.get(words.at(-1)!) ?? []).filter(
    other => other !== group && !other.into && other.words.length < 4 && kindOf(other.scores) === 'person',
  )
  const [full] = family
  return family.length === 1 && isNickname(words[0], full.words[0]) ? full : undefined
}

const COUNTRY_OPENERS = new Set(['us', 'u.s.', 'u.s', 'uk', 'u.k.', 'u.k', 'eu'])

/** "Securities and Exchange Commission" of "U.S. Securities and Exchange Commission". */
function withCountry(group: Group, byLast: Map<string, Group[]>): Group | undefined {
  const { words } = group
  if (words.length < 2) return undefined
  return byLast
    .get(words[words.length - 1])
    ?.find(
      other =>
        other.words.length === words.length + 1 &&
        COUNTRY_OPENERS.has(other.words[0]) &&
        words.every((word, i) => other.words[i + 1] === word),
    )
}

/** "Von der Berg" of "Anna von der Berg", "Ruiz Ortega" of "Juan Carlos Ruiz Ortega": the end of a person's longer name. */
function familyOf({ words, first, known }: Group, byLast: Map<string, Group[]>): Group | undefined {
  if (words.length < 2 || known) return undefined
  const particle = NAME_PARTICLES.has(words[0])
  return byLast.get(words[words.length - 1])?.find(other => {
    const given = other.words.length - words.length
    return (
      given > 0 &&
      given < 3 &&
      (particle || other.first < first) &&
      kindOf(other.scores) === 'person' &&
      words.every((word, i) => other.words[i + given] === word)
    )
  })
}

/** "Houston" behind "Drew Houston", and never "in Houston". */
const isTownOnly = ({ tokens }: NameContext, { known, spans }: Group): boolean =>
  known?.kind === 'place' &&
  known.sort === 'city' &&
  spans.every(({ first }) => !/^(?:in|from|at|near|to|of|around|outside|,)$/.test(tokens.lower[first - 1] ?? ''))

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
function shortOf(context: NameContext, group: Group, byFirst: Map<string, Group[]>): Group | undefined {
  const hyphenated = (byFirst.get(group.words[0]) ?? []).filter(other => other.words.length === 1)
  // "Mercedes" of "Mercedes-Benz"
  if (group.words.length === 1 && group.words[0].length > 2 && !group.known && hyphenated.length === 1)
    return hyphenated[0]
  const longer = (byFirst.get(group.words[0]) ?? []).filter(
    other =>
      other !== group &&
      other.words.length > group.words.length &&
      group.words.every((word, i) => other.words[i] === word) &&
      (!group.known ||
        other.known === group.known ||
        (!other.known && inBody(context, other) < inBody(context, group) && isPlainTail(other.words.at(-1)!))),
  )
  // "Meridian Networks" has a product "Meridian Guard"
  const full = longer.length === 1 ? longer[0] : only(longer.filter(({ scores }) => kindOf(scores) !== 'product'))
  if (!full) return undefined
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
  if (kind === 'product' || own === 'person' || own === 'place') return undefined
  // told in full first: what follows in short is the same firm
  const before = inBody(context, full) < inBody(context, group)
  if (descriptive) return before || isPlainTail(rest.at(-1)!) ? full : undefined
  return before && full.scores.organization >= 12 ? full : undefined
}

const only = (groups: readonly Group[]): Group | undefined => (groups.length === 1 ? groups[0] : undefined)

/** A well-known name with such a word after it is still that firm; "Ventures" or "Studios" would be another. */
const isPlainTail = (word: string): boolean =>
  /^(?:inc|corp|corporation|financial|technologies|company|group|holdings|international|systems|industries|cars|motors|motor|airlines|airways|pharma|pharmaceuticals|energy|foods|bank|telecom)$/.test(
    word,
  )

/** First token outside headlines, where a name is often short though it comes first. */
function inBody({ document, tokens }: NameContext, { spans }: Group): number {
  const start = tokens.at(document.bodyStart)
  return spans.find(({ headline, first }) => !headline && first >= start)?.first ?? Number.POSITIVE_INFINITY
}

const NEWSPAPERS =
  /^(?:post|times|journal|tribune|herald|telegraph|guardian|chronicle|gazette|observer|standard|daily)$/

/** "the Commission" of "European Commission", "the Post" of "Wexham Post". */
function bodyOf(group: Group, byLast: Map<string, Group[]>): Group | undefined {
  if (group.words.length !== 1 || !(BODY_HEADS.has(group.words[0]) || NEWSPAPERS.test(group.words[0]))) return undefined
  const bodies = (byLast.get(group.words[0]) ?? []).filter(other => other.first < group.first)
  return bodies.length === 1 ? bodies[0] : undefined
}
