import type { NewsRule } from '../kind.js'
import { abilityRules } from './frames/ability.js'
import { accessVerbs } from './frames/access.js'
import { acquisitionNouns, acquisitionVerbs } from './frames/acquisition.js'
import { allegationVerbs } from './frames/allegations.js'
import { appealVerbs } from './frames/appeals.js'
import { appointmentNouns, appointmentVerbs } from './frames/appointment.js'
import { attackVerbs } from './frames/attack-told.js'
import { availabilityPredicates } from './frames/availability.js'
import { bankruptcyNouns, bankruptcyVerbs } from './frames/bankruptcy.js'
import { bidNouns, bidVerbs } from './frames/bid.js'
import { boundPeopleVerbs } from './frames/bound-people.js'
import { securityNouns } from './frames/breach-noun.js'
import { broughtOutVerbs } from './frames/brought-out.js'
import { chargingVerbs } from './frames/charging.js'
import { closingVerbs } from './frames/closing.js'
import { comingPredicates, comingVerbs } from './frames/coming.js'
import { companyFormNouns, companyFormVerbs } from './frames/company-form.js'
import { contentRuleVerbs } from './frames/content-rules.js'
import { partnershipNouns } from './frames/deal-nouns.js'
import { decisionNouns, decisionVerbs } from './frames/decision.js'
import { delayVerbs } from './frames/delay.js'
import { departureNouns, departureVerbs } from './frames/departure.js'
import { dismissalVerbs } from './frames/dismissal.js'
import { earningsVerbs } from './frames/earnings.js'
import { enteringVerbs } from './frames/entering.js'
import { expansionNouns, expansionVerbs } from './frames/expansion.js'
import { facilityNouns, facilityVerbs } from './frames/facility.js'
import { farewellNouns, farewellVerbs } from './frames/farewell.js'
import { flawEffects, flawVerbs } from './frames/flaw.js'
import { houseRuleVerbs } from './frames/house-rules.js'
import { idiomVerbs } from './frames/idioms.js'
import { intrusionVerbs } from './frames/intrusion.js'
import { ipoVerbs } from './frames/ipo.js'
import { joiningVerbs } from './frames/joining.js'
import { productNouns } from './frames/launch-noun.js'
import { lawsuitNouns, lawsuitVerbs } from './frames/lawsuit.js'
import { layoffNouns } from './frames/layoff-nouns.js'
import { layoffVerbs } from './frames/layoffs.js'
import { leavingVerbs } from './frames/leaving.js'
import { listingNouns, listingVerbs } from './frames/listing-told.js'
import { availableVerbs } from './frames/made-available.js'
import { marketVerbs, orderVerbs, preorderNouns } from './frames/market.js'
import { debutNouns } from './frames/market-debut.js'
import { measureVerbs } from './frames/measure-moves.js'
import { authorityVerbs } from './frames/measures.js'
import { mergerNouns, mergerVerbs } from './frames/merger.js'
import { newOwnerNouns } from './frames/new-owner.js'
import { newOwnerVerbs } from './frames/new-owner-verbs.js'
import { offeringVerbs } from './frames/offering.js'
import { officeRules, successionVerbs } from './frames/offices.js'
import { outageNouns, outagePredicates, outageVerbs } from './frames/outage.js'
import { outageTellings, outageTellingVerbs } from './frames/outage-told.js'
import { outcomeVerbs } from './frames/outcomes.js'
import { outsourcingVerbs } from './frames/outsourcing.js'
import { partnershipVerbs, supplierNouns } from './frames/partnership.js'
import { partnershipCollapseNouns, partnershipEndNouns, partnershipEndVerbs } from './frames/partnership-end.js'
import { policyNouns, policyVerbs } from './frames/policy.js'
import { predecessorVerbs } from './frames/predecessors.js'
import { priceVerbs } from './frames/price.js'
import { priceTellingVerbs } from './frames/price-told.js'
import { productVerbs } from './frames/product.js'
import { regulationNouns, regulationVerbs } from './frames/regulation.js'
import { releaseDateNouns } from './frames/release-date.js'
import { researchVerbs } from './frames/research.js'
import { restructuringNouns, restructuringVerbs } from './frames/restructuring.js'
import { rolloutVerbs } from './frames/rollout.js'
import { rulingVerbs } from './frames/ruling.js'
import { securityVerbs } from './frames/security.js'
import { settlementVerbs } from './frames/settlement.js'
import { shownVerbs } from './frames/shown.js'
import { shutdownNouns, shutdownVerbs } from './frames/shutdown.js'
import { staffingVerbs } from './frames/staffing.js'
import { partnershipTalkNouns, supplyVerbs } from './frames/supply.js'
import { chargeVerbs } from './frames/taking-charge.js'
import { trialVerbs } from './frames/trial.js'
import { verdictVerbs } from './frames/verdict.js'
import { withdrawalNouns, withdrawalVerbs } from './frames/withdrawal.js'
import { fundingRules } from './funding.js'
import { nounRule } from './noun-rule.js'
import { predicateRule } from './predicates.js'
import { verbRule } from './verb-rule.js'

