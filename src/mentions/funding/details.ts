import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import { isDayOfTeller, isOfOtherAct } from '../clause/index.js'
import type { Round, RoundType } from '../shapes.js'
import type { DateMention, PercentMention, Reference } from '../types.js'
import { seriesAt } from './nouns.js'
import { endOfSum } from './place.js'
import type { Place, Window } from './types.js'

/** A sum that tells more of a round and is not its amount. */
export type SumDetail =
  | { readonly detail: 'valuation'; readonly kind: 'pre' | 'post' | null }
  | { readonly detail: 'total' }

export function detailOf(document: AnnotatedDocument, place: Place): SumDetail | undefined {
  if (isValuation(document, place)) return { detail: 'valuation', kind: valuationKindOf(document, place) }
  return isTotal(document, place) ? { detail: 'total' } : undefined
}

/** Whose valuation or total a sum tells: "bringing Acme's valuation to", "valuing Acme at". */
export function ownerOfDetail(document: AnnotatedDocument, { sentence, first }: Place): Reference | undefined {
  const { lower } = document.tokens
  for (let at = first - 1; at >= Math.max(sentence.first, first - 7); at--) {
    const reference = document.mentionAt(document.references, at)
    if (!reference?.entity || reference.entity.kind === 'place') continue
    const before = lower[reference.first - 1] ?? ''
    const valued =
      /^(?:valuing|valued|values|value)$/.test(before) ||
      (before === 'of' && lower[reference.first - 2] === 'valuation') ||
      (before === 'by' && lower[reference.first - 2] === 'raised') ||
      // "Acme was valued at"
      (/^(?:was|is|were|are)$/.test(lower[reference.last + 1] ?? '') && lower[reference.last + 2] === 'valued')
    return reference.possessive || valued || reference.form === 'nominal' ? reference : undefined
  }
  return undefined
}

const LINKING =
  /^(?:of|to|at|past|above|over|reached|reaches|hit|hits|is|was|from|now|stands|by|up|hovering|exceeding|topping|surpassing|approaching)$/
const WHAT_IS_PRICED =
  /^(?:deal|deals|acquisition|transaction|contract|stake|agreement|offer|bid|takeover|purchase|shares|package)$/

/** "a $2bn valuation", "a valuation of $2bn", "valuing the company at $2bn", "at $2bn post-money". */
function isValuation(document: AnnotatedDocument, { sentence, sum, first, nouns, before }: Place): boolean {
  const { lower } = document.tokens
  if (nouns.noun === 'valuation' && nouns.head <= sum.last + 5) return true
  if (before.noun === 'valuation') return true
  const end = endOfSum(document, sum)
  if (/^(?:pre|post)(?:-money)?$/.test(lower[end + 1] ?? '')) return true
  // "and is now worth $2bn"
  if (lower[first - 1] === 'worth' && lower[first - 2] === 'now') return true
  if (lower[first - 1] === 'valuation') return true
  // "raises $5m at $1bn"
  const raised = lower[first - 1] === 'at' ? document.mentionAt(document.money, first - 2) : undefined
  if (raised && raised.last === first - 2 && sum.value > raised.value && raisesBefore(lower, raised.first)) return true
  for (let at = first - 1; at >= Math.max(sentence.first, first - 12); at--) {
    const word = lower[at]
    if (word === ';' || (word === ',' && at < first - 2) || document.mentionAt(document.money, at)) return false
    if (word === 'valuation') return LINKING.test(lower[first - 1] ?? '')
    if (/^(?:valued|valuing|values|value)$/.test(word))
      // "a deal valued at", but "The deal values the company at"
      return lower[first - 1] === 'at' && (lower[at + 1] !== 'at' || !WHAT_IS_PRICED.test(lower[at - 1] ?? ''))
  }
  return false
}

/** "raised", "a raise of", "a round of" right before a sum. */
const raisesBefore = (lower: readonly string[], sum: number): boolean =>
  lower.slice(Math.max(0, sum - 3), sum).some(word => /^(?:rais(?:e|es|ed|ing)|round|fundraise)$/.test(word))

function valuationKindOf(document: AnnotatedDocument, { sentence, sum }: Place): 'pre' | 'post' | null {
  const { lower } = document.tokens
  for (let at = Math.max(sentence.first, sum.first - 6); at <= Math.min(sentence.last, sum.last + 6); at++) {
    if (/^pre(?:-money)?$/.test(lower[at])) return 'pre'
    if (/^post(?:-money)?$/.test(lower[at])) return 'post'
  }
  return null
}

