import { wordSet } from './word-set.js'

/** Common nouns for an organisation: beside a name they tell its kind, after "the" they stand for it. Case-folded. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = wordSet(
  `company startup start-up firm maker giant group business corporation conglomerate manufacturer provider developer publisher studio retailer supplier vendor operator carrier airline automaker carmaker chipmaker chip-maker drugmaker
bank lender insurer broker brokerage fund investor backer regulator agency authority watchdog commission ministry department university college school institute institution nonprofit non-profit charity foundation organization organisation
association union exchange marketplace newspaper magazine outlet broadcaster network label distributor contractor consultancy accelerator incubator unicorn subsidiary unit division affiliate parent rival competitor
competitors incumbent upstart lab laboratory utility hospital court government administration committee council bureau board body team venture joint-venture enterprise player specialist builder designer
integrator aggregator processor hoster host registrar e-tailer neobank biotech fintech edtech insurtech proptech insurtech hyperscaler foundry spinoff spin-off spinout consortium coalition alliance federation society
streamer party club brand chain franchise shipper telco telecom studio creator owner seller buyer acquirer purchaser bidder target plaintiff defendant partnership thrift holding trust refiner producer miner designer toymaker`,
)

/** Common nouns for a product or a service. Case-folded. */
export const PRODUCT_NOUNS: ReadonlySet<string> = wordSet(
  `app application platform product service chatbot model assistant agent tool feature device phone smartphone handset tablet laptop console headset glasses smartwatch watch earbuds speaker camera car suv sedan truck pickup robot robotaxi rocket satellite drone
chip processor gpu accelerator game browser plugin extension website site software system os suite program programme api sdk framework library language database protocol network cryptocurrency token stablecoin coin
wallet drug vaccine therapy series show film movie album podcast newsletter version update edition beta generator engine server supercomputer subscription plan tier membership marketplace store dashboard sensor wearable
router display monitor keyboard kit bundle codebase dataset benchmark toolkit module workspace copilot companion avatar bot filter format editor search-engine vehicle lineup line model-family family`,
)

/** Common nouns for a person. Case-folded. */
export const PERSON_NOUNS: ReadonlySet<string> = wordSet(
  `ceo cfo cto coo cmo cio ciso president chairman chairwoman chair director founder co-founder cofounder vp executive exec officer partner analyst economist editor secretary minister lawyer attorney counsel senator commissioner professor
researcher scientist engineer strategist head lead principal chancellor governor mayor judge prosecutor spokesperson spokesman spokeswoman representative designer author consultant adviser advisor boss evangelist treasurer
entrepreneur billionaire financier tycoon magnate mogul activist veteran manager inventor journalist reporter columnist blogger streamer youtuber influencer hacker critic man woman husband wife son daughter father mother congressman congresswoman lawmaker physicist
mathematician technologist historian expert student alumnus graduate artist actor actress singer musician rapper host coach athlete player politician democrat republican president-elect colleague fellow investor`,
)

/** Common nouns for a place. Case-folded. */
export const PLACE_NOUNS: ReadonlySet<string> = wordSet(
  `city town village country nation state province county region island suburb district neighborhood neighbourhood capital port campus airport territory continent`,
)
