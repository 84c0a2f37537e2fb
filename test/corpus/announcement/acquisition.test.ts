import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

describe('an act told by the way', () => {
  it('is not as far off as what the sentence announces', () => {
    const text = 'Northwind Systems filed for an IPO on Friday, revealing that it bought Fabrikam in 2020.'
    const bought = factsOf('announcement', text).filter(({ event }) => event === 'acquisition')
    expect(bought).toMatchObject([{ status: 'completed', date: '2020' }])
  })
})

describe('acquisitions', () => {
  it.each([
    [
      'Northwind Systems acquired the payments startup Lumenpay for $40 million.',
      'completed: Northwind Systems > Lumenpay, 40000000 USD',
    ],
    ['Northwind Systems has bought Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    ['Last year Northwind Systems snapped up Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    ['In 2009 Northwind Systems took over Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    ['Northwind Systems paid $40 million for Lumenpay.', 'completed: Northwind Systems > Lumenpay, 40000000 USD'],
    ['Lumenpay was bought by the toy company, Northwind Systems, in 2005.', 'completed: Northwind Systems > Lumenpay'],
    ['Lumenpay has been acquired by Northwind Systems.', 'completed: Northwind Systems > Lumenpay'],
    ['Lumenpay was purchased and renamed by Northwind Systems in 2019.', 'completed: Northwind Systems > Lumenpay'],
    [
      'Lumenpay, acquired by Northwind Systems last year, makes card readers.',
      'completed: Northwind Systems > Lumenpay',
    ],
    [
      'Lumenpay, which Northwind Systems acquired in 2015, makes card readers.',
      'completed: Northwind Systems > Lumenpay',
    ],
    [
      'Lumenpay, which was bought by Northwind Systems in 2015, makes card readers.',
      'completed: Northwind Systems > Lumenpay',
    ],
    ['Northwind Systems has completed its acquisition of Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    [
      "Northwind's $4 billion purchase of Lumenpay closed on Monday.",
      'completed: Northwind > Lumenpay, 4000000000 USD',
    ],
    [
      "Since Lumenpay's acquisition by Northwind Systems in 2018, little has changed.",
      'completed: Northwind Systems > Lumenpay',
    ],
    ['Northwind Systems bought all outstanding shares of Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    ['After Northwind Systems acquired Lumenpay in May, Hooli left.', 'completed: Northwind Systems > Lumenpay'],
    ['Northwind Systems (the cloud arm of Hooli), acquired Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    ['Lumenpay was acquired by a consortium led by Northwind Systems.', 'completed: Northwind Systems > Lumenpay'],
    ['Northwind Systems bought a 51% stake in Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    [
      'Northwind Systems took Lumenpay private in a deal valued at $3 billion.',
      'completed: Northwind Systems > Lumenpay, 3000000000 USD',
    ],
  ])('done: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    ['Northwind to buy Lumenpay for €750m', 'announced: Northwind > Lumenpay, 750000000 EUR'],
    ['Lumenpay has agreed to be acquired by Northwind Systems.', 'announced: Northwind Systems > Lumenpay'],
    [
      'The acquisition of Lumenpay by Northwind Systems was blocked by regulators.',
      'announced: Northwind Systems > Lumenpay',
    ],
    [
      'Northwind Systems expects to close its acquisition of Lumenpay in the third quarter.',
      'announced: Northwind Systems > Lumenpay',
    ],
    [
      'Northwind Systems said it agreed to acquire Lumenpay Inc for 40 mln dlrs.',
      'announced: Northwind Systems > Lumenpay Inc, 40000000 USD',
    ],
    [
      'Northwind Systems today announced that it has entered into a definitive agreement to acquire Lumenpay.',
      'announced: Northwind Systems > Lumenpay',
    ],
    [
      'Northwind Systems, which is based in Oslo, said Monday that it has agreed to buy rival Lumenpay.',
      'announced: Northwind Systems > Lumenpay',
    ],
    [
      'Northwind Systems said on Monday it would buy Lumenpay in a $4 billion deal.',
      'announced: Northwind Systems > Lumenpay, 4000000000 USD',
    ],
    ['Northwind Systems announced the acquisition of Lumenpay.', 'announced: Northwind Systems > Lumenpay'],
    [
      'Northwind Systems is buying Lumenpay, the maker of card readers, for about $4 billion.',
      'announced: Northwind Systems > Lumenpay, 4000000000 USD',
    ],
  ])('agreed: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    [
      'Northwind Systems is in talks to buy Lumenpay, according to people familiar with the matter.',
      'planned reported: Northwind Systems > Lumenpay',
    ],
    ['Northwind Systems is considering a deal to acquire Lumenpay.', 'planned: Northwind Systems > Lumenpay'],
    ['Northwind Systems is nearing a deal to acquire Lumenpay.', 'planned: Northwind Systems > Lumenpay'],
    ['Northwind Systems may acquire Lumenpay.', 'planned: Northwind Systems > Lumenpay'],
    ['Northwind Systems made a $40 million bid for Lumenpay.', 'planned: Northwind Systems > Lumenpay, 40000000 USD'],
    ['Northwind Systems denied that it is in talks to buy Lumenpay.', 'planned denied: Northwind Systems > Lumenpay'],
    ['Northwind Systems walked away from its bid for Lumenpay.', 'cancelled: Northwind Systems > Lumenpay'],
    ['Northwind Systems called off its acquisition of Lumenpay.', 'cancelled: Northwind Systems > Lumenpay'],
    ['Northwind Systems has dropped its plan to acquire Lumenpay.', 'cancelled: Northwind Systems > Lumenpay'],
  ])('wanted or given up: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    [
      'Fabrikam sold its Lumenpay unit to Northwind Systems for $30 million.',
      'completed: Northwind Systems > Lumenpay < Fabrikam, 30000000 USD',
    ],
    [
      'Lumenpay was sold to Northwind Systems by Fabrikam in 2011.',
      'completed: Northwind Systems > Lumenpay < Fabrikam',
    ],
    ['Northwind Systems acquired Lumenpay from Fabrikam.', 'completed: Northwind Systems > Lumenpay < Fabrikam'],
    [
      "Northwind Systems bought Fabrikam's cloud unit for $30 million.",
      'completed: Northwind Systems > cloud unit < Fabrikam, 30000000 USD',
    ],
    [
      'Fabrikam completed the sale of Lumenpay to Northwind Systems.',
      'completed: Northwind Systems > Lumenpay < Fabrikam',
    ],
    ['Northwind Systems took a majority stake in Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
  ])('who sells, and what: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    ['Northwind Systems bought Lumenpay, Initech and Contoso last year.', ['Lumenpay', 'Initech', 'Contoso']],
    [
      'Northwind Systems bought Lumenpay ($95 million), Initech and Contoso.',
      ['Lumenpay, 95000000 USD', 'Initech', 'Contoso'],
    ],
    // one price for both is one deal
    ['Northwind Systems bought Lumenpay and Initech for $40 million.', ['Lumenpay + Initech, 40000000 USD']],
    // what stands between says what the second is
    ['Northwind Systems bought its rival, Lumenpay.', ['Lumenpay']],
    // a relative clause is said of the last
    ['Jane Doe worked at Contoso, Initech and Lumenpay, a startup that Northwind Systems acquired.', ['Lumenpay']],
  ])('a record for each company: %s', (text, bought) => {
    expect(tellings(text, ['acquisition'])).toEqual(
      bought.map(name => `acquisition completed: Northwind Systems > ${name}`),
    )
  })

  it('tells a company added from a product closed', () => {
    expect(tellings('Northwind Systems closed on the startup Lumenpay in May.')).toEqual([
      'acquisition completed: Northwind Systems > Lumenpay',
    ])
    expect(tellings('Northwind Systems added the startup Lumenpay to its list of suppliers.')).toEqual([])
  })

  it.each([
    [
      'Fabrikam agreed to sell industrial businesses of its Initech subsidiary to Northwind Systems for $3 billion.',
      'announced: Northwind Systems > industrial businesses < Fabrikam, 3000000000 USD',
    ],
    ['Fabrikam sold its education unit for $7 billion.', 'completed:  > education unit < Fabrikam, 7000000000 USD'],
    [
      'Another Fabrikam holding, the open-source database company Lumenpay, was sold to Northwind Systems in May.',
      'completed: Northwind Systems > Lumenpay',
    ],
    [
      'Northwind Systems is buying the “majority” of Lumenpay’s modem business for $1 billion.',
      'announced: Northwind Systems > modem business < Lumenpay, 1000000000 USD',
    ],
    ['Web3 investment firm Northwind Systems acquired Lumenpay.', 'completed: Northwind Systems > Lumenpay'],
    ['Fabrikam Pvt., the operator of the Initech rival Josh, bought Lumenpay.', 'completed: Fabrikam Pvt > Lumenpay'],
    ["In 2008, Harrow's was sold to Northwind Systems.", "completed: Northwind Systems > Harrow's"],
    [
      'Fabrikam entered a partnership with Hooli, a private equity firm, to purchase Lumenpay.',
      'planned: Fabrikam > Lumenpay',
    ],
    [
      "Deals have been expected since Northwind Systems' $12 billion purchase of Lumenpay was announced.",
      'announced: Northwind Systems > Lumenpay, 12000000000 USD',
    ],
    [
      'Fabrikam would be selling the Lumenpay streaming service to Northwind Systems.',
      'planned: Northwind Systems > Lumenpay < Fabrikam',
    ],
    [
      'Lumenpay had agreed to a takeover offer by Northwind Systems for $320 million.',
      'announced: Northwind Systems > Lumenpay, 320000000 USD',
    ],
    ['Northwind Systems is in acquisition talks with Lumenpay.', 'planned: Northwind Systems > Lumenpay'],
    [
      'Northwind Systems expanded into Asia with the acquisition of Lumenpay.',
      'completed: Northwind Systems > Lumenpay',
    ],
    [
      'Lumenpay, the startup Northwind Systems bought for $1 billion in 2012, has grown.',
      'completed: Northwind Systems > Lumenpay, 1000000000 USD',
    ],
    [
      'Since its $1 billion acquisition of Lumenpay in 2012, Fabrikam has grown.',
      'completed: Fabrikam > Lumenpay, 1000000000 USD',
    ],
    [
      'Northwind Systems will acquire Lumenpay, a maker of chips, for $25 per share, or about $2 billion.',
      'announced: Northwind Systems > Lumenpay, 2000000000 USD',
    ],
    ['A takeover of Lumenpay was performed by Northwind Systems in 1974.', 'completed: Northwind Systems > Lumenpay'],
  ])('sides told in other ways: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition ${found}`])
  })

  it.each([
    [
      'Northwind and Fabrikam have decided not to pursue an acquisition of Lumenpay.',
      'Northwind + Fabrikam > Lumenpay',
    ],
    ['Northwind decided not to buy Lumenpay.', 'Northwind > Lumenpay'],
    [
      'Northwind has abandoned its $47bn cash (£38.5bn) bid to acquire Lumenpay.',
      'Northwind > Lumenpay, 47000000000 USD',
    ],
    ['Lumenpay survived a hostile takeover bid from Northwind last year.', 'Northwind > Lumenpay'],
    ['Lumenpay rejected a $5 billion takeover offer from Northwind.', 'Northwind > Lumenpay, 5000000000 USD'],
  ])('came to nothing: %s', (text, found) => {
    expect(tellings(text, ['acquisition'])).toEqual([`acquisition cancelled: ${found}`])
  })

  it('a story of owners is told of one company, and nobody buys himself', () => {
    const text =
      'Lumenpay is closing its podcast app. Fabrikam bought it in 2014 and sold it to Northwind Media two years later. In 2019, Hooli took it over.'
    expect(tellings(text, ['acquisition'])).toEqual([
      'acquisition completed: Fabrikam > Lumenpay',
      'acquisition completed: Northwind Media > Lumenpay < Fabrikam',
      'acquisition completed: Hooli > Lumenpay',
    ])
  })

  it('the company that nobody has called one is the one that acted before', () => {
    const text = 'Initech Supply has grown. In early 2010, the company acquired Lumenpay.'
    expect(tellings(text, ['acquisition'])).toEqual(['acquisition completed: Initech Supply > Lumenpay'])
  })

  it.each([
    ['Lumenpay, founded in 1998, was acquired by Fabrikam.', null],
    ['Lumenpay, which opened an office in 1998, was acquired by Fabrikam.', null],
    ['Lumenpay, founded in 1998, was acquired by Fabrikam in 2019.', '2019'],
  ])('an origin is no date of a deal: %s', (text, date) => {
    const [deal] = factsOf('announcement', text).filter(({ event }) => event === 'acquisition')
    expect(deal).toMatchObject({ date })
  })

  it('has “entered into” is entered into', () => {
    const text =
      'Northwind announced that it has “entered into a definitive agreement” to acquire Lumenpay for $2.1 billion.'
    expect(tellings(text)).toEqual(['acquisition announced: Northwind > Lumenpay, 2100000000 USD'])
  })

  it('the sum of a stake is no price of the deal told aside', () => {
    const text =
      'Harbor Ventures sold half its stake in Fabrikam, gained through Fabrikam’s acquisition of Lumenpay, for $15m.'
    expect(tellings(text, ['acquisition'])).toEqual(['acquisition completed: Fabrikam > Lumenpay'])
  })

  it('a verb says something only of the act that hangs on it', () => {
    const text = 'Northwind Systems announced in May that it is in talks to acquire Lumenpay.'
    expect(tellings(text)).toEqual(['acquisition planned: Northwind Systems > Lumenpay'])
  })

  it('the date is that of the deal', () => {
    const [deal] = factsOf('announcement', 'Fabrikam said on Monday that Northwind Systems bought Lumenpay in 2019.')
    expect(deal).toMatchObject({ event: 'acquisition', date: '2019' })
  })

  it.each([
    'Fabrikam bought time by delaying the release.',
    'Northwind Systems has acquired a taste for risk.',
    'Customers bought 4 million Northwind phones.',
    'Northwind Systems bought Nvidia chips worth $4 billion.',
    'You can buy the Harbor phone for $499.',
    'Customer acquisition costs at Fabrikam rose.',
    'Fabrikam will not acquire Lumenpay.',
    'Fabrikam agreed not to sell Lumenpay.',
    'The site did a string of acquisitions of its own.',
    'Fabrikam is not interested in buying Lumenpay.',
    'Fabrikam has no plans to buy Lumenpay.',
    'If Fabrikam buys Lumenpay, prices may rise.',
    'Northwind Systems sold 4 million phones to Fabrikam.',
    'Northwind Systems took a minority stake in Lumenpay.',
    'Northwind Systems bought a 20% stake in Lumenpay for $30 million.',
    'Northwind Systems bought the naming rights to the stadium.',
    'She purchased an online course from Northwind Systems.',
  ])('nothing in: %s', text => {
    expect(tellings(text, ['acquisition', 'merger'])).toEqual([])
  })
})
