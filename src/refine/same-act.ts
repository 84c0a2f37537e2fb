import { idWords } from '../core/id.js'
import type { Draft } from '../core/rule.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { DateValue, Money, Party } from '../mentions/shapes.js'
import type { Announcement } from '../records/announcement/schema.js'
import { isNamedInLead } from './headline-kind.js'
import { isPlain, sameParty, singular } from './same-party.js'
import { agrees, areBothSides, arePartsOfOne, areYearsApart, PARTS, shares, sidesOf } from './sides.js'

export type AnnouncementFields = Omit<Announcement, 'type' | 'id'>

/** An act with all its tellings, in the order of the text. */
export interface Act {
  readonly tellings: readonly Telling[]
  readonly fields: AnnouncementFields
}

export interface Telling {
  readonly draft: Draft
  readonly fields: AnnouncementFields
  readonly titled: boolean
}

/** Events between equals: either side may be told as the one that acts. */
const MUTUAL = new Set(['partnership', 'partnership_end', 'merger'])
/** Events of which a person is the object: without the same person it is another act. */
const OF_PERSONS = new Set(['appointment', 'departure'])
/** Events that an article tells once of an organisation, unless days or figures differ. */
const OF_ACTORS = new Set(['layoffs', 'security_incident', 'earnings', 'bankruptcy', 'ipo', 'funding'])
/** Events known by the thing they are done to. */
const OF_OBJECTS = new Set([
  'product_launch',
  'product_shutdown',
  'acquisition',
  'outage',
  'policy_change',
  'expansion',
  'restructuring',
  'research',
])

/** Do two tellings speak of one act? The same event, somebody in common, and nothing that speaks against it. */
export function isSameAct(act: Act, telling: Telling, document: AnnotatedDocument): boolean {
  const a = act.fields
  const b = telling.fields
  if (a.event !== b.event || (a.action !== b.action && a.action !== null && b.action !== null)) return false
  const ended = (a.status === 'cancelled') !== (b.status === 'cancelled')
  if (ended && !isCalledOff(a, b)) return false
  if (areYearsApart(a, b, document.metadata.publishedAt)) return false
  if (isSoughtAndMade(a, b)) return false
  if (
    !(
      sameParties(a, b) ||
      sameClosing(act, telling, document) ||
      sameLaunch(act, telling, document) ||
      sameKindOfThing(act, telling) ||
      sameAsTitled(act, telling) ||
      sameSite(act, telling) ||
      isNamedInLead(act, telling, document)
    ) ||
    !sumsAgree(a.amount, b.amount)
  )
    return false
  // a deal is agreed on one day and ended on another
  const sameDay =
    ended ||
    isShownFirst(a, b, document) ||
    isShownFirst(b, a, document) ||
    datesAgree(a.date, b.date) ||
    isDoneOnce(a, b) ||
    oneIsOfTheTelling(a, b, document) ||
    isOneIncident(a, b)
  // a person leaves one employer once: the day beside a mere noun may be another's
  const byNoun = isNoun(telling) || act.tellings.every(isNoun)
  if (!sameDay && !((OF_PERSONS.has(a.event) && isNoun(telling)) || (a.event === 'lawsuit' && byNoun))) return false
  const last = act.tellings[act.tellings.length - 1]
  if (!figuresAgree(act, telling, document)) return false
  // two places of one sentence are two acts, unless they name the same things
  const together = last.draft.evidence[0].start === telling.draft.evidence[0].start
  return (
    !together || last.draft.anchor.start === telling.draft.anchor.start || sharesObjects(a, b) || areBothSides(a, b)
  )
}

/** A round that is sought is not one that was made, unless both tell the sum. */
const isSoughtAndMade = (a: AnnouncementFields, b: AnnouncementFields): boolean =>
  a.event === 'funding' && (a.status === 'planned') !== (b.status === 'planned') && !(a.amount && b.amount)

/** "ended its bid for Initech", "had agreed to buy Initech": one deal, told as it was meant and as it ended. */
function isCalledOff(a: AnnouncementFields, b: AnnouncementFields): boolean {
  const meant = a.status === 'cancelled' ? b : a
  if (meant.status !== 'planned' && meant.status !== 'announced') return false
  if (a.event === 'merger') return sameParties(a, b)
  return a.event === 'acquisition' && shares(a.actors, b.actors) && shares(a.objects, b.objects)
}

/** Days between a showing and the article that tells of it. */
const LATELY = 14
const DAY = 86_400_000

