/** The words of a list with white space between. */
export function wordSet(words: string): ReadonlySet<string> {
  // by a string, not a pattern, which takes several times as long over the long lists
  const set = new Set(words.replaceAll('\n', ' ').split(' '))
  set.delete('')
  return set
}
