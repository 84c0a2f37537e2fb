import { Chance } from './articles/random.mjs'

export const median = numbers => {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted.length % 2
    ? sorted[(sorted.length - 1) / 2]
    : (sorted[sorted.length / 2 - 1] + sorted[sorted.length / 2]) / 2
}

/** Milliseconds of the processor that this process has used, its helpers included: the clock would count others' work too. */
export function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Articles spread over the corpus up to so many characters of what a task reads. */
function sampleOf(corpus, characters, textOf) {
  const total = corpus.reduce((sum, article) => sum + textOf(article).length, 0)
  const step = Math.max(1, total / characters)
  const sample = []
  for (let at = 0; at < corpus.length; at += step) sample.push(corpus[Math.floor(at)])
  return sample
}

/** Passes over the sample before the first round: V8 spends the first ones on compiling what it finds to be hot. */
const WARM_UP = 4

/**
 * Runs tasks interleaved in one process: in each round in another order, each after a warm-up of its own. No garbage
 * collection is asked for in between, which would drop compiled code.
 * A task: `name`, `run(article)`, `sample` (characters), `textOf(article)` (what it reads; the plain text by default).
 */
export function interleave(tasks, corpus, rounds, tell = () => {}) {
  const chance = new Chance(7)
  const plans = tasks.map(task => {
    const textOf = task.textOf ?? (article => article.text)
    const articles = sampleOf(corpus, task.sample ?? Number.POSITIVE_INFINITY, textOf)
    return { task, articles, size: articles.reduce((sum, article) => sum + textOf(article).length, 0), times: [] }
  })
  for (let pass = 0; pass < WARM_UP; pass++)
    for (const plan of plans) for (const article of plan.articles) plan.task.run(article)
  for (let round = 0; round < rounds; round++) {
    for (const plan of shuffled(plans, chance)) {
      const { task, articles } = plan
      for (let i = 0; i < articles.length; i += 4) task.run(articles[i])
      const start = processorTime()
      for (const article of articles) task.run(article)
      plan.times.push(processorTime() - start)
    }
    tell(round + 1)
  }
  return plans.map(({ task, articles, size, times }) => {
    const seconds = median(times) / 1000
    return {
      name: task.name,
      megabytes: size / 1e6 / seconds,
      articles: articles.length / seconds,
      spread: (Math.max(...times) - Math.min(...times)) / median(times),
    }
  })
}

function shuffled(list, chance) {
  const mixed = [...list]
  for (let i = mixed.length - 1; i > 0; i--) {
    const other = chance.whole(0, i)
    ;[mixed[i], mixed[other]] = [mixed[other], mixed[i]]
  }
  return mixed
}
