import { join } from 'node:path'
import { type Command, Option } from 'commander'
import { PAGE_FILES } from '../../schema/page-files.ts'
import type { Printed } from '../diagnostics/as-printed.ts'
import { disk } from '../files/file-system.ts'
import { folderAbove } from '../files/folder-above.ts'
import { print } from '../print.ts'
import { stageLines } from '../progress.ts'
import type { Run } from '../verbs/run.ts'
import type { Words } from '../verbs/said.ts'
import { collectSoonIfMuch } from './engine-flags.ts'

/** The options of all verbs together; each verb declares those it has. */
export interface Options {
  sources: string
  data: string
  output: string
  readme?: string
  format: Printed
  base?: string
  on?: string
  from?: string
  record?: string
  encoding?: string
  map?: string
  coders?: string
  read?: string
  address?: string
  include?: boolean
  packet?: string
  settled?: boolean
  settler?: string
  sample?: string | true
  exitCode?: boolean
  all?: boolean
  search?: string
  date?: string
  erratum?: string[]
  where?: string
  query?: string
  placeKind?: string
  as?: string
  to?: string
}

export const FORMS = ['text', 'json', 'github']
/** Of the verbs that report problems. */
export const ALL = ['--all', 'tell every problem and stale file, however many they are'] as const

/** What a verb does, in which forms it says it, and the options it has beside those that all verbs have. */
interface Verb {
  does: string
  act: (run: Run, words: string[], options: Options) => Promise<Words & { code: number }>
  forms?: readonly string[]
  options?: readonly (readonly [string, string])[]
  /** The words of a call, for its help. */
  example?: string
}

/** Adds a verb under the program, or under a group of verbs. */
export function verb(
  under: Command,
  usage: string,
  { does, act, forms = FORMS, options: own = [], example }: Verb,
): void {
  const command = under
    .command(usage)
    .description(does)
    .option('--sources <folder>', 'the folder of what was read and coded', 'sources')
    .option('--data <folder>', 'the folder of settled records', 'data')
    .option('--output <folder>', 'the folder of tables and charts', 'output')
    .option('--readme <file>', 'the README whose answer is kept fresh (README.md, unless a folder is given)')
  inForm(command, forms)
  for (const [flags, meaning] of own) command.option(flags, meaning)
  if (example !== undefined) command.addHelpText('after', `\nFor example:\n  npm run ${under.name()} -- ${example}`)
  command.action(async (...given: unknown[]) => {
    const command = given.at(-1) as Command
    const options = command.opts<Options>()
    const said = await act(runOf(options, command), command.args, options)
    print(said, options.format)
    process.exitCode = said.code
  })
}

/** Gives a command the option in which form it says what it has to say. */
export function inForm(command: Command, forms: readonly string[] = FORMS): void {
  command.addOption(new Option('--format <form>', 'how it is said').choices(forms).default('text'))
}

/** The form in which problems are said. */
export function formOf(format: string | undefined): Run['format'] {
  return format === 'json' || format === 'github' ? format : 'text'
}

/**
 * The folders of a run. A verb works in the nearest review above where one stands, so that it may be called from any folder of it; what it then says names
 * files by the way to them from there.
 */
function runOf(options: Options, command: Command): Run {
  const plain = (folder: string) => folder.replace(/(?<=.)\/+$/, '')
  const isOwn = (name: string) => command.getOptionValueSource(name) === 'default'
  const way = isOwn('sources') ? folderAbove(`${options.sources}/${PAGE_FILES.protocol}`) : undefined
  const inReview = (path: string) => join(way ?? '', path).replaceAll('\\', '/')
  const placed = (name: 'sources' | 'data' | 'output') => (isOwn(name) ? inReview(options[name]) : plain(options[name]))
  const areOwn = ['sources', 'data', 'output'].every(isOwn)
  const readme = options.readme ?? (areOwn ? inReview('README.md') : undefined)
  const lines = stageLines(process.stderr)
  return {
    files: disk,
    sources: placed('sources'),
    data: placed('data'),
    output: placed('output'),
    ...(readme === undefined ? {} : { readme }),
    format: formOf(options.format),
    all: options.all === true,
    onStage: (stage, detail) => {
      collectSoonIfMuch()
      lines(stage, detail)
    },
  }
}
