import type { NewsRule } from '../kind.js'
import { acquisitionNouns, acquisitionVerbs } from './frames/acquisition.js'
import { appointmentNouns, appointmentVerbs } from './frames/appointment.js'
import { bankruptcyNouns, bankruptcyVerbs } from './frames/bankruptcy.js'
import { decisionNouns, decisionVerbs } from './frames/decision.js'
import { departureNouns, departureVerbs } from './frames/departure.js'
import { dismissalVerbs } from './frames/dismissal.js'
import { earningsVerbs } from './frames/earnings.js'
import { expansionVerbs } from './frames/expansion.js'
import { farewellNouns, farewellVerbs } from './frames/farewell.js'
import { ipoVerbs } from './frames/ipo.js'
import { chargeVerbs, joiningVerbs } from './frames/joining.js'
import { lawsuitNouns, lawsuitVerbs } from './frames/lawsuit.js'
import { layoffNouns, layoffVerbs } from './frames/layoffs.js'
import { mergerNouns, mergerVerbs } from './frames/merger.js'
import { outageNouns, outageVerbs } from './frames/outage.js'
import { partnershipNouns, partnershipVerbs, supplierNouns } from './frames/partnership.js'
import { partnershipCollapseNouns, partnershipEndNouns, partnershipEndVerbs } from './frames/partnership-end.js'
import { policyNouns, policyVerbs } from './frames/policy.js'
import { productNouns, productVerbs } from './frames/product.js'
import { regulationNouns, regulationVerbs } from './frames/regulation.js'
import { researchVerbs } from './frames/research.js'
import { restructuringNouns, restructuringVerbs } from './frames/restructuring.js'
import { rulingVerbs } from './frames/ruling.js'
import { securityNouns, securityVerbs } from './frames/security.js'
import { shutdownNouns, shutdownVerbs } from './frames/shutdown.js'
import { fundingRules } from './funding.js'
import { nounRule } from './noun-rule.js'
import { verbRule } from './verb-rule.js'

const verbFrames = [
  ...ipoVerbs,
  ...acquisitionVerbs,
  ...mergerVerbs,
  ...partnershipVerbs,
  ...partnershipEndVerbs,
  ...expansionVerbs,
  ...restructuringVerbs,
  ...bankruptcyVerbs,
  ...earningsVerbs,
  ...researchVerbs,
  ...appointmentVerbs,
  ...joiningVerbs,
  ...chargeVerbs,
  ...decisionVerbs,
  ...departureVerbs,
  ...dismissalVerbs,
  ...lawsuitVerbs,
  ...layoffVerbs,
  ...outageVerbs,
  ...policyVerbs,
  ...productVerbs,
  ...regulationVerbs,
  ...rulingVerbs,
  ...securityVerbs,
  ...shutdownVerbs,
  ...farewellVerbs,
]
const nounFrames = [
  ...acquisitionNouns,
  ...mergerNouns,
  ...partnershipNouns,
  ...partnershipEndNouns,
  ...partnershipCollapseNouns,
  ...supplierNouns,
  ...restructuringNouns,
  ...bankruptcyNouns,
  ...appointmentNouns,
  ...decisionNouns,
  ...departureNouns,
  ...lawsuitNouns,
  ...layoffNouns,
  ...outageNouns,
  ...policyNouns,
  ...productNouns,
  ...regulationNouns,
  ...securityNouns,
  ...shutdownNouns,
  ...farewellNouns,
]

export const announcementRules: readonly NewsRule[] = [
  ...verbFrames.map(verbRule),
  ...nounFrames.map(nounRule),
  ...fundingRules,
]