/** "unveiled the Harbor tablet on Monday", "it goes on sale in May": shown lately, and out on the day that the text tells later. */
export function isShownFirst(a: AnnouncementFields, b: AnnouncementFields, { metadata }: AnnotatedDocument): boolean {
  if (a.event !== 'product_launch' || a.status !== 'completed' || b.status !== 'announced' || !b.date?.start)
    return false
  const today = Date.parse(metadata.publishedAt?.slice(0, 10) ?? '')
  if (!(Date.parse(b.date.start.slice(0, 10)) > today)) return false
  return !a.date?.start || today - Date.parse(a.date.start.slice(0, 10)) <= LATELY * DAY
}

/**
 * "Acme is shutting down Harbor" and "Acme will discontinue the consumer app": one closing, told once with the name and
 * once without. Only what the words point back to ("the app", "its app"), or a headline's short form.
 */
function sameClosing(act: Act, telling: Telling, document: AnnotatedDocument): boolean {
  const { fields: a, tellings } = act
  const { fields: b, titled } = telling
  if (a.event !== 'product_shutdown' || !shares(a.actors, b.actors)) return false
  const first = isPlainClosing(act, document)
  const second = isPlainClosing({ tellings: [telling], fields: b }, document)
  if (first && second) return titled !== tellings.every(one => one.titled)
  return first !== second && (first ? b : a).objects.every(one => !isPlain(one))
}

/** Most characters between a launch and words that point back to it. */
const NEAR = 700
const BACK =
  /(?:^|\s)(?:feature|features|update|app|service|product|device|tool|version|model|platform|software|button|option)$/

/** "Acme is adding a button. The feature is live now": what plain words point back to, right behind it. */
function sameLaunch(act: Act, { draft, fields, titled }: Telling, document: AnnotatedDocument): boolean {
  if (fields.event !== 'product_launch' || titled || !fields.objects.length) return false
  if (!fields.objects.every(one => isPlain(one) && BACK.test(one.name.toLowerCase()) && !one.name.includes(' ')))
    return false
  if (!pointsBack(draft, document) || !/^the\b|^this\b/i.test(document.slice(draft.spans.objects![0]))) return false
  const last = act.tellings[act.tellings.length - 1].draft
  const apart = draft.evidence[0].start - last.evidence[0].end
  return apart >= 0 && apart < NEAR && agrees(act.fields.actors, fields.actors) && act.fields.objects.length > 0
}

/** "Acme is to launch a dedicated kit. The Embedded Kit comes in May": a kind of thing, and right behind it its name. */
function sameKindOfThing({ fields: a, tellings }: Act, { draft, fields: b }: Telling): boolean {
  if (a.event !== 'product_launch' || a.objects.length !== 1 || b.objects.length !== 1) return false
  if (!a.actors.length || !agrees(a.actors, b.actors) || !isPlain(a.objects[0]) || isPlain(b.objects[0])) return false
  const apart = draft.evidence[0].start - tellings[tellings.length - 1].draft.evidence[0].end
  return apart >= 0 && apart < NEAR / 2 && lastWord(a.objects[0]) === lastWord(b.objects[0])
}

/** "Acme launches Harbor 4 and Harbor 4 Pro" over "Acme has launched two new phones": a headline's things, told by their kind in the lead. */
function sameAsTitled({ fields: a, tellings }: Act, { draft, fields: b, titled }: Telling): boolean {
  if (a.event !== 'product_launch' || titled) return false
  const { start } = draft.evidence[0]
  // "has launched two new phones, which go on sale in May"
  if (!b.actors.length)
    return tellings.some(one => one.draft.evidence[0].start === start && shares(one.fields.objects, b.objects))
  if (tellings.length > 1 || !tellings[0].titled || !shares(a.actors, b.actors)) return false
  if (!b.objects.length || !b.objects.every(isPlain) || a.objects.every(isPlain)) return false
  return tellings[0].draft.rules[0] === draft.rules[0] && start - tellings[0].draft.evidence[0].end < NEAR / 2
}

/** "Acme breaks ground on third fab" over "Acme has broken ground on its third fabrication plant": a headline's site, told again in the lead. */
function sameSite({ fields: a, tellings }: Act, { draft, fields: b, titled }: Telling): boolean {
  if (a.event !== 'expansion' || titled || tellings.length > 1 || !tellings[0].titled) return false
  if (a.status !== b.status || !shares(a.actors, b.actors) || a.objects.length !== 1 || b.objects.length !== 1)
    return false
  const near = draft.evidence[0].start - tellings[0].draft.evidence[0].end < NEAR / 2
  return near && tellings[0].draft.rules[0] === draft.rules[0]
}

