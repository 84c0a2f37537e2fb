import { describe, expect, it } from 'vitest'
import { factsOf } from '../facts.js'

const told = (text: string) => factsOf('metric', text).map(({ status, value }) => `${status} ${value}`)

const UNTRUE = [
  'Northwind revenue did not rise 20%.',
  'Northwind revenue never fell 20%.',
  'Northwind revenue has not really fallen by 20%.',
  'Northwind revenue would have risen 20% without the strike.',
  'If Northwind revenue falls 20%, a plant will close.',
  'Northwind will close a plant unless revenue rises 20%.',
  'Should revenue fall 20%, Northwind will close a plant.',
  'Had revenue fallen 20%, Northwind would have closed a plant.',
  'Northwind denied that its revenue fell 20%.',
  'Northwind avoided a 20% fall in revenue.',
  'Northwind has yet to reach a 20% margin.',
]

const TRUE: readonly (readonly [text: string, ...expected: string[]])[] = [
  ['Northwind revenue rose 20%, not 30%.', 'actual 20'],
  ['Northwind revenue rose not only 20% but 30%.', 'actual 20', 'actual 30'],
  ['Northwind did not say why its revenue fell 20%.', 'actual 20'],
  ['If a plant closes, Northwind said, revenue could fall 20%.', 'forecast 20'],
  ['Northwind revenue nearly doubled.', 'actual 2'],
  ['Northwind revenue is set to fall 20%.', 'forecast 20'],
  ['Northwind wants to cut costs by 20%.', 'target 20'],
  ['Northwind must cut its emissions by 20%.', 'target 20'],
]

describe('a figure that is not said to be so', () => {
  it.each(UNTRUE)('%s', text => {
    expect(told(text)).toEqual([])
  })
  it.each(TRUE)('%s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })
})
