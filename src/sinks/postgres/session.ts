import type { Client } from 'pg'
import { connect } from './connect.js'

/** Longest time, in ms, that a server may be away before what waits for it fails. */
const PATIENCE = 60_000
const LONGEST_PAUSE = 5000

/** Times that a transaction is tried again where two stood in each other's way. */
const TRIES = 5

/** One connection, made anew when it was lost: a server that is started again breaks no run. */
export class Session {
  private client: Promise<Client> | undefined

  /** @param onConnect what every new connection needs */
  constructor(
    private readonly url: string,
    private readonly onConnect: (client: Client) => Promise<unknown>,
  ) {}

  /**
   * Does something that may be done again: it is, where the connection is lost on the way, also when what it did was
   * there already.
   */
  async use<T>(act: (client: Client) => Promise<T>): Promise<T> {
    const deadline = Date.now() + PATIENCE
    for (let wait = 100; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
      try {
        return await act(await this.connected())
      } catch (error) {
        if (!isLost(error) || Date.now() + wait > deadline) throw error
        await this.close()
        await pause(wait)
      }
    }
  }

  /** A transaction: all of it or nothing, and again where the connection was lost or another stood in its way. */
  transaction<T>(act: (client: Client) => Promise<T>): Promise<T> {
    return this.use(async client => {
      for (let tries = 1; ; tries += 1) {
        await client.query('BEGIN')
        try {
          const value = await act(client)
          await client.query('COMMIT')
          return value
        } catch (error) {
          if (isLost(error)) throw error
          await client.query('ROLLBACK')
          if (tries >= TRIES || !STOOD_IN_THE_WAY.includes(codeOf(error))) throw error
        }
      }
    })
  }

  async close(): Promise<void> {
    const { client } = this
    this.client = undefined
    // one that never came to be, or is lost already, has no end
    await client?.then(
      one => one.end().catch(() => {}),
      () => {},
    )
  }

  private connected(): Promise<Client> {
    this.client ??= connect(this.url).then(async client => {
      try {
        await this.onConnect(client)
        return client
      } catch (error) {
        await client.end().catch(() => {})
        throw error
      }
    })
    return this.client
  }
}

/** Of an error of the server or of the connection to it. */
export const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? '')

/** deadlock_detected, serialization_failure */
const STOOD_IN_THE_WAY = ['40P01', '40001']

/** Connection errors of the system, connection_exception, and a server that shuts down or starts up. */
const LOST = /^(?:ECONN(?:REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|08...|57P0[123])$/

/** The driver has no code for a connection that ended under a query. */
const isLost = (error: unknown) =>
  LOST.test(codeOf(error)) || /^(?:Connection terminated|Client has encountered)/.test((error as Error).message ?? '')

const pause = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms))
