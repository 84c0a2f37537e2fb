import { wordSet } from './word-set.js'

/** Words of money that changes hands for a share, a debt or a company, by case-folded form. */

/** What a sum is for, told by a noun beside it ("a $5 million loan", "$5 million in seed funding"). */
export type SumNoun =
  | 'debt'
  | 'grant'
  | 'offering'
  | 'fund'
  | 'deal'
  | 'round'
  | 'investment'
  | 'stake'
  | 'spending'
  | 'valuation'
  | 'other'

const NOUNS: readonly (readonly [SumNoun, string])[] = [
  [
    'debt',
    'loan loans debt bond bonds notes debentures debenture credit mortgage borrowing borrowings lending overdraft term-loan',
  ],
  ['grant', 'grant grants award subsidy subsidies'],
  ['offering', 'ipo ipos listing flotation float floatation spac'],
  ['fund', 'fund vehicle'],
  [
    'deal',
    'bid offer approach consideration transaction deal deals acquisition acquisitions takeover buyout purchase buy-out take-private merger',
  ],
  [
    'round',
    'round rounds raise raising fundraise fundraising fund-raising funding financing series seed pre-seed preseed seed-stage ' +
      'extension tranche fundraiser crowdfunding refinancing equity placement offering',
  ],
  [
    'investment',
    'investment investments injection infusion cheque check backing capital cash-injection pledge pledges commitment outlay',
  ],
  ['stake', 'stake stakes holding shareholding'],
  ['spending', 'capex expenditure expenditures spending'],
  ['valuation', 'valuation valuations'],
  [
    'other',
    'revenue revenues sales profit profits loss losses income earnings ebitda arr turnover fine fines penalty penalties ' +
      'settlement damages contract contracts order orders lawsuit suit verdict ransom market industry opportunity salary ' +
      'salaries bonus budget budgets tax taxes fee fees bill bills price prices cost costs gift card discount plan tier ' +
      'subscription tariff tariffs dividend dividends buyback buybacks repurchase prize reward bounty jackpot export exports ' +
      'charge charges write-down writedown impairment backlog volume transactions payments assets deposits cash',
  ],
]
const SUM_NOUNS = new Map<string, SumNoun>(
  NOUNS.flatMap(([noun, words]) => words.split(' ').map((word): [string, SumNoun] => [word, noun])),
)
export const sumNoun = (word: string): SumNoun | undefined => SUM_NOUNS.get(word)

/** Words of which a sentence about money for a company has one; a sentence without is not read. */
export const FUNDING_CUES = wordSet(`
  raise raises raised raising fundraise fundraising fundraiser round rounds funding financing seed pre-seed preseed series
  invest invests invested investing investment investments investor investors stake stakes shareholding valuation valued
  valuing values acquire acquires acquired acquiring acquisition acquisitions buy buys bought buying buyout takeover purchase
  purchases purchased purchasing paid pay pays paying sell sells sold selling spent spend spends spending deal deals loan
  loans debt bond bonds notes debenture debentures credit grant grants borrow borrows borrowed borrowing ipo listing
  flotation float offering fund funds commit commits committed committing commitment pledge pledges pledged pledging earmark
  earmarks earmarked shell shelling secure secures secured securing close closes closed closing land lands landed landing
  nab nabs nabbed net nets netted rake rakes raked bag bags bagged pick picks picked snag snags snagged score scores scored haul hauls pull pulls pulled
  capital equity pour pours poured pouring inject injects injected pump pumps pumped plow plows plowed plough ploughs ploughed
  sink sinks sank threw throw back backs backed backing led co-led leads lead joining participated participating snap snaps snapped scoop scoops
  scooped merger capex bring brings brought bringing total infusion injection cheque swallow swallows swallowed gobble take takes
  took taking ploughing plowing pumping injecting sinking sunk throwing tranche allocate allocates allocated award awards awarded wins won win receives received receive owns holds bank banks banked pocket pockets pocketed grab grabs grabbed reel reels reeled hauled drew draws drawn attracted dispose disposed disposes disposing went goes
  cash mop mops mopped check checks fresh holding position shareholder stockholder stakeholder backer backers participants
`)

/** Words that make a sentence one of money for a company only where it has a sum: "will build a $5 billion plant". */
export const SUM_CUES = wordSet(`
  build builds building built put puts putting bid bids offer offers offered offering approach proposal lend lends lent merge merges
  merging borrowings plant campus stealth give gives given gave provide provides provided granted facility holding flotation float
  guarantee factory factories fab bet bets betting consideration worth offload offloads offloaded offloading unload unloads unloaded unloading divest divests
  divested divesting splash splashes splashed splashing fork forks forked forking cough coughs coughed splurge splurges splurged drop drops
  dropped swoop seal seals sealed fetch fetches fetched loaned loans disburse disburses disbursed
  add adds added adding armed flush get gets got getting sale divestiture divestment garner garners garnered
  attract attracts attracted obtain obtains obtained lined borrowed undisclosed unveiled unveils project initiative hand hands handed handing infuse infused infuses infusing extended extends extend topped tops taken
`)

/** Verbs whose object is the money that their subject gets, wherever a sum follows at once: "raised $5m", "nabs $5m". */
export const RAISING_VERBS = wordSet(
  'raise secure land nab bag snag close net haul score pick pull clinch bank pocket rake garner reap mop grab reel',
)
/** Verbs that do so only beside a noun of funding: "announced a $5m round", "received $5m in funding". */
export const GETTING_VERBS = wordSet(`
  announce complete receive get win obtain attract draw garner gather bring collect take rack emerge launch unveil finalize finalise
  conclude reveal disclose confirm sign have grab scoop lock see earn reach book start kick commence begin hold do make plan
  seek target eye pursue discuss explore consider mull want need hope aim look say come add finish celebrate arrange negotiate
  prepare file set enter report set scrap abandon cancel postpone delay pause terminate undertake conduct
`)
/** Verbs whose subject gives the money. */
export const GIVING_VERBS = wordSet(`
  invest pour inject infuse pump plow plough sink throw put commit pledge lead co-lead back anchor join participate contribute provide
  lend loan extend grant award give offer write fund finance support supply channel funnel spend splash shell allocate earmark
`)
export const BUYING_VERBS = wordSet('acquire buy purchase snap scoop gobble swallow take nab pick snag grab')
export const SPENDING_VERBS = wordSet(
  'invest spend commit earmark pledge pour shell allocate plow plough pump splash inject infuse put',
)

/** Words between a cue and its sum that only bound or describe the sum. */
export const BEFORE_SUM = wordSet(`
  a an the its their his her another additional fresh new further initial extra up to about around roughly nearly almost over more than
  some approximately as much at least just under below estimated whopping staggering cool hefty massive huge record total mere paltry measly of
  close upwards north excess in reported planned proposed combined cumulative aggregate eye-watering mammoth modest tidy upward less minimum maximum
  successful oversubscribed between
`)

/** The words of a round that name it; letters of a series are read apart. */
export const SERIES_LETTERS = 'abcdefghijk'
export const OFFERING_WORDS = wordSet('ipo ipos listing flotation float floatation debut')
export const BUILT_WORDS = wordSet(`
  plant plants factory factories facility facilities campus center centers centre centres warehouse warehouses fab fabs
  infrastructure hub hubs headquarters laboratory lab labs gigafactory foundry site sites network capacity cluster
`)
