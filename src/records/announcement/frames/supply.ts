import { wordsIn } from '../../../language/tokens.js'
import type { Phrase } from '../../../mentions/clause/index.js'
import type { Party } from '../../../mentions/shapes.js'
import type { Reference } from '../../../mentions/types.js'
import type { FrameReading, NounFrame, VerbFrame } from '../frame.js'
import { headWord, isFirmItself, isTitle, namesFirm, prepositional } from '../heads.js'
import { actingParties, uniqueParties } from '../parties.js'
import { signedIsDone } from './deal-status.js'
import { SUPPLIES, tradesSupplies } from './partnership-end.js'
import { TECHNOLOGY } from './partnership-sides.js'

const AGREEING = /^(?:agree|sign|arrange|opt|choose|decide)$/
const UNDER = wordsIn('under')
const AGREED = wordsIn('contract deal agreement pact')
const CONTRACTS = /^(?:contract|contracts|order|deal)$/

/** Who makes what is used: "Fabrikam chips", "chips from Fabrikam", "Fabrikam's platform". */
function suppliers(reading: FrameReading): Party[] {
  const { document, clause } = reading
  const to = /^(?:switch|move)$/.test(clause!.verb.lemma) ? prepositional(reading, 'to') : clause!.object
  const product = to?.references.at(-1)
  const named = product?.entity?.kind === 'product' && product.last >= to!.head
  // "license maps from Fabrikam"
  const licensed = clause!.verb.lemma === 'license' && clause!.prepositions.some(({ word }) => word === 'from')
  if (!to || !(named || licensed || TECHNOLOGY.has(headWord(document, to)))) return []
  const after = clause!.prepositions.find(
    ({ word, token }) => /^(?:from|of|by)$/.test(word) && token === to.last + 1,
  )?.phrase
  return uniqueParties(
    document,
    [...to.references, ...(after?.references ?? [])].filter(
      ({ entity, form, possessive }) =>
        (entity?.kind === 'organization' || ((licensed || possessive) && entity?.kind === 'unknown')) &&
        form === 'name',
    ),
  )
}

/** "agreed to buy $2 billion of computing capacity from": what is bought is to come, and is no company. */
function boughtNoSupplies({ document, clause, actor, counterparty }: FrameReading): string | undefined {
  const { verb, object, prepositions, governor } = clause!
  const agreed = verb.tense === 'infinitive' && /^(?:agree|sign|commit|contract)$/.test(governor?.verb.lemma ?? '')
  // "ordered 50 jets from", of a number: an order is a contract
  const ordered =
    verb.lemma === 'order' &&
    verb.tense !== 'infinitive' &&
    object !== undefined &&
    document.mentionsIn(document.numbers, object.first, object.last).length > 0
  const told = agreed || ordered || verb.tense === 'future'
  if (verb.voice === 'passive' || !told || verb.negation >= 0) return 'bought in general'
  const of = prepositions.find(({ word, token }) => word === 'of' && token === (object?.last ?? -2) + 1)?.phrase
  const supplied = [object, of].some(phrase => phrase && SUPPLIES.has(document.tokens.lower[phrase.head]))
  return supplied && namesFirm(actor) && namesFirm(counterparty) ? undefined : 'no supplies'
}

/** "will supply cells under a ten-year contract": what is to come has been agreed. */
const isUnderContract = ({ document, sentence, token }: FrameReading): boolean => {
  const under = document.tokens.firstOf(UNDER, token, sentence.last)
  return under >= 0 && document.tokens.firstOf(AGREED, under, Math.min(sentence.last, under + 8)) >= 0
}

