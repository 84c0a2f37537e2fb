import { Document } from '../core/document.js'
import type { Rejection } from '../core/rule.js'
import type { Range } from '../core/span.js'
import { splitRunOns } from '../language/run-ons.js'
import { findSentences, type Sentence } from '../language/sentences.js'
import { type Tokens, tokenize } from '../language/tokens.js'
import type { Vocabulary } from '../language/vocabulary.js'
import { SentenceClasses, type WordClass } from '../language/word-class.js'
import { type Affiliation, findAffiliations } from './affiliation/index.js'
import { findMakers } from './affiliation/makers.js'
import { type Clause, findClauses, type Tagged, tagSentence } from './clause/index.js'
import { findDateMentions } from './date/index.js'
import { type FundingMention, findFundings } from './funding/index.js'
import { MentionPlaces } from './mention-places.js'
import { findMoneyMentions } from './money/index.js'
import { findReferences, type Lexicon } from './name/index.js'
import { findNumberMentions } from './number/index.js'
import { findPercentMentions } from './percent/index.js'
import { findQuotations } from './quotation/index.js'
import type { DateValue, Money, Party } from './shapes.js'
import type {
  DateMention,
  Entity,
  Mention,
  MoneyMention,
  NumberMention,
  PercentMention,
  Quotation,
  Reference,
} from './types.js'

/** What was found so far. A class, so that it has one shape in whatever order the lists are asked for. */
class Lists {
  numbers: readonly NumberMention[] | undefined = undefined
  percents: readonly PercentMention[] | undefined = undefined
  money: readonly MoneyMention[] | undefined = undefined
  dates: readonly DateMention[] | undefined = undefined
  references: readonly Reference[] | undefined = undefined
  quotations: readonly Quotation[] | undefined = undefined
  affiliations: ReadonlyMap<number, Affiliation> | undefined = undefined
  makers: ReadonlyMap<string, Entity> | undefined = undefined
  fundings: readonly FundingMention[] | undefined = undefined
}

/** Whether a sentence names somebody or something, a person, a product. */
const NAMES = 1
const NAMES_PERSON = 2
const NAMES_PRODUCT = 4

export interface AnnotateOptions {
  readonly lexicon?: Lexicon
  /** Keeps why candidates were refused, for `explain`. */
  readonly trace?: boolean
  /** The forms of words, kept from article to article. */
  readonly vocabulary?: Vocabulary
}

/**
 * A document with everything that rules read from: tokens, sentences, and mentions, each made when first asked for.
 * All offsets are into `text`; `span`, `party`, `moneyOf` and `dateOf` turn them into places of the input.
 */
export class AnnotatedDocument extends Document {
  readonly tokens: Tokens
  readonly sentences: readonly Sentence[]
  readonly rejections: Rejection[] = []
  /** Of each token the index of its sentence, -1 in furniture. */
  private readonly sentenceOf: Int32Array
  /** The words that chrono was asked about: none in most articles. */
  readonly secondOpinions: Range[] = []
  private readonly memo = new Lists()
  /** One for each list that was asked: a handful. */
  private readonly places: MentionPlaces[] = []
  private classes: SentenceClasses | undefined
  /** By the index of the sentence: whether it names somebody. */
  private naming: Uint8Array | undefined
  /** By the index of the sentence. */
  private readonly taggedMemo: (Tagged | undefined)[] = []
  private readonly clauseMemo: (readonly Clause[] | undefined)[] = []

  constructor(
    document: Document,
    private readonly options: AnnotateOptions = {},
  ) {
    super(document)
    options.vocabulary?.startText()
    this.tokens = splitRunOns(tokenize(this.text, options.vocabulary))
    this.sentences = findSentences(this.tokens, this.blocks)
    this.sentenceOf = new Int32Array(this.tokens.count).fill(-1)
    for (const { index, first, last } of this.sentences) this.sentenceOf.fill(index, first, last + 1)
  }

  get numbers(): readonly NumberMention[] {
    return (this.memo.numbers ??= findNumberMentions(this))
  }

  get percents(): readonly PercentMention[] {
    return (this.memo.percents ??= findPercentMentions(this))
  }

  get money(): readonly MoneyMention[] {
    return (this.memo.money ??= findMoneyMentions(this))
  }

  get dates(): readonly DateMention[] {
    return (this.memo.dates ??= findDateMentions(this))
  }

  /** Names, nominals and pronouns, resolved to the entities of the article. */
  get references(): readonly Reference[] {
    return (this.memo.references ??= findReferences(this, this.options.lexicon))
  }

  /** The employers of people, by the index of the person's entity. */
  get affiliations(): ReadonlyMap<number, Affiliation> {
    return (this.memo.affiliations ??= findAffiliations(this))
  }

  /** Who makes each product, by the product's key. */
  get makers(): ReadonlyMap<string, Entity> {
    return (this.memo.makers ??= findMakers(this))
  }

  /** Money raised, invested, lent, granted or paid for companies, with who gives and who gets it. */
  get fundings(): readonly FundingMention[] {
    return (this.memo.fundings ??= findFundings(this))
  }

  get quotations(): readonly Quotation[] {
    return (this.memo.quotations ??= findQuotations(this))
  }

