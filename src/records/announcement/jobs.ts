import type { Range } from '../../core/span.js'
import type { AnnotatedDocument } from '../../mentions/annotated-document.js'
import type { Mention } from '../../mentions/types.js'
import type { FrameReading } from './frame.js'
import { wordSet } from './heads.js'

/** Those who hold jobs, and what they hold. */
export const WORKERS =
  wordSet(`employees employee staff staffers staffer workers worker people jobs job roles role positions
  position workforce headcount personnel engineers contractors posts teammates crew colleagues payroll redundancies
  managers executives salespeople salaried team teams members analysts developers recruiters associates technicians
  designers programmers researchers reporters journalists moderators testers drivers pilots consultants temps trainees
  operators salesmen scientists editors writers artists support-staff`)

/** Words of jobs without which "cut" or "reduce" cuts something else. */
export const JOBS =
  wordSet(`employees staff staffers workers jobs roles positions workforce headcount personnel posts payroll
  engineers contractors people teammates team`)

/** Does the verb's own object name jobs, as in "10% of its workforce", "its staff by a third"? */
export function cutsJobs({ document, sentence, token, clause }: FrameReading): boolean {
  const { lower } = document.tokens
  const tagged = document.tagged(sentence)
  if (clause?.verb.voice === 'passive')
    return !!clause.subject && someToken(clause.subject.first, clause.subject.last, at => JOBS.has(lower[at]))
  for (let at = token + 1; at <= sentence.last && at <= token + 14; at++) {
    // "to remove posts by a user"
    if (JOBS.has(lower[at])) return !(clause?.verb.lemma === 'remove' && /^(?:posts|people)$/.test(lower[at]))
    const tag = tagged.at(at)
    if (tag === 'mark' || tag === 'verb' || tag === 'auxiliary' || tag === 'modal' || tag === 'relative') return false
    if (tag === 'preposition' && !/^(?:of|by|about|around|over|than|up|in|between)$/.test(lower[at])) return false
    if (tag === 'comma' && !document.mentionAt(document.numbers, at + 1) && lower[at + 1] !== 'or') return false
  }
  return false
}

function someToken(first: number, last: number, test: (token: number) => boolean): boolean {
  for (let at = first; at <= last; at++) if (test(at)) return true
  return false
}

/** How many people a stretch of a sentence says lose their jobs, with the figure's place. */
export function peopleIn(
  document: AnnotatedDocument,
  first: number,
  last: number,
): { people: number; place: Range } | undefined {
  for (const figure of document.mentionsIn(document.numbers, first, last)) {
    if (figure.last > last || !isCountOfPeople(document, figure, last)) continue
    return { people: Math.round(figure.value), place: figure }
  }
  return undefined
}

const OF_ALL = /^(?:to|of|from|among|across|in|for)$/

function isCountOfPeople(document: AnnotatedDocument, figure: Mention, last: number): boolean {
  if (
    document.mentionAt(document.percents, figure.first) ||
    document.mentionAt(document.money, figure.first) ||
    document.mentionAt(document.dates, figure.first)
  )
    return false
  const { lower } = document.tokens
  // "job cuts among its 12,500 staff": how many there are, not how many go
  if (/^(?:its|their|'s)$/.test(lower[figure.first - 1] ?? '') && OF_ALL.test(lower[figure.first - 2] ?? ''))
    return false
  if (lower[figure.first - 1] === 'of' && lower[figure.first - 2] === 'out') return false
  for (let at = figure.last + 1; at <= last && at <= figure.last + 5; at++) {
    if (WORKERS.has(lower[at])) return true
    if (/^(?:,|and|or|of|in|on|;|\()$/.test(lower[at])) break
  }
  return false
}

/** A further cut told by its figure alone: ", and another 284 employees at the start of the year". */
export function furtherCut({ document, sentence, token }: FrameReading): { first: number; last: number } | undefined {
  const { lower } = document.tokens
  for (let at = token + 2; at < sentence.last; at++) {
    if (lower[at] === ';' || lower[at] === '.') return undefined
    if (lower[at] !== 'and' && lower[at] !== 'then') continue
    let next = at + 1
    while (/^(?:a|an|then|roughly|about|around|nearly)$/.test(lower[next])) next++
    if (!/^(?:another|further|additional)$/.test(lower[next])) continue
    const figure = next + 1
    const found =
      document.mentionsIn(document.percents, figure, figure + 3)[0] ??
      document.mentionsIn(document.numbers, figure, figure + 3)[0]
    if (found) return { first: at, last: found.last }
  }
  return undefined
}
