import { Command, CommanderError, Option } from 'commander'
import { disk } from './files/file-system.ts'
import { stageLines } from './progress.ts'
import type { Run, Said } from './verbs/folders.ts'

/** Parses, prints, exits; no knowledge of reviews. Each verb is loaded when it is called for. */
interface Options {
  sources: string
  data: string
  output: string
  readme?: string
  format: Run['format']
}

const program = new Command('inddragelse')
  .description('A systematic review from coded sources to tables, charts and a report.')
  .showHelpAfterError('(--help lists the verbs and options)')
  .exitOverride()

function verb(usage: string, description: string, act: (run: Run, words: string[]) => Promise<Said>): void {
  program
    .command(usage)
    .description(description)
    .option('--sources <folder>', 'the folder of what was read and coded', 'sources')
    .option('--data <folder>', 'the folder of settled records', 'data')
    .option('--output <folder>', 'the folder of tables and charts', 'output')
    .option('--readme <file>', 'the README whose answer is kept fresh (README.md, unless a folder is given)')
    .addOption(
      new Option('--format <form>', 'how problems are reported').choices(['text', 'json', 'github']).default('text'),
    )
    .action(async (...given: unknown[]) => {
      const command = given.at(-1) as Command
      const options = command.opts<Options>()
      const said = await act(runOf(options, command), command.args)
      process.stdout.write(said.stdout)
      process.stderr.write(said.stderr)
      process.exitCode = said.code
    })
}

function runOf(options: Options, command: Command): Run {
  const plain = (folder: string) => folder.replace(/(?<=.)\/+$/, '')
  const own = ['sources', 'data', 'output'].every(name => command.getOptionValueSource(name) === 'default')
  const readme = options.readme ?? (own ? 'README.md' : undefined)
  return {
    files: disk,
    sources: plain(options.sources),
    data: plain(options.data),
    output: plain(options.output),
    ...(readme === undefined ? {} : { readme }),
    format: options.format,
    onStage: stageLines(process.stderr),
  }
}

verb('build', 'read, check, settle, count and draw; writes data/, output/ and the answer in README.md', async run =>
  (await import('./verbs/build.ts')).build(run),
)
verb('check', 'the same in memory: every problem and every stale file; writes nothing', async run =>
  (await import('./verbs/check.ts')).check(run),
)
verb(
  'fix',
  'bring sources/ into canonical form and repair what a spreadsheet did to it; never a coded value',
  async run => (await import('./verbs/fix.ts')).fix(run),
)
verb(
  'explain [words...]',
  'where something comes from, file and line: explain <table> <key> [column], or explain <id, code, theme, rule or column>',
  async (run, words) => (await import('./verbs/explain.ts')).explain(run, words),
)
verb('watch', 'build again whenever a source is saved', async run => (await import('./verbs/watch.ts')).watch(run))
verb(
  'wording <id> <page>',
  'compare the passages of a note with a saved page, and report any seven words in a row that both have',
  async (run, words) => (await import('./verbs/wording.ts')).wording(run, words),
)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    const { code, message } = error as NodeJS.ErrnoException
    const known = code !== undefined && /^E[A-Z]+$/.test(code)
    process.stderr.write(
      known ? `The files could not be read or written: ${message}\n` : `This is a bug: ${(error as Error).stack}\n`,
    )
    process.exitCode = 2
  }
}
