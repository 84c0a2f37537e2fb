import type { Sentence } from '../../../language/sentences.js'
import { WordTable, wordsLike } from '../../../language/tokens.js'
import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import type { Clause, Phrase } from '../../../mentions/clause/index.js'
import { statusOfClause } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { NewsRule } from '../../kind.js'
import { draftsOf } from '../draft.js'
import { companyBefore, companyTelling } from '../employer.js'
import { completeFrame, type FrameReading, type VerbFrame } from '../frame.js'
import { wordSet } from '../heads.js'
import { plainParty } from '../parties.js'

const CAN = wordsLike(/^can$/)
const USERS = wordSet(
  'users creators subscribers customers developers members owners players drivers advertisers sellers',
)

/** The product that can do something, or whose users can. */
function ableProduct(document: FrameReading['document'], subject: Phrase): Party | undefined {
  const users = USERS.has(document.tokens.lower[subject.head])
  // "the Harbor app of Acme", "Harbor users"
  const able = subject.references.find(
    ({ entity, form, last }) =>
      entity &&
      form !== 'nominal' &&
      entity.kind !== 'person' &&
      entity.kind !== 'place' &&
      (last >= subject.head || (last === subject.head - 1 && (users || entity.kind === 'product'))),
  )
  return able && document.partyOf(able.entity!, able)
}

/** "summarize long emails" of "can now summarize long emails" */
function abilityIn({ document }: FrameReading, { verb, object, prepositions }: Clause): Party | undefined {
  // "log in with a passkey": what the verb alone does not tell
  const [behind] = prepositions
  const last = object?.last ?? (behind && behind.token <= verb.last + 2 ? behind.phrase.last : verb.last)
  if (last === verb.head) return undefined
  const range = document.tokens.range(verb.head, last)
  return plainParty(document, { ...range, first: verb.head, last, head: object?.head ?? last, references: [] })
}

const frame: VerbFrame = completeFrame({
  name: 'announcement/can-now',
  example: 'The Harbor app of Northwind Systems can now summarize long emails.',
  event: 'product_launch',
  verbs: [],
  refuse: reading => {
    const { document, clause } = reading
    const { subject, verb } = clause!
    if (!subject || verb.voice === 'passive' || verb.negation >= 0 || verb.lemma === 'be') return 'nothing can be done'
    const able = ableProduct(document, subject)
    if (!able) return 'no product that can'
    // a company can do many things; its product, or those who use it, can do what is new
    return able.kind === 'product' || document.makers.has(able.key) || USERS.has(document.tokens.lower[subject.head])
      ? undefined
      : 'no product that can'
  },
  status: (_, { document, clause }) =>
    document.tokens.lower[clause!.verb.head - 1] === 'soon' ? 'announced' : 'completed',
  parties: reading => {
    const { document, clause } = reading
    const able = ableProduct(document, clause!.subject!)
    const ability = abilityIn(reading, clause!)
    if (!able) return []
    const isFirm = able.kind === 'organization'
    const things = [...(ability ? [ability] : []), ...(isFirm ? [] : [able])]
    const maker = document.makers.get(able.key)
    const actors = isFirm ? [able] : maker ? [document.partyOf(maker, clause!.subject!)] : []
    return things.length ? [{ actors, objects: things, counterparties: [] }] : []
  },
})

/** What `statusOfClause` says of a bare "can". */
const POSSIBLE = 'possible only'

const LONGER = new WordTable<true>(word => (word === 'no' ? true : undefined))

const cannot: VerbFrame = completeFrame({
  name: 'announcement/can-no-longer',
  example: 'Users under 16 can no longer message strangers on the Harbor app of Northwind Systems.',
  event: 'policy_change',
  verbs: [],
  needs: ['actor'],
  refuse: ({ document, clause }) => {
    const { subject, verb } = clause!
    if (!subject || verb.voice === 'passive' || !RULED.has(document.tokens.lower[subject.head])) return 'nobody ruled'
    // "can no longer afford it": no rule keeps them from it
    return /^(?:afford|ignore|trust|rely|wait|count|tell|deny|keep|claim|expect|hope|assume|be|find|believe|see|cope|compete)$/.test(
      verb.lemma,
    )
      ? 'no rule'
      : undefined
  },
  status: () => 'completed',
  parties: reading => {
    const { document, clause } = reading
    const subject = clause!.subject!
    const named = [subject, ...clause!.prepositions.map(({ phrase }) => phrase)].flatMap(({ references }) => references)
    const thing = named.find(({ entity }) => entity && entity.kind !== 'person' && entity.kind !== 'place')
    const maker = thing && document.makers.get(thing.entity!.key)
    const teller = companyTelling(reading) ?? companyBefore(reading)
    const actor = maker
      ? document.partyOf(maker, thing)
      : thing?.entity?.kind === 'organization'
        ? document.partyOf(thing.entity, thing)
        : teller
    const plain = plainParty(document, subject)
    return actor && plain ? [{ actors: [actor], objects: [plain], counterparties: [] }] : []
  },
})

