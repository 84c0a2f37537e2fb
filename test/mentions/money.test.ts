import { findMoney } from 'factwire/mentions'
import { describe, expect, it } from 'vitest'

const plain = (text: string) =>
  findMoney(text).map(
    ({ value, max, currency, bound }) => `${bound} ${max === null ? value : `${value}-${max}`} ${currency}`,
  )

describe('findMoney', () => {
  it.each([
    ['a sign and a scale', 'It paid $4.2 billion.', ['exact 4200000000 USD']],
    ['a scale glued', 'It raised €18m and £300k.', ['exact 18000000 EUR', 'exact 300000 GBP']],
    ['a code without a space', 'It raised USD34.6 million.', ['exact 34600000 USD']],
    ['a code, no space, separators', 'It cost USD1,200.50 each.', ['exact 1200.5 USD']],
    [
      'a country behind the sign',
      'It raised $US1.2 billion, $A20m and $NZ5m.',
      ['exact 1200000000 USD', 'exact 20000000 AUD', 'exact 5000000 NZD'],
    ],
    ['a code before', 'It booked KRW 500 billion.', ['exact 500000000000 KRW']],
    ['a code after', 'It booked 50 million CHF.', ['exact 50000000 CHF']],
    ['the scale after the code', 'They paid 75 USD million.', ['exact 75000000 USD']],
    ['wire style', 'It earned 10 mln dlrs on 1.5 bln dlrs.', ['exact 10000000 USD', 'exact 1500000000 USD']],
    ['wire pounds', 'A bid of 12.5 mln stg.', ['exact 12500000 GBP']],
    ['named', 'It costs 34.6 million dollars.', ['exact 34600000 USD']],
    ['named with a country', 'A 20 million Canadian dollars deal.', ['exact 20000000 CAD']],
    ['two words of a country', 'It owes 3 billion South Korean won.', ['exact 3000000000 KRW']],
    [
      'dollars of other countries',
      'C$20 million, A$5m, HK$80m, S$7m, NZ$2m',
      ['exact 20000000 CAD', 'exact 5000000 AUD', 'exact 80000000 HKD', 'exact 7000000 SGD', 'exact 2000000 NZD'],
    ],
    [
      'dollars and pesos of yet others',
      'T$20 billion, AR$5m, EC$5m',
      ['exact 20000000000 TWD', 'exact 5000000 ARS', 'exact 5000000 XCD'],
    ],
    ['a dollar of nobody knows where', 'It paid B$3 million and X$5m.', ['exact 3000000 null', 'exact 5000000 null']],
    ['US$', 'A US$4.5m grant', ['exact 4500000 USD']],
    ['an article before the sign', 'A $5 million round', ['exact 5000000 USD']],
    ['crore', 'A ₹500 crore round', ['exact 5000000000 INR']],
    ['Indian grouping', 'A fee of Rs 1,00,000', ['exact 100000 INR']],
    ['a Chinese sign after the figure', 'It sells for 100元 at home', ['exact 100 CNY']],
    ['Rs with a dot', 'Rs. 500 crore', ['exact 5000000000 INR']],
    ['lakh crore', 'Spending of 1.5 lakh crore rupees', ['exact 1500000000000 INR']],
    ['half a billion', 'Half a billion dollars was lost.', ['exact 500000000 USD']],
    ['half-billion-dollar', 'A half-billion-dollar plant', ['exact 500000000 USD']],
    ['two and a half', 'Two and a half billion euros', ['exact 2500000000 EUR']],
    ['hyphens', 'A $1.5-billion-dollar plant', ['exact 1500000000 USD']],
    ['yuan', 'RMB 3 billion or 40 million yuan a year', ['exact 3000000000 CNY', 'exact 40000000 CNY']],
    ['cents', 'It earned 45 cents a share.', ['exact 0.45 USD']],
    ['a range, both signs', '$1.2bn-$1.5bn', ['exact 1200000000-1500000000 USD']],
    ['a range, one sign', '€1.2-1.5 billion', ['exact 1200000000-1500000000 EUR']],
    ['a range, between', 'between $1 million and $3 million', ['exact 1000000-3000000 USD']],
    ['a range of prices', 'priced from $10 to $15', ['exact 10-15 USD']],
    ['a move is no range', 'It rose from $10 million to $15 million.', ['exact 10000000 USD', 'exact 15000000 USD']],
    [
      'bounds',
      'more than $5m, nearly €4m, up to £3m, $2m+',
      ['at_least 5000000 USD', 'about 4000000 EUR', 'at_most 3000000 GBP', 'at_least 2000000 USD'],
    ],
    ['words run together', 'It won a$250 million contract.', ['exact 250000000 USD']],
  ])('%s: %s', (_, text, sums) => {
    expect(plain(text)).toEqual(sums)
  })

  it.each([
    'A nine-figure sum was paid.',
    'It lost millions of dollars.',
    'Tens of millions of euros went missing.',
    'ALL 5 answers are wrong.',
    'The team won 5 awards, and 3 won again.',
    'The drone weighs 20 pounds.',
    'It trades as $ACME on the exchange.',
    'exactly dollars',
    'The model has 7 billion parameters.',
  ])('nothing in: %s', text => {
    expect(plain(text)).toEqual([])
  })

  it('keeps a second figure for the same sum as its conversion', () => {
    const [sum, ...others] = findMoney('It paid GBP 20 million (about $27 million) in May.')
    expect(others).toEqual([])
    expect(sum).toMatchObject({ value: 20e6, currency: 'GBP', currencySource: 'written' })
    expect(sum.converted).toMatchObject({ value: 27e6, currency: 'USD', span: { text: '$27 million' } })
    expect(findMoney('It paid $20 million ($5 million of it in stock).')).toHaveLength(2)
  })

  it('says where a currency comes from', () => {
    expect(findMoney('It paid $5 million.')[0]).toMatchObject({ currency: 'USD', currencySource: 'assumed' })
    expect(findMoney('It paid US$5 million.')[0]).toMatchObject({ currency: 'USD', currencySource: 'written' })
    const told = 'All figures in Canadian dollars. It earned $5 million.'
    expect(findMoney(told)[0]).toMatchObject({ currency: 'CAD', currencySource: 'context' })
    const story =
      'SYDNEY: The Australian retailer paid $5 million, or US$3.3 million, for a shop in Melbourne. Australia cheered.'
    expect(findMoney(story)[0]).toMatchObject({ currency: 'AUD', converted: { currency: 'USD' } })
  })

  it('points at the figure', () => {
    const text = 'Its rival paid about US$4.5m.'
    const { span } = findMoney(text)[0]
    expect(text.slice(span.start, span.end)).toBe('US$4.5m')
  })
})
