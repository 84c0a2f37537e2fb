import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const acts = (title: string, body: string) =>
  factsOf('announcement', `${title}\n\n${body}`).map(({ event, actors, objects }) => [event, actors, objects])

describe('a headline that tells the kind of a thing and not its name', () => {
  it.each([
    ['Northwind Acquires Company', 'Northwind has bought Fabrikam, a games studio.', 'acquisition', 'Fabrikam'],
    ['Northwind buys AI startup', 'Northwind has bought Fabrikam, a games studio.', 'acquisition', 'Fabrikam'],
    ['Northwind Takes Over Dutch Bank', 'On Monday Northwind acquired Fabrikam.', 'acquisition', 'Fabrikam'],
    ['Northwind Launches New Tool', 'Northwind has launched Lumenpay, a chat app.', 'product_launch', 'Lumenpay'],
    ['Northwind unveils phone', 'Northwind unveiled the Lumen 3, its first.', 'product_launch', 'Lumen 3'],
    [
      'Northwind Shuts Down App',
      'Northwind is closing Lumenpay, its photo app, in May.',
      'product_shutdown',
      'Lumenpay',
    ],
  ])('%s: %s', (title, body, event, object) => {
    expect(acts(title, body)).toEqual([[event, ['Northwind'], [object]]])
  })

  it('is one act with a sale whose buyer the lead names', () => {
    expect(
      acts(
        'Northwind to sell unit to rival',
        'Northwind agreed to sell its Fabrikam unit to Contoso for $300 million.',
      ),
    ).toEqual([['acquisition', ['Contoso'], ['Fabrikam']]])
  })

  it('stays an act of its own where the text writes the words as a name', () => {
    const body = 'Northwind has bought Fabrikam, a games studio. Dutch Bank, which it bought in 2021, is for sale.'
    expect(acts('Northwind Buys Dutch Bank', body)).toContainEqual(['acquisition', ['Northwind'], ['Dutch Bank']])
  })

  it('and where somebody else acts', () => {
    expect(acts('Northwind Acquires Company', 'Contoso has bought Fabrikam, a games studio.')).toContainEqual([
      'acquisition',
      ['Contoso'],
      ['Fabrikam'],
    ])
    expect(acts('Northwind Acquires Company', 'Contoso has bought Fabrikam, a games studio.')).toHaveLength(2)
  })
})
