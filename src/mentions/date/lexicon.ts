/** The words of dates. Every key is case-folded. */

const numbered = (...groups: string[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap((group, i) => group.split(' ').map((word): [string, number] => [word, i + 1])))

export const MONTHS = numbered(
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
)

/** 1 for Monday to 7 for Sunday. */
export const WEEKDAYS = numbered(
  'monday mon',
  'tuesday tues tue',
  'wednesday wed',
  'thursday thurs thur thu',
  'friday fri',
  'saturday sat',
  'sunday sun',
)

/** Short forms and names that are other words as well: they need a day, a year or a preposition beside them. */
export const DOUBTFUL = new Set([
  ...'march may mar jan dec sat sun mon wed fri thu tue thur tues thurs jun jul sep sept nov oct aug apr feb april june august'.split(
    ' ',
  ),
])

export const SEASONS = numbered('spring springtime', 'summer summertime', 'autumn fall', 'winter wintertime')

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['months', 'month'],
  ['quarter', 'quarter'],
  ['quarters', 'quarter'],
  ['half', 'half'],
  ['year', 'year'],
  ['years', 'year'],
  ['decade', 'decade'],
])
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade'

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['1st', 1],
  ['2nd', 2],
  ['3rd', 3],
  ['4th', 4],
  ['final', -1],
  ['last', -1],
])

export const COUNTS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, i): [string, number] => [word, i + 1]),
)

export const DAY_WORDS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

export const DAY_PARTS = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'midnight'])

/** Directions from now: `last` looks back, `this` stays, `next` looks on. */
export const NOW_DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['this', 0],
  ['current', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
])

/** Directions from the date that the text stands at. */
export const STORY_DIRECTIONS: ReadonlyMap<string, number> = new Map([
  ['previous', -1],
  ['prior', -1],
  ['preceding', -1],
  ['same', 0],
  ['that', 0],
  ['following', 1],
  ['ensuing', 1],
  ['subsequent', 1],
])

export const ZONES = new Set(
  'utc gmt et est edt ct cst cdt mt mst mdt pt pst pdt cet cest bst ist jst kst aest aedt hkt sgt eastern pacific'.split(
    ' ',
  ),
)

/** Things that are counted: a number of four digits before one of these is no year. */
export const COUNTED = new Set(
  `people users employees workers jobs staff staffers customers companies firms startups stores units engineers developers
  members times miles kilometers kilometres km meters metres feet acres words pages participants games hours minutes seconds
  days weeks months years points cars vehicles devices satellites patients students homes households locations sites shares
  gpus chips servers tokens parameters accounts subscribers followers views downloads layoffs roles positions dollars euros
  pounds yen percent mw gw kwh mah rpm hp tonnes tons kg lbs calories steps watts volts pixels nits mbps women men children
  soldiers troops men' horses prisoners casualties ships aircraft tanks guns deaths victims civilians refugees`
    .split(/\s+/)
    .filter(Boolean),
)
