import { ING } from '../../language/inflection.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { isNominal, isVerbal, type Tagged, VERBS } from './tags.js'

/**
 * "Initech, which makes chips, filed for bankruptcy": the verb at `head`, behind the comma that closes a parenthesis, is
 * the main one where no verb stands before the parenthesis and none that could be the main one follows.
 */
export function isMainVerb(document: AnnotatedDocument, tagged: Tagged, head: number): boolean {
  const start = startOfPart(tagged, head)
  let open = start
  while (open < head - 1 && tagged.at(open) !== 'comma') {
    if (isVerbal(tagged.at(open))) return false
    open++
  }
  return (
    open < head - 1 &&
    isNominal(tagged.at(open - 1)) &&
    (opensParenthesis(tagged, open + 1) || isApposedName(tagged, open, head)) &&
    !isFollowed(document, tagged, head)
  )
}

/** Where the part of the sentence begins that holds the verb: behind ", and", "that", "after", a quotation mark. */
function startOfPart(tagged: Tagged, head: number): number {
  const { first } = tagged.sentence
  for (let at = head - 1; at > first; at--) {
    const tag = tagged.at(at)
    if (tag === 'subordinator' || tag === 'quote') return at + 1
    if (tag === 'relative' && tagged.at(at - 1) === 'verb') return at + 1 // "said that"
    if (tag === 'conjunction' && tagged.at(at - 1) === 'comma') return at + 1
  }
  return first
}

const opensParenthesis = (tagged: Tagged, token: number) => {
  const tag = tagged.at(token)
  return tag === 'determiner' || tag === 'relative' || tag === 'verb' || tag === 'possessive' || tag === 'noun'
}

/** "Acme's new reader, Harbor 2, launched in May": only a name between the commas behind a noun. */
function isApposedName(tagged: Tagged, open: number, head: number): boolean {
  if (tagged.at(open - 1) !== 'noun' || tagged.at(open + 1) !== 'name') return false
  for (let at = open + 2; at < head - 1; at++) if (!isNominal(tagged.at(at))) return false
  return tagged.at(head - 1) === 'comma'
}

/** A finite verb behind a later comma: "Initech, a chip maker, founded in 2003, will close". */
function isFollowed(document: AnnotatedDocument, tagged: Tagged, head: number): boolean {
  for (let at = head + 1; at < tagged.sentence.last; at++) {
    if (tagged.at(at) === 'quote') return false
    if (tagged.at(at) !== 'comma') continue
    let next = at + 1
    while (tagged.at(next) === 'adverb' || tagged.at(next) === 'negation') next++
    const tag = tagged.at(next)
    if (tag === 'auxiliary' || tag === 'modal') return true
    if (tag !== 'verb' || ((document.tokens.says(VERBS, next)?.forms ?? 0) & ING) !== 0) continue
    // ", said the court": who says it stands behind the verb
    if (!isNominal(tagged.at(next + 1))) return true
  }
  return false
}
