import { type Facts, factsOf } from '../facts.js'

/** The announcements of one event in a text, all their fields. */
export const actsOf = (event: string, text: string): Facts[] =>
  factsOf('announcement', text).filter(act => act.event === event)
