import { createExtractor, defineRule, extract, type NewsRule } from 'factwire'
import { matchWords } from 'factwire/compromise'
import { Announcement, commonFields } from 'factwire/schemas'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const TEXT = 'On Monday Northwind went dark for an hour, and its shares fell 12%.'

const wentDark = defineRule({
  name: 'announcement/goes-dark',
  example: 'On Monday Northwind went dark for an hour.',
  trigger: { words: ['dark'] },
  find: (document, token) => ({
    type: 'announcement',
    fields: { event: 'outage', status: 'completed', certainty: 'stated' },
    evidence: [document.sentenceAt(token)!],
    anchor: document.tokens.range(token - 1, token),
    spans: { event: [document.tokens.range(token - 1, token)] },
    rules: [],
    confidence: 0.9,
  }),
})

const outagesOf = (rules = [wentDark]) =>
  createExtractor({ rules })
    .extract(TEXT, { publishedAt: '2026-03-24' })
    .records.filter(record => record.type === 'announcement' && record.event === 'outage')

describe('a rule of the user', () => {
  it('gives whole records: what it leaves out is unknown', () => {
    const [record] = outagesOf()
    expect(Announcement.parse(record)).toMatchObject({
      rules: ['announcement/goes-dark'],
      actors: [],
      amount: null,
      channel: null,
      related: [],
      spans: { event: [{ source: 'body', text: 'went dark' }] },
    })
  })

  it('takes no record of other words away', () => {
    const types = (records: readonly { type: string }[]) =>
      records.map(({ type }) => type).filter(type => type !== 'announcement')
    const options = { publishedAt: '2026-03-24' }
    expect(types(createExtractor({ rules: [wentDark] }).extract(TEXT, options).records)).toEqual(
      types(extract(TEXT, options).records),
    )
  })

  it('that gives a field which no schema knows is refused with its name and place', () => {
    const odd = defineRule({
      ...wentDark,
      find: (document, token) => {
        const found = wentDark.find(document, token) as { fields: object }
        return { ...found, fields: { ...found.fields, mood: 'sad' } } as never
      },
    })
    const { records, diagnostics } = createExtractor({ rules: [odd] }).extract(TEXT, { kinds: ['announcement'] })
    expect(records.filter(({ rules }) => rules.includes(odd.name))).toEqual([])
    expect(diagnostics.find(({ code }) => code === 'invalid-record')).toMatchObject({
      rule: 'announcement/goes-dark',
      span: { text: 'went dark' },
    })
  })

  it('that throws is told, and the others still run', () => {
    const broken = defineRule({
      ...wentDark,
      find() {
        throw new Error('no luck')
      },
    })
    const { records, diagnostics } = createExtractor({ rules: [broken] }).extract(TEXT)
    expect(diagnostics.find(({ code }) => code === 'rule-failed')?.message).toContain('no luck')
    expect(records.some(({ type }) => type === 'metric')).toBe(true)
  })

  it('is called once at every form of its verbs, beside the words of others', () => {
    const called: string[] = []
    const calledAt = (name: string, trigger: NewsRule['trigger']) =>
      defineRule({
        ...wentDark,
        name,
        trigger,
        find: ({ tokens }, token) => void called.push(`${name} ${tokens.lower[token]}`),
      })
    const rules = [
      calledAt('test/first', { verbs: ['go', 'find', 'found'] }),
      calledAt('test/second', { words: ['went', 'found'] }),
      calledAt('test/third', { verbs: ['go', 'organize'] }),
    ]
    createExtractor({ rules }).extract(
      'Northwind went dark, and it is going on. Fabrikam found it, and Initech organised it.',
      {
        kinds: ['quote'],
      },
    )
    expect(called).toEqual([
      ...['test/first went', 'test/second went', 'test/third went', 'test/first going', 'test/third going'],
      ...['test/first found', 'test/second found', 'test/third organised'],
    ])
  })

  it('has a name and a trigger that can fire', () => {
    expect(() => defineRule({ ...wentDark, name: 'dark' })).toThrow(/kind\/what-it-reads/)
    expect(() => defineRule({ ...wentDark, trigger: { words: ['Dark'] } })).toThrow(/small letters, not 'Dark'/)
    expect(() => defineRule({ ...wentDark, trigger: { words: [] } })).toThrow(/single words/)
    expect(() => defineRule({ ...wentDark, trigger: { verbs: ['go dark'] } })).toThrow(/small letters, not 'go dark'/)
  })
})

describe('a kind of the user', () => {
  const Blackout = z.strictObject({ type: z.literal('blackout'), ...commonFields, hours: z.number().nullable() })
  const rule = defineRule({
    ...wentDark,
    name: 'blackout/goes-dark',
    find: (document, token) =>
      ({ ...(wentDark.find(document, token) as object), type: 'blackout', fields: {} }) as never,
  })
  const kind = { type: 'blackout', schema: Blackout, rules: [rule], discriminator: () => '' }

  it('is found beside the others, and alone where only it is asked for', () => {
    const { extract: both } = createExtractor({ kinds: [kind] })
    const alone = both(TEXT, { kinds: ['blackout'] }).records
    expect(alone.map(record => Blackout.parse(record))).toMatchObject([{ hours: null, rules: ['blackout/goes-dark'] }])
    expect(both(TEXT).records).toEqual(expect.arrayContaining([...alone, ...extract(TEXT).records]))
  })

  it('keeps its evidence and rules where its schema would allow none', () => {
    const lax = Blackout.extend({ evidence: z.array(z.unknown()), rules: z.array(z.string()) })
    const [record] = createExtractor({ kinds: [{ ...kind, schema: lax }] }).extract(TEXT, {
      kinds: ['blackout'],
    }).records
    expect(record).toMatchObject({ evidence: [{ text: TEXT }], rules: ['blackout/goes-dark'] })
  })

  it('is unknown to other extractors', () => {
    createExtractor({ kinds: [kind] })
    expect(() => extract(TEXT, { kinds: ['blackout'] })).toThrow(/no kind 'blackout'/)
  })
})

describe("compromise's match syntax in a rule of the user", () => {
  const seen: string[] = []
  const resigns = defineRule({
    name: 'announcement/person-resigns',
    example: 'Jane Doe resigned.',
    trigger: { words: ['resigned'] },
    find(document, token) {
      const sentence = document.sentenceAt(token)!
      for (const range of matchWords(document, sentence, '#Person+ (abruptly|quietly)? resigned'))
        seen.push(document.slice(range))
      return undefined
    },
  })

  it.each([
    ['The board met. “Jane Doe resigned,” it said.', ['Jane Doe resigned']],
    ['Fans of 🚀 know: on Friday John Smith quietly resigned (again).', ['John Smith quietly resigned']],
    ['The spokesperson said that nobody resigned.', []],
  ])('%s', (text, found) => {
    seen.length = 0
    createExtractor({ rules: [resigns] }).extract(text)
    expect(seen).toEqual(found)
  })

  it('gives nothing for a pattern that compromise cannot read', () => {
    seen.length = 0
    const odd = defineRule({
      ...resigns,
      find: (document, token) => void seen.push(...matchWords(document, document.sentenceAt(token)!, '((').map(String)),
    })
    expect(
      createExtractor({ rules: [odd] }).extract('Jane Doe resigned.', { publishedAt: '2026-03-24' }).diagnostics,
    ).toEqual([])
    expect(seen).toEqual([])
  })
})
