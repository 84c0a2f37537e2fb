import { PLAIN_REPORTING, reportingVerb } from '../../language/reporting-verbs.js'
import type { Sentence } from '../../language/sentences.js'
import { wordsIn } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { figureAt } from './figure-at.js'
import { beforeAside } from './left-measure.js'
import { TELLING, wordSet } from './lexicon.js'
import type { Measure } from './measure.js'
import { isObserver } from './observers.js'
import { speakerAt } from './speaker.js'
import { isAwaitedBetween } from './status.js'

/** Who says so: "according to X", "X said", "per X"; a story's paragraph may say it once for its figures. */
export function attributionOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: number,
  measure?: Measure,
): Reference | undefined {
  const said = speakerAt(document, figure)
  if (said) return said
  const own = attributedIn(document, sentence, figure)
  if (own) return own
  const before = document.sentences[sentence.index - 1]
  if (!before || before.blockIndex !== sentence.blockIndex) return undefined
  return carriesOver(document, before, measure) ? attributedIn(document, before, before.last) : undefined
}

/** A source opens the sentence before, or stands anywhere in it where that sentence tells of the same measure. */
function carriesOver({ tokens }: AnnotatedDocument, before: Sentence, measure: Measure | undefined): boolean {
  const { lower } = tokens
  if (lower[before.first] === 'according') return true
  if (!measure) return false
  let sourced = false
  let same = false
  for (let i = before.first; i <= before.last; i++) {
    if (lower[i] === 'according' && lower[i + 1] === 'to') sourced = true
    else if (lower[i] === lower[measure.last]) same = true
  }
  return sourced && same
}

function attributedIn(document: AnnotatedDocument, sentence: Sentence, figure: number): Reference | undefined {
  const { tokens, references } = document
  const source = dataSource(document, sentence) ?? citedIn(document, sentence)
  if (source) return source
  for (let i = sentence.first; i <= sentence.last; i++) {
    const word = tokens.lower[i]
    if (word === 'according' && i > figure && isAwaitedBetween(document, figure, i)) continue
    if (
      (word === 'according' && tokens.lower[i + 1] === 'to') ||
      (word === 'per' && (i === sentence.first || isPerHouse(document, i)))
    ) {
      const limit = Math.min(sentence.last, i + 10)
      const comma = firstComma(document, i, limit)
      const named = document.mentionsIn(references, i + 1, comma).filter(reference => reference.entity)
      // "according to the latest report from the security firm, Acme"
      const apposed = named.length ? undefined : document.mentionAt(references, comma + 1)
      const inside = apposed?.entity && apposed.form === 'name' ? [apposed] : named
      if (inside.length)
        return inside.find(({ form, entity }) => form === 'name' && entity?.kind !== 'place') ?? inside[0]
    }
    // "fell 12%, data from Acme show"
    if (i > figure && FINDINGS.has(word) && /^(?:from|by)$/.test(tokens.lower[i + 1] ?? '')) {
      const house = findingsOf(document, sentence, i + 2)
      if (house) return house
    }
    if (OBSERVING.has(word)) {
      const house = document.mentionAt(references, observerEnd(document, sentence, i - 1))
      if (house?.entity && house.first > figure && /^(?:data|figures|estimates|numbers)$/.test(tokens.lower[i - 1]))
        return house
      if (house && house.first > figure && TELLING.has(word) && isParenthetic(document, sentence, house, i))
        return house
      if (house?.entity && house.first >= sentence.first && isObserver(document, house)) return house
      if (house?.entity && house.first >= sentence.first && putsAt(document, house, i, figure)) return house
      continue
    }
    if (
      !PLAIN_REPORTING.has(word) &&
      !(reportingVerb(word) && /^(?:estimates?|estimated|reported|reports|expects|notes)$/.test(word))
    )
      continue
    // "Acme boasts 42 million users" has them, and tells nothing
    if (word.startsWith('boast') && tokens.lower[i + 1] !== 'that' && tokens.lower[i + 1] !== ',') continue
    // "Acme, which makes phones, said"
    let end = tokens.lower[i - 1] === ',' ? beforeAside(document, sentence, i - 1) : i - 1
    // "Acme (NASDAQ: ACME) reported"
    if (tokens.lower[end] === ')') while (end > Math.max(sentence.first, i - 8) && tokens.lower[end] !== '(') end--
    if (tokens.lower[end] === '(') end--
    const left =
      document.mentionAt(references, end) ??
      (tokens.lower[end] === ',' ? undefined : document.mentionAt(references, end - 1))
    // "the index added 0.1%"; "fell 4% after Acme reported that": what is told there is why, and not the figure
    if (word === 'added' && (figureAt(document, i + 1) ?? figureAt(document, i + 3))) continue
    if (left && left.first > figure && AFTERWARDS.has(tokens.lower[left.first - 1])) continue
    if (left?.entity && left.first >= sentence.first && left.entity.kind !== 'place')
      return tellerNearer(document, left, figure) ?? left
    const right = document.mentionAt(references, i + 1)
    // in ", said Acme was" somebody else says so
    const acts = right && /^(?:auxiliary|modal|verb)$/.test(document.tagged(sentence).at(right.last + 1) ?? '')
    if (right?.entity && !acts && tokens.lower[i - 1] === ',') return right
  }
  return undefined
}

