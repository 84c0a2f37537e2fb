import { EXIT, Failure } from './failure.js'

/** A target as messages name it: an address without its password. */
export const shown = (target: string): string => target.replace(/^(\w+:\/\/[^/@:]*):[^/@]*@/, '$1:...@')

/**
 * Errors of databases, servers and file systems, told as what to do about them; any other comes back as it is.
 *
 * @param target what was written to or asked
 */
export function targetFault(error: unknown, target: string, act: 'write' | 'ask' = 'write'): unknown {
  const { code, message, name } = error as NodeJS.ErrnoException
  if (name === 'FactwireError' || name === 'Failure' || typeof code !== 'string') return error
  const goesOn = act === 'write' ? '; what is written stays: the same command goes on from there' : ''
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === '53100')
    return new Failure(EXIT.target, `no space left for ${shown(target)}${goesOn}`)
  if (code === 'SQLITE_NOTADB') return new Failure(EXIT.target, `${shown(target)} is no SQLite database`)
  // several addresses of a host that all refuse have no message of their own
  return new Failure(EXIT.target, `cannot ${act} ${shown(target)}: ${message || code}${goesOn}`)
}
