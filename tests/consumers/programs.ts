import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'

/** Where a program is, or what is missing. */
export type Found = { path: string } | { missing: string }

/** Programs of others that read what is published. Each is looked for when a test asks for it. */
export const PROGRAMS = {
  R: () => firstThat(onPath('Rscript'), 'R with readr, jsonlite, dplyr and tidyr', runs(['-e', R_PACKAGES])),
  pandas: () =>
    firstThat([...onPath('python3'), '/usr/bin/python3'], 'Python with pandas', runs(['-c', 'import pandas'])),
  LibreOffice: () => firstThat([...onPath('soffice'), ...onPath('libreoffice')], 'LibreOffice', () => true),
  PostgreSQL: () => firstThat(postgresqlFolders(), 'a PostgreSQL server', isServer),
  ClickHouse: () => firstThat(onPath('clickhouse-server'), 'a ClickHouse server (clickhouse-server)', () => true),
} as const satisfies Record<string, () => Found>

const R_PACKAGES = 'for (one in c("readr", "jsonlite", "dplyr", "tidyr")) loadNamespace(one)'

/** A program of others starts slowly on a machine that is busy. */
const LONGEST = 600_000

/**
 * Tests that need a program. Where there is none they are skipped, and the run and their name say why; `npm run test:consumers` lets them fail instead, so that nobody
 * takes skipped for passed.
 */
export function describeWith(program: keyof typeof PROGRAMS, name: string, body: (path: string) => void): void {
  const found = PROGRAMS[program]()
  if ('path' in found) return void describe(name, { timeout: LONGEST }, () => body(found.path))
  const why = `there is no ${found.missing} here; tests/consumers/README.md says how to install it`
  if (process.env.MODE === 'consumers') return void test(name, () => expect.fail(why))
  console.log(`Skipped: ${name}, because ${why}.`)
  describe.skip(`${name} (skipped: ${why})`, () => body(program))
}

/** The first of several places where a program is and works. */
export function firstThat(paths: readonly string[], name: string, works: (path: string) => boolean): Found {
  const path = paths.filter(existsSync).find(works)
  return path === undefined ? { missing: name } : { path }
}

export function onPath(name: string): string[] {
  return (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))
}

export function runs(words: readonly string[]): (path: string) => boolean {
  return path => spawnSync(path, words, { stdio: 'ignore' }).status === 0
}

/** Debian keeps the programs of a server off the path, a folder for each version. */
function postgresqlFolders(): string[] {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).map(version => join(debian, version, 'bin')) : []
  return [...versions, ...(process.env.PATH ?? '').split(delimiter)]
}

function isServer(folder: string): boolean {
  return ['initdb', 'pg_ctl', 'psql'].every(name => existsSync(join(folder, name)))
}
