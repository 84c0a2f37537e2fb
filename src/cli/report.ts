import { styleText } from 'node:util'
import type { ExplainResult, ExtractResult, NewsRecord, Span } from '../index.js'
import { lineFinder } from './lines.js'
import { phraseOf } from './phrases.js'

type Style = 'bold' | 'dim' | 'cyan' | 'green' | 'yellow'

/** Paints a piece of a report; without colour it gives the text back. */
export type Paint = (style: Style, text: string) => string

export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => styleText(style, text, { validateStream: false } as object) : (_, text) => text

/** How a report is set. */
export interface Page {
  readonly paint: Paint
  /** Columns of the terminal. */
  readonly width: number
}

/** The article of a report. */
export interface Told {
  readonly name: string
  readonly text: string
  /** Where the publication date came from, where that is not in the result. */
  readonly dateFrom?: string
}

const GROUPS: readonly (readonly [NewsRecord['type'], string, string])[] = [
  ['announcement', 'Announcements', 'announcement'],
  ['investment', 'Investments', 'investment'],
  ['metric', 'Metrics', 'metric'],
  ['social_post', 'Posts', 'post'],
  ['quote', 'Quotes', 'quote'],
  ['date', 'Dates', 'date'],
]

/** Columns of a record's label and of a place. */
const LABEL = 18
const PLACE = 6
const INDENT = '  '

const plural = (count: number, name: string) => `${count} ${name}${count === 1 ? '' : 's'}`

/** One line of white space and no control characters, cut to a width: article text may hold anything. */
function oneLine(text: string, width = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim()
  if (line.length <= width) return line
  const kept = line.slice(0, Math.max(1, width - 1))
  // no character is cut in two
  return `${kept.replace(/[\ud800-\udbff]$/, '').trimEnd()}…`
}

function heading(told: Told, { article, records }: ExtractResult, { paint, width }: Page): string[] {
  const { title, publisher, publishedAt, publishedAtSource, language, format } = article
  const date = publishedAt
    ? `${publishedAt.slice(0, 10)} (${told.dateFrom ?? publishedAtSource ?? 'given'})`
    : 'no date: give --date'
  const about = [publisher, date, format, language !== 'en' && language, plural(records.length, 'record')]
  const lines = [paint('bold', title ? oneLine(title, width) : told.name)]
  if (title) lines.push(paint('dim', told.name))
  lines.push(paint('dim', about.filter(Boolean).join(' · ')))
  return lines
}

const notes = ({ diagnostics }: ExtractResult, { paint }: Page) =>
  diagnostics
    .filter(({ code }) => code !== 'no-date')
    .map(({ code, severity, message }) =>
      paint(severity === 'info' ? 'dim' : 'yellow', `${INDENT}${severity}: ${code}: ${oneLine(message)}`),
    )

type Place = (span: Span) => string

/** "3:1", line and column from 1, as editors count them. */
function placer(text: string): Place {
  const lineOf = lineFinder(text)
  return ({ source, start }) => {
    if (source === 'title') return 'title'
    const { line, column } = lineOf(start)
    return `${line}:${column}`
  }
}

/** Column of what a date says, which stands on one line with its words. */
const DATE = 24

function entry(record: NewsRecord, place: Place, { paint, width }: Page): string {
  const { label, says, details } = phraseOf(record)
  const isDate = record.type === 'date'
  const head = `${INDENT}${oneLine(label).padEnd(LABEL)} `
  const bold = oneLine(says, width - head.length).padEnd(isDate ? DATE : 0)
  const told = isDate ? `${place(record.span).padEnd(PLACE)} ${details.join(' · ')}` : details.join(' · ')
  const rest = oneLine(told, width - head.length - bold.length - 2)
  return `${paint('green', head)}${paint('bold', bold)}${rest && `  ${rest}`}`
}