/** Deals told by what one side gives or is to deliver, and talks of deals. */
export const supplyVerbs: readonly VerbFrame[] = [
  {
    name: 'announcement/uses-technology',
    example: 'Northwind Systems will use Fabrikam Robotics chips in its cars.',
    event: 'partnership',
    verbs: [
      'use',
      'adopt',
      'integrate',
      'deploy',
      'incorporate',
      'embed',
      'license',
      'switch',
      'move',
      'select',
      'choose',
      'pick',
    ],
    object: 'none',
    needs: ['actor', 'counterparty'],
    refuse: reading => {
      const { verb, subject } = reading.clause!
      if (verb.voice === 'passive' || !subject) return 'nobody uses it'
      if (subject.references.some(({ entity }) => entity?.kind === 'person')) return 'what a person uses'
      if (subject.references.length && subject.references.every(({ entity }) => entity?.kind === 'product'))
        return 'what a product is made of'
      const agreed = verb.tense === 'infinitive' && AGREEING.test(reading.clause!.governor?.verb.lemma ?? '')
      const news = agreed || verb.tense === 'future' || (verb.progressive && verb.tense === 'present')
      const chosen = /^(?:select|choose|pick)$/.test(verb.lemma) && verb.tense !== 'infinitive'
      return news || chosen || (verb.tense === 'perfect' && verb.lemma !== 'use')
        ? undefined
        : 'what it does in general'
    },
    status: signedIsDone,
    namesSomebody: true,
    parties: (reading, found) => {
      const counterparties = suppliers(reading).filter(({ key }) => found.actors.every(actor => actor.key !== key))
      return [{ actors: found.actors, objects: [], counterparties }]
    },
  },
  {
    name: 'announcement/licenses-to',
    example: 'Northwind Systems has licensed its patents to Fabrikam.',
    event: 'partnership',
    verbs: ['license'],
    object: 'none',
    prepositions: { to: 'counterparty' },
    needs: ['actor', 'counterparty'],
    refuse: ({ document, clause, actor, counterparty }) => {
      const { verb, object } = clause!
      if (verb.voice === 'passive' || verb.negation >= 0 || !object) return 'nobody licenses'
      if (!/^(?:its|their|the)$/.test(document.tokens.lower[object.first])) return 'what it does in general'
      return namesFirm(actor) && namesFirm(counterparty) ? undefined : 'no licensee'
    },
    status: signedIsDone,
  },
  {
    name: 'announcement/buys-supplies',
    example: 'Northwind Systems agreed to buy $2 billion of computing capacity from Fabrikam.',
    event: 'partnership',
    verbs: ['buy', 'purchase', 'rent', 'lease', 'order'],
    object: 'none',
    prepositions: { from: 'counterparty' },
    needs: ['actor', 'counterparty'],
    companions: SUPPLIES,
    priced: true,
    refuse: boughtNoSupplies,
    status: signedIsDone,
  },
  {
    name: 'announcement/turns-to',
    example: 'Northwind Systems is turning to Fabrikam Robotics for the batteries in its vans.',
    event: 'partnership',
    verbs: ['turn'],
    object: 'none',
    prepositions: { to: 'counterparty' },
    needs: ['actor', 'counterparty'],
    refuse: ({ clause, actor, counterparty }) => {
      const { verb, object, prepositions } = clause!
      if (verb.voice === 'passive' || object || !namesFirm(actor) || !isFirmItself(counterparty)) return 'no supplier'
      const to = prepositions.find(({ word }) => word === 'to')!.phrase
      return prepositions.some(({ word, token }) => word === 'for' && token === to.last + 1)
        ? undefined
        : 'turned to for nothing'
    },
    status: signedIsDone,
  },
  {
    name: 'announcement/awards-contract',
    example: 'Northwind Systems awarded Fabrikam a $2 billion contract.',
    event: 'partnership',
    verbs: ['award', 'hand', 'grant', 'give', 'issue'],
    object: 'counterparty',
    prepositions: { to: 'counterparty', from: 'actor' },
    companions: word => CONTRACTS.test(word),
    needs: ['actor', 'counterparty'],
    priced: true,
    refuse: reading => {
      const { document, clause, actor, counterparty } = reading
      const { lower } = document.tokens
      // "President Doe issued an Executive Order"
      if (actor?.references.some(({ entity }) => entity?.kind === 'person')) return 'no contract'
      // "awarded contracts to Fabrikam and Initech"
      const given = clause!.verb.voice === 'active' ? clause!.object : undefined
      if (given && CONTRACTS.test(lower[given.head])) return namesFirm(counterparty) ? undefined : 'no contract'
      if (clause!.verb.voice === 'passive') {
        // "has been awarded a contract by Acme"
        const by = clause!.prepositions.find(({ word }) => word === 'by' || word === 'from')
        return by && clause!.object && CONTRACTS.test(lower[clause!.object.head]) ? undefined : 'no contract'
      }
      if (!counterparty || counterparty.references.some(({ entity }) => entity?.kind === 'person')) return 'no contract'
      for (let at = counterparty.last + 1; at <= counterparty.last + 12; at++)
        if (CONTRACTS.test(lower[at] ?? '')) return undefined
        else if (/^[,.;]$/.test(lower[at] ?? '.')) break
      return 'no contract'
    },
    status: signedIsDone,
  },
  {
    name: 'announcement/supplies',
    example: 'Fabrikam Robotics will supply Northwind Systems with batteries from 2026.',
    event: 'partnership',
    verbs: ['supply', 'provide', 'power'],
    object: 'counterparty',
    prepositions: { to: 'counterparty', for: 'counterparty' },
    needs: ['actor', 'counterparty'],
    refuse: reading => {
      const { document, clause, actor } = reading
      const { verb, prepositions, object } = clause!
      // "has supplied Acme with 200 robots", a headline's "provides 200 robots to Acme"
      const delivered =
        /^(?:supply|provide)$/.test(verb.lemma) &&
        (verb.tense === 'perfect' || (verb.tense === 'present' && isTitle(reading))) &&
        document.holdsMention(document.numbers, reading.sentence.first, reading.sentence.last)
      if (verb.voice === 'passive' || !(verb.tense === 'future' || delivered) || verb.negation >= 0)
        return 'what it does in general'
      // under a contract any name is a firm's
      const agreed = delivered || isUnderContract(reading)
      const isFirm = ({ entity }: Reference) =>
        entity?.kind === 'organization' || (agreed && entity?.kind === 'unknown')
      if (!actor?.references.some(isFirm)) return 'no supplier'
      const firm = (phrase: Phrase | undefined) => phrase?.references.some(isFirm)
      // "will supply Acme with batteries", "will provide batteries for Acme's next car"
      if (firm(object) && object!.references.at(-1)!.last >= object!.head)
        return prepositions.some(({ word }) => word === 'with') || verb.lemma === 'power'
          ? undefined
          : 'nothing is supplied'
      const to = prepositions.find(
        ({ word, token }) => (word === 'to' || word === 'for') && token === (object?.last ?? -2) + 1,
      )
      const counted = delivered && object && document.mentionsIn(document.numbers, object.first, object.last).length > 0
      return object && (TECHNOLOGY.has(headWord(document, object)) || counted) && firm(to?.phrase)
        ? undefined
        : 'nothing is supplied'
    },
    status: (status, reading) =>
      status === 'announced' && isUnderContract(reading) ? 'completed' : signedIsDone(status, reading),
    namesSomebody: true,
    // "provides 200 robots to Acme": the things are no side
    parties: (reading, found) => {
      const { document, clause } = reading
      const { object, prepositions } = clause!
      if (!object || !document.mentionsIn(document.numbers, object.first, object.last).length) return [found]
      const to = prepositions.find(({ word }) => word === 'to' || word === 'for')?.phrase
      const counterparties = actingParties(document, to).filter(({ kind }) => kind === 'organization')
      return [{ ...found, counterparties: to ? counterparties : found.counterparties }]
    },
  },
]

