import type { Range } from '../../core/span.js'
import { OFFICE_HEADS } from '../../language/role-words.js'
import { ROLE_NOUNS } from '../../language/speech-nouns.js'
import { WORD } from '../../language/tokens.js'
import type { AnnotatedDocument } from '../annotated-document.js'

/** An office told in place: "chief executive", "vice president of design"; tokens `first` to `last`. */
export interface Office extends Range {
  readonly first: number
  readonly last: number
}

/** Words that open an office without being part of it. */
const OPENERS =
  /^(?:the|a|an|its|their|his|her|our|new|next|first|company|company's|firm|current|then|group's|'s|’s|'|’|as|of)$/
/** Offices that name their field after "of" or "for": "head of design". */
const WITH_FIELD =
  /^(?:president|head|director|vp|chief|manager|lead|chair|chairman|chairwoman|partner|officer|minister|secretary|svp|evp|chairperson|board)$/
const isHead = (word: string): boolean => ROLE_NOUNS.has(word) || OFFICE_HEADS.has(word)
const MEMBER = /^(?:board|council|committee|member|members|trustee|governor|successor|team)$/

/**
 * The office that starts at or right after a token, within a run of words that no verb, comma or preposition breaks:
 * "its new chief executive of Europe" from "its" on is "chief executive of Europe".
 */
export function officeFrom(document: AnnotatedDocument, first: number, limit: number): Office | undefined {
  const { tokens } = document
  let start = first
  while (start <= limit && OPENERS.test(tokens.lower[start])) start++
  const last = lastRoleWord(document, start, limit)
  if (last < 0) return undefined
  start = withoutOwner(document, start, last)
  const end = withField(document, last, limit)
  return { ...tokens.range(start, end), first: start, last: end }
}

/** The last role noun in the run of words from a token on, or -1. */
function lastRoleWord(document: AnnotatedDocument, start: number, limit: number): number {
  const { tokens } = document
  const sentence = document.sentenceAt(start)
  const tagged = sentence && document.tagged(sentence)
  if (tagged?.at(start) === 'verb') return -1
  let last = -1
  for (let at = start; at <= limit && at < start + 9; at++) {
    const word = tokens.lower[at]
    if (tagged?.at(at) === 'verb' && at > start) break
    const person = document.mentionAt(document.references, at)?.entity?.kind === 'person'
    if (person) break
    if (isHead(word) || (MEMBER.test(word) && at > start)) last = at
    else if (word === 'and' || word === '&' || word === '/') {
      if (last !== at - 1) break
    } else if (word === "'" || word === '’') {
      // "as Northwind Systems' chair"
      if (tokens.end[at - 1] !== tokens.start[at]) break
    } else if (
      tokens.kind[at] !== WORD ||
      /^(?:of|at|for|in|on|to|from|by|with|after|who|that|which|will|has|was|is|alongside|including|like|than|under|because|while|when|until|since|amid|following|before|though|although|but|if|into|effective)$/.test(
        word,
      )
    )
      break
  }
  return last
}

/** "Acme's chief executive", "Acme CEO": the office starts after its owner. */
function withoutOwner(document: AnnotatedDocument, start: number, last: number): number {
  let first = start
  for (let at = start; at < last; at++) {
    const reference = document.mentionAt(document.references, at)
    if (reference && reference.last < last && !isHead(document.tokens.lower[reference.last]))
      first = Math.max(first, reference.last + 1)
    if (document.tokens.lower[at] === "'s" || document.tokens.lower[at] === '’s') first = at + 1
  }
  while (first < last && OPENERS.test(document.tokens.lower[first])) first++
  return first
}

/** "head of design", "vice president of worldwide sales": the field after "of", unless a name stands there. */
function withField(document: AnnotatedDocument, last: number, limit: number): number {
  const { lower, kind } = document.tokens
  if (!WITH_FIELD.test(lower[last]) || lower[last + 1] !== 'of' || last + 2 > limit) return last
  let end = last
  for (let at = last + 2; at <= limit && at <= last + 7; at++) {
    const reference = document.mentionAt(document.references, at)
    if (reference?.entity && reference.entity.kind !== 'unknown' && reference.entity.kind !== 'product') break
    if (kind[at] !== WORD && lower[at] !== '&') break
    if (
      /^(?:at|in|for|on|to|from|by|with|after|who|that|which|will|has|was|is|as|the|its|their|his|her|since|until|and)$/.test(
        lower[at],
      ) &&
      lower[at] !== 'and'
    )
      break
    end = at
  }
  while (end > last && /^(?:and|of|&)$/.test(lower[end])) end--
  return end
}
