import type { Draft } from '../../core/rule.js'
import type { Range } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateValue, Party } from '../../mentions/shapes.js'
import type { DateMention } from '../../mentions/types.js'

/** The words of a post: white space within a paragraph is one space, paragraphs are apart by a line break. */
export const postText = (document: AnnotatedDocument, words: readonly Range[]): string =>
  words
    .map(range => document.slice(range).replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')

/** Did the article cut the post? An ellipsis ends it, or stands before its last links. */
export function isCut(text: string): boolean {
  let end = text.length
  for (;;) {
    while (end > 0 && /\s/.test(text[end - 1])) end--
    const link = /(?:https?:\/\/|pic\.twitter\.com\/|t\.co\/)[^\s…]*$/.exec(text.slice(Math.max(0, end - 200), end))
    if (!link) break
    end -= link[0].length
  }
  return text[end - 1] === '…' || text.slice(end - 3, end) === '...'
}

/** The author as the post shows the name: the article's entity where it is one of its names. */
export function authorParty(document: AnnotatedDocument, at: Range): Party {
  const shown = document.slice(at).replace(/\s+/g, ' ').trim()
  const reference = document.mentionAt(document.references, document.tokens.at(at.start))
  const entity = reference && reference.start <= at.start && reference.end >= at.end ? reference.entity : undefined
  const span = document.span(at)
  if (entity) return { ...document.partyOf(entity, at), name: entity.aliases.includes(shown) ? entity.name : shown }
  return { name: shown, kind: 'unknown', surface: span.text, aliases: [], key: shown.toLowerCase(), span }
}

export interface PostParts {
  readonly platform: string
  readonly author: Party | null
  readonly authorAt: Range | undefined
  readonly handle: string | null
  readonly handleAt?: Range | undefined
  readonly words: readonly Range[]
  readonly date: DateMention | undefined
  readonly url: string | null
  readonly form: 'embed' | 'pasted' | 'inline'
  readonly evidence: readonly Range[]
  readonly rule: string
  readonly confidence: number
}

export function postDraft(document: AnnotatedDocument, post: PostParts): Draft | undefined {
  const { platform, author, handle, words, date, url, form } = post
  const text = postText(document, words)
  if (!/[\p{L}\p{N}]/u.test(text.replace(/https?:\/\/\S+|pic\.twitter\.com\/\S+/g, ''))) return undefined
  const postedAt: DateValue | null = date ? document.dateOf(date) : null
  return {
    type: 'social_post',
    fields: { platform, author, handle, text, postedAt, url, form, truncated: isCut(text) },
    evidence: post.evidence,
    anchor: words[0],
    spans: {
      text: words,
      ...(post.authorAt && { author: [post.authorAt] }),
      ...(post.handleAt && { handle: [post.handleAt] }),
      ...(date && { postedAt: [date] }),
    },
    rules: [post.rule],
    confidence: post.confidence,
  }
}
