import type { AnnotatedDocument } from '../annotated-document.js'
import { phraseEndingAt } from './phrases.js'
import { isNominal, type Tagged } from './tags.js'
import type { Phrase, VerbGroup } from './types.js'

export interface SubjectOf {
  readonly subject: Phrase | undefined
  /** Index of the verb group that this one hangs on. */
  readonly governor: number | undefined
}

/** Verbs whose object does what the following infinitive says: "asked Apple to remove". */
const OBJECT_CONTROL = new Set([
  'ask',
  'tell',
  'urge',
  'order',
  'force',
  'allow',
  'let',
  'help',
  'require',
  'expect',
  'want',
  'permit',
  'enable',
  'compel',
  'direct',
  'instruct',
  'invite',
  'encourage',
  'persuade',
  'push',
  'press',
  'clear',
  'hire',
  'appoint',
  'name',
  'tap',
])

const isFiniteVerb = (group: VerbGroup) => group.tense !== 'infinitive' && group.tense !== 'participle'

/** The subject of each verb group, found by looking left; verbs without one of their own take that of another. */
export function findSubjects(document: AnnotatedDocument, tagged: Tagged, groups: readonly VerbGroup[]): SubjectOf[] {
  const found: SubjectOf[] = []
  for (let index = 0; index < groups.length; index++) found.push(look(document, tagged, groups, index, found))
  // a leading "After acquiring X, Y said": the subject comes later
  return found.map((one, index) => {
    if (one.subject || isFiniteVerb(groups[index])) return one
    const main = found.findIndex((other, at) => at > index && other.subject !== undefined && isFiniteVerb(groups[at]))
    return main >= 0 && groups[index].voice === 'active' ? { ...one, subject: found[main].subject } : one
  })
}

function look(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  index: number,
  found: readonly SubjectOf[],
): SubjectOf {
  const group = groups[index]
  const previous = index > 0 ? index - 1 : undefined
  const inherited = (at: number | undefined): SubjectOf => ({
    subject: at === undefined ? undefined : found[at].subject,
    governor: at,
  })
  let at = skipLeft(document, tagged, group.first - 1)
  const tag = tagged.at(at)
  if (tag === undefined) return { subject: undefined, governor: undefined }
  const heldByVerb = previous !== undefined && groups[previous].last >= at && groups[previous].first <= at
  if (heldByVerb) return inherited(previous)
  switch (tag) {
    case 'relative':
      return {
        subject: antecedent(document, tagged, at) ?? (previous === undefined ? undefined : found[previous].subject),
        governor: undefined,
      }
    case 'conjunction':
      return inherited(sameKind(groups, index))
    case 'preposition':
    case 'subordinator':
      return { subject: previous === undefined ? undefined : found[previous].subject, governor: previous }
    case 'comma': {
      if (group.tense === 'participle') {
        if (group.voice === 'passive') return { subject: phraseEndingAt(document, tagged, at - 1), governor: previous }
        return inherited(previous)
      }
      if (tagged.at(at - 1) === 'quote' || tagged.at(at - 1) === 'comma') at--
      const subject = beforeParenthesis(document, tagged, groups, index, at)
      return subject ? { subject, governor: undefined } : inherited(sameKind(groups, index))
    }
    default:
  }
  if (!isNominal(tag))
    return group.tense === 'participle' || group.tense === 'infinitive'
      ? inherited(previous)
      : { subject: undefined, governor: undefined }
  return fromPhrase(document, tagged, groups, index, found, at)
}

/** Past adverbs, dates and brackets that stand between a subject and its verb. */
function skipLeft(document: AnnotatedDocument, tagged: Tagged, token: number): number {
  let at = token
  for (;;) {
    const tag = tagged.at(at)
    if (tag === 'adverb' || tag === 'negation') at--
    else if (tag === 'date') {
      let first = at
      while (tagged.at(first) === 'date') first--
      const before = tagged.at(first)
      if (before === 'preposition') at = first - 1
      else if (isNominal(before) && before !== 'determiner' && before !== 'possessive') at = first
      else return at
    } else if (tag === 'bracket' && /[)\]]/.test(document.tokens.lower[at])) {
      let open = at - 1
      while (open > tagged.sentence.first && !/[([]/.test(document.tokens.lower[open])) open--
      if (open <= tagged.sentence.first) return at
      at = open - 1
    } else return at
  }
}

