import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Reference } from '../../mentions/types.js'
import { COUNT_MEASURES, wordSet } from './lexicon.js'
import { hasFigures } from './subject-before.js'

/** "On Black Friday, sales rose": when it was, and not whose. */
export function isSetting({ tokens }: AnnotatedDocument, sentence: Sentence, { first, entity }: Reference): boolean {
  // "On Google Play, spending rose"
  if (entity?.kind === 'product' || entity?.kind === 'organization') return false
  const before = tokens.lower[first - 1] === 'the' ? first - 2 : first - 1
  return before === sentence.first && /^(?:on|during|since|amid|ahead|until)$/.test(tokens.lower[before])
}

/** "Acme, a title owned by Globex, says": who owns it is not whose figures it tells. */
export const isOwner = ({ tokens: { lower } }: AnnotatedDocument, { first, last }: Reference): boolean =>
  lower[first - 1] === 'by' &&
  lower[last + 1] === ',' &&
  /^(?:owned|backed|run|controlled|operated)$/.test(lower[first - 2])

/** "Acme (NASDAQ: ACME)": the words in brackets are its listing. */
export function isTicker({ tokens }: AnnotatedDocument, { first, last }: Reference): boolean {
  const { lower } = tokens
  return (lower[first - 1] === '(' && lower[last + 1] === ':') || (lower[first - 1] === ':' && lower[last + 1] === ')')
}

/** "revenue of Acme", "revenue in its cloud business": right after the measure. */
export function ownerAfter(document: AnnotatedDocument, sentence: Sentence, last: number): Reference | undefined {
  const link = document.tokens.lower[last + 1] ?? ''
  if (!/^(?:of|at|for|in)$/.test(link) && !(JOINING.has(link) && COUNT_MEASURES.has(document.tokens.lower[last])))
    return undefined
  const owner = document
    .mentionsIn(document.references, last + 2, Math.min(last + 4, sentence.last))
    .find(
      reference =>
        reference.form === 'name' && hasFigures(reference) && document.tokens.lower[reference.first - 1] !== ',',
    )
  return owner?.possessive ? (kinOf(document, owner) ?? owner) : owner
}

/** "115,000 users left X": what people are users of. */
const JOINING = wordSet(`left leave leaving joined join joining quit quitting use uses using downloaded abandoned`)

/** "shares of Acme's parent, Globex Group,": who stands for the kin of the one named. */
function kinOf(document: AnnotatedDocument, { last }: Reference): Reference | undefined {
  const { lower } = document.tokens
  let at = last + (lower[last + 1] === "'s" ? 2 : 1)
  if (!/^(?:parent|owner|rival|supplier|partner|competitor|subsidiary|maker)$/.test(lower[at] ?? '')) return undefined
  while (/^(?:parent|owner|rival|supplier|partner|competitor|subsidiary|maker|company|,)$/.test(lower[at] ?? '')) at++
  const kin = document.mentionAt(document.references, at)
  return kin?.form === 'name' && hasFigures(kin) ? kin : undefined
}
