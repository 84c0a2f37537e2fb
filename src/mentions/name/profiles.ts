import { LEADING_FAMILY_NAMES } from '../../language/family-names.js'
import { genderOf } from '../../language/given-names.js'
import { isTellerSort } from '../../language/known-names.js'
import { isObserverName } from '../../language/observer-names.js'
import type { Tokens } from '../../language/tokens.js'
import type { Entity, Reference } from '../types.js'
import type { Group } from './groups.js'
import { isGathererPlace } from './source-place.js'

/** What is known of the entities of an article beside their names. */
export class Profiles {
  readonly genders = new Map<Entity, 'he' | 'she'>()
  /** Whom the article is about; undefined where nobody stands out. */
  readonly main: Entity | undefined
  /** Those that were asked for, and whether the article names them only as houses that gather the figures of others. */
  private readonly gatherers = new Map<Entity, boolean>()
  private readonly byEntity = new Map<Entity, Group>()
  private readonly counts = new Map<Entity, number>()
  private readonly byKey = new Map<string, Entity>()

  constructor(
    private readonly tokens: Tokens,
    entities: readonly Entity[],
    roots: readonly Group[],
    private readonly names: readonly Reference[],
    bodyStart: number,
  ) {
    entities.forEach((entity, i) => {
      this.byEntity.set(entity, roots[i])
      this.byKey.set(entity.key, entity)
      const known = roots[i].known
      if (known) this.byKey.set(known.name.toLowerCase(), entity)
      if (entity.kind !== 'person') return
      const [head, next] = roots[i].words
      // "Kim Do-yun": a family name that is a woman's given name elsewhere
      const family = next?.includes('-') && LEADING_FAMILY_NAMES.has(head)
      // "Chief executive" tells of nobody's gender
      const { titled } = roots[i]
      const gender = titled && titled !== 'they' ? titled : family ? undefined : genderOf(head)
      if (gender) this.genders.set(entity, gender)
    })
    const weights = new Map<Entity, number>()
    for (const { entity, first } of names) {
      if (!entity) continue
      this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1)
      weights.set(entity, (weights.get(entity) ?? 0) + (first < bodyStart ? 3 : 1))
    }
    this.main = this.mainOf(weights)
  }

  /** Nouns that the article calls it by: "a lender", "the app". */
  isCalled(entity: Entity, noun: string): boolean {
    return this.byEntity.get(entity)?.scores.nouns.has(noun) ?? false
  }

  sort(entity: Entity): string | undefined {
    return this.byEntity.get(entity)?.known?.sort
  }

  /** The last word of the fullest form, case-folded. */
  tail(entity: Entity): string {
    return entity.key.slice(entity.key.lastIndexOf(' ') + 1)
  }

  withKey(key: string): Entity | undefined {
    return this.byKey.get(key)
  }

  /** An organisation, or something of no known kind that may be one; outlets and laws are seldom meant by "the company". */
  isFirm(entity: Entity): boolean {
    if (entity.kind === 'unknown')
      return entity === this.main || (this.counts.get(entity) ?? 0) > 1 || this.nouns(entity) > 0
    if (entity.kind !== 'organization') return false
    const sort = this.sort(entity)
    if (isTellerSort(sort)) return entity === this.main || this.isCalled(entity, 'company')
    return sort !== 'authority' && sort !== 'law' && sort !== 'school' && sort !== 'exchange'
  }

  /** A house that measures others is seldom meant where a company's own figures are told. */
  isHouse(entity: Entity): boolean {
    return entity !== this.main && (isObserverName(entity.key) || this.isGatherer(entity))
  }

  private isGatherer(entity: Entity): boolean {
    let gathers = this.gatherers.get(entity)
    if (gathers === undefined) {
      const { tokens } = this
      gathers = this.names.every(name => name.entity !== entity || isGathererPlace(tokens, name.first, name.last))
      this.gatherers.set(entity, gathers)
    }
    return gathers
  }

  private nouns(entity: Entity): number {
    return this.byEntity.get(entity)?.scores.nouns.size ?? 0
  }

  private mainOf(weights: ReadonlyMap<Entity, number>): Entity | undefined {
    let best: Entity | undefined
    let most = 1
    let second = 0
    for (const [entity, weight] of weights) {
      if (entity.kind === 'place' || entity.kind === 'person') continue
      const sort = this.sort(entity)
      const counted = isTellerSort(sort) || sort === 'law' ? weight / 3 : weight
      if (counted > most) {
        second = most
        most = counted
        best = entity
      } else if (counted > second) second = counted
    }
    return best && most >= second * 1.25 ? best : undefined
  }
}
