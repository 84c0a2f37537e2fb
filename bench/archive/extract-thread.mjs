// Extraction alone, as the worker of a run does it: the lines are read, and what is found is thrown away.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parentPort, workerData } from 'node:worker_threads'

const { dist, input } = workerData
const { extract } = await import(`${dist}/index.js`)
let articles = 0
let records = 0
for await (const line of createInterface({ input: createReadStream(input) })) {
  const { id, title, date, text } = JSON.parse(line)
  records += extract(text, { id, title, publishedAt: date }).records.length
  articles += 1
}
parentPort.postMessage({ articles, records })
