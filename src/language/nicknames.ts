import { genderOf } from './given-names.js'

/** Short forms of given names that are not their beginning, with what they may be short for; case-folded. */
const SHORT_FOR: ReadonlyMap<string, readonly string[]> = new Map([
  ['bob', ['robert']],
  ['bobby', ['robert']],
  ['rob', ['robert']],
  ['bill', ['william']],
  ['billy', ['william']],
  ['jim', ['james']],
  ['jimmy', ['james']],
  ['jamie', ['james']],
  ['mike', ['michael']],
  ['mick', ['michael']],
  ['joe', ['joseph']],
  ['tom', ['thomas']],
  ['tony', ['anthony']],
  ['dave', ['david']],
  ['ted', ['edward', 'theodore']],
  ['ned', ['edward']],
  ['jack', ['john']],
  ['larry', ['lawrence', 'laurence']],
  ['andy', ['andrew']],
  ['drew', ['andrew']],
  ['dick', ['richard']],
  ['rick', ['richard']],
  ['chuck', ['charles']],
  ['charlie', ['charles']],
  ['hank', ['henry']],
  ['harry', ['henry', 'harold']],
  ['jerry', ['gerald', 'jerome']],
  ['kate', ['katherine', 'kathryn', 'catherine']],
  ['kathy', ['katherine', 'kathryn', 'kathleen']],
  ['cathy', ['catherine']],
  ['liz', ['elizabeth']],
  ['beth', ['elizabeth']],
  ['betsy', ['elizabeth']],
  ['peggy', ['margaret']],
  ['meg', ['margaret']],
  ['maggie', ['margaret']],
  ['sue', ['susan']],
  ['cindy', ['cynthia']],
  ['debbie', ['deborah']],
  ['jenny', ['jennifer']],
  ['sandy', ['sandra', 'alexander']],
  ['sasha', ['alexander', 'aleksandr']],
])

/** Are two given names forms of one: "Bob" and "Robert", "Ray" and "Raymond"? */
export function isNickname(one: string, other: string): boolean {
  const [short, full] = one.length < other.length ? [one, other] : [other, one]
  if (SHORT_FOR.get(short)?.includes(full)) return true
  // "Robert" is no "Roberta", "Jo" no "Joseph"
  if (short.length < 3 || full.length < short.length + 2 || !full.startsWith(short)) return false
  const [his, hers] = [genderOf(short), genderOf(full)]
  return his === undefined || hers === undefined || his === hers
}
