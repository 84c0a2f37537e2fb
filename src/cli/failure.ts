/** Exit codes of the command line, as the README lists them. */
export const EXIT = {
  ok: 0,
  internal: 1,
  usage: 2,
  unreadable: 3,
  directory: 4,
  date: 5,
  binary: 6,
  empty: 7,
  partly: 8,
  stopped: 9,
  target: 10,
} as const

/** Something the user can mend: told in one line, with an exit code of its own. */
export class Failure extends Error {
  constructor(
    readonly exitCode: number,
    message: string,
  ) {
    super(message)
    this.name = 'Failure'
  }
}
