import { type Range, rangeOver } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { DateMention } from '../../mentions/types.js'
import type { NewsRule } from '../kind.js'
import { authorParty, postDraft } from './draft.js'

/** A post that the page shows in place. One without words is none. */
export const embedRule: NewsRule = {
  name: 'social-post/embed',
  example:
    '<article><p>The studio told its fans on Monday that the game is late.</p><blockquote class="twitter-tweet"><p>The game is late. We are sorry.</p>&mdash; Ember (@embergames) <a href="https://twitter.com/embergames/status/1">March 2, 2026</a></blockquote><p>The studio had promised it for the spring.</p></article>',
  trigger: 'document',
  find: document =>
    document.blocks.flatMap(block => {
      const { embed } = block
      if (!embed?.words.length) return []
      const { platform, url, handle, author, words, postedAt } = embed
      const date = postedAt ? dateIn(document, postedAt) : undefined
      const draft = postDraft(document, {
        platform,
        author: author ? authorParty(document, author) : null,
        authorAt: author ?? undefined,
        handle: handle?.replace(/^@|^u\//, '') || null,
        words,
        date,
        url,
        form: 'embed',
        evidence: [rangeOver(words[0], ...words)],
        rule: 'social-post/embed',
        confidence: 0.97,
      })
      return draft ?? []
    }),
}

function dateIn(document: AnnotatedDocument, range: Range): DateMention | undefined {
  const { tokens, dates } = document
  return document.mentionsIn(dates, tokens.at(range.start), tokens.at(range.end - 1))[0]
}
