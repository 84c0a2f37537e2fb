import { BEFORE_SUM } from '../../language/funding-words.js'
import { ORGANIZATION_NOUNS } from '../../language/party-nouns.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { PercentMention, Reference } from '../types.js'
import { others, partsOf, partyAfter, type SumReader } from './build.js'
import { stakeIn } from './details.js'
import { heldByUnnamed, isParty, ownerBefore, plainReference, subjectsOf } from './parties.js'
import { clauseBefore } from './place.js'
import { shareholderIn } from './shares.js'
import { boughtByNoun, type StakeReading } from './stake-noun.js'
import type { Place } from './types.js'

/** No stake is told by a smaller sum. */
const SMALLEST = 10_000
const STAKE_WORDS = wordsIn('stake stakes shareholding holding position shares')
const TAKING =
  /^(?:take|acquire|buy|purchase|get|receive|increase|raise|boost|up|gain|secure|snap|build|grab|pick|obtain|lift|invest|pay|spend|amass|double|triple|expand|make|seek|want|offer|provide)$/
export const SELLING = /^(?:sell|offload|dump|divest|unload|reduce|cut|trim|exit|dispose|shed|halve|pare)$/
const HOLDING = /^(?:hold|own|have|control|retain|keep|give|be)$/
const TELLING = /^(?:disclose|reveal|report)$/

export function stakesIn(document: AnnotatedDocument, sentence: Sentence): StakeReading | undefined {
  const { tokens } = document
  const { lower } = tokens
  const percent = stakeIn(document, sentence)
  const heads: number[] = []
  const next = (from: number) => tokens.firstOf(STAKE_WORDS, from, sentence.last)
  for (let at = next(sentence.first); at >= 0; at = next(at + 1))
    if (isStake(lower, at, percent !== undefined)) heads.push(at)
  // "bought 10 percent of Acme"
  if (percent && lower[percent.last + 1] === 'of') heads.push(percent.last)
  for (const head of heads.sort((a, b) => a - b)) {
    const reading = readAt(document, sentence, head, percent)
    if (reading) return reading
  }
  const owning = shareholderIn(document, sentence, document.clauses(sentence))
  return owning && { ...owning, sellers: [], stake: percent, held: false }
}

/** "a 5% position in Acme", "its entire holding in Acme", "all of its shares in Acme": positions are held in much else. */
function isStake(lower: readonly string[], at: number, share: boolean): boolean {
  if (/^(?:stakes?|shareholding)$/.test(lower[at])) return true
  if (lower[at + 1] !== 'in') return false
  if (lower[at] === 'shares') return /^(?:its|their|his|her|remaining|entire)$/.test(lower[at - 1] ?? '')
  return share || /^(?:entire|whole|remaining)$/.test(lower[at - 1] ?? '')
}

function readAt(
  document: AnnotatedDocument,
  sentence: Sentence,
  head: number,
  stake: PercentMention | undefined,
): StakeReading | undefined {
  const nominal = boughtByNoun(document, sentence, head, stake)
  if (nominal) return nominal
  const clause = clauseBefore(document, sentence, head)
  if (!clause) return undefined
  const { lemma, voice } = clause.verb
  const sold = DISPOSING.test(lemma) && saleOfStake(document, sentence, head)
  const sells = SELLING.test(lemma) || sold
  const holds = HOLDING.test(lemma) || TELLING.test(lemma)
  if (!TAKING.test(lemma) && !sells && !(holds && (stake || TELLING.test(lemma)))) return undefined
  const here = { sentence } as Place
  const told =
    partyAfter(document, here, pastSize(document, head) + 1, /^(?:in|of|at)$/, ways(document, head)) ??
    namedBefore(document, head) ??
    heldIn(document, clause) ??
    ownerBefore(document, sentence, head)
  const left = sells && told?.form === 'pronoun' ? leftBy(clause, told) : undefined
  const recipient = left ?? (told?.form === 'name' ? told : (heldByUnnamed(document, clause.subject) ?? told))
  const acting =
    voice === 'passive' ? optional(partyAfter(document, here, head + 1, /^by$/, 12)) : subjectsOf(document, clause)
  const named = others(acting, recipient)
  const unnamed = unnamedBuyer(document, clause, recipient, stake)
  if (unnamed) return { clause, head, investors: [], sellers: [], recipient, stake, held: false }
  const plain = named.length ? [] : plainSeller(document, clause)
  const parties = named.length
    ? named
    : sells
      ? plain
      : // "The U.S. government will take a 10% stake in Acme"
        plain.filter(
          ({ last }) =>
            clause.verb.first - last <= 3 &&
            /^(?:government|state|ministry|treasury)$/.test(document.tokens.lower[last]),
        )
  const ownStake =
    sells && !recipient && voice === 'active' ? sharesOfItself(document, sentence, head, named) : undefined
  if (ownStake)
    return { clause, head, investors: [ownStake.buyer], sellers: [], recipient: ownStake.company, stake, held: false }
  if (!recipient || !parties.length) return undefined
  if (lemma === 'give')
    return { clause, head, investors: others(objectsOf(clause), recipient), sellers: [], recipient, stake, held: false }
  if (!sells) {
    const seller = partyAfter(document, here, head + 1, /^from$/, 10)
    return { clause, head, investors: parties, sellers: optional(seller), recipient, stake, held: holds }
  }
  const buyer = partyAfter(document, here, head + 1, /^to$/, 10)
  return { clause, head, investors: optional(buyer), sellers: parties, recipient, stake, held: false }
}

