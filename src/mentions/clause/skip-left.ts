import { SHORT_STATES } from '../../language/places.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { isNominal, type Tagged } from './tags.js'

/** Past adverbs, dates, brackets and the region behind a town that stand between a subject and its verb. */
export function skipLeft(document: AnnotatedDocument, tagged: Tagged, token: number): number {
  let at = token
  for (;;) {
    const tag = tagged.at(at)
    if (tag === 'adverb' || tag === 'negation') at--
    else if (tag === 'date') {
      let first = at
      while (tagged.at(first) === 'date') first--
      const before = tagged.at(first)
      if (before === 'preposition') at = first - 1
      // "Acme Inc. today launched", "Acme (NYSE: ACM) today launched", "Acme, a chip maker, today launched"
      else if (
        before === 'bracket' ||
        before === 'comma' ||
        // "bought Lumenpay in May and last month sold it"
        before === 'conjunction' ||
        // "Acme also today announced"
        before === 'adverb'
      )
        at = first
      else if (isNominal(before) && before !== 'determiner' && before !== 'possessive') at = first
      else return at
    } else if (tag === 'bracket' && /[)\]]/.test(document.tokens.lower[at])) {
      let open = at - 1
      while (open > tagged.sentence.first && !/[([]/.test(document.tokens.lower[open])) open--
      if (open <= tagged.sentence.first) return at
      at = open - 1
    } else if (tag === 'mark' && isQuote(document.tokens.lower[at])) {
      const name = beforeNickname(document, tagged, at)
      if (name < 0) return at
      at = name
    } else {
      const town = tag === 'comma' ? beforeRegion(document, tagged, at) : -1
      if (town < 0) return at
      at = town
    }
  }
}

const isQuote = (word: string): boolean => word === "'" || word === '’'

/** "Harbor 4.2 'Quick Fox' has been released": the number or name before a name between single marks; else -1. */
function beforeNickname(document: AnnotatedDocument, tagged: Tagged, close: number): number {
  let open = close - 1
  while (open > close - 5 && tagged.at(open) === 'name') open--
  if (open === close - 1 || tagged.at(open) !== 'mark' || !/^['‘]$/.test(document.tokens.lower[open])) return -1
  const before = tagged.at(open - 1)
  return before === 'name' || before === 'number' ? open - 1 : -1
}

/** "Acme Corp. of Dover, Ohio, makes": the town before a region between commas; else -1. */
function beforeRegion(document: AnnotatedDocument, tagged: Tagged, close: number): number {
  // a name of one word or two, or a short form with its dot
  let open = close - 2
  while (open > close - 4 && tagged.at(open) !== 'comma') open--
  const town = open - 1
  if (tagged.at(open) !== 'comma' || tagged.at(town) !== 'name') return -1
  let first = town
  while (tagged.at(first) === 'name') first--
  if (tagged.at(first) !== 'preposition' || tagged.at(first - 1) !== 'name') return -1
  const { lower } = document.tokens
  if (!/^(?:of|in|from|near)$/.test(lower[first])) return -1
  const region = document.mentionAt(document.references, open + 1)
  return region?.entity?.kind === 'place' || SHORT_STATES.has(lower[open + 1].replace(/\.$/, '')) ? town : -1
}
