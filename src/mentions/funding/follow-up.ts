import { RAISING_VERBS } from '../../language/funding-words.js'
import type { Sentence } from '../../language/sentences.js'
import { WordTable, wordsLike } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Clause } from '../clause/index.js'
import type { Round } from '../shapes.js'
import type { MoneyMention, Reference } from '../types.js'
import { roundNameIn } from './details.js'
import { type Backers, backersBeforeVerb, backersIn, opensWithOthers, takesPart } from './investors.js'
import { isParty, ownerBefore, subjectsOf } from './parties.js'
import { isEarlier } from './plain-round.js'

/** What a sentence tells of a round that stands elsewhere: "The round was led by A", "B also participated". */
export interface FollowUp extends Backers {
  readonly sentence: Sentence
  /** Whose round, where it says so. */
  readonly recipient: Reference | undefined
  readonly valuation: MoneyMention | undefined
  readonly valuationKind: 'pre' | 'post' | null
  readonly totalRaised: MoneyMention | undefined
  /** "led the Series A": the name of the round. */
  readonly round: Round | null
  /** "The equity round", "the debt financing": which of two it is. */
  readonly of: 'equity' | 'debt' | undefined
}

export interface Details {
  readonly valuation: MoneyMention | undefined
  readonly valuationKind: 'pre' | 'post' | null
  readonly totalRaised: MoneyMention | undefined
  /** Whose valuation or total it is. */
  readonly owner: Reference | undefined
}

const KINDS_OF_MONEY: Readonly<Record<string, 'equity' | 'debt'>> = { equity: 'equity', debt: 'debt' }
const ROUND_WORDS = wordsLike(
  /^(?:lead|round|rounds|funding|financing|raise|investment|fundraise|fundraising|series|seed|tranche|investors|backers|deal|transaction|capital|money|cash)$/,
)
/** Forms of the verbs of those who take part. */
const BACKING = new WordTable<true>(word =>
  /^(?:participate|take|invest|(?:co-)?lead)$/.test(verbForm(word)?.lemma ?? '') ? true : undefined,
)

/** A sentence without a round of its own that tells more of one, or nothing. */
export function followUpOf(document: AnnotatedDocument, sentence: Sentence, details: Details): FollowUp | undefined {
  const { lower } = document.tokens
  const told = details.valuation ?? details.totalRaised
  const about = roundWordIn(document, sentence)
  const others = opensWithOthers(lower, sentence.first)
  if (about < 0 && !told && !others && document.tokens.firstOf(BACKING, sentence.first, sentence.last) < 0)
    return undefined
  const clauses = document.clauses(sentence)
  const taking = others || clauses.some(clause => takesPart(document, clause))
  const leading = clauses.some(
    ({ verb, subject }) =>
      /^(?:co-)?lead$/.test(verb.lemma) &&
      (verb.voice === 'active'
        ? /^(?:,|\.|and)$/.test(lower[lower[verb.last + 1] === 'it' ? verb.last + 2 : verb.last + 1] ?? '')
        : // "It was led by A"
          subject?.first === sentence.first && lower[sentence.first] === 'it' && lower[verb.last + 1] === 'by'),
  )
  if (about < 0 && !taking && !leading && !told) return undefined
  if (about > sentence.first && !told && isEarlier(document, about - 1)) return undefined
  const named =
    about < 0 && !leading && !others
      ? { investors: [], leads: [] }
      : backersIn(document, sentence, sentence.first, sentence.last, false)
  const acting =
    about >= 0 || taking || leading
      ? backersBeforeVerb(
          document,
          clauses.filter(clause => taking || leading || leadsRound(lower, clause.verb.last)),
        )
      : named
  const investors = [...named.investors, ...acting.investors].sort((a, b) => a.start - b.start)
  if (!investors.length && !told) return undefined
  if (!investors.length && details.valuation && !details.totalRaised && !tellsRound(document, sentence, about))
    return undefined
  const recipient =
    (about >= 0 ? ownerBefore(document, sentence, about) : undefined) ?? raiserIn(document, clauses, investors)
  const acts =
    recipient ?? details.owner ?? (details.totalRaised ? subjectsOf(document, clauses[0]).find(isParty) : undefined)
  return {
    sentence,
    recipient: acts,
    investors,
    leads: [...named.leads, ...acting.leads],
    valuation: details.valuation,
    valuationKind: details.valuationKind,
    totalRaised: details.totalRaised,
    of: about > sentence.first ? KINDS_OF_MONEY[lower[about - 1]] : undefined,
    round:
      about >= 0 && !tellsOfTwo(document, sentence, about)
        ? // "The round, a Series C, was led by"
          roundNameIn(
            document,
            about - 1,
            lower[about + 1] === ',' && /^an?$/.test(lower[about + 2]) ? about + 4 : about + 2,
          ).round
        : null,
  }
}

