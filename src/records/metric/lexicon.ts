import { wordSet } from '../../language/word-set.js'

export { wordSet } from '../../language/word-set.js'

import type { MeasureKey, Metric } from './schema.js'

/** The words of metrics. Every key is case-folded. */

const RISING =
  'rise rises rose risen rising grow grows grew grown growing increase increases increased increasing jump jumps jumped ' +
  'jumping climb climbs climbed climbing surge surges surged surging soar soars soared soaring gain gains gained gaining ' +
  'spike spikes spiked spiking rocketed skyrocket skyrockets skyrocketed expand expands expanded expanding raise raises ' +
  'raised raising boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked hiking improve improves ' +
  'improved improving advanced advances rallied rallies swell swelled swells leap leapt leaps accelerated balloon ' +
  'ballooned widen widens widened widening rebounded rebounds recovered bounced strengthened firmed ' +
  'tick ticks ticked ticking edge edges edged edging inch inches inched inching creep creeps crept vault vaulted rocket rockets zoomed mushroomed swelling leaps soar ' +
  'bumped bumping bump bumps upped upping up upward upwards higher added outperformed pop pops popped appreciated doubled tripled trebled quadrupled quintupled'
const FALLING =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases ' +
  'decreased decreasing plunge plunges plunged plunging plummet plummets plummeted plummeting slump slumps slumped ' +
  'slumping sink sinks sank sunk sinking slide slides slid sliding tumble tumbles tumbled tumbling dip dips dipped ' +
  'dipping shrink shrinks shrank shrunk shrinking contract contracted contracts lose loses lost losing shed sheds ' +
  'shedding cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing lower lowers lowered ' +
  'lowering trim trims trimmed trimming crash crashed crashes collapse collapsed narrow narrowed narrows narrowing down ' +
  'sag sags sagged sagging tank tanks dwindle dwindles dwindled erode erodes eroded plunging retreating cratering tumbling contracting weakens ' +
  'pare pares pared paring downsize downsizes downsized downsizing thin thins thinned thinning cull culls culled culling ' +
  'weaken weakened eased ease tanked cratered depreciated slip slips slipped slipping retreated retreats slowed slows ' +
  'slowing downward downwards decelerated nosedived skidded receded deteriorated halved'

/** Verbs and small words of movement, and the way they go. */
export const MOVES: ReadonlyMap<string, 'increase' | 'decrease'> = new Map([
  ...RISING.split(' ').map(word => [word, 'increase'] as const),
  ...FALLING.split(' ').map(word => [word, 'decrease'] as const),
])

/** Nouns of movement. */
export const MOVE_NOUNS: ReadonlyMap<string, 'increase' | 'decrease'> = new Map([
  ...(
    'increase rise growth jump surge gain uplift hike improvement expansion uptick spike upside boost climb leap ' +
    'appreciation increases gains rises premium pop'
  )
    .split(' ')
    .map(word => [word, 'increase'] as const),
  ...(
    'decrease fall decline drop reduction cut slump plunge collapse dip contraction slide downturn tumble crash ' +
    'loss reductions cuts declines downside shrinkage savings saving'
  )
    .split(' ')
    .map(word => [word, 'decrease'] as const),
])

/** "30% more", "20% fewer", "12% higher": comparisons after a figure. */
export const COMPARATIVES: ReadonlyMap<string, 'increase' | 'decrease'> = new Map([
  ...'more higher larger bigger greater faster better longer stronger'
    .split(' ')
    .map(word => [word, 'increase'] as const),
  ...'less lesser fewer lower smaller slower cheaper shorter lighter thinner quieter'
    .split(' ')
    .map(word => [word, 'decrease'] as const),
])

/** Words that act on an object: "cut prices by 20%"; the others move by themselves. */
export const ACTING = wordSet(`
  cut cuts cutting reduce reduces reduced reducing slash slashes slashed slashing lower lowers lowered lowering trim trims
  trimmed trimming raise raises raised raising boost boosts boosted boosting lift lifts lifted lifting hike hikes hiked
  increase increases increased increasing upped upping bumped bumping bump shed sheds shedding lose loses lost losing gain gains gained gaining improve
  improves improved improving decrease decreased grow grew grown grows growing expand expanded hiking narrow narrows narrowed narrowing widened
  widening pare pares pared paring downsize downsizes downsized downsizing thin thins thinned thinning cull culls culled culling
`)

/** What is said behind a figure of who tells it: ", Acme predicts". */
export const TELLING = wordSet(`
  predicts predicted estimates estimated reckons reckoned projects projected forecasts found finds calculates calculated
`)

/** What shares do on a day. */
export const TRADING = wordSet(`
  close closed closing closes open opened trade traded trading trades end ended ending finish finished finishing settle settled
  settling plummeted
`)

/** Verbs that say what a measure is: a figure after one of them is its level. */
export const LEVEL_VERBS = wordSet(`
  is was are were be been reach reaches reached reaching hit hits hitting total totals totaled totalled totaling exceeded exceeds
  exceed surpassed surpasses topped tops top passed passes passing stood stands stand amounted amounts amount amounting came comes come coming averaged averages
  represents represent represented accounted accounts account made makes crossed crosses remained remains remain held
  closed closes ended ends finished sits sit valued valuing worth generated generates generating generate booked posted
  reported reports reporting earned earns recorded records expects expected forecast forecasts projected estimated range ranges ranging costs
  cost costing priced sold sell sells selling starts starting
`)

const keys = (table: string): ReadonlyMap<string, MeasureKey> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap(row => {
        const [key, ...words] = row.trim().split(' ')
        return words.map((word): [string, MeasureKey] => [word, key as MeasureKey])
      }),
  )

