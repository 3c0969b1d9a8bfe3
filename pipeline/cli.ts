#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { standWhereCalled } from './cli/stand-where-called.ts'
import { verbsOfBeginning } from './cli/verbs-of-beginning.ts'
import { verbsOfDrafts } from './cli/verbs-of-drafts.ts'
import { verbsOfExports } from './cli/verbs-of-exports.ts'
import { verbsOfImports } from './cli/verbs-of-imports.ts'
import { verbsOfRecoding } from './cli/verbs-of-recoding.ts'
import { verbsOfReview } from './cli/verbs-of-review.ts'
import { systemFault } from './files/system-fault.ts'
import { print } from './print.ts'

/** Parses, prints, exits; no knowledge of reviews. Each verb is loaded when it is called for. */
const program = new Command('inddragelse')
  .description('A systematic review from coded sources to tables, charts and a report.')
  .version(manifest.version)
  .showHelpAfterError('(--help lists the verbs and options)')
  .configureOutput({
    writeOut: stdout => print({ stdout, stderr: '' }, 'text'),
    writeErr: stderr => print({ stdout: '', stderr }, 'text'),
  })
  .exitOverride()

standWhereCalled()
verbsOfReview(program)
verbsOfBeginning(program)
verbsOfDrafts(program)
verbsOfRecoding(program)
verbsOfImports(program)
verbsOfExports(program)

/** A reader that has seen enough, such as `head`, closes the pipe; that is no fault. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') failed(error)
})

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else failed(error)
}

function failed(error: unknown): void {
  print({ stdout: '', stderr: systemFault(error) ?? `This is a bug: ${(error as Error).stack}\n` }, 'text')
  process.exitCode = 2
}
