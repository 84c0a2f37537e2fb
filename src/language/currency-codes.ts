const ISO =
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS ' +
  'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP ' +
  'MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR ' +
  'SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV ' +
  'WST XAF XCD XOF XPF YER ZAR ZMW'

/** ISO 4217, pinned here: what a runtime knows of it changes with its version. */
export const CURRENCY_CODES: ReadonlySet<string> = new Set(ISO.split(' '))

const PREFIXES = new Set(
  'Rs RM RMB kr Rp Tk Sh Shs KSh Ksh KSH KShs Kshs KSHS TSh Tsh TShs USh Ush UShs Dh Dhs NIS'.split(' '),
)

/** Currencies of one letter: "R1.2bn", "N450 million". Short of a scale the letter is a name's ("N95", "R2"). */
export const LETTER_CURRENCIES: ReadonlyMap<string, string> = new Map([
  ['R', 'ZAR'],
  ['N', 'NGN'],
  ['P', 'PHP'],
])
const SCALED = /^\d[\d,.]{0,12}(?:bn|m|tn|trn|[ -](?:billion|million|trillion|bn))\b/

/** Whose dollar it is, where it may be written behind the sign: "$US1.2 billion", "$A20m". */
export const DOLLARS_BEHIND: ReadonlySet<string> = new Set(['US', 'A', 'AU', 'NZ', 'C', 'HK', 'S', 'NT'])

/** Length of the currency code or short form that a number follows without a space ("USD34.6", "Rs500"); 0 where none. */
export function gluedCurrency(text: string, start: number): number {
  for (let length = 1; length <= 4; length++) {
    const digit = text.charCodeAt(start + length)
    if (digit < 48 || digit > 57) continue
    const word = text.slice(start, start + length)
    if (text.charCodeAt(start - 1) === 36 && DOLLARS_BEHIND.has(word)) return length
    if (length === 1) return LETTER_CURRENCIES.has(word) && SCALED.test(text.slice(start + 1, start + 25)) ? 1 : 0
    return CURRENCY_CODES.has(word) || PREFIXES.has(word) ? length : 0
  }
  return 0
}