/** Head nouns of measures that money is a level of. */
export const MONEY_MEASURES = keys(`
  revenue revenue revenues sales turnover arr arpu bookings billings
  profit profit profits income earnings ebitda ebit eps
  loss loss losses
  cost cost costs expenses expenditure expenditures spending spend capex bill
  price price prices pricing fee fees subscription
  valuation valuation
  market_value capitalization capitalisation cap
  share_price share shares stock
  other flow flows
`)

/** Nouns that are counted in a level. */
export const COUNT_MEASURES = keys(`
  users maus daus mdaus mdau mau dau waus user users sellers drivers creators readers followers shoppers players viewers listeners visitors members accounts gamers
  subscribers subs subscriber subscribers subscriptions memberships
  customers customer customers clients merchants operators businesses advertisers organizations enterprises
  downloads download downloads installs installations
  employees employee employees workers staff staffers personnel engineers
  units_sold units handsets consoles devices phones smartphones vehicles copies pcs laptops tablets notebooks smartwatches wearables shipments deliveries
  units_sold headsets televisions iphones ipads macs evs
  other stores visits shops outlets
`)

/** Nouns of people whose number is cut. */
export const JOB_NOUNS = wordSet(
  'jobs job roles positions posts employees employee workers staff staffers people workforce headcount layoffs redundancies engineers',
)
/** The whole that a part of the staff is of. */
export const WORKFORCE = wordSet('workforce staff employees workers headcount jobs personnel team')

export const JOB_CUT_VERBS = wordSet(`
  lay laid lays laying laid-off cut cuts cutting fire fired firing slash slashed slashing shed sheds shedding eliminate
  eliminates eliminated eliminating axe axes axed axing ax let letting dismiss dismisses dismissed dismissing sack sacks sacked
  sacking reduce reduces reduced reducing trim trims trimmed trimming dropped pare pares pared paring cull culls culled culling
  prune prunes pruned pruning downsize downsizes downsized downsizing shrink shrinks shrank shrunk shrinking thin thins thinned
  thinning terminate terminates terminated terminating gut guts gutted gutting
`)

/** Keys by any word or pair of words of a measure; the first row that fits decides. */
const KEY_ROWS: readonly (readonly [MeasureKey, string])[] = [
  ['market_share', 'market+share'],
  ['market_value', 'market+value enterprise+value market+cap capitalization capitalisation'],
  ['share_price', 'share shares stock stocks price+target price+targets target+price'],
  ['valuation', 'valuation valuations'],
  ['cost', 'cost costs expense expenses spending spend expenditure expenditures capex'],
  ['loss', 'loss losses'],
  ['profit', 'profit profits income earnings ebitda ebit eps'],
  ['revenue', 'revenue revenues sales turnover arr arpu bookings billings'],
  ['subscribers', 'subs subscriber subscribers subscriptions memberships'],
  ['downloads', 'download downloads install installs'],
  [
    'users',
    'maus daus mdaus mdau mau dau waus user users sellers drivers creators readers followers shoppers players viewers listeners visitors members accounts',
  ],
  ['customers', 'customer customers clients merchants'],
  ['employees', 'employees workforce staff headcount workers staffers jobs'],
  ['price', 'price prices pricing fee fees commission commissions subscription'],
  ['units_sold', 'units shipments deliveries handsets consoles copies pcs laptops tablets'],
]
const KEYS: ReadonlyMap<string, { readonly row: number; readonly key: MeasureKey }> = new Map(
  KEY_ROWS.flatMap(([key, list], row) => list.split(' ').map(word => [word, { row, key }] as const)),
)

/** The key of a measure's words. */
export function measureKeyOf(measure: string): MeasureKey {
  let best: { readonly row: number; readonly key: MeasureKey } | undefined
  let previous = ''
  // "earnings per share" are earnings
  const words = measure.toLowerCase().replace(/ per \S+$/, '')
  let start = 0
  for (let at = 0; at <= words.length; at++) {
    if (at < words.length && isPlain(words.charCodeAt(at))) continue
    if (at > start) {
      const word = words.slice(start, at)
      const found = KEYS.get(word)
      if (found && found.row < (best?.row ?? KEY_ROWS.length)) best = found
      const pair = previous === '' ? undefined : KEYS.get(`${previous}+${word}`)
      if (pair && pair.row < (best?.row ?? KEY_ROWS.length)) best = pair
      previous = word
    }
    start = at + 1
  }
  return best?.key ?? 'other'
}

/** A small letter of ASCII or a digit. */
const isPlain = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 48 && c <= 57)

/** "100% sure" and its like say no quantity. */
export const IDIOMS = wordSet(
  'sure certain committed focused agree agreed honest true free confident real human legal dedicated rule',
)
/** Standards of accounting, after which figures are told: "IFRS operating margin" is nobody's of that name. */
export const STANDARDS = new Set([
  ...'ifrs gaap non-gaap us-gaap ebitda arr arpu eps'.split(' '),
  'fortune 500',
  'fortune 100',
])
/** Parts of a company: an investment holds them. */
export const STAKES = wordSet('stake stakes interest shareholding holding ownership equity')

export const PER_UNITS: ReadonlyMap<string, Metric['per']> = new Map([
  ['month', 'month'],
  ['mo', 'month'],
  ['monthly', 'month'],
  ['year', 'year'],
  ['yr', 'year'],
  ['annum', 'year'],
  ['annually', 'year'],
  ['quarter', 'quarter'],
  ['week', 'week'],
  ['day', 'day'],
  ['share', 'share'],
  ['unit', 'unit'],
  ['user', 'unit'],
  ['seat', 'unit'],
])
