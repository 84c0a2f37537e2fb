import { NUMBER, WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'
import type { Quotation } from '../types.js'
import type { Attribution } from './types.js'

/** Words before a name, a title or a term in marks. */
const LABELS = new Set(
  'called calls named titled dubbed known termed so-called entitled nicknamed codenamed'.split(' '),
)
/** Words that make quoted words a part of the article's own noun phrase. */
const DETERMINERS = new Set("a an the of his her its their our your this these those such as so-called 's".split(' '))

/** Why words in quotation marks are no speech (a title, a nickname, a scare quote), or undefined where they may be. */
export function notSpeech(
  document: AnnotatedDocument,
  quotation: Quotation,
  attribution: Attribution | undefined,
): string | undefined {
  const { tokens } = document
  const inside: number[] = []
  for (let i = quotation.first + 1; i <= quotation.last; i++)
    if (tokens.kind[i] === NUMBER || (tokens.kind[i] === WORD && !/^'/.test(tokens.lower[i]))) inside.push(i)
  const count = inside.length
  if (!count) return 'no words'
  const direct = attribution?.how === 'verb-after' || attribution?.how === 'verb-before'
  const opensSentence = document.sentenceAt(quotation.first)?.first === quotation.first
  const ended = /[,.!?…]/.test(tokens.lower[quotation.last - 1])
  const introduced = /^[,:]$/.test(tokens.lower[quotation.first - 1] ?? '')
  if (isTitle(document, inside) && !(direct && (opensSentence || introduced))) return 'a title or a name'
  const before = tokens.lower[quotation.first - 1] ?? ''
  // "The trend is your friend" is an old saying
  if (
    !attribution &&
    opensSentence &&
    /^(?:is|was|has|became|means|meant)$/.test(tokens.lower[quotation.last + 1] ?? '')
  )
    return 'the subject of the article'
  if (count < 6 && LABELS.has(before)) return 'a label'
  if (!attribution && before === '(' && tokens.lower[quotation.last + 1] === ')') return 'an aside'
  if (count < 6 && !attribution && DETERMINERS.has(before)) return 'a term of the article'
  if (count >= 4) return undefined
  if (
    direct &&
    ended &&
    count > 1 &&
    (opensSentence || introduced) &&
    (attribution?.channel || tokens.isCapital(inside[0]))
  )
    return undefined
  return 'too few words'
}

/** Every word of weight opens with a capital: "How Was I Supposed to Know". */
function isTitle(document: AnnotatedDocument, words: readonly number[]): boolean {
  if (words.length > 12) return false
  const { tokens } = document
  const weighty = words.filter(i => tokens.end[i] - tokens.start[i] > 3)
  if (!weighty.length) return false
  const shouted = words.every(i => document.slice(tokens.range(i)).toUpperCase() === document.slice(tokens.range(i)))
  return !shouted && weighty.every(i => tokens.isCapital(i)) && tokens.isCapital(words[0]) && weighty.length > 1
}
