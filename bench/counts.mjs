import { articles } from './articles/index.mjs'

/**
 * Counts of work that are the same on every machine, over the first `count` invented articles:
 * characters given to compromise, to chrono and to regular expressions, per character of text;
 * how often the form of a token is looked at, per token; calls of rules and of patterns, per 1,000 characters.
 */
export function countWork(inside, count = 60) {
  const {
    AnnotatedDocument,
    basesOf,
    compileRules,
    finishRecords,
    inflect,
    kinds,
    readDocument,
    refiners,
    runRules,
    Vocabulary,
  } = inside
  const seen = { characters: 0, tokens: 0, looks: 0, ruleCalls: 0, patternCalls: 0, patternCharacters: 0 }
  const counted = rule => ({
    ...rule,
    find(document, token) {
      seen.ruleCalls++
      return rule.find(document, token)
    },
  })
  const set = compileRules(kinds.flatMap(kind => kind.rules).map(counted), { basesOf, inflect })
  // kept from article to article, as an extractor keeps it
  const vocabulary = new Vocabulary()
  globalThis.factwireSeen.compromise = 0
  globalThis.factwireSeen.chrono = 0
  const restore = countPatterns(seen)
  try {
    for (const { id, text, publishedAt } of articles(count)) {
      const read = readDocument(text, { format: 'text', publishedAt })
      const document = new AnnotatedDocument(read.document, { vocabulary })
      seen.characters += text.length
      seen.tokens += document.tokens.count
      countLooks(document.tokens, seen)
      let drafts = runRules(set, document, (rule, _token, error) => {
        throw new Error(`${rule.name} failed`, { cause: error })
      })
      const notes = { diagnostics: [], merged() {}, dropped() {} }
      for (const refiner of refiners) drafts = refiner.refine(drafts, document, notes)
      finishRecords(drafts, document, id, kinds, [])
    }
  } finally {
    restore()
  }
  const { compromise, chrono } = globalThis.factwireSeen
  const round = value => Math.round(value * 1000) / 1000
  return {
    compromiseCharacters: round(compromise / seen.characters),
    chronoCharacters: round(chrono / seen.characters),
    patternCharacters: round(seen.patternCharacters / seen.characters),
    patternCalls: round((seen.patternCalls * 1000) / seen.characters),
    tokenLooks: round(seen.looks / seen.tokens),
    ruleCalls: round((seen.ruleCalls * 1000) / seen.characters),
  }
}

/** Every look at the form of a token goes through here. */
function countLooks(tokens, seen) {
  const { lower } = tokens
  Object.defineProperty(tokens, 'lower', {
    value: new Proxy(lower, {
      get(target, key) {
        if (typeof key === 'string' && key !== 'length') seen.looks++
        return target[key]
      },
    }),
  })
}

/** Every use of a regular expression, by `test`, `exec`, `match`, `replace` or `split`, calls `exec`. */
function countPatterns(seen) {
  const { exec } = RegExp.prototype
  RegExp.prototype.exec = function (text) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    seen.patternCalls++
    // as far as it went: to the end of what it found; without a find to the end, unless it may only start here
    seen.patternCharacters += found
      ? found.index + found[0].length - from
      : this.sticky
        ? 1
        : String(text).length - from
    return found
  }
  return () => {
    RegExp.prototype.exec = exec
  }
}