const BUYS =
  /^(?:acquire|buy|acquisition|merge|merger|takeover|sell|sale|raise|invest|investment|stake|funding|loan|settle|settlement|purchase|financing|round)$/
const WORKS =
  /^(?:partnership|license|licence|licensing|supply|deal|use|integrate|collaborate|partner|contract|chips?|cooperation|buy|purchase|sell|provide|power|develop|build|produce|stream|distribute|host|run|train|bring|using|supplying|providing|powering|integrating|developing|building|producing|streaming|distributing|hosting|training|collaborating|partnering|collaboration)$/

export const partnershipTalkNouns: readonly NounFrame[] = [
  {
    name: 'announcement/in-partnership-talks',
    example: 'Northwind and Fabrikam are in talks over a chip deal.',
    event: 'partnership',
    nouns: ['talks', 'discussions', 'negotiations'],
    headOnly: true,
    governors: ['be', 'hold', 'enter', 'begin', 'start'],
    prepositions: { with: 'counterparty', between: 'actor' },
    needs: ['sides'],
    refuse: ({ document, sentence, token }) => {
      const { lower } = document.tokens
      let works = false
      for (let at = token + 1; at <= Math.min(sentence.last, token + 20); at++)
        if (BUYS.test(lower[at]) && !tradesSupplies(document, sentence, at)) return 'talks of another deal'
        else if (WORKS.test(lower[at])) works = true
      return works ? undefined : 'talks of something else'
    },
    status: () => 'planned',
  },
]
