import type { AnnotatedDocument } from '../annotated-document.js'
import { type Clause, finiteAfter, type Phrase } from '../clause/index.js'
import type { Reference } from '../types.js'
import { actorOf, backersOf, others, ownerOf, partsOf, partyAfter, type SumReader } from './build.js'
import { isParty, plainReference, subjectsOf } from './parties.js'
import { listAfter } from './party-list.js'
import { isObjectOf } from './place.js'
import type { Place, Window } from './types.js'

/** Verbs whose subject takes up the money; others beside a debt tell of one that stands ("has $5bn of debt", "repaid"). */
const TAKING = new Set(
  (
    'raise secure get obtain sign close arrange issue sell take borrow receive seek plan land announce complete negotiate win market ' +
    'price launch replace tap draw fund finance consider look want finalize finalise enter agree use explore line garner bag nab score pick pull clinch bank rake snag'
  ).split(' '),
)
const LENDING = new Set([
  'provide',
  'extend',
  'lend',
  'loan',
  'offer',
  'give',
  'grant',
  'award',
  'arrange',
  'underwrite',
  'lead',
  'approve',
  'commit',
  'disburse',
  'promise',
  'pledge',
  'cancel',
  'terminate',
  'rescind',
  'revoke',
])

/** "secured a $20m credit facility from A", "borrowed $5m", "A will lend B $5m". */
export const readDebt: SumReader = (document, place, window) => {
  const { clause, nouns, before } = place
  if (clause && isGrown(document, place)) {
    const recipient = actorOf(document, clause)
    // a bank makes larger what it lends
    return / bank$/i.test(recipient?.entity?.name ?? '')
      ? undefined
      : partsOf(document, place, window, { kind: 'debt', construct: 'debt', recipient })
  }
  const named = nouns.noun === 'debt' || before.noun === 'debt' || drawsOn(document, place)
  const borrows =
    clause !== undefined &&
    ((/^(?:borrow|lend|loan)$/.test(clause.verb.lemma) && isObjectOf(document, place, clause)) ||
      (/^(?:lend|loan)$/.test(clause.verb.lemma) &&
        document.mentionAt(document.references, place.first - 1)?.first === clause.verb.last + 1))
  if ((!named && !borrows) || !clause || place.sum.value < 10_000 || isStanding(document, place)) return undefined
  // "debt of $5bn", "has $5bn in debt" are what is owed
  if (before.noun === 'debt' && document.tokens.lower[before.head] === 'debt') return undefined
  const sides = sidesOf(document, place, clause, window.last)
  return sides && partsOf(document, place, window, { kind: 'debt', construct: 'debt', ...sides })
}

/** "committed $2m under the $5m credit facility", "replaced its $5m facility with": a debt that stands already. */
function isStanding({ tokens: { lower } }: AnnotatedDocument, { first, sum, clause }: Place): boolean {
  const article = /^(?:the|its|their)$/.test(lower[sum.first - 1] ?? '')
  return (
    (article && lower[sum.first - 2] === 'under') || (clause?.verb.lemma === 'replace' && lower[first - 1] !== 'with')
  )
}

/** "upsized its $5m credit facility to $8m": what it can borrow now. */
function isGrown({ tokens: { lower } }: AnnotatedDocument, { clause, first }: Place): boolean {
  if (!clause?.object || lower[first - 1] !== 'to' || first > clause.object.last + 6) return false
  return (
    /^(?:upsize|expand|increase|extend|raise|enlarge)$/.test(clause.verb.lemma) &&
    /^(?:facility|facilities|loan|revolver|line)$/.test(lower[clause.object.head])
  )
}

/** "drew $5m under its revolving credit facility", "tapped $5m from its credit line". */
function drawsOn({ tokens: { lower } }: AnnotatedDocument, { clause, sum, sentence }: Place): boolean {
  if (!/^(?:draw|tap|borrow)$/.test(clause?.verb.lemma ?? '')) return false
  if (!/^(?:under|on|from|down)$/.test(lower[sum.last + 1] ?? '')) return false
  for (let at = sum.last + 2; at < Math.min(sentence.last, sum.last + 8); at++)
    if (lower[at] === 'credit' && /^(?:facility|line|agreement|revolver)$/.test(lower[at + 1])) return true
  return false
}

