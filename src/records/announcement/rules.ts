import type { NewsRule } from '../kind.js'
import { acquisitionNouns, acquisitionVerbs } from './frames/acquisition.js'
import { productNouns, productVerbs } from './frames/product.js'
import { nounRule } from './noun-rule.js'
import { verbRule } from './verb-rule.js'

const verbFrames = [...acquisitionVerbs, ...productVerbs]
const nounFrames = [...acquisitionNouns, ...productNouns]

export const announcementRules: readonly NewsRule[] = [...verbFrames.map(verbRule), ...nounFrames.map(nounRule)]
