import { type SpawnSyncOptions, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { temporaryFolder } from '../laws/temporary-folder.ts'
import { expectCounts } from './counts.ts'
import { freePorts } from './free-ports.ts'
import { describeWith } from './programs.ts'
import { OUTPUT, typesOf } from './published.ts'
import type { Row } from './questions.ts'

/** A server refuses to run as root: then it runs as the user that the system has for whom owns nothing. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

describeWith('PostgreSQL', 'a PostgreSQL server', programs => {
  const folder = temporaryFolder()
  const data = join(folder, 'data')
  const asOwner: SpawnSyncOptions = { cwd: data, stdio: 'ignore', ...owner }
  let port = 0
  const run = (program: string, words: readonly string[], how: SpawnSyncOptions) =>
    spawnSync(join(programs, program), words, { ...how, env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' } })
  const psql = (words: readonly string[]) => {
    const where = ['-h', '127.0.0.1', '-p', `${port}`, '-U', 'reader', '-d', 'postgres']
    const { stdout, stderr } = run('psql', [...where, '-qX', '-v', 'ON_ERROR_STOP=1', ...words], { cwd: OUTPUT })
    expect(String(stderr)).toBe('')
    return String(stdout)
  }

  beforeAll(async () => {
    const [free = 0] = await freePorts(1)
    port = free
    mkdirSync(data)
    if (isRoot) {
      for (const above of [dirname(folder), folder]) chmodSync(above, 0o711)
      chownSync(data, NOBODY, NOBODY)
    }
    const settings = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=${data} -c fsync=off`
    for (const [program, words] of [
      ['initdb', ['-D', data, '-U', 'reader', '-A', 'trust', '-E', 'UTF8', '--locale', 'C', '--no-sync']],
      ['pg_ctl', ['start', '-w', '-D', data, '-o', settings, '-l', join(data, 'log')]],
    ] as const)
      expect(run(program, words, asOwner).status, program).toBe(0)
  })
  // A server that is left without its folder stops by itself.
  afterAll(() => void run('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', data], asOwner))

  test('loads the published CSV as text and counts the published queries as the tables have it', () => {
    for (const table of ['evidence', 'studies', 'codes']) {
      const columns = [...typesOf(table).keys()].map(name => `"${name}" text`)
      psql([
        ...['-c', `create table ${table} (${columns.join(', ')})`],
        ...['-c', `\\copy ${table} from 'tables/${table}.csv' with (format csv, header match)`],
      ])
    }
    const counted = ['by-theme', 'by-code', 'state-by-code'].map(name => [
      name,
      parse(psql(['--csv', '-f', `sql/${name}.sql`]), { columns: true }) as Row[],
    ])
    expectCounts(Object.fromEntries(counted))
    expect(psql(['-At', '-c', "select count(*) from evidence where text_da ~ '[æøå]'"]).trim()).toMatch(/^[1-9]\d\d$/)
  })
})
