import type { Draft } from '../../core/rule.js'
import type { Range } from '../../core/span.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Clause, Phrase } from '../../mentions/clause/index.js'
import type { Party, Status } from '../../mentions/shapes.js'
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

/** Who and what a reading names: the parties of one record. */
export interface FrameParties {
  readonly actors: readonly Party[]
  readonly objects: readonly Party[]
  readonly counterparties: readonly Party[]
  /** Where the record's own words end, for readings that give several records: tells their anchors apart. */
  readonly anchor?: Range
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
  readonly details?: (reading: FrameReading, parties: FrameParties) => Partial<Draft['fields']>
  /**
   * Changes who stands where: "Acme CEO Jane Doe resigned" has one phrase for employer and person. Several give a record
   * each, none refuses.
   */
  readonly parties?: (reading: FrameReading, found: FrameParties) => readonly FrameParties[]
  /** May the object be a plain noun phrase without a name ("a payments app")? */
  readonly plainObject?: boolean
}

/** A verb and what stands around it. */
export interface VerbFrame extends FrameBase {
  /** Base forms, with a particle where there is one: "acquire", "snap up". */
  readonly verbs: readonly string[]
  /** What the active subject is; the agent of a passive ("by X") is the same. Default: actor. */
  readonly subject?: Slot
  /** What the subject is where the active verb has no object: "The app launched", "The service shut down". Default: `subject`. */
  readonly alone?: Slot
  /** What the active object is; the subject of a passive is the same. Default: object. */
  readonly object?: Slot
  readonly prepositions?: Readonly<Record<string, Slot>>
}

/** A noun of the act: "the acquisition of X by Y", "Y's purchase of X". */
export interface NounFrame extends FrameBase {
  readonly nouns: readonly string[]
  /** What "Y's" before the noun is. Default: actor. */
  readonly possessor?: Slot
  /** What a bare name right before the noun is: "the Acme layoffs", "a Harbor outage". Default: none. */
  readonly compound?: Slot
  readonly prepositions?: Readonly<Record<string, Slot>>
}
