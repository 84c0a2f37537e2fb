import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

describe('a board of directors', () => {
  it('acts for the company that it is of', () => {
    const text = 'Northwind today announced that its Board of Directors has named Jane Doe Chief Executive Officer.'
    expect(factsOf('announcement', text)).toMatchObject([
      { event: 'appointment', actors: ['Northwind'], objects: ['Jane Doe'], role: 'Chief Executive Officer' },
    ])
  })
})

describe('who adds to what was said', () => {
  it('is added to no office', () => {
    expect(factsOf('announcement', '“The market is hard,” added Jane Doe, Partner, Fabrikam Ventures.')).toEqual([])
  })

  it('but who is added to a team is', () => {
    expect(factsOf('announcement', 'Northwind added Jane Doe as chief financial officer.')).toMatchObject([
      { event: 'appointment', actors: ['Northwind'], objects: ['Jane Doe'] },
    ])
  })
})

describe('fines that are appealed', () => {
  it.each(['antitrust fines', 'the penalties', 'a $5 million fine'])('may be several: %s', fines => {
    expect(factsOf('announcement', `Northwind is appealing ${fines} imposed on it in May.`)).toMatchObject([
      { event: 'lawsuit', action: 'appeal', actors: ['Northwind'] },
    ])
  })
})

describe('who acts', () => {
  const acts = (text: string) =>
    factsOf('announcement', text).map(({ event, actors, counterparties }) => [event, actors, counterparties])

  it('may stand behind who backs it', () => {
    expect(acts('Payment startups Velopay and Contoso-backed Fabrikam are merging.')).toEqual([
      ['merger', ['Velopay', 'Fabrikam'], []],
    ])
    expect(acts('Northwind has acquired Lumenpay from Berlin-based, Contoso-backed Fabrikam for $4 million.')).toEqual([
      ['acquisition', ['Northwind'], ['Fabrikam']],
    ])
  })

  it('is no noun with a capital that opens the sentence', () => {
    expect(acts('Startups Velopay and Fabrikam are merging.')).toEqual([['merger', ['Velopay', 'Fabrikam'], []]])
  })

  it('may stand between single marks', () => {
    expect(acts('Northwind’s ‘Lumen Fashion Group’ picked up €300 million in funding.')).toEqual([
      ['funding', ['Lumen Fashion Group'], []],
    ])
  })

  it('is no exchange that the next clause speaks behind', () => {
    const [act] = factsOf(
      'announcement',
      'Northwind plans to float on the Oslo Stock Exchange, the retailer said in May.',
    )
    expect(act).toMatchObject({ event: 'ipo', actors: ['Northwind'] })
  })

  it('fines upon whom the fine is imposed', () => {
    const text =
      'The Norland Data Protection Authority imposed a hefty fine of £3 million upon Northwind Software Group.'
    expect(factsOf('announcement', text)).toMatchObject([
      { event: 'regulation', action: 'fine', counterparties: ['Northwind Software Group'], amount: '3000000 GBP' },
    ])
  })
})

describe('two who leave', () => {
  it('are two, past an office between commas', () => {
    const text = 'Fabrikam’s president, Mike Yarrow, is leaving, along with Fabrikam design head Jane Doe.'
    expect(factsOf('announcement', text)).toMatchObject([
      { event: 'departure', actors: ['Fabrikam'], objects: ['Mike Yarrow'], role: 'president' },
      { event: 'departure', actors: ['Fabrikam'], objects: ['Jane Doe'] },
    ])
  })

  it('as who stands on the left of a picture does not', () => {
    expect(factsOf('announcement', 'Mike Yarrow, left, and Jane Doe in Oslo in May.')).toEqual([])
  })
})
