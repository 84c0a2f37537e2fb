import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { MoneyMention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { metricDraft } from './draft.js'
import { afterFigure } from './money-after.js'
import { againReading } from './money-again.js'
import { beforeFigure } from './money-before.js'
import { movedBy, wiped } from './money-change.js'
import { earned, priced, type Reader, traded } from './money-price.js'
import { levelReading } from './money-reading.js'
import { tradedTo } from './mover.js'
import { readPercent } from './percent.js'
import { levelAfter } from './percent-rules.js'
import { marketSize, marketWorth, valued } from './valuation.js'

const rule = (name: string, example: string, read: Reader): NewsRule => ({
  name,
  example,
  trigger: { mentions: ['money'] },
  find(document, token) {
    const figure = document.mentionAt(document.money, token)
    const sentence = document.sentenceAt(token)
    if (!figure || !sentence) return undefined
    const reading = read(document, sentence, figure)
    if (!reading) return undefined
    const { value, max, bound, currency } = figure
    return metricDraft(document, {
      rule: name,
      sentence,
      figure,
      kind: reading.kind ?? 'level',
      value,
      max,
      bound,
      unit: 'money',
      currency,
      measure: reading.measure,
      measureWords: reading.words,
      measureKey: reading.key,
      told: reading.told,
      direction: reading.direction ?? besideChange(document, sentence, figure) ?? null,
      level: reading.kind === 'change' ? levelAfter(document, sentence, figure, 'to') : null,
      toldPlain: reading.toldPlain,
    })
  },
})

/** "and net income 8% to $610 million": the way of the change right before a sum that it goes to. */
function besideChange(document: AnnotatedDocument, sentence: Sentence, { first }: MoneyMention) {
  if (document.tokens.lower[first - 1] !== 'to') return undefined
  const percent = document.mentionAt(document.percents, first - 2)
  const reading = percent && readPercent(document, sentence, percent)
  return reading?.kind === 'change' ? reading.direction : undefined
}

export const moneyRules: readonly NewsRule[] = [
  rule('metric/money-then-measure', 'Fabrikam has $300 million in annual recurring revenue.', afterFigure),
  rule('metric/measure-then-money', 'Revenue at Fabrikam rose 12% to $5.1 billion.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) ? undefined : beforeFigure(document, sentence, figure),
  ),
  rule('metric/valued-at', 'Fabrikam was last valued at $42 billion.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) ? undefined : valued(document, sentence, figure),
  ),
  rule('metric/closing-price', 'Fabrikam shares closed on Tuesday at $185.25.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) || beforeFigure(document, sentence, figure)
      ? undefined
      : (traded(document, sentence, figure) ?? tradedTo(document, sentence, figure)),
  ),
  rule('metric/earned', 'Fabrikam earned $2.8 billion in the quarter.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) || beforeFigure(document, sentence, figure)
      ? undefined
      : earned(document, sentence, figure),
  ),
  rule('metric/moved-by-money', 'Fabrikam raised the price of its app by $5.', movedBy),
  rule('metric/wiped-off', 'The report wiped $30 billion off Fabrikam Inc.', wiped),
  rule(
    'metric/told-again',
    'Revenue at Fabrikam rose to $5.1 billion from $4.6 billion a year earlier.',
    (document, sentence, figure) =>
      afterFigure(document, sentence, figure) ||
      beforeFigure(document, sentence, figure) ||
      earned(document, sentence, figure) ||
      priced(document, sentence, figure)
        ? undefined
        : againReading(document, sentence, figure, levelReading),
  ),
  rule('metric/size-of-market', 'Freight is a $906 billion industry for Fabrikam.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure)
      ? undefined
      : (marketSize(document, sentence, figure) ??
        (beforeFigure(document, sentence, figure) ? undefined : marketWorth(document, sentence, figure))),
  ),
  rule('metric/price', 'The Fabrikam app costs $12.99 a month.', (document, sentence, figure) =>
    afterFigure(document, sentence, figure) || beforeFigure(document, sentence, figure)
      ? undefined
      : priced(document, sentence, figure),
  ),
]
