import { IRREGULAR_VERBS } from './irregular-verbs.js'

/** A form of a verb. One written form may be several: "cut" is base, past and participle. */
export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

/** Forms whose spelling no rule gives, by base. */
const IRREGULAR = new Map(
  IRREGULAR_VERBS.trim()
    .split('\n')
    .map(row => {
      const [base, ...forms] = row.split(' ')
      return [base, forms as readonly string[] as Forms] as const
    }),
)

/** Third person, past, participle, -ing. */
type Forms = readonly [third: string, past: string, participle: string, ing: string]

/** A short verb that doubles its last letter: "plan", "cut"; longer ones that do stand among the irregular. */
const doubles = (base: string): boolean => base.length <= 4 && /^[^aeiou]+[aeiou][bdgklmnprtz]$/.test(base)

function withS(base: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(base)) return base + 'es'
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ies'
  if (/[^aeiou]o$/.test(base)) return base + 'es'
  return base + 's'
}

function withEd(base: string): string {
  if (base.endsWith('e')) return base + 'd'
  if (/[^aeiou]y$/.test(base)) return base.slice(0, -1) + 'ied'
  return (doubles(base) ? base + base.at(-1) : base) + 'ed'
}

function withIng(base: string): string {
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying'
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return base.slice(0, -1) + 'ing'
  return (doubles(base) ? base + base.at(-1) : base) + 'ing'
}

/** The forms of a verb as the rules of spelling have them. */
export function regularForms(base: string): Forms {
  const past = withEd(base)
  return [withS(base), past, past, withIng(base)]
}

/** The forms of a verb with what each is; the base form comes first. */
export function inflect(base: string): ReadonlyMap<string, number> {
  const [third, past, participle, ing] = IRREGULAR.get(base) ?? regularForms(base)
  const forms = new Map<string, number>()
  const add = (form: string, bit: number) => forms.set(form, (forms.get(form) ?? 0) | bit)
  add(base, BASE)
  add(third, THIRD)
  add(past, PAST)
  add(participle, PARTICIPLE)
  add(ing, ING)
  addBritish(base, add)
  return forms
}

/** "cancelled", "organising": the other spelling of the same verb. */
function addBritish(base: string, add: (form: string, bit: number) => void): void {
  if (/.[^aeiou][aeiou]l$/.test(base) && !doubles(base)) {
    add(base + 'led', PAST | PARTICIPLE)
    add(base + 'ling', ING)
  }
  if (!/.{3}ize$/.test(base)) return
  const stem = base.slice(0, -3)
  add(stem + 'ise', BASE)
  add(stem + 'ises', THIRD)
  add(stem + 'ised', PAST | PARTICIPLE)
  add(stem + 'ising', ING)
}
