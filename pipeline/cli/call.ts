import { Command, CommanderError } from 'commander'
import manifest from '../../package.json' with { type: 'json' }
import { systemFault } from '../files/system-fault.ts'
import { print } from '../print.ts'
import type { Run } from '../verbs/run.ts'
import { formOf } from './verb.ts'
import { verbsOfBeginning } from './verbs-of-beginning.ts'
import { verbsOfDrafts } from './verbs-of-drafts.ts'
import { verbsOfExports } from './verbs-of-exports.ts'
import { verbsOfImports } from './verbs-of-imports.ts'
import { verbsOfRecoding } from './verbs-of-recoding.ts'
import { verbsOfReview } from './verbs-of-review.ts'

/** Parses the words of a call, prints, sets how the process ends; no knowledge of reviews. Each verb is loaded when it is called for. */
export async function call(words: readonly string[]): Promise<void> {
  const form = formIn(words)
  const program = new Command('inddragelse')
    .description('A systematic review from coded sources to tables, charts and a report.')
    .version(manifest.version)
    .showHelpAfterError('(--help lists the verbs and options)')
    .configureOutput({
      writeOut: stdout => print({ stdout, stderr: '' }, 'text'),
      writeErr: stderr => (form === 'text' ? print({ stdout: '', stderr }, 'text') : undefined),
    })
    .exitOverride()
    .hook('preAction', (_, command) => refuseEmpty(command))
  verbsOfReview(program)
  verbsOfBeginning(program)
  verbsOfDrafts(program)
  verbsOfRecoding(program)
  verbsOfImports(program)
  verbsOfExports(program)
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) return failed(error)
    if (error.exitCode === 0) return
    process.exitCode = 2
    if (form !== 'text') print({ stdout: '', stderr: error.message.replace(/^error: /, ''), code: 2 }, form)
  }
}

/** A word that is empty, as where a shell knows no such variable, would be taken for the folder somebody stands in, or for nothing at all. */
function refuseEmpty(command: Command): void {
  const isEmpty = (value: unknown): boolean =>
    typeof value === 'string' ? value.trim() === '' : Array.isArray(value) && value.some(isEmpty)
  const option = command.options.find(one => isEmpty(command.getOptionValue(one.attributeName())))
  if (option !== undefined)
    command.error(
      `error: Nothing stands behind \`${option.long}\`; write \`${option.flags}\`, or leave the option out.`,
    )
  if (isEmpty(command.args))
    command.error(`error: A word of the call is empty; \`${command.name()}\` takes: ${command.usage()}`)
}

/** The form that a call asks for, also one that cannot be taken apart. */
function formIn(words: readonly string[]): Run['format'] {
  const at = words.findIndex(word => /^--format(=|$)/.test(word))
  return formOf(words[at] === '--format' ? words[at + 1] : words[at]?.slice('--format='.length))
}

/** What went wrong outside the review, in a line; anything else is a bug. */
export function failed(error: unknown): void {
  print({ stdout: '', stderr: systemFault(error) ?? `This is a bug: ${(error as Error).stack}\n` }, 'text')
  process.exitCode = 2
}
