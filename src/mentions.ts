/**
 * The readers of single mentions, on a plain string.
 * @packageDocumentation
 */
export { type FindDatesOptions, findDates } from './mentions/date/find-dates.js'
export { findMoney } from './mentions/money/find-money.js'
export { type FindNamesOptions, type FoundName, findNames } from './mentions/name/find-names.js'
export { type FoundNumber, findNumbers } from './mentions/number/find-numbers.js'
export { type FoundPercent, findPercents } from './mentions/percent/find-percents.js'
export { type FoundQuote, findQuotes } from './mentions/quotation/find-quotes.js'
