import type { Draft } from '../core/rule.js'
import type { Party } from '../mentions/shapes.js'
import type { Refiner } from './refiner.js'
import type { AnnouncementFields } from './same-act.js'
import { sameParty } from './same-party.js'

/** Characters of a headline and a lead. */
const OPENING = 300

const OF_PRODUCTS = new Set(['product_launch', 'product_shutdown'])

/**
 * "Harbor launched in 2019", told without who launched it: whoever acts on the same product elsewhere in the article,
 * else the one company that all of its launches and closings are told of.
 */
export const fillMakers: Refiner = {
  name: 'fill-makers',
  refine(drafts, document) {
    const acts = drafts.filter(isOfProducts)
    const makers = new Map<string, Party>()
    for (const draft of acts) {
      const { actors, objects } = fieldsOf(draft)
      for (const { key } of objects) if (actors.length && !makers.has(key)) makers.set(key, actors[0])
    }
    const all = [...makers.values()]
    // one act alone says it of a company that the article opens with, and so is about
    const opening = document.text.slice(0, OPENING)
    const sure =
      all.length > 1 ||
      all.some(({ name, surface, aliases }) => [name, surface, ...aliases].some(form => opening.includes(form)))
    const only = sure && all.every(one => sameParty(one, all[0])) ? all[0] : undefined
    return drafts.map(draft => {
      if (!isOfProducts(draft)) return draft
      const { actors, objects } = fieldsOf(draft)
      if (actors.length || !objects.length) return draft
      const maker =
        makers.get(objects[0].key) ??
        (objects[0].kind === 'product' || objects[0].kind === 'unknown' ? only : undefined)
      if (maker?.kind !== 'organization' || objects.some(one => sameParty(one, maker))) return draft
      return { ...draft, fields: { ...draft.fields, actors: [maker] } }
    })
  },
}

const fieldsOf = ({ fields }: Draft): AnnouncementFields => fields as unknown as AnnouncementFields

const isOfProducts = (draft: Draft): boolean => draft.type === 'announcement' && OF_PRODUCTS.has(fieldsOf(draft).event)
