import { ALL_CAPS, CAPITAL, isLetter, isUpper, MIXED } from './characters.js'

export const WORD = 1
export const NUMBER = 2
export const PUNCTUATION = 3
export const SYMBOL = 4

/** Words and their characters kept before a vocabulary starts anew, with the next text. */
const MOST_FORMS = 1 << 15
const MOST_CHARACTERS = 1 << 20

/** "$2 trillionof", "a funding roundthat": a word of money that a scraper ran into the next word. */
const FUSED_SCALE =
  /^(million|billion|trillion|percent|round|funding|financing|talks)(of|in|for|to|from|at|and|by|on|as|that|which|with|led|raised|users|people|round|deal|worth|funding|investment|valuation|acquisition)$/i
/** "infundraising": the same with the word before. */
const FUSED_FRONT = /^(in|of|for|a|the|its)(fundraising|funding|financing|investments?|valuation)$/i
/** "successfulSeries": a small-letter word of four letters or more before a capital one is a lost space. */
const LOST_SPACE = /^([a-z]{4,})([A-Z][a-z]{2,}.*)$/
const IS_SYMBOL = /[\p{Sc}\p{Sm}\p{So}%@#&*^]/u

/** What a lexicon says of each form of a vocabulary, asked once a form. */
export class Column<T> {
  private readonly values: (T | undefined | null)[] = []

  constructor(
    private readonly folded: readonly string[],
    private readonly look: (word: string) => T | undefined,
  ) {}

  of(form: number): T | undefined {
    const value = this.values[form]
    if (value !== undefined) return value === null ? undefined : value
    return this.ask(form)
  }

  private ask(form: number): T | undefined {
    // filled up to here: an array with holes would be slow to read
    while (this.values.length <= form) this.values.push(undefined)
    const value = this.look(this.folded[form])
    this.values[form] = value === undefined ? null : value
    return value
  }
}

const NO_COLUMN = new Column<unknown>([], () => undefined)

let tables = 0

/** What can be told of a word from its letters alone, asked once a form instead of once a token: `tokens.says(table, i)`. */
export class WordTable<T> {
  readonly slot = tables++

  constructor(readonly look: (word: string) => T | undefined) {}
}

/** The words that a pattern matches, as a table. */
export const wordsLike = (pattern: RegExp): WordTable<true> =>
  new WordTable<true>(word => (pattern.test(word) ? true : undefined))

/** The words of a list with spaces between, as a table: found faster than by a pattern. */
export function wordsIn(list: string): WordTable<true> {
  const words = new Set(list.split(' '))
  return new WordTable<true>(word => (words.has(word) ? true : undefined))
}

/**
 * Every written form of a word met so far, each once, with what can be told from its letters alone. It makes texts
 * faster to read and nothing else: what a text yields does not depend on what was read before.
 */
export class Vocabulary {
  /** Of each form: its letters as written, case-folded (apostrophes made plain), and the form that is its case-folded self. */
  readonly surface: string[] = []
  readonly lower: string[] = []
  readonly fold: number[] = []
  /** `CAPITAL`, `ALL_CAPS` and `MIXED`. */
  readonly flags: number[] = []
  readonly kind: number[] = []
  /** Where two words were run together: length of the first; 0 where they were not. */
  readonly cut: number[] = []
  private slots = new Int32Array(1024)
  /** Short words by their letters: four numbers each, the letters, the form + 1, and one that is free. */
  private shorts = new Int32Array(4096)
  private shortCount = 0
  private characters = 0
  private readonly marks = new Map<number, number>()
  private columns: Column<unknown>[] = []
  private lexicons = new WeakMap<object, Column<unknown>>()

  /** Called before each text: lets go of what was met when it is too much to keep. */
  startText(): void {
    if (this.surface.length < MOST_FORMS && this.characters < MOST_CHARACTERS) return
    for (const list of [this.surface, this.lower, this.fold, this.flags, this.kind, this.cut]) list.length = 0
    this.slots = new Int32Array(1024)
    this.shorts = new Int32Array(4096)
    this.shortCount = 0
    this.characters = 0
    this.marks.clear()
    this.columns = []
    this.lexicons = new WeakMap()
  }

  /** What `lexicon` holds for each form; the lexicon must never change. */
  column<T>(lexicon: { get(word: string): T | undefined }): Column<T> {
    let column = this.lexicons.get(lexicon)
    if (!column) this.lexicons.set(lexicon, (column = new Column(this.lower, word => lexicon.get(word))))
    return column as Column<T>
  }

  columnOf<T>(table: WordTable<T>): Column<T> {
    while (this.columns.length <= table.slot) this.columns.push(NO_COLUMN)
    let column = this.columns[table.slot]
    if (column === NO_COLUMN) this.columns[table.slot] = column = new Column(this.lower, table.look)
    return column as Column<T>
  }

  /** What a function tells of each form; it must tell the same of a word every time. */
  told<T>(look: (word: string) => T | undefined): Column<T> {
    let column = this.lexicons.get(look)
    if (!column) this.lexicons.set(look, (column = new Column(this.lower, look)))
    return column as Column<T>
  }

  /** The form of a stretch of a text that is one word or number. `hash` as `hashOf` makes it. */
  formOf(text: string, start: number, end: number, hash: number, kind: number): number {
    const mask = this.slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (;;) {
      const form = this.slots[slot] - 1
      if (form < 0) return this.add(text, start, end, kind, slot)
      if (this.kind[form] === kind && isAt(text, start, end, this.surface[form])) return form
      slot = (slot + 1) & mask
    }
  }

  /** The form of a word of up to eight letters of ASCII, the codes of the first four in `head`; -1 where it is not kept yet. */
  shortForm(head: number, tail: number): number {
    const { shorts } = this
    const mask = shorts.length - 4
    let slot = shortSlot(head, tail) & mask
    for (;;) {
      const form = shorts[slot + 2] - 1
      if (form < 0 || (shorts[slot] === head && shorts[slot + 1] === tail)) return form
      slot = (slot + 4) & mask
    }
  }

  /** Keeps the form of a short word, of which `shortForm` knew none. */
  keepShort(head: number, tail: number, form: number): void {
    if (++this.shortCount * 8 > this.shorts.length) this.widenShorts()
    putShort(this.shorts, head, tail, form)
  }

  private widenShorts(): void {
    const narrow = this.shorts
    this.shorts = new Int32Array(narrow.length * 2)
    for (let slot = 0; slot < narrow.length; slot += 4)
      if (narrow[slot + 2] > 0) putShort(this.shorts, narrow[slot], narrow[slot + 1], narrow[slot + 2] - 1)
  }

  /** The form of a mark. */
  markOf(code: number): number {
    let form = this.marks.get(code)
    if (form === undefined) {
      const mark = shared(String.fromCodePoint(code))
      form = this.put(mark, mark, IS_SYMBOL.test(mark) ? SYMBOL : PUNCTUATION, 0, 0)
      this.fold[form] = form
      this.marks.set(code, form)
    }
    return form
  }

  private add(text: string, start: number, end: number, kind: number, slot: number): number {
    const surface = shared(copied(text, start, end))
    const lower = shared(kind === WORD ? foldOf(surface) : surface)
    const cut =
      kind === WORD
        ? (LOST_SPACE.exec(surface) ?? FUSED_SCALE.exec(surface) ?? FUSED_FRONT.exec(surface))?.[1].length
        : 0
    const form = this.put(surface, lower, kind, kind === WORD ? flagsOf(surface) : 0, cut ?? 0)
    this.slots[slot] = form + 1
    if (this.surface.length * 2 > this.slots.length) this.widen()
    const fold = lower === surface ? form : this.formOf(lower, 0, lower.length, hashOf(lower, 0, lower.length), kind)
    this.fold[form] = fold
    // one string for all ways of writing a word: equal words are then the same object
    if (this.lower[fold] === lower) this.lower[form] = this.lower[fold]
    return form
  }

  private put(surface: string, lower: string, kind: number, flags: number, cut: number): number {
    this.characters += surface.length
    this.lower.push(lower)
    this.flags.push(flags)
    this.kind.push(kind)
    this.cut.push(cut)
    this.fold.push(0)
    return this.surface.push(surface) - 1
  }

  private widen(): void {
    this.slots = new Int32Array(this.slots.length * 2)
    const mask = this.slots.length - 1
    for (let form = 0; form < this.surface.length; form++) {
      if (this.kind[form] !== WORD && this.kind[form] !== NUMBER) continue
      const surface = this.surface[form]
      const hash = hashOf(surface, 0, surface.length)
      let slot = (hash ^ (hash >>> 15)) & mask
      while (this.slots[slot] !== 0) slot = (slot + 1) & mask
      this.slots[slot] = form + 1
    }
  }
}

/** Where the search for a short word begins: a multiple of four, to be masked. */
const shortSlot = (head: number, tail: number): number => {
  const mixed = Math.imul(head ^ Math.imul(tail, 0x9e3779b1), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) << 2
}

function putShort(shorts: Int32Array, head: number, tail: number, form: number): void {
  const mask = shorts.length - 4
  let slot = shortSlot(head, tail) & mask
  while (shorts[slot + 2] !== 0) slot = (slot + 4) & mask
  shorts[slot] = head
  shorts[slot + 1] = tail
  shorts[slot + 2] = form + 1
}

/** Letters case-folded, apostrophes made plain; short forms that some write with dots without them. */
function foldOf(surface: string): string {
  const lower = surface.toLowerCase().replace(/’/g, "'")
  return lower.charCodeAt(1) === 46 && DOTTED.test(lower) ? lower.replaceAll('.', '') : lower
}

const DOTTED = /^(?:i\.p\.o|c\.[efot]\.o|s\.p\.a\.c)\.?$/

/** FNV-1a over the UTF-16 units of a stretch. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), HASH_STEP)
  return hash
}
const HASH_START = 0x811c9dc5 | 0
const HASH_STEP = 0x01000193

function isAt(text: string, start: number, end: number, word: string): boolean {
  const { length } = word
  if (length !== end - start) return false
  for (let i = 0; i < length; i++) if (text.charCodeAt(start + i) !== word.charCodeAt(i)) return false
  return true
}

/** A copy of its own: a mere slice would keep the whole text in memory. */
function copied(text: string, start: number, end: number): string {
  if (end - start < 13 || end - start > 1000) return text.slice(start, end)
  let word = ''
  for (let i = start; i < end; i++) word += text[i]
  return word
}

/**
 * The engine's own copy of a word, one for all equal ones, as its literals are: two such are told apart by their address,
 * others letter by letter. It makes one of what is the key of an object.
 */
function shared(word: string): string {
  KEYS[word] = true
  for (const key in KEYS) {
    delete KEYS[key]
    return key
  }
  return word
}
// one object that keys come and go of: for each object of its own the engine would keep a shape
const KEYS: Record<string, true> = Object.create(null)

function flagsOf(word: string): number {
  let uppers = 0
  let letters = 0
  let mixed = 0
  for (let i = 0; i < word.length; i++) {
    const c = word.charCodeAt(i)
    if (!isLetter(c)) continue
    letters++
    if (isUpper(c)) {
      uppers++
      if (i > 0 && isLetter(word.charCodeAt(i - 1)) && !isUpper(word.charCodeAt(i - 1))) mixed = MIXED
    }
  }
  const capital = isUpper(word.charCodeAt(0)) ? CAPITAL : 0
  return capital | (letters >= 2 && uppers === letters ? ALL_CAPS : 0) | mixed
}
