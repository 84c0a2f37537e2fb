import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

/** Who makes what, so that the names are known as a newspaper's readers know them. */
const KNOWN =
  '\n\nNorthwind Systems is a software company. Harbor is an app of Northwind Systems. Fabrikam Robotics is a chip company.'
const told = (text: string) => tellings(text + KNOWN)

describe('rules for those who use a product', () => {
  it.each([
    [
      'Northwind Systems is restricting Harbor from answering questions about elections.',
      'announced: Northwind Systems > Harbor',
    ],
    ['Northwind Systems has barred sellers from using fake reviews.', 'completed: Northwind Systems > sellers'],
    ['Northwind Systems will stop children from joining public groups.', 'announced: Northwind Systems > children'],
    ['Northwind Systems plans to ban advertisers from naming rivals.', 'planned: Northwind Systems > advertisers'],
    [
      'Northwind Systems has announced a new pricing structure for Harbor.',
      'announced: Northwind Systems > pricing structure + Harbor',
    ],
    [
      'Northwind Systems will charge developers $1,850 a year to use Harbor.',
      'announced: Northwind Systems > developers $1,850',
    ],
    ['Northwind Systems announced changes to its moderation procedures.', 'announced: Northwind Systems > changes'],
    ['Northwind Systems is reversing its Harbor changes.', 'announced: Northwind Systems > Harbor changes + Harbor'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`policy_change ${expected}`])
  })

  it.each([
    'Northwind Systems built a filter to stop users from cheating.',
    'Northwind Systems blocks attackers from reading mail.',
    'Northwind Systems stopped hackers from stealing data.',
    'The rain stopped players from scoring.',
    'A judge barred him from leaving the country.',
    'Northwind Systems announced changes to its board.',
    'Northwind Systems is making changes.',
  ])('no rule in: %s', text => {
    expect(told(text).filter(line => line.startsWith('policy_change'))).toEqual([])
  })
})

describe('products as consumer news tells of them', () => {
  it.each([
    ['Northwind Systems is testing hour-long clips in Harbor.', 'completed: Northwind Systems > hour-long clips'],
    ['Northwind Systems is experimenting with a paid tier.', 'completed: Northwind Systems > paid tier'],
    [
      'Fabrikam 12X 5G launched in India with two cameras\n\nThe phone costs 9,999 rupees.',
      'completed: Fabrikam Robotics > Fabrikam 12X 5G',
    ],
    [
      'Harbor, a note-taking game for PC, announced by Northwind Systems\n\nIt is out.',
      'completed: Northwind Systems > Harbor',
    ],
    ['Northwind Systems announced a May 21 release date for Harbor.', 'announced: Northwind Systems > Harbor'],
    [
      'Northwind Systems is adding a calendar overview in new tabs.',
      'announced: Northwind Systems > calendar overview',
    ],
    [
      'Northwind Systems announced the addition of four new games to Harbor.',
      'announced: Northwind Systems > four new games',
    ],
    ['Northwind Systems is adding a feature to Harbor called “Clear Sky”.', 'announced: Northwind Systems > Clear Sky'],
    ['Harbor is now in public beta.', 'completed: Northwind Systems > Harbor'],
    ['Harbor can now summarize long emails.', 'completed: Northwind Systems > summarize long emails + Harbor'],
    ['Harbor users can soon edit messages.', 'announced: Northwind Systems > edit messages + Harbor'],
    ['Northwind Systems has opened preorders for the Harbor 2.', 'completed: Northwind Systems > Harbor 2'],
    ['The Harbor pack, scheduled for release on May 4, adds levels.', 'announced: Northwind Systems > Harbor'],
    ['Northwind Systems will offer schools access to Harbor.', 'announced: Northwind Systems > Harbor'],
    ['Harbor is getting passkeys.', 'completed: Northwind Systems > passkeys + Harbor'],
    ['Harbor gets a release date.', 'announced: Northwind Systems > Harbor'],
    ['The Harbor game finally hits consoles on May 21.', 'announced: Northwind Systems > Harbor'],
    [
      'Northwind Systems is set to launch a dedicated kit. The Embedded Reader Kit launches on May 2.',
      'announced: Northwind Systems > Embedded Reader Kit',
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`product_launch ${expected}`])
  })

  it.each([
    'Northwind Systems is testing the patience of its users.',
    'Northwind Systems tests its apps on old phones.',
    'Northwind Systems is testing employees for the flu.',
    'The game hits consoles hard.',
    'Northwind Systems is adding 400 jobs in Ohio.',
    'Northwind Systems is adding staff.',
    'Harbor can summarize long emails.',
    'Jane Doe can now vote.',
    'Harbor is getting complaints.',
    'The meeting is scheduled for May 4.',
    'Northwind Systems opened preorders for the summer.',
    'Northwind Systems announced the addition of Jane Doe to its board.',
    'Northwind Systems set a date for its meeting.',
    'Fabrikam Robotics launched in India.',
  ])('no launch in: %s', text => {
    expect(told(text).filter(line => line.startsWith('product_launch'))).toEqual([])
  })
})