const TURNS = wordsIn('while whereas but ;')

/** "Acme said it would cut 40 jobs, while Initech said its sales fell 3%": who tells the part that the figure stands in. */
function tellerNearer(document: AnnotatedDocument, teller: Reference, figure: number): Reference | undefined {
  const { tokens } = document
  const { lower } = tokens
  const turn = tokens.firstOf(TURNS, teller.last + 1, figure - 1)
  for (let i = turn < 0 ? figure : turn + 1; i < figure; i++) {
    if (!PLAIN_REPORTING.has(lower[i])) continue
    const other = document.mentionAt(document.references, i - 1)
    const joins = other?.entity && other.first === turn + 1
    return joins && other.entity?.kind !== 'place' ? other : undefined
  }
  return undefined
}

/** "Acme put its share at 26%", "Acme now forecasts that sales will grow 7%": who is not told of, but tells. */
function putsAt({ tokens: { lower } }: AnnotatedDocument, house: Reference, verb: number, figure: number): boolean {
  if (house.possessive || house.entity?.kind === 'place' || figure < verb) return false
  if (lower[verb + 1] === 'that') return true
  // "Acme predicts server shipments will climb 15%"
  if (PREDICTING.has(lower[verb]))
    for (let i = verb + 2; i < figure; i++) if (/^(?:will|would|to)$/.test(lower[i])) return true
  if (!/^puts?$/.test(lower[verb]) || lower[figure - 1] !== 'at') return false
  for (let i = verb + 1; i < figure; i++) if (/^(?:up|out|down|forward|into)$/.test(lower[i])) return false
  return true
}

/** ", per Acme data", "per Acme": who tells, and no rate "per user". */
function isPerHouse(document: AnnotatedDocument, per: number): boolean {
  const house = document.mentionAt(document.references, per + 1)
  return house?.form === 'name' && document.tokens.lower[per - 1] === ','
}

/** "sales will grow 21%, Acme predicts", "want a licence, the Acme Center found.": a clause that only says who tells. */
function isParenthetic({ tokens }: AnnotatedDocument, sentence: Sentence, house: Reference, verb: number): boolean {
  const { lower } = tokens
  const comma = lower[house.first - 1] === 'the' ? house.first - 2 : house.first - 1
  const ends = verb + 1 >= sentence.last || /^[,.]$/.test(lower[verb + 1])
  return (
    ends &&
    lower[comma] === ',' &&
    house.last === verb - 1 &&
    house.entity !== undefined &&
    house.entity.kind !== 'place'
  )
}

