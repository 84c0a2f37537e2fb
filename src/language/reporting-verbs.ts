import { wordSet } from './word-set.js'

/**
 * Verbs that say that somebody said something, by form. The value tells how much the verb says by itself:
 * `plain` verbs report wherever they stand ("said"); the others have other uses ("calls", "notes", "found") and report
 * only beside quoted words or before "that".
 */
const PLAIN =
  'said says say saying wrote writes written writing told tells telling added adds adding explained explains explaining ' +
  'stated states stating commented comments quipped quips remarked remarks replied replies tweeted tweets retweeting ' +
  'announced announces declared declares insisted insists argued argues warned warns acknowledged acknowledges ' +
  'admitted admits conceded concedes recalled recalls continued continues concluded concludes testified testifies ' +
  'claimed claims claiming alleged alleges asserted asserts reiterated reiterates emphasized emphasizes emphasised ' +
  'emphasises stressed stresses noted notes noting joked jokes cautioned cautions countered counters responded ' +
  'responds mentioned mentions confirmed confirms posted posts lamented laments boasted boasts complained complains ' +
  'stipulated stipulates add mention explain tell argue warn insist write'
const OTHER =
  'called calls calling described describes describing asked asks advised advises believed believes thinks thought ' +
  'suggested suggests predicted predicts anticipates anticipated reads read reading opined opines observed observes ' +
  'promised promises vowed vows hoped hopes urged urges wondered wonders shared shares reported reports reporting ' +
  'revealed reveals denied denies clarified clarifies elaborated elaborates pointed points thunders thundered ' +
  'exclaimed exclaims shouted shouts fumed fumes summed sums put puts putting framed frames frames characterized ' +
  'characterizes characterised characterises ruled rules found finds cites cited citing quoted quotes accused accuses ' +
  'praised praises hailed hails criticized criticizes criticised criticises blasted blasts slammed slams dubbed ' +
  'labeled labels labelled branded brands touted touts touting referred refers agreed agrees answered answers ' +
  'expects expected estimates estimated informed informs disclosed discloses ' +
  'outlined outlines demanded demands joked repeated repeats went goes began begins teased teases ' +
  'mused muses proclaimed proclaims demurred demurs retorted retorts sighed shrugged laughed enthused enthuses gushed ' +
  'gushes griped gripes grumbled grumbles contended contends pleaded pleads reasoned apologised apologises apologized ' +
  'apologizes bemoaned bemoans decried decries reflected reflects speculated speculates posited posits theorized ' +
  'surmised cracked volunteered interjected deadpanned ventured underscored underscores chimed hinted hints pledged ' +
  'pledges conveyed conveys assured assures affirmed affirms recounted recounts texted emailed messaged blogged implored apologising scoffed scoffs snapped marveled marvelled rued enthusing'

export const PLAIN_REPORTING: ReadonlySet<string> = wordSet(PLAIN)
const OTHER_REPORTING = wordSet(OTHER)

/** Two words that a scraper ran together: "saysin", "userwrote", "wasdescribed". */
const FUSED_AFTER = /^(said|says|wrote|told|added|posted|tells|writes|announced)(?:in|on|at|that|to|the|a|via|during)$/
const FUSED_BEFORE = /^[a-z]{3,}(said|wrote|told|tweeted)$/

/** The reporting verb that a case-folded word is, scraped run-ons undone; undefined for any other word. */
export function reportingVerb(word: string): string | undefined {
  if (PLAIN_REPORTING.has(word) || OTHER_REPORTING.has(word)) return word
  if (word.length < 6) return undefined
  return (FUSED_AFTER.exec(word) ?? FUSED_BEFORE.exec(word))?.[1]
}
