import { extract } from 'factwire'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KnownStory, storiesToFindAnew } from '../../src/stories/find-anew.js'
import { type FoundStory, storiesOf } from '../../src/stories/find-stories.js'
import { type Telling, tellingsOf } from '../../src/stories/telling.js'

const COMPANIES = ['Northwind', 'Northwind Systems', 'Fabrikam', 'Contoso', 'Globex']

const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)

/** Few companies, sums and days, so that much is near and some of it is torn between two stories. */
const sentence = fc
  .tuple(fc.constantFrom(...COMPANIES), fc.constantFrom(...COMPANIES), fc.constantFrom(40, 41, 41.2, 90), fc.nat(6))
  .map(([one, other, sum, form]) =>
    [
      `${one} raised $${sum} million.`,
      `${one} raised $${sum} million in a Series B round led by ${other} Ventures.`,
      `${one} agreed to acquire ${other} for $${sum} million.`,
      `${other} is being bought by ${one}.`,
      `${one} is cutting ${Math.round(sum) * 10} jobs.`,
      `${one} is laying off staff.`,
      `${one} and ${other} announced a partnership.`,
    ].at(form),
  )

const told = fc.record({ on: fc.nat(120), text: fc.array(sentence, { minLength: 1, maxLength: 3 }) })

/** Keeps stories as a database does, and finds anew only what is asked for. */
class Keeper {
  readonly stories = new Map<string, FoundStory>()
  private readonly tellings = new Map<string, readonly Telling[]>()

  /** @param tellings undefined for an article that is gone */
  async take(changes: readonly (readonly [article: string, tellings: readonly Telling[] | undefined])[]) {
    const changed = new Set(changes.map(([article]) => article))
    const known = [...this.stories.values()].map(({ story, ...reach }): KnownStory => ({ id: story.id, ...reach }))
    const isTouched = ({ story }: FoundStory) => story.members.some(({ article }) => changed.has(article))
    const touched = known.filter(({ id }) => isTouched(this.stories.get(id)!))
    for (const [article, tellings] of changes) this.tellings.set(article, tellings ?? [])
    const fresh = changes.flatMap(([, tellings]) => tellings ?? [])
    const ids = await storiesToFindAnew(fresh, touched, {
      near: async (keys, from, until) =>
        known.filter(one => one.from <= until && one.until >= from && one.keys.some(key => keys.includes(key))),
    })
    const records = new Set<string>()
    for (const id of ids) {
      for (const { record } of this.stories.get(id)!.story.members) records.add(record)
      this.stories.delete(id)
    }
    const kept = [...this.tellings].flatMap(([article, tellings]) => (changed.has(article) ? [] : tellings))
    const again = kept.filter(telling => records.has(telling.records[0]))
    for (const one of storiesOf([...fresh, ...again])) this.stories.set(one.story.id, one)
    return ids.size
  }

  all(): Telling[] {
    return [...this.tellings.values()].flat()
  }
}

const sorted = (stories: Iterable<FoundStory>) => [...stories].map(one => JSON.stringify(one)).sort()

describe('stories found again after articles came, changed and went', () => {
  it('are those of all articles at once, in whatever order and pieces they come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.tuple(fc.nat(25), fc.option(told)), { minLength: 1, maxLength: 8 }), { maxLength: 8 }),
        async batches => {
          const keeper = new Keeper()
          for (const batch of batches) {
            const changes = new Map(
              batch.map(([number, one]) => {
                const id = `a${number}`
                const article = one && extract(one.text.join(' '), { id, publishedAt: day(one.on) })
                return [id, article ? tellingsOf(article) : undefined] as const
              }),
            )
            await keeper.take([...changes])
            expect(sorted(keeper.stories.values())).toEqual(sorted(storiesOf(keeper.all())))
          }
        },
      ),
      { numRuns: 60, seed: 20260325 },
    )
  }, 120_000)

  it('are not looked at where nothing near them changed', async () => {
    const keeper = new Keeper()
    const article = (id: string, text: string, on: number): [string, Telling[]] => [
      id,
      tellingsOf(extract(text, { id, publishedAt: day(on) })),
    ]
    await keeper.take([
      article('a', 'Northwind raised $40 million.', 0),
      article('b', 'Fabrikam raised $40 million.', 0),
      article('c', 'Northwind raised $90 million.', 100),
    ])
    expect(keeper.stories.size).toBe(3)
    expect(await keeper.take([article('d', 'Northwind raised $40 million.', 2)])).toBe(1)
    expect(keeper.stories.size).toBe(3)
    expect(await keeper.take([['d', undefined]])).toBe(1)
    expect(await keeper.take([article('e', 'Globex raised $40 million.', 2)])).toBe(0)
    expect(keeper.stories.size).toBe(4)
  })
})
