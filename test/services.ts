import { describe } from 'vitest'

/** Servers for integration tests; `.ci/services` starts them. */
export const POSTGRES = process.env.FACTWIRE_TEST_POSTGRES_URL
export const REDIS = process.env.FACTWIRE_TEST_REDIS_URL
/** A folder with scripts that start them again. */
export const SERVICES = process.env.FACTWIRE_TEST_SERVICES

/** Tests that need servers: left out where one of them is not there. */
export function describeWith(name: string, servers: readonly (string | undefined)[], tests: () => void): void {
  describe.skipIf(!servers.every(Boolean))(name, tests)
}

/** Said once before all tests, where some will be left out. */
export default function notice(): void {
  // asked by each project of tests
  if (process.env.FACTWIRE_TEST_NOTICE) return
  process.env.FACTWIRE_TEST_NOTICE = 'given'
  const missing = [!POSTGRES && 'PostgreSQL', !REDIS && 'Redis'].filter(Boolean)
  if (missing.length)
    process.stderr.write(
      `Tests that need ${missing.join(' and ')} are skipped; to run them: bash .ci/services npx vitest run --no-file-parallelism test/queue test/sinks test/stories\n`,
    )
}

/** A database of its own on the test server. */
export async function freshDatabase(name: string): Promise<string> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: POSTGRES })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const url = new URL(POSTGRES!)
  url.pathname = `/${name}`
  return url.href
}
