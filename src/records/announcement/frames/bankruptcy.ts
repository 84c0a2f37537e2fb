import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'

const INSOLVENCY = /^(?:bankruptcy|insolvency|receivership|liquidation|administration|examinership|chapter|creditors?)$/

/** "Chapter 11 bankruptcy protection", "into administration", "protection from creditors"; not "the Biden administration". */
function refuseOther({ document, sentence, clause }: FrameReading): string | undefined {
  const { lower } = document.tokens
  const { verb, last } = clause!
  for (let at = verb.last + 1; at <= Math.min(sentence.last, Math.max(last, verb.last + 6)); at++) {
    if (!INSOLVENCY.test(lower[at])) continue
    if (lower[at] === 'chapter' && !/^(?:7|11|15|seven|eleven|fifteen)$/.test(lower[at + 1] ?? '')) continue
    if (
      lower[at] === 'administration' &&
      !/^(?:into|for|enters?|entered|entering|in|voluntary|of)$/.test(lower[at - 1])
    )
      continue
    const protection = lower[at + 1] === 'protection'
    if (/^creditors?$/.test(lower[at]) && !protection && !/^(?:from|against)$/.test(lower[at - 1])) continue
    return undefined
  }
  return 'nothing of insolvency'
}

export const bankruptcyVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/files-for-bankruptcy',
    example: 'Northwind Energy filed for Chapter 11 bankruptcy protection on Friday.',
    event: 'bankruptcy',
    verbs: [
      'file',
      'submit',
      'enter',
      'declare',
      'seek',
      'fall',
      'slide',
      'plunge',
      'apply',
      'go',
      'announce',
      'commence',
      'collapse',
      'tumble',
      'slip',
      'crash',
    ],
    object: 'none',
    needs: ['actor'],
    refuse: refuseOther,
    // "is preparing to file"
    status: (status, { clause }) =>
      status === 'announced' && clause!.governor?.verb.lemma === 'prepare' ? 'planned' : status,
  },
  {
    name: 'announcement/put-into-bankruptcy',
    example: 'Northwind Energy was placed into administration on Friday.',
    event: 'bankruptcy',
    verbs: ['put', 'place', 'force', 'push', 'drive'],
    subject: 'none',
    object: 'actor',
    needs: ['actor'],
    refuse: refuseOther,
  },
  {
    name: 'announcement/goes-bankrupt',
    example: 'Northwind Energy went bankrupt in 2019.',
    event: 'bankruptcy',
    verbs: ['go'],
    object: 'none',
    needs: ['actor'],
    refuse: ({ document, clause }) =>
      /^(?:bankrupt|bust|insolvent)$/.test(document.tokens.lower[clause!.verb.last + 1] ?? '')
        ? undefined
        : 'goes elsewhere',
  },
  {
    name: 'announcement/appoints-administrators',
    example: 'Northwind Energy appointed administrators on Friday.',
    event: 'bankruptcy',
    verbs: ['appoint'],
    objectNouns: ['administrators', 'administrator', 'receivers', 'receiver', 'liquidators', 'liquidator'],
    prepositions: { to: 'actor', at: 'actor', over: 'actor' },
    needs: ['actor'],
    refuse: ({ clause, document }) => {
      if (clause!.verb.voice === 'passive')
        return clause!.prepositions.some(({ word }) => /^(?:to|at|over)$/.test(word)) &&
          !clause!.prepositions.some(({ word }) => word === 'by')
          ? undefined
          : 'whose is not said'
      // "the court appointed a receiver for X" is the court's
      return /^(?:court|judge|tribunal|regulator|government)$/.test(
        document.tokens.lower[clause!.subject?.head ?? -1] ?? '',
      )
        ? 'another appoints'
        : undefined
    },
  },
  {
    name: 'announcement/calls-in-administrators',
    example: 'Northwind Energy has called in administrators.',
    event: 'bankruptcy',
    verbs: ['call', 'bring'],
    object: 'none',
    needs: ['actor'],
    companions: new Set(['administrators', 'administrator', 'receivers', 'receiver', 'liquidators', 'liquidator']),
    refuse: ({ document, clause }) => {
      const { lower } = document.tokens
      const called = clause!.prepositions.find(({ word }) => word === 'in')?.phrase
      return called &&
        clause!.verb.voice === 'active' &&
        /^(?:administrators?|receivers?|liquidators?)$/.test(lower[called.head])
        ? undefined
        : 'nobody is called in'
    },
  },
  {
    name: 'announcement/declared-insolvent',
    example: 'Northwind Energy was declared bankrupt in May.',
    event: 'bankruptcy',
    verbs: ['declare', 'rule'],
    subject: 'none',
    object: 'actor',
    needs: ['actor'],
    refuse: ({ document, clause }) => {
      const { verb, object } = clause!
      const at = (verb.voice === 'passive' ? verb.last : (object?.last ?? verb.last)) + 1
      return /^(?:bankrupt|insolvent)$/.test(document.tokens.lower[at] ?? '') ? undefined : 'declared something else'
    },
  },
  {
    name: 'announcement/admitted-to-insolvency',
    example: 'The tribunal admitted Northwind Energy to insolvency in May.',
    event: 'bankruptcy',
    verbs: ['admit'],
    subject: 'none',
    object: 'actor',
    needs: ['actor'],
    refuse: ({ document, sentence, clause }) => {
      const { verb, object } = clause!
      const from = verb.voice === 'passive' ? verb.last : (object?.last ?? verb.last)
      for (let at = from + 1; at <= Math.min(sentence.last, from + 6); at++)
        if (/^(?:insolvency|bankruptcy|cirp|liquidation)$/.test(document.tokens.lower[at])) return undefined
      return 'admitted to something else'
    },
  },
  {
    name: 'announcement/emerges-from-bankruptcy',
    example: 'Northwind Energy emerged from Chapter 11 in May.',
    event: 'bankruptcy',
    verbs: ['emerge', 'exit'],
    object: 'none',
    needs: ['actor'],
    companions: new Set(['bankruptcy', 'administration', 'chapter', 'insolvency', 'receivership']),
    refuse: ({ document, clause }) => {
      const at = clause!.verb.last + (document.tokens.lower[clause!.verb.last + 1] === 'from' ? 2 : 1)
      return /^(?:bankruptcy|administration|chapter|insolvency|receivership)$/.test(document.tokens.lower[at] ?? '')
        ? undefined
        : 'leaves something else'
    },
  },
  {
    name: 'announcement/wound-up',
    example: 'Northwind Energy was wound up in 2019.',
    event: 'bankruptcy',
    verbs: ['wind up', 'liquidate'],
    subject: 'none',
    object: 'actor',
    needs: ['actor'],
    refuse: ({ clause }) => (clause!.verb.voice === 'passive' ? undefined : 'winds up in some way'),
  },
]

export const bankruptcyNouns: readonly NounFrame[] = [
  {
    name: 'announcement/bankruptcy-of',
    example: "Lenders lost money in Northwind Energy's bankruptcy.",
    event: 'bankruptcy',
    nouns: ['bankruptcy', 'insolvency', 'liquidation', 'receivership'],
    compound: 'actor',
    prepositions: { of: 'actor' },
    needs: ['actor'],
    // "filed for bankruptcy" is read with its verb
    refuse: ({ document: { tokens }, token }) =>
      /^(?:for|into|declared?|chapter|\d+)$/.test(tokens.lower[token - 1] ?? '')
        ? 'read with its verb'
        : /^(?:auction|sale|court|courts|judge|trustee|law|laws|lawyer|lawyers|code|estate)$/.test(
              tokens.lower[token + 1] ?? '',
            )
          ? 'another thing'
          : undefined,
  },
]
