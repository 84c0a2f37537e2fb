import type { AnnotatedDocument } from '../annotated-document.js'
import type { StatusReading } from '../clause/index.js'
import type { Reference } from '../types.js'
import { subjectsOf } from './parties.js'
import type { Purchase } from './purchase.js'
import type { Place } from './types.js'

export const PAYING = /^(?:pay|spend|shell|offer|bid|splash|fork|cough|splurge|drop|hand)$/
/** Verbs whose "on" is what the money goes for. */
const LAVISHING = /^(?:splash|splurge|drop|spend)$/
/** Least that is spent on a company: less may go for its ads or its services. */
const SPENT = 100_000_000

/** What is offered is not agreed; money that is dropped on something is spent. */
export const offered = (verb: string, told: StatusReading): StatusReading =>
  verb === 'drop'
    ? { ...told, status: told.status === 'cancelled' ? 'completed' : told.status }
    : /^(?:offer|bid)$/.test(verb) && told.status !== 'cancelled'
      ? { ...told, status: 'planned' }
      : told

/** "paid $2 billion for Acme": a company, and nothing of its own ("for Acme's chips"). */
export function companyPaidFor(document: AnnotatedDocument, { sum, sentence, clause }: Place): Reference | undefined {
  const { lower } = document.tokens
  // "$2 billion in cash and stock for Acme"
  let link = sum.last + 1
  // "£5m (€6m) for Acme"
  if (sum.converted && lower[link] === '(') while (lower[link - 1] !== ')' && link < sum.last + 8) link++
  if (lower[link] === 'upfront' || lower[link] === 'up-front') link++
  else if (lower[link] === 'up' && lower[link + 1] === 'front') link += 2
  if (lower[link] === 'in') while (/^(?:in|cash|stock|and|shares|all)$/.test(lower[link] ?? '')) link++
  const lavished = lower[link] === 'on' && LAVISHING.test(clause?.verb.lemma ?? '')
  const least = clause?.verb.lemma === 'spend' ? SPENT : 1_000_000
  if (sum.value < least || !(lower[link] === 'for' || lavished)) return undefined
  let at = link + 1
  // "for rival Acme", "for the chipmaker Acme"
  const near = link + 5
  while (at < near && !document.mentionAt(document.references, at) && isDescribing(document, sentence, at)) at++
  const reference = document.mentionAt(document.references, at)
  const whole =
    reference &&
    !reference.possessive &&
    (reference.last >= sentence.last ||
      document.mentionAt(document.dates, reference.last + 1) !== undefined ||
      /^[.,;)]$|^(?:in|and|last|as|after|but|while|when|from|this|earlier)$/.test(lower[reference.last + 1] ?? '.'))
  return whole && reference.form === 'name' && /^(?:organization|unknown)$/.test(reference.entity?.kind ?? '')
    ? reference
    : undefined
}

/** "Northwind paid $5 million, according to a filing": the buyer of the purchase told last, and nothing else that is paid for. */
export function paidByBuyer(
  document: AnnotatedDocument,
  { clause, sum, sentence }: Place,
  earlier: readonly Purchase[],
): Purchase | undefined {
  const last = earlier.at(-1)
  if (!last?.bought || sum.value < 1_000_000 || clause?.verb.lemma !== 'pay') return undefined
  if (sentence.index - last.sentence.index > 2 || !isAllThatIsPaid(document.tokens.lower, sum.last + 1))
    return undefined
  const payers = subjectsOf(document, clause)
  return payers.length && payers.every(one => last.buyers.some(({ entity }) => entity === one.entity))
    ? last
    : undefined
}

/** "paid $5 million, according to", "paid $5 million in cash and issued shares", "paid $5 million in cash to the holders": no other thing is paid for. */
function isAllThatIsPaid(lower: readonly string[], next: number): boolean {
  let at = next
  while (/^(?:in|cash|stock|shares|upfront|all-cash)$/.test(lower[at] ?? '')) at++
  return /^[,.]$/.test(lower[at] ?? '.') || (at > next && /^(?:and|plus|to|at|upon|on)$/.test(lower[at] ?? ''))
}

const isDescribing = (document: AnnotatedDocument, sentence: Place['sentence'], token: number): boolean =>
  /^(?:noun|determiner)$/.test(document.tagged(sentence).at(token) ?? '')
