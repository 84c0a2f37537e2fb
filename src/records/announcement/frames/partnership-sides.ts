import type { AnnotatedDocument } from '../../../mentions/annotated-document.js'
import { type Clause, type NounRole, nounRole, type Phrase, phraseBefore } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { FrameParties, FrameReading } from '../frame.js'
import { wordSet } from '../heads.js'
import { actingParties } from '../parties.js'

/** What one side does for the other: "a deal to supply Fabrikam with chips". */
export const SUPPLYING = wordSet(
  'supply provide sell deliver offer give build make power run operate host license distribute design develop manufacture bring help train handle process carry manage support secure automate modernize launch fly construct install upgrade',
)
/** What one side gets of the other: "a deal to buy credits from Fabrikam", "to use Fabrikam's models". */
export const GETTING = wordSet(
  'use buy purchase rent lease take access integrate adopt deploy resell stream air show tap embed',
)
export const TECHNOLOGY =
  wordSet(`chip chips processor processors gpus gpu technology technologies model models platform software cloud tools tool
  services service engine infrastructure batteries battery sensors api system systems hardware servers network satellites accelerators
  display displays cameras modems app apps data content suite library ai stack`)

const ALLOWING = wordSet('allow let enable see give permit help require bring make')

const firmsOf = (document: AnnotatedDocument, ...phrases: readonly (Phrase | undefined)[]): Party[] =>
  phrases
    .flatMap(phrase => actingParties(document, phrase))
    .filter(({ kind }) => kind === 'organization' || kind === 'unknown')

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

/** "won a contract from Fabrikam", "was awarded a contract by Fabrikam", "signed a deal for data from Fabrikam". */
function awarding(reading: FrameReading, role: NounRole | undefined): Party[] {
  const verb = role?.clause.verb
  if (!verb) return []
  const given = /^(?:award|grant|hand|win|secure|land|receive|clinch|score)$/.test(verb.lemma)
  const from = role.clause.prepositions.find(({ word }) => word === 'from' || (given && word === 'by'))
  const giver = from ? firmsOf(reading.document, from.phrase) : []
  if (giver.length) return giver
  // what a union or a player gets is another
  return /^(?:award|grant|hand|receive)$/.test(verb.lemma) ? [] : beforeDeal(reading, role)
}

/** "won a NASA contract", "strikes Fabrikam content deal" */
function beforeDeal({ document, sentence, token }: FrameReading, { clause }: NounRole): Party[] {
  for (let at = token - 1; at > clause.verb.last && at >= token - 3; at--) {
    const customer = phraseBefore(document, sentence, at)
    const named = customer?.references.find(({ last }) => last === at)
    if (named) return named.form === 'name' && !named.possessive ? firmsOf(document, customer) : []
    if (document.tagged(sentence).at(at) !== 'noun') return []
  }
  return []
}

function inClauses({ document, token }: FrameReading, clauses: readonly Clause[], role: NounRole | undefined): Party[] {
  for (const clause of clauses) {
    const { verb, subject, object, prepositions, fronted, governor } = clause
    if (verb.head < token) continue
    const told = fronted !== undefined && fronted.first <= token && token <= fronted.last
    const to = prepositions.find(({ word }) => word === 'to' || word === 'for')?.phrase
    // "a deal under which Fabrikam will supply"
    if (told) return firmsOf(document, subject, object, to)
    if (subject && subject.first <= token && token <= subject.last && ALLOWING.has(verb.lemma))
      return firmsOf(document, object, to)
    if (!role || governor !== role.clause || verb.tense !== 'infinitive') continue
    const from = prepositions.find(({ word }) => word === 'from')?.phrase
    if (SUPPLYING.has(verb.lemma)) return firmsOf(document, object, to, from)
    if (GETTING.has(verb.lemma)) return firmsOf(document, object, from)
  }
  return []
}