/** The words under a record: its own, or those that say it. A date's stand beside it. */
function evidence(record: NewsRecord, place: Place, { paint, width }: Page): string[] {
  if (record.type === 'date') return []
  const line = (span: Span, text: string) => {
    const head = `${INDENT}${' '.repeat(LABEL)} ${place(span).padEnd(PLACE)} `
    return paint('dim', head + oneLine(text, width - head.length))
  }
  const { words } = phraseOf(record)
  return words ? [line(record.evidence[0], words)] : record.evidence.map(span => line(span, span.text))
}

/** Records that the same words say, one after another, share one line of evidence. */
const sameEvidence = (a: NewsRecord, b: NewsRecord | undefined): boolean =>
  b !== undefined &&
  phraseOf(a).words === undefined &&
  a.evidence.length === b.evidence.length &&
  a.evidence.every((span, i) => span.start === b.evidence[i].start && span.source === b.evidence[i].source)

/** The records of one article for a reader at a terminal, by kind, each with the words that say it and their place. */
export function report(told: Told, result: ExtractResult, page: Page): string {
  const lines = heading(told, result, page)
  const place = placer(told.text)
  for (const [type, title] of GROUPS) {
    const records = result.records.filter(record => record.type === type)
    if (!records.length) continue
    lines.push('', `${page.paint('cyan', title)} ${page.paint('dim', String(records.length))}`)
    records.forEach((record, i) => {
      lines.push(entry(record, place, page))
      if (!sameEvidence(record, records[i + 1])) lines.push(...evidence(record, place, page))
    })
  }
  const said = notes(result, page)
  if (said.length) lines.push('', ...said)
  return `${lines.join('\n')}\n`
}

/** What many articles gave, in one line. */
export function totals(results: readonly ExtractResult[], { paint }: Page): string {
  const records = results.flatMap(result => result.records)
  const counts = GROUPS.map(([type, , name]) => plural(records.filter(record => record.type === type).length, name))
  return `${paint('bold', `${plural(results.length, 'article')}, ${plural(records.length, 'record')}`)}: ${counts.join(', ')}\n`
}

/** How each record came to be, and why other places gave none. */
export function explainReport(told: Told, result: ExplainResult, page: Page): string {
  const { paint, width } = page
  const lines = heading(told, result, page)
  const place = placer(told.text)
  const row = (name: string, text: string) =>
    lines.push(`${INDENT}${paint('dim', name.padEnd(LABEL))} ${oneLine(text, width - LABEL - INDENT.length - 1)}`)
  for (const { record, rules, cues, merged } of result.explanations) {
    const { label, says, details, words: own } = phraseOf(record)
    lines.push(
      '',
      `${paint('cyan', record.type.replaceAll('_', ' '))} ${paint('bold', oneLine(`${label}  ${says}`, width - 14))}`,
    )
    if (details.length) row('', details.join(' · '))
    if (own) row('', own)
    row('id', `${record.id}, confidence ${record.confidence.toFixed(2)}`)
    row(rules.length === 1 ? 'rule' : 'rules', rules.join(', '))
    for (const span of record.evidence) row('evidence', `${place(span)} ${span.text}`)
    for (const [field, spans] of Object.entries(cues))
      row(field, spans.map(span => `${place(span)} "${oneLine(span.text)}"`).join(', '))
    for (const one of merged)
      row('merged', `${one.rules.join(', ')} (${one.reason}): ${one.evidence.map(span => span.text).join(' | ')}`)
  }
  lines.push('', `${paint('cyan', 'Rejected')} ${paint('dim', String(result.rejected.length))}`)
  for (const { rule, reason, span } of result.rejected)
    lines.push(oneLineIndented(`${rule}: ${reason}`), oneLineIndented(`  ${place(span)} ${span.text}`, width))
  const said = notes(result, page)
  if (said.length) lines.push('', ...said)
  return `${lines.join('\n')}\n`
}

const oneLineIndented = (text: string, width?: number) =>
  INDENT + (text.startsWith('  ') ? '  ' : '') + oneLine(text, width && width - 4)
