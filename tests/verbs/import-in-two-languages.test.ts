import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { disk } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { importEppi } from '../../pipeline/verbs/import-eppi.ts'
import { importQda } from '../../pipeline/verbs/import-qda.ts'
import { importTable } from '../../pipeline/verbs/import-table.ts'
import { init } from '../../pipeline/verbs/init.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { earlierVersion, runOn } from '../laws/mini-review.ts'
import { temporaryFolder } from '../laws/temporary-folder.ts'

const EPPI = 'tests/fixtures/eppi-export.json'
const TABLE = 'DOI;Title;Authors;Year;Bells;Quote\n10.5555/a;One ward;Vega, A.;1995;present;Bells ring\n'
const CODEBOOK = `<?xml version="1.0" encoding="utf-8"?>
<CodeBook xmlns="urn:QDA-XML:codebook:1:0" origin="A Tool 12"><Codes>
<Code guid="3f2504e0-4f89-11d3-9a0c-000000000001" name="Bells" isCodable="true">
  <Description>What rings.
Present means: bells ring</Description></Code>
</Codes></CodeBook>`

describe('new codes in a review of two languages that has just begun', () => {
  let place = ''
  const inside = (name: string) => join(place, name)
  const run = () => {
    const [sources = '', data = '', output = '', readme = ''] = ['sources', 'data', 'output', 'README.md'].map(inside)
    return runOn(disk, { sources, data, output, readme })
  }
  const codebook = () => readFileSync(inside('sources/codebook.md'), 'utf8')

  beforeEach(async () => {
    place = join(temporaryFolder(), 'two')
    const begun = await init(
      runOn(disk),
      place,
      {
        title: 'Lost keys | Tabte nøgler',
        question: 'What? | Hvad?',
        languages: 'en; da',
        window: '1960-1999',
        people: 'porters | portører; others | øvrige',
        effect_on: 'lost keys | tabte nøgler',
        effect_wanted: 'less',
        themes: 'doors | døre',
        creators: 'Holm, Eva',
      },
      manifest,
    )
    expect(begun, begun.stderr).toMatchObject({ code: 0 })
  })

  test('come from EPPI-Reviewer, and what they are called awaits its translation', async () => {
    const said = await importEppi(run(), EPPI, { coders: 'a; b', read: 'full-text' })
    expect(said).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout).toContain('labels that await their translation, the same in en and da so far: 9,')
    expect(codebook()).toContain('- En: Beds\n- Da: Beds\n- Definition: not-seen\n- Present means: not-seen\n')
    expect((await build(run())).code).toBe(0)
    expect((await check(run())).code).toBe(0)
  })

  test.each([
    [undefined, 1],
    [{ da: 'Klokker' }, 0],
  ])('come from a table, whose map may say what they are called: %o', async (labels, awaiting) => {
    const [table, map] = [inside('table.csv'), inside('map.json')]
    writeFileSync(table, TABLE)
    const [doi, title, authors, year] = ['DOI', 'Title', 'Authors', 'Year'].map(column => ({
      column,
      as: column.toLowerCase(),
    }))
    const bells = { column: 'Bells', as: 'code', label: 'Bells', passage: 'Quote', ...(labels && { labels }) }
    const columns = [doi, title, authors, year, bells, { column: 'Quote', as: 'passage' }]
    const answers = {
      ...{ name: 'wards', separator: 'semicolon', header_line: 1, read: 'full-text', address: 'https://example.org' },
      ...{ study: 'DOI', coders: [{ name: '', coder: 'a' }], cells: [], columns },
    }
    writeFileSync(map, JSON.stringify(answers))
    const said = await importTable(run(), table, { map })
    expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' })
    expect(said.stdout.includes('labels that await their translation')).toBe(awaiting === 1)
    expect(codebook()).toContain(`- En: Bells\n- Da: ${labels?.da ?? 'Bells'}\n`)
    expect((await build(run())).code).toBe(0)
  })

  test('of a codebook bring texts that are translated where they then stand', async () => {
    const file = inside('a.qdc')
    writeFileSync(file, CODEBOOK)
    const said = await importQda(run(), file, {})
    expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' })
    const at = codebook().split('\n').indexOf('- Present means: bells ring') + 1
    expect(at).toBeGreaterThan(0)
    expect(said.stdout).toContain(
      `texts that await their translation, without which \`npm start\` makes nothing: 1, the first in ${inside('sources/codebook.md')}:${at};`,
    )
    const asked = await check(run())
    expect(asked.stdout + asked.stderr).toContain(`codebook.md:${at}:18-28: error: Missing \`Present means da\``)
    writeFileSync(
      inside('sources/codebook.md'),
      codebook().replace('- Present means: bells ring\n', '$&- Present means da: klokker ringer\n'),
    )
    expect((await build(run())).code).toBe(0)
  })
})

test('where passages are translated, those of studies that count are taken in and await theirs', async () => {
  const translated = [...earlierVersion()].map(([path, text]): [string, string] =>
    path.endsWith('note.md')
      ? [path, text.replaceAll('\n- Where:', '\n- Da: ofte\n- Where:')]
      : [path, text.replace('- From: 1990\n- To: 1999', '- From: 1960\n- To: 1999')],
  )
  const files = memoryFiles([...translated, ['export.json', readFileSync(EPPI, 'utf8')]])
  const said = await importEppi(runOn(files), 'export.json', { coders: 'k; m', read: 'full-text', include: true })
  expect(said, said.stderr).toMatchObject({ code: 0, stderr: '' })
  expect(said.stdout).toContain('without which `npm start` makes nothing: 4, the first in sources/studies/')
  const asked = await check(runOn(files))
  expect(asked.code).toBe(1)
  expect((asked.stdout + asked.stderr).match(/fix: write `- Da: ` .* in sources\/studies\//g)).toHaveLength(4)
})
