import { describe, expect, test } from 'vitest'
import { check } from '../../pipeline/verbs/check.ts'
import { exportReferences } from '../../pipeline/verbs/export-references.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { change, earlierVersion, runOn } from '../laws/mini-review.ts'

const asRis = (to?: string) => ({ as: 'ris', to })

describe('export references', () => {
  test('stdout holds the references and nothing else; what is said of them stands beside it', async () => {
    const { stdout, stderr, code } = await exportReferences(runOn(memoryFiles(earlierVersion())), asRis())
    expect(code).toBe(0)
    expect(stdout).toMatch(/^TY {2}- /)
    expect(stdout.match(/^TY {2}- /gm)).toHaveLength(6)
    expect(stderr).toBe(
      '6 studies, of which 3 with a DOI.\nLeft out, because they are retracted: rebane-1990-aken.\nOf those with several publications the one of the record: santos-1995-varanda (2).\n',
    )
  })

  test.each([undefined, 'word', 'RIS'])('asks for the form where %s is given', async as => {
    const said = await exportReferences(runOn(memoryFiles(earlierVersion())), { as, to: undefined })
    expect(said).toEqual({
      stdout: '',
      stderr: expect.stringContaining('expected a form of references, `ris`, `bibtex`, `csl`: '),
      code: 2,
    })
  })
})

describe('what every export does', () => {
  test('a file holds what stdout would, and the same once more is no fault', async () => {
    const files = memoryFiles(earlierVersion())
    const { stdout } = await exportReferences(runOn(files), asRis())
    const first = await exportReferences(runOn(files), asRis('out/studies.ris'))
    expect([first.code, first.stderr]).toEqual([0, ''])
    expect(first.stdout).toContain('out/studies.ris is written.\n6 studies')
    expect(files.all.get('out/studies.ris')?.toString('utf8')).toBe(stdout)
    const again = await exportReferences(runOn(files), asRis('out/studies.ris'))
    expect([again.code, again.stdout.split('\n')[0]]).toEqual([0, 'out/studies.ris holds this already.'])
  })

  test('what holds something else is left alone', async () => {
    const files = memoryFiles([...earlierVersion(), ['mine.ris', 'Mine']])
    expect(await exportReferences(runOn(files), asRis('mine.ris'))).toEqual({
      stdout: '',
      stderr:
        'mine.ris is there already and holds something else. Nothing was written. Name another place, or take that one away first.\n',
      code: 2,
    })
    expect(files.all.get('mine.ris')?.toString('utf8')).toBe('Mine')
  })

  test.each(['sources/a.ris', 'data/a.ris', 'output/tables/a.ris', 'output/../sources/a.ris'])(
    'nothing is written to %s, which is the review',
    async to => {
      const files = memoryFiles(earlierVersion())
      const before = [...files.all.keys()]
      const { code, stderr } = await exportReferences(runOn(files), asRis(to))
      expect([code, stderr]).toEqual([2, expect.stringContaining('Name a place outside it.')])
      expect([...files.all.keys()]).toEqual(before)
    },
  )

  test('a review with a problem is not exported, and stdout stays empty for whoever reads from there', async () => {
    const sources = earlierVersion()
    change(sources, 'sources/studies/rebane-1990-aken/coding.k.csv', 'house.noise', 'house.noice')
    const files = memoryFiles(sources)
    const { stdout, stderr, code } = await exportReferences(runOn(files), asRis('a.ris'))
    expect([stdout, code, files.all.has('a.ris')]).toEqual(['', 1, false])
    expect(stderr).toContain('Unexpected code `house.noice`')
    expect(stderr).toContain('1 problem in 1 file. Nothing was written.')
  })

  test('problems in a form for programs stand where check has them, and are the same', async () => {
    const sources = earlierVersion()
    change(sources, 'sources/studies/rebane-1990-aken/coding.k.csv', 'house.noise', 'house.noice')
    const files = memoryFiles(sources)
    for (const format of ['json', 'github'] as const) {
      const checked = await check(runOn(files, { format }))
      const { stdout, stderr, commands, code } = await exportReferences(runOn(files, { format }), asRis('a.ris'))
      expect([stdout, stderr, commands, code]).toEqual([checked.stdout, '', checked.commands, 1])
      expect(stdout + (commands ?? []).join()).toContain('Unexpected code `house.noice`')
    }
  })
})
