/** The words of numbers. Every key is case-folded. */

const BELOW_TWENTY =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

/** Words that add up: "twenty", "five", "twenty-five". */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...BELOW_TWENTY.split(' ').map((word, i): [string, number] => [word, i]),
  ...TENS.split(' ').flatMap((ten, i): [string, number][] => [
    [ten, 20 + 10 * i],
    ...BELOW_TWENTY.split(' ')
      .slice(1, 10)
      .map((unit, j): [string, number] => [`${ten}-${unit}`, 21 + 10 * i + j]),
  ]),
])

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['dozen', 12],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['cr', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['trn', 1e12],
  ['tn', 1e12],
])

/** Letters that are a scale right after a number, or set apart after a sum of money. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
])

export const FRACTION_MARKS: ReadonlyMap<string, number> = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
])
