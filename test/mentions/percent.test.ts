import { findPercents } from 'factwire/mentions'
import { describe, expect, it } from 'vitest'

const plain = (text: string) =>
  findPercents(text).map(
    ({ value, max, unit, bound }) => `${bound} ${max === null ? value : `${value}-${max}`} ${unit}`,
  )

describe('findPercents', () => {
  it.each([
    ['Sales rose 12%.', ['exact 12 percent']],
    ['Sales rose 12 percent.', ['exact 12 percent']],
    ['Sales rose 1.5 per cent.', ['exact 1.5 percent']],
    ['Sales rose 8 pct.', ['exact 8 percent']],
    ['Thirty percent of staff left.', ['exact 30 percent']],
    ['A 20-percent cut', ['exact 20 percent']],
    ['a 100%-owned unit', ['exact 100 percent']],
    ['Margins fell 0.5 percentage points.', ['exact 0.5 percentage_point']],
    ['Rates rose 25 basis points, then 50bps.', ['exact 25 basis_point', 'exact 50 basis_point']],
    ['10-15% of users, 10 to 15 percent of staff', ['exact 10-15 percent', 'exact 10-15 percent']],
    ['between 10 and 15 percent', ['exact 10-15 percent']],
    [
      'It fell from 10% to 5%, having risen from 5% to 10%.',
      ['exact 10 percent', 'exact 5 percent', 'exact 5 percent', 'exact 10 percent'],
    ],
    ['Growth of -4% (or minus five percent)', ['exact -4 percent', 'exact -5 percent']],
    ['more than 30%, nearly 40%, up to 50%', ['at_least 30 percent', 'about 40 percent', 'at_most 50 percent']],
    ['a 3x rise, a threefold rise, a ten-fold rise', ['exact 3 multiple', 'exact 3 multiple', 'exact 10 multiple']],
    ['five times more likely', ['exact 5 multiple']],
  ])('%s', (text, found) => {
    expect(plain(text)).toEqual(found)
  })

  it.each([
    'See https://example.org/a?issn=%280024%2D9114%29 for more.',
    'He called 3 times already.',
    'A camera with 2x zoom',
    'A 4x4 truck and a 1920x1080 screen',
    'manifold',
  ])('nothing in: %s', text => {
    expect(plain(text)).toEqual([])
  })
})
