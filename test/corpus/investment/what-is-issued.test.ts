import { describe, expect, it } from 'vitest'
import { recordsOf } from '../facts.js'

const told = (text: string) =>
  recordsOf('investment', text).map(
    ({ kind, amount, recipient, investors, sellers }) =>
      `${kind} ${amount?.value ?? null} | ${recipient?.name ?? null} | ${[...investors, ...sellers].map(({ name }) => name)}`,
  )

describe('what is issued says what a sum is', () => {
  it.each([
    ['Contoso plans to raise $600 million through the issuance of bonds.', ['debt 600000000 | Contoso | ']],
    ['Contoso sold about $2.9 billion through an offering of hybrid bonds.', ['debt 2900000000 | Contoso | ']],
    ['Contoso wants to raise $7 billion via the sale of foreign-currency notes.', ['debt 7000000000 | Contoso | ']],
    // the sale of things is none
    ['Contoso raised $70 million through the sale of shares.', []],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})

describe('who leads a list has raised, and who backs is not who is backed', () => {
  it.each([
    [
      'Contoso led the week with a $21 million seed round, backed by Initech Ventures.',
      ['funding_round 21000000 | Contoso | Initech Ventures'],
    ],
    [
      'Initech Ventures led the $21 million seed round in Contoso.',
      ['funding_round 21000000 | Contoso | Initech Ventures'],
    ],
    ['Backed by Contoso, the fund aims to raise up to $400 million.', []],
    [
      'The biggest shareholder in the chipmaker Contoso has sold a 2% stake in the business for $14 million. Initech, an investor, cheered.',
      ['stake 14000000 | Contoso | biggest shareholder'],
    ],
  ])('%s', (text, want) => expect(told(text)).toEqual(want))
})
