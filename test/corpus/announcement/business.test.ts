import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('bankruptcies', () => {
  it.each([
    ['Northwind Energy filed for Chapter 11 bankruptcy protection on Friday.', 'completed: Northwind Energy'],
    ['Northwind Energy has filed for bankruptcy.', 'completed: Northwind Energy'],
    ['Northwind Energy went bankrupt in 2019.', 'completed: Northwind Energy'],
    ['Northwind Energy was placed into administration on Friday.', 'completed: Northwind Energy'],
    ['Northwind Energy entered receivership last week.', 'completed: Northwind Energy'],
    ['Northwind Energy plans to file for bankruptcy.', 'planned: Northwind Energy'],
    ["Lenders lost money in Northwind Energy's bankruptcy.", 'completed: Northwind Energy'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['bankruptcy'])).toEqual([`bankruptcy ${found}`])
  })

  it.each([
    'Northwind Energy filed for a patent.',
    'Northwind Energy opens a new chapter.',
    'Northwind Energy met the Fabrikam administration.',
    'Northwind Energy went public.',
    'Northwind Energy wound up with a loss.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['bankruptcy'])).toEqual([])
  })
})

describe('expansions', () => {
  it.each([
    ['Northwind opened an office in Tokyo.', 'completed: Northwind > office in Tokyo'],
    ['Northwind is expanding into Japan.', 'announced: Northwind in Japan'],
    ['Northwind plans to expand to Brazil next year.', 'planned: Northwind in Brazil'],
    [
      'Northwind will build a data center in Iowa for $2 billion.',
      'announced: Northwind > data center in Iowa, 2000000000 USD',
    ],
    ['Northwind plans to hire 500 engineers in Poland.', 'planned: Northwind in Poland, 500 people'],
    ['Northwind will extend its footprint into Canada.', 'announced: Northwind in Canada'],
    ['Northwind has entered the Japanese market.', 'completed: Northwind'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['expansion'])).toEqual([`expansion ${found}`])
  })

  it.each([
    'Northwind opened the app to everyone.',
    'Northwind hired an engineer in Poland.',
    'Northwind builds software in Japan.',
    'Northwind expanded on the idea.',
    'The universe is expanding.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['expansion'])).toEqual([])
  })
})

describe('restructurings', () => {
  it.each([
    ['Northwind is reorganizing its cloud division.', 'announced: Northwind > cloud division'],
    ['Northwind will spin off its cloud unit.', 'announced: Northwind > cloud unit'],
    ['Northwind is shifting its focus to enterprise software.', 'announced: Northwind'],
    ['Northwind will wind down its operations in Brazil.', 'announced: Northwind > operations in Brazil'],
    ['Northwind changed its name to Fabrikam.', 'completed: Northwind > Fabrikam'],
    ['Northwind pivoted to enterprise software in May.', 'completed: Northwind'],
    ['Northwind has shifted part of its production toward sensors.', 'completed: Northwind > production'],
    ['Northwind announced a restructuring of its cloud division.', 'announced: Northwind > cloud division'],
    ['Northwind is reorganising its cloud division.', 'announced: Northwind > cloud division'],
    ['Northwind said it would split into two companies.', 'announced: Northwind'],
    ['Northwind pulled out of China in 2021.', 'completed: Northwind in China'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['restructuring'])).toEqual([`restructuring ${found}`])
  })

  it.each(['Northwind changed its mind.', 'Northwind moved the meeting.', 'The focus shifted to Northwind.'])(
    'nothing in: %s',
    text => {
      expect(tellings(text, ['restructuring'])).toEqual([])
    },
  )
})

describe('earnings', () => {
  it.each([
    ['Northwind reported revenue of $5.1 billion for the quarter.', 'completed: Northwind'],
    ['Northwind posted third-quarter results on Tuesday.', 'completed: Northwind'],
    ['Northwind posts 23% revenue growth', 'completed: Northwind'],
    ['Northwind has hit $400 million in annual recurring revenue.', 'completed: Northwind'],
    ['Northwind raised its full-year guidance.', 'completed: Northwind'],
    ['Northwind issued a profit warning.', 'completed: Northwind'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['earnings'])).toEqual([`earnings ${found}`])
  })

  it.each([
    'Northwind reported a breach.',
    'Northwind issued a security warning.',
    'Northwind returned to Brazil.',
    'Northwind posted a video.',
    'Northwind raised $40 million.',
    'Northwind cut its prices by 20%.',
    'Northwind made $3 of every sale.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['earnings'])).toEqual([])
  })
})

describe('research', () => {
  it.each([
    ['Northwind Research published a study on remote work.', 'completed: Northwind Research'],
    ['Northwind Research has released a report on tablets.', 'completed: Northwind Research'],
    ['A paper was published by Northwind Research in May.', 'completed: Northwind Research'],
    ['Researchers at Northwind published a paper on batteries.', 'completed: Northwind'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['research'])).toEqual([`research ${found}`])
  })

  it.each([
    'Northwind Research posted a job.',
    'Reuters reported on Northwind Research.',
    'Northwind Research published a book.',
    'Northwind Systems grew. It forecast growth of 15% for 2026.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['research'])).toEqual([])
  })
})
