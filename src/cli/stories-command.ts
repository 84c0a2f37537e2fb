import type { Command } from 'commander'
import { writeStories } from '../archive.js'
import { EXIT } from './failure.js'
import type { Terminal } from './program.js'
import { targetFault } from './target-fault.js'

const HELP = `
The same deal, launch, layoffs or figure told by several articles is one story. Tables: stories, story_members (which
record of which article, and why it was joined), the view story_sources. Run it again after new articles came.

Exit status: 0 done; 2 no database of 'factwire run'; 3 no such file; 10 it could not be written.`

export function addStoriesCommand(program: Command, terminal: Terminal, end: (status: number) => void): void {
  program
    .command('stories')
    .description('find what several articles of a database tell, and write it beside them')
    .argument('<database>', 'a SQLite file that factwire run has written')
    .addHelpText('after', HELP)
    .action(async (path: string) => {
      try {
        const { articles, stories, shared, records } = await writeStories(path)
        terminal.out(
          `${path}: ${stories} stories, ${shared} told by several of ${articles} articles, ${records} records\n`,
        )
        end(EXIT.ok)
      } catch (error) {
        throw targetFault(error, path)
      }
    })
}
