import { Chance, seedOf } from './random.mjs'
import { ASIDES, FILLERS, HEADINGS, POST, QUOTES, STORIES } from './stories.mjs'
import { World } from './world.mjs'

export { toHtml, toMarkdown } from './markup.mjs'

const DEFAULT_SEED = 20260325
/** Characters of an article around which most lie. */
const USUAL = 2600

/**
 * One invented news article: every kind of record, invented names, as long as news is. The same seed and index give
 * the same article on every machine.
 *
 * @param {number} index which article, from 0
 * @param {{ seed?: number, length?: number }} [options] `length`: about how many characters; else as news is
 */
export function makeArticle(index, { seed = DEFAULT_SEED, length } = {}) {
  const chance = new Chance(seedOf(seed, index))
  const world = new World(chance)
  const story = chance.pick(STORIES)
  const title = world.say(story.title)
  const target = length ?? Math.max(500, Math.round(USUAL * chance.spread()))
  const blocks = [{ kind: 'paragraph', text: paragraph(world, [story.facts[0]], 1) }]
  let size = title.length + blocks[0].text.length
  let told = 1
  let posted = false
  while (size < target) {
    let block
    const turn = chance.next()
    if (turn < 0.06 && size > 1500) block = { kind: 'heading', text: world.say(chance.pick(HEADINGS)) }
    else if (turn < 0.07 && !posted) {
      posted = true
      block = { kind: 'post', text: world.say(POST[0]), by: world.say(POST[1]) }
    } else if (turn < 0.09) block = { kind: 'list', items: [0, 1, 2].map(() => world.say(chance.pick(ASIDES))) }
    else {
      const sentences = []
      if (told < story.facts.length && chance.chance(0.4)) sentences.push(story.facts[told++])
      if (chance.chance(0.15)) sentences.push(chance.pick(ASIDES))
      if (chance.chance(0.14)) sentences.push(chance.pick(QUOTES))
      block = { kind: 'paragraph', text: paragraph(world, sentences, chance.whole(sentences.length ? 1 : 2, 5)) }
    }
    blocks.push(block)
    size += (block.text ?? block.items.join('\n')).length + 2
    // a long article tells its story's facts again about others
    if (told === story.facts.length && size < target) told = 1
  }
  return {
    id: `${seed}-${index}`,
    title,
    publishedAt: world.published,
    author: world.people[3],
    city: world.city,
    blocks,
    text: toText(title, blocks),
  }
}

/** The first `count` articles of a seed. */
export function* articles(count, options) {
  for (let index = 0; index < count; index++) yield makeArticle(index, options)
}

function paragraph(world, templates, fillers) {
  const sentences = templates.map(template => world.say(template))
  for (let i = 0; i < fillers; i++) sentences.push(world.say(world.chance.pick(FILLERS)))
  return sentences.join(' ')
}

const toText = (title, blocks) =>
  [
    title,
    ...blocks.map(({ kind, text, items, by }) =>
      kind === 'post' ? `${text}\n\n${by}` : (text ?? items.map(item => `• ${item}`).join('\n')),
    ),
  ].join('\n\n') + '\n'
