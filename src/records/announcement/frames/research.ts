import type { VerbFrame } from '../frame.js'
import { tellsResults } from './earnings.js'

export const researchVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/publishes-study',
    example: 'Northwind Research published a study on remote work.',
    event: 'research',
    verbs: ['publish', 'release', 'issue', 'present', 'post'],
    objectNouns: [
      'study',
      'paper',
      'report',
      'survey',
      'findings',
      'research',
      'forecast',
      'whitepaper',
      'benchmark',
      'index',
      'analysis',
      'preprint',
    ],
    needs: ['actor'],
  },
  {
    name: 'announcement/forecasts',
    example: 'Northwind Research is forecasting a 12% decline in tablet shipments.',
    event: 'research',
    verbs: ['forecast'],
    object: 'none',
    needs: ['actor'],
    refuse: reading => {
      const { document, sentence, clause } = reading
      if (tellsResults(reading)) return 'its own results'
      return document.mentionsIn(document.percents, clause!.verb.last, sentence.last).length ? undefined : 'no figure'
    },
    status: () => 'completed',
    // what is forecast for a year is not told in it
    details: () => ({ date: null }),
  },
]
