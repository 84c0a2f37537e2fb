import { describe } from 'vitest'

/** Servers for integration tests; `. .ci/services; start_services` sets them. */
export const POSTGRES = process.env.FACTWIRE_TEST_POSTGRES_URL
export const REDIS = process.env.FACTWIRE_TEST_REDIS_URL

/** Tests that need servers: left out, with a word on how to run them, where there are none. */
export function describeWith(name: string, servers: readonly (string | undefined)[], tests: () => void): void {
  if (servers.every(Boolean)) describe(name, tests)
  else
    describe.skip(
      `${name} (needs servers: run '. .ci/services; start_services; npm test; stop_services' in bash)`,
      tests,
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
