import { ORGANIZATION_NOUNS } from '../../language/party-nouns.js'
import { WordTable } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Mention } from '../types.js'

/**
 * "Web3 investment firm Harbor Ventures": does the first name only say what kind of company the next one is? True where
 * nothing but nouns stands between them, the last of which is a noun for a company.
 */
export function describesNext(document: AnnotatedDocument, name: Mention, next: Mention): boolean {
  // "‘Harbor’ maker Acme"
  if (/^["”’']$/.test(document.tokens.lower[name.last + 1]) && name.last + 2 < next.first)
    return describesNext(document, { ...name, last: name.last + 1 }, next)
  // "Harbor maker, Acme, is in talks"
  const last = document.tokens.lower[next.first - 1] === ',' ? next.first - 2 : next.first - 1
  // "Harbor Ventures-backed Acme"
  if (
    last > name.last &&
    last <= name.last + 3 &&
    document.tokens.lower.slice(name.last + 1, next.first).some(isCompound) &&
    document.tokens.lower[name.last + 2] !== 'to'
  )
    // "Acme and Globex-backed Initech are merging" are two, "Dunmore Capital and Globex-backed Initech" may be one
    return document.tokens.lower[name.last + 1] !== 'and' || BACKERS.test(document.tokens.lower[name.last])
  if (last <= name.last || last > name.last + 4 || !document.tokens.says(WHO, last)) return false
  if (last === next.first - 2 && (last > name.last + 1 || !MAKERS.test(document.tokens.lower[last]))) return false
  const sentence = document.sentenceAt(last)
  if (!sentence) return false
  const tagged = document.tagged(sentence)
  for (let at = name.last + 1; at <= last; at++) if (tagged.at(at) !== 'noun') return false
  return true
}

/** A noun for a company, or for whoever does something: "stablecoin issuer". */
const WHO = new WordTable<true>(word =>
  ORGANIZATION_NOUNS.has(word) || (/[a-z]{3}[eo]r$/.test(word) && verbForm(word) === undefined) ? true : undefined,
)

const BACKERS = /^(?:capital|ventures|partners|equity|management|investments|fund)$/
const MAKERS = /^(?:maker|developer|owner|parent|operator|publisher|creator|provider)$/

const isCompound = (word: string): boolean => /-(?:backed|owned|led|funded|controlled|based|listed)$/.test(word)
