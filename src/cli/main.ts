#!/usr/bin/env node
import { writeSync } from 'node:fs'
import { compileLess } from './engine.js'
import { run } from './program.js'

const pause = new Int32Array(new SharedArrayBuffer(4))

/** Writes all of a text to a file descriptor, waiting while a pipe is full. */
function write(descriptor: number, text: string): void {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      // the reader of the pipe has what it wanted (| head)
      if (code === 'EPIPE') process.exit(0)
      if (code !== 'EAGAIN') throw error
      Atomics.wait(pause, 0, 0, 2)
    }
  }
}

process.exitCode = await run(process.argv.slice(2), {
  // the report is for reading, also from a pipe; --json has every word
  width: process.stdout.columns || 160,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
  interactive: process.stderr.isTTY === true,
  beforeWorkers: compileLess,
  out: text => write(1, text),
  error: line => write(2, `factwire: ${line}\n`),
  note: text => write(2, text),
})
