import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention, Reference } from '../../mentions/types.js'
import { type Measure, measureEndingAt } from './measure.js'

/** How many tokens may stand between two figures of one list. */
const GAP = 5

/** "Acme and Globex saw gains of 1.2% and 18.6%, respectively": of the names in the order of the figures whose this one is. */
export function listedFor(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  attribution: Reference | undefined,
): Reference | undefined {
  const end = respectivelyAt(document, sentence, figure)
  if (end < 0) return undefined
  const figures = listOf(document, sentence, figure, end)
  const place = figures.findIndex(({ first }) => first === figure)
  if (place < 0 || figures.length < 2) return undefined
  // "Both brands saw declines of 10% and 14%, respectively": the two that the sentence before names
  const before = document.tokens.lower[sentence.first] === 'both' ? document.sentences[sentence.index - 1] : undefined
  const from = before ? before.first : sentence.first
  const names = document
    .mentionsIn(document.references, from, before ? before.last : figures[0].first - 1)
    .filter(
      reference =>
        reference.form === 'name' &&
        reference !== attribution &&
        reference.entity !== undefined &&
        reference.entity.kind !== 'person',
    )
  const run = lastRun(document, names)
  return run.length === figures.length ? run[place] : undefined
}

/** "revenue and net profit rose 12% and 8%, respectively": of the measures in the order of the figures the one that this figure is of. */
export function listedMeasure(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  last: Measure,
): Measure | undefined {
  const end = respectivelyAt(document, sentence, figure)
  if (end < 0) return undefined
  const figures = listOf(document, sentence, figure, end)
  const place = figures.findIndex(({ first }) => first === figure)
  if (place < 0 || figures.length < 2 || figures[0].first < last.last) return undefined
  const { lower } = document.tokens
  const measures = [last]
  while (measures.length < figures.length) {
    const { first } = measures[0]
    const opening = /^(?:its|their|the)$/.test(lower[first - 1]) ? first - 1 : first
    if (!/^(?:and|,)$/.test(lower[opening - 1])) return undefined
    const comma = lower[opening - 2] === ',' ? 3 : 2
    const before = measureEndingAt(document, sentence, opening - comma)
    if (!before) return undefined
    measures.unshift(before)
  }
  const { owner } = measures[0]
  const told = measures[place]
  return told.owner || !owner ? told : { ...told, owner }
}

const WORD = 'respectively'
const places = new WeakMap<AnnotatedDocument, readonly number[]>()

/** The tokens that say "respectively": none in most articles. */
function placesOf(document: AnnotatedDocument): readonly number[] {
  let found = places.get(document)
  if (found) return found
  const tokens: number[] = []
  for (let at = document.text.indexOf(WORD); at >= 0; at = document.text.indexOf(WORD, at + WORD.length))
    tokens.push(document.tokens.at(at))
  places.set(document, (found = tokens))
  return found
}

const respectivelyAt = (document: AnnotatedDocument, sentence: Sentence, figure: number): number =>
  placesOf(document).find(at => at >= sentence.first && at <= sentence.last && (at > figure || figure - at < 16)) ?? -1

/** The figures of one kind that stand close together around a figure. */
function listOf(document: AnnotatedDocument, sentence: Sentence, figure: number, end: number): Mention[] {
  const last = Math.max(end, figure)
  for (const mentions of [document.money, document.percents, document.numbers]) {
    if (document.mentionAt<Mention>(mentions, figure)?.first !== figure) continue
    const all = document.mentionsIn<Mention>(
      mentions,
      sentence.first,
      last < end ? end : Math.min(sentence.last, last + 12),
    )
    const at = all.findIndex(({ first }) => first === figure)
    let from = at
    while (from > 0 && all[from].first - all[from - 1].last <= GAP) from--
    let to = at
    while (to < all.length - 1 && all[to + 1].first - all[to].last <= GAP) to++
    return all.slice(from, to + 1)
  }
  return []
}

/** The names at the end of a list that are joined by commas and "and". */
function lastRun({ tokens }: AnnotatedDocument, names: readonly Reference[]): Reference[] {
  let from = names.length - 1
  const joined = (left: Reference, right: Reference): boolean => {
    for (let i = left.last + 1; i < right.first; i++) if (!/^(?:,|and|&|the|'s)$/.test(tokens.lower[i])) return false
    return true
  }
  while (from > 0 && joined(names[from - 1], names[from])) from--
  return names.slice(Math.max(0, from))
}
