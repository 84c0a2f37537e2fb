import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { wordSet } from './heads.js'

const AFFECTED = wordSet(`users user customers customer people accounts account subscribers patients members individuals
  clients employees guests players visitors drivers passengers students consumers citizens residents persons victims
  gamers travelers travellers policyholders cardholders donors owners developers workers records`)

/** How many people a stretch of a sentence says are concerned: the largest count of users, customers, accounts, ... */
export function peopleIn(document: AnnotatedDocument, first: number, last: number): number | null {
  const { lower } = document.tokens
  let most: number | null = null
  for (const figure of document.mentionsIn(document.numbers, first, last)) {
    if (document.mentionAt(document.percents, figure.first) || document.mentionAt(document.money, figure.first))
      continue
    for (let at = figure.last + 1; at <= last && at <= figure.last + 4; at++) {
      if (!AFFECTED.has(lower[at])) continue
      if (most === null || figure.value > most) most = Math.round(figure.value)
      break
    }
  }
  return most
}
