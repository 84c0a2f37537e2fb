import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'
import { wordSet } from './lexicon.js'
import { type Measure, measureEndingAt, measureStartingAt } from './measure.js'

/** What those who were asked do or say: "23% reported", "53 percent said". */
const ANSWERING = wordSet(`
  say said says saying report reported reporting saw see experienced experience experiencing believe believed believing
  think thought feel felt admit admitted admitting agree agreed expect expected expecting plan planned planning cited cite
  citing claimed claim indicated indicate want wanted prefer preferred worry worried fear feared consider considered use
  used using rely relied have had were are answered named ranked received receiving trust paid aren't don't didn't haven't
  employing believes held holds hold was acknowledge acknowledged recognize recognise struggle struggling lack lacked
  describe described call called oppose opposed support supported favor favour disagree disapprove approve distrust doubt doubted spend own
  do did identified listed chose selected intend intended deployed adopted implemented rated opted who that
`)
const ADVERBS = wordSet(`also already now only still even actually regularly`)

/** People and bodies that surveys ask. */
const ASKED = wordSet(`
  respondents participants workers employees people consumers users organizations organisations companies firms businesses
  developers adults executives leaders managers customers teens teenagers children parents students teachers engineers
  programmers professionals americans britons europeans households owners voters shoppers buyers enterprises cios cisos
  victims patients gamers players marketers investors leaders ceos cfos professionals individuals respondent readers viewers decision-makers stakeholders residents drivers travelers travellers founders recruiters doctors nurses publishers creators advertisers
`)

/** Of them and of their like, those that are nobody's own: "users", "customers" and "employees" are a company's as often. */
const NOBODYS = wordSet(`
  respondents respondent participants people consumers organizations organisations companies firms businesses developers
  adults executives leaders managers teens teenagers parents programmers professionals americans britons
  europeans australians canadians indians households owners voters shoppers buyers enterprises cios cisos ceos cfos victims
  gamers marketers individuals decision-makers residents founders recruiters doctors physicians clinicians nurses
  women men girls boys seniors republicans democrats millennials smes smbs startups banks hospitals retailers
  manufacturers schools journalists engineers chiefs editors pupils farmers lawyers accountants musicians designers freelancers motorists
  commuters teachers children agencies charities councils polled surveyed asked questioned
`)

/** Does a share tell of a group of people or bodies that are nobody's: "18% of respondents"? */
export const isPopulation = (document: AnnotatedDocument, { last, owner }: Measure): boolean =>
  owner === undefined && NOBODYS.has(document.tokens.lower[last])

/** Does a share of which nobody is told to have them tell of a group of people or bodies: "9% of workers"? */
export const isGroup = (document: AnnotatedDocument, { last, owner }: Measure): boolean =>
  owner === undefined && ASKED.has(document.tokens.lower[last])

/** "nearly three-quarters of respondents (73%) said": those of whom the words before the brackets tell a part. */
export function askedInBracket(
  document: AnnotatedDocument,
  sentence: Sentence,
  { first, last }: Mention,
): Measure | undefined {
  const { lower } = document.tokens
  if (lower[first - 1] !== '(' || lower[last + 1] !== ')' || first - 4 < sentence.first) return undefined
  if (!ASKED.has(lower[first - 2])) return undefined
  const measure = measureEndingAt(document, sentence, first - 2)
  return measure && /^(?:of|the|all)$/.test(lower[measure.first - 1] ?? '') ? measure : undefined
}

/** "23% reported": does the verb after a percentage say what people do, the people themselves told before? */
export function isAnswer({ tokens }: AnnotatedDocument, sentence: Sentence, { last }: Mention): boolean {
  let at = last + 1
  if (/^[—–),]$/.test(tokens.lower[at] ?? '')) at++
  while (at < sentence.last && ADVERBS.has(tokens.lower[at])) at++
  return at <= sentence.last && ANSWERING.has(tokens.lower[at])
}

const MEANT = wordSet(`whom which them those`)

/** What a part is "of" at token `at`; of "of whom", "of which" and "of them" those told before the figure at `figure`. */
export function wholeOf(
  document: AnnotatedDocument,
  sentence: Sentence,
  at: number,
  figure: number,
): Measure | undefined {
  const { lower } = document.tokens
  if (!MEANT.has(lower[at]) || (lower[at] === 'those' && lower[at + 1] !== ','))
    return measureStartingAt(document, sentence, at)
  if (lower[at] === 'whom' || lower[at] === 'which')
    for (let i = figure - 1; i > Math.max(sentence.first, figure - 6); i--)
      if (/^[,—–(-]$/.test(lower[i])) return measureEndingAt(document, sentence, i - 1)
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - 2); index--) {
    const before = document.sentences[index]
    if (before.blockIndex !== sentence.blockIndex) return undefined
    const count = document.mentionsIn(document.numbers, before.first, before.last).at(-1)
    const counted = count && measureStartingAt(document, before, count.last + 1)
    if (counted && /s$|people$/.test(counted.words)) return counted
  }
  return undefined
}

/** "Of the hospitals surveyed, 68 percent said": those of whom the words that open the sentence tell. */
export function askedOfAll(document: AnnotatedDocument, sentence: Sentence, { first }: Mention): Measure | undefined {
  const { lower } = document.tokens
  if (lower[first - 1] !== ',' || first - 4 < sentence.first || !/^(?:of|among|out)$/.test(lower[sentence.first]))
    return undefined
  // "Out of 4,400 adults surveyed, 71% said"
  const end = POLLED.has(lower[first - 2]) ? first - 3 : ASKED.has(lower[first - 2]) ? first - 2 : -1
  return end > sentence.first ? measureEndingAt(document, sentence, end) : undefined
}
const POLLED = wordSet(`surveyed polled asked questioned interviewed studied`)

/** Most sentences back that tell who was asked. */
const REACH = 8

/** Whom an answer's percentage is of: those of the percentage before, or the people last named in the paragraph. */
export function populationBefore(
  document: AnnotatedDocument,
  sentence: Sentence,
  figure: Mention,
): Measure | undefined {
  const { lower } = document.tokens
  // "most of these leaders, 85%, were": who stands right before the figure
  if (lower[figure.first - 1] === ',' && figure.first - 2 > sentence.first && ASKED.has(lower[figure.first - 2])) {
    const near = measureEndingAt(document, sentence, figure.first - 2)
    if (near) return near
  }
  let named: Measure | undefined
  for (let index = sentence.index; index >= 0 && index > sentence.index - REACH; index--) {
    const told = document.sentences[index]
    if (told.blockIndex < sentence.blockIndex - 3) break
    const end = index === sentence.index ? figure.first - 1 : told.last
    for (const { last } of document.mentionsIn(document.percents, told.first, end).reverse()) {
      const whole =
        lower[last + 1] === 'of'
          ? measureStartingAt(document, told, last + 2)
          : askedInBracket(document, told, document.mentionAt(document.percents, last)!)
      if (whole && ASKED.has(lower[whole.last])) return whole
    }
    if (told.blockIndex === sentence.blockIndex)
      for (let i = end; i >= told.first && !named; i--)
        if (ASKED.has(lower[i]))
          named = {
            ...document.tokens.range(i),
            first: i,
            last: i,
            words: document.tokens.surface(i),
            owner: undefined,
          }
  }
  return named
}
