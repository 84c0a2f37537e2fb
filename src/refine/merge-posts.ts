import type { Draft } from '../core/rule.js'
import { joinDrafts, type Refiner } from './refiner.js'
import { WordIndex } from './same-words.js'

const RANK: Readonly<Record<string, number>> = { embed: 0, pasted: 1, inline: 2 }
const rankOf = (draft: Draft): number => RANK[String(draft.fields.form)] ?? 3
/** Fewer words than these in common do not make two posts one. */
const FEWEST = 5

/** The same post shown in two ways is one post, the embed first; words that an article quotes from it are no quote. */
export const mergePosts: Refiner = {
  name: 'merge-posts',
  refine(drafts, _document, notes) {
    const posts = drafts.filter(draft => draft.type === 'social_post')
    if (!posts.length) return drafts
    const index = new WordIndex(posts)
    const gone = new Set<Draft>()
    const joined = new Map<Draft, Draft>()
    for (const draft of posts) {
      const into = shownBetter(index, draft)
      if (!into) continue
      const now = joined.get(into) ?? into
      const whole = joinDrafts(now, draft, fieldsOf(now, draft))
      joined.set(into, whole)
      gone.add(draft)
      notes.merged(whole, draft, 'the same post')
    }
    for (const draft of drafts) {
      if (draft.type !== 'quote' || countWords(index, draft) < FEWEST || !index.holdersOf(draft).length) continue
      gone.add(draft)
      notes.dropped(draft, 'words of a post')
    }
    return drafts.filter(draft => !gone.has(draft)).map(draft => joined.get(draft) ?? draft)
  },
}

const countWords = (index: WordIndex, draft: Draft): number => index.wordsOf(draft).split(' ').length

/** The best shown post that holds all these words, where this one is not shown better itself. */
function shownBetter(index: WordIndex, draft: Draft): Draft | undefined {
  if (countWords(index, draft) < FEWEST) return undefined
  const better = index.holdersOf(draft).filter(other => {
    if (rankOf(other) !== rankOf(draft)) return rankOf(other) < rankOf(draft)
    const longer = index.wordsOf(other).length - index.wordsOf(draft).length
    // the same words embedded twice are one post; a retweet quotes the whole of another
    return longer > 0 ? rankOf(draft) === RANK.inline : longer === 0 && other.anchor.start < draft.anchor.start
  })
  return better.sort((a, b) => rankOf(a) - rankOf(b) || a.anchor.start - b.anchor.start)[0]
}

/** What the first form does not show and the second does. */
function fieldsOf(into: Draft, from: Draft): Draft['fields'] {
  const { author, handle, postedAt, url } = into.fields
  return {
    ...into.fields,
    author: author ?? from.fields.author,
    handle: handle ?? from.fields.handle,
    postedAt: postedAt ?? from.fields.postedAt,
    url: url ?? from.fields.url,
  }
}
