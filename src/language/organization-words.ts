import { wordSet } from './word-set.js'

/** Legal forms at the end of a company's name; case-folded, without dots. */
export const LEGAL_SUFFIXES: ReadonlySet<string> = wordSet(
  `inc incorporated corp corporation ltd limited llc plc co gmbh ag sa nv bv se spa srl ab oy oyj as asa kk pte pty pvt lp llp lllp
sarl sas kgaa kg ltda pbc pjsc jsc l.p. l.p l.l.c. l.l.c s.a. s.a s.p.a. s.p.a n.v. n.v b.v. b.v n.a. n.a p.l.c. p.l.c`,
)

/** Words that are rather part of the firm than of its name: left out of `key` beside the legal form. */
export const COMPANY_TAILS: ReadonlySet<string> = wordSet(`company holdings holding group`)

/** Last words of the names of organisations: "Lakeside Capital", "Harbour University". Case-folded. */
export const ORGANIZATION_TAILS: ReadonlySet<string> = wordSet(
  `academy administration advisors advisory advisers agency airlines airways air alliance analytics apparel assembly associates association authority automotive aviation bancorp bank banking biosciences biotech biotechnologies
biotherapeutics board broadcasting brothers brands bureau business campaign capital center centre chamber chips church club coalition collective college commission committee communications company congress consortium consulting cooperative corps
council court credit cybersecurity department diagnostics digital directorate distribution dynamics electric electronics energy engineering enterprises entertainment equity exchange farms federation finance financial foods forces forum
foundation foundry fund funds games gaming genetics genomics government guild health healthcare holdings hospital hotels house industries industry infrastructure initiative innovations institute institution insurance interactive
international intelligence investments investors journal laboratories laboratory labs league legislature life logistics machines magazine management manufacturing maritime markets materials media medicine
ministry mobile mobility motor motors museum network networks news newspaper observatory office oil optics organisation organization parliament partners partnership party payments petroleum pharma pharmaceutical
pharmaceuticals photonics pictures police post power press productions products program properties publications publishing radio railway realty records recordings regulator research resorts resources restaurants robotics robots school sciences scientific securities
semiconductor semiconductors senate service services shipping society software solar solutions space steel stores studios supermarkets systems technologies technology telecom telecommunications telegraph television theatres therapeutics times trading transport
treasury tribunal tribune trust union university utilities ventures vc vehicles weekly wireless works workers tech inc capital bancshares savings minerals mining foods beverages nuclear fusion quantum semi microelectronics microsystems instruments group holding aerospace airplanes aircraft force shipbuilding brewing brewers bakeries pictures motorcycles`,
)

/** Common nouns of names that go on with "of": "Bank of Norland", "House of Fraser". Case-folded. */
export const OF_HEADS: ReadonlySet<string> = wordSet(
  `academy administration agency army art association bank banks board books bureau call center centre chamber chamber-of-commerce church city clash college commission committee company confederation conference congress council county court
daughters department directorate district division duchess duke embassy faculty federation field forum fund game garden god guild hall history hospital house image institute institution inspectorate internet isle kingdom knights laboratory league legend legends library lord lords man
ministry museum national office offices organisation organization palace parliament path people port prince princess province queen republic royal school sea secretary society sons sound state states statue
supreme sword tale tales tears teachers tower town union university workers writers valley village war wars wells wheel woman women world worlds age ages ghost gears heart hearts heroes rise shadow kings circle
ring realm realms arena honor honour chronicles blade curse dawn guardians warriors shadows echoes crown siege`,
)

/** Nouns after which "for", "and" or "in" may go on in the name of a body: "Center for AI Safety". Case-folded. */
export const BODY_HEADS: ReadonlySet<string> = wordSet(
  `academy agency alliance association board bureau campaign center centre coalition committee commission council department federation foundation fund institute laboratory ministry network office organization organisation
partnership school secretary society union authority administration chamber directorate research`,
)

/** Small words inside the names of people: "van der Berg", "de la Cruz". */
export const NAME_PARTICLES: ReadonlySet<string> = wordSet(
  `von van der den de la le du da di del della dei delle degli dos das do al el bin ibn ben ter ten af av zu y`,
)
