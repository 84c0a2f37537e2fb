import type { StoryParty } from './types.js'

/** A party by all that it is called, for comparing. */
export interface Named {
  readonly name: string
  readonly kind: string
  /** Its key first, then those of its aliases. */
  readonly keys: readonly string[]
}

const LEGAL =
  /,?\s(?:inc|corp|corporation|co|company|ltd|limited|llc|llp|plc|gmbh|ag|se|sa|nv|bv|ab|oy|spa|srl|kk|holdings?)\.?$/i

const keyOf = (alias: string): string =>
  alias
    .replace(LEGAL, '')
    .replace(/['’]s$/, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/** Undefined for what is no name: "a new payments app" says nothing of which one. */
export function namedOf({ name, kind, key, aliases }: StoryParty): Named | undefined {
  if (!key || !/(?:^|[\s(-])[\p{Lu}\d]/u.test(name)) return undefined
  const keys = [key]
  for (const alias of aliases) {
    const other = keyOf(alias)
    // a surname is shared by many, and so is a first name
    const tells = kind === 'person' ? other.includes(' ') : other.length > 1 && /\p{Lu}/u.test(alias)
    if (tells && !keys.includes(other)) keys.push(other)
  }
  return { name, kind, keys }
}

export const namedList = (parties: readonly (StoryParty | null)[]): Named[] =>
  parties.flatMap(party => (party && namedOf(party)) ?? [])

/** Equal keys, or one called by the key of the other; two aliases alone say too little. */
export const sameName = (a: Named, b: Named): boolean => a.keys.includes(b.keys[0]) || b.keys.includes(a.keys[0])

/** "Initech" and "Initech Robotics" may be one, where something else says so; products and people never are. */
export function isShortForm(a: Named, b: Named): boolean {
  if (![a.kind, b.kind].every(kind => kind === 'organization' || kind === 'unknown')) return false
  return b.keys[0].startsWith(`${a.keys[0]} `) || a.keys[0].startsWith(`${b.keys[0]} `)
}

export const shareName = (a: readonly Named[], b: readonly Named[]): boolean =>
  a.some(one => b.some(other => sameName(one, other)))

export const shareShortForm = (a: readonly Named[], b: readonly Named[]): boolean =>
  a.some(one => b.some(other => isShortForm(one, other)))

export const countShared = (a: readonly Named[], b: readonly Named[]): number =>
  a.filter(one => b.some(other => sameName(one, other))).length
