/** Classes of UTF-16 units; a pattern is asked only for letters beyond Latin. */

import { isWhite } from '../core/span.js'

/** The first letter is a capital. */
export const CAPITAL = 1
/** Every letter is a capital, two or more of them. */
export const ALL_CAPS = 2
/** No white space before this token. */
export const GLUED = 4
/** A capital after a small letter: OpenAI, iPhone. */
export const MIXED = 8

const LETTER = /\p{L}|\p{M}/u
const UPPER = /\p{Lu}/u

export const isDigit = (c: number): boolean => c >= 48 && c <= 57
const isUpperAscii = (c: number) => c >= 65 && c <= 90
const isLowerAscii = (c: number) => c >= 97 && c <= 122
/** Quotation marks, dashes, bullets: most of what is not ASCII in English news. */
const isTypographic = (c: number) => c >= 0x2000 && c <= 0x206f

export const isLetter = (c: number): boolean =>
  isLowerAscii(c) || isUpperAscii(c) || (c > 127 && !isTypographic(c) && LETTER.test(String.fromCharCode(c)))

export const isUpper = (c: number): boolean =>
  isUpperAscii(c) || (c > 127 && !isTypographic(c) && UPPER.test(String.fromCharCode(c)))

export const isSpace = (c: number): boolean => isWhite(c) || c === 0x200b

export const isApostrophe = (c: number) => c === 39 || c === 0x2019

export const isWordy = (c: number): boolean => isLetter(c) || isDigit(c)

/** Do an apostrophe and an s stand here, and the word ends? */
export const isOwnedAt = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) && text.charCodeAt(at + 1) === 115 && !isWordy(text.charCodeAt(at + 2))
