import { WordTable } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'

/** Countries whose papers write their own dollar as "$", by the end of a host name. */
const HOSTS: readonly (readonly [RegExp, string])[] = [
  [/\.au$/, 'AUD'],
  [/\.ca$/, 'CAD'],
  [/\.nz$/, 'NZD'],
  [/\.sg$/, 'SGD'],
  [/\.hk$/, 'HKD'],
]
/** Words that tell the country of a story, and the dollar of that country. */
const PLACES: ReadonlyMap<string, string> = new Map(
  [
    ['AUD', 'australia australian australians sydney melbourne brisbane perth adelaide canberra queensland asx'],
    ['CAD', 'canada canadian canadians toronto vancouver montreal ottawa calgary ontario quebec tsx'],
    ['NZD', 'zealand zealanders auckland wellington nzx'],
    ['SGD', 'singapore singaporean singaporeans'],
    ['HKD', 'kong'],
  ].flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
)
/** The same by form, and the bare sign itself. */
const HINTS = new WordTable(word => (word === '$' ? word : PLACES.get(word)))
/** A story that names its country less often is not surely of it. */
const OFTEN = 3

/**
 * The dollar that a bare "$" of the article is, where the article tells: its host ("smh.com.au"), words
 * ("all figures in Canadian dollars"), or a country's story that writes "US$" beside "$". Undefined: nothing tells.
 */
export function contextDollar(document: AnnotatedDocument): string | undefined {
  const { tokens, metadata } = document
  const host = /^https?:\/\/([^/:?#]+)/.exec(metadata.url ?? '')?.[1] ?? ''
  const ofHost = HOSTS.find(([pattern]) => pattern.test(host))?.[1]
  if (ofHost) return ofHost
  const counts = new Map<string, number>()
  let foreign = false
  const hints = tokens.vocabulary.columnOf(HINTS)
  for (let i = 0; i < tokens.count; i++) {
    const code = hints.of(tokens.form[i])
    if (code === undefined) continue
    if (code === '$') {
      if (/^(?:us|u\.s\.?)$/.test(tokens.lower[i - 1] ?? '')) foreign = true
      continue
    }
    counts.set(code, (counts.get(code) ?? 0) + 1)
    if (
      tokens.lower[i - 1] === 'in' &&
      tokens.lower[i + 1] === 'dollars' &&
      /^(?:figures|amounts|currency|prices|dollars|are|reported)$/.test(tokens.lower[i - 2] ?? '')
    )
      return code
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  return foreign && first && first[1] >= OFTEN && (!second || second[1] * 2 <= first[1]) ? first[0] : undefined
}
