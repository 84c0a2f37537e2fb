import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Clause, statusOfClause } from '../../mentions/clause/index.js'
import type { NewsRule } from '../kind.js'
import { draftsOf } from './draft.js'
import { completeFrame, type VerbFrame } from './frame.js'
import { tellsNothing } from './nobody.js'

/** A frame of words that say something of a subject after a verb of being: "is now available". */
export interface PredicateFrame extends Omit<VerbFrame, 'verbs' | 'subject' | 'object' | 'alone'> {
  readonly words: readonly string[]
}

const BEING = new Set(['be', 'become'])
const BETWEEN =
  /^(?:on|now|also|finally|already|today|widely|generally|publicly|commercially|globally|officially|immediately|initially|only|soon|back|once|freely|fully|currently|no|longer|not|in|out|of|and|live|public|open|early)$/

/** A rule out of a predicate frame: called at the word, reads the clause whose verb of being stands before it. */
export function predicateRule(frame: PredicateFrame): NewsRule {
  const asVerb: VerbFrame = completeFrame({ ...frame, verbs: [] })
  return {
    name: frame.name,
    example: frame.example,
    trigger: { words: frame.words },
    find(document, token) {
      const sentence = document.sentenceAt(token)!
      if (tellsNothing(document, asVerb, sentence)) return undefined
      const clause = clauseOf(document, document.clauses(sentence), token)
      if (!clause?.subject) return undefined
      const reading = {
        document,
        sentence,
        token,
        clause,
        actor: undefined,
        object: clause.subject,
        counterparty: undefined,
        places: [],
      }
      return draftsOf(asVerb, reading, statusOfClause(document, sentence, clause))
    },
  }
}

function clauseOf(document: AnnotatedDocument, clauses: readonly Clause[], token: number): Clause | undefined {
  const clause = clauses.findLast(({ verb }) => verb.last < token)
  if (!clause || !BEING.has(clause.verb.lemma) || token - clause.verb.last > 4) return undefined
  for (let at = clause.verb.last + 1; at < token; at++)
    if (!BETWEEN.test(document.tokens.lower[at]) && !/ly$/.test(document.tokens.lower[at])) return undefined
  return clause
}
