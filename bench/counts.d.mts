export type WorkCount =
  | 'compromiseCharacters'
  | 'chronoCharacters'
  | 'patternCharacters'
  | 'patternCalls'
  | 'tokenLooks'
  | 'ruleCalls'

export function countWork(inside: unknown, count?: number): Record<WorkCount, number>
