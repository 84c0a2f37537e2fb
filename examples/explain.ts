// Why a record is there, and why another place gave none.
import { explain } from 'factwire'

const { explanations, rejected } = explain(
  'Revenue at Tarn Labs rose 12% to $5.1 billion in 2025. In March it bought a 60% stake in Fabrikam.',
  { publishedAt: '2026-03-24' },
)

for (const { record, rules, cues, merged } of explanations) {
  console.log(`${record.type} by ${rules.join(', ')}`)
  for (const [field, spans] of Object.entries(cues))
    console.log(`  ${field} from ${spans.map(({ text }) => `"${text}"`).join(', ')}`)
  for (const one of merged) console.log(`  joined with one of ${one.rules.join(', ')}: ${one.reason}`)
}
for (const { rule, reason, span } of rejected) console.log(`no record at "${span.text}": ${reason} (${rule})`)
