/** What a story of each kind is told with. Of `facts` each article takes some, in order; the first is the lead. */
export const STORIES = [
  {
    title: '{company} raises {money} (led by {investor}|to expand its {trade} business|at a {billions} valuation)',
    facts: [
      '{company}, a {trade} (startup|company) based in {place}, (said on {weekday} it has|announced {weekday} that it has|has) raised {money} in a {round} round led by {investor}.',
      'The round (also drew|included participation from|was joined by) {backers}(, as well as existing investors|).',
      'The (financing|funding|deal) values the (startup|company) at {billions}, up from {money} in {past}.',
      'It brings the company’s total funding to {money}(, according to {said}|).',
      '{company} previously raised {money} in a {round} round in {monthname} {past}.',
    ],
  },
  {
    title: '{company} to (buy|acquire) {target} (for {money}|in {billions} deal)',
    facts: [
      '{company} (agreed to buy|said it would acquire|has acquired|is acquiring) {target}, a maker of {trade}, (for {money}|in a deal valued at {billions}|in an all-cash transaction).',
      'The (deal|transaction) is expected to close (in {quarter}|by the end of {past}|next year), subject to regulatory approval.',
      '{rival} had also been in talks to buy {target}, {paper} reported {when}.',
      'Shares of {company} (fell|rose|were up) {share} (in premarket trading|on {weekday}|after the announcement).',
      '{target}, founded in {past}, (employs|has) {heads} (people|employees) and had revenue of {money} last year.',
    ],
  },
  {
    title: '{company} (launches|unveils|introduces|releases) {product}(, its answer to {second}|)',
    facts: [
      '{company} on {weekday} (launched|unveiled|introduced|released) {product}, a new (tool|service|model) for {trade}.',
      '{product} (is available|will be available|rolls out) (today|in {monthname}|next month) (at {money}|for {price} per month|to all users).',
      'The company said {product} is {few} times faster than {second} and (cuts|reduces) costs by {share}.',
      'More than {users} people (use|have signed up for) {second}(, up {share} from a year earlier|).',
      'The feature was first (tested|announced) {when}.',
    ],
  },
  {
    title: '{company} (cuts|lays off|to cut) {heads} (jobs|employees|workers)',
    facts: [
      '{company} (is laying off|will cut|laid off|plans to cut) {heads} (employees|jobs|workers), or {share} of its (workforce|staff), (the company said {weekday}|according to a memo seen by {paper}).',
      'The cuts (mostly affect|hit) the {noun} and {noun} teams in {place}.',
      'It is the (second|third) round of layoffs at the company (this year|since {past}).',
      'The company had {heads} employees at the end of {past}.',
      '{company} expects to book charges of {money} in {quarter}.',
    ],
  },
  {
    title: '{company} (revenue|profit|sales) (rises|falls|jumps|drops) {share} (in {quarter}|as {nouns} slow)',
    facts: [
      '{company} (reported|posted) revenue of {money} for {quarter}, (up|down) {share} from a year earlier.',
      'Net (income|loss) (rose|fell|widened|narrowed) to {money}, or {price} per share, (compared with|from) {money} a year ago.',
      'Analysts had expected revenue of {money}(, according to {paper}|).',
      '{product} sales (grew|declined|climbed) {share} to {money}, while {second} (doubled|fell {share}|was flat).',
      'For the full year, the company (expects|forecast) revenue of {money} to {billions}.',
      'Monthly active users (reached|climbed to|fell to) {users} (in {monthname}|during the quarter), (up|down) {share} year over year.',
    ],
  },
  {
    title: '{company} (to shut down|is shutting down|discontinues) {product}',
    facts: [
      '{company} (will shut down|is shutting down|plans to discontinue) {product} on {fullday}, the company (said|announced) (in a blog post|on {weekday}).',
      'Users have until {fullday} to export their data.',
      'The (app|service) was launched in {past} and had {users} users at its peak.',
      'Downloads fell {share} in {monthname} compared with the month before, according to {other}.',
    ],
  },
  {
    title: '{company} (says|confirms) (hackers stole|data breach exposed) data of {users} (customers|users)',
    facts: [
      '{company} (said|confirmed|disclosed) {weekday} that (hackers stole|attackers accessed|a breach exposed) the data of {users} (customers|users).',
      'The breach (took place|was discovered) on {shortday} and was (contained|reported to regulators) two days later.',
      'The stolen data includes names, email addresses and {nouns}, but no payment details.',
      '{company} was (fined|ordered to pay) {money} over an earlier incident in {past}.',
    ],
  },
  {
    title: '{court} (sues|fines|investigates) {company} over {nouns}',
    facts: [
      '{court} (sued|has fined|is investigating|opened an investigation into) {company} (over its {noun} practices|for misleading customers about {product}), (seeking {money}|according to a filing on {weekday}|the agency said).',
      '{company} (denied|rejected) the allegations and said it (would appeal|will fight the case).',
      'The company agreed to pay {money} in {past} to settle a similar case brought by {rival}.',
      'A hearing is set for {fullday}.',
    ],
  },
  {
    title: '{company} names {who} as (new|) {office}',
    facts: [
      '{company} (named|appointed|hired) {who} as its (new|) {office}, (effective {shortday}|the company said {weekday}).',
      '{who}, who (joined|comes from) {rival}, (succeeds|replaces) {said}, who is (stepping down|leaving) after {few} years.',
      'Under {said}, annual sales (grew|rose) from {money} in {past} to {billions}.',
    ],
  },
  {
    title: '{company} and {rival} (partner|team up|sign deal) on {trade}',
    facts: [
      '{company} and {rival} (announced a partnership|signed a multiyear agreement|are teaming up) to bring {product} to {rival}’s customers.',
      'The agreement, worth {money}, runs until {past}.',
      '{company} will also (open an office|build a plant|expand its data center) in {place}, investing {billions} (over the next {few} years|by the end of the decade).',
      'A service outage at {rival} {when} affected {users} users for several hours.',
    ],
  },
]

