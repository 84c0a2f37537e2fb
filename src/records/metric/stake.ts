import type { Sentence } from '../../language/sentences.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { PercentMention } from '../../mentions/types.js'
import { STAKES } from './lexicon.js'

const WHOSE = /^(?:the|its|their|all|outstanding)$/
const PAPER = /^(?:securities|shares|stock|equity|capital|units)$/

/** Is the percentage one of a company that somebody buys, holds or sells? */
export function isStake(document: AnnotatedDocument, sentence: Sentence, figure: PercentMention): boolean {
  const { lower } = document.tokens
  for (let i = figure.last + 1; i <= Math.min(sentence.last, figure.last + 4); i++) {
    // "68 percent said that ownership of the data": what they say
    if (lower[i] === 'that' || lower[i] === 'who') break
    if (STAKES.has(lower[i]) && !/^rates?$/.test(lower[i + 1] ?? '')) return true
    if (document.tokens.kind[i] !== WORD && lower[i] !== '-') break
  }
  const held = (word: string) => /^(?:acquir|buy|bought|own|hold|held|sell|sold|purchas|owned)/.test(word)
  if (lower[figure.last + 1] === 'owned' || (lower[figure.last + 1] === '-' && lower[figure.last + 2] === 'owned'))
    return true
  // "owned 55 percent by", "a ten percent share in the company"
  if (lower[figure.first - 1] === 'owned' && lower[figure.last + 1] === 'by') return true
  if (/^shares?$/.test(lower[figure.last + 1] ?? '') && lower[figure.last + 2] === 'in') {
    const [whose] = document.mentionsIn(document.references, figure.last + 3, Math.min(figure.last + 6, sentence.last))
    const near = lower.slice(figure.last + 3, Math.min(figure.last + 9, sentence.last + 1))
    if (whose?.entity?.kind === 'organization' && !near.some(word => /^(?:markets?|segment|sales)$/.test(word)))
      return true
  }
  const of = lower[figure.last + 1] === 'of' || lower[figure.last + 1] === 'in'
  const named = document.mentionsIn(document.references, figure.last + 2, Math.min(figure.last + 4, sentence.last))
  // "acquired 100% of the outstanding securities of Acme"
  const paper =
    WHOSE.test(lower[figure.last + 2] ?? '') &&
    lower.slice(figure.last + 3, figure.last + 6).some(word => PAPER.test(word))
  const company =
    named.some(({ entity }) => entity?.kind === 'organization') && !/'s/.test(lower[named[0].last + 1] ?? '')
  if (of && (company || paper))
    for (let i = figure.first - 1; i >= Math.max(sentence.first, figure.first - 6); i--) if (held(lower[i])) return true
  return STAKES.has(lower[figure.first - 2] ?? '') && lower[figure.first - 1] === 'of'
}
