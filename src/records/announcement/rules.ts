import type { NewsRule } from '../kind.js'
import { acquisitionNouns, acquisitionVerbs } from './frames/acquisition.js'
import { bankruptcyNouns, bankruptcyVerbs } from './frames/bankruptcy.js'
import { earningsVerbs } from './frames/earnings.js'
import { expansionVerbs } from './frames/expansion.js'
import { mergerNouns, mergerVerbs } from './frames/merger.js'
import {
  partnershipEndNouns,
  partnershipEndVerbs,
  partnershipNouns,
  partnershipVerbs,
  supplierNouns,
} from './frames/partnership.js'
import { productNouns, productVerbs } from './frames/product.js'
import { researchVerbs } from './frames/research.js'
import { restructuringNouns, restructuringVerbs } from './frames/restructuring.js'
import { nounRule } from './noun-rule.js'
import { verbRule } from './verb-rule.js'

const verbFrames = [
  ...acquisitionVerbs,
  ...mergerVerbs,
  ...partnershipVerbs,
  ...partnershipEndVerbs,
  ...expansionVerbs,
  ...restructuringVerbs,
  ...bankruptcyVerbs,
  ...earningsVerbs,
  ...researchVerbs,
  ...productVerbs,
]
const nounFrames = [
  ...acquisitionNouns,
  ...mergerNouns,
  ...partnershipNouns,
  ...partnershipEndNouns,
  ...supplierNouns,
  ...restructuringNouns,
  ...bankruptcyNouns,
  ...productNouns,
]

export const announcementRules: readonly NewsRule[] = [...verbFrames.map(verbRule), ...nounFrames.map(nounRule)]
