import { extract, FactwireError, Party } from 'factwire'
import { tablesFor } from 'factwire/archive'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { commonFields } from '../../src/mentions/shapes.js'

const columns = (table: string) =>
  tablesFor()
    .all.find(({ name }) => name === table)!
    .columns.map(({ name, type }) => `${name} ${type}`)

describe('the tables', () => {
  it('are one a kind and three beside', () => {
    expect(tablesFor().all.map(({ name }) => name)).toEqual([
      'announcements',
      'metrics',
      'dates',
      'social_posts',
      'investments',
      'quotes',
      'parties',
      'evidence',
      'diagnostics',
    ])
  })

  it('have typed columns for sums, dates and parties', () => {
    expect(columns('investments')).toEqual(
      expect.arrayContaining([
        'id text',
        'amount_value number',
        'amount_currency text',
        'amount_text text',
        'investors json',
        'recipient text',
        'recipient_key text',
        'stake_percent number',
        'date_value text',
        'date_starts timestamp',
        'date_ends timestamp',
        'confidence number',
        'rules json',
        'in_title boolean',
      ]),
    )
    expect(columns('announcements')).toContain('people integer')
    expect(columns('dates')).toEqual(
      expect.arrayContaining(['value text', 'starts timestamp', 'text text', 'text_start integer']),
    )
  })

  it('take a row from every record, party and evidence', () => {
    const tables = tablesFor()
    const result = extract('Northwind raised $40 million in a Series B round led by Fabrikam Ventures.', {
      publishedAt: '2026-03-24',
    })
    const rows = tables.rowsOf(result)
    const of = (name: string) => {
      const at = tables.all.findIndex(table => table.name === name)
      return rows[at].map(row =>
        Object.fromEntries(row.map((value, index) => [tables.all[at].columns[index].name, value])),
      )
    }
    const kinds = ['announcements', 'metrics', 'dates', 'social_posts', 'investments', 'quotes']
    expect(kinds.flatMap(name => of(name).map(({ id }) => id)).sort()).toEqual(
      result.records.map(({ id }) => id).sort(),
    )
    expect(of('evidence')).toHaveLength(result.records.flatMap(({ evidence }) => evidence).length)
    for (const announcement of result.records.filter(record => record.type === 'announcement')) {
      const number = result.records.indexOf(announcement)
      expect(of('announcements').find(row => row.record_no === number)).toMatchObject({
        event: announcement.event,
        actors: JSON.stringify(announcement.actors.map(({ name }) => name)),
      })
      expect(of('parties').filter(row => row.record_no === number && row.field === 'actors')).toMatchObject(
        announcement.actors.map(({ name, kind, key }, position) => ({ name, kind, key, position })),
      )
    }
  })

  it("give a kind of the user's own its table, parties known by their fields", () => {
    const PatentFiling = z.strictObject({
      type: z.literal('patent_filing'),
      ...commonFields,
      applicant: Party.nullable(),
      filedOn: z.string(),
      claims: z.int(),
      fields: z.array(z.string()),
    })
    const table = tablesFor([{ type: 'patent_filing', schema: PatentFiling }]).all.find(
      ({ name }) => name === 'patent_filings',
    )!
    expect(table.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'record_no integer',
      'id text',
      'applicant text',
      'applicant_kind text',
      'applicant_key text',
      'filed_on text',
      'claims integer',
      'fields json',
      'confidence number',
      'in_title boolean',
      'rules json',
      'spans json',
    ])
  })

  it.each(['run', 'Patent', 'x"; DROP TABLE articles; --', 'metric', 'deal'])('refuse a kind of type %s', type => {
    const schema = z.strictObject({ type: z.literal(type), ...commonFields })
    // 'deals' is a view, 'runs' a table, 'metrics' is there already
    expect(() => tablesFor([{ type, schema }])).toThrow(FactwireError)
  })
})
