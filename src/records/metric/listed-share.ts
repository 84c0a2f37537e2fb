import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import { type Measure, measureEndingAt } from './measure.js'
import type { Read } from './percent-joined.js'
import type { PercentReading } from './percent-reading.js'

type Listed = Pick<PercentReading, 'measure' | 'told' | 'toldPlain'>

/**
 * "Fabrikam held 34%, followed by petrol cars at 27%", "credentials (29 per cent) and malicious mail (23 per cent)": a share of
 * the same whole as the first one of the list, of whoever stands right before it.
 */
export function listedShare(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: PercentMention,
  read: Read,
): Listed | undefined {
  const holder = holderEnd(document, sentence, figure)
  const first = holder > sentence.first ? firstShare(document, sentence, figure) : undefined
  const whole = first && read(document, first.sentence, first.figure)
  if (whole?.kind !== 'share' || !whole.measure) return undefined
  const name = document.mentionAt(document.references, holder)
  if (name?.entity && name.form === 'name') return { measure: whole.measure, told: name }
  const plain = measureEndingAt(document, sentence, holder)
  if (!plain || !opensItem(document, sentence, plain)) return undefined
  const { first: from, last, start, end } = plain
  return { measure: whole.measure, toldPlain: { first: from, last, start, end, head: last, references: [] } }
}

/** The last token of whoever has a share: before a bracket that holds nothing else, or before "at" in a list. */
function holderEnd({ tokens }: AnnotatedDocument, sentence: Sentence, { first, last }: PercentMention): number {
  const { lower } = tokens
  if (lower[first - 1] === '(' && lower[last + 1] === ')') return first - 2
  // "electronics accounted for 24% of installations and carmakers for 23%"
  if (lower[first - 1] === 'for')
    for (let i = first - 2; i > Math.max(sentence.first, first - 6); i--) {
      if (lower[i] === 'and' || (lower[i] === ',' && lower[i + 1] !== 'and')) return first - 2
      if (/^(?:[;:.]|accounted|account|accounting)$/.test(lower[i])) return -1
    }
  if (lower[first - 1] !== 'at' && lower[first - 1] !== 'with') return -1
  const end = asideStart(lower, sentence, first - 2)
  for (let i = end; i > Math.max(sentence.first, end - 6); i--) if (FOLLOWED.has(lower[i])) return end
  const before = lower[end - 1]
  return before === 'and' || before === ',' ? end : -1
}

const FOLLOWED = wordSet(`followed ahead trailed trailing`)

/** "BEVs—where Globex leads—at 16%": the token before an aside between dashes. */
function asideStart(lower: readonly string[], sentence: Sentence, end: number): number {
  if (!/^[—–]$/.test(lower[end])) return end
  for (let i = end - 1; i > Math.max(sentence.first, end - 10); i--) if (/^[—–]$/.test(lower[i])) return i - 1
  return end
}

/** Does a phrase stand as an item of a list: after "by", "and" or a comma? */
const opensItem = ({ tokens }: AnnotatedDocument, sentence: Sentence, { first }: Measure): boolean =>
  first > sentence.first && /^(?:by|and|,|or|the|while)$/.test(tokens.lower[first - 1])

function firstShare(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention) {
  const [own] = document.mentionsIn(document.percents, sentence.first, figure.first - 1)
  if (own && !isBracketed(document, own)) return { sentence, figure: own }
  const before = document.sentences[sentence.index - 1]
  if (!before || before.blockIndex !== sentence.blockIndex) return undefined
  const last = document.mentionsIn(document.percents, before.first, before.last).at(-1)
  return last && !isBracketed(document, last) ? { sentence: before, figure: last } : undefined
}

const isBracketed = ({ tokens }: AnnotatedDocument, { first }: PercentMention): boolean =>
  tokens.lower[first - 1] === '('
