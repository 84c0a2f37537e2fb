import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/types.js'
import type { Reference } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import { type Measure, measureEndingAt } from './measure.js'
import { isObserver } from './observers.js'

/** "Acme edged out Globex, Initech Research said, taking 23% of the market": who does what a participle behind the clause of a teller says. */
export function actorOfParticiple(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  attribution: Reference | undefined,
  owns: (reference: Reference) => boolean,
): Reference | undefined {
  const { lower } = document.tokens
  let participle = figure - 1
  while (participle > sentence.first && !isParticiple(document, sentence, participle)) {
    if (lower[participle] === ',' || figure - participle > 10) return undefined
    participle--
  }
  if (lower[participle - 1] !== ',') return undefined
  for (const { subject, verb } of document.clauses(sentence).toReversed()) {
    if (verb.first >= participle || verb.tense === 'infinitive' || !subject) continue
    const told = subject.references.find(one => !one.possessive && owns(one))
    if (!told) return undefined
    if (told !== attribution && !isObserver(document, told)) return told
  }
  return undefined
}

const isParticiple = (document: AnnotatedDocument, sentence: Sentence, at: number): boolean =>
  /ing$/.test(document.tokens.lower[at]) && document.tagged(sentence).at(at) === 'verb'

/** Owners that say where or of what, and not whose. */
const NO_OWNER = wordSet(`
  world nation country state city region today yesterday year week month quarter day company firm group startup retailer
  bank carmaker chipmaker maker giant industry market sector economy report study survey it that
`)

/** "coal's share of electricity": the plain owner right before a measure. */
export function plainOwner(document: AnnotatedDocument, sentence: Sentence, measure: Measure): Phrase | undefined {
  const { lower } = document.tokens
  const head = measure.first - 2
  if (head < sentence.first || lower[head + 1] !== "'s" || NO_OWNER.has(lower[head])) return undefined
  if (document.mentionAt(document.references, head) || document.mentionAt(document.dates, head)) return undefined
  if (document.tagged(sentence).at(head) !== 'noun') return undefined
  const owner = measureEndingAt(document, sentence, head)
  if (!owner || owner.owner) return undefined
  const { first, last, start, end } = owner
  return { first, last, start, end, head: last, references: [] }
}

/** "14% of companies would pay": does a figure with what it is of open its clause? */
export function opensClause({ tokens: { lower } }: AnnotatedDocument, { first }: Sentence, figure: number): boolean {
  let at = figure - 1
  while (at >= first && BOUNDS.has(lower[at])) at--
  return at < first || OPENING.has(lower[at]) || lower[at - 1] === 'compared'
}
const BOUNDS = wordSet(`about around nearly almost only just roughly over some more than fully another a the least at`)
const OPENING = wordSet(`, ; : — – that and while but whereas`)

/** "service revenue, including that of the acquired Globex, rose": who is named in the aside. */
export function isInIncluding(
  { tokens: { lower } }: AnnotatedDocument,
  sentence: Sentence,
  { first, last }: Reference,
  figure: number,
): boolean {
  let open = first - 1
  while (open > sentence.first && first - open < 14 && lower[open] !== ',') open--
  if (lower[open] !== ',' || !/^(?:including|excluding)$/.test(lower[open + 1])) return false
  for (let i = last + 1; i < figure; i++) if (lower[i] === ',') return true
  return false
}
