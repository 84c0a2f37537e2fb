/** As in records: has happened, is settled but not in effect, is wanted, is called off. */
type Status = 'completed' | 'announced' | 'planned' | 'cancelled'

/** What a governing verb makes of the act that hangs on it ("agreed to acquire" is announced). */
export const GOVERNING_VERBS: Readonly<Record<string, Status | 'same' | 'denied' | 'reported'>> = {
  agree: 'announced',
  sign: 'announced',
  announce: 'announced',
  commit: 'announced',
  decide: 'announced',
  vow: 'announced',
  promise: 'announced',
  pledge: 'announced',
  prepare: 'announced',
  schedule: 'announced',
  set: 'announced',
  file: 'announced',
  order: 'announced',
  move: 'announced',
  prevent: 'announced',
  stop: 'announced',
  block: 'announced',
  bar: 'announced',
  prohibit: 'announced',
  confirm: 'same',
  say: 'same',
  tell: 'same',
  reveal: 'same',
  disclose: 'same',
  report: 'same',
  note: 'same',
  add: 'same',
  begin: 'completed',
  start: 'completed',
  continue: 'completed',
  help: 'completed',
  manage: 'completed',
  choose: 'completed',
  pay: 'completed',
  spend: 'completed',
  borrow: 'completed',
  beat: 'completed',
  outbid: 'completed',
  swoop: 'completed',
  plan: 'planned',
  intend: 'planned',
  aim: 'planned',
  seek: 'planned',
  consider: 'planned',
  explore: 'planned',
  hope: 'planned',
  want: 'planned',
  look: 'planned',
  discuss: 'planned',
  weigh: 'planned',
  near: 'planned',
  approach: 'planned',
  eye: 'planned',
  try: 'planned',
  attempt: 'planned',
  propose: 'planned',
  mull: 'planned',
  offer: 'planned',
  bid: 'planned',
  expect: 'planned',
  negotiate: 'planned',
  evaluate: 'planned',
  need: 'planned',
  pursue: 'planned',
  work: 'planned',
  push: 'planned',
  abandon: 'cancelled',
  scrap: 'cancelled',
  cancel: 'cancelled',
  drop: 'cancelled',
  withdraw: 'cancelled',
  shelve: 'cancelled',
  terminate: 'cancelled',
  fail: 'cancelled',
  decline: 'cancelled',
  refuse: 'cancelled',
  halt: 'cancelled',
  deny: 'denied',
  rumor: 'reported',
}

/** Nouns before "to" or "for" that say the same: "an agreement to acquire", "talks to buy". */
export const GOVERNING_NOUNS: Readonly<Record<string, Status>> = {
  agreement: 'announced',
  agreements: 'announced',
  deal: 'announced',
  pact: 'announced',
  contract: 'announced',
  decision: 'announced',
  move: 'announced',
  commitment: 'announced',
  announcement: 'announced',
  plan: 'planned',
  plans: 'planned',
  talks: 'planned',
  negotiations: 'planned',
  discussions: 'planned',
  bid: 'planned',
  offer: 'planned',
  proposal: 'planned',
  intention: 'planned',
  intent: 'planned',
  effort: 'planned',
  efforts: 'planned',
  attempt: 'planned',
  interest: 'planned',
  option: 'planned',
  letter: 'planned',
  possibility: 'planned',
  rumors: 'planned',
  rumours: 'planned',
}

/** Adjectives before a noun of the act: "its proposed acquisition", "a planned launch", "the failed merger". */
export const STATUS_ADJECTIVES: Readonly<Record<string, Status>> = {
  planned: 'planned',
  proposed: 'planned',
  potential: 'planned',
  possible: 'planned',
  prospective: 'planned',
  upcoming: 'announced',
  forthcoming: 'announced',
  pending: 'announced',
  impending: 'announced',
  expected: 'announced',
  definitive: 'announced',
  agreed: 'announced',
  failed: 'cancelled',
  cancelled: 'cancelled',
  canceled: 'cancelled',
  abandoned: 'cancelled',
  aborted: 'cancelled',
  recent: 'completed',
  completed: 'completed',
}

/** Words that mark the whole sentence as told from unnamed or second-hand sources. */
export const REPORTED_WORDS = new Set([
  'reportedly',
  'rumored',
  'rumoured',
  'rumor',
  'rumors',
  'rumour',
  'rumours',
  'purportedly',
  'supposedly',
])

/** Runs of words that do the same, by their first word. */
export const REPORTED_PHRASES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  people: [
    ['people', 'familiar'],
    ['people', 'with', 'knowledge'],
    ['people', 'close', 'to'],
    ['people', 'briefed'],
  ],
  person: [
    ['person', 'familiar'],
    ['person', 'with', 'knowledge'],
    ['person', 'close', 'to'],
  ],
  sources: [
    ['sources', 'familiar'],
    ['sources', 'close'],
    ['sources', 'say'],
    ['sources', 'said'],
    ['sources', 'told'],
    ['sources', 'with', 'knowledge'],
  ],
  source: [
    ['source', 'familiar'],
    ['source', 'close'],
    ['source', 'said'],
    ['source', 'told'],
  ],
  according: [
    ['according', 'to', 'sources'],
    ['according', 'to', 'reports'],
    ['according', 'to', 'people'],
    ['according', 'to', 'multiple', 'reports'],
  ],
  said: [['said', 'to', 'be']],
  report: [
    ['report', 'mentions'],
    ['report', 'also', 'mentions'],
    ['report', 'claims'],
    ['report', 'suggests'],
  ],
  reports: [
    ['reports', 'say'],
    ['reports', 'said'],
    ['reports', 'suggest'],
    ['reports', 'indicate'],
    ['reports', 'claim'],
    ['reports', 'emerged'],
  ],
  is: [['is', 'said', 'to']],
  are: [['are', 'said', 'to']],
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs that say that an act named by a noun is done: "closed the acquisition", "the merger went through". */
export const CLOSING_VERBS: ReadonlySet<string> = new Set([
  ...words('complete close finalize finalise finish conclude consummate seal materialize'),
  'go through',
])

/** Verbs that say that it came to nothing: "the merger fell through", "called off the deal", "walked away from". */
export const COLLAPSING_VERBS: ReadonlySet<string> = new Set([
  ...words('collapse unravel lapse rescind nix kill ditch'),
  'fall through',
  'fall apart',
  'call off',
  'break off',
  'back out',
  'pull out',
  'walk away',
])

/** What others do about an act that is agreed and not yet done: "regulators cleared the deal". */
export const REVIEWING_VERBS = words(
  'approve clear block oppose challenge investigate probe review scrutinize examine criticize support reject vet stop prevent recommend back',
)

/** Nouns before "of" that say that the act is done: "the completion of its purchase of". */
export const FINISHING_NOUNS: Readonly<Record<string, Status>> = {
  completion: 'completed',
  closing: 'completed',
  close: 'completed',
  consummation: 'completed',
}
