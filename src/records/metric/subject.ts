import { isObserverName } from '../../language/observer-names.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { dataSource, PREDICTING } from './attribution.js'
import { measureKeyOf, TELLING, wordSet } from './lexicon.js'
import type { Measure } from './measure.js'
import { isObserver, isToldByHouse, mainCompany } from './observers.js'
import { isOwn, tellerOfOwn } from './own-figures.js'
import { isInRelative } from './period.js'
import { isOfLand, placeAfter, placeBefore, placeThere } from './place-subject.js'
import { isOfTrade, marketOf, ofSomeOne, plainSubjectOf } from './plain-subject.js'
import { isPopulation } from './population.js'
import { isTarget, targetOf } from './price-target.js'
import { listedFor } from './respectively.js'
import type { Metric } from './schema.js'
import { speakerAt, spokenFor } from './speaker.js'
import { companyBefore, earlier, hasFigures, isBesideResults, leadOfList, topicBefore } from './subject-before.js'
import { isOwner, isSetting, isTicker, ownerAfter } from './subject-beside.js'
import { actorOfParticiple, isInIncluding, plainOwner } from './subject-clause.js'

function subjectFound(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  measure: Measure | undefined,
  attribution: Reference | undefined,
  kind: Metric['kind'],
): Reference | undefined {
  const holder =
    holderOf(document, sentence, figure) ??
    suffererOf(document, sentence, figure) ??
    listedFor(document, sentence, figure, attribution)
  if (holder) return holder
  if (measure && isTarget(measure)) return targetOf(document, sentence, measure)
  if (measure && !isOfWhole(document, figure, measure) && plainOwner(document, sentence, measure)) return undefined
  // "data centres use 4% of U.S. electricity": the part is of those who have it
  if (measure?.owner?.entity?.kind === 'place' && kind === 'share' && isOfWhole(document, figure, measure))
    if (plainSubjectOf(document, sentence, figure, measure)) return undefined
  if (measure?.owner?.entity) return usedBy(document, sentence, figure) ?? measure.owner
  const ours = ownOf(document, sentence, figure)
  if (ours) return ours
  if (measure && kind === 'share' && isPopulation(document, measure))
    return usedBy(document, sentence, figure) ?? ownerAfter(document, sentence, measure.last)

  if (measure?.owner && isOfNobodyNamed(document, sentence, measure.owner)) return undefined
  // the measure itself is nobody
  const owns = (reference: Reference): boolean =>
    hasFigures(reference) && !(measure && reference.last >= measure.first && reference.first <= measure.last)
  if (measure && isOfLand(document, measure)) {
    const land = placeAfter(document, sentence, measure) ?? placeBefore(document, sentence, figure)
    // of no company, whichever is told of around it
    if (land || /^(?:inflation|unemployment|gdp|economy)$/.test(document.tokens.lower[measure.last])) return land
  }
  if (isOfTrade(document, sentence, figure)) return undefined
  // "prices there have jumped": of a place, whoever is named nearby
  if (measure && document.tokens.lower[measure.last + 1] === 'there') return placeThere(document, sentence, measure)
  if (measure && ofSomeOne(document, sentence, measure)) return undefined
  // "phones made up 15% of sales at Acme": a part is of what has it, and the whole is not
  const part = kind === 'share' && measure !== undefined && isOfWhole(document, figure, measure)
  const after = measure && !part ? ownerAfter(document, sentence, measure.last) : undefined
  if (after) return after
  if (part && plainSubjectOf(document, sentence, figure, measure)) return undefined
  const clause = document
    .clauses(sentence)
    .filter(({ verb }) => verb.first < figure)
    .at(-1)
  const named = clause?.subject?.references.filter(
    reference => owns(reference) && !isSetting(document, sentence, reference),
  )
  const acting = named?.find(({ possessive }) => !possessive) ?? named?.[0]
  if (acting && acting !== attribution && !isObserver(document, acting)) return acting
  const country = clause?.subject?.references.find(
    ({ entity, last, possessive }) =>
      entity?.kind === 'place' && last === clause.subject?.head && !possessive && !isObserverName(entity.key),
  )
  if (country) return country
  const above = actorOfParticiple(document, sentence, figure, attribution, owns)
  if (above) return above
  const left = document
    .mentionsIn(document.references, sentence.first, figure)
    .filter(
      reference =>
        owns(reference) &&
        !isTicker(document, reference) &&
        !isOwner(document, reference) &&
        !isSetting(document, sentence, reference) &&
        !isInRelative(document, sentence, reference, figure) &&
        !isInIncluding(document, sentence, reference, figure),
    )
  const other = left.filter(reference => reference !== attribution && !isObserver(document, reference))
  // a company that tells its own figures is their subject; a house that measures others is not
  const own =
    attribution &&
    !(
      measure &&
      !measure.owner &&
      PREDICTING.has(document.tokens.lower[attribution.last + 1]) &&
      marketOf(document, measure)
    ) &&
    !isObserver(document, attribution) &&
    attribution !== dataSource(document, sentence)
      ? left.filter(reference => !isObserver(document, reference)).at(-1)
      : undefined
  const near =
    other.at(-1) ??
    actorOfOpening(document, sentence, figure, owns) ??
    own ??
    rightOf(document, sentence, figure, owns, attribution)
  if (near) return near
  // what a house tells of a market is of the market: "PC shipments fell 5%, Acme Research said"
  if (attribution && isObserver(document, attribution) && measure && marketOf(document, measure)) return undefined
  // the same where a house tells the story: "Feature phone shipments fell 37%"
  if (
    measure &&
    isToldByHouse(document) &&
    !measure.owner &&
    measure.first < measure.last &&
    marketOf(document, measure)
  )
    return undefined
  const key = measure && measureKeyOf(measure.words)
  const result = key !== undefined && (RESULTS.has(key) || OF_COMPANY.test(measure?.words ?? ''))
  const speaker = key !== undefined && (result || OWNED.has(key)) ? speakerAt(document, figure) : undefined
  const spoken = speaker && spokenFor(document, speaker)
  return (
    earlier(document, sentence, measure?.last) ??
    (spoken && document.references.find(({ entity, form }) => entity === spoken && form === 'name')) ??
    (result || (measure && isOwn(document, sentence, measure, key)) ? mainCompany(document) : undefined) ??
    (measure && key && RESULTS.has(key) ? tellerOfOwn(document, measure, attribution) : undefined) ??
    (measure && OWNED.has(measureKeyOf(measure.words)) && !marketOf(document, measure)
      ? topicBefore(document, sentence)
      : undefined) ??
    (result && measure && !marketOf(document, measure) ? companyBefore(document, sentence) : undefined) ??
    leadOfList(document, sentence) ??
    (measure && !marketOf(document, measure) && !isOfLand(document, measure) && isBesideResults(document, sentence)
      ? (mainCompany(document) ?? companyBefore(document, sentence))
      : undefined) ??
    (measure && placeAfter(document, sentence, measure))
  )
}

