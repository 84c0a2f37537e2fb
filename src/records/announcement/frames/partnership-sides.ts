import { type Clause, type NounRole, nounRole, phraseBefore } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading } from '../frame.js'
import { wordSet } from '../heads.js'
import { actingParties } from '../parties.js'

/** What one side does for the other: "a deal to supply Fabrikam with chips". */
export const SUPPLYING = wordSet(
  'supply provide sell deliver offer give build make power run operate host license distribute design develop manufacture bring help train handle process carry',
)
export const TECHNOLOGY =
  wordSet(`chip chips processor processors gpus gpu technology technologies model models platform software cloud tools tool
  services service engine infrastructure batteries battery sensors api system systems hardware servers network satellites accelerators
  display displays cameras modems app apps data content suite library ai stack`)

const ALLOWING = wordSet('allow let enable see give permit help require bring make')

const firms = (
  reading: FrameReading,
  clause: Clause | undefined,
  ...phrases: readonly (Clause['object'] | undefined)[]
) =>
  clause
    ? phrases
        .flatMap(phrase => actingParties(reading.document, phrase))
        .filter(({ kind }) => kind === 'organization' || kind === 'unknown')
    : []

/** The other side of a deal, where no "with" names it: "a deal to supply Fabrikam", "an agreement that lets Fabrikam use". */
export function otherSide(reading: FrameReading, found: FrameParties): Party[] {
  const { document, sentence, token } = reading
  const role = nounRole(document, sentence, token)
  const others = [...awarding(reading, role), ...inClauses(reading, document.clauses(sentence), role)]
  const apart = others.filter(
    ({ key }, at) =>
      found.actors.every(actor => actor.key !== key) && others.findIndex(other => other.key === key) === at,
  )
  return apart.slice(0, 1)
}

/** "won a contract from Fabrikam", "was awarded a contract by Fabrikam", "Fabrikam awarded Northwind a contract". */
function awarding(reading: FrameReading, role: NounRole | undefined): Party[] {
  const verb = role?.clause.verb
  if (!verb || !/^(?:award|grant|hand|win|secure|land|receive|clinch|score)$/.test(verb.lemma)) return []
  const from = role.clause.prepositions.find(({ word }) => word === 'from' || word === 'by')
  if (from) return firms(reading, role.clause, from.phrase)
  // "won a NASA contract"; what a union or a player gets is another
  if (!/^(?:win|secure|land|clinch|score)$/.test(verb.lemma)) return []
  const customer = phraseBefore(reading.document, reading.sentence, reading.token - 1)
  return customer?.references.some(({ form, possessive }) => form === 'name' && !possessive)
    ? firms(reading, role.clause, customer)
    : []
}

function inClauses(reading: FrameReading, clauses: readonly Clause[], role: NounRole | undefined): Party[] {
  const { token } = reading
  for (const clause of clauses) {
    const { verb, subject, object, prepositions, fronted, governor } = clause
    if (verb.head < token) continue
    const told = fronted !== undefined && fronted.first <= token && token <= fronted.last
    // "a deal under which Fabrikam will supply"
    if (told) return firms(reading, clause, subject, object)
    const to = prepositions.find(({ word }) => word === 'to' || word === 'for')?.phrase
    if (subject && subject.first <= token && token <= subject.last && ALLOWING.has(verb.lemma))
      return firms(reading, clause, object, to)
    if (role && governor === role.clause && verb.tense === 'infinitive' && SUPPLYING.has(verb.lemma))
      return firms(reading, clause, object, to)
  }
  return []
}
