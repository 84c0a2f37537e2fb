import { DEAL_ASSETS, DEAL_UNITS } from '../../language/deal-words.js'
import { ORGANIZATION_NOUNS, PRODUCT_NOUNS } from '../../language/party-nouns.js'
import type { Sentence } from '../../language/sentences.js'
import { WordTable, wordsIn } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import { meantObject, otherThanFronted, type StatusReading } from '../clause/index.js'
import type { Reference } from '../types.js'
import { assetsOf, boughtOf, plainUnit, wholeOf } from './bought.js'
import { partyAfter } from './build.js'
import { goneTo, wonIn } from './gone-to.js'
import { isParty, partiesOf, subjectsOf } from './parties.js'
import { agentsOf, listedIn, nounOf } from './purchase-nouns.js'
import { toldOf } from './told.js'
import type { Place } from './types.js'

/** A company that is bought, with or without a price. */
export interface Purchase {
  readonly token: number
  readonly sentence: Sentence
  readonly buyers: readonly Reference[]
  readonly bought: Reference | undefined
  readonly sellers: readonly Reference[]
  readonly told: StatusReading
}

const BUYING: Readonly<Record<string, readonly (string | null)[]>> = {
  acquire: [null],
  buy: [null, 'out', 'up'],
  purchase: [null],
  snap: ['up'],
  snatch: ['up'],
  scoop: ['up'],
  gobble: ['up'],
  swallow: [null, 'up'],
  take: ['over'],
  pick: ['up'],
  'acqui-hire': [null],
  acquihire: [null],
}
const SELLING = /^(?:sell|offload|unload|divest|dispose)$/
const NOUNS = wordsIn('acquisition takeover buyout purchase buy-out sale divestiture divestment')
/** Forms of the verbs of purchases: those that tell one by themselves, and those that want a word beside them. */
const VERB_FORMS = new WordTable<'alone' | 'with'>(word => {
  const lemma = verbForm(word)?.lemma ?? ''
  const particles = Object.hasOwn(BUYING, lemma) ? BUYING[lemma] : undefined
  if (SELLING.test(lemma) || lemma === 'merge' || lemma === 'go' || particles?.includes(null)) return 'alone'
  return particles || lemma === 'pay' || lemma === 'offer' ? 'with' : undefined
})
/** "took over", "taken private", "picked up", "paid $30 a share" */
const BESIDE = wordsIn('over up private share shares stock')

/** May a verb of a sentence tell a purchase? Asked before its clauses are read. */
function mayBuy({ tokens }: AnnotatedDocument, { first, last }: Sentence): boolean {
  let at = tokens.firstOf(VERB_FORMS, first, last)
  if (at < 0) return false
  for (; at >= 0; at = tokens.firstOf(VERB_FORMS, at + 1, last))
    if (tokens.says(VERB_FORMS, at) === 'alone') return true
  return tokens.firstOf(BESIDE, first, last) >= 0
}

/** The purchases that a sentence tells, by verbs and by nouns. */
export function purchasesIn(document: AnnotatedDocument, sentence: Sentence, last?: Purchase): Purchase[] {
  const found: Purchase[] = []
  for (const clause of mayBuy(document, sentence) ? document.clauses(sentence) : []) {
    const { lemma } = clause.verb
    const read = SELLING.test(lemma)
      ? saleOf
      : lemma === 'merge'
        ? mergerOf
        : lemma === 'pay' || lemma === 'offer'
          ? sharesPaidFor
          : lemma === 'go'
            ? goneTo
            : verbOf
    const purchase = read(document, sentence, clause, last)
    if (purchase) found.push(purchase)
  }
  const next = (from: number) => document.tokens.firstOf(NOUNS, from, sentence.last)
  for (let at = next(sentence.first); at >= 0; at = next(at + 1)) {
    const purchase = nounOf(document, sentence, at)
    if (purchase) found.push(purchase)
  }
  found.push(...listedIn(document, sentence), ...wonIn(document, sentence))
  return found
}

function verbOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
  last: Purchase | undefined,
): Purchase | undefined {
  const { verb, subject, object, prepositions } = clause
  const particles = Object.hasOwn(BUYING, verb.lemma) ? BUYING[verb.lemma] : undefined
  // "takes Acme private"
  const { lower } = document.tokens
  const delists =
    verb.lemma === 'take' &&
    (object && verb.voice === 'active'
      ? lower[object.last + 1] === 'private' || (lower[object.last] === 'private' && object.last > object.first)
      : verb.voice === 'passive' && lower[verb.last + 1] === 'private')
  if (!particles?.includes(verb.particle) && !delists) return undefined
  const by = (word: string) => prepositions.find(one => one.word === word)?.phrase
  const passive = verb.voice === 'passive'
  const whole = passive ? subject : wholeOf(document, clause)
  const bought =
    boughtOf(document, whole, verb.lemma) ??
    (passive || object ? undefined : frontedOf(document, clause)) ??
    assetsOf(document, whole) ??
    boughtAgain(document, sentence, clause, last)
  if (!bought) return undefined
  const kept = preventedBuyer(document, clause)
  return {
    token: verb.head,
    sentence,
    buyers: kept
      ? [kept]
      : (passive
          ? agentsOf(document, sentence, by('by'))
          : [...subjectsOf(document, clause), ...partiesOf(document, otherThanFronted(document, clause))]
        ).filter(({ entity }) => entity !== bought.entity),
    bought,
    sellers: partiesOf(document, by('from')).filter(({ entity }) => entity !== bought.entity),
    told: kept
      ? { status: 'announced', certainty: 'stated', cues: [document.tokens.range(verb.head)] }
      : intended(document, clause, toldOf(document, sentence, clause, { first: verb.first, last: verb.last })),
  }
}

/** "Globex is selling Acme. It bought the app in 2021 for $5m": a plain "the" of a company stands for what was bought last. */
function boughtAgain(
  { tokens: { lower } }: AnnotatedDocument,
  sentence: Sentence,
  { object, verb }: Clause,
  last: Purchase | undefined,
): Reference | undefined {
  if (!object || !last?.bought || sentence.index - last.sentence.index > 1 || verb.voice === 'passive') return undefined
  if (lower[object.first] !== 'the' || object.references.length) return undefined
  if (!ORGANIZATION_NOUNS.has(lower[object.head]) && !PRODUCT_NOUNS.has(lower[object.head])) return undefined
  const { first, start, end } = object
  return { ...last.bought, first, last: object.last, start, end, form: 'nominal', possessive: false }
}

/** "Acme, which Globex acquired": what an object relative puts before its verb. */
function frontedOf(document: AnnotatedDocument, { subject, verb, fronted }: Clause): Reference | undefined {
  const named = fronted?.references.find(one => isParty(one) && one.entity.kind !== 'person' && !one.possessive)
  if (named) return named
  const { lower } = document.tokens
  const relative = subject ? subject.first - 1 : verb.first - 1
  if (!/^(?:which|that|whom)$/.test(lower[relative] ?? '')) return undefined
  const last = lower[relative - 1] === ',' ? relative - 2 : relative - 1
  const reference = document.mentionAt(document.references, last)
  return isParty(reference) && reference.entity.kind !== 'person' ? reference : undefined
}