const verbFrames = [
  ...ipoVerbs,
  ...listingVerbs,
  ...acquisitionVerbs,
  ...bidVerbs,
  ...newOwnerVerbs,
  ...mergerVerbs,
  ...partnershipVerbs,
  ...supplyVerbs,
  ...partnershipEndVerbs,
  ...expansionVerbs,
  ...enteringVerbs,
  ...facilityVerbs,
  ...staffingVerbs,
  ...restructuringVerbs,
  ...companyFormVerbs,
  ...outsourcingVerbs,
  ...bankruptcyVerbs,
  ...earningsVerbs,
  ...measureVerbs,
  ...researchVerbs,
  ...appointmentVerbs,
  ...joiningVerbs,
  ...chargeVerbs,
  ...successionVerbs,
  ...decisionVerbs,
  ...departureVerbs,
  ...dismissalVerbs,
  ...leavingVerbs,
  ...predecessorVerbs,
  ...lawsuitVerbs,
  ...settlementVerbs,
  ...appealVerbs,
  ...allegationVerbs,
  ...layoffVerbs,
  ...outageVerbs,
  ...outageTellingVerbs,
  ...priceVerbs,
  ...chargingVerbs,
  ...priceTellingVerbs,
  ...boundPeopleVerbs,
  ...policyVerbs,
  ...accessVerbs,
  ...houseRuleVerbs,
  ...contentRuleVerbs,
  ...productVerbs,
  ...availableVerbs,
  ...marketVerbs,
  ...orderVerbs,
  ...rolloutVerbs,
  ...offeringVerbs,
  ...trialVerbs,
  ...comingVerbs,
  ...delayVerbs,
  ...shownVerbs,
  ...broughtOutVerbs,
  ...authorityVerbs,
  ...regulationVerbs,
  ...rulingVerbs,
  ...outcomeVerbs,
  ...verdictVerbs,
  ...securityVerbs,
  ...intrusionVerbs,
  ...attackVerbs,
  ...flawEffects,
  ...flawVerbs,
  ...shutdownVerbs,
  ...closingVerbs,
  ...withdrawalVerbs,
  ...farewellVerbs,
  ...idiomVerbs,
]
const nounFrames = [
  ...debutNouns,
  ...listingNouns,
  ...acquisitionNouns,
  ...newOwnerNouns,
  ...bidNouns,
  ...mergerNouns,
  ...partnershipNouns,
  ...partnershipEndNouns,
  ...partnershipCollapseNouns,
  ...supplierNouns,
  ...partnershipTalkNouns,
  ...expansionNouns,
  ...facilityNouns,
  ...restructuringNouns,
  ...companyFormNouns,
  ...bankruptcyNouns,
  ...appointmentNouns,
  ...decisionNouns,
  ...departureNouns,
  ...lawsuitNouns,
  ...layoffNouns,
  ...outageNouns,
  ...policyNouns,
  ...productNouns,
  ...releaseDateNouns,
  ...preorderNouns,
  ...regulationNouns,
  ...securityNouns,
  ...shutdownNouns,
  ...withdrawalNouns,
  ...farewellNouns,
]

export const announcementRules: readonly NewsRule[] = [
  ...verbFrames.map(verbRule),
  ...nounFrames.map(nounRule),
  ...[...availabilityPredicates, ...comingPredicates, ...outagePredicates, ...outageTellings].map(predicateRule),
  ...officeRules,
  ...abilityRules,
  ...fundingRules,
]
