import type { Command } from 'commander'
import { writeStories } from '../archive.js'
import { EXIT } from './failure.js'
import type { Terminal } from './program.js'
import { shown, targetFault } from './target-fault.js'

const HELP = `
The same deal, launch, layoffs or figure told by several articles is one story. Tables: stories, story_members (which
record of which article, and why it was joined), the view story_sources. Run it again after new articles came: only these and
what they may belong to is looked at.

Exit status: 0 done; 2 no database of 'factwire run'; 3 no such file; 10 it could not be written.`

export function addStoriesCommand(program: Command, terminal: Terminal, end: (status: number) => void): void {
  program
    .command('stories')
    .description('find what several articles of a database tell, and write it beside them')
    .argument('<database>', 'out.sqlite or postgres://..., as factwire run has written it')
    .addHelpText('after', HELP)
    .action(async (path: string) => {
      try {
        const { articles, changed, stories, shared, records } = await writeStories(path)
        const all = `${stories} stories, ${shared} told by several of ${articles} articles, ${records} records`
        terminal.out(`${shown(path)}: ${all}; ${changed} articles were new or had changed\n`)
        end(EXIT.ok)
      } catch (error) {
        throw targetFault(error, path)
      }
    })
}
