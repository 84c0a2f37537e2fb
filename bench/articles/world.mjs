import * as W from './words.mjs'

const pad = number => String(number).padStart(2, '0')
const plural = noun =>
  /[^aeo]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`
const capital = word => word[0].toUpperCase() + word.slice(1)

/** Who and what one article is about, and the ways in which it can be said. Each slot of a template asks here. */
export class World {
  constructor(chance) {
    this.chance = chance
    this.year = chance.whole(2019, 2026)
    this.month = chance.whole(1, 12)
    this.day = chance.whole(1, 28)
    this.industry = chance.pick(W.INDUSTRIES)
    this.companies = Array.from({ length: 5 }, () => this.inventCompany())
    this.people = Array.from({ length: 4 }, () => `${chance.pick(W.FIRSTS)} ${this.inventName()}`)
    this.products = Array.from({ length: 3 }, () => this.inventProduct())
    this.investors = Array.from(
      { length: 4 },
      () => `${this.inventName()} ${chance.pick(['Capital', 'Ventures', 'Partners', 'Growth'])}`,
    )
    this.authority = chance.pick([
      'the Federal Trade Commission',
      'the European Commission',
      'the Justice Department',
      'the U.K. Competition and Markets Authority',
      'a federal court in California',
    ])
    this.outlet = chance.pick(W.OUTLETS)
    this.city = chance.pick(W.CITIES)
    this.person = this.people[0]
    this.speaker = this.people[1]
    this.role = chance.pick(W.ROLES)
  }

  get published() {
    return `${this.year}-${pad(this.month)}-${pad(this.day)}`
  }

  inventName() {
    return this.chance.pick(W.HEADS) + this.chance.pick(W.TAILS)
  }

  inventCompany() {
    const name = this.inventName()
    const form = this.chance.next()
    if (form < 0.55) return name
    if (form < 0.7)
      return `${name} ${this.chance.pick(['Labs', 'Systems', 'Technologies', 'AI', 'Health', 'Robotics', 'Networks'])}`
    if (form < 0.85) return `${name} ${this.chance.pick(['Inc.', 'Corp.', 'Ltd.', 'Group', 'Holdings'])}`
    return name.slice(0, 3) + capital(this.chance.pick(W.TAILS))
  }

  inventProduct() {
    const name = this.inventName()
    const form = this.chance.next()
    if (form < 0.4) return `${name} ${this.chance.whole(2, 9)}`
    if (form < 0.6) return `${name} Pro`
    if (form < 0.8) return `${name} Assist`
    return name
  }

  company = () => this.companies[0]
  rival = () => this.companies[1]
  other = () => this.chance.pick(this.companies)
  target = () => this.companies[2]
  product = () => this.products[0]
  second = () => this.products[1]
  investor = () => this.investors[0]
  backers = () => `${this.investors[1]}, ${this.investors[2]} and ${this.investors[3]}`
  who = () => this.person
  said = () => this.speaker
  surname = () => this.speaker.split(' ')[1]
  office = () => this.role
  place = () => this.city
  trade = () => this.industry
  court = () => this.authority
  paper = () => this.outlet
  network = () => this.chance.pick(W.PLATFORMS)
  handle = () => `(@${this.speaker.toLowerCase().replace(' ', '_')})`

  weekday = () => this.chance.pick(W.WEEKDAYS)
  monthname = () => this.chance.pick(W.MONTHS)
  fullday = () => `${this.monthname()} ${this.chance.whole(1, 28)}, ${this.year - this.chance.whole(0, 2)}`
  shortday = () => `${this.chance.pick(['Jan.', 'Feb.', 'March', 'Sept.', 'Oct.', 'Nov.'])} ${this.chance.whole(1, 28)}`
  past = () => String(this.year - this.chance.whole(1, 12))
  quarter = () =>
    this.chance.pick([
      'the first quarter',
      'the second quarter',
      'the third quarter',
      `Q${this.chance.whole(1, 4)} ${this.year}`,
      'the fourth quarter of ' + (this.year - 1),
    ])
  when = () =>
    this.chance.pick([
      'last month',
      'earlier this year',
      'last week',
      'in ' + this.monthname(),
      'since ' + this.past(),
      'next year',
      'by the end of ' + (this.year + 1),
      'last year',
      'this week',
      'two weeks ago',
    ])

  digits = () => String(this.chance.whole(2, 950))
  few = () => String(this.chance.whole(2, 60))
  share = () =>
    this.chance.pick([
      `${this.chance.whole(2, 90)}%`,
      `${this.chance.whole(1, 60)}.${this.chance.whole(1, 9)}%`,
      `${this.chance.whole(2, 60)} percent`,
    ])
  millions = () =>
    `${this.chance.pick(['$', '$', '$', '€', '£'])}${this.chance.whole(2, 900)}${this.chance.pick([' million', 'M', ' million'])}`
  billions = () => `$${this.chance.whole(1, 60)}.${this.chance.whole(1, 9)}${this.chance.pick([' billion', 'B', 'bn'])}`
  money = () => (this.chance.chance(0.7) ? this.millions() : this.billions())
  users = () =>
    this.chance.pick([
      `${this.chance.whole(2, 900)} million`,
      `${this.chance.whole(2, 900)},000`,
      `${this.chance.whole(1, 9)}.${this.chance.whole(1, 9)} million`,
    ])
  heads = () =>
    this.chance.pick([
      `${this.chance.whole(2, 9)}0`,
      `${this.chance.whole(1, 9)},${this.chance.whole(1, 9)}00`,
      `about ${this.chance.whole(2, 9)}00`,
    ])
  round = () => this.chance.pick(['seed', 'Series A', 'Series B', 'Series C', 'Series D', 'growth'])

  noun = () => this.chance.pick(W.NOUNS)
  nouns = () => plural(this.chance.pick(W.NOUNS))
  price = () => `$${this.chance.whole(2, 60)}.${this.chance.whole(10, 99)}`
  adjective = () => this.chance.pick(W.ADJECTIVES)
  verb = () => this.chance.pick(W.VERBS)
  adverb = () => this.chance.pick(W.ADVERBS)

  /** Fills a template: `{slot}` asks the world, `(a|b|)` takes one of them; both may stand inside each other. */
  say(template) {
    const [text] = this.part(template, 0)
    return text[0].toUpperCase() + text.slice(1)
  }

  part(template, at) {
    const ways = ['']
    for (; at < template.length; at++) {
      const c = template[at]
      if (c === '(') {
        const [text, end] = this.part(template, at + 1)
        ways[ways.length - 1] += text
        at = end
      } else if (c === '{') {
        const end = template.indexOf('}', at)
        ways[ways.length - 1] += this[template.slice(at + 1, end)]()
        at = end
      } else if (c === '|') ways.push('')
      else if (c === ')') break
      else ways[ways.length - 1] += c
    }
    return [this.chance.pick(ways), at]
  }
}
