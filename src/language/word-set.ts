/** The words of a list with white space between. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
