import { asPrinted, type Printed } from './diagnostics/as-printed.ts'
import type { Words } from './verbs/said.ts'

/** The one place that prints what a verb said. Beside it there are only the lines of progress, which are our own words. */
export function print({ stdout, stderr, commands = [] }: Words, form: Printed): void {
  process.stdout.write(asPrinted(stdout, form) + commands.map(command => `${command}\n`).join(''))
  process.stderr.write(asPrinted(stderr, 'text'))
}
