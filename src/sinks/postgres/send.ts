import type { Client, Connection, Submittable } from 'pg'

/** A statement; one that is COPY ... FROM STDIN with the rows that it reads, as text. */
export interface Statement {
  readonly sql: string
  readonly rows?: string
}

/**
 * Sends statements in one message, with all rows that they read, and waits for one answer. Outside of a transaction
 * they are one: all of them or nothing.
 */
export function send(client: Client, statements: readonly Statement[]): Promise<void> {
  return new Promise((resolve, reject) => {
    client.query(new Sending(statements, error => (error ? reject(error) : resolve())))
  })
}

/**
 * Rows are not kept back until the server asks for them: where a statement fails, it passes by those of the rest, as
 * its protocol says.
 */
class Sending implements Submittable {
  constructor(
    private readonly statements: readonly Statement[],
    private readonly told: (error?: Error) => void,
  ) {}

  submit(connection: Connection): void {
    const { stream } = connection
    stream.cork()
    try {
      connection.query(this.statements.map(({ sql }) => sql).join(';\n'))
      for (const { rows } of this.statements) if (rows !== undefined) stream.write(copyMessages(rows))
    } finally {
      stream.uncork()
    }
  }

  handleError(error: Error): void {
    this.told(error)
  }

  handleReadyForQuery(): void {
    this.told()
  }

  handleCopyInResponse(): void {}
  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
}

const COPY_DATA = 'd'.charCodeAt(0)
/** CopyDone, four bytes long. */
const COPY_DONE = [...Buffer.from('c'), 0, 0, 0, 4]

/** Rows as the messages that COPY reads: one with all of them, and its end. */
function copyMessages(rows: string): Buffer {
  const length = Buffer.byteLength(rows)
  const bytes = Buffer.allocUnsafe(1 + 4 + length + COPY_DONE.length)
  bytes[0] = COPY_DATA
  bytes.writeUInt32BE(4 + length, 1)
  bytes.write(rows, 5)
  bytes.set(COPY_DONE, 5 + length)
  return bytes
}
