import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/types.js'
import type { MoneyMention, Reference } from '../../mentions/types.js'
import { ACTING, MOVES, TRADING, wordSet } from './lexicon.js'
import type { Measure } from './measure.js'
import { mainCompany } from './observers.js'
import type { MeasureKey, Metric } from './schema.js'

const BOUND_WORDS = wordSet(`
  about around roughly nearly almost over more than some approximately a an just up to least the
`)

const UNITS = wordSet(`
  month mo year yr week user seat unit day device
`)

const SELLING = wordSet(`
  priced start starts starting retail retails retailing sell sells selling sold available sale
`)

const OTHER_PAYMENTS = wordSet(`
  fine fines fined penalty penalties salary salaries wage wages bounty reward rewards
`)

const PAY = wordSet(`
  revenue sales wage wages pay salary salaries earn earns earned paid
`)

/** What a sum of money is a level of. */
export interface LevelReading {
  readonly measure?: Measure
  readonly words?: string
  readonly key?: MeasureKey
  readonly direction?: Metric['direction']
  readonly kind?: Metric['kind']
  /** Whose it is, where the way of telling says so. */
  readonly told?: Reference | undefined
  readonly toldPlain?: Phrase | undefined
}

export type Reader = (document: AnnotatedDocument, sentence: Sentence, figure: MoneyMention) => LevelReading | undefined

/** The token before `from` that is no word of a bound. */
export const skipBounds = (document: AnnotatedDocument, from: number): number => {
  let at = from
  while (at > from - 4 && BOUND_WORDS.has(document.tokens.lower[at])) at--
  return at
}

/** "priced at $99", "costs $12.99 a month", "for $30 per user", "starting at $499". */
export const priced: Reader = (document, _sentence, figure) => {
  if (figure.value >= 1e6) return undefined
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  const before = lower[at] ?? ''
  const verb = lower[at - 1] ?? ''
  // "40 cents a year ago": of that time
  const per =
    /^(?:per|a|an|\/|each)$/.test(lower[figure.last + 1] ?? '') &&
    UNITS.has(lower[figure.last + 2] ?? '') &&
    !/^(?:ago|earlier|before|prior|previously)$/.test(lower[figure.last + 3] ?? '')
  const monthly = /^(?:monthly|annually)$/.test(lower[figure.last + 1] ?? '')
  const costs = /^(?:costs?|costing|charges?|charging)$/.test(before)
  const sold =
    (before === 'at' || before === 'for' || before === 'from') && (SELLING.has(verb) || isOnSale(document, at))
  const tag =
    /^(?:price|fee|subscription|plan|tier)$/.test(lower[figure.last + 1] ?? '') &&
    !/^(?:break|cuts?|drop|hike|increase|reduction)$/.test(lower[figure.last + 2] ?? '')
  const tagged = taggedOf(document, figure)
  if (!per && !monthly && !costs && !sold && !tag && !tagged) return undefined
  for (let i = figure.first - 1; i >= Math.max(0, figure.first - 5); i--)
    if (OTHER_PAYMENTS.has(lower[i])) return undefined
  if (lower[figure.last + 2] === 'share' || PAY.has(before)) return undefined
  const way = wayOfPrice(document, figure, at)
  return { words: 'price', key: 'price', direction: way, told: tagged ?? namedBehind(document, figure, per, monthly) }
}

/** "go on sale on Friday for $249": only a time stands between. */
function isOnSale(document: AnnotatedDocument, link: number): boolean {
  const { lower } = document.tokens
  const date = document.mentionAt(document.dates, link - 1)
  let at = (date?.first ?? link) - 1
  if (date && /^(?:on|in)$/.test(lower[at])) at--
  return lower[at] === 'sale' && lower[at - 1] === 'on'
}

/** "a $15 a month Harbor Studio": what the price stands before. */
function namedBehind(
  document: AnnotatedDocument,
  { last }: MoneyMention,
  per: boolean,
  monthly: boolean,
): Reference | undefined {
  const at = per ? last + 3 : monthly ? last + 2 : -1
  const name = at >= 0 ? document.mentionAt(document.references, at) : undefined
  return name?.first === at && name.form === 'name' && name.entity?.kind !== 'person' ? name : undefined
}

