import { describe, expect, it } from 'vitest'
import { tellings } from './tellings.js'

describe('what products and their makers do, in the words of every day', () => {
  it.each([
    [
      'Northwind Systems is out with a new reader called the Harbor Mini.',
      'product_launch completed: Northwind Systems > Harbor Mini',
    ],
    [
      'Northwind Systems came out with Harbor, a smart speaker for the kitchen.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems has built a scheduling tool called Harbor.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems has developed a chatbot, dubbed Harbor, that answers legal questions.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems gave reporters a first look at Harbor, its smart speaker.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems offered a glimpse of its Harbor headset on Monday.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems dropped Harbor 3, an open-weights model, on Tuesday.',
      'product_launch completed: Northwind Systems > Harbor 3',
    ],
    [
      'Northwind Systems began deliveries of the Harbor, its first van, on Friday.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems is rolling out Northwind Notes to all of its users starting today.',
      'product_launch completed: Northwind Systems > Northwind Notes',
    ],
    [
      "Northwind Systems's new model, Harbor 2, launched Thursday.",
      'product_launch completed: Northwind Systems > Harbor 2',
    ],
    [
      `"We're excited to finally launch Harbor," said Jane Doe, CEO of Northwind Systems.`,
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems today announced the launch of Harbor, a code editor.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    ['Introducing Harbor, a new code editor from Northwind.', 'product_launch completed: Northwind > Harbor'],
    ["Northwind's Harbor app is out of beta.", 'product_launch completed: Northwind > Harbor'],
    ['Harbor 3.0 is here.', 'product_launch completed:  > Harbor 3.0'],
    [
      'Northwind Systems opened Harbor to all developers on Monday.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems has updated its image model to Harbor 3.1.',
      'product_launch completed: Northwind Systems > Harbor 3.1',
    ],
    [
      'Northwind Systems refreshed its speaker lineup with the Harbor 2.',
      'product_launch completed: Northwind Systems > Harbor 2',
    ],
    [
      'Northwind Systems has made the weights of Harbor 2 public.',
      'product_launch completed: Northwind Systems > Harbor 2',
    ],
    [
      'Northwind Systems is making Harbor generally available after a year in beta.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    [
      'Northwind Systems pushed back the release of Trellis until the fall.',
      'product_launch announced: Northwind Systems > Trellis',
    ],
    ['Harbor users can now log in with a passkey.', 'product_launch completed:  > log in with a passkey + Harbor'],
    ['You can now share lists in the Harbor app.', 'product_launch completed:  > share lists + Harbor'],
    [
      "Northwind's latest headset, the Northwind Go, hits stores today.",
      'product_launch completed: Northwind > Northwind Go',
    ],
    [
      'Northwind Systems is testing a new feature called Harbor with some of its users.',
      'product_launch completed: Northwind Systems > Harbor',
    ],
    ['Northwind Systems dropped Harbor support on Tuesday.', 'product_shutdown completed: Northwind Systems > Harbor'],
    [
      'Northwind Systems pulled Harbor from app stores on Friday.',
      'product_shutdown completed: Northwind Systems > Harbor',
    ],
    ['The Harbor app was removed from the Lumen store on Friday.', 'product_shutdown completed:  > Harbor'],
    [
      'Northwind Systems is recalling 40,000 power banks over a fire risk.',
      'product_shutdown completed: Northwind Systems > 40,000 power banks',
    ],
    [
      'Northwind Systems recalled 1,200 scooters in May.',
      'product_shutdown completed: Northwind Systems > 1,200 scooters',
    ],
    [
      'Northwind subscribers will pay $2 more a month from May.',
      'policy_change announced: Northwind > Northwind subscribers',
    ],
    [
      'Northwind users will have to pay $5 a month to use Harbor.',
      'policy_change announced: Northwind > Northwind users',
    ],
    [
      'Northwind Systems has banned generated videos from its platform.',
      'policy_change completed: Northwind Systems > generated videos',
    ],
    [
      'Employees at Northwind Systems must return to the office three days a week from June.',
      'policy_change announced: Northwind Systems > Employees',
    ],
    [
      'Northwind employees will have to work from the office four days a week.',
      'policy_change announced: Northwind > Northwind employees',
    ],
    [
      'Northwind Systems is ordering its staff back to the office five days a week.',
      'policy_change announced: Northwind Systems > staff',
    ],
    [
      'Northwind Systems will no longer allow password sharing.',
      'policy_change announced: Northwind Systems > password sharing',
    ],
    [
      'Northwind Systems is now limiting free users to 10 searches a day.',
      'policy_change completed: Northwind Systems > free users',
    ],
    ['Northwind Systems has entered Brazil.', 'expansion completed: Northwind Systems in Brazil'],
    [
      'Northwind Systems set up its Asian headquarters in Singapore last year.',
      'expansion completed: Northwind Systems > Asian headquarters in Singapore',
    ],
    [
      'Northwind Systems is considering opening a factory in India.',
      'expansion planned: Northwind Systems > factory in India',
    ],
    ['Thousands of users reported problems with Northwind on Tuesday.', 'outage completed: Northwind > Northwind'],
    ['Users across Europe were unable to log in to Harbor on Tuesday.', 'outage completed: Harbor > Harbor'],
    ['Harbor is back online after a global outage.', 'outage completed: Harbor > Harbor'],
    ['Northwind Systems went dark for two hours on Friday.', 'outage completed: Northwind Systems > Northwind Systems'],
    ['Northwind was down for several hours on Monday.', 'outage completed: Northwind > Northwind'],
    [
      'The Lantern ransomware gang claimed responsibility for the attack on Northwind Systems.',
      'security_incident completed: Northwind Systems < Lantern',
    ],
    ["Lantern hackers broke into Northwind's network in February.", 'security_incident completed: Northwind < Lantern'],
    [
      'A hacking group called Lantern has leaked data stolen from Northwind Systems.',
      'security_incident completed: Northwind Systems < Lantern',
    ],
    [
      'Northwind Systems left a server open to the internet without a password.',
      'security_incident completed: Northwind Systems',
    ],
    [
      'Northwind Systems disclosed that an unauthorized party had accessed its systems.',
      'security_incident completed: Northwind Systems',
    ],
  ])('%s', (text, expected) => {
    expect(tellings(text)).toEqual([expected])
  })

  it.each([
    'Northwind Systems would like to launch more apps, but it lacks the money.',
    'Northwind Systems came out with a statement on Tuesday.',
    'Northwind Systems gave a first look at its results.',
    'Northwind Systems dropped Harbor from its catalogue.',
    'Northwind Systems makes a scheduling tool called Harbor.',
    'Northwind Systems halted deliveries of the Harbor van.',
    'Northwind Systems made the results of its review public.',
    'Is Harbor 3.0 here?',
    'Jane Doe recalled 40 phones that she had owned.',
    'Northwind Systems recalled its staff to the office.',
    'Northwind Systems shuts down its servers at night to save power.',
    'Northwind Systems removed the milk from its shelves.',
    'Northwind subscribers pay $12 a month.',
    'Northwind Systems banned smoking from the building.',
    'Employees at Northwind Systems returned to the office in May.',
    'The army entered Brazil in May.',
    'The Harbor app goes dark on May 31.',
    'Users were unable to explain what they liked about Harbor.',
    'A rebel group claimed responsibility for the attack on the Northwind hotel.',
    'A crew calling itself Lantern took credit for the theft on its leak site.',
    'Northwind Systems is out with an apology.',
  ])('gives none: %s', text => {
    expect(tellings(text)).toEqual([])
  })
})
