import { wordSet } from '../../language/word-set.js'

/** Sorts of known names (see `known-names.ts`) that a modifier of "company", "giant", "maker" tells. */
const SORT_WORDS: Record<string, string> = {
  chip: 'chip',
  semiconductor: 'chip',
  chipmaking: 'chip',
  'social-media': 'social',
  social: 'social',
  networking: 'social',
  streaming: 'streaming',
  entertainment: 'streaming',
  retail: 'retail',
  'e-commerce': 'retail',
  ecommerce: 'retail',
  delivery: 'retail',
  'ride-hailing': 'retail',
  car: 'car',
  auto: 'car',
  automotive: 'car',
  ev: 'car',
  gaming: 'game',
  game: 'game',
  telecom: 'carrier',
  telecommunications: 'carrier',
  wireless: 'carrier',
  payments: 'fintech',
  fintech: 'fintech',
  crypto: 'fintech',
  investment: 'investor',
  'private-equity': 'investor',
  equity: 'investor',
  venture: 'investor',
  vc: 'investor',
  antitrust: 'authority',
  data: 'authority',
  aerospace: 'space',
  rocket: 'space',
  pharmaceutical: 'health',
  drug: 'health',
}
export const sortOf = (modifier: string): string | undefined =>
  Object.hasOwn(SORT_WORDS, modifier) ? SORT_WORDS[modifier] : undefined

/** Nouns that only certain sorts of bodies are called; an article's own "a lender" counts as well. */
const SORT_HEADS: Record<string, readonly string[]> = {
  agency: ['authority'],
  regulator: ['authority'],
  watchdog: ['authority'],
  authority: ['authority'],
  commission: ['authority'],
  department: ['authority'],
  ministry: ['authority'],
  bank: ['bank'],
  lender: ['bank'],
  chipmaker: ['chip'],
  'chip-maker': ['chip'],
  automaker: ['car'],
  carmaker: ['car'],
  airline: ['airline'],
  carrier: ['carrier', 'airline'],
  operator: ['carrier'],
  telco: ['carrier'],
  retailer: ['retail'],
  publisher: ['game', 'media'],
  newspaper: ['media'],
  outlet: ['media'],
  studio: ['game', 'streaming'],
  university: ['school'],
  exchange: ['exchange', 'fintech'],
  streamer: ['streaming'],
  drugmaker: ['health'],
}
export const sortsOfHead = (head: string): readonly string[] | undefined =>
  Object.hasOwn(SORT_HEADS, head) ? SORT_HEADS[head] : undefined

/** Nouns that any firm may be called. */
export const FIRM_NOUNS: ReadonlySet<string> = wordSet(
  `company startup start-up firm giant maker group business corporation conglomerate manufacturer developer unicorn organization organisation outfit upstart nonprofit non-profit fintech biotech edtech insurtech neobank hyperscaler`,
)

/** Nouns for a body of one sort, which must fit. */
export const BODY_NOUNS: ReadonlySet<string> = wordSet(
  `vendor venture supplier provider agency regulator watchdog authority commission bank lender chipmaker automaker carmaker carrier operator telco retailer publisher newspaper outlet studio university exchange streamer drugmaker ministry department fund airline lab institute court
tribunal union foundation association broadcaster broker insurer marketplace designer specialist brewer miner refiner producer distributor contractor consultancy accelerator incubator chain franchise phonemaker toymaker planemaker plane-maker shipper utility brand charity school council committee network`,
)

/** Nouns for a product; the article must have called it so, or have one product in view. */
export const THING_NOUNS: ReadonlySet<string> = wordSet(
  `app platform service chatbot model assistant tool feature device phone smartphone tablet laptop console headset browser game plugin extension website site software system product robot rocket satellite drone chip vehicle truck car coin token stablecoin wallet drug vaccine`,
)

/** Products whose maker is told by "the X maker", "the X owner". Key of the product, key of the maker. */
const MAKERS: Record<string, string> = {
  iphone: 'apple',
  ipad: 'apple',
  mac: 'apple',
  chatgpt: 'openai',
  facebook: 'meta',
  instagram: 'meta',
  whatsapp: 'meta',
  tiktok: 'bytedance',
  google: 'alphabet',
  claude: 'anthropic',
  windows: 'microsoft',
  xbox: 'microsoft',
  office: 'microsoft',
  playstation: 'sony',
  fortnite: 'epic games',
  galaxy: 'samsung',
  android: 'google',
  youtube: 'google',
  pixel: 'google',
  photoshop: 'adobe',
  geforce: 'nvidia',
  grok: 'xai',
  snapchat: 'snap',
  'league of legends': 'riot games',
  'call of duty': 'activision blizzard',
  kindle: 'amazon',
  switch: 'nintendo',
  firefox: 'mozilla',
  tinder: 'match group',
  'cash app': 'block',
  wechat: 'tencent',
  starlink: 'spacex',
}
export const makerOf = (product: string): string | undefined =>
  Object.hasOwn(MAKERS, product) ? MAKERS[product] : undefined

/** What opens a clause about nothing in particular: "it is clear that", "it seems", "it turned out". */
export const EMPTY_IT_VERBS: ReadonlySet<string> = wordSet(
  `seems seemed appears appeared turns turned happens happened matters takes took remains goes follows comes came rains looks sounds felt feels`,
)
export const EMPTY_IT_ADJECTIVES: ReadonlySet<string> = wordSet(
  `clear unclear likely unlikely possible impossible hard difficult easy easier harder important essential necessary worth time good bad better best great nice true false obvious evident certain uncertain unknown known notable noteworthy
interesting surprising unsurprising ironic strange odd fair safe common rare illegal legal unusual normal natural fitting tempting ok okay fun crucial critical vital imperative said believed thought understood expected estimated reported alleged rumored assumed hoped too not also still
noted mentioned remembered stressed that just only why because about up what how as the a`,
)
