import type { Client } from 'pg'
import type { Batch, Outcome } from '../sink.js'
import type { Statement } from './send.js'
import { jsonWithoutNul } from './staging.js'

type Failed = Extract<Outcome, { kind: 'failed' }>

/** What is noted of a batch beside its articles: what failed in it, and how far its shard is. */
export function marksOf(client: Client, batch: Batch): Statement[] {
  const text = (value: string) => client.escapeLiteral(value)
  const { outcomes, from } = batch
  const failures = outcomes.filter((outcome): outcome is Failed => outcome.kind === 'failed')
  return [
    ...(from === 0 ? [forgetFailures(batch, text)] : []),
    ...(failures.length ? [noteFailures(batch, failures, text)] : []),
    markShard(batch, text),
  ].map(sql => ({ sql }))
}

type Literal = (value: string) => string

/** What earlier runs could not read of these files is read now, or told again. */
const forgetFailures = ({ shard, run }: Batch, text: Literal): string =>
  `DELETE FROM failures WHERE source = ANY(ARRAY[${shard.sources.map(text)}]::text[]) AND run < ${run}`

function noteFailures({ run, shard }: Batch, failures: readonly Failed[], text: Literal): string {
  const rows = failures.map(({ place, code, message }) => ({ ...place, code, message }))
  return `INSERT INTO failures (shard, entry, run, source, place, code, message)
     SELECT ${text(shard.digest)}, entry, ${run}, source, "at", code, message
     FROM jsonb_to_recordset(${text(jsonWithoutNul(JSON.stringify(rows)))}::jsonb)
       AS given (entry bigint, source text, "at" text, code text, message text)
     ON CONFLICT (shard, entry) DO UPDATE SET run = excluded.run, source = excluded.source, place = excluded.place,
       code = excluded.code, message = excluded.message`
}

/** A shard that two workers had at once is as far as the one that came further. */
const markShard = ({ shard, run, entries, done }: Batch, text: Literal): string =>
  `INSERT INTO shards (digest, name, run, entries, done)
   VALUES (${text(shard.digest)}, ${text(shard.name)}, ${run}, ${entries}, ${done})
   ON CONFLICT (digest) DO UPDATE SET run = excluded.run, entries = greatest(shards.entries, excluded.entries),
     done = shards.done OR excluded.done`
