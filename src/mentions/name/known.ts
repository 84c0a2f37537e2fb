import { isCommonWord } from '../../language/everyday-words.js'
import { ALL_CAPS, CAPITAL, MIXED, type Tokens, tokenize, WordTable } from '../../language/tokens.js'
import { Vocabulary } from '../../language/vocabulary.js'
import type { PartyKind } from '../shapes.js'
import { Listed, openingOf } from './listed.js'

/** Names that a caller knows; they win over what the article's own evidence says. */
export interface Lexicon {
  readonly organizations?: readonly string[]
  readonly people?: readonly string[]
  readonly products?: readonly string[]
  readonly places?: readonly string[]
}

/** A name with the forms that mean the same. */
export interface KnownName {
  readonly name: string
  readonly kind: PartyKind
  /** What it is, in a word: `chip`, `media`, `city`. */
  readonly sort: string
  /** From the caller's lexicon. */
  readonly given: boolean
}

interface Form {
  readonly words: readonly string[]
  readonly surfaces: readonly string[]
  /** How each word may be written. */
  readonly casing: readonly Casing[]
  readonly known: KnownName
  /** One word that is everyday English too. */
  readonly weak: boolean
}

export interface Match {
  readonly last: number
  readonly known: KnownName
  readonly weak: boolean
}

/** Names by their first word, longest first. */
export class NameIndex {
  private readonly forms = new Map<string, Form[]>()

  /** `vocabulary`: one for all names of an index. */
  add(written: string, known: KnownName, vocabulary: Vocabulary): void {
    const tokens = tokenize(written, vocabulary)
    if (tokens.count > 0) this.addTokens(tokens, 0, tokens.count - 1, known)
  }

  /** Adds a name as it stands in a text. */
  addTokens(tokens: Tokens, first: number, last: number, known: KnownName): void {
    const words = tokens.lower.slice(first, last + 1)
    const surfaces = words.map((_, i) => tokens.surface(first + i))
    // in capitals a word is a name where it would be an everyday word small: "US", "WHO"
    const weak = !known.given && words.length === 1 && isCommonWord(words[0]) && !/^\p{Lu}{2,5}$/u.test(surfaces[0])
    const form: Form = { words, surfaces, casing: surfaces.map(casingOf), known, weak }
    const list = this.forms.get(words[0])
    if (!list) this.forms.set(words[0], [form])
    else {
      list.push(form)
      list.sort((a, b) => b.words.length - a.words.length)
    }
  }

  /** The names that a word opens. */
  openedBy(word: string): readonly Form[] | undefined {
    return this.forms.get(word)
  }

  /** The longest name that starts at a token and ends by `limit`. `loud`: the case of letters says nothing. */
  match(tokens: Tokens, first: number, limit: number, loud = false): Match | undefined {
    const list = this.forms.get(tokens.lower[first])
    return list && matchIn(list, tokens, first, limit, loud)
  }
}

/** The first of some names, the longest first, that stands at a token. */
function matchIn(
  list: readonly Form[],
  tokens: Tokens,
  first: number,
  limit: number,
  loud: boolean,
): Match | undefined {
  const { lower } = tokens
  for (let n = 0; n < list.length; n++) {
    const form = list[n]
    const { words } = form
    const last = first + words.length - 1
    if (last > limit) continue
    // the first word is the one that the list hangs on
    let k = 1
    while (k < words.length && lower[first + k] === words[k]) k++
    if (k < words.length) continue
    if (loud || caseAgrees(tokens, first, form)) return { last, known: form.known, weak: form.weak }
  }
  return undefined
}

type Casing = 'any' | 'capital' | 'exact'

/** An acronym must stand in capitals, a name with a capital; the small words within a name as they like. */
function casingOf(surface: string): Casing {
  if (surface === "'s") return 'any'
  const c = surface.charCodeAt(0)
  if (c >= 97 && c <= 122 && surface === surface.toLowerCase()) return surface.length <= 3 ? 'any' : 'exact'
  if (!/\p{L}/u.test(surface)) return 'any'
  return surface.length >= 2 && surface.length <= 5 && surface === surface.toUpperCase() ? 'exact' : 'capital'
}

function caseAgrees(tokens: Tokens, first: number, { surfaces, casing }: Form): boolean {
  for (let k = 0; k < casing.length; k++) {
    const i = first + k
    const small = (tokens.flags[i] & (CAPITAL | MIXED | ALL_CAPS)) === 0
    // "9to5Mac", "d-Matrix": as it is written, where its capital stands behind a figure or a hyphen
    if ((casing[k] === 'exact' || (casing[k] === 'capital' && small)) && tokens.surface(i) !== surfaces[k]) return false
  }
  return true
}

/** Places and well-known names: those that open like a word are made ready when the first such word is met. */
class OwnNames {
  private readonly listed = new Listed()
  private readonly index = new NameIndex()
  private readonly vocabulary = new Vocabulary()

  openedBy(word: string): readonly Form[] | undefined {
    for (const { written, known } of this.listed.take(openingOf(word, 0)))
      this.index.add(written, known, this.vocabulary)
    return this.index.openedBy(word)
  }
}

let ours: OwnNames | undefined

/** The names of ours that a word opens: most words open none. */
const OPENED = new WordTable<readonly Form[]>(word => (ours ??= new OwnNames()).openedBy(word))

/** The caller's names first, then ours. */
export class KnownNames {
  private readonly given: NameIndex | undefined

  constructor({ organizations = [], people = [], products = [], places = [] }: Lexicon) {
    if (organizations.length + people.length + products.length + places.length === 0) return
    this.given = new NameIndex()
    const vocabulary = new Vocabulary()
    addGiven(this.given, vocabulary, 'organization', organizations)
    addGiven(this.given, vocabulary, 'person', people)
    addGiven(this.given, vocabulary, 'product', products)
    addGiven(this.given, vocabulary, 'place', places)
  }

  match(tokens: Tokens, first: number, limit: number, loud = false): Match | undefined {
    const opened = tokens.says(OPENED, first)
    const ours = opened && matchIn(opened, tokens, first, limit, loud)
    const given = this.given?.match(tokens, first, limit, loud)
    return given && (!ours || given.last >= ours.last) ? given : ours
  }
}

function addGiven(index: NameIndex, vocabulary: Vocabulary, kind: PartyKind, names: readonly string[]): void {
  for (const line of names) {
    const [name, ...others] = line.split('=')
    const known: KnownName = { name, kind, sort: 'given', given: true }
    for (const form of [name, ...others]) index.add(form, known, vocabulary)
  }
}
