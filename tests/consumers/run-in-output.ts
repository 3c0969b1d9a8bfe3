import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { OUTPUT } from './published.ts'

/** Runs a program in the folder of the published files, where it must end well without a word of complaint, and gives the JSON it prints, a line each. */
export function runInOutput(program: string, words: readonly string[]): unknown[] {
  const { status, stdout, stderr } = spawnSync(program, words, {
    cwd: OUTPUT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' },
    maxBuffer: 1 << 28,
  })
  expect(stderr).toBe('')
  expect(status).toBe(0)
  return stdout.split('\n').flatMap(line => (line === '' ? [] : [JSON.parse(line)]))
}

/** The same for a text, which is laid in a folder. */
export function runText(program: string, folder: string, text: string): unknown[] {
  const file = join(folder, 'script')
  writeFileSync(file, text)
  return runInOutput(program, [file])
}
