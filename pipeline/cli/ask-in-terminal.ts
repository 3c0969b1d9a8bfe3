import { createInterface } from 'node:readline/promises'

/** Puts questions to whoever sits at the terminal; they stand on stderr, because they are no data. Nobody answers where the input ends. */
export function askInTerminal(): { ask: (question: string) => Promise<string | undefined>; close: () => void } {
  const terminal = createInterface({ input: process.stdin, output: process.stderr })
  const ended = new Promise<undefined>(resolve => terminal.once('close', () => resolve(undefined)))
  return { ask: question => Promise.race([terminal.question(question), ended]), close: () => terminal.close() }
}
