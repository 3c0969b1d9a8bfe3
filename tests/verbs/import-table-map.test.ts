import { describe, expect, test, vi } from 'vitest'
import { imported, type Map_, reviewWith, TABLE, textOf } from './imported-table.ts'

vi.mock('../../pipeline/stages.ts', async original =>
  (await import('../laws/remembered-stages.ts')).remembered(
    await original<typeof import('../../pipeline/stages.ts')>(),
  ),
)

describe('the first run writes a map', () => {
  test('with what each column is by its name or its cells, and asks what only a reader of the table knows', async () => {
    const files = reviewWith(TABLE)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([0, ['map.json']])
    const map: Map_ = JSON.parse(textOf(files, 'map.json'))
    expect(map).toMatchObject({
      name: 'extraction',
      separator: 'comma',
      header_line: 2,
      study: 'Covidence #',
      reviewer: 'Reviewer Name',
    })
    expect(map.columns.map(({ column, as }) => [column, as.startsWith('? ') ? '?' : as])).toEqual([
      ['Covidence #', 'leave'],
      ['Study ID', 'author_year'],
      ['Title', 'title'],
      ['Reviewer Name', 'leave'],
      ['Country in which the study conducted', 'setting_countries'],
      ['Study design', 'design'],
      ['Kind of ward', 'word'],
      ['Shifts', 'words'],
      ['Beds', 'number'],
      ['Were bells mentioned?', '?'],
      ['What is said of bells', '?'],
      ['Reasons given', '?'],
      ['Comments', '?'],
    ])
    expect(map.coders.map(({ name, coder }) => [name, coder.startsWith('? ') ? '?' : coder])).toEqual([
      ['Ann Ode', '?'],
      ['Ben Poe', '?'],
      ['Consensus', 'settled'],
    ])
    expect(map.cells.map(({ cell }) => cell)).toEqual(['Yes', 'No'])
    // What was read and where; two reviewers; two answers; the design that the protocol does not have; four columns.
    expect(stdout).toContain('It asks 11 questions')
    expect(stdout).toContain('not taken, because it stands above the columns: `Invented extraction on wards at night`')
  })

  test('and the second run takes nothing while a question is open, and says the place of each', async () => {
    const files = reviewWith(TABLE)
    await imported(files)
    const { code, stdout, changed } = await imported(files)
    expect([code, changed]).toEqual([1, []])
    expect(stdout.match(/error: Unexpected question/g)).toHaveLength(11)
    expect(stdout).toContain('map.json:5:11-')
    expect(stdout).toContain('11 problems in 1 file. Nothing was written.')
  })

  test('not into the sources, where it would be a file that nobody knows', async () => {
    const files = reviewWith(TABLE)
    const { code, stderr, changed } = await imported(files, { map: 'sources/map.json' })
    expect([code, changed]).toEqual([2, []])
    expect(stderr).toContain('sources/map.json would stand in the sources')
  })
})
