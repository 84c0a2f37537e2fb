import type { Draft } from '../../core/rule.js'
import { rangeOver } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { type Attribution, readSpeech, speechAt, type Utterance } from '../../mentions/speech/index.js'
import type { NewsRule } from '../kind.js'

/** One rule for each way in which quoted words are tied to their speaker. */
const spoken = (
  name: string,
  example: string,
  how: readonly (Attribution['how'] | 'nobody')[],
  confidence: number,
): NewsRule => ({
  name: `quote/${name}`,
  example,
  trigger: { mentions: ['quotation'] },
  find(document, token) {
    const utterance = speechAt(document, token)
    if (!utterance || utterance.attribution?.channel) return undefined
    if (!how.includes(utterance.attribution?.how ?? 'nobody')) return undefined
    return quoteDraft(document, utterance, `quote/${name}`, confidence)
  },
})

/** Passages set off from the text have no marks that could call a rule. */
const setOff: NewsRule = {
  name: 'quote/set-off',
  example: 'In its note to customers, Nimbus Labs wrote:\n\n> We found the fault on Monday and fixed it on Tuesday.',
  trigger: 'document',
  find: document =>
    readSpeech(document)
      .filter(one => one.attribution?.how === 'set-off' && !one.attribution.channel)
      .map(utterance => quoteDraft(document, utterance, 'quote/set-off', 0.8)),
}

function quoteDraft(document: AnnotatedDocument, utterance: Utterance, rule: string, confidence: number): Draft {
  const { parts, attribution, words } = utterance
  const speaker = attribution?.speaker
  const sentences = parts.flatMap(part => {
    const first = document.sentenceAt(part.first)
    const last = document.sentenceAt(part.last)
    return first && last ? [rangeOver(first, last)] : []
  })
  const verb = attribution?.verb
  return {
    type: 'quote',
    fields: {
      text: words,
      parts: parts.map(part => document.span(part.inner)),
      speaker: speaker?.party ?? null,
      role: speaker?.role ?? null,
      organization: speaker?.organization ?? null,
      verb: verb ? document.slice(verb) : null,
    },
    evidence: sentences,
    anchor: parts[0].inner,
    spans: {
      text: parts.map(part => part.inner),
      ...(speaker && { speaker: [speaker.at] }),
      ...(verb && { verb: [verb] }),
    },
    rules: [rule],
    confidence,
  }
}

export const quoteRules: readonly NewsRule[] = [
  spoken('verb-after', '“We are hiring in three cities this year,” Mara Voss said.', ['verb-after'], 0.95),
  spoken('verb-before', 'Mara Voss said: “We are hiring in three cities this year.”', ['verb-before', 'lead-in'], 0.9),
  spoken(
    'according-to',
    '“The update fixes the fault on every device,” according to Nimbus Labs.',
    ['according-to'],
    0.9,
  ),
  spoken(
    'in-sentence',
    'The plan, which “puts people before growth targets,” comes after talks, Mara Voss said.',
    ['in-sentence'],
    0.8,
  ),
  spoken('continued', 'Mara Voss said the plan holds. “We are hiring in three cities.”', ['continued'], 0.75),
  spoken('unattributed', 'In the hall hung a banner: “We will not go back to the office this year.”', ['nobody'], 0.5),
  setOff,
]