/** Whose figure it is, and the place that says so; undefined where the article does not tell. */
export function subjectOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  measure: Measure | undefined,
  attribution: Reference | undefined,
  kind: Metric['kind'],
): Reference | undefined {
  const found = subjectFound(document, sentence, figure, measure, attribution, kind)
  if (!found || found.form === 'name' || !attribution || found.entity !== attribution.entity) return found
  // "According to Acme Weekly, the company raised its price": who tells it is not whom "the company" stands for
  const teller = attribution.form === 'name' && document.tokens.lower[attribution.first - 1] === 'to'
  const main = teller ? mainCompany(document) : undefined
  return main && main.entity !== attribution.entity ? main : found
}

/** "Acme OS is used by 47% of Globex gamers": the part is of the gamers, the figure is of what they use. */
function usedBy(document: AnnotatedDocument, sentence: Sentence, figure: number): Reference | undefined {
  const { lower } = document.tokens
  let by = figure - 1
  while (by > sentence.first && figure - by < 4 && ROUGHLY.has(lower[by])) by--
  if (lower[by] !== 'by' || !USED.has(lower[by - 1])) return undefined
  const clause = document.clauses(sentence).findLast(({ verb }) => verb.last === by - 1)
  return clause?.subject?.references.find(reference => hasFigures(reference) && !reference.possessive)
}

const ROUGHLY = wordSet(`about nearly almost over roughly around just only than more`)
const USED = wordSet(`used utilized utilised owned watched preferred adopted trusted read played`)

/** "We delivered 50% growth", "our headcount grew 25 percent" in somebody's quoted words: of the company that he speaks for. */
function ownOf(document: AnnotatedDocument, sentence: Sentence, figure: number): Reference | undefined {
  const speaker = speakerAt(document, figure)
  if (!speaker) return undefined
  const { lower } = document.tokens
  let own = false
  for (let i = figure - 1; i >= sentence.first && !own; i--) {
    if (document.mentionAt(document.references, i)?.form === 'name') return undefined
    own = lower[i] === 'we' || lower[i] === 'our'
  }
  const company = own ? spokenFor(document, speaker) : undefined
  if (!company) return undefined
  return document.references.find(({ entity, form }) => entity === company && form === 'name')
}

/** Is a figure told as a part "of" its measure? */
const isOfWhole = ({ tokens }: AnnotatedDocument, figure: number, measure: Measure): boolean => {
  for (let i = measure.first - 1; i > figure && i > measure.first - 5; i--) if (tokens.lower[i] === 'of') return true
  return false
}

