import { DEAL_ASSETS } from '../../language/deal-words.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, describesNext, outsider, type Phrase } from '../clause/index.js'
import type { Reference } from '../types.js'
import { isParty, plainReference } from './parties.js'

/** Things that are bought and are no company. */
const NO_COMPANY =
  /^(?:bitcoin|bitcoins|btc|ethereum|eth|ether|gold|gpus?|chips?|shares|stock|stocks|bonds|tickets|ads|land|property|house|home|building|aircraft|planes|stake|stakes|credits|energy|electricity|power)$/

/** "its cloud unit", "the industrial businesses": a part of a company that has no name of its own. */
export function plainUnit(
  document: AnnotatedDocument,
  phrase: Phrase | undefined,
  heads: ReadonlySet<string>,
): Reference | undefined {
  if (!phrase || !heads.has(document.tokens.lower[phrase.head])) return undefined
  if (NO_COMPANY.test(document.tokens.lower[phrase.head])) return undefined
  let { first } = phrase
  while (
    first < phrase.head &&
    /^(?:the|a|an|its|their|his|her|this|these|two|three)$/.test(document.tokens.lower[first])
  )
    first++
  return plainReference(document, first, phrase.head)
}

/** "the assets of bankrupt Acme": without a name of their own. */
export const assetsOf = (document: AnnotatedDocument, phrase: Phrase | undefined): Reference | undefined =>
  phrase && /^(?:assets|operations)$/.test(document.tokens.lower[phrase.head])
    ? plainUnit(document, phrase, DEAL_ASSETS)
    : undefined

/** "the majority of Acme's modem business", "the stock of Acme": what is bought stands after "of". */
export function wholeOf(document: AnnotatedDocument, { object, prepositions }: Clause): Phrase | undefined {
  const { lower } = document.tokens
  if (object && /^(?:team|company|startup|firm|studio|business)$/.test(lower[object.head])) {
    const behind = prepositions.find(({ word, token }) => word === 'behind' && token === object.last + 1)
    if (behind) return behind.phrase
  }
  // "100% of the equity of Acme", "a 100 per cent stake in Acme"
  const all =
    object &&
    /^(?:stake|share|shares|equity|shareholding|interest|ownership|capital)$/.test(lower[object.head]) &&
    document.mentionsIn(document.percents, object.first, object.last).some(({ value }) => value === 100)
  if (all)
    return (
      prepositions.find(({ word, token }) => /^(?:of|in)$/.test(word) && token === object.last + 1)?.phrase ?? object
    )
  if (
    !object ||
    !/^(?:majority|most|much|all|part|rest|remainder|parts|half|stock|shares|capital)$/.test(lower[object.head])
  )
    return object
  const next = /^["”]$/.test(lower[object.last + 1] ?? '') ? object.last + 2 : object.last + 1
  return prepositions.find(({ word, token }) => word === 'of' && token === next)?.phrase ?? object
}

/** What is bought: the company that a phrase names last, or its unit ("Fabrikam's cloud business"). */
export function boughtOf(
  document: AnnotatedDocument,
  phrase: Phrase | undefined,
  lemma: string,
): Reference | undefined {
  if (!phrase) return undefined
  const { lower } = document.tokens
  if (NO_COMPANY.test(lower[phrase.head]) && !isInName(document, phrase.head)) return undefined
  const outside = outsider(document, phrase)
  if (outside) return outside[0]
  // people are not bought: a single word taken for one is a company's name
  const named = phrase.references.filter(
    one => isParty(one) && (one.entity.kind !== 'person' || one.first === one.last),
  )
  // "its" ends where its noun begins, "Acme" has an "'s" of its own between
  const owns = (one: Reference) => one.possessive && phrase.last > (one.form === 'pronoun' ? one.last : one.last + 1)
  const company = named.find((one, index) => {
    const next = named[index + 1]
    // "eBay rival Acme": the first only says what the second is
    return !(next && (one.possessive || isTold(document, one, next))) && !owns(one)
  })
  if (company)
    return lemma === 'acquire' ||
      company.entity?.kind !== 'product' ||
      company.form !== 'name' ||
      isWhole(phrase, company) ||
      UNITS.test(lower[phrase.head]) ||
      UNITS.test(lower[phrase.last])
      ? company
      : undefined
  const owner = named.find(one => one.possessive)
  if (!owner || !UNITS.test(lower[phrase.last])) return undefined
  // "Fabrikam's cloud unit" by its whole name, "its cloud unit" without the owner
  return plainReference(document, owner.form === 'name' ? owner.first : owner.last + 1, phrase.last)
}

/** "Acme Energy" is a company, whatever its last word. */
function isInName(document: AnnotatedDocument, token: number): boolean {
  const named = document.mentionAt(document.references, token)
  return named?.form === 'name' && named.first < token
}

const RELATIONS =
  /^(?:rival|competitor|maker|owner|parent|operator|supplier|spinoff|spin-off|subsidiary|unit|affiliate|challenger|clone)$/

const isTold = (document: AnnotatedDocument, one: Reference, next: Reference): boolean =>
  describesNext(document, one, next) ||
  (next.first === one.last + 2 && RELATIONS.test(document.tokens.lower[one.last + 1]))

/** A part of a company that is sold as one. */
const UNITS =
  /^(?:business|businesses|unit|units|division|divisions|arm|assets|operations|subsidiary|subsidiaries|group|brand|app)$/

const isWhole = (phrase: Phrase, reference: Reference): boolean => phrase.last === reference.last
