import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mergeCodes } from '../../pipeline/recode/merge-codes.ts'
import { codesOf } from '../../pipeline/review/review-under-way.ts'
import { aggregate } from '../../pipeline/stages.ts'
import { recodeMerge } from '../../pipeline/verbs/recode-merge.ts'
import type { Review } from '../../schema/settled.ts'
import { miniAfter } from '../compare/repository.ts'
import '../property-seed.ts'
import { inForm, readTexts, recoded, SOURCES, textsIn } from './recoded.ts'

type Change = readonly [path: string, from: string, to: string]

const merge = (words: string, ...changes: Change[]) =>
  recoded(miniAfter(...changes), run => recodeMerge(run, words.split(' ')))

const KIVELA = 'studies/kivela-1992-piha'
const K = 'p2,meeting.hour,present,promotes,count,mothers;fathers,parents\n'
const M = 'p2,meeting.hour,present,promotes,count,fathers;mothers,parents\n'
/** Both coders of kivela read a map too in the passage on the hour. */
const both = (row: string): Change[] => [
  [`${KIVELA}/coding.k.csv`, K, `${K}p2,meeting.map,${row}\n`],
  [`${KIVELA}/coding.m.csv`, M, `${M}p2,meeting.map,${row}\n`],
]

/** By hand: the hour is on kivela p2, lindqvist p2 and p3, mackey p1 and wojcik p2, the map on lindqvist p1, mackey p2 and wojcik p3. */
test('two codes become one of them, and what is said of both is told', async () => {
  const { said, text } = await merge('meeting.hour meeting.map into meeting.hour')
  expect([said.code, said.stderr]).toEqual([0, ''])
  expect(said.stdout.split('\n').slice(0, 4)).toEqual([
    '`meeting.hour` is found in 8 passages of 4 studies and documents; before, `meeting.hour` in 5 passages of 4 studies and documents, `meeting.map` in 3 passages of 3 studies and documents.',
    'In sources/codebook.md `meeting.hour` says of itself what `meeting.hour` said. Write there what the one code means; of the others it is gone:',
    '  meeting.map Definition: Plans are shown as a map.',
    '  meeting.map Present means: There is a map.',
  ])
  expect(said.stdout).toContain('The numbers of all other codes are as they were before.')
  expect(text('codebook.md')).not.toContain('### meeting.map')
  expect(text('codebook.md')).toContain('- Example: mackey-1997-quay/p1\n- Origin: review\n- Formerly: meeting.map\n')
  expect(text('review-findings.md')).toContain('- Codes: meeting.hour\n')
  expect(text('studies/wojcik-1994-klatka/coding.k.csv')).toContain(
    'p3,meeting.hour,present,describes,measured-association',
  )
  expect(text('studies/wojcik-1994-klatka/rulings.csv')).toContain('p2,meeting.hour,keep,present,hinders,')
})

test('two codes become a new one, which is what the first was', async () => {
  const { said, text } = await merge('meeting.map meeting.hour into meeting.plan')
  expect([said.code, said.stderr]).toEqual([0, ''])
  expect(text('codebook.md')).toContain('### meeting.plan\n- Da: Kort på væggen\n')
  expect(text('codebook.md')).toContain('- Formerly: meeting.map; meeting.hour\n')
  // What told coders of the hour, under the code of warmth, tells of the plan.
  expect(text('codebook.md')).toContain('- Exclude: Silence in a meeting (meeting.plan).\n')
})

describe('where a coder has both on one passage', () => {
  test('readings that are alike are one, said by all who say either', async () => {
    const { said, text } = await merge(
      'meeting.hour meeting.map into meeting.hour',
      ...both('present,promotes,not-applicable,parents,parents'),
    )
    expect(said.code, said.stdout).toBe(0)
    expect(text(`${KIVELA}/coding.k.csv`)).toContain(
      'p1,house.noise,present,hinders,participant-account,parents,parents\np2,meeting.hour,present,promotes,count,mothers;fathers;parents,parents\np4,none,,,,,\n',
    )
    expect(text(`${KIVELA}/coding.m.csv`)).toContain(
      'p2,meeting.hour,present,promotes,count,fathers;mothers;parents,parents\n',
    )
    expect(said.stdout).toContain('the rows are one: kivela-1992-piha/p2 (k), kivela-1992-piha/p2 (m).')
  })

  test('readings that differ are listed, and nothing is written', async () => {
    const { said, changed } = await merge(
      'meeting.hour meeting.map into meeting.hour',
      ...both('absent,hinders,count,parents,parents'),
    )
    expect([said.code, changed]).toEqual([1, []])
    expect(said.stdout).toContain(
      'coding.k.csv:4:16-22: error: Unexpected difference in `state` of `p2` (meeting.hour: present | meeting.map: absent), expected readings of coder `k` that can become one [merged-alike]',
    )
    expect(said.stdout).toContain(
      `fix: have coder m read p2 again as \`meeting.hour\` would have it, and in sources/${KIVELA}/coding.m.csv leave one of the rows or make them alike.`,
    )
    expect(said.stdout).toContain('2 problems in 2 files. Nothing was written.')
  })

  test('the cure heals: with one of the rows left the codes become one', async () => {
    const { said } = await merge(
      'meeting.hour meeting.map into meeting.hour',
      ...both('absent,hinders,count,parents,parents'),
      [`${KIVELA}/coding.k.csv`, 'p2,meeting.map,absent,hinders,count,parents,parents\n', ''],
      [`${KIVELA}/coding.m.csv`, 'p2,meeting.map,absent,hinders,count,parents,parents\n', ''],
    )
    expect(said.code).toBe(0)
  })
})

