import { plainDocument } from '../../core/document.js'
import { AnnotatedDocument } from '../annotated-document.js'
import type { Money } from '../shapes.js'

/**
 * Finds every sum of money of a plain English text, with its bound, its range and its currency.
 *
 * @returns in text order; `value` and `max` in the currency's major unit ("$1.2bn-$1.5bn" is 1200000000 to
 * 1500000000); `currency` as ISO 4217 code or null; a bare dollar is USD, `assumed`; a second figure in brackets is
 * `converted`; `span` in UTF-16 offsets of `text`
 * @example
 * findMoney('It raised more than USD34.6 million.')[0].value // 34600000
 */
export function findMoney(text: string): Money[] {
  const document = new AnnotatedDocument(plainDocument(text))
  return document.money.map(mention => document.moneyOf(mention))
}
