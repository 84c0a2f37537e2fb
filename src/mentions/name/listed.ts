import { KNOWN_NAMES } from '../../language/known-names.js'
import { CITIES, COUNTRIES, REGIONS } from '../../language/places.js'
import type { PartyKind } from '../shapes.js'
import type { KnownName } from './known.js'

/** What an opening is told by: so many letters, which make a small integer. */
const LETTERS = 6

/**
 * The letters of ASCII that a text has from an offset on, six at most, without their case, as one number. The tokenizer
 * cuts none of our names within them but where it sees a lost space: "easyJet".
 */
export function openingOf(text: string, from: number): number {
  let opening = 0
  let small = true
  for (let i = 0; i < LETTERS; i++) {
    const c = text.charCodeAt(from + i)
    const letter = c | 32
    if (!(letter >= 97 && letter <= 122)) break
    if (c !== letter) {
      // "watchOS" is one word
      if (small && i >= 4 && text.charCodeAt(from + i + 1) >= 97) break
      small = false
    }
    opening = opening * 27 + letter - 96
  }
  return opening
}

/**
 * The lists of places and well-known names by the letters that forms open with. There are thousands, and an article
 * names a few: what is not asked for stays a piece of its list.
 */
export class Listed {
  private readonly lines: string[] = []
  /** Where the lines of a list end, with what they name. */
  private readonly lists: { readonly end: number; readonly kind: PartyKind; readonly sort: string }[] = []
  /** Of each opening its last line, of each entry the one before with the same opening: line, entry + 1. */
  private readonly last = new Map<number, number>()
  private readonly entries: number[] = []
  private readonly known = new Map<number, KnownName>()

  constructor() {
    this.addList('place', 'country', COUNTRIES)
    this.addList('place', 'region', REGIONS)
    this.addList('place', 'city', CITIES)
    for (const { kind, sort, names } of KNOWN_NAMES) this.addList(kind, sort, names.split(/[;\n]/))
  }

  private addList(kind: PartyKind, sort: string, lines: readonly string[]): void {
    for (const line of lines) {
      if (line === '') continue
      const at = this.lines.push(line) - 1
      let form = 0
      do {
        this.put(openingOf(line, form), at)
        form = line.indexOf('=', form) + 1
      } while (form > 0)
    }
    this.lists.push({ end: this.lines.length, kind, sort })
  }

  private put(opening: number, line: number): void {
    const before = this.last.get(opening) ?? 0
    if (before > 0 && this.entries[before - 1] === line) return
    this.last.set(opening, this.entries.push(line, before) - 1)
  }

  /** What opens so, in the order of the lists; asked once for each opening. */
  take(opening: number): { readonly written: string; readonly known: KnownName }[] {
    const lines: number[] = []
    for (let at = this.last.get(opening) ?? 0; at > 0; at = this.entries[at]) lines.push(this.entries[at - 1])
    this.last.delete(opening)
    return lines.reverse().flatMap(line => {
      const forms = this.lines[line].split('=')
      const known = this.knownBy(line, forms[0])
      return forms.filter(form => openingOf(form, 0) === opening).map(written => ({ written, known }))
    })
  }

  /** One object for all forms of a line, whichever is met first. */
  private knownBy(line: number, name: string): KnownName {
    let known = this.known.get(line)
    if (!known) {
      const { kind, sort } = this.lists.find(({ end }) => line < end)!
      this.known.set(line, (known = { name, kind, sort, given: false }))
    }
    return known
  }
}
