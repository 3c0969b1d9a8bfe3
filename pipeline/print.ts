import { asPrinted, type Printed } from './diagnostics/as-printed.ts'

/** The one place that prints what a verb said. Beside it there are only the lines of progress, which are our own words. */
export function print({ stdout, stderr }: { stdout: string; stderr: string }, form: Printed): void {
  process.stdout.write(asPrinted(stdout, form))
  process.stderr.write(asPrinted(stderr, 'text'))
}
