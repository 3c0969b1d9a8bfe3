import { asPrinted, type Printed } from './diagnostics/as-printed.ts'
import type { Words } from './verbs/said.ts'

/** The one place that prints what a verb said. Beside it there are only the lines of progress, which are our own words. */
export function print(words: Words, form: Printed): void {
  const { stdout, stderr, commands = [] } = words.isTold && form !== 'text' ? onStderr(words) : words
  put(process.stdout, asPrinted(stdout, form) + commands.map(command => `${command}\n`).join(''))
  put(process.stderr, asPrinted(stderr, 'text'))
}

/** Sentences are no data: a program that reads the problems of a run from stdout is given nothing else. */
function onStderr({ stdout, stderr, ...words }: Words): Words {
  return { ...words, stdout: '', stderr: stdout + stderr }
}

/** Nothing is not written: where a stream is broken, as on a full disk, it would be told again that it is. */
function put(stream: NodeJS.WriteStream, text: string): void {
  if (text !== '') stream.write(text)
}
