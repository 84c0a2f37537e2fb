import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('products brought out beside others and in place of others', () => {
  it.each([
    [
      'Northwind launched a new model, Harbor 5.3, last week, as well as a stand-alone app for tablet users.',
      'product_launch completed: Northwind > Harbor 5.3 + stand-alone app',
    ],
    [
      'Northwind Systems unveiled the Harbor 2 alongside a new tablet on Tuesday.',
      'product_launch completed: Northwind Systems > Harbor 2 + tablet',
    ],
    [
      'Northwind Systems launched Harbor along with its partner Fabrikam Robotics.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    ['Northwind has replaced its old assistant with Harbor.', 'product_launch completed: Northwind > Harbor'],
    [
      'Northwind Systems is replacing its existing search app with a new chatbot.',
      'product_launch announced: Northwind Systems > chatbot',
    ],
    ['Northwind upgraded Harbor to version 4 on Monday.', 'product_launch completed: Northwind > Harbor'],
    [
      'Harbor, developed by Northwind Systems, launched in beta on Monday.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems has brought its assistant to the free version of its spreadsheet.',
      'product_launch completed: Northwind Systems > assistant',
    ],
    ['Users can now share lists in the Harbor app.', 'product_launch completed:  > share lists + Harbor'],
    [
      'Northwind Systems has begun production at a new factory in Norway.',
      'expansion completed: Northwind Systems > factory in Norway',
    ],
    [
      'Northwind services were disrupted for several hours on Monday after a fire.',
      'outage completed: Northwind > Northwind',
    ],
    ["Attackers used a stolen password to break into Northwind's systems.", 'security_incident completed: Northwind'],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems replaced its old office with a park.',
    'Users can now eat at two restaurants in Oslo.',
    'Northwind Systems disrupted the industry in 2019.',
    "Attackers hijacked the router to break into Northwind's systems.",
  ])('gives none: %s', text => {
    expect(tellings(text)).toEqual([])
  })
})