const lastWord = ({ key }: Party): string => singular(key.slice(key.lastIndexOf(' ') + 1))

/** A closing whose thing is told without a name, by words that point back or in a headline. */
export const isPlainClosing = ({ fields, tellings }: Act, document: AnnotatedDocument): boolean =>
  fields.event === 'product_shutdown' &&
  fields.objects.every(one => isPlain(one) || (tellings.every(({ titled }) => titled) && isSmall(one, document))) &&
  (tellings.some(({ titled }) => titled) || tellings.every(({ draft }) => pointsBack(draft, document)))

/** Written with capitals in the headline only: "Ends Its Subscription Product", "its subscription product". */
const isSmall = ({ kind, name }: Party, { text }: AnnotatedDocument): boolean =>
  kind === 'unknown' && text.includes(` ${name.toLowerCase()}`)

const pointsBack = ({ spans: { objects } }: Draft, document: AnnotatedDocument): boolean =>
  objects?.length === 1 && /^(?:the|its|their|this|that)\b/i.test(document.slice(objects[0]))

function sameParties(a: AnnouncementFields, b: AnnouncementFields): boolean {
  if (MUTUAL.has(a.event)) {
    const x = sidesOf(a)
    const y = sidesOf(b)
    const common = x.filter(one => y.some(other => sameParty(one, other))).length
    return common >= 2 || (common === 1 && (x.length === 1 || y.length === 1))
  }
  if (OF_PERSONS.has(a.event)) return sharesObjects(a, b) && agrees(a.actors, b.actors)
  if (OF_ACTORS.has(a.event)) return shares(a.actors, b.actors) && agrees(a.objects, b.objects)
  // two who bid for one company are two acts
  if (a.event === 'acquisition' && !agrees(a.actors, b.actors)) return false
  if (a.event === 'acquisition' && arePartsOfOne(a, b)) return true
  if (OF_OBJECTS.has(a.event)) return sharesObjects(a, b) && agrees(withObjects(a), withObjects(b))
  if (
    a.event === 'lawsuit' &&
    shares(a.counterparties, b.counterparties) &&
    (isForState(a.actors, b.actors) || arePeopleOfOne(a.actors, b.actors))
  )
    return true
  if (!agrees(a.actors, b.actors) || !agrees(a.counterparties, b.counterparties)) return false
  return shares(a.actors, b.actors) || shares(a.counterparties, b.counterparties)
}

/** "Acme workers sue", "former Acme engineers sued": people without a name, told by the same house. */
const arePeopleOfOne = ([one]: readonly Party[], [other]: readonly Party[]): boolean => {
  if (one?.kind !== 'unknown' || other?.kind !== 'unknown') return false
  const house = one.name.match(/(?<!^)\p{Lu}\S+|^\p{Lu}\S+(?= \p{Ll})/u)?.[0]
  return house !== undefined && other.name.split(' ').includes(house)
}

/** "Texas is suing Acme", "Jane Doe, its attorney general, sued Acme": one suit of a state and of who acts for it. */
const isForState = (a: readonly Party[], b: readonly Party[]): boolean => {
  const [one, other] = a[0]?.kind === 'place' ? [a, b] : [b, a]
  return one.length === 1 && one[0].kind === 'place' && other.length === 1 && other[0].kind === 'person'
}

/** "Harbor is shutting down" names Harbor as who acts; its owner told elsewhere is no other act. */
const withObjects = ({ actors, objects }: AnnouncementFields): Party[] => (actors.length ? [...actors, ...objects] : [])

function sharesObjects(a: AnnouncementFields, b: AnnouncementFields): boolean {
  if (shares(a.objects, b.objects)) return true
  if (!agrees(a.actors, b.actors)) return false
  if (!a.objects.length || !b.objects.length) return a.objects.length === b.objects.length || a.event === 'outage'
  return a.objects.some(one => b.objects.some(other => sameWords(one, other)))
}

/** "Harbor app" and "Harbor", "a new payments app" and "payments app": the words of one are all among the other's. */
function sameWords(one: Party, other: Party): boolean {
  const a = idWords(one.name).split(' ')
  const b = idWords(other.name).split(' ')
  return (
    holdsWords(a.map(ofPrice), b.map(ofPrice)) ||
    (a.length > 1 && b.length > 1 && holdsWords(a.map(ofPart), b.map(ofPart)))
  )
}

