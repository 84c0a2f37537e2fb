import ts from 'typescript'
import { type SourceFile, walk } from './sources.js'

export interface Pattern {
  /** `core/id.ts:12`. */
  readonly place: string
  readonly regex: RegExp
}

/** The regular expressions of a file, and the places that build one which cannot be read from the source. */
export function patternsOf(file: SourceFile): { patterns: Pattern[]; hidden: string[] } {
  const patterns: Pattern[] = []
  const hidden: string[] = []
  walk(file.syntax, node => {
    const place = `${file.path}:${file.syntax.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!
      patterns.push({ place, regex: new RegExp(source, flags) })
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    )
      hidden.push(place)
  })
  return { patterns, hidden }
}

/** The patterns that files of src build with `new RegExp` while something is loaded; `place` is the file. */
export async function recordConstructed(load: () => Promise<unknown>): Promise<Pattern[]> {
  const native = globalThis.RegExp
  const recorded: Pattern[] = []
  globalThis.RegExp = new Proxy(native, {
    construct(target, [source, flags]) {
      const regex = new target(source, flags)
      const caller = new Error().stack?.split('\n')[2] ?? ''
      const place = native.prototype.exec.call(/\/src\/([\w./-]+\.ts)/, caller)?.[1]
      if (place) recorded.push({ place, regex })
      return regex
    },
  })
  try {
    await load()
  } finally {
    globalThis.RegExp = native
  }
  return recorded
}

const REPEATED = [
  ...[
    'a',
    'A',
    '0',
    ' ',
    '\n',
    '\t',
    '.',
    ',',
    '-',
    '—',
    '"',
    '“',
    "'",
    '’',
    '(',
    '[',
    '<',
    '>',
    '/',
    '&',
    '#',
    '@',
    '%',
    '$',
  ],
  ...[
    'a ',
    'Aa ',
    '0,',
    '0.',
    '0 ',
    ', ',
    ' -',
    '. ',
    '\r\n',
    ' \n',
    'a.',
    '1a',
    'a-',
    '$1 ',
    '1% ',
    '<a ',
    '</',
    '&#',
    '="',
    '\u00a0',
    '\u00ad',
    'é',
    '😀',
  ],
]

/** Words and runs of characters that the pattern itself names, to get past its beginning. */
const ownPieces = (regex: RegExp): string[] => [
  '',
  ...new Set(
    regex.source
      .replace(/\\[a-zA-Z](?:\{[^}]*\})?|[\\^$]/g, ' ')
      .match(/[A-Za-z0-9@#<:/"']+/g)
      ?.slice(0, 5) ?? [],
  ),
]

/** Short ones first: a pattern that doubles its work with each character must not hang the test. */
const LENGTHS = [20, 24, 27, 900, 2_000, 12_000]
const SLOW = 6

/** No pattern matches this, so that one which must reach the end of its match fails there. */
const END = '\u0001'

const repeat = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)) + END

const prepared = new Map(LENGTHS.map(length => [length, REPEATED.map(unit => repeat(unit, length))]))

function* hostileTexts(regex: RegExp, length: number): Generator<string> {
  for (const start of ownPieces(regex)) {
    for (const text of prepared.get(length)!) yield start + text
    if (start) yield* [repeat(start, length), repeat(`${start} `, length)]
  }
}

/** Time of the processor, not of the clock: other work on the machine must not make a pattern slow. */
function milliseconds(regex: RegExp, text: string): number {
  regex.lastIndex = 0
  const from = process.cpuUsage()
  if (regex.global && !regex.sticky) while (regex.exec(text)) if (regex.lastIndex === text.length) break
  if (!regex.global || regex.sticky) regex.exec(text)
  return process.cpuUsage(from).user / 1000
}

/** A text, up to a length, on which a pattern takes far more time than its length explains, or undefined. */
export function slowText(given: RegExp, longest = 12_000): string | undefined {
  const regex = new RegExp(given.source, given.flags)
  for (const length of LENGTHS) {
    if (length > longest) break
    for (const text of hostileTexts(regex, length)) {
      const once = milliseconds(regex, text)
      if (once < SLOW) continue
      // the machine may have paused: the best of five, against half of the text
      const best = (one: string) =>
        Math.min(...Array.from({ length: once > 100 ? 1 : 5 }, () => milliseconds(regex, one)))
      const whole = best(text)
      if (whole >= SLOW && whole > 3 * best(text.slice(0, text.length / 2) + END)) return text
    }
  }
  return undefined
}
