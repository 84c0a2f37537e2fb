import type { Draft, Rule } from './rule.js'

/** What a lexicon says of the form of a token. */
interface Column<T> {
  of(form: number): T | undefined
}

/** What the engine needs of a document: the forms of its tokens, and the mentions that rules may wait for. */
export interface Scannable {
  readonly tokens: {
    readonly count: number
    readonly form: ArrayLike<number>
    readonly vocabulary: { column<T>(lexicon: { get(word: string): T | undefined }): Column<T> }
  }
  /** First tokens of the mentions of a kind, ascending. */
  mentionStarts(kind: string): readonly number[]
  /** Is the token in a part of the document that rules read? */
  isReadable(token: number): boolean
}

/** How verbs are inflected. */
export interface Grammar {
  /** Every base that a form may be of, and more. */
  basesOf(form: string): readonly string[]
  /** The forms of a base. */
  inflect(base: string): { has(form: string): boolean }
}

type Rules<Context, Found> = readonly Rule<Context, Found>[]

/** Rules sorted by what calls them, so that one pass over the tokens finds every place where one may match. */
export interface RuleSet<Context, Found> {
  readonly rules: Rules<Context, Found>
  /** The rules that a word calls; undefined where no word calls any. */
  readonly byWord: RulesOfWords<Context, Found> | undefined
  readonly byMention: ReadonlyMap<string, Rules<Context, Found>>
  readonly whole: Rules<Context, Found>
}

/** Verbs stand by their bases alone: few of their forms are ever met. */
class RulesOfWords<Context, Found> {
  constructor(
    private readonly words: ReadonlyMap<string, Rules<Context, Found>>,
    private readonly verbs: ReadonlyMap<string, Rules<Context, Found>>,
    private readonly rules: Rules<Context, Found>,
    private readonly grammar: Grammar,
  ) {}

  get(word: string): Rules<Context, Found> | undefined {
    const called = this.grammar
      .basesOf(word)
      .filter(base => this.verbs.has(base) && this.grammar.inflect(base).has(word))
      .map(base => this.verbs.get(base)!)
    const byWord = this.words.get(word)
    if (byWord) called.push(byWord)
    if (called.length < 2) return called[0]
    const all = new Set(called.flat())
    return this.rules.filter(rule => all.has(rule))
  }
}

export function compileRules<Context, Found>(
  rules: readonly Rule<Context, Found>[],
  grammar: Grammar,
): RuleSet<Context, Found> {
  const words = new Map<string, Rule<Context, Found>[]>()
  const verbs = new Map<string, Rule<Context, Found>[]>()
  const byMention = new Map<string, Rule<Context, Found>[]>()
  const whole: Rule<Context, Found>[] = []
  const put = (map: Map<string, Rule<Context, Found>[]>, keys: readonly string[], rule: Rule<Context, Found>) => {
    for (const key of new Set(keys)) {
      const list = map.get(key)
      if (list) list.push(rule)
      else map.set(key, [rule])
    }
  }
  for (const rule of rules) {
    if (rule.trigger === 'document') whole.push(rule)
    else if ('words' in rule.trigger) put(words, rule.trigger.words, rule)
    else if ('verbs' in rule.trigger) put(verbs, rule.trigger.verbs, rule)
    else put(byMention, rule.trigger.mentions, rule)
  }
  const byWord = words.size + verbs.size > 0 ? new RulesOfWords(words, verbs, rules, grammar) : undefined
  return { rules, byWord, byMention, whole }
}

/**
 * Runs every rule where its trigger stands. What a rule throws is handed to `failed` and stops only that call.
 * Drafts come in the order of the text, then of the rules.
 */
export function runRules<Context extends Scannable>(
  set: RuleSet<Context, Draft>,
  document: Context,
  failed: (rule: Rule<Context, Draft>, token: number, error: unknown) => void,
): Draft[] {
  const drafts: Draft[] = []
  let latest = 0
  let ordered = true
  const put = (draft: Draft) => {
    const { start } = draft.anchor
    if (start < latest) ordered = false
    latest = start
    drafts.push(draft)
  }
  const call = (rule: Rule<Context, Draft>, token: number) => {
    try {
      const found = rule.find(document, token)
      if (!found) return
      if (Array.isArray(found)) for (const draft of found as Draft[]) put(draft)
      else put(found as Draft)
    } catch (error) {
      failed(rule, token, error)
    }
  }
  for (const rule of set.whole) call(rule, 0)
  for (const [kind, rules] of set.byMention)
    for (const token of document.mentionStarts(kind))
      if (document.isReadable(token)) for (const rule of rules) call(rule, token)
  if (set.byWord) {
    const { count, form, vocabulary } = document.tokens
    const rulesAt = vocabulary.column(set.byWord)
    for (let token = 0; token < count; token++) {
      const rules = rulesAt.of(form[token])
      if (rules !== undefined && document.isReadable(token)) for (const rule of rules) call(rule, token)
    }
  }
  return ordered ? drafts : drafts.sort((a, b) => a.anchor.start - b.anchor.start)
}
