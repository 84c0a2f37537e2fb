import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { phraseAfter } from '../../mentions/clause/index.js'
import type { Phrase } from '../../mentions/clause/types.js'
import { wordSet } from './lexicon.js'
import { type LevelReading, type Reader, skipBounds } from './money-price.js'

const BUSINESS = wordSet(`
  order orders contract contracts deal deals agreement agreements transaction transactions purchase purchases
  project projects goods exports imports home homes house package
`)

const ROUND = wordSet(`
  raise raised raises raising funding round financing seed investor investors investment led
`)

export const valuation = (document: AnnotatedDocument, sentence: Sentence): LevelReading | undefined => {
  // a round's valuation lives in its investment
  for (let i = sentence.first; i <= sentence.last; i++) if (ROUND.has(document.tokens.lower[i])) return undefined
  return { words: 'valuation', key: 'valuation' }
}

/** "valued at $42 billion", "valuing the company at". */
export const valued: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  // "values each share at 305p"
  if (lower[at] !== 'at' || figure.value < 1000) return undefined
  if (marketWorth(document, sentence, figure)) return undefined
  for (let i = at - 1; i >= Math.max(sentence.first, at - 5); i--)
    if (/^(?:valued|valuing|values|value)$/.test(lower[i]))
      // "in a transaction that values the company at": the deal has it
      return isOfDeal(lower, i)
        ? undefined
        : i === at - 1 && isBusiness(document, sentence, i)
          ? undefined
          : valuation(document, sentence)
  return undefined
}

const isOfDeal = (lower: readonly string[], valued: number): boolean =>
  /^(?:values|valuing)$/.test(lower[valued]) &&
  DEAL.test(lower[valued - 1] === 'that' ? lower[valued - 2] : lower[valued - 1])
const DEAL = /^(?:deal|transaction|acquisition|takeover|buyout|offer|bid|merger)$/

/** "an order from the airline valued at $8 billion": what is bought, and no worth of a company. */
function isBusiness({ tokens }: AnnotatedDocument, sentence: Sentence, valued: number): boolean {
  for (let i = valued - 1; i >= Math.max(sentence.first, valued - 7) && tokens.kind[i] === WORD; i--)
    if (BUSINESS.has(tokens.lower[i])) return true
  return false
}

/** "a $906 billion industry", "a $40 billion market". */
export const marketSize: Reader = (document, sentence, figure) => {
  if (figure.value < 1e8) return undefined
  const { lower } = document.tokens
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 4); i++) {
    if (/^(?:industry|market)$/.test(lower[i]) && !/^(?:cap|value|capitali[sz]ation)$/.test(lower[i + 1] ?? ''))
      return { words: lower[i] === 'market' ? 'market size' : 'industry', key: 'other' }
    if (document.tagged(sentence).at(i) !== 'noun' && lower[i] !== '-') return undefined
  }
  return undefined
}

const MARKETS = wordSet(`market industry sector segment`)
const WORTH = wordSet(`worth at to reach reached hit exceed surpass top totaled totalled be was is of`)
const SIZED = wordSet(
  `worth valued estimated projected expected forecast set poised reach reached hit exceed exceeded surpass top grow grew`,
)

/** "The market for warehouse robots was worth $12 billion", "and is projected to reach $40 billion by 2030": how large a market is. */
export const marketWorth: Reader = (document, sentence, figure) => {
  if (figure.value < 1e7) return undefined
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  if (at <= sentence.first || !WORTH.has(lower[at])) return undefined
  let sized = -1
  for (let i = at; i > Math.max(sentence.first, at - 7) && sized < 0; i--) if (SIZED.has(lower[i])) sized = i
  if (sized < 0) return undefined
  const clauses = document.clauses(sentence).filter(({ verb }) => verb.first < figure.first)
  const subject = clauses.findLast(clause => clause.subject)?.subject
  if (!subject || subject.references.some(({ possessive, form }) => possessive || form === 'pronoun')) return undefined
  let head = subject.last
  while (head > subject.first && !MARKETS.has(lower[head])) head--
  if (!MARKETS.has(lower[head]) || !isHeadOf(document, sentence, head)) return undefined
  return {
    words: lower[head] === 'market' ? 'market size' : lower[head],
    key: 'other',
    direction: /^gr[eo]w$/.test(lower[sized]) ? 'increase' : null,
    toldPlain: withGoods(document, sentence, { ...subject, references: [] }, head),
  }
}

/** "market" of "the market for robots", and not of "the market leader". */
const isHeadOf = (document: AnnotatedDocument, sentence: Sentence, head: number): boolean =>
  !/^(?:noun|name)$/.test(document.tagged(sentence).at(head + 1) ?? '')

/** "market for warehouse robots": with the goods that stand behind it. */
function withGoods(document: AnnotatedDocument, sentence: Sentence, subject: Phrase, head: number): Phrase {
  const goods = document.tokens.lower[head + 1] === 'for' ? phraseAfter(document, sentence, head + 1) : undefined
  const last = goods && goods.last > subject.last ? goods.last : subject.last
  return { ...subject, ...document.tokens.range(subject.first, last), last }
}