/** How far behind a stake its company may stand: "a stake through primary and secondary purchases in Acme". */
const ways = ({ tokens: { lower } }: AnnotatedDocument, head: number): number =>
  /^(?:through|via)$/.test(lower[head + 1] ?? '') ? 12 : 3

/** "Acme sold a 10% stake to Globex": in itself, where it is not said in whom. */
function sharesOfItself(document: AnnotatedDocument, sentence: Sentence, head: number, sellers: readonly Reference[]) {
  const { lower } = document.tokens
  const [company] = sellers
  // "sold a 10% stake in itself to Globex"
  const to = lower[head + 1] === 'in' && /^(?:itself|themselves)$/.test(lower[head + 2] ?? '') ? head + 3 : head + 1
  if (sellers.length !== 1 || company.entity?.kind === 'person' || lower[to] !== 'to') return undefined
  let first = head - 1
  while (first > sentence.first && first > head - 6 && !/^(?:a|an|its|their|the|his|her)$/.test(lower[first])) first--
  const buyer = /^(?:a|an)$/.test(lower[first]) ? partyAfter(document, { sentence } as Place, to, /^to$/, 0) : undefined
  return buyer ? { company, buyer } : undefined
}

const SELLERS =
  /^(?:government|state|ministry|treasury|fund|family|group|company|firm|founder|shareholder|stockholder|owner|bank|trust|estate|investor|conglomerate)$/

/** "The Irish government has sold": who sells without a name of its own. */
function plainSeller(document: AnnotatedDocument, { subject, verb }: Clause): Reference[] {
  if (
    !subject ||
    verb.voice === 'passive' ||
    document.tagged(document.sentenceAt(verb.head)!).at(subject.head) !== 'noun'
  )
    return []
  if (!SELLERS.test(document.tokens.lower[subject.head])) return []
  let { first } = subject
  while (first < subject.head && /^(?:the|a|an|its|their|his|her)$/.test(document.tokens.lower[first])) first++
  return [plainReference(document, first, subject.head)]
}

/** "its Acme stake", "a 10% Acme stake": the name right before the noun. */
function namedBefore(document: AnnotatedDocument, head: number): Reference | undefined {
  const named = document.mentionAt(document.references, head - 1)
  return isParty(named) && named.form === 'name' && !named.possessive && named.entity.kind !== 'person'
    ? named
    : undefined
}

/** "The fund paid $5 million for a 10% stake in Acme": of a buyer who is named nowhere near. */
const unnamedBuyer = (
  { tokens }: AnnotatedDocument,
  { verb, subject }: Clause,
  recipient: Reference | undefined,
  stake: PercentMention | undefined,
): boolean =>
  recipient?.form === 'name' &&
  stake !== undefined &&
  verb.lemma === 'pay' &&
  verb.voice === 'active' &&
  subject !== undefined &&
  !subject.references.length &&
  ORGANIZATION_NOUNS.has(tokens.lower[subject.head])

/** "a stake of more than $5 million in Acme": the last token of its size. */
function pastSize(document: AnnotatedDocument, head: number): number {
  if (!/^(?:of|worth)$/.test(document.tokens.lower[head + 1] ?? '')) return head
  let at = head + 2
  while (at < head + 6 && BEFORE_SUM.has(document.tokens.lower[at] ?? '')) at++
  const size = document.mentionAt(document.money, at) ?? document.mentionAt(document.percents, at)
  return size?.last ?? head
}

/** "Acme, in which Globex holds a 10% stake": whose it is stands before the relative. */
function heldIn(document: AnnotatedDocument, { subject }: Clause): Reference | undefined {
  const { lower } = document.tokens
  const which = (subject?.first ?? 0) - 1
  if (lower[which] !== 'which' || lower[which - 1] !== 'in') return undefined
  const named = document.mentionAt(document.references, lower[which - 2] === ',' ? which - 3 : which - 2)
  return isParty(named) && !named.possessive && named.entity.kind !== 'person' ? named : undefined
}

/** "Globex exited Acme, selling its stake": what the seller leaves. */
function leftBy({ governor }: Clause, seller: Reference): Reference | undefined {
  if (!governor || !/^(?:exit|leave|quit|abandon|ditch)$/.test(governor.verb.lemma)) return undefined
  return governor.object?.references.find(
    one => isParty(one) && one.form === 'name' && !one.possessive && one.entity !== seller.entity,
  )
}