/** "will no longer be able to share": in force later. */
const willNot: VerbFrame = completeFrame({ ...cannot, status: () => 'announced' })

/** "share" of "customers will no longer be able to share passwords" */
function behindAble(document: AnnotatedDocument, sentence: Sentence, token: number): Clause | undefined {
  const { lower } = document.tokens
  if (lower[token - 2] !== 'will' || lower[token + 1] !== 'be' || lower[token + 2] !== 'able') return undefined
  const clauses = document.clauses(sentence)
  const able = clauses.find(({ verb }) => verb.first <= token && token < verb.last)
  const next = clauses.find(({ verb }) => verb.first === token + 3)
  return able && next && { ...next, subject: able.subject }
}

const RULED = wordSet(
  'users creators subscribers customers developers members owners players drivers advertisers sellers teens teenagers minors children people employees accounts hosts visitors publishers brands businesses',
)

/** The clause whose verb a word stands within: "now" of "can now share". */
const clauseAround = (document: AnnotatedDocument, sentence: Sentence, token: number): Clause | undefined =>
  document.clauses(sentence).find(({ verb }) => verb.first < token && token < verb.head)

const READERS = wordSet(
  'you users customers shoppers people subscribers developers anyone everyone drivers players businesses creators',
)

/** "You can now share lists in Harbor": told to its users, of the one thing that the clause names. */
function ofReader(document: AnnotatedDocument, clause: Clause): Clause {
  const { subject, object, prepositions } = clause
  if (!subject || subject.references.some(({ entity }) => entity) || !READERS.has(document.tokens.lower[subject.head]))
    return clause
  const named = [object, ...prepositions.map(({ phrase }) => phrase)].flatMap(
    phrase => phrase?.references.filter(({ form, entity }) => form === 'name' && entity?.kind !== 'place') ?? [],
  )
  // "with Acme's Harbor": the owner only says whose it is
  const [one, other] = named.length === 2 && named[0].possessive ? named.slice(1) : named
  if (!one || other || one.entity?.kind === 'person') return clause
  const { first, last } = one
  return { ...clause, subject: { ...document.tokens.range(first, last), first, last, head: last, references: [one] } }
}

const readingOf = (
  document: AnnotatedDocument,
  sentence: Sentence,
  clause: Clause,
  object: Phrase | undefined,
): FrameReading & { readonly clause: Clause } => ({
  document,
  sentence,
  token: clause.verb.head,
  clause,
  actor: undefined,
  object,
  counterparty: undefined,
  places: [],
})

/** What a product or its users can do from now on. */
export const abilityRules: readonly NewsRule[] = [
  {
    name: frame.name,
    example: frame.example,
    trigger: { words: ['now', 'soon'] },
    find(document, token) {
      if (!document.tokens.says(CAN, token - 1)) return undefined
      const sentence = document.sentenceAt(token)!
      if (!document.isNaming(sentence)) return undefined
      const found = clauseAround(document, sentence, token)
      const clause = found && ofReader(document, found)
      if (!clause) return undefined
      const reading = readingOf(document, sentence, clause, clause.object)
      const { refused, ...told } = statusOfClause(document, sentence, clause)
      // "can" alone is a possibility, "can now" a thing that is so from now on
      return draftsOf(frame, reading, refused === undefined || refused === POSSIBLE ? told : { ...told, refused })
    },
  },
  {
    name: cannot.name,
    example: cannot.example,
    trigger: { words: ['longer'] },
    find(document, token) {
      if (!document.tokens.says(LONGER, token - 1)) return undefined
      const sentence = document.sentenceAt(token)!
      const able = document.tokens.says(CAN, token - 2) ? undefined : behindAble(document, sentence, token)
      const clause = document.tokens.says(CAN, token - 2) ? clauseAround(document, sentence, token) : able
      if (!clause) return undefined
      const reading = readingOf(document, sentence, clause, clause.subject)
      const { refused: _, ...told } = statusOfClause(document, sentence, clause)
      return draftsOf(able ? willNot : cannot, reading, told)
    },
  },
]
