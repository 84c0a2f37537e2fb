import type { FrameReading, VerbFrame } from '../frame.js'

const REACH = 8

/** Where a word of an offering stands within the words after a verb; -1 where none does. */
function offeringAfter({ document, sentence, clause }: FrameReading): number {
  const { lower } = document.tokens
  const { last } = clause!.verb
  for (let at = last + 1; at <= Math.min(sentence.last, last + REACH); at++) {
    if (/^[.;:]$/.test(lower[at])) return -1
    if (/^(?:ipos?|flotation)$/.test(lower[at])) return at
    if (lower[at] === 'public' && /^(?:offering|listing|debut)$/.test(lower[at + 1] ?? '')) return at
  }
  return -1
}

/** "filed for an IPO", not "filed a suit ahead of its IPO". */
function refuseOther(reading: FrameReading): string | undefined {
  const at = offeringAfter(reading)
  if (at < 0) return 'nothing of an offering'
  const { lower } = reading.document.tokens
  for (let before = reading.clause!.verb.last + 1; before < at; before++)
    if (/^(?:ahead|before|after|since|following|from|until|if|whether)$/.test(lower[before]))
      return 'beside an offering'
  return undefined
}

/** "went public with its concerns" is no offering. */
function refuseNotPublic({ document, clause }: FrameReading): string | undefined {
  const { lower } = document.tokens
  const at = clause!.verb.last + 1
  const offers = lower[at] === 'public' && !/^(?:with|about|over)$/.test(lower[at + 1] ?? '')
  return offers ? undefined : 'goes elsewhere'
}

const WANTED = /^(?:plan|prepare|pursue|consider|eye|target|postpone|delay|revive)$/
const DROPPED = /^(?:withdraw|shelve|scrap|pull)$/

export const ipoVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/files-for-ipo',
    example: 'Northwind Systems filed for an initial public offering on Friday.',
    event: 'ipo',
    verbs: [
      'file',
      'price',
      'plan',
      'prepare',
      'postpone',
      'delay',
      'complete',
      'launch',
      'pursue',
      'consider',
      'withdraw',
      'shelve',
      'scrap',
      'pull',
      'eye',
      'announce',
      'confirm',
      'revive',
      'target',
    ],
    object: 'none',
    needs: ['actor'],
    companions: word => /^(?:ipos?|flotation|offering|listing|debut)$/.test(word),
    refuse: refuseOther,
    status: (status, { clause }) => {
      const { lemma } = clause!.verb
      if (WANTED.test(lemma)) return 'planned'
      if (DROPPED.test(lemma)) return 'cancelled'
      return lemma === 'file' && status === 'completed' ? 'announced' : status
    },
  },
  {
    name: 'announcement/goes-public',
    example: 'Northwind Systems went public in 2021.',
    event: 'ipo',
    verbs: ['go'],
    object: 'none',
    needs: ['actor'],
    refuse: refuseNotPublic,
  },
  {
    name: 'announcement/delisted',
    example: 'Northwind Systems was delisted in 2021.',
    event: 'ipo',
    verbs: ['delist'],
    subject: 'none',
    alone: 'actor',
    object: 'actor',
    needs: ['actor'],
  },
]
