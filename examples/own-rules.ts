// A kind of record, a rule and names of your own, on the same contract as those of factwire.
import { createExtractor, defineRule, type Kind } from 'factwire'
import { commonFields, Party } from 'factwire/schemas'
import * as z from 'zod'

const Recall = z.strictObject({
  type: z.literal('recall'),
  ...commonFields,
  company: Party.nullable(),
  units: z.number().nullable(),
})

const recalls = defineRule({
  name: 'recall/recalls-units',
  example: 'Last week Northwind recalled 12,000 scooters.',
  trigger: { words: ['recalls', 'recalled', 'recalling'] },
  find(document, token) {
    const sentence = document.sentenceAt(token)
    if (!sentence) return undefined
    const [units] = document.mentionsIn(document.numbers, token + 1, sentence.last)
    const company = document.mentionsIn(document.references, sentence.first, token - 1).at(-1)
    // "she recalled the meeting" has no number: not ours
    if (!units) return undefined
    return {
      type: 'recall',
      fields: { company: (company && document.party(company)) ?? null, units: units.value },
      evidence: [sentence],
      anchor: document.tokens.range(token),
      spans: { units: [units] },
      rules: [],
      confidence: 0.9,
    }
  },
})

const recall: Kind = { type: 'recall', schema: Recall, rules: [recalls], discriminator: () => '' }

const extractor = createExtractor({ kinds: [recall], lexicon: { organizations: ['Northwind'] } })
const { records } = extractor.extract(
  'Last week Northwind recalled 12,000 scooters. Its chief executive recalled a calmer year.',
  { kinds: ['recall'] },
)
for (const record of records) {
  const { company, units } = Recall.parse(record)
  console.log(`${company?.name} recalls ${units}`)
}
