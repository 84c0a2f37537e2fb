import type { NewsRule } from '../kind.js'
import { countLevel, measureThenCount } from './count-level.js'
import { jobShareCut, jobsCut } from './jobs.js'
import { moneyRules } from './money-level.js'
import { percentRules } from './percent-rules.js'
import { cutInHalf, fractionOf, multiplied, oneInMany } from './word-figures.js'

export const metricRules: readonly NewsRule[] = [
  ...percentRules,
  jobShareCut,
  jobsCut,
  ...moneyRules,
  countLevel,
  measureThenCount,
  multiplied,
  cutInHalf,
  fractionOf,
  oneInMany,
]
