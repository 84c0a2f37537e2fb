import { describe, expect, it } from 'vitest'
import { decodeArticle } from '../../src/archive/decode.js'

const bytes = (...values: number[]) => Uint8Array.from(values)
const ascii = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0))

describe('decodeArticle', () => {
  it('reads UTF-8', () => {
    expect(decodeArticle(new TextEncoder().encode('Zürich pays €5m 🚀'))).toBe('Zürich pays €5m 🚀')
  })

  it('keeps the byte order mark of UTF-8, so that offsets are those of the file read as UTF-8', () => {
    expect(decodeArticle(bytes(0xef, 0xbb, 0xbf, 0x41))).toBe('\ufeffA')
  })

  it('reads UTF-16 of both orders by its mark', () => {
    expect(decodeArticle(bytes(0xff, 0xfe, 0x41, 0x00, 0xac, 0x20))).toBe('\ufeffA€')
    expect(decodeArticle(bytes(0xfe, 0xff, 0x00, 0x41, 0x20, 0xac))).toBe('\ufeffA€')
  })

  it('falls back to windows-1252, with its quotes, dashes and euro', () => {
    const text = decodeArticle(bytes(0x80, 0x35, 0x6d, 0x20, 0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0xe9, 0x85))
    expect(text).toBe('€5m “a” – é…')
  })

  it('reads a page in the charset it names', () => {
    const page = new Uint8Array([...ascii('<html><meta charset="iso-8859-5"><p>'), 0xbf, 0xe0])
    expect(decodeArticle(page)).toBe('<html><meta charset="iso-8859-5"><p>Пр')
    const latin = new Uint8Array([...ascii('<html><meta charset=iso-8859-1><p>'), 0x92, 0xe9])
    expect(decodeArticle(latin)).toBe('<html><meta charset=iso-8859-1><p>’é')
    const unknown = new Uint8Array([...ascii('<html><meta charset="x-none"><p>'), 0xe9])
    expect(decodeArticle(unknown)).toBe('<html><meta charset="x-none"><p>é')
  })

  it('refuses binary files', () => {
    expect(decodeArticle(ascii('%PDF-1.7 some words'))).toBeUndefined()
    expect(decodeArticle(ascii('PK\x03\x04 zipped'))).toBeUndefined()
    expect(decodeArticle(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00))).toBeUndefined()
    expect(decodeArticle(Uint8Array.from({ length: 400 }, (_, i) => 1 + (i % 8)))).toBeUndefined()
  })

  it('takes no bytes as no words', () => {
    expect(decodeArticle(bytes())).toBe('')
  })
})
