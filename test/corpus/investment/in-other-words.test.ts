import { describe, expect, it } from 'vitest'
import { told } from './told.js'

describe('rounds in the words of other reporters', () => {
  it.each([
    [
      'Lumenpay has closed a €65 million round led by Globex with the participation of existing investors (including Umber Partners and Corvid Capital).',
      'funding_round 65000000 EUR > Lumenpay < Globex + Umber Partners + Corvid Capital, led by Globex',
    ],
    [
      'Lumenpay raised $31 million from big-name investors like movie star Jane Doe, General Harbor Partners and Globex.',
      'funding_round 31000000 USD > Lumenpay < Jane Doe + General Harbor Partners + Globex',
    ],
    [
      'Lumenpay raised $50 million with Harbor Ventures as lead investor.',
      'funding_round 50000000 USD > Lumenpay < Harbor Ventures, led by Harbor Ventures',
    ],
    ['Lumenpay raised $50 million with Jane Doe as its chief executive.', 'funding_round 50000000 USD > Lumenpay'],
    ['The telemedicine app K Health raised $132 million.', 'funding_round 132000000 USD > K Health'],
    ['Lumenpay bagged $5 million in new capital.', 'funding_round 5000000 USD > Lumenpay'],
    ['Lumenpay grabs $5 million', 'funding_round 5000000 USD > Lumenpay'],
    ['Lumenpay pockets $5 million', 'funding_round 5000000 USD > Lumenpay'],
    ['Lumenpay reels in $5 million', 'funding_round 5000000 USD > Lumenpay'],
    ['Lumenpay garnered a $12 million seed round.', 'funding_round 12000000 USD > Lumenpay, seed'],
    [
      'Lumenpay makes card readers. The $20 million Series B round was led by Harbor Ventures.',
      'funding_round 20000000 USD > Lumenpay < Harbor Ventures, led by Harbor Ventures, series_b',
    ],
    [
      'Lumenpay makes card readers. The investment follows a $3 million seed round in 2022 led by Corvid Capital.',
      'funding_round 3000000 USD > Lumenpay < Corvid Capital, led by Corvid Capital, seed',
    ],
    [
      'Lumenpay has extended its Series B by $20 million.',
      'funding_round 20000000 USD > Lumenpay, series_b, extension',
    ],
    ['Lumenpay has added $15 million to its Series A round.', 'funding_round 15000000 USD > Lumenpay, series_a'],
    ['Lumenpay topped up its seed round with another $2 million.', 'funding_round 2000000 USD > Lumenpay, seed'],
    [
      'Lumenpay raised $40 million and is now worth $2 billion.',
      'funding_round 40000000 USD > Lumenpay, at 2000000000 USD',
    ],
    [
      'Lumenpay raised $25 million at a valuation north of $3 billion.',
      'funding_round 25000000 USD > Lumenpay, at 3000000000 USD',
    ],
    [
      'Lumenpay announced a $5 million Series B round. The round was led by Globex and included Umber Partners.',
      'funding_round 5000000 USD > Lumenpay < Globex + Umber Partners, led by Globex, series_b',
    ],
    [
      'Lumenpay raised an undisclosed amount from Corvid Capital in a seed round.',
      'funding_round ? > Lumenpay < Corvid Capital, seed',
    ],
    [
      'Harbor Ventures first backed Lumenpay in 2016 with a $27 million Series A.',
      'funding_round 27000000 USD > Lumenpay < Harbor Ventures, series_a',
    ],
    [
      'After receiving an investment of $130 million from Harbor Ventures in 2007, Lumenpay opened an office.',
      'funding_round 130000000 USD > Lumenpay < Harbor Ventures',
    ],
    ['Globex backs Lumenpay with $15M', 'stake 15000000 USD > Lumenpay < Globex'],
    ['Harbor Ventures has infused INR 20 Cr into Lumenpay.', 'stake 200000000 INR > Lumenpay < Harbor Ventures'],
    [
      'Harbor Ventures has made an investment in Lumenpay for an undisclosed sum.',
      'stake ? > Lumenpay < Harbor Ventures',
    ],
    [
      'Talks for Globex to invest $12 million in Lumenpay have ended without a deal.',
      'stake 12000000 USD > Lumenpay < Globex, cancelled',
    ],
    [
      'Lumenpay is in early talks to raise at least $US1 billion in new capital at a valuation of over $US17 billion.',
      'funding_round 1000000000 USD > Lumenpay, at 17000000000 USD, planned',
    ],
    [
      'Harbor Retail Ventures raised $40 million at a valuation of $1 billion.',
      'funding_round 40000000 USD > Harbor Retail Ventures, at 1000000000 USD',
    ],
    [
      'Lumenpay is in talks with existing investors for new investments of $15 million.',
      'funding_round 15000000 USD > Lumenpay, planned',
    ],
    [
      "Norland's GIC, the Wexham Investment Authority (WIA) and Corvid Capital are looking to invest $500 million in Lumenpay.",
      'stake 500000000 USD > Lumenpay < GIC + Wexham Investment Authority + Corvid Capital, planned',
    ],
    [
      'Lumenpay raised $3 million from Tandem Capital and earlier investor Umber Partners.',
      'funding_round 3000000 USD > Lumenpay < Tandem Capital + Umber Partners',
    ],
    [
      'The pre-seed venture firm Lightpost led by Jane Doe on Tuesday announced a $25 million second fund.',
      'fund 25000000 USD > Lightpost',
    ],
    [
      'Initech will put $1.5 billion towards a car plant in Slovakia.',
      'capital_commitment 1500000000 USD > ? < Initech, announced',
    ],
  ])('%s', (text, fact) => expect(told(text)).toEqual([fact]))

  it('each round has the investors that stand behind its own sum', () => {
    expect(
      told(
        'Lumenpay raised $700 million from investors led by Corvid Capital, following rival Initech, which announced a $600 million round led by Globex.',
      ),
    ).toEqual([
      'funding_round 700000000 USD > Lumenpay < Corvid Capital, led by Corvid Capital',
      'funding_round 600000000 USD > Initech < Globex, led by Globex',
    ])
    expect(
      told(
        'Lumenpay raised $30 million in angel funding, Globex News reported, and has targeted a Series A round of $100 million.',
      ),
    ).toEqual([
      'funding_round 30000000 USD > Lumenpay, angel, reported',
      'funding_round 100000000 USD > Lumenpay, series_a, planned, reported',
    ])
  })

  it.each([
    'Harbor Ventures had invested a total of $2 billion in these four companies.',
    'Lumenpay raised $120,000 for charity.',
    'Harbor Ventures committed $3 million to the funding round.',
    'Lumenpay extended its lead by $5 million.',
  ])('none of its own: %s', text => expect(told(text)).toEqual([]))
})

