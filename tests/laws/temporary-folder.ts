import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import { type Files, filesUnder } from './mini-review.ts'

/** A new empty folder that is removed when the tests of the file are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files under a folder. */
export function lay(folder: string, files: Files): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The bytes of all files under a folder, as text of one character a byte, so that two folders compare quickly and exactly. */
export function bytesUnder(folder: string): Record<string, string> {
  return Object.fromEntries(filesUnder(folder).map(path => [path, readFileSync(join(folder, path), 'latin1')]))
}
