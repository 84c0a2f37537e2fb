import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { statusOfClause } from '../../mentions/clause/index.js'
import type { Mention, PercentMention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { metricDraft } from './draft.js'
import { JOB_CUT_VERBS, JOB_NOUNS, WORKFORCE, wordSet } from './lexicon.js'
import { measureStartingAt } from './measure.js'

const BEFORE_ALL = wordSet(`
  about around roughly nearly almost over more than some just approximately the now
`)

/** The token before a figure, past "about", "more than" and "the". */
function beforeBounds({ tokens: { lower } }: AnnotatedDocument, sentence: Sentence, { first }: Mention): number {
  let at = first - 1
  while (at > sentence.first && BEFORE_ALL.has(lower[at])) at--
  return at
}

const HARD_CUTS = wordSet(`
  lay laid lays laying laid-off fire fired firing layoff layoffs sacked sacking sack eliminate eliminates
  eliminated eliminating axe axed axes axing ax let letting
`)

const CUTS_BEFORE = new Set([...JOB_CUT_VERBS, 'layoff', 'layoffs', 'cuts'])
const CUTS_AFTER = wordSet('laid layoff layoffs fired sacked redundant eliminated axed')

/** The token of a verb or noun that cuts jobs near a figure, or -1. */
export function cutNear(document: AnnotatedDocument, sentence: Sentence, first: number, last: number): number {
  const { lower } = document.tokens
  for (let i = first - 1; i >= Math.max(sentence.first, first - 9); i--) {
    if (lower[i] === ';' || lower[i] === ':') break
    if (CUTS_BEFORE.has(lower[i])) return fitsCut(document, i) ? i : -1
  }
  for (let i = last + 1; i <= Math.min(sentence.last, last + 17); i++)
    if (CUTS_AFTER.has(lower[i]) || (lower[i] === 'cut' && lower[i - 1] === 'be')) return i
  return -1
}

const fitsCut = (document: AnnotatedDocument, i: number): boolean => {
  const word = document.tokens.lower[i]
  if (/^la/.test(word) && word !== 'laid-off' && !/^layoff/.test(word))
    return document.tokens.lower[i + 1] === 'off' || /^off/.test(document.tokens.lower[i + 1] ?? '')
  return word.startsWith('let') ? document.tokens.lower[i + 1] === 'go' || document.tokens.lower[i + 2] === 'go' : true
}

/** "30% of its workforce" beside a verb that cuts jobs; "another 10%" after "laid off". */
export function isJobCut(document: AnnotatedDocument, sentence: Sentence, first: number, last: number): boolean {
  const cut = cutNear(document, sentence, first, last)
  if (cut < 0) return false
  const { lower } = document.tokens
  // "70% of the layoffs": a part of the cuts
  if (lower[last + 1] === 'of')
    for (let i = last + 2; i <= last + 4; i++) if (/^(?:layoffs|cuts|redundancies)$/.test(lower[i] ?? '')) return false
  for (let i = last + 1; i <= Math.min(sentence.last, last + 7); i++) {
    if (WORKFORCE.has(lower[i])) return true
    // "dropped 6%, said the jobs site Acme", but "cut 10%, or 400, of its staff"
    if (lower[i] === ',' && lower[i + 1] !== 'or' && lower[i - 2] !== 'or') break
  }
  for (let i = cut + 1; i < first; i++) if (/^(?:workforce|headcount|staff|staffing)$/.test(lower[i])) return true
  return cut < first && HARD_CUTS.has(lower[cut]) && first - cut <= 4
}

const cuts = new WeakMap<PercentMention, boolean>()

/** The same of a percentage, which several rules ask for. */
export function isPartCut(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): boolean {
  let cut = cuts.get(figure)
  if (cut === undefined)
    cuts.set(
      figure,
      (cut = isJobCut(document, sentence, figure.first, figure.last) || isCutBefore(document, sentence, figure)),
    )
  return cut
}

const PART_OF_ALL = wordSet(`representing equivalent equalling equaling comprising`)

/** "It will cut 240 jobs. That is 12% of its workforce.": of the cut that the sentence before tells. */
function isCutBefore(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): boolean {
  const { lower } = document.tokens
  // "will affect 2,500 employees, accounting for 11% of its workforce"
  const link = beforeBounds(document, sentence, figure)
  const same = PART_OF_ALL.has(lower[link]) || (lower[link] === 'for' && lower[link - 1] === 'accounting')
  const before = same ? sentence : document.sentences[sentence.index - 1]
  if (lower[figure.last + 1] !== 'of' || before?.blockIndex !== sentence.blockIndex) return false
  if (!same && !/^(?:that|this|which|those)$/.test(lower[sentence.first])) return false
  const whole = measureStartingAt(document, sentence, figure.last + 2)
  return whole !== undefined && WORKFORCE.has(lower[whole.last]) && countsCut(document, before)
}

const countsCut = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  document
    .mentionsIn(document.numbers, sentence.first, sentence.last)
    .some(jobs => countsJobs(document, sentence, jobs) && cutNear(document, sentence, jobs.first, jobs.last) >= 0)

/** Does a sentence tell of a cut by its part of the staff, or by how many go? */
const tellsCut = (document: AnnotatedDocument, sentence: Sentence): boolean =>
  document
    .mentionsIn(document.percents, sentence.first, sentence.last)
    .some(part => isPartCut(document, sentence, part)) || countsCut(document, sentence)

export const jobShareCut: NewsRule = {
  name: 'metric/part-of-staff-cut',
  example: 'Fabrikam laid off 30% of its workforce.',
  trigger: { mentions: ['percent'] },
  find(document, token) {
    const figure = document.mentionAt(document.percents, token)
    const sentence = document.sentenceAt(token)
    if (!figure || !sentence || !isPartCut(document, sentence, figure)) return undefined
    const { value, max, bound, unit } = figure
    return cutDraft(document, sentence, figure, { rule: this.name, kind: 'change', value, max, bound, unit })
  },
}

export const jobsCut: NewsRule = {
  name: 'metric/jobs-cut',
  example: 'Fabrikam will cut 4,000 jobs in Spain.',
  trigger: { mentions: ['number'] },
  find(document, token) {
    const figure = document.mentionAt(document.numbers, token)
    const sentence = document.sentenceAt(token)
    if (!figure || !sentence || !countsJobs(document, sentence, figure)) return undefined
    if (countsAll(document, sentence, figure)) return undefined
    const cut = cutNear(document, sentence, figure.first, figure.last)
    if (cut < 0 ? !isCutInOtherWords(document, sentence, figure) : isDenied(document, sentence, figure, cut))
      return undefined
    const { value, max, bound } = figure
    return cutDraft(document, sentence, figure, { rule: this.name, kind: 'level', value, max, bound, unit: 'count' })
  },
}

/** Verbs by which a figure is told again, and those of what a cut does to people. */
const AGAIN = wordSet(
  `equates equate equating amounts amount amounting translates translate translating works working comes`,
)
const TOUCHES = wordSet(`affect affects affected affecting impact impacts impacted impacting`)

/**
 * "cut 9% of its staff, or roughly 2,500 people", "That equates to about 2,500 people", "The decision will affect 2,500
 * workers": a cut told before, in people.
 */
export function isCutInOtherWords(document: AnnotatedDocument, sentence: Sentence, figure: Mention): boolean {
  const { lower } = document.tokens
  const at = beforeBounds(document, sentence, figure)
  const again = lower[at] === 'to' && (AGAIN.has(lower[at - 1]) || AGAIN.has(lower[at - 2]))
  if (!again && lower[at] !== 'or' && !TOUCHES.has(lower[at])) return false
  const part = document.mentionsIn(document.percents, Math.max(sentence.first, at - 11), at).at(-1)
  if (part) return isPartCut(document, sentence, part)
  const before = document.sentences[sentence.index - 1]
  if (lower[at] === 'or' || before?.blockIndex !== sentence.blockIndex) return false
  const opens = /^(?:that|this|which|it|the)$/.test(lower[sentence.first])
  return opens && at - sentence.first < 8 && tellsCut(document, before)
}

/** "did not lay off 300 people", "fired none of its 300 employees". */
function isDenied(document: AnnotatedDocument, sentence: Sentence, { first }: Mention, cut: number): boolean {
  const { lower } = document.tokens
  // "none of its 300 employees", "none of the 300"
  for (let at = first - 1; at > cut; at--) if (lower[at] === 'none' && lower[at + 1] === 'of') return true
  const clause = document.clauses(sentence).find(({ verb }) => verb.first <= cut && cut <= verb.last)
  return clause !== undefined && statusOfClause(document, sentence, clause).refused === 'negated'
}

const PARTS = wordSet(`half third quarter fifth tenth most many some part portion majority % percent`)

/** "9% of the 22,000 Acme employees", "half of its 300 people": the whole of which a part goes. */
function isWholeOfPart(document: AnnotatedDocument, sentence: Sentence, { first }: Mention): boolean {
  const { lower } = document.tokens
  const tagged = document.tagged(sentence)
  for (let at = first - 1; at > sentence.first && at >= first - 6; at--) {
    if (lower[at] === 'of') return PARTS.has(lower[at - 1])
    const tag = tagged.at(at)
    if (tag !== 'determiner' && tag !== 'noun' && tag !== 'name' && tag !== 'possessive' && !BEFORE_ALL.has(lower[at]))
      break
  }
  return false
}

/** "had 54,000 employees", "its workforce of 122,000 people", "a third of its 300 people": those who are there. */
export function countsAll(document: AnnotatedDocument, sentence: Sentence, figure: Mention): boolean {
  const { lower } = document.tokens
  if (isWholeOfPart(document, sentence, figure)) return true
  const at = beforeBounds(document, sentence, figure)
  if (lower[at] === 'of') return at > sentence.first && /^(?:workforce|staff|headcount|force)$/.test(lower[at - 1])
  return (
    at >= sentence.first &&
    (/^(?:has|had|employs|employed|employing)$/.test(lower[at]) ||
      (lower[at] === 'have' && !/^(?:will|would|may)$/.test(lower[at - 1])))
  )
}

/** Is a figure one of jobs or of people who hold them? Up to three words may stand between. */
export function countsJobs(document: AnnotatedDocument, sentence: Sentence, figure: Mention): boolean {
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 4); i++) {
    if (JOB_NOUNS.has(document.tokens.lower[i])) return true
    if (document.tagged(sentence).at(i) !== 'noun' && document.tagged(sentence).at(i) !== 'name') return false
  }
  return false
}

function cutDraft(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: Mention,
  reading: Pick<Parameters<typeof metricDraft>[1], 'rule' | 'kind' | 'value' | 'max' | 'bound' | 'unit'>,
) {
  const share = reading.kind === 'change'
  return metricDraft(document, {
    ...reading,
    sentence,
    figure,
    measure: share ? wholeAfter(document, sentence, figure.last) : undefined,
    measureWords: share ? (wholeAfter(document, sentence, figure.last) ? undefined : 'workforce') : 'jobs',
    measureKey: share ? 'employees' : 'jobs_cut',
    direction: share ? 'decrease' : null,
    confidence: 0.8,
  })
}

function wholeAfter(document: AnnotatedDocument, sentence: Sentence, last: number) {
  if (document.tokens.lower[last + 1] !== 'of') return undefined
  const measure = measureStartingAt(document, sentence, last + 2)
  return measure && WORKFORCE.has(document.tokens.lower[measure.last]) ? measure : undefined
}
