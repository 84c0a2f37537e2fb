import { isGivenName } from '../../language/given-names.js'
import { PUNCTUATION, type Tokens } from '../../language/tokens.js'
import type { Entity } from '../types.js'
import type { NameContext, NameSpan } from './context.js'
import { type Group, groupForms, rootOf } from './groups.js'
import { joinForms } from './joining.js'
import { kindOf, weigh, weighWords } from './kinds.js'
import { shareKinds } from './lists.js'

/** Ties the standings of names to entities: one for each name, short forms and acronyms with the full one. */
export function makeEntities(
  context: NameContext,
  spans: readonly NameSpan[],
): { entities: Entity[]; of: Entity[]; groups: Group[] } {
  const groups = groupForms(context, spans)
  for (const group of groups) {
    for (const span of group.spans) weigh(context, span, group.scores)
    // "Initech" may stand before "Initech Corp", whose legal form tells the kind of both
    const longest = group.spans.reduce((a, b) => (b.last - b.first > a.last - a.first ? b : a))
    weighWords(context.tokens, longest, group.scores)
    // one word without "Mr." is seldom the whole name of a person
    if (group.words.length === 1 && !group.titled && !group.known && !isGivenName(group.words[0]))
      group.scores.person *= 0.4
  }
  takeStems(groups)
  shareKinds(context, spans, groups)
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

/** "15 Pro" of "Harbor 15 and 15 Pro" is what Harbor 15 is. */
function takeStems(groups: readonly Group[]): void {
  for (const { spans, scores } of groups) {
    const stem = spans[0].stem
    if (!stem) continue
    const base = groups.find(group => group.spans.some(({ first }) => first === stem.first))
    if (base) Object.assign(scores, base.scores, { nouns: new Set(base.scores.nouns) })
  }
}

interface Form {
  readonly text: string
  readonly first: number
  readonly words: number
  readonly former: boolean
  count: number
  body: number
}

/** The entity of a group: its fullest form in the body, the others as aliases. */
function makeEntity(context: NameContext, root: Group, members: readonly Group[], index: number): Entity {
  const forms = formsOf(context, members)
  const [best] = [...forms].sort(
    (a, b) =>
      Number(a.former) - Number(b.former) ||
      Number(b.body > 0) - Number(a.body > 0) ||
      b.words - a.words ||
      b.body - a.body ||
      b.count - a.count ||
      a.first - b.first,
  )
  const aliases = forms.map(({ text }) => text).filter(text => text !== best.text)
  for (const ticker of tickersOf(context, members)) if (!aliases.includes(ticker)) aliases.push(ticker)
  const longest = members
    .filter(member => !member.former)
    .reduce((a, b) => (b.words.length > a.words.length ? b : a), root)
  return { index, name: best.text, kind: kindOf(root.scores), key: longest.words.join(' '), aliases }
}

/** The forms as written, in order of appearance. */
function formsOf({ document, tokens }: NameContext, members: readonly Group[]): Form[] {
  const forms = new Map<string, Form>()
  for (const { spans, former } of members)
    for (const { first, last, headline, stem } of spans) {
      const own = document.slice(tokens.range(first, last))
      const text = (stem ? `${document.slice(tokens.range(stem.first, stem.last))} ${own}` : own).replace(/\s+/g, ' ')
      let form = forms.get(text)
      if (!form) {
        form = { text, first, words: wordsIn(tokens, first, last) + stemWords(stem), former, count: 0, body: 0 }
        forms.set(text, form)
      }
      form.count++
      if (!headline) form.body++
    }
  return [...forms.values()].sort((a, b) => a.first - b.first)
}

const stemWords = (stem: NameSpan['stem']): number => (stem ? stem.last - stem.first + 1 : 0)

/** Words of a form with its legal form, without a leading article. */
function wordsIn(tokens: Tokens, first: number, last: number): number {
  let words = tokens.lower[first] === 'the' ? -1 : 0
  for (let i = first; i <= last; i++) if (tokens.kind[i] !== PUNCTUATION) words++
  return words
}

function* tickersOf({ tokens, evidence }: NameContext, members: readonly Group[]): Generator<string> {
  for (const { spans } of members)
    for (const { last } of spans) {
      const ticker = evidence.tickers.get(last)
      if (ticker !== undefined) yield tokens.surface(ticker)
    }
}
