/** Currencies as they are written. Every key of the word tables is case-folded. */

export const DOLLAR = '$'

/** One sign, one currency; `$` is read with what stands before it. */
export const SIGNS: ReadonlyMap<string, string | null> = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['￥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['฿', 'THB'],
  ['₸', 'KZT'],
  ['₡', 'CRC'],
  ['₲', 'PYG'],
  ['₵', 'GHS'],
  ['₿', null],
])

/** What stands right before a dollar sign. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['u.s', 'USD'],
  ['u.s.', 'USD'],
  ['usd', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['aus', 'AUD'],
  ['aud', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['can', 'CAD'],
  ['cdn', 'CAD'],
  ['cad', 'CAD'],
  ['hk', 'HKD'],
  ['hkd', 'HKD'],
  ['s', 'SGD'],
  ['sg', 'SGD'],
  ['sgd', 'SGD'],
  ['nz', 'NZD'],
  ['nzd', 'NZD'],
  ['nt', 'TWD'],
  ['t', 'TWD'],
  ['twd', 'TWD'],
  ['r', 'BRL'],
  ['ar', 'ARS'],
  ['ars', 'ARS'],
  ['cl', 'CLP'],
  ['clp', 'CLP'],
  ['col', 'COP'],
  ['cop', 'COP'],
  ['uy', 'UYU'],
  ['ec', 'XCD'],
  ['mx', 'MXN'],
  ['mex', 'MXN'],
  ['mxn', 'MXN'],
  ['j', 'JMD'],
  ['tt', 'TTD'],
])

/** Short forms that stand before or after a figure in the case given here. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ['Rs', 'INR'],
  ['Rs.', 'INR'],
  ['rs', 'INR'],
  ['RM', 'MYR'],
  ['RMB', 'CNY'],
  ['rmb', 'CNY'],
  ['Rp', 'IDR'],
  ['Tk', 'BDT'],
  // without the country's letter it is Kenya's, whose press writes so
  ['Sh', 'KES'],
  ['Shs', 'KES'],
  ['KSh', 'KES'],
  ['Ksh', 'KES'],
  ['KSH', 'KES'],
  ['KShs', 'KES'],
  ['Kshs', 'KES'],
  ['KSHS', 'KES'],
  ['TSh', 'TZS'],
  ['Tsh', 'TZS'],
  ['TShs', 'TZS'],
  ['USh', 'UGX'],
  ['Ush', 'UGX'],
  ['UShs', 'UGX'],
  ['Dh', 'AED'],
  ['Dhs', 'AED'],
  ['NIS', 'ILS'],
  ['LE', 'EGP'],
  ['L.E', 'EGP'],
  ['Â£', 'GBP'],
  ['元', 'CNY'],
  ['円', 'JPY'],
  ['万円', 'JPY'],
  ['원', 'KRW'],
  ['ரூ', 'LKR'],
])

const rows = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table
      .trim()
      .split('\n')
      .flatMap(row => {
        const [code, ...words] = row.trim().split(' ')
        return words.map((word): [string, string] => [word, code])
      }),
  )

/** Names of currencies after a figure; those of more than one country are told by the adjective before them. */
export const CURRENCY_NAMES: ReadonlyMap<string, string> = rows(`
  USD dollar dollars dlr dlrs buck bucks greenbacks us-dollar us-dollars
  EUR euro euros
  GBP pound pounds sterling stg quid
  JPY yen
  CNY yuan renminbi kuai
  KRW won
  INR rupee rupees
  RUB rouble roubles ruble rubles
  CHF franc francs
  BRL reais
  ZAR rand
  TRY lira liras
  ILS shekel shekels
  THB baht
  MYR ringgit ringgits
  IDR rupiah rupiahs
  VND dong
  PLN zloty zlotys
  HUF forint forints
  CZK koruna korunas
  SEK krona kronor
  NOK kroner krone
  AED dirham dirhams
  SAR riyal riyals saudiriyal
  NGN naira
  KES shilling shillings
  GHS cedi cedis
  UAH hryvnia hryvnias
  KZT tenge
  MNT tugrik tugriks
  EGP geneh
  MXN peso pesos
  DEM marks
  NLG guilders
  XDN dinar dinars rial rials
  XBT satoshi satoshis bitcoins
`)

