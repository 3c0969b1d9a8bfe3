import { call } from '../../pipeline/cli/call.ts'
import { standingIn } from './standing-in.ts'

/**
 * Calls the program in this process, where its code is loaded and warm, and gives what a process of its own would: what it says, and how it ends. For tests
 * that ask what the program does with some words; those about the process itself start one by `runCli`.
 */
export async function callCli(words: readonly string[], { cwd = process.cwd() }: { cwd?: string } = {}) {
  const said = { stdout: '', stderr: '' }
  const back = (['stdout', 'stderr'] as const).map(name => {
    const { write } = process[name]
    process[name].write = (text: string | Uint8Array) => {
      said[name] += String(text)
      return true
    }
    return () => {
      process[name].write = write
    }
  })
  const before = process.exitCode
  process.exitCode = undefined
  try {
    await standingIn(cwd, () => call(words))
    return { ...said, code: process.exitCode ?? 0 }
  } finally {
    process.exitCode = before
    for (const restore of back) restore()
  }
}
