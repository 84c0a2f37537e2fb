import type { Sentence } from '../../language/sentences.js'
import type { Entity } from '../types.js'

/** How a mention stands in its sentence, for who is meant next: an agent before an owner before the rest. */
export const SUBJECT = 3
export const OWNER = 2
export const OTHER = 1
/** "According to Acme, the company": who is named as a source is not who is told of. */
export const SOURCE = -2
/** What a house that measures others loses where the owner of a figure is looked for. */
export const HOUSE = -3.5

interface Trace {
  readonly entity: Entity
  readonly sentence: number
  readonly block: number
  readonly weight: number
  readonly token: number
}

/** Sentences that a pronoun looks back over. */
const REACH = 3

/** What narrows or favours in a look back. */
export interface View {
  /** Paragraphs back that may be seen. */
  readonly blocks: number
  /** Sentences back; three where not said. */
  readonly reach?: number
  /** Whom the article is about. */
  readonly favoured?: Entity | undefined
  readonly bonus?: (entity: Entity) => number
}

/** Who has been spoken of lately. */
export class Salience {
  private traces: Trace[] = []
  private readonly seen = new Set<Entity>()

  note(entity: Entity, sentence: Sentence, token: number, weight: number): void {
    this.seen.add(entity)
    this.traces.push({ entity, sentence: sentence.index, block: sentence.blockIndex, weight, token })
    // only the last few sentences are ever asked for
    if (this.traces.length > 400) this.traces = this.traces.slice(-200)
  }

  /** Has an entity been spoken of yet? */
  knows(entity: Entity): boolean {
    return this.seen.has(entity)
  }

  /** Who was last told as acting in a sentence. */
  agentIn({ index }: Sentence): Entity | undefined {
    for (let i = this.traces.length - 1; i >= 0 && this.traces[i].sentence >= index; i--)
      if (this.traces[i].weight === SUBJECT && this.traces[i].sentence === index) return this.traces[i].entity
    return undefined
  }

  /** Who is named first in a sentence, where that one is told as acting. */
  openerOf({ index }: Sentence): Entity | undefined {
    let first: Trace | undefined
    for (let i = this.traces.length - 1; i >= 0 && this.traces[i].sentence >= index; i--)
      if (this.traces[i].sentence === index) first = this.traces[i]
    return first?.weight === SUBJECT ? first.entity : undefined
  }

  /** The entity most in view that fits, looking back from a sentence. Undefined where none is, or where two stand alike. */
  inView(sentence: Sentence, fits: (entity: Entity) => boolean, view: View): Entity | undefined {
    const { blocks, reach = REACH, favoured, bonus } = view
    const scores = new Map<Entity, number>()
    for (let i = this.traces.length - 1; i >= 0; i--) {
      const trace = this.traces[i]
      const back = sentence.index - trace.sentence
      if (back > reach || sentence.blockIndex - trace.block > blocks) break
      if (!fits(trace.entity)) continue
      const near = back === 0 ? 4 : back === 1 ? 1.5 : back === 2 ? 0.5 : 0
      const away = sentence.blockIndex === trace.block ? 0 : -0.75
      const weight = trace.weight === SOURCE && back > 0 ? OTHER : trace.weight
      const score = weight + near + away + (trace.entity === favoured ? 0.6 : 0) + (bonus?.(trace.entity) ?? 0)
      const known = scores.get(trace.entity)
      scores.set(trace.entity, known === undefined ? score : Math.max(known, score) + 0.03)
    }
    let best: Entity | undefined
    let most = Number.NEGATIVE_INFINITY
    let second = Number.NEGATIVE_INFINITY
    for (const [entity, score] of scores)
      if (score > most) {
        second = most
        most = score
        best = entity
      } else if (score > second) second = score
    return most - second < 0.3 && best !== favoured ? undefined : best
  }
}
