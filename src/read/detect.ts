import type { Format } from '../core/document.js'

const DOCUMENT = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i
const ELEMENT = /<(?:p|div|article|section|h[1-6]|ul|ol|li|blockquote|table|span|a|br|img|em|strong)(?:\s[^<>]*)?\/?>/gi
const MARKDOWN = [
  /^#{1,6} \S/m,
  /\[[^[\]\n]{1,200}\]\((?:https?:|\/|#|mailto:)/,
  /!\[[^[\]\n]{0,200}\]\([^)\s]/,
  /(?:^|\s)\*\*[^\s*][^*\n]{0,200}\*\*(?=[\s.,;:!?)]|$)/m,
  /^(?:```|~~~)/m,
  /^\|.{1,300}\|[ \t]*\n\|(?:[ \t]*:?-{2,}:?[ \t]*\|)+/m,
  /^\[[^[\]\n]{1,80}\]: https?:\/\//m,
]

/** The format of an input, from its first stretch: a page or HTML, Markdown, else plain text. */
export function detectFormat(input: string): Format {
  const head = input.slice(input.charCodeAt(0) === 0xfeff ? 1 : 0, 40_000)
  if (DOCUMENT.test(head)) return 'html'
  if (/^(?:---|\+\+\+)[ \t]*\r?\n[\s\S]{0,8000}?^(?:---|\+\+\+)[ \t]*$/m.test(head) && /^(?:---|\+\+\+)/.test(head))
    return 'markdown'
  const marks = MARKDOWN.filter(mark => mark.test(head)).length
  const elements = head.match(ELEMENT)?.length ?? 0
  if (/^\s*<(?:p|div|article|section|h[1-6]|main|header|figure)\b/i.test(head) && elements >= 1 && marks === 0)
    return 'html'
  // embeds stand in Markdown too: its own marks decide
  if (marks > 0) return 'markdown'
  return elements >= 3 && /<\/(?:p|div|article|section|h[1-6]|li|a)>/i.test(head) ? 'html' : 'text'
}
