import { expect, test } from 'vitest'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { miniAfter } from '../compare/repository.ts'
import { memoryFiles } from '../laws/memory-files.ts'
import { runOn } from '../laws/mini-review.ts'

const CHECKS = 'finding,coder,date,code_right,state_right,direction_right,evidence_right,remark\n'
const checked = (finding: string) => `${CHECKS}${finding},m,2001-05-06,yes,yes,yes,yes,said of house.noise\n`
const RENAMED = [
  ['codebook.md', '### house.noise', '### house.din'],
  ['codebook.md', '- Formerly: house.sound', '- Formerly: house.noise; house.sound'],
  [
    'review-findings.md',
    '- Codes: house.warmth\n',
    '- Codes: house.noise; house.warmth\n- Says: does house.noise hinders\n',
  ],
] as const

async function fixed(...changes: readonly (readonly [path: string, from: string, to: string])[]) {
  const before = miniAfter(...changes).set('sources/checks.csv', checked('kivela-1992-piha/p1/house.noise'))
  const files = memoryFiles(before)
  const said = await fix(runOn(files))
  const text = (path: string) => files.all.get(`sources/${path}`)?.toString() ?? ''
  return {
    said,
    text,
    changed: [...before].filter(([path, old]) => files.all.get(path)?.toString() !== old).map(([path]) => path),
  }
}

test('a code is called by its new name wherever it is named, and its row stands where it belongs', async () => {
  const { said, text, changed } = await fixed(...RENAMED)
  expect(said.code, said.stdout).toBe(0)
  expect(said.stdout).toContain('sources/claims.md: former names: house.noise → house.din\n')
  expect(text('studies/santos-1995-varanda/coding.k.csv').split('\n').slice(1, 3)).toEqual([
    'p1,house.din,absent,promotes,author-interpretation,unclear,parents',
    'p1,house.warmth,present,promotes,author-interpretation,unclear,parents',
  ])
  expect(text('claims.md')).toContain('- Codes: house.din; house.warmth')
  expect(text('review-findings.md')).toContain('- Codes: house.din; house.warmth\n- Says: does house.din hinders\n')
  expect(text('checks.csv')).toBe(checked('kivela-1992-piha/p1/house.din'))
  // Kivela, wojcik and durand have two readers each, santos, rebane and nowak one; the evaluation has two.
  expect(changed.filter(path => path.includes('/coding.'))).toHaveLength(11)
  expect(text('codebook.md')).toContain('- Formerly: house.noise; house.sound')
})

test('a name that something has again is left alone', async () => {
  const { text, changed } = await fixed(
    ['codebook.md', '### house.warmth', '### house.noise'],
    ['codebook.md', '### house.noise\n- Da: Støj', '### house.din\n- Da: Støj'],
    ['codebook.md', '- Formerly: house.sound', '- Formerly: house.noise; house.sound'],
  )
  expect(changed).toEqual([])
  expect(text('claims.md')).toContain('house.noise')
})

test('a study that is called related is followed too', async () => {
  const { text, changed } = await fixed([
    'studies/wojcik-1994-klatka/note.md',
    '- Related: nowak-1996-winda overlap-possible',
    '- Related: kivela-1992-takapiha overlap-possible',
  ])
  expect(changed).toEqual(['sources/studies/wojcik-1994-klatka/note.md'])
  expect(text('studies/wojcik-1994-klatka/note.md')).toContain('- Related: kivela-1992-piha overlap-possible')
})

/** Eleven rows, three claims, and a review finding that names it twice. */
test('who names it so meanwhile is told what it is called now, and what follows it', async () => {
  const files = memoryFiles(miniAfter(...RENAMED))
  const { stdout } = await check(runOn(files))
  expect(stdout).toContain(
    'Unexpected code `house.noise`, expected one of 8 codes; it is called `house.din` now; it stands in 16 places [known-code]',
  )
  expect(stdout).toContain('fix: run `npm run fix`, which follows it.')
})

test('where nothing was renamed nothing is followed', async () => {
  expect((await fixed()).changed).toEqual([])
})