/** The noun phrase before ", which" or "that". */
function antecedent(document: AnnotatedDocument, tagged: Tagged, relative: number): Phrase | undefined {
  let at = relative - 1
  if (tagged.at(at) === 'comma') at--
  if (tagged.at(at) === 'preposition') at-- // "in which"
  return phraseEndingAt(document, tagged, at)
}

/** The last verb before that can share its subject: "raised $5m and launched" (finite with finite). */
function sameKind(groups: readonly VerbGroup[], index: number): number | undefined {
  for (let at = index - 1; at >= 0; at--) if (isFiniteVerb(groups[at]) === isFiniteVerb(groups[index])) return at
  return index > 0 ? index - 1 : undefined
}

/** "X, a maker of Y, acquired": the subject stands before the comma that opens the parenthesis. */
function beforeParenthesis(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  index: number,
  comma: number,
): Phrase | undefined {
  for (let at = comma - 1; at >= tagged.sentence.first; at--) {
    if (tagged.at(at) !== 'comma') continue
    if (!isParenthesis(document, tagged, at + 1)) continue
    const last = skipLeft(document, tagged, at - 1)
    const phrase = phraseEndingAt(document, tagged, last)
    if (!phrase) continue
    if (groups.some((group, other) => other < index && group.first > phrase.last && group.first < at)) return undefined
    return outOfPreposition(document, tagged, phrase)
  }
  return undefined
}

/** What opens a parenthesis: an article, a relative, a participle, "led by", "based in", "according to". */
function isParenthesis(document: AnnotatedDocument, tagged: Tagged, token: number): boolean {
  const tag = tagged.at(token)
  const word = document.tokens.lower[token]
  return (
    tag === 'determiner' ||
    tag === 'relative' ||
    tag === 'verb' ||
    tag === 'adverb' ||
    tag === 'noun' ||
    tag === 'date' ||
    tag === 'preposition' ||
    word === 'based'
  )
}

function outOfPreposition(document: AnnotatedDocument, tagged: Tagged, phrase: Phrase): Phrase | undefined {
  let inner: Phrase | undefined = phrase
  for (let steps = 0; inner && steps < 6; steps++) {
    if (tagged.at(inner.first - 1) !== 'preposition' && tagged.at(inner.first - 1) !== 'to') return inner
    inner = phraseEndingAt(document, tagged, skipLeft(document, tagged, inner.first - 2))
  }
  return undefined
}

function fromPhrase(
  document: AnnotatedDocument,
  tagged: Tagged,
  groups: readonly VerbGroup[],
  index: number,
  found: readonly SubjectOf[],
  last: number,
): SubjectOf {
  const group = groups[index]
  const phrase = phraseEndingAt(document, tagged, last)
  if (!phrase) return { subject: undefined, governor: undefined }
  const previous = index > 0 ? groups[index - 1] : undefined
  const own = outOfPreposition(document, tagged, phrase)
  const afterVerb =
    previous !== undefined && (own ?? phrase).first - 1 <= previous.last + 1 && (own ?? phrase).first > previous.last
  if (group.tense === 'infinitive' && previous) {
    // "has plans to launch" is the subject's act; "asked Apple to remove" is Apple's
    if (afterVerb && own && OBJECT_CONTROL.has(previous.lemma) && own.references.length)
      return { subject: own, governor: index - 1 }
    return { subject: found[index - 1].subject, governor: index - 1 }
  }
  if (group.tense === 'participle')
    return {
      subject: group.voice === 'passive' || !previous ? phrase : phrase,
      governor: previous ? index - 1 : undefined,
    }
  return { subject: own, governor: afterVerb ? index - 1 : undefined }
}