/** "won a $5m grant from A", "A awarded B $5m in grants". */
export const readGrant: SumReader = (document, place, window) => {
  const { clause, nouns, before } = place
  const opens = clause ? undefined : grantThatOpens(document, place, window)
  if (opens) return opens
  if (!clause) return undefined
  if (nouns.noun !== 'grant' && before.noun !== 'grant') {
    if (!isGiven(document, place, clause)) return undefined
    const given = sidesOf(document, place, clause, window.last)
    // "The department awards $5m to 20 companies": nobody named gets it
    const awarded = clause.verb.lemma === 'award' && clause.subject !== undefined && gives(clause.subject)
    return given?.recipient || (awarded && given?.investors.length)
      ? partsOf(document, place, window, { kind: 'grant', construct: 'grant', ...given })
      : undefined
  }
  const noun = document.tokens.lower[(nouns.noun === 'grant' ? nouns : before).head]
  if (
    noun === 'award' &&
    !/^(?:receive|win|secure|get|land)$/.test(clause.verb.lemma) &&
    !(/^(?:finali[sz]e|announce|approve|make)$/.test(clause.verb.lemma) && clause.subject && gives(clause.subject))
  )
    return undefined
  const sides = sidesOf(document, place, clause, window.last)
  return sides && partsOf(document, place, window, { kind: 'grant', construct: 'grant', ...sides })
}

/** "was awarded $5m in funding by", "$5m in non-dilutive funding": money that buys no share, told without the word. */
function isGiven(document: AnnotatedDocument, { nouns, sum }: Place, { verb, subject }: Clause): boolean {
  const awarded =
    verb.lemma === 'award' &&
    (verb.voice === 'passive' ? isBodyAfter(document, sum.last) : subject !== undefined && gives(subject))
  if (
    nouns.noun !== 'round' &&
    nouns.noun !== 'investment' &&
    !(nouns.noun === undefined && (awarded || isPublicGiver(document, sum.last)))
  )
    return false
  if (/^(?:award|grant)$/.test(verb.lemma) || isPublicGiver(document, Math.max(sum.last, nouns.last))) return true
  for (let at = nouns.first; at <= nouns.last; at++)
    if (/^(?:non-dilutive|nondilutive|federal|government|public)$/.test(document.tokens.lower[at])) return true
  return false
}

/** "was awarded €3m by Harbor Research": by a body of a name, no court. */
function isBodyAfter(document: AnnotatedDocument, last: number): boolean {
  if (document.tokens.lower[last + 1] !== 'by') return false
  const [giver] = document.mentionsIn(document.references, last + 2, last + 3)
  return (
    isParty(giver) &&
    giver.form === 'name' &&
    giver.entity.kind !== 'person' &&
    !/court|tribunal|jury/i.test(giver.entity.name)
  )
}

/** "A $5m grant from A will help B build", "A $5m grant to B was announced by A": who gets it and who gives it stand behind. */
function grantThatOpens(document: AnnotatedDocument, place: Place, window: Window) {
  const { nouns, before, sum, sentence } = place
  if (nouns.noun !== 'grant' && before.noun !== 'grant') return undefined
  const end = Math.max(sum.last, nouns.last)
  const next = finiteAfter(document, sentence, end)
  if (!next) return undefined
  const helped =
    next.verb.voice === 'active' && /^(?:help|allow|enable|let|give|support|fund|go)$/.test(next.verb.lemma)
      ? document
          .mentionsIn(document.references, next.verb.last + 1, next.verb.last + 8)
          .find(one => isParty(one) && !one.possessive)
      : undefined
  const recipient = partyAfter(document, place, end + 1, /^(?:to|for)$/, 1) ?? helped
  if (!recipient) return undefined
  const teller = next.verb.voice === 'passive' ? partyAfter(document, place, next.verb.last + 1, /^by$/, 1) : undefined
  const givers = backersOf(document, place, { first: place.first, last: next.verb.first - 1 }).investors
  const investors = others([...givers, ...(teller ? [teller] : [])], recipient)
  if (!investors.length) return undefined
  return partsOf(document, place, window, { kind: 'grant', construct: 'grant', recipient, investors }, next)
}

/** "€3m by the European Innovation Council": a body that gives away money stands right behind the sum. */
function isPublicGiver(document: AnnotatedDocument, last: number): boolean {
  if (!/^(?:by|from)$/.test(document.tokens.lower[last + 1] ?? '')) return false
  const [giver] = document.mentionsIn(document.references, last + 2, last + 4)
  return GIVERS.test(giver?.entity?.name ?? '')
}

