import { wordSet } from './word-set.js'

/** What is bought and sold in deals between companies, by case-folded form. */

/** What is bought as a going concern; anything else without a name of its own is shopping. */
export const DEAL_ASSETS: ReadonlySet<string> = wordSet(`
  company companies firm firms startup startups start-up start-ups business businesses unit units division divisions subsidiary subsidiaries arm
  assets operations operation stake stakes majority interest rival rivals competitor maker developer developers provider supplier publisher studio
  studios agency platform brand brands plant plants mine mines refinery hotel hotels bank banks chain network station stations newspaper newspapers
  properties property patents portfolio site shares stock holding holdings position rights control retailer manufacturer producer distributor
  operator insurer airline lab labs outfit specialist vendor group team facility facilities store stores warehouse warehouses field fields
  pipeline pipelines magazine magazines label club franchise building buildings land campus tower towers mast masts rest remainder company's hospital hospitals clinic clinics restaurant restaurants supermarket supermarkets
  dealership dealerships locations outlets sites website websites portal portals concern mill mills center centers centre centres smelter terminal wells theaters theatres technology technologies ip
`)

/** Parts of a company that are told as sold without saying to whom. */
export const DEAL_UNITS: ReadonlySet<string> = wordSet(
  'business businesses unit units division divisions arm subsidiary subsidiaries',
)

/** What of a company is told as for sale before anybody is known to buy it. */
export const SALE_ASSETS: ReadonlySet<string> = new Set([
  ...DEAL_UNITS,
  ...wordSet('assets operations portfolio brand brands platform'),
])
