import { readFileSync } from 'node:fs'
import { extract } from 'factwire'
import { createStoryFinder, findStories, type Story } from 'factwire/archive'
import { describe, expect, it } from 'vitest'

type Told = readonly [day: string, text: string]

const articles = (told: readonly Told[]) =>
  told.map(([day, text], at) => extract(text, { id: `a${at}`, publishedAt: day.length > 5 ? day : `2026-${day}` }))

/** Stories of a family as the numbers of the articles that tell them. */
function groups(family: string, told: readonly Told[]): string[] {
  const stories = findStories(articles(told)).filter(story => story.family === family)
  return stories
    .map(({ members }) => [...new Set(members.map(({ article }) => article.slice(1)))].sort().join(' '))
    .sort()
}

const sorted = (stories: readonly Story[]) => JSON.stringify(stories.map(story => JSON.stringify(story)).sort())

describe('one fact told by several articles is one story', () => {
  it('a round: the sum within rounding, the company by its short name', () => {
    const told: Told[] = [
      [
        '03-24',
        'Northwind Systems Inc. raised $41.2 million in a Series B round led by Fabrikam Ventures. Northwind makes robots.',
      ],
      ['03-25', 'Northwind raised $41 million in Series B funding.'],
      ['03-27', 'Robotics maker Northwind has secured about $40 million, led by Fabrikam Ventures.'],
      ['03-26', 'Initech raised $41.2 million in a Series B round led by Fabrikam Ventures.'],
    ]
    expect(groups('funding', told)).toEqual(['0 1 2', '3'])
    const [story] = findStories(articles(told))
    expect(story).toMatchObject({
      family: 'funding',
      parties: ['Northwind Systems Inc', 'Northwind'],
      amount: { value: 41_200_000, currency: 'USD' },
      firstDay: '2026-03-24',
      lastDay: '2026-03-27',
      articles: 3,
    })
    const reasons = story.members.map(({ article, reason, days }) => [article, reason.join('+'), days])
    expect(reasons).toContainEqual(['a0', 'first', null])
    expect(reasons).toContainEqual(['a1', 'party+amount+round', 1])
    expect(story.members.find(({ reason }) => reason.includes('amount'))?.joinedBy).toMatch(
      /^(?:announcement|investment)_/,
    )
  })

  it('a takeover: who buys what, with its price or without', () => {
    expect(
      groups('acquisition', [
        ['03-02', 'Globex agreed to acquire Initech for $1.2 billion.'],
        ['03-03', 'Initech is being bought by Globex, the companies said.'],
        ['04-20', 'Globex has completed its acquisition of Initech.'],
        ['03-03', 'Globex agreed to acquire Tarn Labs.'],
        ['03-03', 'Contoso agreed to acquire Initech.'],
      ]),
    ).toEqual(['0 1 2', '3', '4'])
  })

  it('a launch, a shutdown, layoffs, a fine, a hire', () => {
    expect(
      groups('product_launch', [
        ['03-24', 'Tailspin launched Kestrel 3, a new payments app, on Tuesday.'],
        ['03-25', 'Tailspin has unveiled Kestrel 3.'],
      ]),
    ).toEqual(['0 1'])
    expect(
      groups('layoffs', [
        ['03-23', 'Contoso will lay off about 1,200 employees, the company said Monday.'],
        ['03-24', 'Contoso is cutting 1,200 jobs.'],
        ['03-30', 'Contoso said last week it would cut 1,200 jobs.'],
      ]),
    ).toEqual(['0 1 2'])
    expect(
      groups('regulation', [
        ['03-23', 'The European Commission fined Umbra Labs €120 million on Monday.'],
        ['03-24', 'The European Commission has fined Umbra Labs 120 million euros for breaking its rules.'],
      ]),
    ).toEqual(['0 1'])
    expect(
      groups('appointment', [
        ['03-23', 'Umbra Labs named Ann Lee chief executive.'],
        ['03-25', 'Umbra Labs has appointed Ann Lee as chief executive.'],
      ]),
    ).toEqual(['0 1'])
  })

  it('a figure: whose, of what, how much, when', () => {
    const told: Told[] = [
      ['02-03', 'Contoso said revenue rose 12% to $5.13 billion in the fourth quarter.'],
      ['02-04', 'Contoso reported revenue of $5.1 billion for the fourth quarter.'],
      ['02-04', 'Globex reported revenue of $5.1 billion for the fourth quarter.'],
      ['02-04', 'Contoso reported profit of $5.1 billion for the fourth quarter.'],
      ['05-04', 'Contoso reported revenue of $5.1 billion for the first quarter.'],
    ]
    expect(groups('figure', told)).toEqual(expect.arrayContaining(['0 1', '2', '3', '4']))
  })

  it('an act told as long past belongs to the story of its own time', () => {
    const told: Told[] = [
      ['2024-05-14', 'Northwind raised $40 million in a Series A round on May 14, 2024.'],
      [
        '2026-03-24',
        'Northwind raised $90 million in a Series B round. It raised $40 million in a Series A round in May 2024.',
      ],
    ]
    expect(groups('funding', told)).toEqual(['0 1', '1'])
  })
})

