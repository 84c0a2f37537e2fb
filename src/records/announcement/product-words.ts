import { wordSet } from './heads.js'

/** Nouns of things that are brought out, updated and shut down. */
const NOUNS = wordSet(`dataset datasets app apps application applications tool tools platform platforms service services
  feature features model models device devices chip chips chipset processor processors phone phones smartphone
  smartphones version versions update updates upgrade api apis assistant assistants agent agents chatbot chatbots bot
  bots browser browsers product products suite software system systems console consoles headset headsets watch
  smartwatch laptop laptops tablet tablets car cars vehicle vehicles truck van suv sedan scooter bike robot robots robotaxi robotaxis humanoid
  blockchain blockchains token tokens stablecoin coin wallet wallets card cards marketplace game games protocol engine
  sdk framework library integration integrations extension extensions plugin plugins plug-in add-on network exchange
  machine machines computer computers pc pcs notebook mode modes dashboard satellite satellites rocket rockets drone
  drones beta preview edition offering offerings solution solutions interface database gpu gpus cpu cpus sensor hub website
  site portal newsletter podcast store camera cameras speaker speakers player earbuds headphones glasses display monitor
  tv television router modem printer toolkit workspace copilot player keyboard mouse studio simulator emulator
  translator editor search bundle playlist channel channels lab firmware os operating-system messenger
  calculator tracker planner scanner reader viewer generator builder recorder accelerator server servers storage
  e-reader e-readers thermostat thermostats doorbell lock ring wearable wearables implant capability capabilities
  functionality package client widget codec format language compiler repository dataset benchmark environment
  remake remaster sequel dlc controller controllers handheld handhelds soundbar projector foldable foldables earphones chromebook chromebooks
  shooter fps rpg mmo mmorpg platformer roguelike subscription
  infrastructure experience option community forum feed timeline filter filters emoji stickers avatar avatars memory`)

/** Is it a product by its last part: "app", "super-app"? */
export const isProductNoun = (word: string): boolean =>
  NOUNS.has(word) || NOUNS.has(word.slice(word.lastIndexOf('-') + 1))

/** Nouns that make a product only with its name: "the Harbor project". */
export const WITH_NAME =
  wordSet(`project projects program programme initiative lineup line series family generation collection
  tier subscription plan pass edition brand line label pack`)

/** Nouns of what is launched, released or closed and is no product. */
export const NO_PRODUCT =
  wordSet(`investigation investigations probe inquiry review statement statements report reports results earnings
  figures data details documents document files emails email letter memo footage video videos photo photos image
  images trailer teaser bill legislation law rules guidelines campaign attack attacks strike offensive missile missiles lawsuit suit
  complaint appeal bid offer offering takeover tender competition contest challenge effort efforts initiative
  career careers business businesses company companies startup startups firm fund funds round search hunt
  ipo crackdown carpet criticism tirade operation operations rocket rockets satellite satellites statement study paper survey
  findings list book album song single film movie episode season series hostages prisoners funds information
  guidance forecast outlook number numbers plan plans process talks audit consultation petition boycott protest ad
  ads commercial partnership deal collaboration alliance venture joint-venture sale auction discount issue issues problem
  problems name names transcript transcripts notes note schedule roadmap recording update-notes carbon emissions energy
  gas water acquisition merger layoffs investment round financing funding policy policies price prices pricing
  mission missions apiece subscriptions fee fees tax tariffs tariff bonus dividend buyback split committee body council board unit division group coalition
  action actions proceedings litigation countersuit counterclaim case task force team office offices hub headquarters era wave debate speculation concern concerns backlash`)

/** Nouns of these that a name may end in: "Harbor Notes", "Harbor Search". */
export const IN_NAMES = wordSet(
  'notes note photos photo video videos documents files mail email memo forecast schedule plan hub studio ads names',
)

/** What products get besides new parts of their own: a look, a button, support for something. */
export const GAINS =
  wordSet(`look redesign makeover revamp refresh overhaul facelift button tab menu theme themes option options
  support ability category categories toggle shortcut section page controls setting settings notifications summaries
  captions translations encryption voice voices improvements enhancements inbox`)