describe('what was settled stays settled', () => {
  const DURAND = 'studies/durand-1992-cour'
  const row = (code: string, state = 'present') => `p2,${code},${state},promotes,participant-account,mothers,mothers\n`
  const ruling = (code: string, reason: string) => `p2,${code},drop,,,,,,${reason},k\n`
  const rulings = (...rows: string[]): Change => [
    `${DURAND}/rulings.csv`,
    'p2,rent.promise,drop,,,,,,Laughter says nothing of a say,k\n',
    `${rows.join('')}p2,rent.promise,drop,,,,,,Laughter says nothing of a say,k\n`,
  ]
  const k = (...rows: string[]): Change => [
    `${DURAND}/coding.k.csv`,
    'p2,rent.promise',
    `${rows.join('')}p2,rent.promise`,
  ]

  test('what was dropped for two reasons is dropped for both', async () => {
    const { said, text } = await merge(
      'meeting.map meeting.tongue into meeting.map',
      k(row('meeting.map'), row('meeting.tongue')),
      rulings(ruling('meeting.map', 'There is no map'), ruling('meeting.tongue', 'Nobody speaks in it.')),
    )
    expect(said.code, said.stdout).toBe(0)
    expect(text(`${DURAND}/rulings.csv`)).toContain(
      'p2,meeting.map,drop,,,,,,There is no map. Nobody speaks in it.,k\np2,rent.promise',
    )
  })

  test('a code that was dropped beside one that is kept takes nothing from it', async () => {
    const map = 'p2,meeting.map,present,describes,participant-account,children,parents\n'
    const { said, text } = await merge(
      'meeting.hour meeting.map into meeting.hour',
      ['studies/wojcik-1994-klatka/coding.k.csv', 'p3,house.warmth', `${map}p3,house.warmth`],
      ['studies/wojcik-1994-klatka/rulings.csv', ',m\n', ',m\np2,meeting.map,drop,,,,,,Nobody saw a map there,m\n'],
    )
    expect(said.code, said.stdout).toBe(0)
    expect(text('studies/wojcik-1994-klatka/coding.k.csv')).toContain(
      'p2,meeting.hour,absent,promotes,participant-account,parents,parents\np3,house.warmth',
    )
    expect(text('studies/wojcik-1994-klatka/rulings.csv').split('\n')).toHaveLength(3)
  })

  test('what both coders would have, though each was dropped, is for a person', async () => {
    const { said, changed } = await merge(
      'meeting.map meeting.tongue into meeting.map',
      k(row('meeting.map')),
      [`${DURAND}/coding.m.csv`, 'p2,none,,,,,\n', row('meeting.tongue')],
      rulings(ruling('meeting.map', 'There is no map'), ruling('meeting.tongue', 'Nobody speaks in it.')),
    )
    expect([said.code, changed]).toEqual([1, []])
    expect(said.stdout).toContain(
      'Unexpected settling of `p2`: every code was dropped, and on the one code the coders would agree, expected that it stays dropped [merged-alike]',
    )
  })
})

test('checks of findings that become one are one, or told', async () => {
  const header = 'finding,coder,date,code_right,state_right,direction_right,evidence_right,remark\n'
  const check = (code: string, day: string, right: string) =>
    `kivela-1992-piha/p2/${code},m,${day},yes,yes,yes,${right},\n`
  const files = (right: string) =>
    miniAfter(...both('present,promotes,count,parents,parents')).set(
      'sources/checks.csv',
      `${header}${check('meeting.hour', '2001-05-06', 'yes')}${check('meeting.map', '2001-05-07', right)}`,
    )
  const act = (right: string) =>
    recoded(files(right), run => recodeMerge(run, 'meeting.hour meeting.map into meeting.hour'.split(' ')))
  expect((await act('yes')).text('checks.csv')).toBe(`${header}${check('meeting.hour', '2001-05-07', 'yes')}`)
  expect((await act('no')).said.stdout).toContain(
    'checks.csv:3:1-32: error: Unexpected other answers for `kivela-1992-piha/p2/meeting.map` than on line 2',
  )
})