/** "bringing its total funding to $80m", "has raised $80m to date", "has raised a total of $80m". */
function isTotal(document: AnnotatedDocument, { sentence, sum, first, clause, nouns }: Place): boolean {
  const { lower } = document.tokens
  if (/^(?:to|of|at|is|now|stands)$/.test(lower[first - 1] ?? ''))
    for (let at = first - 1; at >= Math.max(sentence.first, first - 15); at--) {
      if (lower[at] === ',' || document.mentionAt(document.money, at)) break
      if (
        /^(?:total|totals|overall|cumulative)$/.test(lower[at]) &&
        lower[first - 1] !== 'is' &&
        (lower[first - 1] !== 'at' || /^stands?$/.test(lower[first - 2] ?? ''))
      )
        return !/^(?:of|consideration|cash|price|deal|value|enterprise|cost|investment)$/.test(lower[at + 1])
      if (at === first - 2 && lower[at] === 'date' && lower[at - 1] === 'to') return true
    }
  const named = nouns.noun === 'round' && lower[nouns.head] === 'series'
  const perfect =
    clause?.verb.tense === 'perfect' && /^(?:raise|secure|attract|receive|accumulate|amass)$/.test(clause.verb.lemma)
  if (perfect && lower[first] === 'a' && lower[first + 1] === 'total' && !named) return true
  if (perfect && clause.verb.lemma === 'raise' && lower[clause.verb.head - 1] === 'now' && !named) return true
  if (!clause || !/^(?:raise|secure|attract|receive|bring|draw|get|obtain|collect)$/.test(clause.verb.lemma))
    return false
  if (opensWithTotal(lower, sentence.first)) return true
  const end = endOfSum(document, sum)
  for (let at = end + 1; at <= Math.min(sentence.last, end + 9); at++) {
    if (lower[at] === ',' && at > end + 2) break
    // "in the largest round to date" is no total
    if (/^(?:largest|biggest|highest)$/.test(lower[at])) break
    if (lower[at] === 'to' && lower[at + 1] === 'date') return true
    if (lower[at] === 'so' && lower[at + 1] === 'far') return true
    if (
      lower[at] === 'in' &&
      /^(?:total|all)$/.test(lower[at + 1] ?? '') &&
      !/^(?:cash|stock|commitments|capital)$/.test(lower[at + 2] ?? '')
    )
      return true
    if (lower[at] === 'altogether' || lower[at] === 'cumulatively') return true
    if (lower[at] === 'since' && /^(?:its|it|being|launching|founding|inception|\d{4})$/.test(lower[at + 1] ?? ''))
      return true
    if (
      /^(?:over|across)$/.test(lower[at]) &&
      /^(?:rounds|several|multiple|two|three|four|five|six|\d+)$/.test(lower[at + 1] ?? '') &&
      // "across two new funds"
      !/^(?:funds|vehicles)$/.test(lower[at + 2] ?? '') &&
      !/^(?:funds|vehicles)$/.test(lower[at + 3] ?? '')
    )
      return true
  }
  return false
}

/** "To date, Acme has raised", "In total,", "All told,", "So far,". */
const opensWithTotal = (lower: readonly string[], first: number): boolean =>
  /^(?:to date|in total|in all|all told|so far)$/.test(`${lower[first]} ${lower[first + 1]}`)

export interface RoundName {
  readonly round: Round | null
  readonly roundType: RoundType | null
}

/** The name of a round among tokens `first` to `last`: "Series B", "seed", "pre-seed", "Series A extension". */
export function roundNameIn(document: AnnotatedDocument, first: number, last: number): RoundName {
  const { lower } = document.tokens
  let series: Round | null = null
  let plain: Round | null = null
  let roundType: RoundType | null = null
  for (let at = first; at <= last; at++) {
    const word = lower[at] ?? ''
    const letter = word.startsWith('series') ? seriesAt(document, at) : undefined
    if (letter) series ??= `series_${letter}` as Round
    else if (
      word.startsWith('seed') &&
      /^(?:investors?|funds?|firms?|vcs?|accelerators?|investing)$/.test(lower[at + 1] ?? '')
    )
      // "the seed-stage investor Acme": what it invests in
      continue
    else if (word === 'seed' || word === 'seed-stage' || word === 'seed-round')
      plain ??= lower[at - 1] === 'pre' || (lower[at - 1] === '-' && lower[at - 2] === 'pre') ? 'pre_seed' : 'seed'
    else if (word === 'pre-seed' || word === 'preseed') plain ??= 'pre_seed'
    else if (word === 'angel' && lower[at + 1] !== 'investors' && lower[at + 1] !== 'investor') plain ??= 'angel'
    else if (word === 'growth' && /^(?:round|funding|financing|equity|investment|capital)$/.test(lower[at + 1] ?? ''))
      plain ??= 'growth'
    else if (word === 'strategic' && /^(?:round|funding|financing|investment)$/.test(lower[at + 1] ?? ''))
      plain ??= 'strategic'
    else if (word === 'bridge' && !/^[A-Z]/.test(document.tokens.surface(at + 1) || 'x')) roundType ??= 'bridge'
    else if (word === 'bridge' && /^(?:round|funding|financing|loan)$/.test(lower[at + 1] ?? '')) roundType ??= 'bridge'
    else if (word === 'extension') roundType ??= 'extension'
    else if (word === 'first' && /^clos(?:e|ing)$/.test(lower[at + 1] ?? '')) roundType ??= 'first_close'
  }
  const named = series ?? plain
  if (named) return { round: named, roundType }
  return roundType === 'bridge' || roundType === 'extension'
    ? { round: roundType, roundType }
    : { round: null, roundType }
}

