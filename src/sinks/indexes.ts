/** Indexes that queries want, made when a run ends: building them at once is faster than row by row. */
export const INDEXES: readonly (readonly [table: string, column: string])[] = [
  ['articles', 'published_on'],
  ['parties', 'key'],
  ['announcements', 'event'],
  ['announcements', 'id'],
  ['metrics', 'measure_key'],
  ['metrics', 'id'],
  ['investments', 'amount_value'],
  ['investments', 'id'],
  ['quotes', 'speaker_key'],
  ['quotes', 'id'],
  ['social_posts', 'id'],
  ['dates', 'id'],
]