/** The first word of a round that is part of no name ("Harbor Capital led the seed round"), or -1. */
function roundWordIn(document: AnnotatedDocument, { first, last }: Sentence): number {
  let at = document.tokens.firstOf(ROUND_WORDS, first, last)
  while (at >= 0 && (document.mentionAt(document.references, at)?.form === 'name' || isVerbOfLeading(document, at)))
    at = document.tokens.firstOf(ROUND_WORDS, at + 1, last)
  return at
}

/** "lead" is a word of a round beside who leads it alone: "the lead investor". */
const isVerbOfLeading = ({ tokens: { lower } }: AnnotatedDocument, at: number): boolean =>
  lower[at] === 'lead' && !/^(?:investors?|backers?)$/.test(lower[at + 1] ?? '')

/** "Globex, which led the company's Series A, also led this round": the first name is that of the round before. */
function tellsOfTwo(document: AnnotatedDocument, { last }: Sentence, about: number): boolean {
  const later = document.tokens.firstOf(ROUND_WORDS, about + 2, last)
  return later >= 0 && /^(?:this|latest|new|current)$/.test(document.tokens.lower[later - 1] ?? '')
}

/** "Acme took $5 million, led by Globex": a round of somebody else is none of the one told before. */
function raiserIn(
  document: AnnotatedDocument,
  clauses: readonly Clause[],
  investors: readonly Reference[],
): Reference | undefined {
  for (const clause of clauses) {
    const { lemma, voice } = clause.verb
    // "which took four years"
    const light =
      /^(?:take|get|receive|attract|announce)$/.test(lemma) &&
      document.mentionsIn(document.money, clause.verb.last + 1, clause.verb.last + 4).length > 0
    if (voice === 'passive' || !(light || RAISING_VERBS.has(lemma))) continue
    const raiser = subjectsOf(document, clause).find(
      one => isParty(one) && one.form === 'name' && one.entity.kind !== 'person',
    )
    if (raiser && !investors.some(({ entity }) => entity === raiser.entity)) return raiser
  }
  return undefined
}

const leadsRound = (lower: readonly string[], after: number): boolean =>
  /^(?:the|this|a|in|its|among)$/.test(lower[after + 1] ?? '')

/** "It is now valued at", "The company is now worth". */
const opensWithNow = (lower: readonly string[], { first }: Sentence): boolean =>
  /^(?:it|the)$/.test(lower[first]) && lower.slice(first + 1, first + 6).includes('now')

/** Is a valuation told as that of a round: its word stands before it, or "post-money" beside it? */
function tellsRound(document: AnnotatedDocument, sentence: Sentence, about: number): boolean {
  if (about >= 0 && about <= sentence.first + 6) return true
  if (/^(?:that|this)$/.test(document.tokens.lower[sentence.first])) return true
  // "was lowered to $5m in its latest funding round"
  if (about >= 0 && /^(?:latest|newest)$/.test(document.tokens.lower[about - 1] ?? '')) return true
  if (opensWithNow(document.tokens.lower, sentence)) return true
  for (let at = sentence.first; at <= sentence.last; at++)
    if (/^(?:post|pre)-money$/.test(document.tokens.lower[at])) return true
  return false
}
