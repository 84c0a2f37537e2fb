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
  woo: 'woos wooed wooed wooing',
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
