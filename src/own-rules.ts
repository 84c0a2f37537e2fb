import { FactwireError } from './core/diagnostic.js'
import type { Draft, Trigger } from './core/rule.js'
import { commonFields } from './mentions/shapes.js'
import type { Kind, NewsRule } from './records/kind.js'
import { USER_RULE } from './refine/precedence.js'

/** Checks a rule of your own and returns it: a name with a slash, a trigger that can fire. Throws `FactwireError`. */
export function defineRule(rule: NewsRule): NewsRule {
  if (!/^[a-z][\w-]*\/[\w-]+$/.test(rule.name))
    throw new FactwireError('rule-name', `a rule's name is 'kind/what-it-reads', not '${rule.name}'`)
  const words = wordsOf(rule.trigger)
  if (words) {
    const odd = words.find(word => word !== word.toLowerCase() || /\s/.test(word))
    if (odd !== undefined || !words.length)
      throw new FactwireError(
        'rule-trigger',
        `rule '${rule.name}': trigger words are single words in small letters${odd === undefined ? '' : `, not '${odd}'`}`,
      )
  }
  return Object.freeze({ ...rule })
}

function wordsOf(trigger: Trigger): readonly string[] | undefined {
  if (trigger === 'document') return undefined
  return 'words' in trigger ? trigger.words : 'verbs' in trigger ? trigger.verbs : undefined
}

/** A rule of the user's own marks what it finds, so that it wins; fields it leaves out are unknown. */
export const asUsers = (rule: NewsRule, kinds: readonly Kind[]): NewsRule => ({
  ...rule,
  find(document, token) {
    const found = rule.find(document, token)
    const mark = (draft: Draft): Draft => ({
      ...draft,
      fields: { ...unknownFields(kinds.find(kind => kind.type === draft.type)), ...draft.fields },
      rules: draft.rules.length ? draft.rules : [rule.name],
      spans: { ...draft.spans, [USER_RULE]: [draft.anchor] },
    })
    return found && (Array.isArray(found) ? (found as Draft[]).map(mark) : mark(found as Draft))
  },
})

/** The fields of a kind that may be unknown: null, or an empty list. Those of all records are made for it. */
function unknownFields(kind: Kind | undefined): Record<string, unknown> {
  const shape = kind && (kind.schema as { shape?: Record<string, Kind['schema']> }).shape
  const unknown: Record<string, unknown> = {}
  for (const [field, schema] of Object.entries(shape ?? {}))
    if (Object.hasOwn(commonFields, field)) continue
    else if (schema.safeParse(null).success) unknown[field] = null
    else if (schema.safeParse([]).success) unknown[field] = []
  return unknown
}
