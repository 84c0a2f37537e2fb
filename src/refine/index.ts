import { boardSeats } from './board-seats.js'
import { confidence } from './confidence.js'
import { employers } from './employers.js'
import { fillMakers } from './fill-makers.js'
import { mergeAnnouncements } from './merge-announcements.js'
import { mergeInvestments } from './merge-investments.js'
import { mergeMetrics } from './merge-metrics.js'
import { mergePosts } from './merge-posts.js'
import { mergeQuotes } from './merge-quotes.js'
import { oneDeal } from './one-deal.js'
import { precedence } from './precedence.js'
import type { Refiner } from './refiner.js'
import { relateFundings } from './relate-fundings.js'

/** The refiners, in the order in which they run. */
export const refiners: readonly Refiner[] = [
  precedence,
  boardSeats,
  employers,
  mergeAnnouncements,
  fillMakers,
  oneDeal,
  mergeMetrics,
  mergeInvestments,
  mergePosts,
  mergeQuotes,
  relateFundings,
  confidence,
]
