import { asGithub } from './diagnostics/as-github.ts'
import { asJson } from './diagnostics/as-json.ts'
import { asPrinted, type Printed } from './diagnostics/as-printed.ts'
import { callProblem } from './diagnostics/call-problem.ts'
import type { Words } from './verbs/said.ts'

/** The one place that prints what a verb said, and with which code it ends. Beside it there are only the lines of progress, which are our own words. */
export function print(words: Words & { code?: number }, form: Printed): void {
  const { stdout, stderr, commands = [] } = inForm(words, form)
  put(process.stdout, asPrinted(stdout, form) + commands.map(command => `${command}\n`).join(''))
  put(process.stderr, asPrinted(stderr, 'text'))
}

function inForm(words: Words & { code?: number }, form: Printed): Words {
  if (words.code === WRONG_CALL && words.stderr !== '') return asProblem(words, form)
  return words.isTold && form !== 'text' ? onStderr(words) : words
}

const WRONG_CALL = 2

/** What is wrong with a call is a problem like any other where a program reads problems. */
function asProblem(words: Words, form: Printed): Words {
  const problems = [callProblem(words.stderr)]
  if (form === 'json') return { stdout: words.stdout + asJson(problems), stderr: '' }
  return form === 'github' ? { ...words, stderr: '', commands: asGithub(problems) } : words
}

/** Sentences are no data: a program that reads the problems of a run from stdout is given nothing else. */
function onStderr({ stdout, stderr, ...words }: Words): Words {
  return { ...words, stdout: '', stderr: stdout + stderr }
}

/** Nothing is not written: where a stream is broken, as on a full disk, it would be told again that it is. */
function put(stream: NodeJS.WriteStream, text: string): void {
  if (text !== '') stream.write(text)
}
