import { articles } from './articles/index.mjs'

const LISTS = [
  ...['numbers', 'percents', 'money', 'dates', 'references', 'quotations'],
  ...['affiliations', 'makers', 'fundings'],
]
const BY_SENTENCE = ['tagged', 'clauses']

/** Time by stage, each without the stages it calls: what reads, what finds, what makes records. */
export function profile(inside, { count, extra = [] }) {
  const {
    AnnotatedDocument,
    basesOf,
    compileRules,
    readDocument,
    refiners,
    runRules,
    finishRecords,
    inflect,
    kinds,
    Vocabulary,
  } = inside
  const watch = new Watch()
  const restore = watchMentions(AnnotatedDocument.prototype, watch)
  const rules = kinds.flatMap(kind => kind.rules.map(rule => watchRule(rule, `rules: ${kind.type}`, watch)))
  const set = compileRules(rules, { basesOf, inflect })
  // kept from article to article, as an extractor keeps it
  const vocabulary = new Vocabulary()
  const corpus = [...articles(count), ...extra]
  let characters = 0
  for (const pass of ['warm-up', 'warm-up', 'measured']) {
    if (pass === 'measured') watch.reset()
    characters = 0
    for (const { id, text, publishedAt } of corpus) {
      characters += text.length
      const read = watch.time('read', () => readDocument(text, { format: 'text', publishedAt }))
      const document = watch.time('tokens, sentences', () => new AnnotatedDocument(read.document, { vocabulary }))
      const notes = { diagnostics: [], merged() {}, dropped() {} }
      let drafts = watch.time('engine', () => runRules(set, document, () => {}))
      for (const refiner of refiners)
        drafts = watch.time(`refine: ${refiner.name}`, () => refiner.refine(drafts, document, notes))
      watch.time('records: ids, spans, schema', () => finishRecords(drafts, document, id, kinds, []))
    }
  }
  restore()
  return watch.rows(characters)
}

/** Time of its own for each stage: a stage that calls another stops while that one runs. */
class Watch {
  spent = new Map()
  stack = []
  last = 0

  reset() {
    this.spent.clear()
  }

  time(name, run) {
    this.turn()
    this.stack.push(name)
    try {
      return run()
    } finally {
      this.turn()
      this.stack.pop()
    }
  }

  turn() {
    const now = performance.now()
    const name = this.stack.at(-1)
    if (name !== undefined) this.spent.set(name, (this.spent.get(name) ?? 0) + now - this.last)
    this.last = now
  }

  rows(characters) {
    const total = [...this.spent.values()].reduce((sum, time) => sum + time, 0)
    return [...this.spent]
      .sort((a, b) => b[1] - a[1])
      .map(([name, time]) => ({ name, share: time / total, nanoseconds: (time * 1e6) / characters }))
  }
}

function watchRule(rule, name, watch) {
  return { ...rule, find: (document, token) => watch.time(name, () => rule.find(document, token)) }
}

/** Puts the watch into the getters of the annotated document: they do work only when first asked. */
function watchMentions(prototype, watch) {
  const before = Object.getOwnPropertyDescriptors(prototype)
  const done = new WeakMap()
  const first = (document, key) => {
    const keys = done.get(document) ?? done.set(document, new Set()).get(document)
    return !keys.has(key) && keys.add(key)
  }
  for (const name of LISTS) {
    const { get } = before[name]
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        return first(this, name) ? watch.time(`mentions: ${name}`, () => get.call(this)) : get.call(this)
      },
    })
  }
  for (const name of BY_SENTENCE) {
    const { value } = before[name]
    prototype[name] = function (sentence) {
      const make = () => value.call(this, sentence)
      return first(this, `${name} ${sentence.index}`) ? watch.time(`mentions: ${name}`, make) : make()
    }
  }
  return () => Object.defineProperties(prototype, before)
}
