import { describe, expect, it } from 'vitest'
import { quoteRules } from '../../../src/records/quote/rules.js'
import { socialPostRules } from '../../../src/records/social-post/rules.js'
import { recordsOf } from '../facts.js'

describe('every rule about speech', () => {
  it.each(quoteRules.map(rule => [rule.name, rule] as const))('%s reads its example', (name, rule) => {
    expect(recordsOf('quote', rule.example).map(record => record.rules)).toContainEqual([name])
  })

  const plain = socialPostRules.filter(rule => rule.name !== 'social-post/embed')
  it.each(plain.map(rule => [rule.name, rule] as const))('%s reads its example', (name, rule) => {
    expect(recordsOf('social_post', rule.example).map(record => record.rules)).toContainEqual([name])
  })
})