/** "the Acme Phone 7 ($799)": a price in brackets right behind a product. */
function taggedOf(document: AnnotatedDocument, { first, last, value }: MoneyMention): Reference | undefined {
  const { lower } = document.tokens
  if (lower[first - 1] !== '(' || lower[last + 1] !== ')' || value < 1 || value > 20_000) return undefined
  const name = document.mentionAt(document.references, first - 2)
  return name?.form === 'name' && name.entity?.kind === 'product' ? name : undefined
}

/** "up to $23", "going up from £18 to £20", "unchanged at $12": which way a price went. */
function wayOfPrice(document: AnnotatedDocument, { first }: MoneyMention, at: number): Metric['direction'] {
  const { lower } = document.tokens
  if (lower[at] === 'at' && (lower[at - 1] === 'unchanged' || lower[at - 1] === 'flat')) return 'flat'
  if (lower[first - 1] !== 'to') return null
  const old = document.mentionAt(document.money, first - 2)
  // "raised the price of its plan by $2 to $13.99"
  if (old && lower[old.first - 1] === 'by')
    for (let i = old.first - 2; i > old.first - 12; i--)
      if (ACTING.has(lower[i] ?? '')) return MOVES.get(lower[i]) ?? null
  const verb = old && lower[old.first - 1] === 'from' ? old.first - 2 : first - 2
  return MOVES.get(lower[verb] ?? '') ?? null
}

/** "Acme earned $2.8 billion", "earned 87 cents per share", "lost $5 million in the quarter": a result, of a company. */
export const earned: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  const at = skipBounds(document, figure.first - 1)
  const lost = /^(?:lost|loses|losing)$/.test(lower[at])
  if (at <= sentence.first || !(lost || /^(?:earned|earns|netted)$/.test(lower[at]))) return undefined
  const share = /^(?:per|a)$/.test(lower[figure.last + 1] ?? '') && lower[figure.last + 2] === 'share'
  const onSales = lower[figure.last + 1] === 'on' && /^(?:revenues?|sales|turnover)$/.test(lower[figure.last + 2])
  if (
    !share &&
    !onSales &&
    (figure.value < 1e6 || /^(?:from|for|by|as|a|per|to|on)$/.test(lower[figure.last + 1] ?? ''))
  )
    return undefined
  // money is lost to thieves and on bets as well
  if (
    lost &&
    !share &&
    !document.mentionsIn(document.dates, figure.last + 1, figure.last + 4).length &&
    !QUARTER.has(lower[figure.last + 3]) &&
    !onSales
  )
    return undefined
  const clause = document.clauses(sentence).find(({ verb }) => verb.head === at)
  const main = mainCompany(document)?.entity
  const company = clause?.subject?.references.some(
    ({ entity }) => entity !== undefined && (/^(?:organization|unknown)$/.test(entity.kind) || entity === main),
  )
  if (!company) return undefined
  return lost ? { words: 'loss', key: 'loss' } : { words: share ? 'earnings' : 'profit', key: 'profit' }
}
const QUARTER = wordSet(`quarter year half period`)

/** "shares closed at $185.25", "the stock ended Tuesday at $40". */
export const traded: Reader = (document, sentence, figure) => {
  const { lower } = document.tokens
  if (figure.value >= 1e5 || lower[skipBounds(document, figure.first - 1)] !== 'at') return undefined
  for (let i = figure.first - 2; i >= Math.max(sentence.first, figure.first - 10); i--)
    if (TRADING.has(lower[i]))
      return { ...pricedAs(document, sentence, i), direction: wayOfDay(document, sentence, figure) }
  return undefined
}

/** "Bitcoin price fell, to trade at": what is said to have a price is no share. */
function pricedAs({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, verb: number) {
  for (let i = verb; i >= sentence.first; i--)
    if (lower[i] === 'price' || lower[i] === 'prices')
      return lower[i - 1] === 'share' || lower[i - 1] === 'stock' ? SHARE_PRICE : PRICE
  return SHARE_PRICE
}
const SHARE_PRICE = { words: 'share price', key: 'share_price' } as const
const PRICE = { words: 'price', key: 'price' } as const

/** "dropped 2.5% to close at", "closing 1.3% lower at", "closed at $118, down 6%": the way of a price on its day. */
function wayOfDay(document: AnnotatedDocument, sentence: Sentence, figure: MoneyMention): Metric['direction'] {
  const { lower } = document.tokens
  for (let i = figure.first - 1; i >= Math.max(sentence.first, figure.first - 14); i--) {
    if (/^(?:[;:]|while|and|but)$/.test(lower[i])) break
    const way = MOVES.get(lower[i])
    if (way) return way
  }
  return null
}
