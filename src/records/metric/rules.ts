import type { NewsRule } from '../kind.js'
import { countLevel, countTimes, measureThenCount } from './count-level.js'
import { jobShareCut, jobsCut } from './jobs.js'
import { moneyRules } from './money-level.js'
import { movedByFraction } from './moved-by-fraction.js'
import { multiplied } from './multiplied.js'
import { percentRules } from './percent-rules.js'
import { twiceAs } from './percent-times.js'
import { cutInHalf, fractionOf, oneInMany } from './word-figures.js'

export const metricRules: readonly NewsRule[] = [
  ...percentRules,
  jobShareCut,
  jobsCut,
  ...moneyRules,
  countLevel,
  measureThenCount,
  countTimes,
  multiplied,
  twiceAs,
  cutInHalf,
  movedByFraction,
  fractionOf,
  oneInMany,
]
