import type { Draft } from '../core/rule.js'
import type { AnnotatedDocument } from '../mentions/annotated-document.js'
import type { Party } from '../mentions/shapes.js'
import type { Entity, Reference } from '../mentions/types.js'
import { employs } from '../records/announcement/employer.js'
import type { AnnouncementFields } from './same-act.js'

/** What one standing in the headline weighs. */
const TITLED = 3
/** How often the company must be spoken of, and how much more than any other. */
const LEAST = 3
const AHEAD = 1.5

/** Offices that a company does not give. */
const PUBLIC_OFFICE =
  /\b(?:minister|senator|governor|mayor|lawmaker|chancellor|judge|justice|ambassador|president of the|prime|congress\w*|mp|secretary of state)\b/i

/** The one company that an article is about, for those who come and go without a word of where. */
export class StoryCompany {
  private readonly main: Entity | undefined
  /** Where that company stands, in the order of the text. */
  private readonly standings: readonly Reference[] = []
  private readonly people = new Map<string, Entity>()

  constructor(private readonly document: AnnotatedDocument) {
    const weights = new Map<Entity, number>()
    for (const reference of document.references) {
      const { entity } = reference
      if (entity?.kind === 'person') this.people.set(entity.key, entity)
      // an outlet may be the story itself
      if (!entity || !(employs(reference) || entity.kind === 'organization')) continue
      const titled = document.sentenceAt(reference.first)?.block.kind === 'title'
      weights.set(entity, (weights.get(entity) ?? 0) + (titled ? TITLED : 1))
    }
    const [first, second] = [...weights].sort((a, b) => b[1] - a[1])
    if (!first || first[1] < LEAST || first[1] < (second?.[1] ?? 0) * AHEAD) return
    this.main = first[0]
    this.standings = document.references.filter(({ entity }) => entity === this.main)
  }

  /** That company, where the sentence of a hire or a farewell names no other and it was spoken of before. */
  employerAt({ anchor }: Draft, { event, role, objects }: AnnouncementFields, taking: boolean): Party | undefined {
    const { document, main } = this
    if (!main || (event === 'appointment' && role === null && !taking) || (role !== null && PUBLIC_OFFICE.test(role)))
      return undefined
    const sentence = lastFrom(document.sentences, anchor.start)
    const standing = sentence && lastFrom(this.standings, sentence.end)
    if (!standing) return undefined
    const person = objects[0] && this.people.get(objects[0].key)
    const known = person && document.affiliations.get(person.index)?.employer
    // whom they work for is whom they leave, and not whom they join
    if (event === 'departure' && known && known !== main) return undefined
    const here = document.mentionsIn(document.references, sentence.first, sentence.last)
    return here.some(one => employs(one) && one.entity !== main && one.entity !== known)
      ? undefined
      : document.partyOf(main, standing)
  }
}

/** The last of a sorted list that starts at or before an offset. */
function lastFrom<T extends { readonly start: number }>(list: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle].start <= offset) low = middle + 1
    else high = middle
  }
  return list[low - 1]
}
