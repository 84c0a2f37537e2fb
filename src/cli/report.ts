import { styleText } from 'node:util'
import type { ExplainResult, ExtractResult, NewsRecord, Span } from '../index.js'
import { phrasesOf } from './phrases.js'

/** Paints a piece of a report; without colour it gives the text back. */
export type Paint = (style: 'bold' | 'dim' | 'cyan' | 'yellow', text: string) => string

export const painter = (colour: boolean): Paint =>
  colour ? (style, text) => styleText(style, text) : (_, text) => text

const GROUPS: readonly (readonly [NewsRecord['type'], string])[] = [
  ['announcement', 'Announcements'],
  ['investment', 'Investments'],
  ['metric', 'Metrics'],
  ['social_post', 'Posts'],
  ['quote', 'Quotes'],
  ['date', 'Dates'],
]

const QUOTED = 110

/** One line of white space and no control characters, cut to a width: article text may hold anything. */
function oneLine(text: string, width = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/[\s\x00-\x1f\x7f-\x9f]+/g, ' ').trim()
  return line.length > width ? `${line.slice(0, width - 1).trimEnd()}…` : line
}

const place = ({ source, start, end }: Span) => `${source === 'title' ? 'title ' : ''}${start}-${end}`

function heading(name: string, { article, records }: ExtractResult, paint: Paint): string[] {
  const { title, publisher, publishedAt, publishedAtSource, language, format } = article
  const date = publishedAt ? `${publishedAt} (${publishedAtSource})` : 'no date'
  const count = `${records.length} record${records.length === 1 ? '' : 's'}`
  const about = [title && oneLine(title, QUOTED), publisher, date, format, language, count].filter(Boolean).join(' · ')
  return [paint('bold', name), paint('dim', `  ${about}`)]
}

const notes = ({ diagnostics }: ExtractResult, paint: Paint) =>
  diagnostics.map(({ code, severity, message }) =>
    paint(severity === 'info' ? 'dim' : 'yellow', `  ${severity}: ${code}: ${oneLine(message)}`),
  )

const summary = (record: NewsRecord) => oneLine(phrasesOf(record).join(' · '))

/** The records of one article for a reader at a terminal, by kind, each with the words that say it. */
export function report(name: string, result: ExtractResult, paint: Paint): string {
  const lines = heading(name, result, paint)
  for (const [type, title] of GROUPS) {
    const records = result.records.filter(record => record.type === type)
    if (!records.length) continue
    lines.push('', `  ${paint('cyan', title)} ${paint('dim', `(${records.length})`)}`)
    for (const record of records) {
      lines.push(`    ${summary(record)} ${paint('dim', `[${record.confidence.toFixed(2)}]`)}`)
      if (type === 'social_post' || type === 'quote' || type === 'date') continue
      for (const span of record.evidence)
        lines.push(paint('dim', `      ${place(span)}: ${oneLine(span.text, QUOTED)}`))
    }
  }
  const told = notes(result, paint)
  if (told.length) lines.push('', ...told)
  return `${lines.join('\n')}\n`
}

/** How each record came to be, and why other places gave none. */
export function explainReport(name: string, result: ExplainResult, paint: Paint): string {
  const lines = heading(name, result, paint)
  for (const { record, rules, cues, merged } of result.explanations) {
    lines.push('', `  ${paint('cyan', record.type)} ${summary(record)}`)
    lines.push(paint('dim', `    ${record.id}, confidence ${record.confidence.toFixed(2)}`))
    lines.push(`    rule      ${rules.join(', ')}`)
    for (const span of record.evidence) lines.push(`    evidence  ${place(span)}: ${oneLine(span.text, QUOTED)}`)
    for (const [field, spans] of Object.entries(cues))
      lines.push(`    ${field.padEnd(9)} ${spans.map(span => `"${oneLine(span.text)}" ${place(span)}`).join(', ')}`)
    for (const one of merged)
      lines.push(
        `    merged    ${one.rules.join(', ')} (${one.reason}): ${one.evidence.map(span => oneLine(span.text, QUOTED)).join(' | ')}`,
      )
  }
  lines.push('', `  ${paint('cyan', 'Rejected')} ${paint('dim', `(${result.rejected.length})`)}`)
  for (const { rule, reason, span } of result.rejected)
    lines.push(`    ${rule}: ${reason} ${paint('dim', `${place(span)}: ${oneLine(span.text, QUOTED)}`)}`)
  const told = notes(result, paint)
  if (told.length) lines.push('', ...told)
  return `${lines.join('\n')}\n`
}
