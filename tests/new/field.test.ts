import { describe, expect, test } from 'vitest'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { status } from '../../pipeline/verbs/status.ts'
import { miniAfter } from '../compare/repository.ts'
import { type MemoryFiles, memoryFiles } from '../laws/memory-files.ts'
import { README, runOn } from '../laws/mini-review.ts'

const FIELD = (more = '') => `## heating
- Da: Opvarmning
- En: Heating
- Kind: words
- Question: How is the house heated?
${more}### stove
- Da: ovn
- En: stove
### district
- Da: fjernvarme
- En: district heating
`
const ADDED = '- Added: 1999-05-01\n'
const LIST = '/elsewhere/heating.csv'

/** The mini review with a field more, between the others. */
const review = (more = ADDED) => {
  const files = memoryFiles(miniAfter(['form.md', '## authority\n', `${FIELD(more)}## authority\n`]))
  files.all.set('README.md', Buffer.from(README))
  return files
}
const field = (files: MemoryFiles, options: { to?: string; from?: string } = {}, name = 'heating') =>
  makeNew(runOn(files), ['field', name], options)
const textOf = (files: MemoryFiles, path: string) => files.all.get(path)?.toString() ?? ''
const note = (files: MemoryFiles, id: string) => textOf(files, `sources/studies/${id}/note.md`)
/** The list with a cell filled in for some. */
const filled = (files: MemoryFiles, cells: Record<string, string>) =>
  files.all.set(
    LIST,
    Buffer.from(
      Object.entries(cells).reduce(
        (text, [id, cell]) => text.replace(`${id},,`, `${id},${cell},`),
        textOf(files, LIST) || listOf(),
      ),
    ),
  )
const COUNTED = ['durand-1992-cour', 'kivela-1992-piha', 'lindqvist-1999-trapphus', 'mackey-1997-quay']
const listOf = () => `study,heating,title,address\n${COUNTED.map(id => `${id},,A title,\n`).join('')}`