export const PREDICTING = wordSet(`predicts estimates reckons projects`)
const AFTERWARDS = wordSet(`after since when because`)
const STUDYING = wordSet(`analyst analysts economist economists strategist strategists`)

/** What houses that measure others do with figures. */
const OBSERVING = wordSet(`
  puts put pegs pegged reckons reckoned claims claimed calculates calculated finds found shows showed reveals revealed
  projects projected forecasts predicts predicted tallied counted gives gave credits
`)

/** "Gartner, in contrast, puts": the token before an aside of a few words. */
function observerEnd({ tokens }: AnnotatedDocument, sentence: Sentence, end: number): number {
  const { lower } = tokens
  if (lower[end] !== ',') return /^(?:also|data|now|figures|report|research)$/.test(lower[end]) ? end - 1 : end
  for (let i = end - 1; i > Math.max(sentence.first, end - 6); i--) if (lower[i] === ',') return i - 1
  return end
}

/** "Acme News reported, citing Datapoint figures": whose figures another one tells. */
function citedIn(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  const { tokens } = document
  const cites = tokens.firstOf(CITING, sentence.first + 1, sentence.last)
  if (cites < 0) return undefined
  const house = document.mentionsIn(document.references, cites + 1, Math.min(sentence.last, cites + 5))[0]
  if (house?.form !== 'name' || !house.entity || house.entity.kind === 'place') return undefined
  for (let i = cites + 1; i <= Math.min(sentence.last, house.last + 2); i++)
    if (FINDINGS.has(tokens.lower[i])) return house
  return undefined
}
const CITING = wordsIn('citing')

const FINDINGS = wordSet(`
  data figures numbers estimates reporting research statistics analysis report study survey poll
`)
const SHOWING = wordSet(`
  show shows showed suggest suggests suggested indicate indicates indicated find finds found estimate estimates
  estimated reveal reveals revealed put puts showing say says
`)

/** "Data from Acme show", "Based on recent reporting from Acme": a house whose findings open the sentence. */
export function dataSource(document: AnnotatedDocument, sentence: Sentence): Reference | undefined {
  const { lower } = document.tokens
  for (let i = sentence.first; i <= Math.min(sentence.last - 2, sentence.first + 4); i++) {
    // "analysts at Acme Securities had projected"
    const word = lower[i]
    if (STUDYING.has(word) && /^(?:at|from|with)$/.test(lower[i + 1])) {
      const [bank] = document.mentionsIn(document.references, i + 2, i + 4)
      return bank?.entity && !bank.possessive && bank.entity.kind !== 'place' ? bank : undefined
    }
    if (!FINDINGS.has(word)) continue
    // "a study released by Acme", "figures compiled by Acme"
    const made = /^(?:released|published|conducted|compiled|collected|provided|commissioned|gathered)$/.test(
      lower[i + 1],
    )
    const by = made ? i + 2 : i + 1
    if (!/^(?:from|by)$/.test(lower[by])) return undefined
    return findingsOf(document, sentence, by + 1)
  }
  return undefined
}

/** "data from Acme show": the house named at `from`, where a verb says that its findings tell. */
function findingsOf(document: AnnotatedDocument, sentence: Sentence, from: number): Reference | undefined {
  const { lower } = document.tokens
  // "by the Spanish-based pollster Acme"
  const house = document
    .mentionsIn(document.references, from, Math.min(sentence.last, from + 5))
    .find(({ entity, last }) => entity?.kind !== 'place' || !lower[last]?.endsWith('based'))
  if (!house?.entity || house.possessive || house.entity.kind === 'place') return undefined
  if (lower[sentence.first] === 'based' && lower[sentence.first + 1] === 'on') return house
  for (let at = house.last + 1; at <= Math.min(sentence.last, house.last + 5); at++)
    if (SHOWING.has(lower[at])) return house
  return undefined
}

function firstComma(document: AnnotatedDocument, from: number, limit: number): number {
  for (let i = from; i <= limit; i++) if (document.tokens.lower[i] === ',') return i
  return limit
}
