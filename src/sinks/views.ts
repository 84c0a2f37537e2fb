export type Dialect = 'sqlite' | 'postgres'

/** The day an article is counted for: when it came out, else when what it tells happened. */
const day = (starts: string, dialect: Dialect) =>
  dialect === 'sqlite'
    ? `coalesce(a.published_on, substr(${starts}, 1, 10))`
    : `coalesce(a.published_on, ${starts}::date)`

const asText = (column: string, dialect: Dialect) => (dialect === 'sqlite' ? column : `${column}::text`)

const article = `a.title AS headline, a.url, a.source, a.id AS article_id, r.id AS record_id, r.article_key, r.record_no,
  r.confidence`

const from = (table: string) => `FROM ${table} r JOIN articles a ON a.article_key = r.article_key`

/**
 * The views that stand beside the tables, each a question that people ask often. All have `day`, and what tells the
 * article and the record; lists of names are JSON. `amount` and `people` are the article's own figures, the lower end
 * of a range.
 */
export const REPORT_VIEWS: readonly (readonly [name: string, sql: (dialect: Dialect) => string])[] = [
  [
    'deals',
    dialect => `SELECT ${day('r.date_starts', dialect)} AS day, r.kind, r.recipient AS target, r.investors AS buyers,
      r.amount_value AS amount, r.amount_currency AS currency, r.amount_bound AS bound, r.round,
      r.valuation_value AS valuation, r.status, r.certainty, r.date_value AS happens, ${article} ${from('investments')}
      UNION ALL
      SELECT ${day('r.date_starts', dialect)}, r.event, ${firstName('r.objects', dialect)}, r.actors,
      r.amount_value, r.amount_currency, r.amount_bound, NULL, NULL, r.status, r.certainty, r.date_value, ${article}
      ${from('announcements')}
      WHERE r.event IN ('acquisition', 'merger') AND ${asText('r.related', dialect)} NOT LIKE '%"investment%'`,
  ],
  [
    'layoffs',
    dialect => `SELECT ${day('r.date_starts', dialect)} AS day, r.actors AS companies, r.people, r.status, r.certainty,
      r.date_value AS happens, r.places, ${article} ${from('announcements')} WHERE r.event = 'layoffs'`,
  ],
  [
    'shutdowns',
    dialect => `SELECT ${day('r.date_starts', dialect)} AS day, r.actors AS companies, r.objects AS products, r.status,
      r.certainty, r.date_value AS happens, ${article} ${from('announcements')} WHERE r.event = 'product_shutdown'`,
  ],
  [
    'changes',
    dialect => `SELECT ${day('r.period_starts', dialect)} AS day, r.subject, r.measure, r.measure_key, r.direction,
      r.value, r.unit, ${PERCENT} AS percent, ${POINTS} AS points, r.from_value, r.level_value,
      r.level_currency AS currency, r.period_value AS period, r.baseline_text AS baseline, r.status, r.attribution,
      ${article} ${from('metrics')} WHERE r.kind = 'change'`,
  ],
  [
    'quotations',
    () => `SELECT a.published_on AS day, r.speaker, r.speaker_key, r.speaker_kind, r.role, r.organization, r.text, ${article}
      ${from('quotes')}`,
  ],
]

/** How much a change is in percent: doubled is 100, a third of it is 67; null for points, sums and counts. */
const PERCENT = `CASE WHEN r.unit = 'percent' THEN r.value
  WHEN r.unit = 'multiple' AND r.direction = 'decrease' AND r.value > 1 THEN (1 - 1.0 / r.value) * 100
  WHEN r.unit = 'multiple' AND r.value > 1 THEN (r.value - 1) * 100 END`

/** A change of a rate, in percentage points. */
const POINTS = `CASE r.unit WHEN 'percentage_point' THEN r.value WHEN 'basis_point' THEN r.value / 100.0 END`

const firstName = (column: string, dialect: Dialect) =>
  dialect === 'sqlite' ? `json_extract(${column}, '$[0]')` : `${column} ->> 0`
