import { beforeEach, expect, test, vi } from 'vitest'
import { check } from '../../pipeline/verbs/check.ts'
import { base, baseText } from '../faults/read-fixture.ts'
import { memoryFiles } from './memory-files.ts'
import { runOn } from './mini-review.ts'

/** How often a text was taken apart as Markdown, and how often as a sheet. */
const parsed = vi.hoisted(() => ({ notes: 0, sheets: 0 }))

vi.mock('../../pipeline/ingest/markdown-blocks.ts', async original => {
  const module = await original<typeof import('../../pipeline/ingest/markdown-blocks.ts')>()
  const markdownBlocks: typeof module.markdownBlocks = text => {
    parsed.notes++
    return module.markdownBlocks(text)
  }
  return { ...module, markdownBlocks }
})
vi.mock('csv-parse/sync', async original => {
  const module = await original<typeof import('csv-parse/sync')>()
  const parse = (...given: Parameters<typeof module.parse>) => {
    parsed.sheets++
    return module.parse(...given)
  }
  return { ...module, parse }
})
beforeEach(() => Object.assign(parsed, { notes: 0, sheets: 0 }))

const KELLER = 'studies/keller-1993-timetable/note.md'
const MOREAU = 'studies/moreau-1997-winter/note.md'
/** A problem, so that nothing is drawn. */
const BROKEN = { [KELLER]: baseText(KELLER).replace('Year: 1993', 'Year: 1893') }
const notes = base.filter(({ path }) => path.endsWith('.md')).length

async function checkedWith(changed: Record<string, string>): Promise<string> {
  const files = base.map(({ path, bytes }) => [`sources/${path}`, changed[path] ?? bytes] as const)
  return (await check(runOn(memoryFiles(files)))).stdout
}

test('check takes each note and each sheet apart once', async () => {
  expect(await checkedWith(BROKEN)).toContain('[year-in-window]')
  expect(parsed).toEqual({ notes, sheets: base.length - notes })
})

test('a note in another form is read once more, so that no repair can move a value', async () => {
  const other = { [MOREAU]: baseText(MOREAU).replace('## Record', '##  Record') }
  expect(await checkedWith({ ...BROKEN, ...other })).toContain('[canonical-form]')
  expect(parsed).toEqual({ notes: notes + 1, sheets: base.length - notes })
})