describe('a field that is added to the form', () => {
  test('without a day it is missing in each note, and it is said what to do where nobody has looked for it', async () => {
    const said = await check(runOn(review('')))
    expect(said.stdout.match(/\[every-field\]/g)).toHaveLength(1)
    expect(said.stdout).toContain('Missing `Heating`')
    expect(said.stdout).toContain(
      'where the form asks it only now, write `- Added: ` and the day under `## heating` in form.md',
    )
  })

  test('with its day the review builds, and says how many wait; nothing stands in for what nobody read', async () => {
    const files = review()
    expect((await build(runOn(files))).code).toBe(0)
    // Eight studies, of which one is a draft and one retracted.
    expect(textOf(files, 'README.md')).toContain(
      '- “Heating” was added to what we ask of each study. Studies that wait to be read for it: 6 of 6. Until they are, nothing stands in for what they say of it.',
    )
    expect(textOf(files, 'README.md')).toContain('“Opvarmning” er føjet til det, vi spørger hvert studie om.')
    const [header = '', ...rows] = textOf(files, 'output/tables/studies.csv').trimEnd().split('\n')
    const at = header.split(',').indexOf('heating_missing')
    expect(at).toBeGreaterThan(0)
    expect(rows.every(row => row.includes(',,to-read,'))).toBe(true)
    expect(textOf(files, 'data/studies/kivela-1992-piha.json')).not.toContain('heating')
  })

  test('no study falls out of a map over it: those that wait stand in a column of their own', async () => {
    const files = review()
    const [path, text] = ['sources/analysis.md', textOf(files, 'sources/analysis.md')]
    files.all.set(path, Buffer.from(text.replace('- Fields: child_living; case_stage', '- Fields: heating')))
    filled(files, { 'kivela-1992-piha': 'stove', 'mackey-1997-quay': 'not-seen' })
    await field(files, { from: LIST })
    await build(runOn(files))
    const [header = '', ...rows] = textOf(files, 'output/tables/gap-map-situation.csv').trimEnd().split('\n')
    const columns = header.split(',')
    const of = (value: string) =>
      rows.map(row => row.split(',')).find(cells => cells[columns.indexOf('value')] === value)?.[
        columns.indexOf('n_studies_of')
      ]
    expect(['stove', 'district', 'missing', 'to-read'].map(of)).toEqual(['1', '0', '1', '4'])
  })

  test('status names who waits, and the list has a row for each', async () => {
    const files = review()
    const { stdout } = await status(runOn(files, { format: 'json' }))
    const waiting = stdout
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))
      .find(({ what }) => what.startsWith('studies to be read for `heating`'))
    expect([waiting.n, waiting.of]).toEqual([6, 6])
    const said = await field(files, { to: LIST })
    expect([said.code, said.stderr]).toEqual([0, ''])
    const [header, ...rows] = textOf(files, LIST).trimEnd().split('\n')
    expect(header).toBe('study,heating,title,address')
    expect(rows.map(row => row.split(',')[0])).toEqual(waiting.which)
    expect(said.stdout).toContain(
      '  question: How is the house heated?\n  expected: one or more, joined by `;`: `stove` or `district`\n    stove, district\n  where it is missing:\n    not-seen: ',
    )
  })

  test('what is filled in goes into the notes, in its place, also a part of it, and once', async () => {
    const files = review()
    filled(files, { 'kivela-1992-piha': 'district;stove', 'mackey-1997-quay': 'not-seen' })
    const said = await field(files, { from: LIST })
    expect([said.code, said.stdout, said.stderr]).toEqual([
      0,
      'Took `heating` of 2 studies into their notes; 2 rows not filled in yet. `npm start` makes the tables anew.\n',
      '',
    ])
    expect(note(files, 'kivela-1992-piha')).toMatch(/- Consent: .*\n- Heating: district; stove\n- Authority: /)
    expect(note(files, 'mackey-1997-quay')).toContain('- Heating: not-seen\n')
    await build(runOn(files))
    expect((await check(runOn(files))).code).toBe(0)
    expect(textOf(files, 'README.md')).toContain('Studies that wait to be read for it: 4 of 6.')
    expect((await field(files, { from: LIST })).stdout).toBe('Nothing is new; 2 rows not filled in yet.\n')
    filled(files, {})
    files.all.set(LIST, Buffer.from(textOf(files, LIST).replace('district;stove', 'stove')))
    expect((await field(files, { from: LIST })).stdout).toContain('Unexpected second value for `kivela-1992-piha`')
  })

  test('nothing is written while a cell is wrong, and all of them are told where they were filled in', async () => {
    const files = review()
    filled(files, { 'kivela-1992-piha': 'stov', 'mackey-1997-quay': 'stove' })
    files.all.set(LIST, Buffer.from(textOf(files, LIST).replace('durand-1992-cour,,', 'durand-1992-court,stove,')))
    const said = await field(files, { from: LIST })
    expect(said.code).toBe(1)
    expect(said.stdout).toContain(`${LIST}:2:1-18: error: Unexpected study \`durand-1992-court\``)
    expect(said.stdout).toContain(`${LIST}:3:18-22: error: Unexpected \`stov\` in \`heating\`, expected \`stove\``)
    expect(note(files, 'mackey-1997-quay')).not.toContain('Heating')
  })

  test('a sheet that a spreadsheet saved with semicolons is read too', async () => {
    const files = review()
    files.all.set(LIST, Buffer.from('study;heating;title\nkivela-1992-piha;stove;En titel\n'))
    expect((await field(files, { from: LIST })).stdout).toContain('Took `heating` of 1 study')
  })

  test.each([
    ['heting', 'There is no field `heting` in sources/form.md; nearest is `heating`'],
    ['consent', 'No study waits to be read for `consent`'],
  ])('%s is no such field', async (name, why) => {
    expect((await field(review(), {}, name)).stderr).toContain(why)
  })
})
