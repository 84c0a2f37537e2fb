import { OUTLET_FORMS } from './known-names.js'

/** What names of newspapers and news services end in; no words that names of other companies end in as well. */
const TAILS = new Set(
  `times journal post news herald tribune ledger gazette chronicle telegraph insider newspaper bulletin courier dispatch
  examiner inquirer`.split(/\s+/),
)

/** Is it by its name one who tells of others: a newspaper, a news site, a news agency; no house that measures or polls? */
export function isOutletName(name: string): boolean {
  const key = name.toLowerCase()
  if (OUTLET_FORMS.has(key) || OUTLET_FORMS.has(`the ${key}`)) return true
  const space = key.lastIndexOf(' ')
  return space > 0 && TAILS.has(key.slice(space + 1))
}
