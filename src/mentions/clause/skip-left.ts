import type { AnnotatedDocument } from '../annotated-document.js'
import { isNominal, type Tagged } from './tags.js'

/** Past adverbs, dates and brackets that stand between a subject and its verb. */
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
    } else return at
  }
}
