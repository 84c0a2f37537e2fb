import type { Sentence } from '../../language/sentences.js'
import type { Tokens } from '../../language/tokens.js'

export type Tense = 'past' | 'future' | undefined

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const FUTURE = set(
  "will 'll won't would shall plans plan planning expects expect expecting scheduled slated due aims aim aiming hopes intends intend upcoming deadline set expected planned forthcoming wants",
)
const PAST = set(
  'said says was were had did been has have went began came fell rose took got made sold bought won lost led left told wrote grew saw built held ran met sent became found gave spent announced launched reported closed raised acquired unveiled released signed added agreed hit cut beat',
)
/** Nouns that a date stands before when it is still to come: "a June 3 deadline". */
const AHEAD = set('deadline hearing debut launch target start rollout opening closing vote')
const BREAKS = set('that which who where when while but ; because as after before although though')
const AUXILIARY = set('is are be being')
/** Endings of a past form that does not tell of the past: "is expected to", "scheduled for". */
const LATER = set('expected planned scheduled slated set due proposed intended forecast projected tipped rumored')

/** Is a date, tokens `first` to `last`, told of the past or of what is to come? The nearest verb of its clause decides. */
export function tenseAt(tokens: Tokens, sentence: Sentence, first: number, last: number): Tense {
  if (AHEAD.has(tokens.lower[last + 1] ?? '') && last < sentence.last) return 'future'
  const before = tokens.lower[first - 1] ?? ''
  if (first > sentence.first && (before === 'until' || before === 'till')) {
    const left = look(tokens, first - 2, Math.max(sentence.first, first - 26), -1)
    return left === 'past' ? 'past' : 'future'
  }
  return (
    look(tokens, first - 1, Math.max(sentence.first, first - 26), -1) ??
    look(tokens, last + 1, Math.min(sentence.last, last + 20), 1)
  )
}

function look(tokens: Tokens, from: number, to: number, step: 1 | -1): Tense {
  let weak: Tense
  for (let i = from; step < 0 ? i >= to : i <= to; i += step) {
    const text = tokens.lower[i]
    if (FUTURE.has(text)) return 'future'
    if (PAST.has(text)) return 'past'
    if (AUXILIARY.has(text) && text !== 'being') {
      const next = tokens.lower[i + 1] ?? ''
      if (/ing$/.test(next) && i !== from) return 'future'
      if (LATER.has(next) || (next === 'to' && text !== 'be')) return 'future'
    }
    if (text === 'to' && i > to && isInfinitive(tokens, i))
      weak ??= PAST_START.test(tokens.lower[i - 1]) ? 'past' : 'future'
    else if (text.length > 4 && text.endsWith('ed')) weak ??= LATER.has(text) ? 'future' : 'past'
    if (BREAKS.has(text) && weak) return weak
    if (step < 0 && BREAKS.has(text) && from - i > 6) return weak
  }
  return weak
}

const PAST_START = /^(?:began|started|continued|failed|decided|managed|helped|forced|led|tried|ed)$/

/** "to launch", not "to Monday", "to 25%", "to the". */
function isInfinitive(tokens: Tokens, i: number): boolean {
  const next = tokens.lower[i + 1] ?? ''
  return (
    /^[a-z]{3,}$/.test(next) &&
    !tokens.isCapital(i + 1) &&
    !/^(?:the|its|his|her|their|about|more|around|nearly|over|an|that|this)$/.test(next)
  )
}
