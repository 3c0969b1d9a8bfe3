import { afterEach, expect, test, vi } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { explain } from '../../pipeline/verbs/explain.ts'
import { exportQdc } from '../../pipeline/verbs/export-qdc.ts'
import { exportQdpx } from '../../pipeline/verbs/export-qdpx.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { importReferences } from '../../pipeline/verbs/import-references.ts'
import { importTable } from '../../pipeline/verbs/import-table.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { recodeRename } from '../../pipeline/verbs/recode.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import type { Said } from '../../pipeline/verbs/said.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { memoryFiles } from './memory-files.ts'
import { earlierVersion, runOn } from './mini-review.ts'

afterEach(() => {
  vi.useRealTimers()
})

const RIS = 'TY  - JOUR\nTI  - A quiet yard\nAU  - Aro, B.\nPY  - 1995\nER  - \n'
const TABLE = 'Study,Title,Noise\nAro 1995,A quiet yard,loud\n'
const SEARCH = { search_id: 'index', where: 'An index', place_kind: 'database', date: '2001-02-03' } as const

const VERBS: Record<string, (run: Run) => Promise<Said>> = {
  build,
  check,
  explain: run => explain(run, ['by-code', 'house.noise', 'n_studies']),
  'export qdc': run => exportQdc(run, { to: 'a.qdc' }),
  'export qdpx': run => exportQdpx(run, { to: 'a.qdpx' }),
  fix,
  'import references': run => importReferences(run, ['a.ris'], SEARCH),
  'import table': run => importTable(run, 'a.csv', { map: 'map.json' }),
  'new coder': run => makeNew(run, ['coder', 'k', 'santos-1995-varanda']),
  'new study': run => makeNew(run, ['study', 'aro-1995-yard'], { from: 'a.ris' }),
  'recode rename': run => recodeRename(run, 'house.noise', 'house.din'),
  status,
}

/** What a verb says and leaves on a day, with the bytes of every file. */
async function on(day: string, verb: (run: Run) => Promise<Said>) {
  vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] })
  const files = memoryFiles([...earlierVersion(), ['a.ris', RIS], ['a.csv', TABLE]])
  const { code, stdout, stderr } = await verb(runOn(files))
  vi.useRealTimers()
  const bytes = [...files.all].map(([path, one]) => [path, Buffer.from(one).toString('base64')])
  return { code, stdout, stderr, bytes: new Map(bytes as [string, string][]) }
}

/** A machine whose battery is empty says 1970. No verb asks it, so that no day stands anywhere that nobody gave. */
test.each(Object.entries(VERBS))(
  '%s says and writes the same whatever the clock of the system says',
  async (_, verb) => {
    const now = await on('2001-06-07T08:09:10Z', verb)
    expect(now.stdout.length + now.stderr.length).toBeGreaterThan(0)
    expect(now.stderr).not.toMatch(/\n\s+at |TypeError/)
    expect(await on('1970-01-01T00:00:00Z', verb)).toEqual(now)
  },
)
