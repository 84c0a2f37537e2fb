import { isCommonWord } from '../../language/everyday-words.js'
import { KNOWN_NAMES } from '../../language/known-names.js'
import { CITIES, COUNTRIES, REGIONS } from '../../language/places.js'
import { ALL_CAPS, CAPITAL, MIXED, type Tokens, tokenize } from '../../language/tokens.js'
import type { PartyKind } from '../shapes.js'

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

  add(written: string, known: KnownName): void {
    const tokens = tokenize(written)
    if (tokens.count === 0) return
    const surfaces = tokens.lower.map((_, i) => tokens.surface(i))
    const form = {
      words: tokens.lower,
      surfaces,
      known,
      weak: !known.given && tokens.count === 1 && isCommonWord(tokens.lower[0]),
    }
    const list = this.forms.get(form.words[0])
    if (!list) this.forms.set(form.words[0], [form])
    else {
      list.push(form)
      list.sort((a, b) => b.words.length - a.words.length)
    }
  }

  /** The longest name that starts at a token and ends by `limit`. `loud`: the case of letters says nothing. */
  match(tokens: Tokens, first: number, limit: number, loud = false): Match | undefined {
    const list = this.forms.get(tokens.lower[first])
    if (!list) return undefined
    for (const { words, surfaces, known, weak } of list) {
      const last = first + words.length - 1
      if (last > limit) continue
      let k = 0
      while (
        k < words.length &&
        tokens.lower[first + k] === words[k] &&
        (loud || caseAgrees(tokens, first + k, surfaces[k]))
      )
        k++
      if (k === words.length) return { last, known, weak }
    }
    return undefined
  }
}

/** An acronym must stand in capitals, a name with a capital; the small words within a name as they like. */
function caseAgrees(tokens: Tokens, i: number, surface: string): boolean {
  const c = surface.charCodeAt(0)
  const small = c >= 97 && c <= 122
  if (small && surface === surface.toLowerCase()) return surface.length <= 3 || tokens.surface(i) === surface
  if (surface.length >= 2 && surface.length <= 5 && surface === surface.toUpperCase())
    return tokens.surface(i) === surface || !/\p{L}/u.test(surface)
  return (tokens.flags[i] & (CAPITAL | MIXED | ALL_CAPS)) !== 0 || !/\p{L}/u.test(surface)
}

function addGroup(index: NameIndex, kind: PartyKind, sort: string, names: readonly string[], given = false): void {
  for (const line of names) {
    const [name, ...others] = line.split('=')
    const known: KnownName = { name, kind, sort, given }
    for (const form of [name, ...others]) index.add(form, known)
  }
}

const BUILT_IN = new NameIndex()
addGroup(BUILT_IN, 'place', 'country', COUNTRIES)
addGroup(BUILT_IN, 'place', 'region', REGIONS)
addGroup(BUILT_IN, 'place', 'city', CITIES)
for (const { kind, sort, names } of KNOWN_NAMES) addGroup(BUILT_IN, kind, sort, names.split(/[;\n]/).filter(Boolean))

/** The caller's names first, then ours. */
export class KnownNames {
  private readonly given: NameIndex | undefined

  constructor({ organizations = [], people = [], products = [], places = [] }: Lexicon) {
    if (organizations.length + people.length + products.length + places.length === 0) return
    this.given = new NameIndex()
    addGroup(this.given, 'organization', 'given', organizations, true)
    addGroup(this.given, 'person', 'given', people, true)
    addGroup(this.given, 'product', 'given', products, true)
    addGroup(this.given, 'place', 'given', places, true)
  }

  match(tokens: Tokens, first: number, limit: number, loud = false): Match | undefined {
    const ours = BUILT_IN.match(tokens, first, limit, loud)
    const given = this.given?.match(tokens, first, limit, loud)
    return given && (!ours || given.last >= ours.last) ? given : ours
  }
}
