import type { Item, ReadSettings } from '../entry.js'
import { readFault } from '../entry.js'
import type { Shard } from '../shards.js'
import { readArticleFile } from './article-file.js'
import { readCsv } from './csv.js'
import { readFeed } from './feed.js'
import { readJsonLines, readJsonl } from './jsonl.js'
import { readWarc } from './warc.js'

/** The entries of a shard, in order. What cannot be read is an entry too, a broken one: this never throws. */
export async function* readShard(shard: Shard, settings: ReadSettings): AsyncGenerator<Item> {
  let entry = 0
  try {
    for await (const item of itemsOf(shard, settings)) {
      entry = item.place.entry
      yield item
    }
  } catch (error) {
    const at = entry ? `after entry ${entry}` : ''
    yield { kind: 'broken', place: { source: shard.sources[0], at, entry: entry + 1 }, ...readFault(error) }
  }
}

function itemsOf(shard: Shard, settings: ReadSettings): AsyncGenerator<Item> {
  const [path] = shard.sources
  switch (shard.format) {
    case 'jsonl':
      return shard.lines ? readJsonLines(shard.lines, shard.number, settings) : readJsonl(path, shard.part, settings)
    case 'csv':
      return readCsv(path, settings)
    case 'feed':
      return readFeed(path, settings)
    case 'warc':
      return readWarc(path, settings)
    case 'article':
      return readFiles(shard.sources, settings)
  }
}

async function* readFiles(paths: readonly string[], settings: ReadSettings): AsyncGenerator<Item> {
  for (const [index, path] of paths.entries()) yield await readArticleFile(path, index + 1, settings)
}
