import type { Agreement } from './types.js'

/** How facts of a family are told apart and recognised. */
export interface Family {
  readonly name: string
  /** Most days between two tellings of one fact. */
  readonly window: number
  /** What two tellings must have in common besides whom it is about: any one of these is enough. */
  readonly proof: readonly Agreement[]
  /** Days within which whom it is about is enough, where nothing speaks against it. */
  readonly bare?: number
  /** The same for what both tell as a plan, without a sum. */
  readonly barePlan?: number
  /** Happens once to whom it is about, so that a mere year says enough of when. */
  readonly isOnce?: true
  /** Two of the parties must be the same, whichever side they are told on. */
  readonly isMutual?: true
  /** Another buyer, maker or authority is another fact; investors are only a part of those there are. */
  readonly hasOneSide?: true
  /** A short form of a name is no proof of the other: versions of products, people. */
  readonly isExact?: true
  /** Told days may lie apart: a deal is agreed on one and closes on another. */
  readonly hasManyDays?: true
  /** What is called off is the same fact still. */
  readonly mayEnd?: true
}

const family = (name: string, window: number, rest: Omit<Family, 'name' | 'window'>): Family => ({
  name,
  window,
  ...rest,
})

const LIST: readonly Family[] = [
  family('funding', 21, { proof: ['amount', 'round', 'side'], barePlan: 7, mayEnd: true }),
  family('fund', 21, { proof: ['amount'] }),
  family('acquisition', 90, {
    isOnce: true,
    proof: ['side', 'amount'],
    hasOneSide: true,
    hasManyDays: true,
    mayEnd: true,
  }),
  family('ipo', 21, { isOnce: true, proof: ['amount'], bare: 10, hasManyDays: true, mayEnd: true }),
  family('layoffs', 14, { proof: ['people'], bare: 4 }),
  family('product_launch', 7, { isOnce: true, proof: ['side'], bare: 2, hasOneSide: true, isExact: true }),
  family('product_shutdown', 30, { isOnce: true, proof: ['side'], bare: 3, hasOneSide: true, isExact: true }),
  family('policy_change', 7, { proof: ['side', 'amount'] }),
  family('restructuring', 7, { proof: ['side'] }),
  family('research', 7, { proof: ['side'] }),
  family('expansion', 21, { proof: ['side', 'amount'] }),
  family('partnership', 14, { isOnce: true, proof: [], bare: 14, isMutual: true, hasManyDays: true }),
  family('partnership_end', 14, { isOnce: true, proof: [], bare: 14, isMutual: true, hasManyDays: true }),
  family('appointment', 30, { proof: ['side'], bare: 3, hasOneSide: true, isExact: true, hasManyDays: true }),
  family('departure', 30, { proof: ['side'], bare: 3, hasOneSide: true, isExact: true, hasManyDays: true }),
  family('earnings', 4, { proof: [], bare: 4 }),
  family('lawsuit', 10, { proof: [], bare: 10, isMutual: true }),
  family('regulation', 10, { proof: ['side', 'amount'], hasOneSide: true }),
  family('security_incident', 14, { proof: ['people', 'side'], bare: 4 }),
  family('outage', 2, { proof: [], bare: 2 }),
  family('bankruptcy', 14, { proof: [], bare: 14 }),
  family('figure', 10, { proof: ['amount'], isExact: true }),
]

const BY_NAME = new Map(LIST.map(one => [one.name, one]))

const OF_EVENT: Readonly<Record<string, string>> = { merger: 'acquisition' }

const OF_INVESTMENT: Readonly<Record<string, string>> = {
  funding_round: 'funding',
  stake: 'funding',
  debt: 'funding',
  grant: 'funding',
  acquisition_price: 'acquisition',
  ipo_proceeds: 'ipo',
  fund: 'fund',
  capital_commitment: 'expansion',
}

export const familyNamed = (name: string): Family | undefined => BY_NAME.get(name)

/** Undefined for an event that no story is told of. */
export const familyOfEvent = (event: string): Family | undefined => BY_NAME.get(OF_EVENT[event] ?? event)

export const familyOfInvestment = (kind: string): Family | undefined => BY_NAME.get(OF_INVESTMENT[kind] ?? '')

export const LAYOFFS = BY_NAME.get('layoffs')!
export const FIGURE = BY_NAME.get('figure')!