  /** First tokens of the mentions of a kind, for rules that wait for one. */
  mentionStarts(kind: string): number[] {
    const starts: number[] = []
    for (const { first } of this.mentionsOf(kind)) if (starts[starts.length - 1] !== first) starts.push(first)
    return starts
  }

  isReadable(token: number): boolean {
    return this.sentenceOf[token] >= 0
  }

  /** Does a sentence hold a word of a class? */
  holds(sentence: Sentence, words: WordClass): boolean {
    this.classes ??= new SentenceClasses(this.tokens, this.sentences.length)
    return this.classes.has(sentence, words)
  }

  /** Does a sentence name somebody or something, if only by a pronoun that could be resolved? */
  isNaming({ index }: Sentence): boolean {
    return (this.naming ??= this.findNaming())[index] > 0
  }

  /** The same of somebody or something of a kind. */
  isNamingOf(kind: 'person' | 'product', { index }: Sentence): boolean {
    const names = kind === 'person' ? NAMES_PERSON : NAMES_PRODUCT
    return ((this.naming ??= this.findNaming())[index] & names) !== 0
  }

  private findNaming(): Uint8Array {
    const naming = new Uint8Array(this.sentences.length)
    for (const { first, last, entity } of this.references) {
      if (!entity) continue
      const names = NAMES | (entity.kind === 'person' ? NAMES_PERSON : entity.kind === 'product' ? NAMES_PRODUCT : 0)
      for (let at = this.sentenceOf[first]; at <= this.sentenceOf[last]; at++) naming[at] |= names
    }
    return naming
  }

  /** Verbs of a sentence with their subjects, objects and prepositional phrases. */
  clauses(sentence: Sentence): readonly Clause[] {
    return (this.clauseMemo[sentence.index] ??= findClauses(this, sentence))
  }

  /** What each token of a sentence is: the ground of `clauses`. */
  tagged(sentence: Sentence): Tagged {
    return (this.taggedMemo[sentence.index] ??= tagSentence(this, sentence))
  }

  /** The sentence that holds a token; undefined in furniture. */
  sentenceAt(token: number): Sentence | undefined {
    return this.sentences[this.sentenceOf[token]]
  }

  /** The mention that covers a token, of a list of this document. */
  mentionAt<M extends Mention>(mentions: readonly M[], token: number): M | undefined {
    const index = this.placesOf(mentions).at(token)
    return index < 0 ? undefined : mentions[index]
  }

  /** The mentions that start within tokens `first` to `last`, of a list of this document. */
  mentionsIn<M extends Mention>(mentions: readonly M[], first: number, last: number): M[] {
    const places = this.placesOf(mentions)
    return mentions.slice(places.firstFrom(first), places.firstFrom(last + 1))
  }

  /** Does a mention of a list of this document start within tokens `first` to `last`? */
  holdsMention(mentions: readonly Mention[], first: number, last: number): boolean {
    const places = this.placesOf(mentions)
    return places.firstFrom(first) < places.firstFrom(last + 1)
  }

  private placesOf(mentions: readonly Mention[]): MentionPlaces {
    for (const places of this.places) if (places.mentions === mentions) return places
    const places = new MentionPlaces(mentions, this.tokens.count)
    this.places.push(places)
    return places
  }

  /** A reference as the `Party` of a record: the entity's name, the words that stand here. */
  party(reference: Reference): Party | undefined {
    return reference.entity && this.partyOf(reference.entity, reference)
  }

  /** An entity as a `Party` told at a place. */
  partyOf(entity: Entity, at: Range): Party {
    const { name, kind, key, aliases } = entity
    const span = this.span(at)
    return { name, kind, surface: span.text, aliases: [...aliases], key, span }
  }

  moneyOf(mention: MoneyMention): Money {
    const { value, max, bound, currency, currencySource, converted } = mention
    return {
      value,
      max,
      bound,
      currency,
      currencySource,
      converted: converted && {
        value: converted.value,
        max: converted.max,
        currency: converted.currency,
        span: this.span(converted),
      },
      span: this.span(mention),
    }
  }

  dateOf(mention: DateMention): DateValue {
    const { value, from, to, grain, modifiers, fiscal, relative, zone } = mention
    return {
      value,
      start: from,
      end: to,
      grain,
      modifiers: [...modifiers],
      fiscal,
      relative,
      zone,
      span: this.span(mention),
    }
  }

  /** Is it kept why places give no record? Then none is passed by before its reason is known. */
  get isTraced(): boolean {
    return this.options.trace === true
  }

  /** Notes why a place that looked like a record gives none; kept only for `explain`. */
  reject(rule: string, reason: string, range: Range): undefined {
    if (this.options.trace) this.rejections.push({ rule, reason, range })
    return undefined
  }

  private mentionsOf(kind: string): readonly Mention[] {
    switch (kind) {
      case 'number':
        return this.numbers
      case 'percent':
        return this.percents
      case 'money':
        return this.money
      case 'date':
        return this.dates
      case 'reference':
        return this.references
      case 'funding':
        return this.fundings
      case 'quotation':
        return this.quotations
      default:
        throw new RangeError(`no mentions of kind '${kind}'`)
    }
  }
}