describe('whole articles', () => {
  const file = (name: string) => readFileSync(new URL(`../articles/shutdown/${name}`, import.meta.url), 'utf8')
  const told = ['plain.txt', 'other-order.txt', 'no-headline.txt', 'markdown.md', 'page.html', 'other-names.txt'].map(
    (name, at) => extract(file(name), { id: name, publishedAt: `2026-03-${24 + (at % 3)}` }),
  )
  const found = findStories(told).map(({ family, parties, articles }) => `${family} ${parties[0]}: ${articles}`)

  it('five that tell one story, and one that tells another of the same kind', () => {
    expect(found).toEqual(
      expect.arrayContaining([
        'product_shutdown Easel: 5',
        'product_shutdown Mosaic: 1',
        'product_launch Easel: 5',
        'product_launch Mosaic: 1',
        'figure Easel: 5',
        'figure Mosaic: 1',
      ]),
    )
    // the money that was to come and the money that is sought
    expect(found.filter(one => one.startsWith('funding')).sort()).toEqual([
      'funding Contoso: 1',
      'funding Contoso: 1',
      'funding Northwind: 5',
      'funding Northwind: 5',
    ])
  })
})

describe('near misses stay apart', () => {
  const apart = (family: string, ...told: Told[]) =>
    expect(groups(family, told)).toEqual(told.map((_, at) => String(at)))

  it('rounds of one company in two years, or of another name or sum', () => {
    apart(
      'funding',
      ['2024-03-24', 'Northwind raised $40 million in a Series B round led by Fabrikam Ventures.'],
      ['2026-03-24', 'Northwind raised $40 million in a Series B round led by Fabrikam Ventures.'],
    )
    apart(
      'funding',
      ['03-24', 'Northwind raised $40 million in a Series A round.'],
      ['03-25', 'Northwind raised $40 million in a Series B round.'],
    )
    apart('funding', ['03-24', 'Northwind raised $40 million.'], ['03-25', 'Northwind raised $44 million.'])
  })

  it('one company and another whose name begins alike', () => {
    apart('funding', ['03-24', 'Northwind raised $40 million.'], ['03-25', 'Northwind Health raised $40 million.'])
    apart('layoffs', ['03-24', 'Contoso is cutting 1,200 jobs.'], ['03-24', 'Contoso Foods is cutting 90 jobs.'])
  })

  it('two launches by one maker, two versions', () => {
    apart(
      'product_launch',
      ['03-24', 'Tailspin launched Kestrel 3 on Tuesday.'],
      ['03-24', 'Tailspin launched Merlin on Tuesday.'],
      ['03-24', 'Tailspin launched Kestrel 3 Pro on Tuesday.'],
    )
    // which app, nobody can say
    const unnamed: Told = ['03-24', 'Tailspin launched a new payments app on Tuesday.']
    expect(groups('product_launch', [unnamed, unnamed])).toEqual([])
  })

  it('two fines by one regulator, two cuts by one company', () => {
    apart(
      'regulation',
      ['03-23', 'The European Commission fined Umbra Labs €120 million on Monday.'],
      ['03-23', 'The European Commission fined Globex €120 million on Monday.'],
      ['03-24', 'The European Commission fined Umbra Labs €80 million on Tuesday.'],
    )
    apart('layoffs', ['03-24', 'Contoso is cutting 1,200 jobs.'], ['03-26', 'Contoso is cutting 300 jobs.'])
    apart('layoffs', ['01-12', 'Contoso is cutting 1,200 jobs.'], ['03-24', 'Contoso is cutting 1,200 jobs.'])
  })

  it('two people hired, and one surname', () => {
    apart(
      'appointment',
      ['03-23', 'Umbra Labs named Ann Lee chief executive.'],
      ['03-23', 'Umbra Labs named Bob Lee chief financial officer.'],
    )
  })

  it('a telling without a number is of neither of two that it would fit', () => {
    const unsaid: Told = ['03-25', 'Contoso is laying off staff.']
    const small: Told = ['03-24', 'Contoso is cutting 300 jobs.']
    const large: Told = ['03-24', 'Contoso is cutting 1,200 jobs.']
    expect(groups('layoffs', [large, unsaid])).toEqual(['0 1'])
    expect(groups('layoffs', [small, large, unsaid])).toEqual(['0', '1', '2'])
  })

  it('two facts of one article', () => {
    expect(groups('funding', [['03-24', 'Northwind raised $40 million. Globex raised $40 million.']])).toEqual([
      '0',
      '0',
    ])
  })
})

