import { afterFigure } from './money-after.js'
import { againReading } from './money-again.js'
import { beforeFigure } from './money-before.js'
import { earned, priced, type Reader } from './money-price.js'

/** What a sum is a level of, by all that is told of it; prices and worths of companies aside. */
export const levelReading: Reader = (document, sentence, figure) =>
  afterFigure(document, sentence, figure) ??
  beforeFigure(document, sentence, figure) ??
  earned(document, sentence, figure) ??
  priced(document, sentence, figure) ??
  againReading(document, sentence, figure, levelReading)
