import type { Draft } from '../core/rule.js'
import { rangesTouch } from '../core/span.js'
import type { Refiner } from './refiner.js'

/** Rules of the user's own stand under this name in a draft's `spans`, put there by the engine. */
export const USER_RULE = 'user-rule'

const isUsers = (draft: Draft) => USER_RULE in draft.spans

/** Where a rule of the user's own found a record, ours of the same type on the same words gives way. */
export const precedence: Refiner = {
  name: 'precedence',
  refine(drafts, _document, notes) {
    const users = drafts.filter(isUsers)
    if (!users.length) return drafts
    return drafts.filter(draft => {
      const winner =
        !isUsers(draft) && users.find(user => user.type === draft.type && rangesTouch(user.anchor, draft.anchor))
      if (winner) notes.dropped(draft, `the rule ${winner.rules[0]} comes first here`)
      return !winner
    })
  },
}