describe('nothing is written, and it is said why', () => {
  test.each([
    ['meeting.hour into meeting.hour', 'Say which codes become which'],
    ['meeting.hour meeting.map meeting.hour', 'Say which codes become which'],
    [
      'meeting.hour meeting.mop into meeting.hour',
      'There is no code `meeting.mop` in sources/codebook.md; nearest is `meeting.map`.',
    ],
    ['meeting.hour meeting.map into house.sound', '`house.sound` is a name that `house.noise` had before'],
    [
      'house.noise house.warmth into house.noise',
      '`house.noise` has `Wanted: no` and `house.warmth` has `Wanted: yes`',
    ],
    ['meeting.map advice.door into meeting.map', 'is of another scheme'],
  ])('%s', async (words, why) => {
    const { said, changed } = await merge(words)
    expect([said.code, changed]).toEqual([2, []])
    expect(said.stderr).toContain(why)
  })

  test('a claim that two codes go together', async () => {
    const claim: Change = ['claims.md', '- Codes: house.noise; house.warmth', '- Codes: house.warmth; meeting.tongue']
    const passages: Change = [
      'claims.md',
      'proeve/p2; gaardlauget-1998-proeve/p3',
      'proeve/p1; gaardlauget-1998-proeve/p3',
    ]
    const { said, changed } = await merge('house.warmth meeting.tongue into meeting.tongue', claim, passages)
    expect([said.code, changed]).toEqual([1, []])
    expect(said.stdout).toContain(
      'fix: take the claim warm-and-noisy out of sources/claims.md, or make it one of another kind.',
    )
  })

  test('a review finding that says one thing of each', async () => {
    const says: Change = [
      'review-findings.md',
      '- Codes: meeting.hour; meeting.map\n',
      '- Codes: meeting.hour; meeting.map\n- Says: found meeting.hour there; found meeting.map lacking\n',
    ]
    const { said, changed } = await merge('meeting.hour meeting.map into meeting.hour', says)
    expect([said.code, changed]).toEqual([1, []])
    expect(said.stdout).toContain('leave the one of them that hours-and-maps means in sources/review-findings.md.')
  })
})

/** The studies of two codes, counted together before they are one: the published table says by which findings it counts. */
describe('the one code has the studies of both', () => {
  test.each(SOURCES)('in %s', folder => {
    const texts = textsIn(folder)
    const before = readTexts(texts)
    const counted = codesOf(before.underWay).filter(
      ({ scheme }) => before.review?.codebook.schemes.find(one => one.scheme === scheme)?.counted === 'yes',
    )
    const studies = (review: Review | undefined, code: string) => {
      if (review === undefined) throw new Error('The sources hold problems')
      const row = aggregate(review)
        .find(({ table }) => table.name === 'by-code')
        ?.rows.find(({ cells }) => cells.code === code)
      return { n: row?.cells.n_studies, ids: (row?.behind ?? []).map(finding => finding.split('/')[0] ?? '') }
    }
    const hasStudies = new Set(
      counted.flatMap(({ code: { code } }) => (studies(before.review, code).ids.length > 0 ? [code] : [])),
    )
    const pairs = counted.flatMap(({ code: a }) =>
      counted.flatMap(({ code: b }) =>
        a.code < b.code &&
        hasStudies.has(a.code) &&
        hasStudies.has(b.code) &&
        a.wanted === b.wanted &&
        a.code.split('.')[0] === b.code.split('.')[0]
          ? [[a.code, b.code] as const]
          : [],
      ),
    )
    expect(pairs.length).toBeGreaterThan(0)
    fc.assert(
      fc.property(fc.constantFrom(...pairs), ([a, b]) => {
        const merged = mergeCodes(before, texts, [b], a)
        fc.pre(merged.problems.length === 0)
        const after = readTexts(inForm(merged.texts))
        expect(after.problems).toEqual([])
        const union = new Set([a, b].flatMap(code => studies(before.review, code).ids))
        expect(studies(after.review, a).n).toBe(union.size)
      }),
      { numRuns: folder === 'sources' ? 2 : 5 },
    )
  })
})
