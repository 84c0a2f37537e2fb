/** How many letters of a line are looked at before a pattern is. */
const LETTERS = 4

/**
 * Patterns for the beginning of a line. Only those are tried that can begin with the line's first letters: a paragraph
 * of an article would else be held against all of them.
 */
export class LineCue {
  /** Alternatives by their first letters, packed by `keyOf`; under 0 those that may begin with anything. */
  private readonly byOpening = new Map<number, { readonly opening: string; pattern: RegExp | undefined }>()
  private readonly opened: { readonly opening: string; readonly alternative: string }[] = []
  private readonly folds: boolean

  /** `tail`: what has to follow any of the alternatives. */
  constructor(
    alternatives: readonly string[],
    private readonly tail: string,
    private readonly flags: string,
  ) {
    this.folds = flags.includes('i')
    for (const alternative of alternatives.flatMap(alternativesOf))
      for (const begun of openings(alternative, LETTERS)) {
        const opening = this.folds ? begun.toLowerCase() : begun
        this.opened.push({ opening, alternative })
        this.byOpening.set(keyOf(opening, opening.length, false), { opening, pattern: undefined })
      }
  }

  /** The first letters that lines of these patterns can have; '' where one may begin with anything. */
  get beginnings(): readonly string[] {
    return [...this.byOpening.values()].map(({ opening }) => opening)
  }

  test(line: string): boolean {
    for (let length = Math.min(LETTERS, line.length); length >= 0; length--) {
      const key = keyOf(line, length, this.folds)
      const known = key < 0 ? undefined : this.byOpening.get(key)
      if (known) return (known.pattern ??= this.patternOf(known.opening)).test(line)
    }
    return false
  }

  /** Made when first asked for: few of them are in any article. */
  private patternOf(opening: string): RegExp {
    const fitting = new Set<string>()
    for (const one of this.opened) if (opening.startsWith(one.opening)) fitting.add(one.alternative)
    return new RegExp(`^(?:${[...fitting].join('|')})${this.tail}`, this.flags)
  }
}

/** The first letters of a line as one number, in small letters where asked; -1 where one of them is not ASCII. */
function keyOf(line: string, length: number, folds: boolean): number {
  let key = 0
  for (let i = 0; i < length; i++) {
    const c = line.charCodeAt(i)
    if (c > 127) return -1
    key = (key << 7) | (folds && c >= 65 && c <= 90 ? c | 32 : c)
  }
  return key
}

/** The alternatives of a pattern outside of its groups: "a|(?:b|c)d" has two. */
function alternativesOf(pattern: string): string[] {
  const found: string[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < pattern.length; at++) {
    const c = pattern[at]
    if (c === '\\') at++
    else if (c === '[') at = pattern.indexOf(']', at)
    else if (c === '(') depth++
    else if (c === ')') depth--
    else if (c === '|' && depth === 0) {
      found.push(pattern.slice(start, at))
      start = at + 1
    }
  }
  return [...found, pattern.slice(start)]
}

/**
 * What a pattern can begin with, up to so many letters; shorter where anything may follow, '' where it may begin with
 * anything.
 */
function openings(pattern: string, most: number): string[] {
  if (most === 0 || pattern === '') return ['']
  const group = pattern.startsWith('(?:') ? closeOf(pattern) : -1
  if (group < 0 && !/^[a-z ]/i.test(pattern)) return ['']
  const end = group < 0 ? 1 : group + 1
  const follows = pattern[end]
  if (follows === '*' || follows === '{' || follows === '+') return ['']
  const rest = pattern.slice(follows === '?' ? end + 1 : end)
  const begun =
    group < 0
      ? openings(rest, most - 1).map(more => pattern[0] + more)
      : alternativesOf(pattern.slice(3, group)).flatMap(inner => openings(inner + rest, most))
  return follows === '?' ? [...begun, ...openings(rest, most)] : begun
}

/** The place of the bracket that closes the one at the start. */
function closeOf(pattern: string): number {
  let depth = 0
  for (let at = 0; at < pattern.length; at++) {
    const c = pattern[at]
    if (c === '\\') at++
    else if (c === '[') at = pattern.indexOf(']', at)
    else if (c === '(') depth++
    else if (c === ')' && --depth === 0) return at
  }
  return -1
}
