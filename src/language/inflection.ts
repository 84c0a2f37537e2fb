import { IRREGULAR_VERBS } from './irregular-verbs.js'

/** A form of a verb. One written form may be several: "cut" is base, past and participle. */
export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

/** Forms whose spelling no rule gives, by base, and the bases of each. */
const IRREGULAR = new Map<string, Forms>()
const BASES_OF_IRREGULAR = new Map<string, string[]>()

for (const row of IRREGULAR_VERBS.trim().split('\n')) {
  const [base, ...forms] = row.split(' ')
  IRREGULAR.set(base, forms as readonly string[] as Forms)
  for (const form of forms) {
    const bases = BASES_OF_IRREGULAR.get(form)
    if (bases) bases.push(base)
    else BASES_OF_IRREGULAR.set(form, [base])
  }
}

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

const [S, D, G, E] = [115, 100, 103, 101]

/** Every base of which `inflect` may give a form, and more: whether it does is for `inflect` to say. */
export function basesOf(form: string): string[] {
  const bases = [form]
  const irregular = BASES_OF_IRREGULAR.get(form)
  if (irregular) bases.push(...irregular)
  const { length } = form
  const last = form.charCodeAt(length - 1)
  if (last === S) {
    bases.push(form.slice(0, -1))
    if (form.endsWith('es')) bases.push(form.slice(0, -2))
    if (form.endsWith('ies')) bases.push(`${form.slice(0, -3)}y`)
    if (form.endsWith('ises')) bases.push(`${form.slice(0, -4)}ize`)
  } else if (last === D && form.endsWith('ed')) {
    bases.push(form.slice(0, -1), form.slice(0, -2))
    if (form.charCodeAt(length - 3) === form.charCodeAt(length - 4)) bases.push(form.slice(0, -3))
    if (form.endsWith('ied')) bases.push(`${form.slice(0, -3)}y`)
    if (form.endsWith('ised')) bases.push(`${form.slice(0, -4)}ize`)
  } else if (last === G && form.endsWith('ing')) {
    bases.push(form.slice(0, -3), `${form.slice(0, -3)}e`)
    if (form.charCodeAt(length - 4) === form.charCodeAt(length - 5)) bases.push(form.slice(0, -4))
    if (form.endsWith('ying')) bases.push(`${form.slice(0, -4)}ie`)
    if (form.endsWith('ising')) bases.push(`${form.slice(0, -5)}ize`)
  } else if (last === E && form.endsWith('ise')) bases.push(`${form.slice(0, -3)}ize`)
  return bases
}
