import type { Party } from '../mentions/shapes.js'

/** Equal keys, or one the short form of the other: "initech" and "initech robotics". */
export const sameParty = (a: Party, b: Party): boolean =>
  a.key === b.key ||
  (a.kind !== 'person' && b.kind !== 'person' && (b.key.startsWith(`${a.key} `) || a.key.startsWith(`${b.key} `)))

/** Told by small words alone, and by no name: "the app". */
export const isPlain = ({ kind, name }: Party): boolean => kind === 'unknown' && !/(?:^|\s)\p{Lu}\p{Ll}/u.test(name)

/** A word without the "s" of its plural. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word)
