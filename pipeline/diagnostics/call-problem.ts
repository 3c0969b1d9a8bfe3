import { fault } from './faults.ts'
import { NOWHERE } from './place.ts'
import type { Problem } from './problem.ts'

/** What is wrong with a call, for a program that reads problems: what a person is told in sentences, which say how to call it. */
export function callProblem(message: string): Problem {
  return fault('known-call', NOWHERE, message.trim(), 'call it as this says; with `--help` it lists what it takes.')
}