describe('what is found', () => {
  const told: Told[] = [
    ['03-24', 'Northwind raised $41.2 million in a Series B round led by Fabrikam Ventures.'],
    ['03-25', 'Northwind raised $41 million in Series B funding. Globex agreed to acquire Initech for $1.2 billion.'],
    ['03-26', 'Globex is buying Initech for $1.2 billion. Northwind raised $90 million.'],
    ['03-26', 'Tailspin launched Kestrel 3.'],
    ['03-27', 'Tailspin launched Kestrel 3. Contoso is cutting 1,200 jobs.'],
    ['03-28', 'Contoso is cutting 300 jobs. Northwind raised about $41 million.'],
  ]

  it('does not depend on the order of articles, nor on whether they come at once', () => {
    const all = articles(told)
    const whole = sorted(findStories(all))
    for (let turn = 1; turn < all.length; turn += 1) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)]
      expect(sorted(findStories(turned))).toBe(whole)
      expect(sorted(findStories(turned.reverse()))).toBe(whole)
    }
    const finder = createStoryFinder()
    for (const one of all) {
      finder.add(one)
      finder.stories()
    }
    expect(sorted(finder.stories())).toBe(whole)
    finder.add(all[2])
    expect(sorted(finder.stories())).toBe(whole)
  })

  it('keeps a story, with its id, when later articles join it', () => {
    const all = articles(told)
    const before = findStories(all.slice(0, 2))
    const after = findStories(all)
    for (const story of before) {
      const grown = after.find(({ id }) => id === story.id)
      expect(grown?.members).toEqual(expect.arrayContaining([...story.members]))
    }
    expect(after.find(({ family }) => family === 'acquisition')?.articles).toBe(2)
  })

  it('has every record of a fact in one story', () => {
    const all = articles(told)
    const members = findStories(all).flatMap(story => story.members.map(({ record }) => record))
    expect(new Set(members).size).toBe(members.length)
    const facts = all.flatMap(({ records }) =>
      records.filter(({ type }) => ['announcement', 'investment'].includes(type)),
    )
    expect(members).toEqual(expect.arrayContaining(facts.map(({ id }) => id)))
    expect(facts.length).toBeGreaterThan(12)
  })

  it('is nothing of articles without any day', () => {
    expect(findStories([extract('Northwind raised $40 million.', { id: 'a' })])).toEqual([])
  })
})