/** Names that many countries use, without a country before them, and units that ISO 4217 does not list. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  'franc francs krone kroner peso pesos dinar dinars rial rials shilling shillings marks guilders satoshi satoshis bitcoins'.split(
    ' ',
  ),
)

/** Adjectives of countries, and for each the stems of currency names that it settles. */
export const COUNTRY_CURRENCIES: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries<Readonly<Record<string, string>>>({
    us: { dollar: 'USD' },
    'u.s.': { dollar: 'USD' },
    'u.s': { dollar: 'USD' },
    american: { dollar: 'USD' },
    canadian: { dollar: 'CAD' },
    australian: { dollar: 'AUD' },
    zealand: { dollar: 'NZD' },
    kong: { dollar: 'HKD' },
    singapore: { dollar: 'SGD' },
    singaporean: { dollar: 'SGD' },
    taiwan: { dollar: 'TWD' },
    taiwanese: { dollar: 'TWD' },
    jamaican: { dollar: 'JMD' },
    egyptian: { pound: 'EGP' },
    lebanese: { pound: 'LBP', lira: 'LBP' },
    british: { pound: 'GBP' },
    swiss: { franc: 'CHF' },
    norwegian: { kron: 'NOK' },
    danish: { kron: 'DKK' },
    swedish: { kron: 'SEK' },
    icelandic: { kron: 'ISK' },
    mexican: { peso: 'MXN' },
    argentine: { peso: 'ARS' },
    chilean: { peso: 'CLP' },
    colombian: { peso: 'COP' },
    philippine: { peso: 'PHP' },
    pakistani: { rupee: 'PKR' },
    lankan: { rupee: 'LKR' },
    nepalese: { rupee: 'NPR' },
    indian: { rupee: 'INR' },
    saudi: { riyal: 'SAR' },
    qatari: { riyal: 'QAR' },
    omani: { rial: 'OMR' },
    iranian: { rial: 'IRR' },
    kuwaiti: { dinar: 'KWD' },
    bahraini: { dinar: 'BHD' },
    jordanian: { dinar: 'JOD' },
    iraqi: { dinar: 'IQD' },
    serbian: { dinar: 'RSD' },
    moroccan: { dirham: 'MAD' },
    kenyan: { shilling: 'KES' },
    tanzanian: { shilling: 'TZS' },
    ugandan: { shilling: 'UGX' },
    japanese: { yen: 'JPY' },
    chinese: { yuan: 'CNY' },
    korean: { won: 'KRW' },
    turkish: { lira: 'TRY' },
    malaysian: { ringgit: 'MYR' },
    malaysia: { ringgit: 'MYR' },
    dutch: { guilder: 'NLG' },
  }),
)

/** A hundred of them make one of the currency. */
export const MINOR_UNITS: ReadonlyMap<string, string | null> = new Map([
  ['cent', null],
  ['cents', null],
  ['cts', null],
  ['pence', 'GBP'],
])
/** The word after the second figure of "20 ringgit 43 sen". */
export const MINOR_WORDS = new Set(['cent', 'cents', 'pence', 'sen', 'sens', 'paise', 'more'])
/** Units of account that ISO 4217 has no (or no more a) code for: read as sums, without a currency. */
export const UNCODED = new Set(['DEM', 'NLG', 'XDN', 'XBT'])
/** Codes that are English words in capitals more often than money. */
export const WORDLIKE_CODES = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'GEL',
  'LAK',
  'MAD',
  'MOP',
  'PEN',
  'SOS',
  'STN',
  'CVE',
  'ANG',
])
