import { PUNCTUATION } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Attribution } from './types.js'
import type { Place } from './window.js'

/** Words that begin the article's own prose after an attribution: "he said, adding that ...". */
const OWN_PROSE =
  /^(?:adding|noting|calling|pointing|referring|explaining|describing|citing|saying|suggesting|arguing|which|while|but|and|when|where|because|although|though|despite|after|before|since|so|if)$/

/**
 * Is the second piece the same speech as the first, broken only by the words that say who speaks?
 * Both stand in one paragraph, and the second has no attribution of its own.
 */
export function joinable(
  document: AnnotatedDocument,
  before: Place,
  attribution: Attribution | undefined,
  after: { readonly places: readonly Place[]; readonly attribution: Attribution | undefined },
): boolean {
  const place = after.places[0]
  if (before.paragraph.index !== place.paragraph.index || !attribution) return false
  const first = before.quotation.last + 1
  const last = place.quotation.first - 1
  if (/^(?:and|and that|that)$/.test(between(document, first, last))) return true
  const own = after.attribution
  if (own && !(own.verb && attribution.verb && own.verb.start === attribution.verb.start)) {
    if (own.how !== 'in-sentence' || own.last > last) return false
  }
  if (attribution.how !== 'verb-after' && attribution.how !== 'according-to') return false
  if (attribution.first < first || attribution.first > last || last - first > 40) return false
  return onlyAttribution(document, attribution, first, last)
}

/** Words between two quotations, case-folded, without marks. */
function between(document: AnnotatedDocument, first: number, last: number): string {
  const { tokens } = document
  const words: string[] = []
  for (let i = first; i <= last && words.length < 4; i++)
    if (tokens.kind[i] !== PUNCTUATION) words.push(tokens.lower[i])
  return words.join(' ')
}

/** One sentence or clause that ends before the next mark, with nothing but the attribution and its tail. */
function onlyAttribution(document: AnnotatedDocument, attribution: Attribution, first: number, last: number): boolean {
  const { tokens } = document
  if (!/^[.,:;–—-]$/.test(tokens.lower[last])) return false
  if (document.sentenceAt(attribution.last) !== document.sentenceAt(last)) return false
  const from = attribution.verb ? tokens.at(attribution.verb.start) : first
  for (let i = from + 1; i < last; i++) {
    if (tokens.kind[i - 1] === PUNCTUATION && OWN_PROSE.test(tokens.lower[i])) return false
    if (/^(?:while|when|adding|noting|because|but)$/.test(tokens.lower[i]) && i - from > 2) return false
  }
  return true
}
