import type { AnnotatedDocument } from '../annotated-document.js'
import { antecedent } from './antecedent.js'
import { isParenthesis, withApposition } from './apposition.js'
import { contactRelative } from './contact-relative.js'
import { KEPT_FROM, OBJECT_CONTROL } from './control-verbs.js'
import { beforeWith, isTitle } from './headline-subject.js'
import { isDash } from './marks.js'
import { withMembersBefore } from './members.js'
import { beforeRelativeClause, ofRelative, openedByName, secondOfTwo, tellsThat } from './own-clause.js'
import { afterCommaAnd, phraseEndingAt } from './phrases.js'
import { skipLeft } from './skip-left.js'
import {
  beforeParticiple,
  beforePronoun,
  isAbout,
  isGerundSubject,
  isPossessedPlan,
  isShortQuote,
  opensClause,
  sameKind,
} from './subject-cues.js'
import { isNominal, type Tagged } from './tags.js'
import type { Phrase, VerbGroup } from './types.js'
import { isFiniteVerb, takesClause } from './verb-groups.js'

export interface SubjectOf {
  readonly subject: Phrase | undefined
  /** Index of the verb group that this one hangs on. */
  readonly governor: number | undefined
  /** Set where the verb stands in a relative clause: what "which" or "that" stands for. */
  readonly antecedent?: Phrase
  /** The antecedent where it is the object of the verb: "Initech" in "Initech, which Globex bought". */
  readonly fronted?: Phrase
}

