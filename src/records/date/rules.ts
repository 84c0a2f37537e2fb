import type { NewsRule } from '../kind.js'

/** Each calendar expression of the article is a record of its own. */
export const calendarExpression: NewsRule = {
  name: 'date/calendar-expression',
  example: 'The service shut down on March 3.',
  trigger: { mentions: ['date'] },
  find(document, token) {
    const mention = document.mentionAt(document.dates, token)
    const sentence = document.sentenceAt(token)
    if (!mention || !sentence) return undefined
    return {
      type: 'date',
      fields: document.dateOf(mention),
      evidence: [sentence],
      anchor: mention,
      spans: { value: [mention] },
      rules: [calendarExpression.name],
      confidence: mention.relative ? 0.9 : 0.95,
    }
  },
}

export const dateRules: readonly NewsRule[] = [calendarExpression]
