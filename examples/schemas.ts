// JSON Schema for other languages and validators: here Ajv checks what factwire found.
import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { extract } from 'factwire'
import { NewsRecord, recordJsonSchema } from 'factwire/schemas'

const ajv = new Ajv2020({ strict: false })
const validate = ajv.compile(recordJsonSchema())

const article = readFileSync('examples/articles/brightledger-breach.md', 'utf8')
const { records } = extract(article)
console.log(`${records.filter(record => validate(record)).length} of ${records.length} records pass their JSON Schema`)

// strict: an unknown field is refused, by Ajv and by Zod
const odd = { ...records[0], mood: 'good' }
console.log(`with a field too many: Ajv ${validate(odd)}, Zod ${NewsRecord.safeParse(odd).success}`)
