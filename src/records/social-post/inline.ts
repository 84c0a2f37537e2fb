import type { Draft } from '../../core/rule.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import { readSpeech, speechAt, type Utterance } from '../../mentions/speech/index.js'
import type { NewsRule } from '../kind.js'
import { postDraft } from './draft.js'

/** Words in quotation marks that the article says were posted. */
export const inlineRule: NewsRule = {
  name: 'social-post/inline',
  example: '“We are moving the launch to the autumn,” Mara Voss wrote on Bluesky.',
  trigger: { mentions: ['quotation'] },
  find(document, token) {
    const utterance = speechAt(document, token)
    if (!utterance || utterance.attribution?.how === 'set-off') return undefined
    return draftOf(document, utterance, 'inline', 'social-post/inline', 0.85)
  },
}

/** A passage set off after words that say it was posted. */
export const setOffRule: NewsRule = {
  name: 'social-post/set-off',
  example: 'On Monday, Mara Voss wrote on Bluesky:\n\n> We are moving the launch to the autumn, and we are sorry.',
  trigger: 'document',
  find: document =>
    readSpeech(document).flatMap(
      one =>
        (one.attribution?.how === 'set-off' && draftOf(document, one, 'pasted', 'social-post/set-off', 0.85)) || [],
    ),
}

/** "One user wrote", "read another post": nobody whose name the article gives. */
const ANYBODY =
  /(?:^|\s)(?:users?|commenters?|commentators?|commentors?|posters?|redditors?|players?|fans?|customers?|persons?|people|members?|readers?|viewers?|followers?|subscribers?|posts?|comments?|threads?|tweets?|accounts?|another|others?)(?=\s|$)/i

function draftOf(
  document: AnnotatedDocument,
  utterance: Utterance,
  form: 'inline' | 'pasted',
  rule: string,
  confidence: number,
): Draft | undefined {
  const { parts, attribution } = utterance
  if (!attribution?.channel) return undefined
  const { speaker, channel, first, last, how } = attribution
  const handle = handleIn(document, utterance)
  const nobody = speaker?.party.kind === 'unknown' && ANYBODY.test(speaker.party.name)
  const named = nobody ? undefined : speaker?.party
  const date = document.mentionsIn(document.dates, first, last).at(-1)
  return postDraft(document, {
    platform: channel.platform,
    author: named ?? null,
    authorAt: named && speaker?.at,
    handle: handle?.name ?? null,
    handleAt: handle,
    words: parts.map(part => part.inner),
    date: how === 'continued' ? undefined : date,
    url: null,
    form,
    evidence: parts.flatMap(part => document.sentenceAt(part.first) ?? []),
    rule,
    confidence,
  })
}

/** The handle that the attribution shows: "Mara Voss (@maravoss) wrote". */
function handleIn(document: AnnotatedDocument, { attribution }: Utterance) {
  if (!attribution) return undefined
  const { tokens } = document
  for (let i = attribution.first; i < attribution.last; i++) {
    const reddit = tokens.lower[i] === 'u' && tokens.text[tokens.end[i]] === '/'
    if (tokens.lower[i] !== '@' && !reddit) continue
    const start = tokens.end[i] + (reddit ? 1 : 0)
    let end = start
    while (end < tokens.end[attribution.last] && /[\w.@-]/.test(tokens.text[end])) end++
    while (end > start && /[.@-]/.test(tokens.text[end - 1])) end--
    if (end > start) return { start, end, name: tokens.text.slice(start, end) }
  }
  return undefined
}