const STAKES = /^(?:stake|stakes|shareholding|holding|position|interest|equity|shares?|ownership)$/

/** "a 10% stake", "a stake of 10%", "10 percent of the company". */
export function stakeIn(document: AnnotatedDocument, sentence: Sentence): PercentMention | undefined {
  const { lower } = document.tokens
  return document.mentionsIn(document.percents, sentence.first, sentence.last).find(percent => {
    if (percent.unit !== 'percent' || percent.value > 100) return false
    for (let at = percent.last + 1; at <= Math.min(sentence.last, percent.last + 3); at++)
      if (STAKES.test(lower[at])) return true
    if (lower[percent.first - 1] === 'of' && /^(?:stake|shareholding|interest)$/.test(lower[percent.first - 2] ?? ''))
      return true
    // "increased its stake in Acme to 25%"
    if (/^(?:to|by)$/.test(lower[percent.first - 1] ?? ''))
      for (let at = percent.first - 2; at >= Math.max(sentence.first, percent.first - 7); at--)
        if (/^(?:stake|shareholding|holding)$/.test(lower[at]) && /^(?:in|to)$/.test(lower[at + 1])) return true
    if (lower[percent.last + 1] !== 'of') return false
    for (let at = percent.first - 1; at >= Math.max(sentence.first, percent.first - 4); at--)
      if (/^(?:acquir|buy|bought|own|hold|held|sell|sold|purchas|tak|took|pick|snap|grab)/.test(lower[at])) return true
    return false
  })
}

/** "Acme, which signed with Globex in May, has ended its $5m investment": the date of an aside that does not hold the sum. */
function isAside(lower: readonly string[], sentence: Sentence, date: number, token: number): boolean {
  let commas = 0
  for (let at = date - 1; at > sentence.first; at--) {
    if (at === token) return false
    if (lower[at] === ',') commas++
    if (commas > 1) return false
    // "Jane Doe, a banker who left in 2015, closed her fund"
    const told = /^(?:which|who|whose)$/.test(lower[at + 1] ?? '')
    if (!told || (lower[at] !== ',' && lower[at + 1] !== 'who')) continue
    if (token < at) return true
    for (let next = date; next < token; next++) if (lower[next] === ',') return true
    return false
  }
  return false
}

/** "invest $1bn in a plant, where work begins in June": when something else begins. */
function isOfThing(lower: readonly string[], date: number, token: number): boolean {
  for (let at = date - 1; at > token; at--) if (lower[at] === 'where' && lower[at - 1] === ',') return true
  return false
}

/**
 * The date nearest to a token among those of a sentence that tell when the act was, not when its money will be used; none
 * of those between the sum before and the token's own window.
 */
export function dateOfAct(
  document: AnnotatedDocument,
  sentence: Sentence,
  token: number,
  window?: Window,
): DateMention | undefined {
  const { lower } = document.tokens
  const dates = document
    .mentionsIn(document.dates, sentence.first, Math.min(sentence.last, window?.last ?? sentence.last))
    .filter(date => {
      const { first } = date
      if (window?.before !== undefined && first > window.before && first < window.first) return false
      const before = lower[first - 1] ?? ''
      // when it was reported is not when it was done
      if (before === 'on' && /^(?:reported|reports|learnt|learned)$/.test(lower[first - 2] ?? '')) return false
      if (isDayOfTeller(document, sentence, first, undefined)) return false
      if (isAside(lower, sentence, first, token)) return false
      if (isOfOtherAct(document, sentence, date, undefined, token)) return false
      if (/^(?:by|until|till|through|due)$/.test(before) || isOfThing(lower, first, token)) return false
      // "its late-2021 peak of $5m": of another worth
      if (/^(?:peak|high|low|valuation)$/.test(lower[date.last + 1] ?? '')) return false
      const founded = before === 'in' ? lower[first - 2] : before
      return !/^(?:founded|established|started|launched|created|born|since|incorporated)$/.test(founded ?? '')
    })
  const away = (date: DateMention) => Math.min(Math.abs(date.first - token), Math.abs(date.last - token))
  return dates.reduce<DateMention | undefined>(
    (best, date) => (best && away(best) <= away(date) ? best : date),
    undefined,
  )
}
