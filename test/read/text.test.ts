import { describe, expect, it } from 'vitest'
import { type ReadOptions, readDocument } from '../../src/read/index.js'

const blocksOf = (input: string, options: ReadOptions = {}) => {
  const { document } = readDocument(input, { format: 'text', ...options })
  return document.blocks.map(block => ({ kind: block.kind, furniture: block.furniture, words: document.slice(block) }))
}
const keptOf = (input: string) =>
  blocksOf(input)
    .filter(block => !block.furniture)
    .map(block => block.words)

const LEAD =
  'Lumen Harbor, a maker of desktop robots, said on Monday that it had raised $12 million to open a second plant in Porto.'
const NEXT =
  'The round was led by Cobalt Ventures, and the company wants to double its staff of 40 before the end of the year, it said.'

describe('plain text', () => {
  it('reads one paragraph a line, and paragraphs between empty lines', () => {
    for (const gap of ['\n', '\n\n', '\r\n', '\r\n\r\n', '\n \t\n'])
      expect(keptOf([LEAD, NEXT].join(gap))).toEqual([LEAD, NEXT])
  })

  it('joins the lines of a wire story that was wrapped by hand', () => {
    const wire = [
      'Ostrava Steel Corp said it agreed',
      'to sell its tube works near Brno to a unit of Danube Holdings',
      'Inc for 45 mln dlrs in cash and notes.',
      '    The company said the sale needs the approval of its',
      'lenders and should close in the third quarter.',
      ' Reuter',
    ].join('\n')
    const blocks = blocksOf(wire)
    expect(blocks.map(block => block.words.replace(/\s+/g, ' '))).toEqual([
      'Ostrava Steel Corp said it agreed to sell its tube works near Brno to a unit of Danube Holdings Inc for 45 mln dlrs in cash and notes.',
      'The company said the sale needs the approval of its lenders and should close in the third quarter.',
      'Reuter',
    ])
    expect(blocks.map(block => block.furniture)).toEqual([false, false, true])
  })

  it('takes the first line for the title when it reads like a headline', () => {
    const { document } = readDocument(`Lumen Harbor raises $12 million\n\n${LEAD}`, { format: 'text' })
    expect(document.blocks[0].kind).toBe('title')
    expect(document.metadata.title).toBe('Lumen Harbor raises $12 million')
    expect(document.text.slice(document.bodyStart)).toBe(LEAD)
  })

  it('takes no sentence, dateline or single line for a title', () => {
    for (const input of [
      `${LEAD}\n${NEXT}`,
      `PORTO, March 3 (Newswire) - Lumen Harbor raised cash\n\n${LEAD}`,
      'Lumen Harbor raises cash',
    ])
      expect(blocksOf(input).some(block => block.kind === 'title')).toBe(false)
  })

  it('sets a title given apart before the text, with its own source', () => {
    const { document } = readDocument(LEAD, { format: 'text', title: 'Lumen Harbor raises $12 million' })
    expect(document.text.startsWith('Lumen Harbor raises $12 million\n\nLumen Harbor, a maker')).toBe(true)
    expect(document.span({ start: 0, end: 12 })).toEqual({ source: 'title', start: 0, end: 12, text: 'Lumen Harbor' })
    const at = document.text.indexOf('Porto')
    expect(document.span({ start: at, end: at + 5 })).toMatchObject({ source: 'body', start: LEAD.indexOf('Porto') })
  })

  it('finds a given title in the input', () => {
    const { document } = readDocument(`Lumen Harbor raises cash\n\n${LEAD}`, {
      format: 'text',
      title: 'Lumen Harbor Raises Cash',
    })
    expect(document.span({ start: 0, end: 12 }).source).toBe('body')
    expect(document.blocks.filter(block => block.kind === 'title')).toHaveLength(1)
  })

  it('drops a byte order mark and soft hyphens from the words, not from the places', () => {
    const input = '\ufeffThe com\u00adpany paid 5 million euros 😀 for Ardent Maps.'
    const { document } = readDocument(input, { format: 'text' })
    expect(document.text).toBe('The company paid 5 million euros 😀 for Ardent Maps.')
    const at = document.text.indexOf('company')
    expect(document.span({ start: at, end: at + 7 })).toEqual({
      source: 'body',
      start: 5,
      end: 13,
      text: 'com\u00adpany',
    })
    const name = document.text.indexOf('Ardent')
    expect(document.span({ start: name, end: name + 11 }).text).toBe('Ardent Maps')
    expect(document.slice(document.blocks[0])).toBe(document.text)
  })

  it('reads headings, bullets and quoted lines without their marks', () => {
    const blocks = blocksOf(
      `${LEAD}\n\nWhat comes next\n\n* Sales start in May.\n1. A second plant follows.\n> We are early, she wrote.`,
    )
    expect(blocks.slice(1).map(({ kind, words }) => [kind, words])).toEqual([
      ['heading', 'What comes next'],
      ['list_item', 'Sales start in May.'],
      ['list_item', 'A second plant follows.'],
      ['quote', 'We are early, she wrote.'],
    ])
  })
})

describe('page furniture in scraped text', () => {
  it('marks what stands between the headline and the article', () => {
    const title = 'Lumen Harbor raises $12 million'
    const head = [
      '* Robots',
      '* News',
      'by',
      'Maria Sand',
      'Mar 3, 2026, 10:15 AM UTC',
      'Share',
      'Image Credits:',
      'Tom Reed / Getty Images',
      title,
    ]
    expect(keptOf([title, ...head, LEAD, NEXT].join('\n\n'))).toEqual([title, LEAD, NEXT])
  })

  it('marks a promotion up to its button', () => {
    const promotion = [
      'Daily Orbit event',
      'Save up to $200 on Orbit Summit',
      'Join 900 founders in Lisbon. Prices rise March 20.',
      'Lisbon',
      '|',
      'June 3, 2026',
      'REGISTER NOW',
    ]
    expect(keptOf([LEAD, ...promotion, NEXT].join('\n\n'))).toEqual([LEAD, NEXT])
  })

  it('marks a list of other stories and goes on after it', () => {
    const related = ['Related', '* Cobalt closes a $300 million fund', '* Why robots need desks']
    expect(keptOf([LEAD, ...related, NEXT].join('\n\n'))).toEqual([LEAD, NEXT])
  })

  it('marks everything after the end of the article', () => {
    const tail = [
      'Topics',
      'Robots',
      ',',
      'Funding',
      'Maria Sand',
      'Maria Sand is a senior reporter at Daily Orbit.',
      'Most Popular',
      '1. Ten desks we like',
      'Subscribe for the best of robots',
      'By submitting your email, you agree to our terms.',
    ]
    expect(keptOf([LEAD, NEXT, ...tail].join('\n\n'))).toEqual([LEAD, NEXT])
  })

  it('keeps captions, datelines, corrections and short facts of the article', () => {
    const lines = [
      LEAD,
      'A render of the plant that Lumen Harbor plans in Porto',
      'Correction, March 4: the plant is the second, not the third.',
      'Shares fell 4%.',
      'March 5, 2026',
      NEXT,
    ]
    expect(keptOf(lines.join('\n\n'))).toEqual(lines)
  })

  it('keeps a pasted post with its attribution', () => {
    const lines = [LEAD, 'We are saying hello to the desk robot.', '— Lumen Harbor (@lumenharbor) March 3, 2026', NEXT]
    expect(keptOf(lines.join('\n'))).toEqual(lines)
  })
})
