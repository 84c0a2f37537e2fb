import { isFunctionWord } from '../../language/everyday-words.js'
import { NUMBER, PUNCTUATION, SYMBOL, WORD } from '../../language/tokens.js'
import { verbForm } from '../../language/verbs.js'
import { isPlanningTo } from '../../language/word-classes.js'
import { wordSet } from '../../language/word-set.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Entity, Reference } from '../types.js'
import { addAnaphora } from './anaphora.js'
import type { NameContext, NameSpan } from './context.js'
import { makeEntities } from './entities.js'
import { CaseEvidence } from './evidence.js'
import { readHeadline } from './headline.js'
import { KnownNames, type Lexicon, NameIndex } from './known.js'
import { Profiles } from './profiles.js'
import { readProse } from './prose.js'

export type { Lexicon } from './known.js'

/**
 * Names, nominals and pronouns in token order, tied to the entities of the article. Prose is read first: a headline
 * in Title Case is then read with the names that the prose has.
 */
export function findReferences(document: AnnotatedDocument, lexicon: Lexicon = {}): Reference[] {
  const { tokens } = document
  const context: NameContext = {
    document,
    tokens,
    evidence: new CaseEvidence(document),
    known: new KnownNames(lexicon),
    smallNames: new Set(),
  }
  const spans = findSpans(context)
  const { entities, of, groups } = makeEntities(context, spans)
  const names = spans.map((span, i) => nameReference(context, span, of[i]))
  return addAnaphora(context, names, new Profiles(tokens, entities, groups, names, tokens.at(document.bodyStart)))
}

function findSpans(context: NameContext): NameSpan[] {
  const { document, tokens, evidence } = context
  const spans: NameSpan[] = []
  const headlines = document.sentences.filter(sentence => evidence.casing(sentence) !== 'prose')
  for (const sentence of document.sentences)
    if (evidence.casing(sentence) === 'prose') readProse(context, sentence, spans)
  if (headlines.length === 0) return spans
  const body = new NameIndex()
  const seen = new Set<string>()
  for (const { first, last, known, stem } of spans) {
    if (stem) continue
    const form = document.slice(tokens.range(first, last))
    if (seen.has(form)) continue
    seen.add(form)
    body.addTokens(tokens, first, last, known ?? { name: form, kind: 'unknown', sort: 'body', given: true })
  }
  for (const sentence of headlines) readHeadline(context, sentence, body, spans)
  return spans.sort((a, b) => a.first - b.first)
}

/** "Macy's revenue": a name that ends like an owner, before what it owns. */
const ownsNoun = (word: string): boolean => !isFunctionWord(word) && verbForm(word) === undefined

/** Before these nothing is owned: "bought Harper's in May", "its rival Harper's, the baker". */
const ENDS_NAME = wordSet('in on at over for from by to with after before since until during against across')

const owns = ({ count, kind, lower }: NameContext['tokens'], at: number): boolean =>
  at < count &&
  !(kind[at] === PUNCTUATION && /^[,.;:?!)]$/.test(lower[at])) &&
  // "Northwind's over $80 billion purchase"
  (!ENDS_NAME.has(lower[at]) || kind[at + 1] === SYMBOL || kind[at + 1] === NUMBER)

function nameReference({ tokens }: NameContext, { first, last }: NameSpan, entity: Entity): Reference {
  const next = tokens.lower[last + 1]
  const possessive =
    (tokens.kind[last + 1] === WORD &&
      next === "'s" &&
      owns(tokens, last + 2) &&
      !isPlanningTo(tokens.lower, last + 2)) ||
    (tokens.lower[last] === "'s" && tokens.kind[last + 1] === WORD && !tokens.isCapital(last + 1) && ownsNoun(next)) ||
    (tokens.kind[last + 1] === PUNCTUATION &&
      (next === "'" || next === '’') &&
      tokens.lower[last].endsWith('s') &&
      // "Northwind Systems' $5 billion deal"
      (tokens.kind[last + 2] === WORD || tokens.kind[last + 2] === SYMBOL || tokens.kind[last + 2] === NUMBER))
  return { start: tokens.start[first], end: tokens.end[last], first, last, form: 'name', entity, possessive }
}