const GIVERS = /council|department|ministry|commission|foundation|agency|government|authority|administration/i

/** "The foundation awarded Acme $5m": a body that gives money away; what the armed forces award are contracts. */
const gives = (subject: Phrase): boolean =>
  subject.references.some(
    ({ entity }) => GIVERS.test(entity?.name ?? '') && !/defen[cs]e|army|navy|space/i.test(entity!.name),
  )

interface Sides {
  readonly recipient: Reference | undefined
  readonly investors: readonly Reference[]
  readonly leads: readonly Reference[]
}

function sidesOf(document: AnnotatedDocument, place: Place, clause: Clause, last: number): Sides | undefined {
  const { sum, nouns } = place
  const end = Math.max(sum.last, nouns.last)
  const { lemma, voice } = clause.verb
  const backers = backersOf(document, place, { first: place.first, last })
  if (voice === 'passive' && LENDING.has(lemma)) {
    // "was awarded a grant by A"
    const giver = partyAfter(document, place, clause.verb.last + 1, /^by$/, 24)
    const recipient = actorOf(document, clause)
    return { recipient, investors: others([...(giver ? [giver] : []), ...backers.investors], recipient), leads: [] }
  }
  if (LENDING.has(lemma) && !(lemma === 'arrange' && !partyAfter(document, place, end + 1, /^(?:to|for)$/))) {
    const recipient =
      clause.object?.references.find(({ last }) => last < place.first) ??
      partyAfter(document, place, end + 1, /^(?:to|for)$/)
    return { recipient, investors: others(giversOf(document, clause), recipient), leads: [] }
  }
  if (!TAKING.has(lemma)) return undefined
  // "The department announced $5m in grants for Acme"
  const aided =
    nouns.noun === 'grant' && /^(?:announce|finali[sz]e|approve|make)$/.test(lemma)
      ? partyAfter(document, place, end + 1, /^(?:for|to)$/, 1)
      : undefined
  if (aided) return { recipient: aided, investors: others(giversOf(document, clause), aided), leads: [] }
  const recipient = ownerOf(document, place) ?? actorOf(document, clause)
  const taker = /^(?:issue|sell)$/.test(lemma) ? partyAfter(document, place, end + 1, /^to$/, 1) : undefined
  // "a credit facility with A"
  // "drew $5m under its credit line with A": the line is with whom it is
  const lender =
    taker ??
    (nouns.noun !== 'debt' && drawsOn(document, place) ? partyAfter(document, place, end + 1, /^with$/, 8) : undefined)
  const partners =
    !lender && nouns.noun === 'debt' && document.tokens.lower[end + 1] === 'with'
      ? listAfter(document, place.sentence, end + 1)
      : []
  const investors = others(
    [...backers.investors, ...namedGivers(document, place), ...(lender ? [lender] : []), ...partners],
    recipient,
  )
  return {
    recipient,
    investors: investors.length ? investors : plainLenders(document, place),
    leads: others(backers.leads, recipient),
  }
}

/** Who lends or grants: a state or a country too. */
function giversOf(document: AnnotatedDocument, clause: Clause): readonly Reference[] {
  const found = subjectsOf(document, clause)
  const state = clause.subject?.references.find(({ entity }) => entity?.kind === 'place')
  return found.length || !state ? found : [state]
}

/** "a $5 million EU grant", "a NASA award": who gives, named right before the noun. */
const namedGivers = (document: AnnotatedDocument, { nouns }: Place): Reference[] =>
  nouns.noun === 'grant' || nouns.noun === 'debt'
    ? document.mentionsIn(document.references, nouns.first, nouns.head - 1).filter(
        one =>
          one.form === 'name' &&
          one.last < nouns.head &&
          isParty(one) &&
          !/ (?:act|scheme|program|programme)$/i.test(one.entity.name) &&
          // of a headline that capitalises each word
          !/^(?:revolving|senior|secured|green|term|bridge|construction|credit|convertible|loan|working|growth|venture)$/.test(
            one.entity.key,
          ),
      )
    : []

/** "from banks", "with the help of banks": lenders without a name. */
function plainLenders(document: AnnotatedDocument, { sentence }: Place): Reference[] {
  const { lower } = document.tokens
  for (let at = sentence.first + 1; at <= sentence.last; at++)
    if (/^(?:banks|lenders)$/.test(lower[at]) && /^(?:from|of|with|by)$/.test(lower[at - 1]))
      return [plainReference(document, at, at)]
  return []
}
