import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('deals whose sum stands in two currencies', () => {
  it.each([
    [
      'Northwind has signed a $38 billion (£29 billion) agreement with Fabrikam to use its data centres.',
      'partnership completed: Northwind < Fabrikam, 38000000000 USD',
    ],
    [
      'Northwind won a 500m euro ($550m) contract with Fabrikam.',
      'partnership completed: Northwind < Fabrikam, 500000000 EUR',
    ],
    [
      "Northwind's $5 billion (£4bn) acquisition of Lumenpay closed on Monday.",
      'acquisition completed: Northwind > Lumenpay, 5000000000 USD',
    ],
    [
      'Northwind announced its €90 million ($98 million) purchase of Lumenpay.',
      'acquisition announced: Northwind > Lumenpay, 90000000 EUR',
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, ['partnership', 'acquisition'])).toEqual([found])
  })

  it('a bracket of something else ends the phrase', () => {
    expect(tellings('Northwind paid $38 billion (see below) agreement with Fabrikam.', ['partnership'])).toEqual([])
  })
})

describe('what a deal is for, in capitals', () => {
  it.each([
    ['Northwind Bank has inked a five year IT services agreement with Fabrikam.', 'Northwind Bank < Fabrikam'],
    ['Northwind has extended its 10-year IT outsourcing agreement with Fabrikam.', 'Northwind < Fabrikam'],
    ['Fabrikam won a seven-year contract renewal with Northwind.', 'Fabrikam < Northwind'],
    ['Fabrikam announced a contract extension with Northwind.', 'Fabrikam < Northwind'],
    ['Northwind recently formalised its joint venture with Fabrikam.', 'Northwind < Fabrikam'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['partnership'])).toEqual([`partnership completed: ${found}`])
  })
})

describe('deals that are called off behind their telling', () => {
  it.each([
    ['Northwind agreed to acquire Lumenpay on Tuesday. On Friday it scrapped the deal.', 'Northwind > Lumenpay'],
    ['Northwind had agreed to buy Lumenpay in May. The deal fell through in June.', 'Northwind > Lumenpay'],
    ['After having agreed to acquire Lumenpay on Tuesday, Northwind is nixing the deal.', 'Northwind > Lumenpay'],
    ['Northwind was in talks to buy Lumenpay. The talks collapsed over the price.', 'Northwind > Lumenpay'],
    ['Northwind announced a deal to buy Lumenpay in May. It has since pulled out of the deal.', 'Northwind > Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition cancelled: ${found}`])
  })

  it.each([
    ['Northwind and Lumenpay have ended merger talks.', 'merger cancelled: Northwind + Lumenpay'],
    [
      'Northwind and Lumenpay agreed to merge. The merger was called off on Monday.',
      'merger cancelled: Northwind + Lumenpay',
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, ['merger'])).toEqual([found])
  })

  it.each([
    ['Northwind agreed to buy Lumenpay. It would scrap the deal if the price rose.', 'announced: Northwind > Lumenpay'],
    [
      'Northwind agreed to buy Lumenpay. Fabrikam scrapped its deal for Hooli in May.',
      'announced: Northwind > Lumenpay',
    ],
    ['Northwind agreed to buy Lumenpay. It has not dropped the bid.', 'announced: Northwind > Lumenpay'],
    ['Northwind bought Lumenpay in 2019. The talks had collapsed twice.', 'completed: Northwind > Lumenpay'],
    ['Northwind agreed to buy Lumenpay. Regulators ended the call after an hour.', 'announced: Northwind > Lumenpay'],
  ])('goes on: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])[0]).toBe(`acquisition ${found}`)
  })
})

