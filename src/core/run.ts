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
    readonly vocabulary: { column<T>(lexicon: ReadonlyMap<string, T>): Column<T> }
  }
  /** First tokens of the mentions of a kind, ascending. */
  mentionStarts(kind: string): readonly number[]
  /** Is the token in a part of the document that rules read? */
  isReadable(token: number): boolean
}

/** Rules sorted by what calls them, so that one pass over the tokens finds every place where one may match. */
export interface RuleSet<Context, Found> {
  readonly rules: readonly Rule<Context, Found>[]
  readonly byWord: ReadonlyMap<string, readonly Rule<Context, Found>[]>
  readonly byMention: ReadonlyMap<string, readonly Rule<Context, Found>[]>
  readonly whole: readonly Rule<Context, Found>[]
}

export function compileRules<Context, Found>(rules: readonly Rule<Context, Found>[]): RuleSet<Context, Found> {
  const byWord = new Map<string, Rule<Context, Found>[]>()
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
    else if ('words' in rule.trigger) put(byWord, rule.trigger.words, rule)
    else put(byMention, rule.trigger.mentions, rule)
  }
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
  if (set.byWord.size) {
    const { count, form, vocabulary } = document.tokens
    const rulesAt = vocabulary.column(set.byWord)
    for (let token = 0; token < count; token++) {
      const rules = rulesAt.of(form[token])
      if (rules !== undefined && document.isReadable(token)) for (const rule of rules) call(rule, token)
    }
  }
  return ordered ? drafts : drafts.sort((a, b) => a.anchor.start - b.anchor.start)
}