describe('stakes, loans and prices in the words of other reporters', () => {
  it.each([
    ['Globex sold part of its Lumenpay stake for $12 million.', 'stake 12000000 USD > Lumenpay, from Globex'],
    ['Globex sold Lumenpay shares worth $40 million.', 'stake 40000000 USD > Lumenpay, from Globex'],
    ['Globex disclosed a $75 million stake in Lumenpay.', 'stake 75000000 USD > Lumenpay < Globex'],
    ['Globex owns 30% of Lumenpay.', 'stake ? > Lumenpay < Globex, 30%'],
    [
      'Globex will invest $40 million to buy a 2.3 percent stake in Lumenpay.',
      'stake 40000000 USD > Lumenpay < Globex, 2.3%, announced',
    ],
    ['Lumenpay has lined up a $75 million loan from Globex.', 'debt 75000000 USD > Lumenpay < Globex'],
    ['Lumenpay closed a $25 million credit facility with Globex.', 'debt 25000000 USD > Lumenpay < Globex'],
    ['Globex has loaned Lumenpay over $150 million.', 'debt 150000000 USD > Lumenpay < Globex'],
    [
      'The Commerce Department announced $20 million in research grants for Lumenpay.',
      'grant 20000000 USD > Lumenpay < Commerce Department',
    ],
    [
      'Lumenpay filed for an initial public offering. The company hopes to raise $700 million in October.',
      'ipo_proceeds 700000000 USD > Lumenpay, planned',
    ],
    ['The listing raised £15 million for Lumenpay.', 'ipo_proceeds 15000000 GBP > Lumenpay'],
    [
      'Globex bought Lumenpay for a reported $12 million.',
      'acquisition_price 12000000 USD > Lumenpay < Globex, reported',
    ],
    [
      'Lumenpay agreed to be taken private by Globex and Umber Partners in a $400 million deal.',
      'acquisition_price 400000000 USD > Lumenpay < Globex + Umber Partners, announced',
    ],
    [
      'Lumenpay is being acquired by a group of investors led by Globex and Corvid Capital for $75 million.',
      'acquisition_price 75000000 USD > Lumenpay < Globex + Corvid Capital, announced',
    ],
  ])('%s', (text, fact) => expect(told(text)).toEqual([fact]))

  it('two stakes of one size are two', () => {
    expect(
      told(
        'Globex bought a 2% stake in Lumenpay for $40 million. Umber Partners bought a 2% stake in Lumenpay for $40 million.',
      ),
    ).toEqual(['stake 40000000 USD > Lumenpay < Globex, 2%', 'stake 40000000 USD > Lumenpay < Umber Partners, 2%'])
  })
})
