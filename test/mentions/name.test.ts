import { findNames } from 'factwire/mentions'
import { describe, expect, it } from 'vitest'
import { AnnotatedDocument } from '../../src/mentions/annotated-document.js'
import { readDocument } from '../../src/read/index.js'

/** The names as they stand. */
const spans = (text: string) => findNames(text).map(({ span }) => span.text)
const kinds = (text: string) => Object.fromEntries(findNames(text).map(({ name, kind }) => [name, kind]))
const whole = (text: string) => [...new Set(findNames(text).map(({ name }) => name))]

describe('findNames: where a name begins and ends', () => {
  it.each([
    ['several words', 'They met at Harbour Light Capital on Tuesday.', ['Harbour Light Capital']],
    ['of', 'A grant from the Bank of Norland came in.', ['Bank of Norland']],
    ['an ampersand', 'They hired Dunmore & Pryce last year.', ['Dunmore & Pryce']],
    ['no and between firms', 'Both Northwind and Fabrikam agreed.', ['Northwind', 'Fabrikam']],
    [
      'and inside a body',
      'The Norland Food and Drug Administration said no.',
      ['Norland Food and Drug Administration'],
    ],
    [
      'and before a legal form',
      'It sold Sun Oil and Gas Ltd to Dunmore and Pryce Inc.',
      ['Sun Oil and Gas Ltd', 'Dunmore and Pryce Inc'],
    ],
    [
      'two firms, told apart later',
      'Dunmore and Pryce Inc agreed. Then Dunmore sold.',
      ['Dunmore', 'Pryce Inc', 'Dunmore'],
    ],
    ['two firms of a deal', 'Dunmore and Pryce Inc have merged.', ['Dunmore', 'Pryce Inc']],
    ['a partner behind and', 'It sold the mill to Dunmore and Co Ltd.', ['Dunmore and Co Ltd']],
    ['letters and a legal form', 'It sold the mill to D and K Financial Corp.', ['D and K Financial Corp']],
    [
      'a bracket before the legal form',
      'Dunmore (Far East) Holding Co Ltd paid. Then Dunmore sold.',
      ['Dunmore (Far East) Holding Co Ltd', 'Dunmore'],
    ],
    ['no bracket told aside', 'Dunmore (Norland) and Pryce Ltd paid.', ['Dunmore', 'Norland', 'Pryce Ltd']],
    ['a legal form with dots', 'Dunmore Harbor L.P. paid.', ['Dunmore Harbor L.P.']],
    [
      'a nationality of the name, told twice',
      'Canadian Dunmore Oil Ltd paid. Holders of Canadian Dunmore agreed.',
      ['Canadian Dunmore Oil Ltd', 'Dunmore'],
    ],
    ['a department of justice', 'The U.S. Department of Justice sued.', ['U.S. Department of Justice']],
    [
      'an office that stands for its body',
      'The New York State Attorney General sued.',
      ['New York State Attorney General'],
    ],
    ['names that end in a possessive', "McDonald's said Macy’s fell.", ["McDonald's", 'Macy’s']],
    ['a person after a legal form', 'He met Zyntec LLC Jane Doe.', ['Zyntec LLC', 'Jane Doe']],
    ['no date after a body', 'It sued the Accountability Office on June 3.', ['Accountability Office']],
    ['a domain', 'The startup built zuno.ai and sold it.', ['zuno.ai']],
    ['a dotted name', 'It bought Talla.Two for cash.', ['Talla.Two']],
    ['camel case', 'Users of iGlider and zPay complained.', ['iGlider', 'zPay']],
    ['digits inside', 'Backers include q16z and 9chan.', ['q16z', '9chan']],
    [
      'models told by figures and letters',
      'It shipped Lyra 9a, Widget OS 11 24H2, Zuno v6.1 and Lyra-4 mini on day one.',
      ['Lyra 9a', 'Widget OS 11 24H2', 'Zuno v6.1', 'Lyra-4 mini'],
    ],
    ['no count behind a name', 'At Zyntec 5k users and 10x gains, 5th in all.', ['Zyntec']],
    ['a pronoun that is a family name', 'On stage He Xiaotong said so. He said no.', ['He Xiaotong']],
    [
      'a given name that is a month',
      'May Chen left. They hired June Dunmore. In May Fabrikam sold.',
      ['May Chen', 'June Dunmore', 'Fabrikam'],
    ],
    [
      'those whose body it is',
      "They met the Norland Teachers' Pension Plan again.",
      ["Norland Teachers' Pension Plan"],
    ],
    ['no body of many owners', "They saw the Publishers' Quillpad again.", ['Publishers', 'Quillpad']],
    [
      'the second matter of a body',
      'They met the Ministry of Trade and Digital Growth again.',
      ['Ministry of Trade and Digital Growth'],
    ],
    ['no second work', 'They saw House of Glass and Friends again.', ['House of Glass', 'Friends']],
    ['two legal forms with dots', '“No,” Zyntec Robotics Co. Ltd. said.', ['Zyntec Robotics Co. Ltd']],
    ['a surname behind an apostrophe', "They hired Shanta d'Alva again.", ["Shanta d'Alva"]],
    ['a generation', 'They named William Dunmore Jr. to the board.', ['William Dunmore Jr.']],
    ['initials that open with A', 'Then A. P. J. Raskar left.', ['A. P. J. Raskar']],
    ['everyday words that open a sentence', 'Stack Corner raised money. It grew.', ['Stack Corner']],
    ['one thing that speaks', 'Carbon said its revenue rose. Harbor on Monday launched it.', ['Carbon', 'Harbor']],
    ['no mass that speaks', 'Management said so. Police on Monday said no. Analysts said yes.', []],
    ['a version', 'It shipped Lyra 3 Pro and Widget OS 19.2.', ['Lyra 3 Pro', 'Widget OS 19.2']],
    ['a version with a dash', 'The model, called QPT-5.2, is free.', ['QPT-5.2']],
    ['no count for a version', 'At Fabrikam 200 engineers left.', ['Fabrikam']],
    ['a possessive', "Initech's printers and Fabrikam’s plans", ['Initech', 'Fabrikam']],
    ['initials', 'The bank J.P. Dunmore declined.', ['J.P. Dunmore']],
    ['particles', 'Then Marta von der Heide left.', ['Marta von der Heide']],
    ['letters of other alphabets', 'So said Zoë Çelik of Ørnvik.', ['Zoë Çelik', 'Ørnvik']],
    ['a legal form', 'A unit of Zyntec, Inc. was sold.', ['Zyntec, Inc']],
    ['a known name inside a run', "Rival Macy's was lower.", ["Macy's"]],
    ['a name like an owner', "In 2008 Wexley's was sold. Wexley's owner left.", ["Wexley's", "Wexley's"]],
    ['no name like an owner that stands alone too', "Wexley's was good. Then Wexley left.", ['Wexley', 'Wexley']],
    ['a letter before', 'So said K Tovaldan of Z Gallandrie.', ['K Tovaldan', 'Z Gallandrie']],
    ['no letter of a round', 'The Series B Tovaldan led closed.', ['Tovaldan']],
    ['figures before capitals', 'Backers include 9QC but no 60FPS.', ['9QC']],
    ['syllables of a Korean name', 'Then Ryu Yeong-sang left.', ['Ryu Yeong-sang']],
    ['plc in small letters', 'It sold Dunmore plc last year.', ['Dunmore plc']],
    ['the US in capitals', 'Sales in the US rose, and US regulators let us know.', ['US']],
    ['a domain that opens a sentence', 'zuno.ai fell. Then zuno.ai rose.', ['zuno.ai', 'zuno.ai']],
    ['a plus', 'He streams it on Zoomla+ now.', ['Zoomla+']],
  ])('takes %s', (_name, text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    ['an office', 'CEO Jane Doe left.', ['Jane Doe']],
    ['a long office', 'Zyntec Senior Vice President of Sales Jane Doe left.', ['Zyntec', 'Jane Doe']],
    ['two offices', 'Zyntec co-founder and COO Jane Doe left.', ['Zyntec', 'Jane Doe']],
    ['a place before a cabinet office', 'Then U.S. Energy Secretary Jane Doe left.', ['U.S.', 'Jane Doe']],
    ['a form of address', 'Then Mr. Doerr and Ms. Bly left.', ['Doerr', 'Bly']],
    ['a nationality', 'The Chinese firm and French startup Mistrelle agreed.', ['Mistrelle']],
    [
      'an adjective of a place',
      'The London-based Mistrelle and Tel Aviv-based Corvane agreed.',
      ['Mistrelle', 'Corvane'],
    ],
    ['a word before the name', 'Former Zyntec staff agree.', ['Zyntec']],
    ['generic capitals', 'Its AI, API and IPO plans; the CEO; a PC and a TV.', []],
    ['days and months', 'On Monday and in March, until May 5.', []],
    ['a series of a round', 'It closed a Series B round.', []],
    ['a cabinet office', 'Then Treasury Secretary Jane Doe left.', ['Jane Doe']],
    ['the office of a person', "The San Jose District Attorney's Office agreed.", ['San Jose District Attorney']],
    ['two names in one word of a deal', 'The Zyntec-Mistrelle merger and the Zyntec-Jane Doe deal closed.', []],
    ['measures in capitals', 'Its CTR, ARPU and MAUs rose; an ATM and a CLI.', []],
    ['a word that opens speech', 'He said "Officials are slow" of it.', []],
    ['the next sentence stuck on', 'It sells in twelve States.for more, ask.', []],
    ['a ticker', 'Zyntec (NYSE: ZYN) rose.', ['Zyntec']],
    ['a handle and a link', 'Follow @zyntec or see pic.example.com/a1B2cD now.', []],
  ])('leaves out %s', (_name, text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    ['an everyday word', 'Revenue rose. Users left. Critics say no.', []],
    ['a word seen small', 'Harbours closed. The harbours are full.', []],
    ['a strange word', 'Zyntec grew.', ['Zyntec']],
    ['an everyday word that is a name elsewhere', 'Humble grew. The truck by Humble is new.', ['Humble', 'Humble']],
    ['a name of everyday words', 'General Widgets grew.', ['General Widgets']],
    ['a noun before the name', 'Startup Zyntec grew.', ['Zyntec']],
  ])('decides the start of a sentence by evidence: %s', (_name, text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('leaves a name whole that opens as a known one and ends as names do', () => {
    expect(whole('Lumenfield bought a startup.')).toEqual(['Lumenfield'])
    expect(whole('Intelworks bought a startup.')).toEqual(['Intelworks'])
    expect(whole('Intelannounced a chip.')).toEqual(['Intel'])
  })

  it('knows a name whose capital stands behind a figure or a hyphen', () => {
    expect(whole('The report by 9to5Mac names the chip startup d-Matrix.')).toEqual(['9to5Mac', 'd-Matrix'])
  })

  it('cuts words that lost their space at a link', () => {
    const text = 'Zyntec grew. Later, Zyntecannounced a deal withCorvane, says theBank of Norland. Corvane agreed.'
    expect(spans(text)).toEqual(['Zyntec', 'Zyntec', 'Corvane', 'Bank of Norland', 'Corvane'])
  })

  it.each([
    [
      'Title Case',
      'Harbour Light Buys Widget Maker Zyntec For Cash After Long Talks\n\nThe buyer, Harbour Light, said so today.',
      ['Harbour Light', 'Zyntec', 'Harbour Light'],
    ],
    [
      'capitals',
      'HARBOUR LIGHT BUYS ZYNTEC AFTER TALKS\n\nThe buyer of Zyntec is Harbour Light, it said today.',
      ['HARBOUR LIGHT', 'ZYNTEC', 'Zyntec', 'Harbour Light'],
    ],
  ])('reads a headline in %s with the names of the body', (_name, article, expected) => {
    const document = new AnnotatedDocument(readDocument(article, { format: 'text' }).document)
    const names = document.references.filter(({ form }) => form === 'name')
    expect(names.map(name => document.slice(name))).toEqual(expected)
  })
})

describe('findNames: a name that only ever opens a sentence', () => {
  it.each([
    ['an ending of adverbs', 'Tidely raised $4 million. Tidely said it would hire.', ['Tidely', 'Tidely']],
    ['the same in a headline', 'Parcelly opens a plant', ['Parcelly']],
    ['an everyday word that is called a maker', 'Copper, a Norland-based maker of chips, grew.', ['Copper']],
    ['the company behind', 'Anchor, the company behind a game, grew.', ['Anchor']],
    ['an adverb', 'Quietly, the firm sold it. Steadily rising, it grew. Arguably a loss, it went.', []],
    ['what somebody says', 'Competition, a judge said in a company filing, is bad.', []],
    ['what the company says', 'Money, the company said, is short.', []],
    ['a plural', 'Critics, a group of ten, left.', []],
  ])('%s', (_, text, want) => expect(spans(text)).toEqual(want))
})

describe('findNames: what a name is of', () => {
  it.each([
    ['Zyntec Inc said no.', 'Zyntec Inc', 'organization'],
    ['It is run by Corvane Capital now.', 'Corvane Capital', 'organization'],
    ['The fintech startup Corvane agreed.', 'Corvane', 'organization'],
    ['Corvane, a maker of printers, agreed.', 'Corvane', 'organization'],
    ['Corvane shares fell.', 'Corvane', 'organization'],
    ['They sold it on Black Friday.', 'Black Friday', 'unknown'],
    ['Corvane laid off forty people.', 'Corvane', 'organization'],
    ["He knew of Corvane's first-quarter revenue.", 'Corvane', 'organization'],
    ['The Corvane Group agreed.', 'Corvane Group', 'organization'],
    ['The Norland Court of Appeals agreed.', 'Norland Court of Appeals', 'organization'],
    ['Then Corvane rose. Corvane Inc, the freight app, agreed.', 'Corvane Inc', 'organization'],
    ['They said Lyrra on Tuesday released an app.', 'Lyrra', 'organization'],
    ["They saw Lyrra's Corvane 4 there.", 'Lyrra', 'organization'],
    ['They use corv2widgets now.', 'corv2widgets', 'unknown'],
    ['Hanna Brandvold, who left, agreed.', 'Hanna Brandvold', 'person'],
    ['Qorra Brandvold, chief executive of Zyntec, agreed.', 'Qorra Brandvold', 'person'],
    ['Then Mr. Brandvold agreed.', 'Brandvold', 'person'],
    ['The chatbot Lyrra is new.', 'Lyrra', 'product'],
    ['They showed an app called Lyrra today.', 'Lyrra', 'product'],
    ['They sell a subscription service, Lyrra Guard, today.', 'Lyrra Guard', 'product'],
    ['They showed Lyrra 3.1 today.', 'Lyrra 3.1', 'product'],
    ['A plant near Osaka opened.', 'Osaka', 'place'],
    ['They are based in Brandvik today.', 'Brandvik', 'place'],
  ])('%s', (text, name, kind) => {
    expect(kinds(text)).toMatchObject({ [name]: kind })
  })

  it('lets the lexicon of the caller win', () => {
    const lexicon = { people: ['Zyntec'], products: ['the little box'] }
    expect(
      findNames('Zyntec Inc is no Zyntec. See the little box.', { lexicon }).map(({ kind, span }) => [span.text, kind]),
    ).toEqual([
      ['Zyntec Inc', 'person'],
      ['Zyntec', 'person'],
      ['the little box', 'product'],
    ])
  })
})

describe('findNames: one name in several forms', () => {
  it.each([
    ['a surname', 'Hanna Brandvold left. Brandvold had led it.', ['Hanna Brandvold']],
    [
      'a pronoun behind an office',
      'Fabrikam hired Qorra Tezzin as its finance chief. He left.',
      ['Fabrikam', 'Qorra Tezzin'],
    ],
    ['a surname before a generation', 'William Dunmore Jr. left. Dunmore had led it.', ['William Dunmore Jr.']],
    ['a family name that stands first', 'It was founded by Zhao Qiming. Zhao left.', ['Zhao Qiming']],
    ['two surnames', 'So said Juan Pablo Dunmar Orteza. Dunmar Orteza left.', ['Juan Pablo Dunmar Orteza']],
    ['a surname that is a town', 'Drew Houston left. Houston had led it.', ['Drew Houston']],
    ['no town that is told as one', 'Drew Houston left. It is based in Houston.', ['Drew Houston', 'Houston']],
    ['a founder of no known given name', 'It was founded in 2019 by Qorra Tezzin. Tezzin left.', ['Qorra Tezzin']],
    ['a surname of no known given name', 'So said Qorra Brandvold. Brandvold left.', ['Qorra Brandvold']],
    ['a short form', 'Corvane Asset Management sold it. Corvane agreed.', ['Corvane Asset Management']],
    [
      'a firm with a product of its name',
      'Corvane Works sold it. It has an app called Corvane Notes. Corvane agreed.',
      ['Corvane Works', 'Corvane Notes'],
    ],
    ['an acronym in brackets', 'The Norland Widget Board (NWB) agreed. NWB is old.', ['Norland Widget Board']],
    ['an acronym', 'Advanced Widget Works grew. AWW is old.', ['Advanced Widget Works']],
    ['a former name', 'Corvane, formerly known as Zyntec, grew. Zyntec was old.', ['Corvane']],
    ['a legal form', 'Zyntec Corp grew. Zyntec is old.', ['Zyntec Corp']],
    ['an article', 'He reads The Norland Times. The Norland Times is old.', ['Norland Times']],
    ['no longer product name', 'Zyntec grew. Zyntec Notes is an app.', ['Zyntec', 'Zyntec Notes']],
    [
      'a given name that shares its surname',
      'Anna and Peter Brandvold left. Anna Brandvold had led it.',
      ['Anna Brandvold', 'Peter Brandvold'],
    ],
    ['no two people of one surname', 'Hanna Brandvold met Peter Brandvold.', ['Hanna Brandvold', 'Peter Brandvold']],
  ])('ties %s', (_name, text, expected) => {
    expect(whole(text)).toEqual(expected)
  })

  it('ties the short form of a headline to the full one below it', () => {
    const article = 'Zyntec tops estimates as demand for chips grows\n\nZyntec Works reported results. Zyntec rose.'
    const { references } = new AnnotatedDocument(readDocument(article, { format: 'text' }).document)
    const names = references.filter(({ form }) => form === 'name').map(({ entity }) => entity?.name)
    expect(names).toEqual(['Zyntec Works', 'Zyntec Works', 'Zyntec Works'])
  })

  it('tells aliases and the key', () => {
    const [first] = findNames('Zyntec Works, Inc. (NYSE: ZYN) grew. Zyntec Works is old. Later ZYNTEC WORKS fell.')
    expect(first).toMatchObject({ name: 'Zyntec Works, Inc', key: 'zyntec works' })
    expect(first.aliases).toEqual(['Zyntec Works', 'ZYNTEC WORKS', 'ZYN'])
  })

  it('takes the surname from the last one so named', () => {
    const found = findNames('Hanna Brandvold spoke. Brandvold left. Peter Brandvold came. Brandvold stayed.')
    expect(found.length).toBe(4)
    expect(found[1].name).toBe('Hanna Brandvold')
  })
})

describe('findNames on hostile text', () => {
  it.each([
    '',
    ' ',
    '. . . , , ,',
    'A B C D E F G',
    'X '.repeat(2000),
    'The '.repeat(2000),
    'Zyntec and '.repeat(2000),
    'Bank of '.repeat(2000),
    '(NYSE: ',
    "'s's's's",
    '\u{1F600} Zyntec \u{1F600}',
    'of'.repeat(3000),
    'Aof'.repeat(3000),
    `${'Zyntec'.repeat(15_000)}said`,
    'Zyntecsaid'.repeat(9000),
    'Aand'.repeat(25_000),
    'Zy-'.repeat(30_000),
  ])('reads %j', text => {
    for (const { span, name } of findNames(text)) {
      expect(span.text).toBe(text.slice(span.start, span.end))
      expect(name.length).toBeGreaterThan(0)
    }
  })
})

describe('findNames: an everyday word that opens a sentence before a word of no use elsewhere', () => {
  it.each(['Arch Meadow', 'Blue Canary', 'Nine Maples', 'Ocean Lantern', 'Iron Ox'])(
    'is part of the name: %s',
    name => {
      expect(whole(`${name} bought a payments startup for $40 million.`)).toEqual([name])
    },
  )

  it.each(['Rival', 'Chipmaker', 'Former', 'Instead', 'Larger', 'Bank', 'Fellow'])('is none of it: %s', word => {
    expect(whole(`${word} Zyntec bought a payments startup for $40 million.`)).toEqual(['Zyntec'])
  })

  it('is none where the name stands without it', () => {
    expect(whole('Ocean Zyntec bought a startup. The deal is the first of Zyntec.')).toEqual(['Zyntec'])
  })
})

describe('findNames: names in a headline', () => {
  it.each([
    ['a small verb', 'Zyntec releases Garden Path Card', ['Zyntec', 'Garden Path Card']],
    ['capitals throughout', 'Zyntec Releases A Garden Path Card For Schools', ['Zyntec']],
  ])('reads with %s', (_name, headline, expected) => {
    const article = `${headline}\n\nThe maker said so on Monday, and it will be sold in schools.`
    const { document } = readDocument(article, { format: 'text' })
    const { references } = new AnnotatedDocument(document)
    expect(
      references
        .filter(({ form, end }) => form === 'name' && end <= headline.length)
        .map(one => article.slice(one.start, one.end)),
    ).toEqual(expected)
  })
})

describe('findNames: models that stand behind the first', () => {
  it.each([
    ['They sell the Zyntec 15 and 15 Pro.', ['Zyntec 15', 'Zyntec 15 Pro']],
    ['They sell the Zyntec S9, S9+ and S9 Ultra.', ['Zyntec S9', 'Zyntec S9+', 'Zyntec S9 Ultra']],
    ['They sell the Zyntec 610 and 740 cameras.', ['Zyntec 610', 'Zyntec 740']],
    ['They sell the Zyntec 8 Pro or Max.', ['Zyntec 8 Pro', 'Zyntec 8 Max']],
    ['They sell the Zyntec 3 and 4 of its rivals.', ['Zyntec 3']],
    ['They sold the Zyntec 3 and 40 other models.', ['Zyntec 3']],
    ['They sold the Zyntec 3 and 4 million chips.', ['Zyntec 3']],
    ['They built the Zyntec 2 in 2019 and 2020.', ['Zyntec 2']],
  ])('%s', (text, expected) => {
    expect(whole(text)).toEqual(expected)
  })

  it('are of the kind of the first', () => {
    expect(kinds('The Zyntec 610 phone and the Zyntec 15 and 20 launched in May.')).toMatchObject({
      'Zyntec 15': 'product',
      'Zyntec 20': 'product',
    })
  })

  it('takes a town before its state for a place', () => {
    expect(kinds('Zyntec Corp. of Mellow, N.J., makes chips.')).toMatchObject({ Mellow: 'place' })
  })
})
