import { wordSet } from './word-set.js'

/** Forms of address before a name; case-folded, without the dot. */
export const HONORIFICS: ReadonlySet<string> = wordSet(
  `mr mrs ms miss mx dr prof professor sir dame lord lady madam sheikh rev reverend hon pope king queen prince princess`,
)

/** Offices cut short with a dot: "Rep. Jane Doe". */
export const SHORT_TITLES: ReadonlySet<string | undefined> = wordSet('rep reps sen sens gov lt gen col capt')

/** Those that tell a woman or a man. */
export const HONORIFIC_GENDER: ReadonlyMap<string, 'he' | 'she'> = new Map([
  ['mr', 'he'],
  ['sir', 'he'],
  ['lord', 'he'],
  ['king', 'he'],
  ['prince', 'he'],
  ['pope', 'he'],
  ['mrs', 'she'],
  ['ms', 'she'],
  ['miss', 'she'],
  ['dame', 'she'],
  ['lady', 'she'],
  ['madam', 'she'],
  ['queen', 'she'],
  ['princess', 'she'],
])

/** Heads of an office, which stand before a person's name: "Minister", "CEO". Case-folded. */
export const OFFICE_HEADS: ReadonlySet<string> = wordSet(
  `ceo cfo cto coo cmo cio ciso cpo cso cro cdo clo cco chro president president-elect vice-president vice-chairman vice-chair vice-chairwoman chairman chairwoman chairperson chair co-chair co-chairman director founder co-founder cofounder founders co-founders cofounders
co-ceo co-ceos ceos vp svp evp avp manager editor editor-in-chief officer minister secretary treasurer senator senators sen sens representative rep reps congressman congresswoman congresspersons lawmaker judge justice justices governor gov lt mayor
commissioner chancellor ambassador general attorney prosecutor sheriff inspector premier professor emeritus economist analyst analysts strategist spokesperson spokesman spokeswoman counsel lawyer principal partner head
lead leader boss engineer scientist researcher designer developer architect evangelist owner entrepreneur billionaire executive executives exec investor colonel captain admiral sergeant detective agent advisor adviser
publisher reporter correspondent columnist journalist author czar tsar emperor coach superintendent dean provost rector speaker whip councilman councilwoman administrator controller creator host coo/cfo`,
)

/** A head of an office, or "chief" where it is one by itself: "its operations chief". */
export const isOfficeHead = (word: string): boolean => OFFICE_HEADS.has(word) || word === 'chief'

/** What stands before or between the heads of an office: "Executive Vice President", "Chief Financial Officer". */
export const OFFICE_MODIFIERS: ReadonlySet<string> = wordSet(
  `chief senior executive vice deputy assistant associate managing general global regional former ex acting interim co prime foreign finance first second lead principal founding group national federal state district
financial operating technology technical marketing information security product people revenue strategy legal privacy scientific science medical commercial communications risk compliance data digital design creative content growth investment
human resources sales engineering research corporate development business communications house senate supreme majority minority circuit attorney special world-wide worldwide european american asia americas emea north
public policy government affairs partnerships operations supply chain brand customer editorial programming artificial intelligence ai machine learning software hardware cloud platform`,
)
