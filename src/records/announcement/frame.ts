import type { Draft } from '../../core/rule.js'
import type { Sentence } from '../../language/sentences.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Clause, Phrase } from '../../mentions/clause/index.js'
import type { Party, Status } from '../../mentions/shapes.js'
import type { DateMention, Mention, MoneyMention } from '../../mentions/types.js'
import type { Companions } from './companions.js'
import type { AnnouncementAction, AnnouncementEvent } from './schema.js'

/** What a phrase of a frame becomes in the record. */
export type Slot = 'actor' | 'object' | 'counterparty' | 'place' | 'none'

/** What a record must have to be one; `sides`: a counterparty, or two actors ("A and B teamed up"). */
export type Need = 'actor' | 'object' | 'counterparty' | 'place' | 'sides'

/** Of acts that are settled by what is told, and done later: an auction is won, a buyer found. */
export const agreedOnly = (status: Status): Status => (status === 'completed' ? 'announced' : status)

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
  readonly places: readonly Phrase[]
}

/** Who and what a reading names: the parties of one record. */
export interface FrameParties {
  readonly actors: readonly Party[]
  readonly objects: readonly Party[]
  readonly counterparties: readonly Party[]
  /** Where the record's own words end, for readings that give several records: tells their anchors apart. */
  readonly anchor?: Mention
  /** Of one of several acts that a clause tells: its day and its price, or that it has none. */
  readonly own?: { readonly date: DateMention | undefined; readonly amount: MoneyMention | undefined }
}

interface FrameBase {
  /** `announcement/what-it-reads`. */
  readonly name: string
  readonly example: string
  readonly event: AnnouncementEvent
  readonly action?: AnnouncementAction
  /** Refuses readings that are not the event; what it says is the reason shown by `explain`. */
  readonly refuse?: (reading: FrameReading) => string | undefined
  /** Is "no longer" before the verb what tells the act: "will no longer support"? */
  readonly noLonger?: boolean
  /** Does the act lie in what is not done: "will not renew", "decided not to extend", "declined to renew"? Read only there. */
  readonly undone?: boolean
  /** Does "must" tell the act: "must pay, a jury decided"? */
  readonly obliged?: boolean
  /** Changes the status that the clause has: "is shutting down" or "agreed to" may mean more for one event than for another. */
  readonly status?: (status: Status, reading: FrameReading) => Status
  /** Fields that only this event has (`people`, `role`, `amount`, ...), over what every frame fills. */
  readonly details?: (reading: FrameReading, parties: FrameParties) => Partial<Draft['fields']>
  /** Of an act that is done: when what it brings is to be had, where the text tells that this comes later. */
  readonly later?: (reading: FrameReading) => { readonly date: DateMention | undefined } | undefined
  /**
   * Changes who stands where: "Acme CEO Jane Doe resigned" has one phrase for employer and person. Several give a record
   * each, none refuses.
   */
  readonly parties?: (reading: FrameReading, found: FrameParties) => readonly FrameParties[]
  /**
   * Does its sentence always name one of the parties, whatever `parties` says? Default: where there is no `parties`, which
   * may look for them elsewhere or take a thing without a name.
   */
  readonly namesSomebody?: boolean
  /** May the object be a plain noun phrase without a name ("a payments app")? Or only one with one of these heads. */
  readonly plainObject?: boolean | ReadonlySet<string>
  /** Heads of a plain object that the other side alone makes a record of: "sold its payments unit", nobody said to whom. */
  readonly soldAlone?: ReadonlySet<string>
  /** Parties without which the words do not tell the event. Default: anybody or anything named. */
  readonly needs?: readonly Need[]
  /**
   * The case-folded words of which the sentence must hold one, as a list or by what tells them. For cues that are common and tell nothing
   * by themselves ("make" of "make redundant"): without one the sentence is passed by before its clauses are read.
   */
  readonly companions?: Companions
  /**
   * Can anything come of a sentence, whatever its clauses are? A cheap test of its mentions, asked before they are read:
   * `gates.ts` has some.
   */
  readonly mayTell?: (document: AnnotatedDocument, sentence: Sentence) => boolean
  /** Does the act carry a price or worth that stands beside it ("for $40 million", "a $4 billion deal")? */
  readonly priced?: boolean
  /** Is the owner of a plain object the other side: "bought Hooli's cloud unit"? */
  readonly ownerSells?: boolean
}

