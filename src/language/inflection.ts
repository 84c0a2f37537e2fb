/** A form of a verb. One written form may be several: "cut" is base, past and participle. */
export const BASE = 1
export const THIRD = 2
export const PAST = 4
export const PARTICIPLE = 8
export const ING = 16

/** base: [third person, past, participle, -ing], only where the regular endings are wrong. */
const IRREGULAR: Record<string, readonly [string, string, string, string]> = {}
const irregular = (rows: string) => {
  for (const row of rows.trim().split('\n')) {
    const [base, past, participle, ing, third] = row.trim().split(/\s+/)
    IRREGULAR[base] = [third ?? withS(base), past, participle, ing ?? withIng(base)]
  }
}

/** Verbs of more than one syllable that double their last letter all the same. */
const DOUBLING = new Set([
  'submit',
  'permit',
  'commit',
  'admit',
  'refer',
  'prefer',
  'occur',
  'incur',
  'defer',
  'transfer',
  'control',
  'patrol',
  'compel',
  'propel',
  'expel',
  'rebut',
  'omit',
  'equip',
  'unplug',
  'format',
  'program',
  'unwrap',
  'recur',
  'deter',
  'infer',
  'outbid',
  'scrap',
  'strip',
  'strap',
])

const doubles = (base: string): boolean =>
  DOUBLING.has(base) || (base.length <= 4 && /^[^aeiou]+[aeiou][bdgklmnprtz]$/.test(base))

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

irregular(`
  become became become
  begin began begun beginning
  bet bet bet betting
  bid bid bid bidding
  bind bound bound
  break broke broken
  bring brought brought
  build built built
  buy bought bought
  catch caught caught
  choose chose chosen
  come came come
  cost cost cost
  cut cut cut cutting
  deal dealt dealt
  draw drew drawn
  drive drove driven
  fall fell fallen
  feel felt felt
  fight fought fought
  find found found
  forbid forbade forbidden forbidding
  forecast forecast forecast
  get got gotten getting
  give gave given
  go went gone going goes
  grow grew grown
  hear heard heard
  hit hit hit hitting
  hold held held
  keep kept kept
  know knew known
  lay laid laid
  lead led led
  leave left left
  lend lent lent
  let let let letting
  lose lost lost
  make made made
  mean meant meant
  meet met met
  overtake overtook overtaken
  partake partook partaken
  pay paid paid
  put put put putting
  quit quit quit quitting
  read read read
  ride rode ridden
  rise rose risen
  run ran run running
  say said said
  see saw seen
  seek sought sought
  sell sold sold
  send sent sent
  set set set setting
  shake shook shaken
  shed shed shed shedding
  shoot shot shot
  show showed shown
  shrink shrank shrunk
  shut shut shut shutting
  sink sank sunk
  slide slid slid
  speak spoke spoken
  spend spent spent
  spin spun spun spinning
  split split split splitting
  spread spread spread
  spring sprang sprung
  stand stood stood
  steal stole stolen
  stick stuck stuck
  strike struck struck
  take took taken
  teach taught taught
  tell told told
  think thought thought
  throw threw thrown
  undergo underwent undergone undergoing undergoes
  understand understood understood
  undertake undertook undertaken
  unwind unwound unwound
  wear wore worn
  win won won winning
  wind wound wound
  withdraw withdrew withdrawn
  withhold withheld withheld
  write wrote written
  sue sued sued suing
  rebuild rebuilt rebuilt
  resell resold resold
  offset offset offset offsetting
  upset upset upset upsetting
  outsell outsold outsold
  oversee oversaw overseen overseeing
  foresee foresaw foreseen foreseeing
  agree agreed agreed agreeing
  free freed freed freeing
  plummet plummeted plummeted plummeting
  target targeted targeted targeting
  market marketed marketed marketing
  budget budgeted budgeted budgeting
  pivot pivoted pivoted pivoting
  debut debuted debuted debuting
  exit exited exited exiting
  edit edited edited editing
  audit audited audited auditing
  tie tied tied tying
  ax axed axed axing
  axe axed axed axing
  swap swapped swapped swapping
`)

/** The forms of a verb with what each is; the base form comes first. */
export function inflect(base: string): ReadonlyMap<string, number> {
  const [third, past, participle, ing] = IRREGULAR[base] ?? [withS(base), withEd(base), withEd(base), withIng(base)]
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
