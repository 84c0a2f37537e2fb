import { announcementKind } from './announcement/index.js'
import { dateKind } from './date/index.js'
import { investmentKind } from './investment/index.js'
import type { Kind } from './kind.js'
import { metricKind } from './metric/index.js'
import { quoteKind } from './quote/index.js'
import { socialPostKind } from './social-post/index.js'

/** The one list of kinds. */
export const kinds: readonly Kind[] = [
  announcementKind,
  metricKind,
  dateKind,
  socialPostKind,
  investmentKind,
  quoteKind,
]
