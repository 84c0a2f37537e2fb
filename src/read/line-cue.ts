/**
 * Patterns for the beginning of a line. Only those are tried that can begin with the line's first letter: a paragraph
 * of an article would else be held against all of them.
 */
export class LineCue {
  private readonly byLetter = new Map<string, RegExp>()
  /** Those that may begin with anything. */
  private readonly others: RegExp | undefined
  private readonly folds: boolean

  /** `tail`: what has to follow any of the alternatives. */
  constructor(alternatives: readonly string[], tail: string, flags: string) {
    this.folds = flags.includes('i')
    const open: string[] = []
    const lists = new Map<string, string[]>()
    for (const alternative of alternatives.flatMap(alternativesOf)) {
      const letters = firstLetters(alternative)
      if (!letters) open.push(alternative)
      else
        for (const letter of letters) lists.set(this.key(letter), [...(lists.get(this.key(letter)) ?? []), alternative])
    }
    const compiled = (list: readonly string[]) => new RegExp(`^(?:${list.join('|')})${tail}`, flags)
    for (const [letter, list] of lists) this.byLetter.set(letter, compiled(list))
    this.others = open.length > 0 ? compiled(open) : undefined
  }

  test(line: string): boolean {
    return this.byLetter.get(this.key(line.charAt(0)))?.test(line) || this.others?.test(line) || false
  }

  private key(letter: string): string {
    return this.folds ? letter.toLowerCase() : letter
  }
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

/** The letters that a pattern can begin with; undefined where it can begin with anything else. */
function firstLetters(pattern: string): ReadonlySet<string> | undefined {
  const group = pattern.startsWith('(?:') ? closeOf(pattern) : -1
  if (group < 0 && !/^[a-z]/i.test(pattern)) return undefined
  const end = group < 0 ? 1 : group + 1
  if (/^[*{]/.test(pattern.slice(end))) return undefined
  const optional = pattern[end] === '?'
  const rest = pattern.slice(optional ? end + 1 : end)
  const letters = new Set<string>(group < 0 ? pattern[0] : [])
  const begins = group < 0 ? [] : alternativesOf(pattern.slice(3, group)).map(inner => inner || rest)
  for (const begin of optional ? [...begins, rest] : begins) {
    const more = firstLetters(begin)
    if (!more) return undefined
    for (const letter of more) letters.add(letter)
  }
  return letters
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
