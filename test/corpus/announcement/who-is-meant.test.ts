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