/** A verb and what stands around it. */
export interface VerbFrame extends FrameBase {
  /** Base forms, with a particle where there is one: "acquire", "snap up". */
  readonly verbs: readonly string[]
  /** Heads of the subject at which the frame is read, for verbs too common to look at each: "revenue" of "be". */
  readonly subjectHeads?: readonly string[]
  /** Is the frame called at its `companions`, not at each form of its verbs, which are everywhere? */
  readonly atCompanion?: boolean
  /** What the active subject is; the agent of a passive ("by X") is the same. Default: actor. */
  readonly subject?: Slot
  /** What the subject is where the active verb has no object: "The app launched", "The service shut down". Default: `subject`. */
  readonly alone?: Slot
  /** What the active object is; the subject of a passive is the same. Default: object. */
  readonly object?: Slot
  readonly prepositions?: Readonly<Record<string, Slot>>
  /** Heads that the object must have, of which the verb is only a part: "forces" of "join". It then fills no slot but one that `object` names. */
  readonly objectNouns?: readonly string[]
}

/** A noun of the act: "the acquisition of X by Y", "Y's purchase of X". */
export interface NounFrame extends FrameBase {
  readonly nouns: readonly string[]
  /** What "Y's" before the noun is. Default: actor. */
  readonly possessor?: Slot
  /** What a bare name right before the noun is: "the Acme layoffs", "a Harbor outage". Default: none. */
  readonly compound?: Slot
  /** Refuses compounds that go on with a noun of another thing: "the partnership manager", "acquisition costs". */
  readonly headOnly?: boolean
  /**
   * Verbs of which the noun must be the object or complement, for nouns that tell nothing by themselves:
   * "signed a deal with". Their subject is the actor.
   */
  readonly governors?: readonly string[]
  /** Reads the noun without one of these verbs too: "under a deal with". */
  readonly ungoverned?: (document: AnnotatedDocument, sentence: Sentence, token: number) => boolean
  /** Verbs more whose subject the act befalls: "Acme has seen layoffs". */
  readonly suffered?: readonly string[]
  /** What the subject of a verb is whose object the noun is: "X announced the acquisition". Default: actor. */
  readonly subject?: Slot
  readonly prepositions?: Readonly<Record<string, Slot>>
}

const EVERY_FIELD: { readonly [K in keyof VerbFrame | keyof NounFrame]: undefined } = {
  name: undefined,
  example: undefined,
  event: undefined,
  action: undefined,
  refuse: undefined,
  noLonger: undefined,
  undone: undefined,
  obliged: undefined,
  status: undefined,
  details: undefined,
  later: undefined,
  parties: undefined,
  namesSomebody: undefined,
  plainObject: undefined,
  soldAlone: undefined,
  needs: undefined,
  companions: undefined,
  mayTell: undefined,
  priced: undefined,
  ownerSells: undefined,
  suffered: undefined,
  verbs: undefined,
  subjectHeads: undefined,
  atCompanion: undefined,
  subject: undefined,
  alone: undefined,
  object: undefined,
  prepositions: undefined,
  objectNouns: undefined,
  nouns: undefined,
  possessor: undefined,
  compound: undefined,
  headOnly: undefined,
  governors: undefined,
  ungoverned: undefined,
}

/** A frame with its missing fields written out: a hundred frames of one shape are read faster than of a hundred shapes. */
export const completeFrame = <Frame extends VerbFrame | NounFrame>(frame: Frame): Frame => ({
  ...EVERY_FIELD,
  ...frame,
})
