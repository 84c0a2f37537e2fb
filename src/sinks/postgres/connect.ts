import type { Client, CustomTypesConfig } from 'pg'
import { FactwireError } from '../../schemas.js'

/**
 * A connection to PostgreSQL.
 *
 * @param url `postgres://user:password@host:5432/database`
 * @param types how values are read, where not as the driver does it
 * @throws FactwireError `no-postgres` where the package `pg` is not installed; the driver's error where nobody answers
 */
export async function connect(url: string, types?: CustomTypesConfig): Promise<Client> {
  const { default: pg } = await import('pg').catch(() => {
    throw new FactwireError('no-postgres', 'PostgreSQL needs a package: npm i pg')
  })
  const client = new pg.Client({ connectionString: url, application_name: 'factwire', types })
  // a connection lost between two queries fails the next query: here it would end the process
  client.on('error', () => {})
  await client.connect()
  return client
}
