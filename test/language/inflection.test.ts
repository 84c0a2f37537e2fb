import compromise from 'compromise'
import { describe, expect, it } from 'vitest'
import { BASE, ING, inflect, PARTICIPLE, PAST, regularForms, THIRD } from '../../src/language/inflection.js'
import { VERB_BASES, verbForm } from '../../src/language/verbs.js'

type Conjugated = Record<'PresentTense' | 'PastTense' | 'Gerund', string> & { Participle?: string }

interface Methods {
  readonly two: { readonly transform: { readonly verb: { conjugate(base: string, model: unknown): Conjugated } } }
}
const { conjugate } = (compromise.methods() as Methods).two.transform.verb

/** What compromise has otherwise than news writes it: third person, past, participle, -ing. */
const CORRECTED: Record<string, string> = {
  axe: 'axes axed axed axing',
  be: 'is was been being',
  boot: 'boots booted booted booting',
  'co-lead': 'co-leads co-led co-led co-leading',
  become: 'becomes became become becoming',
  come: 'comes came come coming',
  bear: 'bears bore borne bearing',
  rejig: 'rejigs rejigged rejigged rejigging',
  run: 'runs ran run running',
  prove: 'proves proved proved proving',
  debut: 'debuts debuted debuted debuting',
  dive: 'dives dived dived diving',
  eke: 'ekes eked eked eking',
  flow: 'flows flowed flowed flowing',
  foresee: 'foresees foresaw foreseen foreseeing',
  gut: 'guts gutted gutted gutting',
  jailbreak: 'jailbreaks jailbroke jailbroken jailbreaking',
  lean: 'leans leaned leaned leaning',
  mothball: 'mothballs mothballed mothballed mothballing',
  overcome: 'overcomes overcame overcome overcoming',
  pivot: 'pivots pivoted pivoted pivoting',
  profit: 'profits profited profited profiting',
  program: 'programs programmed programmed programming',
  skip: 'skips skipped skipped skipping',
  snap: 'snaps snapped snapped snapping',
  sync: 'syncs synced synced syncing',
  tout: 'touts touted touted touting',
  trial: 'trials trialled trialled trialling',
  undertake: 'undertakes undertook undertaken undertaking',
  underwrite: 'underwrites underwrote underwritten underwriting',
  clip: 'clips clipped clipped clipping',
  prep: 'preps prepped prepped prepping',
  text: 'texts texted texted texting',
  woo: 'woos wooed wooed wooing',
  abet: 'abets abetted abetted abetting',
  boycott: 'boycotts boycotted boycotted boycotting',
  corral: 'corrals corralled corralled corralling',
  covet: 'covets coveted coveted coveting',
  cram: 'crams crammed crammed cramming',
  crawl: 'crawls crawled crawled crawling',
  debunk: 'debunks debunked debunked debunking',
  defraud: 'defrauds defrauded defrauded defrauding',
  demean: 'demeans demeaned demeaned demeaning',
  deride: 'derides derided derided deriding',
  disavow: 'disavows disavowed disavowed disavowing',
  dread: 'dreads dreaded dreaded dreading',
  dream: 'dreams dreamed dreamed dreaming',
  enrol: 'enrols enrolled enrolled enrolling',
  err: 'errs erred erred erring',
  expunge: 'expunges expunged expunged expunging',
  flip: 'flips flipped flipped flipping',
  flout: 'flouts flouted flouted flouting',
  glide: 'glides glided glided gliding',
  grin: 'grins grinned grinned grinning',
  hamstring: 'hamstrings hamstringed hamstringed hamstringing',
  imperil: 'imperils imperiled imperiled imperiling',
  kidnap: 'kidnaps kidnapped kidnapped kidnapping',
  leapfrog: 'leapfrogs leapfrogged leapfrogged leapfrogging',
  loot: 'loots looted looted looting',
  lop: 'lops lopped lopped lopping',
  marshal: 'marshals marshaled marshaled marshaling',
  marvel: 'marvels marveled marveled marveling',
  murmur: 'murmurs murmured murmured murmuring',
  outfit: 'outfits outfitted outfitted outfitting',
  panic: 'panics panicked panicked panicking',
  plateau: 'plateaus plateaued plateaued plateauing',
  prod: 'prods prodded prodded prodding',
  remodel: 'remodels remodeled remodeled remodeling',
  retell: 'retells retold retold retelling',
  retrofit: 'retrofits retrofitted retrofitted retrofitting',
  retweet: 'retweets retweeted retweeted retweeting',
  rip: 'rips ripped ripped ripping',
  rot: 'rots rotted rotted rotting',
  scold: 'scolds scolded scolded scolding',
  shadowban: 'shadowbans shadowbanned shadowbanned shadowbanning',
  siphon: 'siphons siphoned siphoned siphoning',
  smear: 'smears smeared smeared smearing',
  sneak: 'sneaks sneaked sneaked sneaking',
  snowball: 'snowballs snowballed snowballed snowballing',
  spar: 'spars sparred sparred sparring',
  spill: 'spills spilled spilled spilling',
  torpedo: 'torpedoes torpedoed torpedoed torpedoing',
  tweet: 'tweets tweeted tweeted tweeting',
  unban: 'unbans unbanned unbanned unbanning',
  unravel: 'unravels unraveled unraveled unraveling',
  unseal: 'unseals unsealed unsealed unsealing',
  uproot: 'uproots uprooted uprooted uprooting',
  wade: 'wades waded waded wading',
  wake: 'wakes woke woken waking',
  wean: 'weans weaned weaned weaning',
  whet: 'whets whetted whetted whetting',
  whip: 'whips whipped whipped whipping',
  wreak: 'wreaks wreaked wreaked wreaking',
}

