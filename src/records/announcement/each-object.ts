import type { Reference } from '../../mentions/types.js'
import { amountOf } from './amount.js'
import type { FrameParties, FrameReading, NounFrame, VerbFrame } from './frame.js'
import type { AnnouncementEvent } from './schema.js'

/** Acts of which each thing has one of its own: of two companies that are bought, or two services that close. */
const OF_EACH: ReadonlySet<AnnouncementEvent> = new Set(['acquisition', 'product_shutdown'])

/** One recall is one act, whatever it is of. */
const RECALL = 'announcement/recall'

/**
 * "bought Lumenpay and Fabrikam": a record for each thing of a list that ends in "and", none where one sum is told for all.
 * The parties of the whole, else of each with the place of its name.
 */
export function ofEachObject(
  frame: VerbFrame | NounFrame,
  reading: FrameReading,
  parties: FrameParties,
): readonly FrameParties[] {
  if (
    !OF_EACH.has(frame.event) ||
    frame.name.startsWith(RECALL) ||
    parties.objects.length < 2 ||
    parties.anchor ||
    !reading.object
  )
    return [parties]
  const named = listed(reading, parties)
  if (named.length !== parties.objects.length) return [parties]
  if (frame.priced && amountOf(reading.document, reading)) return [parties]
  return named.map((anchor, at) => ({ ...parties, objects: [parties.objects[at]], anchor }))
}

/** The names of the objects, in their order, where they are the members of a list. */
function listed({ document, object }: FrameReading, { objects }: FrameParties): readonly Reference[] {
  const names = objects.flatMap(
    ({ key }) => object!.references.find(one => one.form === 'name' && one.entity?.key === key) ?? [],
  )
  const { lower } = document.tokens
  const joined = names.slice(1).every((name, at) => {
    const between = lower.slice(names[at].last + 1, name.first)
    const joins = (word: string) => word === 'and' || word === '&'
    return at === names.length - 2 ? between.some(joins) : between.some(word => word === ',' || joins(word))
  })
  return joined ? names : []
}
