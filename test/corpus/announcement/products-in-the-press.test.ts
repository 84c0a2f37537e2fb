import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'
import { tellings } from './tellings.js'

describe('products as the press tells of them', () => {
  it.each([
    // models that share the words of the first
    [
      'Northwind Systems launched the Harbor 15 and 15 Pro on Tuesday.',
      'product_launch completed: Northwind Systems > Harbor 15 + Harbor 15 Pro',
    ],
    [
      'Northwind Systems unveiled the Lantern S9, S9+ and S9 Ultra.',
      'product_launch completed: Northwind Systems > Lantern S9 + Lantern S9+ + Lantern S9 Ultra',
    ],
    [
      'Northwind Systems announced the Harbor 610 and 740 on Tuesday.',
      'product_launch completed: Northwind Systems > Harbor 610 + Harbor 740',
    ],
    [
      'Northwind Systems introduced the Harbor 8 Pro and Pro Max.',
      'product_launch completed: Northwind Systems > Harbor 8 Pro + Harbor 8 Pro Max',
    ],
    // what a clause with "what" stands for
    [
      'Northwind Systems has launched what it calls the first foldable laptop.',
      'product_launch completed: Northwind Systems > first foldable laptop',
    ],
    [
      'Northwind Systems unveiled what Chief Executive Jane Doe described as a universal remote app.',
      'product_launch completed: Northwind Systems > universal remote app',
    ],
    [
      'Northwind Systems broke ground on what will be its largest warehouse in Ohio.',
      'expansion completed: Northwind Systems > largest warehouse in Ohio',
    ],
    // days that are put off
    ['The Harbor 3 release has slipped to next year.', 'product_launch announced:  > Harbor 3'],
    [
      'Tallow Bay has been delayed to November 2026, three months behind its first release date.',
      'product_launch announced:  > Tallow Bay',
    ],
    [
      'Northwind Games is delaying its space shooter by four months.',
      'product_launch announced: Northwind Games > space shooter',
    ],
    [
      'Northwind Systems is launching its reader in the coming weeks.',
      'product_launch announced: Northwind Systems > reader',
    ],
    [
      'Northwind Systems is introducing a wallet app in Japan soon.',
      'product_launch announced: Northwind Systems > wallet app',
    ],
    // what one pays for by the month, and what is laid open
    [
      'Northwind Systems has announced a new premium subscription.',
      'product_launch completed: Northwind Systems > premium subscription',
    ],
    ['Northwind Systems has made Harbor open source.', 'product_launch completed: Northwind Systems > Harbor'],
    [
      'The Harbor framework of Northwind Systems is now open source.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    // recalls
    [
      'Northwind Systems is recalling about 9,000 juicers that may catch fire.',
      'product_shutdown completed: Northwind Systems > 9,000 juicers',
    ],
    [
      'Northwind Systems of Dover, N.J., is recalling more than 9,000 tablets.',
      'product_shutdown completed: Northwind Systems > 9,000 tablets',
    ],
    [
      'About 9,000 scooters, which were sold by Northwind Systems, have been recalled.',
      'product_shutdown completed: Northwind Systems > 9,000 scooters',
    ],
    [
      'Northwind Systems issued a recall of 3,000 laptops.',
      'product_shutdown completed: Northwind Systems > 3,000 laptops',
    ],
    // the end of updates, and two who tell it
    [
      'Northwind Systems will no longer release security updates for Harbor 10 after May 4.',
      'product_shutdown announced: Northwind Systems > Harbor 10',
    ],
    [
      'Harbor 10 will no longer receive updates after May 4, Northwind Systems said.',
      'product_shutdown announced: Northwind Systems > Harbor 10',
    ],
    [
      'The Harbor app will shut down on May 31, its developers Northwind Systems and Lumen Labs have announced.',
      'product_shutdown announced: Northwind Systems + Lumen Labs > Harbor',
    ],
    // a plan that is paid for
    [
      "Northwind Systems's standard plan is going up by $2 per month.",
      'policy_change announced: Northwind Systems > standard plan',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems sold Harbor 3 and 40 other apps.',
    'Northwind Systems launched what critics call a campaign of fear.',
    'Northwind Systems is widely known as a maker of chips.',
    'Mercer Fair has been delayed to November, its organisers said.',
    'The Tallow Bay trial has been delayed to November, and its lawyers released a note.',
    'Northwind Systems recalled about 900 workers.',
    'Northwind Systems recalled more than 20 ambassadors of its brand.',
    'The Harbor framework is an open source project.',
    'Harbor 10 no longer receives praise.',
    'Jane Doe cancelled her subscription.',
    'Northwind Systems has a standard plan for such cases.',
  ])('nothing in: %s', text => {
    expect(tellings(text)).toEqual([])
  })

  it('takes no figure that counts something for a model', () => {
    const text = 'Northwind Systems launched Harbor 3 and 4 million people use it.'
    expect(tellings(text)).toEqual(['product_launch completed: Northwind Systems > Harbor 3'])
  })

  it('tells a feature by what it lets users do, and no rule for them', () => {
    const text = 'Lumen is testing a feature named Harbor that will allow users to share photos that disappear.'
    expect(tellings(text, ['policy_change'])).toEqual([])
  })

  it('closes no company whose shops close', () => {
    const text = 'Northwind Systems has not named the plants that it means to shut down.'
    expect(tellings(text, ['product_shutdown'])).toEqual([])
  })
})

describe('sites and names as the press tells of them', () => {
  it.each([
    [
      'Northwind Systems brought two data centers in France online.',
      'expansion completed: Northwind Systems > data centers in France',
    ],
    [
      "Northwind Systems's new plant in Ohio came online in May.",
      'expansion completed: Northwind Systems > plant in Ohio',
    ],
    [
      'Northwind Systems will add three cloud regions in Spain.',
      'expansion announced: Northwind Systems > cloud regions in Spain',
    ],
    ['Northwind Systems is planning to expand into the Swiss market.', 'expansion planned: Northwind Systems'],
    [
      'Northwind Systems has opened its first Fabric Exchange Point (FXP) data centre in Norway.',
      'expansion completed: Northwind Systems > first Fabric Exchange Point data centre in Norway',
    ],
    [
      'Northwind Systems announced that it is rebranding and will now be called Fabrikam.',
      'restructuring announced: Northwind Systems > Fabrikam',
    ],
    [
      'Northwind Systems is rebranding. The company will be known as Fabrikam from May.',
      'restructuring announced: Northwind Systems > Fabrikam',
    ],
    ['Northwind Systems is now called Fabrikam.', 'restructuring completed: Northwind Systems > Fabrikam'],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems brought its quarrel online.',
    'The plant in Ohio came online in May.',
    'Northwind Systems added staff in its stores in Spain.',
    'The combined company will be called Fabrikam.',
    'Northwind Systems hopes to expand into the market.',
  ])('nothing in: %s', text => {
    expect(tellings(text)).toEqual([])
  })
})

describe('acts told by two verbs, in a headline or by their parts', () => {
  it.each([
    [
      'Northwind Systems confirmed plans to build and operate an advanced chip plant.',
      'expansion planned: Northwind Systems > advanced chip plant',
    ],
    [
      'Northwind Systems will design and build a data center in Norway.',
      'expansion announced: Northwind Systems > data center in Norway',
    ],
    [
      'Northwind Systems plans to open a new 2 billion dollar foundry in Arizona.',
      'expansion planned: Northwind Systems > 2 billion dollar foundry in Arizona',
    ],
    [
      `Northwind Systems breaks ground on third Ohio fab

Northwind Systems has broken ground on its third chip plant near Dover.`,
      'expansion completed: Northwind Systems > third Ohio fab',
    ],
    ['Northwind Systems had a soft launch last month in Nairobi.', 'expansion completed: Northwind Systems in Nairobi'],
    [
      'Northwind Systems servers for six games will be shut down in May.',
      'product_shutdown announced: Northwind Systems > Northwind Systems servers',
    ],
    [
      'Northwind Systems is pausing production of the Harbor headset.',
      'product_shutdown announced: Northwind Systems > Harbor headset',
    ],
    [
      `Harbor 3 coming to Android

The maker of the app said so on Monday.`,
      'product_launch announced:  > Harbor 3',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems makes and sells phones.',
    'Northwind Systems has traditionally launched each version in September.',
    'Northwind Systems paused production at its plant in Ohio.',
    'Northwind Systems had a launch on its mind.',
  ])('nothing in: %s', text => {
    expect(tellings(text)).toEqual([])
  })

  it('keeps two sites of one firm apart', () => {
    const text = `Northwind Systems opens office in Lisbon

The town is growing. Northwind Systems will build a plant in Porto.`
    expect(tellings(text, ['expansion'])).toHaveLength(2)
  })
})

describe('recalls and days of telling', () => {
  it.each([
    [
      'Northwind Motors Co. has initiated a recall of approximately 9,000 Harbor and Lantern vans.',
      'product_shutdown completed: Northwind Motors Co > 9,000 Harbor and Lantern vans',
    ],
    [
      'Northwind Motors will recall about 9,000 units of its Harbor F-15 truck.',
      'product_shutdown announced: Northwind Motors > Harbor F-15',
    ],
    [
      'Northwind Motors is recalling 4,000 Harbor 3 and Lantern 5 phones.',
      'product_shutdown completed: Northwind Motors > Harbor 3 + Lantern 5',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it('leaves a recall by an authority to who makes the thing', () => {
    expect(tellings('The Food and Drug Administration announced a recall of 300 pumps.')).toEqual([])
  })

  it.each([
    ['In August, Northwind Systems announced it would raise the price of its Harbor app.', null],
    ['In August, Northwind Systems raised the price of its Harbor app.', '2025-08'],
    ['In August, Northwind Systems will raise the price of its Harbor app.', '2026-08'],
    ['Northwind Systems raised the price of its Harbor plan. Starting May 4, customers will pay $12.', '2026-05-04'],
  ])('%s', (text, date) => {
    expect(factsOf('announcement', text)).toMatchObject([{ event: 'policy_change', date }])
  })
})

describe('models before verbs, lineups, and firms named after things', () => {
  const maker = 'Northwind Systems makes the Harbor 3 tablet.'

  it.each([
    ['Harbor 3 lands on Steam on May 4.', 'product_launch announced: Northwind Systems > Harbor 3'],
    ['Harbor 3 launches on May 4.', 'product_launch announced: Northwind Systems > Harbor 3'],
    [
      'Northwind Systems added the Harbor 5 to its tablet lineup.',
      'product_launch completed: Northwind Systems > Harbor 5',
    ],
    ['Northwind Systems has launched in Norway.', 'expansion completed: Northwind Systems in Norway'],
  ])('%s', (text, expected) => {
    expect(tellings(`${maker}\n\n${text}`)).toEqual([expected])
  })

  it.each([
    'Northwind Systems added Fabrikam to its family.',
    'Northwind Systems expanded its lineup with care.',
    'Northwind Systems went live on Monday.',
  ])('no launch in: %s', text => {
    expect(tellings(`${maker}\n\n${text}`, ['product_launch'])).toEqual([])
  })
})
