import { describe, expect, test } from 'vitest'
import { countedOf } from '../../pipeline/aggregate/counted.ts'
import { alsoWishes, foundIn, PARTS, voicesDiffer } from '../../pipeline/aggregate/found-in.ts'
import { stateByCode } from '../../pipeline/aggregate/state-by-code.ts'
import { columnOfWord } from '../../pipeline/languages/column-of-word.ts'
import type { Finding } from '../../schema/settled.ts'
import { mini, nothing, reviewIn } from '../charts/reviews.ts'

type Said = Pick<Finding, 'state' | 'evidence'>
const own = (...states: Finding['state'][]): Said[] => states.map(state => ({ state, evidence: 'participant-account' }))
const resting = (...evidence: Finding['evidence'][]): Said[] =>
  evidence.map(one => ({ state: 'absent', evidence: one }))

/** The rules of the analysis page, line by line. */
describe('what one study says is found', () => {
  test.each([
    [own('absent'), 'lacking'],
    [own('absent', 'wished'), 'lacking'],
    [own('absent', 'supposed'), 'lacking'],
    [own('absent', 'wished', 'supposed', 'not-stated'), 'lacking'],
    [own('present'), 'there'],
    [own('present', 'wished'), 'there'],
    [own('present', 'supposed'), 'there'],
    [own('present', 'not-stated'), 'there'],
    [own('both'), 'varies'],
    [own('both', 'wished'), 'varies'],
    [own('both', 'absent'), 'varies'],
    [own('absent', 'present'), 'varies'],
    [own('wished'), 'wished'],
    [own('wished', 'supposed'), 'wished'],
    [own('wished', 'not-stated'), 'wished'],
    [own('supposed'), 'supposed'],
    [own('supposed', 'not-stated'), 'supposed'],
    [own('not-stated'), 'not-stated'],
    [own('unclear'), 'not-stated'],
    [own('unclear', 'absent'), 'lacking'],
    [resting('recommendation'), 'only-advice'],
    [resting('cited'), 'only-advice'],
    [resting('press', 'recommendation'), 'only-advice'],
    [resting('author-implication'), 'only-advice'],
    [resting('not-seen'), 'only-advice'],
    [[...own('present'), ...resting('recommendation', 'cited')], 'there'],
    [resting('author-interpretation'), 'lacking'],
    [resting('measured-association'), 'lacking'],
    [resting('count'), 'lacking'],
    [[{ state: 'not-seen', direction: 'not-seen', evidence: 'count' }], 'only-advice'],
    [[{ state: 'not-seen', direction: 'not-seen', evidence: 'count' }, ...own('absent')], 'lacking'],
    [[{ state: 'unclear', direction: 'unclear', evidence: 'count' }], 'not-stated'],
    [[], 'not-seen'],
  ] as const)('%j: %s', (findings, part) => expect(foundIn(findings)).toBe(part))

  test.each([
    [own('absent', 'wished'), true],
    [own('present', 'wished'), true],
    [own('wished'), false],
    [own('wished', 'supposed'), false],
    [own('absent'), false],
    [[...own('absent'), { state: 'wished', evidence: 'recommendation' } as const], false],
  ])('%j also wishes: %s', (findings, wishes) => expect(alsoWishes(findings)).toBe(wishes))

  test.each([
    ['lacking', 'there', true],
    ['lacking', 'wished', true],
    ['there', 'there', false],
    ['lacking', 'not-seen', false],
    ['not-stated', 'lacking', false],
    ['only-advice', 'there', false],
  ] as const)('%s and %s differ: %s', (one, other, differ) => expect(voicesDiffer(one, other)).toBe(differ))
})

describe.each([
  ['our review', reviewIn('sources')],
  ['the mini review', mini],
  ['a review in English only', reviewIn('tests/fixtures/reviews/nurses/sources')],
  ['a review that read nothing', nothing],
])('in %s', (_, review) => {
  const counted = countedOf(review)
  const rows = stateByCode.rows(counted)

  test('the parts of each code and voice add up to the studies counted, and name each of them once', () => {
    expect(rows).toHaveLength(counted.codes.length * 3)
    for (const { cells } of rows) {
      const ids = PARTS.flatMap(part => cells[columnOfWord('studies', part)] as string[])
      const sum = PARTS.reduce((sum, part) => sum + Number(cells[columnOfWord('n_studies', part)]), 0)
      expect(sum, `${cells.code} ${cells.voice}`).toBe(counted.studies.length)
      expect([...ids].sort()).toEqual(counted.studies.map(({ id }) => id).sort())
    }
  })

  test('not seen is said where no finding of the study has the code, and nowhere else', () => {
    for (const { cells } of rows.filter(row => row.cells.voice === 'all'))
      expect(cells.studies_not_seen).toEqual(
        counted.studies.filter(({ findings }) => !findings.some(({ code }) => code === cells.code)).map(({ id }) => id),
      )
  })
})

test('studies whose voices differ are named in the row of every voice', () => {
  const study = mini.studies.find(({ id }) => id === 'kivela-1992-piha')
  if (study === undefined) throw new Error('the mini review has it')
  const [first] = study.findings
  if (first === undefined) throw new Error('it has findings')
  const other: Finding = { ...first, state: 'absent', informants: ['caseworkers'] }
  const changed = { ...study, findings: [...study.findings, other] }
  const studies = mini.studies.map(one => (one === study ? changed : one))
  const rows = stateByCode.rows(countedOf({ ...mini, studies })).filter(({ cells }) => cells.code === first.code)
  expect(rows.map(({ cells }) => cells.studies_voices_differ)).toEqual([[study.id], [study.id], [study.id]])
  expect(rows.map(({ cells }) => cells.n_studies_varies)).toEqual([0, 0, 1])
})

test('a study that has a condition and tells that more of it is asked for is there, and named beside those that also wish', () => {
  const study = mini.studies.find(({ id }) => id === 'kivela-1992-piha')
  const [first] = study?.findings ?? []
  if (study === undefined || first === undefined) throw new Error('the mini review has it')
  const wish: Finding = { ...first, finding_id: 'kivela-1992-piha/p9/house.noise', state: 'wished' }
  const studies = mini.studies.map(one => (one === study ? { ...study, findings: [...study.findings, wish] } : one))
  const row = stateByCode
    .rows(countedOf({ ...mini, studies }))
    .find(({ cells }) => cells.code === first.code && cells.voice === 'all')
  expect(row?.cells).toMatchObject({ n_studies_also_wish: 1, studies_also_wish: [study.id], n_studies_wished: 0 })
  expect(row?.cells.studies_there).toContain(study.id)
  expect(row?.behindOf?.n_studies_also_wish).toEqual([first.finding_id, wish.finding_id])
})
