import { describe, expect, it } from 'vitest'
import { plainDocument } from '../../src/core/document.js'
import { AnnotatedDocument } from '../../src/mentions/annotated-document.js'

const names = (text: string) => {
  const document = new AnnotatedDocument(plainDocument(text))
  return document.references.filter(({ form }) => form === 'name').map(({ entity }) => entity?.name)
}

describe('a name written small', () => {
  it.each([
    ['by the noun before it', 'Payments startup velopay has raised $5 million.'],
    ['by what it is told to be', 'Zyntec invested in velopay, a Berlin-based startup for shops.'],
    ['by whose it is', 'It was bought from Zyntec-backed velopay for $5 million.'],
  ])('is read %s', (_how, text) => {
    expect(names(text)).toContain('velopay')
  })

  it('is one again wherever it stands later', () => {
    expect(names('Payments startup velopay has grown. In May velopay hired 40 people.').filter(Boolean)).toEqual([
      'velopay',
      'velopay',
    ])
  })

  it.each([
    'The company hereby agrees to it.',
    'The company thereafter raised money.',
    'The startup hiring spree goes on.',
    'They met in cryptoland, a place where nobody works.',
    'The startup unicorns said so.',
  ])('is none: %s', text => {
    expect(names(text)).toEqual([])
  })
})
