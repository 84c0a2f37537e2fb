import { describe, expect, it } from 'vitest'
import { KNOWN_NAMES } from '../../src/language/known-names.js'
import { CITIES, COUNTRIES, REGIONS } from '../../src/language/places.js'
import { tokenize } from '../../src/language/tokens.js'
import { KnownNames } from '../../src/mentions/name/known.js'
import { openingOf } from '../../src/mentions/name/listed.js'

const lines = [...COUNTRIES, ...REGIONS, ...CITIES, ...KNOWN_NAMES.flatMap(({ names }) => names.split(/[;\n]/))]
const forms = lines.filter(Boolean).flatMap(line => line.split('=').map(form => ({ form, name: line.split('=')[0] })))

describe('the names known here', () => {
  it('open as their first words do, by which they are found', () => {
    const lost = forms.filter(({ form }) => openingOf(form, 0) !== openingOf(tokenize(form).lower[0], 0))
    expect(forms.length).toBeGreaterThan(2000)
    expect(lost).toEqual([])
  })

  it('are found in every form, and by the name that their line begins with', () => {
    const known = new KnownNames({})
    const lost = forms.filter(({ form, name }) => {
      const tokens = tokenize(form)
      // whatever the case of letters: how a name may be written is told elsewhere
      const match = known.match(tokens, 0, tokens.count - 1, true)
      const first = forms.find(other => other.form.toLowerCase() === form.toLowerCase())
      return match?.last !== tokens.count - 1 || (match.known.name !== name && match.known.name !== first?.name)
    })
    expect(lost).toEqual([])
  })

  it('yield to those of a caller, which open with whatever they like', () => {
    const known = new KnownNames({ organizations: ['Afunding', '7 Hills=Seven Hills'] })
    for (const [text, name] of [
      ['Afunding', 'Afunding'],
      ['7 Hills', '7 Hills'],
      ['Seven Hills', '7 Hills'],
    ]) {
      const tokens = tokenize(text)
      expect(known.match(tokens, 0, tokens.count - 1)?.known).toEqual({
        name,
        kind: 'organization',
        sort: 'given',
        given: true,
      })
    }
  })
})