/** The subject of each verb group, found by looking left; verbs without one of their own take that of another. */
export function findSubjects(document: AnnotatedDocument, tagged: Tagged, groups: readonly VerbGroup[]): SubjectOf[] {
  const found: SubjectOf[] = []
  for (let index = 0; index < groups.length; index++) found.push(look(document, tagged, groups, index, found))
  // a leading "After acquiring X, Y said" or "Acquired by X, Y makes": the subject comes later
  return found.map((one, index) => {
    if (one.subject || isFiniteVerb(groups[index])) return one
    const main = found.findIndex((other, at) => at > index && other.subject !== undefined && isFiniteVerb(groups[at]))
    const leads = groups[index].voice === 'active' || groups[index].first === tagged.sentence.first
    if (main < 0 || !leads) return one
    // "Buying X gives Y": the -ing form is itself the subject, nobody's act
    const { subject } = found[main]
    return subject && tagged.at(subject.first - 1) !== 'comma' && subject.first <= groups[index].last + 2
      ? one
      : { ...one, subject }
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
  if (group.shares !== undefined) {
    const { subject, governor } = found[group.shares]
    return { subject, governor }
  }
  let at = skipLeft(document, tagged, group.first - 1)
  // "“40 people” have left": the subject stands within the marks
  if (tagged.at(at) === 'quote' && isFiniteVerb(group) && isNominal(tagged.at(at - 1)) && isShortQuote(tagged, at)) at--
  const tag = tagged.at(at)
  if (tag === undefined) return { subject: undefined, governor: undefined }
  const equipped = index === 0 ? beforeWith(document, tagged, group) : undefined
  if (equipped) return { subject: equipped, governor: undefined }
  const heldByVerb = previous !== undefined && groups[previous].last >= at && groups[previous].first <= at
  if (heldByVerb) {
    if (isGerundSubject(tagged, groups, index)) return { subject: undefined, governor: undefined }
    // "the startup that Globex bought was founded": after a relative clause the main verb has the antecedent as its subject
    const antecedent =
      found[previous].antecedent ?? beforePronoun(document, tagged, groups[previous], found[previous].subject)
    return antecedent && isFiniteVerb(group) ? { subject: antecedent, governor: undefined } : inherited(previous)
  }
  switch (tag) {
    case 'relative': {
      const subject = antecedent(document, tagged, at)
      if (subject) return { subject, governor: undefined, antecedent: subject }
      return { subject: previous === undefined ? undefined : found[previous].subject, governor: undefined }
    }
    case 'conjunction':
      return inherited(sameKind(tagged, groups, index))
    case 'preposition':
      if (previous !== undefined && group.tense === 'participle' && KEPT_FROM.has(groups[previous].lemma)) {
        const kept = phraseEndingAt(document, tagged, at - 1)
        if (kept && kept.first > groups[previous].last) return { subject: kept, governor: previous }
      }
      return { subject: previous === undefined ? undefined : found[previous].subject, governor: previous }
    case 'subordinator':
      return { subject: previous === undefined ? undefined : found[previous].subject, governor: previous }
    case 'comma': {
      // "reached a deal with Initech, a toy maker, to buy", "picked Initech, which makes toys, to run"
      if (group.tense === 'infinitive') return inherited(beforeRelative(tagged, groups, previous))
      if (group.tense === 'participle') {
        if (group.voice !== 'passive') return inherited(previous)
        // a headline's "Harbor, a game for PC, announced by Acme"
        const whole =
          previous === undefined && isTitle(tagged)
            ? (withApposition(document, tagged, at) ?? beforeParenthesis(document, tagged, groups, index, at))
            : undefined
        return { subject: whole ?? phraseEndingAt(document, tagged, at - 1), governor: previous }
      }
      if (tagged.at(at - 1) === 'quote' || tagged.at(at - 1) === 'comma') at--
      const bracketed = tagged.at(at - 1) === 'bracket' ? skipLeft(document, tagged, at - 1) : at
      // "Initech (the games unit of Hooli), announced"
      const before = bracketed < at - 1 ? phraseEndingAt(document, tagged, bracketed) : undefined
      const free = before && outOfPreposition(document, tagged, before)
      // "Initech, a maker of toys (and games), announced": the bracket closes what is told of the name
      const named = free && beforeParenthesis(document, tagged, groups, index, bracketed + 1)
      if (free) return { subject: named ?? free, governor: undefined }
      const subject = withApposition(document, tagged, at) ?? beforeParenthesis(document, tagged, groups, index, at)
      return subject ? { subject, governor: undefined } : inherited(sameKind(tagged, groups, index))
    }
    default:
  }
  const dashed = tag === 'mark' ? betweenDashes(document, tagged, at) : undefined
  if (dashed) return { subject: dashed, governor: undefined }
  if (!isNominal(tag))
    return group.tense === 'participle' || group.tense === 'infinitive'
      ? inherited(previous)
      : { subject: undefined, governor: undefined }
  return fromPhrase(document, tagged, groups, index, found, at)
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
    // "X – who already owned Y, announced": a dash may open what a comma closes
    const dashed = isDash(document.tokens.lower[at]) && tagged.at(at + 1) === 'relative'
    if (tagged.at(at) !== 'comma' && !dashed) continue
    if (!isParenthesis(document, tagged, at + 1, comma)) continue
    const dotted = document.tokens.lower[at - 1] === '.' ? at - 2 : at - 1
    const last = skipLeft(document, tagged, dotted)
    const phrase = phraseEndingAt(document, tagged, last)
    if (!phrase) continue
    // "X, a unit of Y, based in Z, acquired": an apposition is no subject where a name stands before it
    const apposed = tagged.at(phrase.first) === 'determiner' && tagged.at(phrase.first - 1) === 'comma'
    if (apposed && tagged.at(phrase.first - 2) === 'name') continue
    if (groups.some((group, other) => other < index && group.first > phrase.last && group.first < at)) return undefined
    const told = index > 0 && groups[0].first < phrase.first ? afterCommaAnd(document, tagged, phrase) : undefined
    const before = groups.findLast((group, other) => other < index && group.last < phrase.first)
    // "X, a firm that makes toys, games and puzzles, acquired": a list within the aside
    if (before && tagged.at(at + 1) === 'noun' && ofRelative(tagged, before) >= 0) continue
    const subject = opensClause(document, tagged, phrase, before)
      ? phrase
      : outOfPreposition(document, tagged, told ?? phrase)
    return subject && withMembersBefore(document, tagged, groups, subject)
  }
  return undefined
}

/** "three makers — A, B and C — have cut": the subject before the dashes, or the names between them. */
function betweenDashes(document: AnnotatedDocument, tagged: Tagged, close: number): Phrase | undefined {
  const { lower } = document.tokens
  if (!isDash(lower[close])) return undefined
  let open = close - 1
  while (open > tagged.sentence.first && !isDash(lower[open])) open--
  const subject = open > tagged.sentence.first ? phraseEndingAt(document, tagged, open - 1) : undefined
  const named = subject?.references.some(({ form }) => form === 'name')
  const between = subject && !named ? phraseEndingAt(document, tagged, close - 1) : undefined
  return between?.first === open + 1 && between.references.some(({ form }) => form === 'name') ? between : subject
}

/** The verb that a relative clause hangs on, where the one at `index` is that of a relative clause behind a comma. */
function beforeRelative(tagged: Tagged, groups: readonly VerbGroup[], index: number | undefined): number | undefined {
  if (!index) return index
  let at = groups[index].first - 1
  while (tagged.at(at) === 'adverb') at--
  return tagged.at(at) === 'relative' && tagged.at(at - 1) === 'comma' ? index - 1 : index
}

function outOfPreposition(document: AnnotatedDocument, tagged: Tagged, phrase: Phrase): Phrase | undefined {
  let inner: Phrase | undefined = phrase
  for (let steps = 0; inner && steps < 6; steps++) {
    // "Data released Tuesday by Acme shows": the day is nobody
    const isDay = tagged.at(inner.first) === 'date' && tagged.at(inner.first - 1) === 'verb'
    if (!isDay && tagged.at(inner.first - 1) !== 'preposition' && tagged.at(inner.first - 1) !== 'to') return inner
    // "In addition to Acme, Initech and Globex will join"
    if (document.tokens.lower[inner.first - 2] === 'addition' && inner.references.length > 1) return inner
    // "Around 400 people have left": about how many, not where
    if (tagged.at(inner.first) === 'number' && isAbout(document, tagged, inner.first - 1)) return inner
    const before = skipLeft(
      document,
      tagged,
      beforeParticiple(document, tagged, isDay ? inner.first - 1 : inner.first - 2),
    )
    // "A lawsuit filed on Monday in Norland accuses": over the day
    const over =
      tagged.at(before) === 'verb' ? skipLeft(document, tagged, beforeParticiple(document, tagged, before)) : before
    inner = phraseEndingAt(document, tagged, over)
  }
  return undefined
}

/** "said late on Monday it has opened": the first token of the day's words. */
function overDays(tagged: Tagged, token: number): number {
  let at = token
  while (tagged.at(at) === 'date' && tagged.at(at - 1) === 'date') at--
  return at
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
  const whole = phraseEndingAt(document, tagged, last)
  if (!whole) return { subject: undefined, governor: undefined }
  const contact = contactRelative(document, tagged, group, whole)
  if (contact) return contact
  const previous = index > 0 ? groups[index - 1] : undefined
  const ownClause =
    previous && previous.last < whole.first && isFiniteVerb(group) ? afterCommaAnd(document, tagged, whole) : undefined
  const second = ownClause || !isFiniteVerb(group) ? undefined : secondOfTwo(document, tagged, whole, previous, group)
  if (second) return { subject: second, governor: undefined }
  const phrase = ownClause ?? whole
  const near =
    isFiniteVerb(group) && opensClause(document, tagged, phrase, previous)
      ? phrase
      : outOfPreposition(document, tagged, phrase)
  const main =
    near && isFiniteVerb(group)
      ? (beforeRelativeClause(tagged, groups, index, found[index - 1]?.antecedent, near) ??
        openedByName(document, tagged, groups, near))
      : undefined
  if (main) return { subject: main, governor: undefined }
  const own = near
  const { first } = own ?? phrase
  const afterVerb =
    previous !== undefined &&
    first > previous.last &&
    overDays(tagged, skipLeft(document, tagged, first - 1)) <= previous.last + 1
  // "an agreement for Acme to acquire"
  const meant =
    group.tense === 'infinitive' && document.tokens.lower[phrase.first - 1] === 'for' && phrase.references.length > 0
  if (meant) return { subject: phrase, governor: previous ? index - 1 : undefined }
  if (group.tense === 'infinitive' && previous) {
    if (isPossessedPlan(document, whole)) return { subject: whole, governor: index - 1 }
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
  if (own && tagged.at(first - 1) === 'relative' && isFiniteVerb(group)) {
    // "said in a statement that it would": no relative, the clause that the verb before takes
    if (document.tokens.lower[first - 1] === 'that' && previous && takesClause(previous))
      return { subject: own, governor: index - 1 }
    if (tellsThat(document, first - 1, group)) return { subject: own, governor: undefined }
    const fronted = antecedent(document, tagged, first - 1)
    if (fronted) return { subject: own, governor: undefined, antecedent: fronted, fronted }
  }
  const joined = own && isFiniteVerb(group) && tagged.at(first - 1) === 'conjunction'
  const subject = joined ? withMembersBefore(document, tagged, groups, own) : own
  return { subject, governor: afterVerb ? index - 1 : undefined }
}
