import { describe, expect, it } from 'vitest'
import { findSentences, type Sentence } from '../../src/language/sentences.js'
import { tokenize } from '../../src/language/tokens.js'

function sentencesOf(text: string): { tokens: number; sentences: readonly Sentence[] } {
  const tokens = tokenize(text)
  const block = { kind: 'paragraph' as const, furniture: false, start: 0, end: text.length }
  return { tokens: tokens.count, sentences: findSentences(tokens, [block]) }
}

const lengthOf = ({ first, last }: Sentence): number => last - first + 1

describe('a text without full stops', () => {
  it('is cut at a comma where it is too long for a sentence', () => {
    const { tokens, sentences } = sentencesOf('Northwind bought Lumenpay, '.repeat(500))
    expect(tokens).toBe(2000)
    expect(sentences.map(lengthOf)).toEqual([604, 604, 604, 188])
  })

  it('is cut anywhere where it has no commas', () => {
    const { sentences } = sentencesOf('Northwind bought Lumenpay and '.repeat(500))
    expect(sentences.map(lengthOf)).toEqual([801, 801, 398])
  })

  it('is whole up to there', () => {
    const { tokens, sentences } = sentencesOf('Northwind bought Lumenpay, '.repeat(150))
    expect(sentences.map(lengthOf)).toEqual([tokens])
  })
})