describe('whom a name before a noun only describes', () => {
  it.each([
    ['Zenocoin token issuer Lumenpay files for an IPO', 'ipo announced: Lumenpay'],
    ['Perpetual spender Northwind Group has bought Lumenpay.', 'acquisition completed: Northwind Group > Lumenpay'],
    ['Northwind and Globex-backed Lumenpay are planning an IPO.', 'ipo planned: Northwind + Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['ipo', 'acquisition'])).toEqual([found])
  })

  it('nor is the issuer of a coin the coin', () => {
    expect(tellings('The issuer of the stablecoin Zenocoin has filed for an IPO.', ['ipo'])).toEqual([])
  })
})

describe('a name whose first letters stand behind it', () => {
  it('has its first word, whatever it is', () => {
    expect(tellings('National Norland Bank (NNB) has signed a services agreement with Fabrikam.')).toEqual([
      'partnership completed: National Norland Bank < Fabrikam',
    ])
  })

  it('is not longer for its article', () => {
    expect(tellings('The Norland Trade Group (NTG) has bought Lumenpay.')).toEqual([
      'acquisition completed: Norland Trade Group > Lumenpay',
    ])
  })
})

describe('what comes to an exchange, and of whom it is told', () => {
  it.each([
    ['Lumenpay filed for an I.P.O. on Friday.', 'announced: Lumenpay'],
    ['Lumenpay scheduled its I.P.O. for Thursday.', 'announced: Lumenpay'],
    ['Lumenpay has applied for a Hong Kong listing.', 'announced: Lumenpay'],
    [
      'Several companies are expected to go public this year, including Lumenpay Corp, Northwind Ltd and Fabrikam Inc.',
      'planned: Lumenpay Corp + Northwind Ltd + Fabrikam Inc',
    ],
    ['Others such as payments firm Lumenpay have filed for a Hong Kong listing.', 'announced: Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['ipo'])).toEqual([`ipo ${found}`])
  })

  it.each([
    'Lumenpay applied for a patent ahead of its listing.',
    'Users are expected to go public with complaints, including some in London.',
  ])('nobody: %s', text => {
    expect(tellings(text, ['ipo'])).toEqual([])
  })
})

describe('what one firm buys of another that has no name', () => {
  it.each([
    [
      'Northwind acquired undisclosed smartwatch technology from Lumenpay for over $40 million.',
      'completed: Northwind > undisclosed smartwatch technology < Lumenpay, 40000000 USD',
    ],
    ["Northwind agreed to buy Lumenpay's non-U.S. unit.", 'announced: Northwind > non-U.S. unit < Lumenpay'],
    [
      'Northwind to sell its chip business to Lumenpay\n\nNorthwind will sell its loss-making semiconductor unit to Lumenpay.',
      'announced: Lumenpay > chip business < Northwind',
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each(['Northwind acquired new technology last year.', 'Customers bought technology from Lumenpay.'])(
    'shopping: %s',
    text => {
      expect(tellings(text, ['acquisition'])).toEqual([])
    },
  )

  it('an act told as an example has happened', () => {
    expect(
      tellings('It filed papers to reflect news such as its $1 billion acquisition of Lumenpay. Northwind grew.', [
        'acquisition',
      ]),
    ).toEqual(['acquisition completed:  > Lumenpay, 1000000000 USD'])
  })
})

describe('two nouns for one deal', () => {
  it('are one partnership', () => {
    expect(
      tellings('Northwind and Fabrikam have reached a basic agreement toward collaboration on batteries.', [
        'partnership',
      ]),
    ).toEqual(['partnership completed: Northwind + Fabrikam > batteries'])
  })
})

describe('companies that are written small', () => {
  it.each([
    [
      'Northwind is set to purchase mobile publisher zyntap, best known for one game, for $400 million.',
      'announced: Northwind > zyntap, 400000000 USD',
    ],
    [
      'Northwind has acquired Lumenpay from Berlin-based, Fabrikam-backed zyntap for $100 million.',
      'completed: Northwind > Lumenpay < zyntap, 100000000 USD',
    ],
    [
      'Northwind has acquired Lumenpay from Berlin-based, Harbor Ventures-backed zyntap.',
      'completed: Northwind > Lumenpay < zyntap',
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })
})

describe('whose price and whose part it is', () => {
  it('the price of the next deal is not that of the first', () => {
    expect(
      tellings(
        'Fabrikam agreed to sell its games unit to Hooli, and Northwind is looking to buy Lumenpay for $9.3 billion.',
        ['acquisition'],
      ),
    ).toEqual([
      'acquisition announced: Hooli > games unit < Fabrikam',
      'acquisition planned: Northwind > Lumenpay, 9300000000 USD',
    ])
  })

  it.each([
    ['Northwind is finalizing a deal to acquire a chunk of its mining assets.', 'announced: Northwind > mining assets'],
    ['Northwind is exploring a sale of its media assets.', 'planned:  > media assets < Northwind'],
    ['Northwind completed the sale of its travel brands.', 'completed:  > travel brands < Northwind'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it('what is sold in the shop is no deal', () => {
    expect(
      tellings('Northwind began the sale of its phones. Users bought a portion of fries.', ['acquisition']),
    ).toEqual([])
  })

  it('operations with a name of their own end, not the company', () => {
    expect(
      tellings('Northwind ended its Harbor taxi operations last year. Fabrikam will cease all operations in May.', [
        'product_shutdown',
      ]),
    ).toEqual([
      'product_shutdown completed: Northwind > Harbor taxi operations',
      'product_shutdown announced: Fabrikam > Fabrikam',
    ])
  })
})

describe('listings by a merger, and listings that are off', () => {
  it.each([
    ['Lumenpay announces plans to go public with Harbor Acquisition Corp.', 'announced: Lumenpay'],
    ['Lumenpay is merging with a blank-check company to go public.', 'announced: Lumenpay'],
    ['Lumenpay was supposed to go public this week. But the IPO was called off.', 'cancelled: Lumenpay'],
    ['Lumenpay had filed for an IPO. It has now scrapped the offering.', 'cancelled: Lumenpay'],
    ['Lumenpay plans to go public. It has not called off the IPO.', 'planned: Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['ipo'])).toEqual([`ipo ${found}`])
  })

  it('with complaints nobody is listed', () => {
    expect(tellings('Lumenpay went public with its complaints.', ['ipo'])).toEqual([])
  })

  it('the company with whom one merges is the one behind the bracket', () => {
    expect(
      tellings(
        'Lumenpay is going public via a merger with the special purpose acquisition company (SPAC) Harbor Genesis.',
        ['merger'],
      ),
    ).toEqual(['merger announced: Lumenpay < Harbor Genesis'])
  })

  it('what is to come and what was years ago are two', () => {
    expect(
      tellings(
        'Northwind intends to sell Lumenpay to the highest bidder. In December 2013, Fabrikam acquired Lumenpay.',
        ['acquisition'],
      ),
    ).toEqual(['acquisition planned:  > Lumenpay < Northwind', 'acquisition completed: Fabrikam > Lumenpay'])
  })
})

describe('who tells it before a day', () => {
  it.each([
    ['Northwind on Tuesday announced its acquisition of Lumenpay, a maker of maps.', 'announced: Northwind > Lumenpay'],
    ['Northwind today announced its acquisition of Lumenpay.', 'announced: Northwind > Lumenpay'],
    ['Fabrikam grew last year. Northwind on Monday said it will buy Lumenpay.', 'announced: Northwind > Lumenpay'],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })
})

describe('contracts that are won, and things that are sold by the hundred', () => {
  it.each([
    [
      'Fabrikam won an $82 million contract to launch a satellite into orbit for Northwind Corp.',
      'partnership completed: Fabrikam > satellite < Northwind Corp, 82000000 USD',
    ],
    [
      'Fabrikam secured a $733 million contract to launch missions for Northwind Corp.',
      'partnership completed: Fabrikam > missions < Northwind Corp, 733000000 USD',
    ],
    [
      'Northwind Corp issued contracts to Fabrikam and Globex worth $90 million.',
      'partnership completed: Northwind Corp < Fabrikam + Globex, 90000000 USD',
    ],
    [
      'Fabrikam has been awarded a $5 million contract from Northwind Corp.',
      'partnership completed: Northwind Corp < Fabrikam, 5000000 USD',
    ],
    [
      'Northwind Corp has sold 621 mobile telephony towers to Globex Towers.',
      'acquisition completed: Globex Towers > 621 mobile telephony towers < Northwind Corp',
    ],
    [
      'Northwind Corp agreed to sell about 3,100 masts in four countries to Globex Towers.',
      'acquisition announced: Globex Towers > 3,100 masts < Northwind Corp',
    ],
  ])('%s', (text, found) => {
    expect(tellings(text, ['acquisition', 'partnership', 'product_launch'])).toEqual([found])
  })

  it.each([
    'Northwind sold 2,000 phones to Globex.',
    'Northwind has sold 3,100 masts.',
    'Northwind won three satellite launches apiece, with two to come.',
    'Northwind issued statements to Globex.',
    'Jane Doe was awarded a medal from Northwind Corp.',
  ])('none: %s', text => {
    expect(tellings(text, ['acquisition', 'partnership', 'product_launch'])).toEqual([])
  })
})
