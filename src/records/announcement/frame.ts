import type { Draft } from '../../core/rule.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Clause, Phrase } from '../../mentions/clause/index.js'
import type { Status } from '../../mentions/shapes.js'
import type { AnnouncementAction, AnnouncementEvent } from './schema.js'

/** What a phrase of a frame becomes in the record. */
export type Slot = 'actor' | 'object' | 'counterparty' | 'none'

/** A place that a frame reads, for a frame's own conditions. */
export interface FrameReading {
  readonly document: AnnotatedDocument
  readonly sentence: Sentence
  /** The cue: the verb's head, or the noun. */
  readonly token: number
  readonly clause: Clause | undefined
  /** The phrase of each slot, as found. */
  readonly actor: Phrase | undefined
  readonly object: Phrase | undefined
  readonly counterparty: Phrase | undefined
}

interface FrameBase {
  /** `announcement/what-it-reads`. */
  readonly name: string
  readonly example: string
  readonly event: AnnouncementEvent
  readonly action?: AnnouncementAction
  /** Refuses readings that are not the event; what it says is the reason shown by `explain`. */
  readonly refuse?: (reading: FrameReading) => string | undefined
  /** Changes the status that the clause has: "is shutting down" or "agreed to" may mean more for one event than for another. */
  readonly status?: (status: Status, reading: FrameReading) => Status
  /** Fields that only this event has (`people`, `role`, `amount`, ...), over what every frame fills. */
  readonly details?: (reading: FrameReading) => Partial<Draft['fields']>
  /** May the object be a plain noun phrase without a name ("a payments app")? */
  readonly plainObject?: boolean
}

/** A verb and what stands around it. */
export interface VerbFrame extends FrameBase {
  /** Base forms, with a particle where there is one: "acquire", "snap up". */
  readonly verbs: readonly string[]
  /** What the active subject is; the agent of a passive ("by X") is the same. Default: actor. */
  readonly subject?: Slot
  /** What the active object is; the subject of a passive is the same. Default: object. */
  readonly object?: Slot
  readonly prepositions?: Readonly<Record<string, Slot>>
}

/** A noun of the act: "the acquisition of X by Y", "Y's purchase of X". */
export interface NounFrame extends FrameBase {
  readonly nouns: readonly string[]
  /** What "Y's" before the noun is. Default: actor. */
  readonly possessor?: Slot
  readonly prepositions?: Readonly<Record<string, Slot>>
}