/** Told in any article beside its story. */
export const ASIDES = [
  '{company} was founded in {past} by {who} and {said}.',
  'The (market|industry) for {trade} is (expected|projected) to reach {billions} by {past}, according to {other}.',
  'About {share} of {nouns} in the survey said they use {second} every week.',
  'Shares of {rival} closed {share} (lower|higher) on {weekday}.',
  '{rival} raised prices by {share} {when}.',
  'The company declined to comment. {rival} did not immediately respond to a request for comment.',
  '{rival} launched a rival service, {second}, in {monthname}.',
  'In {past}, {rival} bought {target} for {money}.',
]

export const QUOTES = [
  '“We have (seen|felt) a {adjective} shift in how {nouns} {verb} their {nouns}, and it is only getting started,” said {said}, {office} of {company}.',
  '“{noun} is no longer a {adjective} {noun},” {surname} said. “It is what our customers ask for first.”',
  '{said} told {paper} that the company would “{verb} every {noun} with the same care as the first one.”',
  '"This is a {adjective} step for the {noun} and for everyone who depends on it," {who} said in a statement.',
  '“The {adjective} {noun} will take time to {verb},” {surname} wrote in a post on {network} {weekday}.',
  'Analysts call it a “{adjective} {noun}” for the {noun} business.',
]

export const POST = [
  'We are {adverb} moving on: {product} will {verb} the {noun} for {users} people. More {when}.',
  '— {said} {handle} {fullday}',
]

/** Sentences without a fact, as most of an article is. */
export const FILLERS = [
  'The {adjective} {noun} (has long been|remains|is {adverb}) a {noun} for {nouns} that {verb} {adjective} {nouns}.',
  'Few {nouns} {adverb} {verb} their {noun}, and fewer still {verb} the {noun} behind it.',
  'For {adjective} {nouns}, the {noun} of a {noun} can {verb} how a {noun} is {adverb} used.',
  'That (makes|made) the {noun} more {adjective} than the {noun} that (came before|it replaced).',
  'It is not clear whether the {noun} will {verb} the {adjective} {noun}, or how {nouns} would {verb} it.',
  'Critics (say|argue) the {noun} does little to {verb} {nouns}, while (supporters|others) point to {adjective} {nouns}.',
  'The company did not say how the {noun} would {verb} {nouns} in {adjective} {nouns}.',
  'Much of the {noun} (depends|rests) on {nouns}, which {verb} the {noun} and the {adjective} {noun} alike.',
  'Like other {nouns} in {trade}, it has to {verb} {adjective} {nouns} without a {noun}.',
  'The {noun} also raises a {adjective} question: who (should|gets to) {verb} the {noun}?',
  'Engineers at {company} {adverb} {verb} each {noun} before the {noun} reaches a {noun}.',
  'In practice, {nouns} {verb} the {noun} {adverb}, then {verb} it again when the {noun} changes.',
]

export const HEADINGS = ['What comes next', 'A {adjective} {noun}', 'Why the {noun} matters', 'How {nouns} {verb}']
export const ROWS = ['{noun} | {users} | {share}', '{noun} | {money} | {share}']
