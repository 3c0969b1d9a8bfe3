import { Command, CommanderError, Option } from 'commander'
import type { Printed } from './diagnostics/as-printed.ts'
import { disk } from './files/file-system.ts'
import { systemFault } from './files/system-fault.ts'
import { print } from './print.ts'
import { stageLines } from './progress.ts'
import type { NewOptions } from './verbs/new.ts'
import type { Run } from './verbs/run.ts'
import type { Said } from './verbs/said.ts'

/** Parses, prints, exits; no knowledge of reviews. Each verb is loaded when it is called for. */
interface Options {
  sources: string
  data: string
  output: string
  readme?: string
  format: Printed
  base?: string
  from?: string
  record?: string
  packet?: string
  settler?: string
  sample?: string | true
  exitCode?: boolean
  all?: boolean
}

const FORMS = ['text', 'json', 'github']
/** Of the verbs that report problems. */
const ALL: [string, string] = ['--all', 'tell every problem and stale file, however many they are']

const program = new Command('inddragelse')
  .description('A systematic review from coded sources to tables, charts and a report.')
  .showHelpAfterError('(--help lists the verbs and options)')
  .configureOutput({
    writeOut: stdout => print({ stdout, stderr: '' }, 'text'),
    writeErr: stderr => print({ stdout: '', stderr }, 'text'),
  })
  .exitOverride()

type Act = (run: Run, words: string[], options: Options) => Promise<Omit<Said, 'code'> & { code: number }>

/** A verb with the options all verbs have, and its own. One that is `under` another is called after it, and has help of its own with an example. */
function verb(
  usage: string,
  description: string,
  act: Act,
  forms = FORMS,
  own: readonly [string, string][] = [],
  { under = program, example = '' }: { under?: Command; example?: string } = {},
): void {
  const command = under
    .command(usage)
    .description(description)
    .option('--sources <folder>', 'the folder of what was read and coded', 'sources')
    .option('--data <folder>', 'the folder of settled records', 'data')
    .option('--output <folder>', 'the folder of tables and charts', 'output')
    .option('--readme <file>', 'the README whose answer is kept fresh (README.md, unless a folder is given)')
    .addOption(new Option('--format <form>', 'how it is said').choices(forms).default('text'))
  for (const [flags, meaning] of own) command.option(flags, meaning)
  if (example !== '') command.addHelpText('after', `\nFor example:\n  npm run ${under.name()} -- ${example}`)
  command.action(async (...given: unknown[]) => {
    const command = given.at(-1) as Command
    const options = command.opts<Options>()
    const said = await act(runOf(options, command), command.args, options)
    print(said, options.format)
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
    format: options.format === 'json' || options.format === 'github' ? options.format : 'text',
    all: options.all === true,
    onStage: stageLines(process.stderr),
  }
}

verb(
  'build',
  'read, check, settle, count and draw; writes data/, output/ and the answer in README.md',
  async run => (await import('./verbs/build.ts')).build(run),
  FORMS,
  [ALL],
)
verb(
  'check',
  'the same in memory: every problem and every stale file; writes nothing',
  async (run, _, { base }) => (await import('./verbs/check.ts')).check(run, base),
  FORMS,
  [
    ALL,
    [
      '--base <revision>',
      'also guard what was once cited: compare with this revision, and put the files changed since then first',
    ],
  ],
)
verb(
  'fix [files...]',
  'bring sources/ into canonical form and repair what a spreadsheet did to it; never a coded value',
  async (run, words, { from }) => (await import('./verbs/fix.ts')).fix(run, words, from),
  FORMS,
  [
    ALL,
    ['--from <encoding>', 'the encoding of files that are not UTF-8, such as windows-1252, macroman or windows-1250'],
  ],
)
verb(
  'explain [words...]',
  'where something comes from, file and line: explain <table> <key> [column]; explain <field> [word]; or explain an id, path:line, code, rule, column, label or author',
  async (run, words) => (await import('./verbs/explain.ts')).explain(run, words),
)
verb(
  'diff [sides...]',
  'what changed from a base (HEAD) to a head (the working tree), revisions or folders, and which conclusions moved',
  async (run, words, { format, exitCode }) =>
    (await import('./verbs/diff.ts')).diff(run, words, {
      format: format === 'markdown' || format === 'json' ? format : 'text',
      exitCode: exitCode === true,
    }),
  ['text', 'markdown', 'json'],
  [
    [
      '--exit-code',
      'end with 0 where nothing changed, 10 where data did, 11 where conclusions moved, 12 where nobody can tell',
    ],
  ],
)
verb(
  'status',
  'what awaits: key messages, drafts, records, disputes, checks by a person, quotas, stale files; writes nothing',
  async run => (await import('./verbs/status.ts')).status(run),
)
const makes = program.command('new').description('a draft from the schema, or a packet; each has a --help of its own')
type Drafted = Omit<NewOptions, 'sample'> & { sample?: string | true | undefined }
const PACKET: [string, string] = [
  '--packet <folder>',
  'write all that is to be seen, and nothing else, into this folder, outside the repository',
]
const makeNew = async (run: Run, what: string, words: readonly string[], options: Drafted) => {
  const sample = options.sample === true ? '1' : options.sample
  return (await import('./verbs/new.ts')).makeNew(run, [what, ...words], { ...options, sample })
}
verb(
  'study <id>',
  'a draft of a study: a note in which every bullet asks its question',
  (run, words, { from, record }) => makeNew(run, 'study', words, { from, record }),
  FORMS,
  [
    ['--from <file>', 'a file with its reference (RIS, PubMed, EndNote, BibTeX, biblatex or CSL-JSON)'],
    ['--record <number>', 'which reference of a file that holds several'],
  ],
  { under: makes, example: 'study example-2015-fear --from reference.ris' },
)
verb(
  'coder <letter> [ids...]',
  'an empty sheet for a coder of one study or document; with --packet a folder for a reader of some or `all` who is to see nothing else; with --from what comes back of it',
  (run, words, { from, packet, sample }) => makeNew(run, 'coder', words, { from, packet, sample }),
  FORMS,
  [
    ALL,
    PACKET,
    [
      '--sample [seed]',
      'in that folder settled findings for a person to check: all that declare an effect, and some drawn',
    ],
    ['--from <folder>', 'take back the folder of a packet that is filled in'],
  ],
  { under: makes, example: 'coder b all --packet ../packet-b' },
)
verb(
  'rulings',
  'a row to decide for every open dispute; with --settler and --packet a folder for whoever settles with the letters hidden',
  (run, words, { from, packet, settler }) => makeNew(run, 'rulings', words, { from, packet, settler }),
  FORMS,
  [
    ALL,
    ['--settler <letter>', 'who settles them with the letters of the readers hidden'],
    PACKET,
    ['--from <folder>', 'take back the folder of a settler that is decided'],
  ],
  { under: makes, example: 'rulings --settler g --packet ../packet-g' },
)
verb(
  'watch',
  'build again whenever a source is saved',
  async run => (await import('./verbs/watch.ts')).watch(run, said => print(said, run.format)),
  FORMS,
  [ALL],
)
verb(
  'wording <id> <page>',
  'compare the passages of a note with a saved page, and report any seven words in a row that both have',
  async (run, words) => (await import('./verbs/wording.ts')).wording(run, words),
)

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    print({ stdout: '', stderr: systemFault(error) ?? `This is a bug: ${(error as Error).stack}\n` }, 'text')
    process.exitCode = 2
  }
}