/** Verbs whose object is a sale of what one has. */
const DISPOSING =
  /^(?:weigh|consider|explore|plan|announce|complete|finali[sz]e|close|mull|discuss|agree|make|propose|delay|scrap|confirm|evaluate|pursue|prepare|abandon|seek|study)$/

/** "the sale of part of its stake", "the disposal of a 10% stake". */
function saleOfStake({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, head: number): boolean {
  for (let at = head - 2; at >= Math.max(sentence.first, head - 9); at--)
    if (/^(?:sale|disposal|divestment)$/.test(lower[at])) return lower[at + 1] === 'of'
  return false
}

const optional = (reference: Reference | undefined): Reference[] => (reference ? [reference] : [])
const objectsOf = ({ object }: Clause): readonly Reference[] => object?.references.slice(0, 1) ?? []

/** "will invest $5m to buy a 10% stake": what the sum is spent on stands right behind it. */
const buysStake = ({ tokens: { lower } }: AnnotatedDocument, { sum }: Place): boolean =>
  (lower[sum.last + 1] === 'to' && /^(?:buy|acquire|take|purchase|get|pick)$/.test(lower[sum.last + 2] ?? '')) ||
  isInReturn(lower, sum.last + 1)

/** "£120m of the total in return for a 10% holding" */
function isInReturn(lower: readonly string[], from: number): boolean {
  for (let at = from; at < from + 5; at++)
    if (lower[at] === 'in') return /^(?:return|exchange)$/.test(lower[at + 1] ?? '') && lower[at + 2] === 'for'
  return false
}

/** "said it would invest $5m for a 10% stake": in whom stands elsewhere. */
function investedForStake(document: AnnotatedDocument, { sum, clause, nouns }: Place): StakeReading | undefined {
  if (clause?.verb.lemma !== 'invest' || clause.verb.voice !== 'active' || nouns.noun !== 'stake') return undefined
  const [stake] = document.mentionsIn(document.percents, sum.last + 1, nouns.head)
  const investors = subjectsOf(document, clause)
  return stake && investors.length
    ? { clause, head: nouns.head, investors, sellers: [], recipient: undefined, stake, held: false }
    : undefined
}

/** "In exchange for a 10% stake, Acme will get $5m from Globex": who gets the money gives the stake. */
function getsForStake(document: AnnotatedDocument, place: Place) {
  const { clause, sentence, sum } = place
  const { lower } = document.tokens
  if (!/^(?:get|receive|obtain)$/.test(clause?.verb.lemma ?? '') || lower[sum.last + 1] !== 'from') return undefined
  const [percent] = document.mentionsIn(document.percents, sentence.first, sentence.last)
  if (!percent || !/^stakes?$/.test(lower[percent.last + 1] ?? '')) return undefined
  const link = lower.slice(Math.max(sentence.first, percent.first - 4), percent.first).join(' ')
  if (!/(?:^| )in (?:exchange|return) for an?$/.test(link)) return undefined
  const [recipient] = subjectsOf(document, clause)
  const giver = partyAfter(document, place, sum.last + 1, /^from$/, 0)
  return recipient && giver && giver.entity !== recipient.entity
    ? { recipient, investors: [giver], stake: percent }
    : undefined
}

/** "bought a 10% stake in Acme for $5m", "a $5m stake in Acme": the sum is what the stake cost. */
export const readStake: SumReader = (document, place, window) => {
  const { nouns, before, first, sentence, sum } = place
  // "locked at Rs 424.90": the price of a share
  if (sum.value < SMALLEST) return undefined
  const exchanged = getsForStake(document, place)
  if (exchanged) return partsOf(document, place, window, { kind: 'stake', construct: 'stake', ...exchanged })
  const beside = nouns.noun === 'stake' || before.noun === 'stake'
  if (
    !beside &&
    !/^(?:for|at|worth)$/.test(document.tokens.lower[first - 1] ?? '') &&
    !/^(?:aggregating|amounting|totaling|totalling) to$/.test(
      document.tokens.lower.slice(first - 2, first).join(' '),
    ) &&
    nouns.noun !== 'deal' &&
    nouns.noun !== 'investment' &&
    !buysStake(document, place)
  )
    return undefined
  const reading = stakesIn(document, sentence) ?? investedForStake(document, place)
  if (!reading || (!beside && reading.head < window.first)) return undefined
  const { investors, sellers, recipient, stake, held, clause } = reading
  // "made a $5m investment in Acme and built a stake in Globex"
  const target = nouns.noun === 'investment' ? partyAfter(document, place, nouns.last + 1, /^in$/, 0) : undefined
  if (target && target.entity !== recipient?.entity) return undefined
  return partsOf(
    document,
    place,
    window,
    { kind: 'stake', construct: 'stake', investors, sellers, recipient, stake, held },
    buysStake(document, place) ? place.clause : clause,
  )
}
