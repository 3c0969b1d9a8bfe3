import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renameCode } from '../../pipeline/recode/rename-code.ts'
import type { Texts } from '../../pipeline/recode/texts.ts'
import { codesOf } from '../../pipeline/review/review-under-way.ts'
import { recodeMove, recodeRename } from '../../pipeline/verbs/recode.ts'
import { miniAfter } from '../compare/repository.ts'
import type { Files } from '../laws/mini-review.ts'
import '../property-seed.ts'
import { inForm, readTexts, recoded, SOURCES, textsIn } from './recoded.ts'

const CHECKS =
  'finding,coder,date,code_right,state_right,direction_right,evidence_right,remark\nkivela-1992-piha/p1/house.noise,m,2001-05-06,yes,yes,yes,yes,said of house.noise\n'

/** The mini review with a check, a review finding and a ruling's reason that name the code. */
const naming = () =>
  miniAfter(
    [
      'review-findings.md',
      '- Codes: house.warmth\n',
      '- Codes: house.noise; house.warmth\n- Says: does house.noise hinders\n',
    ],
    [
      'studies/durand-1992-cour/rulings.csv',
      'Laughter says nothing of a say',
      'Laughter is house.noise and no promise',
    ],
  ).set('sources/checks.csv', CHECKS)

const renamed = (texts: Texts, old: string, name: string) =>
  inForm(renameCode(readTexts(texts).underWay, texts, old, name))
const rename = (before: Files, old: string, name: string) => recoded(before, run => recodeRename(run, old, name))

test('a code is called otherwise wherever it is named, and no number is another', async () => {
  const { said, text, changed } = await rename(naming(), 'house.noise', 'house.din')
  expect([said.code, said.stderr]).toEqual([0, ''])
  // Kivela, wojcik and durand have two readers each, santos, rebane and nowak one; the evaluation has two.
  expect(changed.filter(path => path.includes('/coding.'))).toHaveLength(11)
  expect(text('codebook.md')).toContain('### house.din\n- Da: Støj\n')
  expect(text('codebook.md')).toContain('- Formerly: house.sound; house.noise\n')
  expect(text('claims.md')).toContain('- Codes: house.din; house.warmth')
  expect(text('review-findings.md')).toContain('- Codes: house.din; house.warmth\n- Says: does house.din hinders\n')
  expect(text('checks.csv')).toContain(
    'kivela-1992-piha/p1/house.din,m,2001-05-06,yes,yes,yes,yes,said of house.noise\n',
  )
  // Eleven sheets, the codebook, the claims, the review findings and the checks.
  expect(said.stdout).toBe(`\`house.noise\` is called \`house.din\`.
Left as somebody wrote it, in words: sources/checks.csv:2, sources/studies/durand-1992-cour/rulings.csv:2. See whether it should say \`house.din\`.
Wrote 15 files. Every number and every word for it is as it was before.
\`npm run diff\` shows it; \`npm start\` makes the tables anew.
`)
})

test('what the codebook tells coders goes by the new name', async () => {
  const { text } = await rename(naming(), 'meeting.hour', 'meeting.evening')
  expect(text('codebook.md')).toContain('- Exclude: Silence in a meeting (meeting.evening).\n')
})

describe('there and back', () => {
  test.each(SOURCES)('codes of %s are the same bytes', folder => {
    const before = textsIn(folder)
    const known = codesOf(readTexts(before).underWay).map(({ code }) => code.code)
    expect(known.length).toBeGreaterThan(4)
    fc.assert(
      fc.property(fc.constantFrom(...known), fc.stringMatching(/^[a-z]{12,20}$/), (code, word) => {
        const name = `${code.split('.')[0]}.${word}`
        const there = renamed(before, code, name)
        expect(there.get('codebook.md')).toContain(`### ${name}\n`)
        const sheets = [...there].filter(([path]) => path.endsWith('.csv'))
        expect(sheets.filter(([, text]) => text.includes(`,${code},`))).toEqual([])
        expect([...renamed(there, name, code)]).toEqual([...before])
      }),
      { numRuns: folder === 'sources' ? 3 : 12 },
    )
  })
})

describe('nothing is written, and it is said why', () => {
  test.each([
    ['house.nois', 'house.din', 'There is no code `house.nois` in sources/codebook.md; nearest is `house.noise`.'],
    ['house.noise', 'din', '`din` is no name of a code; it is two words of letters a-z with a point between'],
    [
      'house.noise',
      'house.warmth',
      '`house.warmth` is a code already; `npm run recode -- merge` makes one code of two.',
    ],
    ['house.warmth', 'house.sound', '`house.sound` is a name that `house.noise` had before'],
    ['house.noise', 'rent.noise', 'that is `npm run recode -- move house.noise rent`'],
  ])('%s as %s', async (old, name, why) => {
    const { said, changed } = await rename(naming(), old, name)
    expect([said.code, changed]).toEqual([2, []])
    expect(said.stderr).toContain(why)
  })

  test('sources with a problem', async () => {
    const broken = miniAfter(['claims.md', 'Codes: house.warmth\n', 'Codes: house.wramth\n'])
    const { said, changed } = await rename(broken, 'house.noise', 'house.din')
    expect([said.code, changed]).toEqual([1, []])
    expect(said.stdout).toContain('nearest is `house.warmth` [known-code]')
  })
})

describe('move', () => {
  test('a code stands last under its theme, by its name', async () => {
    const { said, text } = await recoded(naming(), run => recodeMove(run, 'house.noise', 'rent'))
    expect(said.code, said.stderr).toBe(0)
    const book = text('codebook.md')
    const order = [...book.matchAll(/^###? ([a-z.]+)$/gm)].map(([, name]) => name)
    expect(order.slice(0, 10)).toEqual([
      ...['house', 'house.warmth', 'meeting', 'meeting.hour', 'meeting.tongue', 'meeting.map'],
      ...['rent', 'rent.promise', 'rent.rise', 'rent.noise'],
    ])
    expect(book).toContain('- Formerly: house.sound; house.noise\n# Scheme: advice\n')
    expect(said.stdout).toContain('The numbers of all other codes are as they were before.')
  })

  test.each([
    ['house.noise', 'house', '`house.noise` stands under `house` already.'],
    [
      'house.noise',
      'hose',
      'There is no theme `hose` in sources/codebook.md; nearest is `house`; a new theme is written there first.',
    ],
    ['house.noise', 'advice', 'is of another scheme'],
  ])('%s under %s is refused', async (code, theme, why) => {
    const { said, changed } = await recoded(naming(), run => recodeMove(run, code, theme))
    expect([said.code, changed]).toEqual([2, []])
    expect(said.stderr).toContain(why)
  })
})