/** "after HP's 22%": whose figure it is stands right before it. */
function holderOf(document: AnnotatedDocument, sentence: Sentence, figure: number): Reference | undefined {
  if (figure - 2 < sentence.first || document.tokens.lower[figure - 1] !== "'s") return undefined
  const holder =
    document.mentionAt(document.references, figure - 1) ?? document.mentionAt(document.references, figure - 2)
  return holder?.entity && holder.form === 'name' && holder.entity.kind !== 'person' ? holder : undefined
}

/** "The automotive unit was weak: its revenue fell": the owner is in the sentence and has no name. */
const isOfNobodyNamed = (document: AnnotatedDocument, sentence: Sentence, { form, first }: Reference): boolean =>
  form === 'pronoun' &&
  /^(?:the|an?|another|one)$/.test(document.tokens.lower[sentence.first]) &&
  document.mentionsIn(document.references, sentence.first, first - 1).length === 0

/** "the 4.4 percent decrease suffered by Samsung": who is told after the noun of movement. */
function suffererOf(document: AnnotatedDocument, sentence: Sentence, figure: number): Reference | undefined {
  const { lower } = document.tokens
  for (let i = figure + 1; i < Math.min(sentence.last, figure + 8); i++) {
    if (/^[,;:]$/.test(lower[i])) return undefined
    if (!/^(?:suffered|posted|reported|recorded|seen|achieved|experienced)$/.test(lower[i]) || lower[i + 1] !== 'by')
      continue
    const who = document.mentionAt(document.references, lower[i + 2] === 'the' ? i + 3 : i + 2)
    return who?.entity && who.entity.kind !== 'person' ? who : undefined
  }
  return undefined
}

/** What a company reports of itself: told of nobody, it is the result of the one that the article is about. */
const RESULTS: ReadonlySet<string> = new Set(['revenue', 'profit', 'loss', 'share_price', 'subscribers'])

/** The same by their words. */
const OF_COMPANY =
  /margins?$|^(?:(?:total|operating|staff|capital|marketing|labou?r|sales|administrative|fixed|research) )?(?:costs|expenses|expenditures?)$|dividend$|cash flow$|\b(?:business|unit|division|segment)$/i

/** What a company or a product has: told of nobody, it is of what the paragraph before speaks of. */
const OWNED: ReadonlySet<string> = new Set(['price', 'users', 'customers', 'employees'])

/** Whose figure it is where the words after it say so; not who is named as a source. */
function rightOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  owns: (reference: Reference) => boolean,
  attribution: Reference | undefined,
): Reference | undefined {
  const { lower } = document.tokens
  let limit = figure
  while (limit < Math.min(sentence.last, figure + 12) && lower[limit] !== 'according' && !isCause(lower, limit)) limit++
  return document
    .mentionsIn(document.references, figure, limit)
    .find(
      reference =>
        owns(reference) &&
        reference.entity !== attribution?.entity &&
        !isObserver(document, reference) &&
        !tellsBehind(document, reference),
    )
}

/** ", Acme predicts": who tells the figure before. */
const tellsBehind = ({ tokens: { lower } }: AnnotatedDocument, { first, last }: Reference): boolean =>
  /^(?:,|the)$/.test(lower[first - 1] ?? '') && TELLING.has(lower[last + 1] ?? '')

/** "revenue rose 8%, helped by demand from Acme", "as a deal with Acme began": who is named behind it is told of for another reason. */
const isCause = (lower: readonly string[], at: number): boolean =>
  CAUSES.has(lower[at]) || (MEANS.has(lower[at]) && (lower[at - 1] === ',' || lower[at + 1] === 'by'))
const CAUSES = wordSet(`as because after while when amid thanks due owing despite following`)
const MEANS = wordSet(
  `helped driven boosted fuelled fueled led lifted hurt hit beating topping missing aided supported offset`,
)

/** "After selling 23 million phones, Acme expects": who does what a sentence opens with. */
function actorOfOpening(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  owns: (reference: Reference) => boolean,
): Reference | undefined {
  const { lower } = document.tokens
  const verb = /^(?:after|by|while|despite|before|in)$/.test(lower[sentence.first])
    ? sentence.first + 1
    : sentence.first
  if (!/ing$/.test(lower[verb]) || document.tagged(sentence).at(verb) !== 'verb') return undefined
  for (let i = figure; i < Math.min(sentence.last, figure + 24); i++) {
    const actor =
      lower[i] === ',' ? document.mentionAt(document.references, lower[i + 1] === 'the' ? i + 2 : i + 1) : undefined
    if (actor && owns(actor) && !isObserver(document, actor)) return actor
  }
  return undefined
}