function holdsWords(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a]
  return few.join('').length > 2 && few.every(word => many.includes(word))
}

/** "raises its prices", "the new pricing": what things cost, under several words. */
const ofPrice = (word: string): string => (/^(?:prices?|pricing)$/.test(word) ? 'price' : singular(word))

/** "its smart-home arm", "the smart-home division": one part of a company under two words. */
const ofPart = (word: string): string => (PARTS.test(word) ? 'unit' : singular(word))

/** Two days agree where one holds the other, or where one is not told. */
export function datesAgree(a: DateValue | null, b: DateValue | null): boolean {
  if (!a?.value || !b?.value) return true
  if (a.value.startsWith(b.value) || b.value.startsWith(a.value)) return true
  if (!a.start || !a.end || !b.start || !b.end) return false
  return a.start < b.end && b.start < a.end
}

/** Of an act to come, a day that has passed is the day on which it was told. */
function oneIsOfTheTelling(a: AnnouncementFields, b: AnnouncementFields, document: AnnotatedDocument): boolean {
  if (a.status !== 'announced' || b.status !== 'announced') return false
  const today = document.metadata.publishedAt?.slice(0, 10) ?? ''
  return isPast(a.date, today) !== isPast(b.date, today)
}

/** Acts that are told on one day and done on a later, and done once. */
const DONE_ONCE: ReadonlySet<string> = new Set(['acquisition', 'product_shutdown'])

/**
 * "agreed to buy Initech in May", "closed its purchase of Initech in October": nobody buys one company twice in two years,
 * nor closes one product twice.
 */
function isDoneOnce(a: AnnouncementFields, b: AnnouncementFields): boolean {
  if (!DONE_ONCE.has(a.event) || !a.date?.start || !b.date?.start) return false
  if (
    !shares(a.actors, b.actors) ||
    !a.objects.some(one => !isPlain(one) && b.objects.some(other => one.key === other.key))
  )
    return false
  return Math.abs(Date.parse(a.date.start) - Date.parse(b.date.start)) <= 2 * 366 * DAY
}

/** Weeks pass between a breach, its discovery and its disclosure: days of one season are of one breach. */
function isOneIncident(a: AnnouncementFields, b: AnnouncementFields): boolean {
  if (a.event !== 'security_incident' || !a.date?.start || !b.date?.start) return false
  return Math.abs(Date.parse(a.date.start) - Date.parse(b.date.start)) <= 60 * 24 * 3600 * 1000
}

const isPast = (date: DateValue | null, today: string): boolean => !!date?.start && date.start.slice(0, 10) <= today

function sumsAgree(a: Money | null, b: Money | null): boolean {
  return !a || !b || a.value === b.value || Math.abs(a.value - b.value) <= 0.1 * Math.max(a.value, b.value)
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.1 * Math.max(a, b)

/** Counts of people and parts of a staff that differ are two cuts, unless a headline rounds or errs. */
function figuresAgree(act: Act, telling: Telling, document: AnnotatedDocument): boolean {
  const titled = telling.titled || act.tellings.every(one => one.titled)
  const { people } = act.fields
  if (people !== null && telling.fields.people !== null && !near(people, telling.fields.people)) {
    const undated = !act.fields.date?.value || !telling.fields.date?.value
    if (!titled || (undated && act.tellings.length > 1)) return false
  }
  if (act.fields.event !== 'layoffs') return true
  const percent = onlyPercent(telling, document)
  return (
    percent === undefined ||
    act.tellings.every(one => {
      const other = onlyPercent(one, document)
      return other === undefined || near(other, percent)
    })
  )
}

/** The one percentage of a telling's sentence. */
function onlyPercent({ draft }: Telling, document: AnnotatedDocument): number | undefined {
  const found = document.slice(draft.evidence[0]).match(/\b\d{1,2}(?:\.\d+)?(?=\s?(?:%|percent|per cent))/g)
  return found?.length === 1 ? Number(found[0]) : undefined
}

/** What a headline and its text give two values of; undefined where they agree. */
export function conflictBetween(act: Act, { fields, titled }: Telling): string | undefined {
  if (!titled && !act.tellings.every(one => one.titled)) return undefined
  const { people } = act.fields
  if (people === null || fields.people === null || near(people, fields.people)) return undefined
  const [head, text] = titled ? [fields.people, people] : [people, fields.people]
  return `the headline gives ${head} people, the text ${text}`
}

/** What a noun of the act says of its status is less than what a verb says. */
export const isNoun = ({ draft }: Telling): boolean => draft.confidence < 0.6
