import type { Range } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Phrase } from '../../mentions/clause/types.js'
import type { Reference } from '../../mentions/types.js'
import type { Measure } from './measure.js'
import type { Metric } from './schema.js'

/** What the words around a percentage make of it. */
export interface PercentReading {
  readonly form: 'verb' | 'noun' | 'comparison' | 'share'
  readonly kind: Metric['kind']
  readonly direction: Metric['direction']
  readonly measure: Measure | undefined
  readonly cue: Range | undefined
  /** The token of the words of movement; the figure where there are none. */
  readonly at: number
  /** Whose it is, where the way of telling says so: a name, or plain words. */
  readonly told?: Reference | undefined
  readonly toldPlain?: Phrase | undefined
}

/** Does a word stand among tokens `from` (included) to `to` (not)? */
export const hasWord = (document: AnnotatedDocument, from: number, to: number, word: string): boolean => {
  for (let i = from; i < to; i++) if (document.tokens.lower[i] === word) return true
  return false
}
