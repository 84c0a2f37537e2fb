import { Parser } from 'htmlparser2'

const known = new Map<string, string>()

/** What a character reference of HTML says ("&amp;" is "&"); the reference itself where it is none. */
export function decodeReference(reference: string): string {
  let words = known.get(reference)
  if (words === undefined) {
    words = ''
    const parser = new Parser({ ontext: said => (words += said) }, { decodeEntities: true })
    parser.write(reference)
    parser.end()
    if (known.size < 500) known.set(reference, words)
  }
  return words
}
