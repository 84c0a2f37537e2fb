import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/core/document.js'
import { read, readDocument } from '../../src/read/index.js'

const FORMATS: readonly Format[] = ['text', 'markdown', 'html']

/** Everything that must hold of any input in any format. */
function check(input: string, format: Format): void {
  const { document } = readDocument(input, { format })
  let last = 0
  for (const block of document.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(last)
    expect(block.end).toBeGreaterThan(block.start)
    last = block.end
    const span = document.span(block)
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeLessThanOrEqual(input.length)
    expect(document.textOf(span.start, span.end)).toBe(span.text)
    if (document.format === 'text') expect(span.text).toBe(input.slice(span.start, span.end))
    else if (block.kind !== 'table_row') expect(span.text).toBe(document.slice(block).replace(/\s+/g, ' ').trim())
    for (const range of block.embed ? [...block.embed.words, block.embed.author, block.embed.postedAt] : [])
      if (range) expect(range.start >= block.start && range.end <= block.end && range.end > range.start).toBe(true)
  }
  expect(last).toBeLessThanOrEqual(document.text.length)
}

const part = fc.constantFrom(
  'Acme raised $5 million. ',
  'caf\u00e9 ',
  '\ud83d\ude00',
  '&amp;',
  '&nbsp;',
  '&#8212;',
  '&bogus;',
  '\u00ad',
  '\r\n',
  '\n',
  '\n\n',
  '\t',
  '  ',
  '\ufeff',
  '\0',
  '<p>',
  '</p>',
  '<div class="share">',
  '</div>',
  '<b>',
  '</b>',
  '<br>',
  '<br/><br/>',
  '<a href="https://x.com/a/status/1">',
  '</a>',
  '<h1>',
  '</h1>',
  '<li>',
  '<ul>',
  '</ul>',
  '<blockquote class="twitter-tweet">',
  '</blockquote>',
  '<td>',
  '<tr>',
  '<table>',
  '</table>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '<title>',
  '<',
  '# ',
  '> ',
  '- ',
  '1. ',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  '](http://a.b)',
  '![',
  '| a | b |\n|---|---|\n',
  '\\',
  '\\*',
  '---\n',
  '+++\n',
  'title: x\n',
  '~~',
  '[^1]',
  '— Ann (@ann) March 3, 2026',
  'Related',
  'Share',
)
const article = fc.array(part, { maxLength: 40 }).map(parts => parts.join(''))

describe.each(FORMATS)('any input read as %s', format => {
  it('gives blocks in order whose places say their words', () => {
    fc.assert(
      fc.property(article, input => check(input, format)),
      { numRuns: 400 },
    )
  })

  it.each(['\u3000', '\u1680\n\u205f', '\u200b', '\ufeff', '\u0000', '\ud800'])('holds for the blank %j', input => {
    expect(() => check(input, format)).not.toThrow()
  })

  it('holds for arbitrary strings', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), input => check(input, format)),
      { numRuns: 200 },
    )
  })
})

describe('any input', () => {
  it('is read without a format, whole or cut, without throwing', () => {
    fc.assert(
      fc.property(article, fc.nat(60), (input, maxLength) => {
        expect(typeof read(input).text).toBe('string')
        for (const { span } of read(input, { maxLength }).blocks) expect(span.end).toBeLessThanOrEqual(maxLength)
      }),
      { numRuns: 300 },
    )
  })

  it('takes a title given apart', () => {
    fc.assert(
      fc.property(article, fc.string({ maxLength: 30 }), (input, title) => {
        for (const { span } of read(input, { title }).blocks)
          expect(span.end).toBeLessThanOrEqual(span.source === 'title' ? title.length : input.length)
      }),
      { numRuns: 200 },
    )
  })

  it.each(['>', '> ', '- ', '* ', '[', '<div>', '<b>', '&', '**a', '`', '| ', '1. ', '\\', '_a', '<a href=', '!['])(
    'deep or long rows of %s take no time to speak of',
    mark => {
      const input = mark.repeat(4000) + 'word'
      const started = performance.now()
      for (const format of FORMATS) read(input, { format })
      expect(performance.now() - started).toBeLessThan(8000)
    },
  )
})

describe('a bare address behind a mark that begins a link', () => {
  it.each([
    ['![\\<a https://a.example/1 c', '![<a https://a.example/1 c'],
    ['[\\<a https://a.example/1', '[<a https://a.example/1'],
    ['Acme *grew [\\<a https://a.example/1* fast', 'Acme grew [<a https://a.example/1 fast'],
  ])('has its place in the input: %s', (input, words) => {
    const { document } = readDocument(input, { format: 'markdown' })
    expect(document.blocks.map(block => document.slice(block))).toEqual([words])
    expect(document.span(document.blocks[0])).toMatchObject({ start: 0, end: input.length })
    check(input, 'markdown')
  })
})
