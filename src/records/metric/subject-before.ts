import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { STANDARDS, wordSet } from './lexicon.js'
import { isObserver, isToldByHouse, mainCompany } from './observers.js'

/** Something that has figures: a company, a product, a country; a person only where the phrase itself says so. */
export const hasFigures = (reference: Reference): boolean =>
  reference.entity !== undefined &&
  reference.entity.kind !== 'person' &&
  reference.entity.kind !== 'place' &&
  !STANDARDS.has(reference.entity.key)

/** The subject of the last sentence of the paragraph before. */
export function topicBefore(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  // a heading opens what comes after it
  if (document.blocks[sentence.blockIndex]?.kind === 'heading') return undefined
  let index = sentence.index - 1
  while (index >= 0 && document.sentences[index].blockIndex === sentence.blockIndex) index--
  const before = document.sentences[index]
  if (!before || before.blockIndex < sentence.blockIndex - 1) return undefined
  for (const { subject } of document.clauses(before)) {
    const topic = subject?.references.find(reference => hasFigures(reference) && !reference.possessive)
    if (topic)
      return topic.entity?.kind === 'product' || topic.entity === mainCompany(document)?.entity ? topic : undefined
  }
  return undefined
}

/** How many sentences and paragraphs back a company still is the one whose results are told. */
const SENTENCES_BACK = 6
const BLOCKS_BACK = 3

const OPENING_WORDS = 8

const actsIn = (document: AnnotatedDocument, sentence: Sentence, company: Reference): boolean =>
  document.clauses(sentence).some(({ subject }) => subject?.references.includes(company))

const blockOf = (document: AnnotatedDocument, index: number) => document.blocks[document.sentences[index].blockIndex]

/** The last sentence before the points of a list, or -1. */
function beforeList(document: AnnotatedDocument, { index }: Sentence): number {
  let before = index - 1
  while (before >= 0 && blockOf(document, before).kind === 'list_item') before--
  return before
}

/** "Acme predicted lower bookings." "Revenue grew 15 percent.": the company that last did something in the paragraphs before. */
export function companyBefore(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  const { kind } = document.blocks[sentence.blockIndex]
  if (kind !== 'paragraph' && kind !== 'list_item') return undefined
  // the points of a list are all of the one told before it
  const last = kind === 'list_item' ? beforeList(document, sentence) : sentence.index - 1
  const nearest = last < 0 ? 0 : document.sentences[last + 1].blockIndex
  for (let index = last; index > Math.max(-1, last - SENTENCES_BACK); index--) {
    const before = document.sentences[index]
    if (before.blockIndex < nearest - BLOCKS_BACK) return undefined
    if (document.blocks[before.blockIndex].kind === 'heading') return undefined
    // the sentence is read only where a company stands at its start
    const company = document
      .mentionsIn(document.references, before.first, Math.min(before.last, before.first + OPENING_WORDS))
      .find(one => one.entity?.kind === 'organization' && hasFigures(one) && !one.possessive)
    if (company && !isObserver(document, company) && actsIn(document, before, company)) return company
  }
  return undefined
}

const REVENUE = wordSet(`revenue revenues sales income`)

/** "in a round led by Acme": not whom the sentence is about. */
const isBacker = ({ tokens: { lower } }: AnnotatedDocument, { first }: Reference): boolean =>
  lower[first - 1] === 'by' && /^(?:(?:co-)?led|backed|funded|joined)$/.test(lower[first - 2] ?? '')

/** "Gamebox hardware revenue fell" before "revenue from licences rose": a part with a figure of its own, and not whose the next one is. */
const isOtherPart = ({ tokens: { lower } }: AnnotatedDocument, { last, form }: Reference, head: string): boolean =>
  form === 'name' && head !== '' && (lower[last + 1] === head || lower[last + 2] === head || lower[last + 3] === head)

/** The first of the names of a sentence that is the subject of one of its clauses, where it is no part of a longer phrase. */
function actingIn(document: AnnotatedDocument, sentence: Sentence, found: readonly Reference[]): Reference | undefined {
  for (const { subject } of document.clauses(sentence)) {
    const acting =
      subject && found.find(one => !one.possessive && one.last === subject.last && one.entity?.kind === 'organization')
    if (acting) return acting
  }
  return undefined
}

/** What the sentences before, in the same paragraph, speak of. */
export function earlier(document: AnnotatedDocument, sentence: Sentence, measured?: number): Reference | undefined {
  const head = measured === undefined ? '' : document.tokens.lower[measured]
  for (let index = sentence.index - 1; index >= 0 && index >= sentence.index - 2; index--) {
    const before = document.sentences[index]
    if (before.blockIndex !== sentence.blockIndex) return undefined
    const found = document
      .mentionsIn(document.references, before.first, before.last)
      .filter(
        one =>
          hasFigures(one) &&
          !isObserver(document, one) &&
          !isBacker(document, one) &&
          !(REVENUE.has(head) && isOtherPart(document, one, head)),
      )
    if (found.length === 0) continue
    // "Before the Globex announcement, Acme had closed at $257.": whoever does something there
    const acting = found.length > 1 ? actingIn(document, before, found) : undefined
    return acting ?? found.find(({ entity }) => entity?.kind !== 'unknown') ?? found[0]
  }
  return undefined
}

/** "Changes to Acme Cloud:" before the points of a list: what the words that lead it in name last. */
export function leadOfList(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  if (blockOf(document, sentence.index).kind !== 'list_item') return undefined
  const before = document.sentences[beforeList(document, sentence)]
  if (!before || document.tokens.lower[before.last] !== ':') return undefined
  return document.mentionsIn(document.references, before.first, before.last).findLast(hasFigures)
}

/** "Operating margin improved to 9.5%. The load factor rose.": a figure right behind a result of which nobody is named. */
export function isBesideResults(document: AnnotatedDocument, sentence: Sentence): boolean {
  const before = document.sentences[sentence.index - 1]
  return (
    before?.blockIndex === sentence.blockIndex &&
    !isToldByHouse(document) &&
    document.tokens.firstOf(RESULTS, before.first, before.last) >= 0
  )
}
const RESULTS = wordsIn('revenue revenues profit profits margin margins income earnings bookings')
