import { findPastedPosts } from '../../mentions/post/pasted.js'
import type { NewsRule } from '../kind.js'
import { authorParty, postDraft } from './draft.js'

/** A post copied into the text: its words, then a line that says whose it is and when. */
export const pastedRule: NewsRule = {
  name: 'social-post/pasted',
  example: 'We are closing the app next month. Thank you all.\n— Lumen (@lumenapp) March 3, 2026',
  trigger: 'document',
  find: document =>
    findPastedPosts(document).flatMap(({ words, attribution, platform, start, end }) => {
      const { author, handle, handleAt, date } = attribution
      const draft = postDraft(document, {
        platform,
        author: author ? authorParty(document, author) : null,
        authorAt: author,
        handle,
        handleAt,
        words,
        date,
        url: null,
        form: 'pasted',
        evidence: [{ start, end }],
        rule: 'social-post/pasted',
        confidence: 0.95,
      })
      return draft ?? []
    }),
}
