/**
 * The readers of single mentions, on a plain string.
 * @packageDocumentation
 */
export { type FindDatesOptions, findDates } from './mentions/date/find-dates.js'
export { type FoundQuote, findQuotes } from './mentions/quotation/find-quotes.js'
