import { rangeOver } from '../../core/span.js'
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
      const at = postedAt && document.tokens.at(postedAt.start)
      const date = postedAt ? document.dates.find(one => one.last >= at! && one.start < postedAt.end) : undefined
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
