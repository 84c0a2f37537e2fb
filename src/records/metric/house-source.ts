import { isMarketHouse } from '../../language/observer-names.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { measureKeyOf, wordSet } from './lexicon.js'
import type { Measure } from './measure.js'
import { isCalledHouse, mainCompany } from './observers.js'
import { marketOf } from './plain-subject.js'
import { isPopulation } from './population.js'
import type { Metric } from './schema.js'
import { isExpectation, isOfEstimate } from './status.js'

/** What houses publish of others. */
const STUDIES = wordSet(`survey surveys poll polls study report reports census yearbook analysis tracker index`)
const DATA = wordSet(`data figures statistics numbers estimates research`)
const ASKING = wordSet(`asked surveyed polled interviewed questioned`)
/** Most tokens between a study and the "by" of its maker: "a survey of 4,200 developers published on Thursday by". */
const REACH = 12

/** Does a name stand as the maker of a study: "a survey of 900 adults released on Monday by Acme", "Acme's annual report", "an Acme study"? */
function makesStudy(
  { tokens: { lower } }: AnnotatedDocument,
  sentence: Sentence,
  { first, last, possessive }: Reference,
): boolean {
  for (let at = last + 1; at <= Math.min(sentence.last, last + 4); at++) {
    if (STUDIES.has(lower[at])) return true
    if (!possessive || /^[,.;:]$/.test(lower[at])) break
  }
  // "the Acme Institute asked 2,000 teachers"
  if (ASKING.has(lower[last + 1] ?? '') && /^\d/.test(lower[last + 2] ?? '')) return true
  let by = first - 1
  // "by the storage maker Acme", "from the Acme Center"
  while (by > Math.max(sentence.first, first - 4) && lower[by] !== 'by' && lower[by] !== 'from') by--
  if (lower[by] !== 'by' && lower[by] !== 'from') return false
  if (DATA.has(lower[by - 1])) return true
  for (let at = by - 1; at >= Math.max(sentence.first, by - REACH); at--) {
    if (STUDIES.has(lower[at])) return true
    if (/^[.;:]$/.test(lower[at])) return false
  }
  return false
}

const sources = new WeakMap<AnnotatedDocument, readonly Reference[]>()

/** The names that an article tells the figures of others by, in the order of the text. */
function sourcesOf(document: AnnotatedDocument): readonly Reference[] {
  let found = sources.get(document)
  if (found) return found
  const main = mainCompany(document)?.entity
  found = document.references.filter(reference => {
    const { entity, form, first } = reference
    if (!entity || form !== 'name' || entity.kind === 'person' || entity.kind === 'place') return false
    if ((isMarketHouse(entity.key) || isCalledHouse(document, reference)) && entity !== main) return true
    const sentence = document.sentenceAt(first)
    return sentence !== undefined && makesStudy(document, sentence, reference)
  })
  sources.set(document, found)
  return found
}

/** How many sentences a study goes on being told. */
const SENTENCES = 12

const OF_MARKET: ReadonlySet<string> = new Set(['units_sold', 'market_share', 'downloads'])

/** The house whose study or data the figures of people asked and of markets go on to be from, where no word of theirs says so. */
export function houseTold(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  measure: Measure | undefined,
  kind: Metric['kind'],
): Reference | undefined {
  if (!measure || !isOfOthers(document, measure, kind)) return undefined
  // what a company tells of itself, and what analysts had expected, is of no house
  if (measure.owner?.entity && measure.owner.entity === mainCompany(document)?.entity) return undefined
  if (isExpectation(document, sentence, figure) || isOfEstimate(document.tokens.lower, figure)) return undefined
  const told = sourcesOf(document).findLast(({ first }) => first <= sentence.last)
  if (!told) return undefined
  const from = document.sentenceAt(told.first)
  if (!from || sentence.index - from.index > SENTENCES) return undefined
  // "12%, against 9% in a survey by Acme": the source of another figure
  return from === sentence && told.first > figure && document.tokens.lower[told.first - 1] === 'than' ? undefined : told
}

function isOfOthers(document: AnnotatedDocument, measure: Measure, kind: Metric['kind']): boolean {
  if (kind === 'share' && isPopulation(document, measure)) return true
  const key = measureKeyOf(measure.words)
  return (
    OF_MARKET.has(key) ||
    (kind === 'share' && /\bshare$/i.test(measure.words)) ||
    marketOf(document, measure) !== undefined
  )
}
