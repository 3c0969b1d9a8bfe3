import { describe, expect, test, vi } from 'vitest'
import { disk } from '../../pipeline/files/file-system.ts'
import { explain } from '../../pipeline/verbs/explain.ts'
import { MINI, runOn } from './mini-review.ts'

vi.mock('../../pipeline/stages.ts', async original =>
  (await import('./remembered-stages.ts')).remembered(await original<typeof import('../../pipeline/stages.ts')>()),
)

/** Law 4: from every number, finding, passage, study, code, rule, table and column to file and line. */
describe('explain', () => {
  test.each([
    [
      ['by-code', 'house.noise'],
      ['n_studies = 4', 'conclusion = hinders', 'kivela-1992-piha/note.md:', 'coding.k.csv:2'],
    ],
    [
      ['by-code', 'house.noise', 'n_studies_hinders'],
      ['n_studies_hinders = 3', 'santos-1995-varanda/p1/house.noise'],
    ],
    [
      ['gap-map-region', 'meeting.hour', 'atlantic'],
      ['n_studies = 1', 'mackey-1997-quay/coding.k.csv:2'],
    ],
    [['wojcik-1994-klatka/p2/meeting.hour'], ['coding.k.csv:3', 'coding.m.csv:3', 'rulings.csv:2', 'ruled: The talks']],
    [['kivela-1992-piha/p1'], ['kivela-1992-piha/note.md:', 'https://example.org/kivela/1992 (full-text), page 14']],
    [['kivela-1992-piha/p3'], ['withdrawn: said of another yard']],
    [['kivela-1992-piha'], ['Pihan äänet', 'screening.csv:', 'included at full-text']],
    [['house.noise'], ['Code house.noise: Noise / Støj', 'definition: Noise of the works.', 'findings:']],
    [['house'], ['Theme house: The house / Huset']],
    [['known-code'], ['Rule known-code', 'why:', 'repair:']],
    [['by-theme'], ['Table by-theme', 'caveat:', 'n_studies_of']],
    [['n_studies_of'], ['by-theme.n_studies_of (integer, studies): Of so many studies']],
    [['scheme', 'advice'], ['Scheme advice: Advice']],
    [
      ['noise-keeps-away'],
      ['claims.md:2 claim noise-keeps-away', 'predicted: hinders', 'gaardlauget-1998-proeve/note.md:'],
    ],
    [
      ['warm-houses'],
      ['review-findings.md:2 review finding', 'confidence: low', 'santos-1995-varanda/p1/house.warmth'],
    ],
    [['basso-1993-tetto'], ['screening.csv:2', 'excluded at title']],
  ])('%j', async (words, parts) => {
    const { stdout, stderr, code } = await explain(runOn(disk, { sources: MINI }), words)
    expect([code, stderr]).toEqual([0, ''])
    for (const part of parts) expect(stdout).toContain(part)
  })

  test('never counts a retracted study, a draft or a document behind a number', async () => {
    const { stdout } = await explain(runOn(disk, { sources: MINI }), ['by-code', 'house.noise'])
    for (const id of ['rebane-1990-aken', 'nowak-1996-winda', 'gaardlauget-1998-proeve'])
      expect(stdout).not.toContain(id)
  })

  test.each([
    [['advice'], ['means several things', 'explain theme advice', 'explain scheme advice']],
    [['studies'], ['means several things', 'explain table studies']],
    [['kivela-1992-pihaa'], ['Nothing here is called', 'nearest is `kivela-1992-piha`']],
    [['house.nose'], ['nearest is `house.noise`']],
    [['by-cod'], ['nearest is `by-code`']],
    [['n_studie'], ['nearest is `n_studies`']],
    [['by-code', 'house.nois'], ['by-code has no row `house.nois`; nearest is `house.noise`']],
    [
      ['by-code', 'house.noise', 'n_study'],
      ['by-code has no column `n_study`; nearest is `n_studies`', 'Its columns are'],
    ],
    [
      ['gap-map-region', 'house.noise'],
      ['has 4 rows', 'explain gap-map-region house.noise baltic'],
    ],
    [['zzzzzzzzzzzzzzzzzzzzzzzzzzzzz'], ['Nothing here is called']],
    [[], ['Name a table and a key']],
  ])('%j ends with 2 and helps on', async (words, parts) => {
    const { stdout, stderr, code } = await explain(runOn(disk, { sources: MINI }), words)
    expect([code, stdout]).toEqual([2, ''])
    for (const part of parts) expect(stderr).toContain(part)
  })
})
