import { familyNamed } from './families.js'
import { keysOf, type Reach } from './find-stories.js'
import type { Telling } from './telling.js'

/** A story that was found before. */
export interface KnownStory extends Reach {
  readonly id: string
}

/** Stories that were found before, by what they are met by. */
export interface StoryIndex {
  /** Those that have one of these keys and lie on one of these days. */
  near(keys: readonly string[], from: number, until: number): Promise<readonly KnownStory[]>
}

/**
 * The stories that may be others now: those that `touched` lost or changed a telling of, and all that these or the new
 * tellings could meet, directly or by way of others. Stories that are not among them are what they would be if all were
 * found anew: a telling joins or is torn between stories that it shares a key with and that lie within its family's window,
 * and none of what is left out shares a key with what is taken in while lying within a window of it.
 */
export async function storiesToFindAnew(
  fresh: readonly Telling[],
  touched: readonly KnownStory[],
  index: StoryIndex,
): Promise<Set<string>> {
  const taken = new Set(touched.map(({ id }) => id))
  const groups = new Groups()
  const reaches: Reach[] = fresh.map(telling => ({
    keys: keysOf(telling),
    from: telling.days.from,
    until: telling.days.to,
  }))
  for (const reach of [...reaches, ...touched]) {
    const group = groups.add(reach)
    for (;;) {
      groups.merge(group)
      const from = group.from - group.window
      const met = (await index.near([...group.keys], from, group.until + group.window)).filter(
        ({ id }) => !taken.has(id),
      )
      if (!met.length) break
      for (const story of met) {
        taken.add(story.id)
        groups.extend(group, story)
      }
    }
  }
  return taken
}

interface Group {
  readonly keys: Set<string>
  readonly window: number
  from: number
  until: number
}

/** What may meet each other, with the days that it spans. */
class Groups {
  private readonly byKey = new Map<string, Set<Group>>()

  add(reach: Reach): Group {
    // all keys of a story begin with its family
    const window = familyNamed(reach.keys[0].split('|', 1)[0])?.window ?? 0
    const group: Group = { keys: new Set(), window, from: reach.from, until: reach.until }
    this.extend(group, reach)
    return group
  }

  extend(group: Group, { keys, from, until }: Reach): void {
    group.from = Math.min(group.from, from)
    group.until = Math.max(group.until, until)
    for (const key of keys) {
      if (group.keys.has(key)) continue
      group.keys.add(key)
      const list = this.byKey.get(key)
      if (list) list.add(group)
      else this.byKey.set(key, new Set([group]))
    }
  }

  /** Takes in the other groups that it meets, until it meets none. */
  merge(group: Group): void {
    for (let other = this.metBy(group); other; other = this.metBy(group)) {
      for (const key of other.keys) this.byKey.get(key)!.delete(other)
      this.extend(group, { keys: [...other.keys], from: other.from, until: other.until })
    }
  }

  private metBy(group: Group): Group | undefined {
    for (const key of group.keys)
      for (const other of this.byKey.get(key)!)
        if (other !== group && other.from <= group.until + group.window && other.until >= group.from - group.window)
          return other
    return undefined
  }
}