/** "canceled" and "cancelled": our rules of spelling give both. */
const TWO_SPELLINGS = new Set(['cancel', 'fuel', 'funnel', 'label', 'level', 'rival', 'total', 'travel'])

const conjugated = (base: string): readonly string[] => {
  const told = conjugate(base, compromise.model())
  if (TWO_SPELLINGS.has(base)) return regularForms(base)
  return (
    CORRECTED[base]?.split(' ') ?? [told.PresentTense, told.PastTense, told.Participle ?? told.PastTense, told.Gerund]
  )
}

describe('the irregular verbs', () => {
  it('are those that compromise conjugates otherwise than our rules of spelling; `npm run inflect` writes them anew', async () => {
    const rows = VERB_BASES.map(base => [base, conjugated(base)] as const)
      .filter(([base, forms]) => forms.join(' ') !== regularForms(base).join(' '))
      .map(([base, forms]) => `${base} ${forms.join(' ')}`)
      .sort()
    await expect(`/**
 * Verbs whose forms no rule of spelling gives: base, third person, past, participle, -ing.
 * Conjugated by compromise and compared with it by a test; \`npm run inflect\` writes this file.
 */
export const IRREGULAR_VERBS = \`
${rows.join('\n')}
\`
`).toMatchFileSnapshot('../../src/language/irregular-verbs.ts')
  })

  it('have no correction that compromise no longer wants', () => {
    const idle = Object.entries(CORRECTED).filter(([base, forms]) => {
      const told = conjugate(base, compromise.model())
      return [told.PresentTense, told.PastTense, told.Participle ?? told.PastTense, told.Gerund].join(' ') === forms
    })
    expect(idle).toEqual([])
  })
})

describe('inflect', () => {
  it.each([
    ['acquire', { acquire: BASE, acquires: THIRD, acquired: PAST | PARTICIPLE, acquiring: ING }],
    ['cut', { cut: BASE | PAST | PARTICIPLE, cuts: THIRD, cutting: ING }],
    ['overcome', { overcome: BASE | PARTICIPLE, overcomes: THIRD, overcame: PAST, overcoming: ING }],
    ['submit', { submit: BASE, submits: THIRD, submitted: PAST | PARTICIPLE, submitting: ING }],
  ])('%s', (base, forms) => {
    expect(Object.fromEntries(inflect(base))).toEqual(forms)
  })

  it('knows the British spelling too', () => {
    expect(inflect('cancel').get('cancelled')).toBe(PAST | PARTICIPLE)
    expect(inflect('organize').get('organising')).toBe(ING)
  })
})

describe('a written form', () => {
  it('is of the base that it is itself, else of the first listed that has it', () => {
    const bases = new Map<string, string[]>()
    for (const base of VERB_BASES)
      for (const form of inflect(base).keys()) bases.set(form, [...(bases.get(form) ?? []), base])
    const CHOSEN = ['found', 'tabled', 'left', 'lay', 'wound', 'saw', 'got', 'felt']
    const wrong = [...bases].filter(([form, [first, ...others]]) => {
      const itself = [first, ...others].findLast(base => ((inflect(base).get(form) ?? 0) & BASE) !== 0)
      return !CHOSEN.includes(form) && verbForm(form)?.lemma !== (itself ?? first)
    })
    expect(bases.size).toBeGreaterThan(8000)
    expect(wrong).toEqual([])
  })

  it.each([
    ['co-led', 'co-lead'],
    ['uphold', 'uphold'],
    ['upheld', 'uphold'],
    ['fled', 'flee'],
    ['repaid', 'repay'],
    ['underwrote', 'underwrite'],
    ['canceled', 'cancel'],
    ['cancelled', 'cancel'],
  ])('%s is of %s', (form, lemma) => {
    expect(verbForm(form)?.lemma).toBe(lemma)
  })
})