describe('prices and troubles', () => {
  it.each([
    ['Harbor now costs $12 a month, up from $9.', 'policy_change completed: Northwind Systems > Harbor'],
    ['Harbor will soon cost $3 more per month.', 'policy_change announced: Northwind Systems > Harbor'],
    ['Thousands of users reported problems with Harbor on Monday.', 'outage completed: Northwind Systems > Harbor'],
    ['Harbor is experiencing issues.', 'outage completed: Northwind Systems > Harbor'],
    [
      'The Federal Trade Commission is looking into Northwind Systems.',
      'regulation completed: Federal Trade Commission < Northwind Systems',
    ],
    ['A critical Fabrikam flaw is now exploited in attacks.', 'security_incident completed: Fabrikam'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([expected])
  })

  it.each([
    'Harbor costs $12 a month.',
    'The plant cost $40 million more than planned.',
    'Northwind Systems has problems with its suppliers.',
    'The company is having issues.',
    'The commission is looking ahead.',
  ])('nothing in: %s', text => {
    expect(told(text)).toEqual([])
  })
})

describe('flaws that are dealt with', () => {
  it.each([
    ['Northwind Systems addressed two vulnerabilities that were exploited.', 'completed: Northwind Systems'],
    ['Northwind Systems warned of a critical flaw in Harbor.', 'completed: Northwind Systems > Harbor'],
    ['Northwind Systems has mitigated an RCE flaw in Harbor.', 'completed: Northwind Systems > Harbor'],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual([`security_incident ${expected}`])
  })

  it('an update that is brought out against it', () => {
    expect(told('Northwind Systems released an update to address critical flaws in Harbor.')).toContain(
      'security_incident completed: Northwind Systems > Harbor',
    )
  })

  it.each(['Northwind Systems addressed the weakness of its shares.', 'Northwind Systems hired her to fix flaws.'])(
    'no flaw in: %s',
    text => {
      expect(told(text).filter(line => line.startsWith('security_incident'))).toEqual([])
    },
  )
})

describe('a suit by its filing, and what is no breach and no end', () => {
  it('is told by the -ing form behind "by"', () => {
    expect(told('Northwind Systems revived the fight by filing a lawsuit against Fabrikam Robotics.')).toEqual([
      'lawsuit completed: Northwind Systems < Fabrikam Robotics',
    ])
  })

  it.each([
    'Jane Doe accused Northwind Systems of breaching the founding principles.',
    'An agency warned that spies hijacked updates to breach networks.',
    'An error takes down services across the country.',
  ])('nothing in: %s', text => {
    expect(told(text).filter(line => /^(?:security_incident|product_shutdown)/.test(line))).toEqual([])
  })
})

describe('one suit of a state and of who acts for it', () => {
  it('is told once', () => {
    const text =
      'Texas is suing Northwind Systems over its app\n\nTexas Attorney General Jane Doe has filed a lawsuit against Northwind Systems.'
    expect(told(text)).toEqual(['lawsuit completed: Texas < Northwind Systems'])
  })
})
