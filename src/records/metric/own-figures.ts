import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import type { Measure } from './measure.js'
import { isObserver, isToldByHouse } from './observers.js'
import { marketOf } from './plain-subject.js'

/** What a company has, beside its results: of the company that the article is about, where it is of no market. */
const OWN_KEYS: ReadonlySet<string> = new Set(['customers', 'employees', 'users', 'downloads', 'market_share'])
const OWN_HEADS =
  /(?:margins?|margin forecast|traffic|orders|backlog|churn rate|churn|engagement|retention|memberships?|deliveries|shipments|guidance|outlook|operating (?:costs|expenses)|capital (?:spending|expenditures?)|tax rate)$/i

/** Is a measure one of the company that an article is about, though no word says whose it is? */
export function isOwn(
  document: AnnotatedDocument,
  sentence: Sentence,
  measure: Measure,
  key: string | undefined,
): boolean {
  // a headline leaves to its text whose they are
  if (!/^(?:paragraph|list_item)$/.test(document.blocks[sentence.blockIndex].kind)) return false
  if (marketOf(document, measure) || isToldByHouse(document)) return false
  return (key !== undefined && OWN_KEYS.has(key)) || OWN_HEADS.test(measure.words)
}

/** "Total revenue was $4 billion, Acme said": who tells a result that is told of nobody, and of no market. */
export function tellerOfOwn(
  document: AnnotatedDocument,
  { first, last }: Measure,
  attribution: Reference | undefined,
): Reference | undefined {
  const { lower } = document.tokens
  if (attribution?.form !== 'name' || attribution.entity?.kind === 'person' || attribution.entity?.kind === 'place')
    return undefined
  if (attribution.first < last || isObserver(document, attribution)) return undefined
  if (!/^(?:revenues?|turnover|profits?|income|earnings|ebitda|loss|losses)$/.test(lower[last])) return undefined
  for (let i = first; i < last; i++)
    if (/^(?:industry|market|sector|global|worldwide|consumer|disposable|household|personal)$/.test(lower[i]))
      return undefined
  return /^(?:said|says|reported)$/.test(lower[attribution.last + 1] ?? '') || lower[attribution.first - 1] === 'said'
    ? attribution
    : undefined
}
