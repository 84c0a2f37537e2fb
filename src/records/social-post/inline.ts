import { rangeOver } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { readSpeech, type Utterance } from '../../mentions/speech/index.js'
import type { NewsRule } from '../kind.js'
import { postDraft } from './draft.js'

/** Words in quotation marks that the article says were posted. */
export const inlineRule: NewsRule = {
  name: 'social-post/inline',
  example: '“We are moving the launch to the autumn,” Mara Voss wrote on Bluesky.',
  trigger: { mentions: ['quotation'] },
  find(document, token) {
    const utterance = readSpeech(document).find(one => one.parts[0].first === token)
    const channel = utterance?.attribution?.channel
    if (!utterance || !channel) return undefined
    const { parts, attribution } = utterance
    const sentences = parts.flatMap(part => document.sentenceAt(part.first) ?? [])
    const handle = handleIn(document, utterance)
    const date = attribution && document.mentionsIn(document.dates, attribution.first, attribution.last).at(-1)
    return postDraft(document, {
      platform: channel.platform,
      author: attribution?.speaker?.party ?? null,
      authorAt: attribution?.speaker?.at,
      handle: handle?.name ?? null,
      handleAt: handle,
      words: parts.map(part => part.inner),
      date: attribution?.how === 'continued' ? undefined : date,
      url: null,
      form: 'inline',
      evidence: sentences.map(sentence => rangeOver(sentence)),
      rule: 'social-post/inline',
      confidence: 0.85,
    })
  },
}

/** The handle that the attribution shows: "Mara Voss (@maravoss) wrote". */
function handleIn(document: AnnotatedDocument, { attribution }: Utterance) {
  if (!attribution) return undefined
  const { tokens } = document
  for (let i = attribution.first; i < attribution.last; i++) {
    if (tokens.lower[i] !== '@') continue
    const start = tokens.end[i]
    let end = start
    while (end < tokens.end[attribution.last] && /[\w.@-]/.test(tokens.text[end])) end++
    while (end > start && /[.@-]/.test(tokens.text[end - 1])) end--
    if (end > start) return { start, end, name: tokens.text.slice(start, end) }
  }
  return undefined
}
