import type { Range } from '../core/span.js'

/** Small words by which languages are told apart; a word of two languages counts for both. */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it on was with as by be at from this have are has said its will an not or which their they we he his been would more but who were about than had you our after also new can',
  de: 'der die und das in den von zu mit ist des auf für im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei',
  fr: 'de la le et les des en un une du que est pour qui dans par plus au pas sur ne se ce il avec sont son aux cette ses mais ou été comme être nous leur ont a à deux fait elle après selon',
  es: 'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo fue ha según son',
  it: 'di e il la che in un a per è una con sono del non si le da i della nel al dei alla ha anche lo come ma gli più dal delle se ai questo suo ha stato dopo nella',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso segundo',
  nl: 'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij nog uit door naar heeft hebben wordt over tot ze je mijn deze zich hij was worden meer werd',
  sv: 'och i att det som en på är av för med den till inte har de ett om var jag från men så kan vi han ska också efter eller när vid sig säger nya',
  da: 'og i at det er en til på af for med den de ikke har der som et om var jeg fra men så kan vi han skal også efter eller når ved sig siger nye',
  no: 'og i at det er en til på av for med den de ikke har som et om var jeg fra men så kan vi han skal også etter eller når ved seg sier nye',
  fi: 'ja on ei se että oli ovat hän mutta myös kun tai joka sen mukaan sekä jo niin kuin vain ole mitä tämä voi',
  pl: 'w i na z się nie do to że o jest jak za po od dla przez ale czy tym co oraz ma są jego ich było także już roku',
  tr: 've bir bu da de için ile olarak olan çok daha en gibi kadar sonra ise ancak olduğu var yeni göre',
  id: 'yang dan di untuk dengan dari ini pada tidak itu dalam akan adalah oleh juga ke sebagai bisa lebih telah karena',
}

const LANGUAGES = Object.keys(WORDS)
const ENGLISH = LANGUAGES.indexOf('en')
/** Of each small word the languages it belongs to. */
const BY_WORD = new Map<string, number[]>()
LANGUAGES.forEach((language, index) => {
  for (const word of new Set(WORDS[language].split(' '))) {
    const languages = BY_WORD.get(word)
    if (languages) languages.push(index)
    else BY_WORD.set(word, [index])
  }
})
/** The same words in a table open to numbers alone, by `keyOf`; none of them shares its key with another. */
const SLOTS = 2048
const KEYS = new Int32Array(SLOTS)
const FOUND: ({ readonly length: number; readonly languages: readonly number[] } | undefined)[] = Array(SLOTS)
const slotOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> 21
for (const [word, languages] of BY_WORD) {
  const key = keyOf(word)
  let slot = slotOf(key)
  while (FOUND[slot]) slot = (slot + 1) % SLOTS
  KEYS[slot] = key
  FOUND[slot] = { length: word.length, languages }
}

function wordOf(key: number) {
  let slot = slotOf(key)
  while (FOUND[slot] && KEYS[slot] !== key) slot = (slot + 1) % SLOTS
  return FOUND[slot]
}

const LONGEST = Math.max(...[...BY_WORD.keys()].map(word => word.length))

/** A number made of the letters of a word. */
function keyOf(word: string): number {
  let key = 0
  for (let i = 0; i < word.length; i++) key = addToKey(key, word.charCodeAt(i))
  return key
}
function addToKey(key: number, letter: number): number {
  return (Math.imul(key, 257) + letter) | 0
}

const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0400-\u04ff]/g, 'ru'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0e00-\u0e7f]/g, 'th'],
]

/** How much of a text is looked at. */
const SAMPLE = 6000

/**
 * The language of a text by its small words. English in doubt: a headline or a fragment of names and figures has
 * too few of them to tell.
 */
export function detectLanguage(text: string, parts: readonly Range[] = [{ start: 0, end: text.length }]): string {
  const sample = sampleOf(parts)
  const counted =
    countLatin(text, sample) ?? countAny(sample.map(({ start, end }) => text.slice(start, end)).join('\n'))
  return typeof counted === 'string' ? counted : bestOf(counted)
}

/** The beginning of some parts, as much as is looked at. */
function sampleOf(parts: readonly Range[]): Range[] {
  const sample: Range[] = []
  let room = SAMPLE
  for (const { start, end } of parts) {
    if (room <= 0) break
    sample.push({ start, end: Math.min(end, start + room) })
    room -= end - start + 1
  }
  return sample
}

interface Counts {
  letters: number
  words: number
  /** By the place of the language in `LANGUAGES`. */
  readonly small: number[]
}

function bestOf({ letters, words, small }: Counts): string {
  if (letters === 0) return 'und'
  const english = small[ENGLISH]
  let best = ENGLISH
  small.forEach((count, language) => {
    if (count > small[best]) best = language
  })
  const enough = small[best] >= 4 && small[best] >= words * 0.12
  return best !== ENGLISH && enough && small[best] > english * 1.6 ? LANGUAGES[best] : 'en'
}

/** Letters of Latin 1 and marks, which is all that most articles have; undefined where the sample has more. */
function countLatin(text: string, sample: readonly Range[]): Counts | undefined {
  const counts: Counts = { letters: 0, words: 0, small: LANGUAGES.map(() => 0) }
  for (const { start, end } of sample) if (!countPart(text, start, end, counts)) return undefined
  return counts
}

function countPart(text: string, first: number, end: number, counts: Counts): boolean {
  let start = first
  let key = 0
  for (let i = first; i <= end; i++) {
    const letter = i < end ? text.charCodeAt(i) : 0
    const c = letter < 256 ? SMALL_LATIN[letter] : smallLatin(letter)
    if (c > 0) {
      key = addToKey(key, c)
      continue
    }
    if (c < 0) return false
    if (i > start) {
      counts.words++
      counts.letters += i - start
      const found = i - start <= LONGEST ? wordOf(key) : undefined
      if (found?.length === i - start) for (const language of found.languages) counts.small[language]++
    }
    start = i + 1
    key = 0
  }
  return true
}

/** A letter of Latin 1 in its small form, 0 for a mark or a digit, -1 for what is neither. */
function smallLatin(c: number): number {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) ? c | 32 : 0
  if (c > 0xff) return (c >= 0x2000 && c <= 0x206f) || c === 0x20ac || c === 0x2122 ? 0 : -1
  if (c < 0xc0) return c === 0xaa || c === 0xb5 || c === 0xba ? c : 0
  if (c === 0xd7 || c === 0xf7) return 0
  return c <= 0xde ? c | 32 : c
}

/** `smallLatin` of the letters of Latin 1. */
const SMALL_LATIN = Uint8Array.from({ length: 256 }, (_, c) => smallLatin(c))

/** The same for any script; a script of its own tells the language. */
function countAny(sample: string): Counts | string {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [script, language] of SCRIPTS)
    if (letters > 0 && (sample.match(script)?.length ?? 0) > letters * 0.3) return language
  const counts: Counts = { letters, words: 0, small: LANGUAGES.map(() => 0) }
  for (const word of sample.toLowerCase().match(/\p{L}+/gu) ?? []) {
    counts.words++
    for (const language of BY_WORD.get(word) ?? []) counts.small[language]++
  }
  return counts
}