/** "will pay $52 in cash for each Acme share", "pays $52 a share, or $4 billion, for Acme": all of them, by the price of one. */
function sharesPaidFor(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Purchase | undefined {
  const { verb } = clause
  const { lower } = document.tokens
  const [sum] = document.mentionsIn(document.money, verb.last + 1, verb.last + 4)
  // "655p for each share"
  const price =
    sum ??
    (/^\d+p$/.test(lower[verb.last + 1] ?? '') ? { first: verb.last + 1, last: verb.last + 1, value: 0 } : undefined)
  if (!price || price.value >= 10_000 || verb.voice === 'passive') return undefined
  let share = price.last + 1
  while (share <= Math.min(sentence.last, price.last + 10) && !/^(?:shares?|stock)$/.test(lower[share])) share++
  const counted = lower.slice(price.last + 1, share).some(word => /^(?:each|per|every|a|all)$/.test(word))
  if (!/^(?:shares?|stock)$/.test(lower[share] ?? '') || !counted) return undefined
  const named = document.mentionAt(document.references, share - 1)
  const bought =
    isParty(named) && named.form === 'name' && named.last < share
      ? named
      : partyAfter(document, { sentence } as Place, share + 1, /^(?:of|in|for)$/, 14)
  const buyers = subjectsOf(document, clause).filter(({ entity }) => entity !== bought?.entity)
  if (!bought || bought.entity?.kind === 'person' || !buyers.length) return undefined
  const told = toldOf(document, sentence, clause, price)
  const status = verb.lemma === 'offer' && told.status !== 'cancelled' ? 'planned' : told.status
  return { token: verb.head, sentence, buyers, bought, sellers: [], told: { ...told, status } }
}

/** "to prevent A from buying B": who is kept from buying; the purchase is agreed and not made. */
function preventedBuyer(document: AnnotatedDocument, { verb, governor }: Clause): Reference | undefined {
  if (
    document.tokens.lower[verb.first - 1] !== 'from' ||
    !/^(?:prevent|block|stop|bar|prohibit|keep)$/.test(governor?.verb.lemma ?? '')
  )
    return undefined
  const buyer = document.mentionAt(document.references, verb.first - 2)
  return isParty(buyer) ? buyer : undefined
}

/** "announced its intention to acquire": declared, not merely meant. "interested to acquire": meant. */
function intended(document: AnnotatedDocument, { verb }: Clause, told: StatusReading): StatusReading {
  const { lower } = document.tokens
  if (lower[verb.first] !== 'to') return told
  const noun = lower[verb.first - 1] ?? ''
  if (/^(?:interested|keen|eager|close|nearing|hoping)$/.test(noun)) return { ...told, status: 'planned' }
  if (!/^(?:intention|intent|plans?|decision)$/.test(noun)) return told
  for (let at = verb.first - 2; at >= verb.first - 4; at--)
    if (/^announc/.test(lower[at] ?? '')) return { ...told, status: 'announced' }
  return told
}

/** "A will merge with B", "A and B agreed to merge": in the second nobody is the one bought. A shell's merger is a listing. */
function mergerOf(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Purchase | undefined {
  const { lower } = document.tokens
  for (let at = sentence.first; at <= sentence.last; at++)
    if (/^(?:spac|blank-check|blank|shell|special-purpose|special)$/.test(lower[at])) return undefined
  const { verb, prepositions } = clause
  const [bought] = partiesOf(document, prepositions.find(({ word }) => word === 'with')?.phrase)
  const buyers = subjectsOf(document, clause).filter(({ entity }) => entity !== bought?.entity)
  if (verb.voice === 'passive' || buyers.length < (bought ? 1 : 2) || bought?.entity?.kind === 'person')
    return undefined
  if (/ acquisition/i.test(bought?.entity?.name ?? '')) return undefined
  const told = toldOf(document, sentence, clause, { first: verb.first, last: verb.last })
  return { token: verb.head, sentence, buyers, bought, sellers: [], told }
}

/** "A sold B to C", "B was sold to C", "B sells to C": the buyer stands after "to", or nobody is told who gets a whole unit. */
function saleOf(document: AnnotatedDocument, sentence: Sentence, clause: Clause): Purchase | undefined {
  const { verb, subject, object, prepositions } = clause
  const passive = verb.voice === 'passive'
  // "disposed of its printer unit"
  const disposed = verb.lemma === 'dispose' ? prepositions.find(({ word }) => word === 'of')?.phrase : undefined
  const sold = disposed ?? (passive ? subject : wholeOf(document, { ...clause, object: meantObject(document, clause) }))
  const itself = object !== undefined && /^(?:itself|themselves)$/i.test(document.slice(object))
  const to = agentsOf(document, sentence, prepositions.find(({ word }) => word === 'to')?.phrase)
  const bought =
    (itself ? undefined : boughtOf(document, sold, 'sell')) ??
    (itself ? undefined : plainUnit(document, sold, to.length ? DEAL_ASSETS : DEAL_UNITS))
  const { lower } = document.tokens
  const unit = bought !== undefined && sold !== undefined && DEAL_UNITS.has(lower[sold.head])
  // "sold Acme to a consortium of private equity firms"
  const group =
    bought?.entity?.kind === 'organization' &&
    prepositions.some(({ word, phrase }) => word === 'to' && GROUPS.test(lower[phrase.head]))
  if (!to.length && !itself && !unit && !group) return undefined
  // "Acme sells to Globex for $5m": without an object the company is sold itself
  const own = bought ?? (itself || !(object || disposed) ? partiesOf(document, subject)[0] : undefined)
  if (!own) return undefined
  const sellers =
    passive || !bought || !(object || disposed)
      ? []
      : partiesOf(document, subject).filter(({ entity }) => entity !== own.entity)
  return {
    token: verb.head,
    sentence,
    buyers: to.filter(({ entity }) => entity !== own.entity),
    bought: own,
    sellers,
    told: toldOf(document, sentence, clause, { first: verb.first, last: verb.last }),
  }
}

const GROUPS = /^(?:consortium|group|firm|firms|investors|funds|fund|company|buyer|syndicate|corporation)$/
