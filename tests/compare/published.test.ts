import { expect, test } from 'vitest'
import type { Diff } from '../../pipeline/compare/diff.ts'
import { lay } from '../laws/temporary-folder.ts'
import { built } from './built.ts'
import { diffIn, miniAfter, type Repository, repository } from './repository.ts'

/**
 * What a code with a bar of 4 publishes of the same sources, where the code that is running has 2: warmth, which 3 of 3 studies say helps, is few there.
 */
const AT_FOUR = await built(miniAfter(['analysis.md', '- Least studies: 2', '- Least studies: 4']))
const OURS = await built(miniAfter())
const WARMTH = { kind: 'code', about: 'house.warmth', before: 'few', after: 'helps', isPublished: true }
const CODE = 'pipeline/aggregate/conclusion.ts'

/** The same sources, and then another bar in the code and what it makes. */
function otherBar(): Repository {
  const repo = repository()
  const made = [...AT_FOUR].filter(([path]) => !path.startsWith('sources/'))
  repo.commit(new Map([...miniAfter(), ...made, [CODE, 'bar 4\n']]))
  repo.commit(new Map([...OURS, [CODE, 'bar 2\n']]))
  return repo
}

test('what machinery does to the words is told by the tables that were published', async () => {
  const repo = otherBar()
  for (const [words, code] of [
    [['HEAD~1', 'HEAD'], 11],
    [['HEAD~1'], 11],
  ] as const) {
    const json = await diffIn(repo.at, words, { format: 'json' })
    const found = JSON.parse(json.stdout) as Diff
    expect([json.code, found.changes, found.tables]).toEqual([code, [], []])
    expect(found.conclusions).toContainEqual(expect.objectContaining(WARMTH))
    const text = (await diffIn(repo.at, words)).stdout
    expect(text).toMatch(
      /^Conclusions that moved: (\d+), \1 of them in the published tables, where machinery moved them$/m,
    )
    expect(text).toMatch(
      /^ {2}code as published house\.warmth \(Varme \/ Warmth\): few \(3 of 3 .*, bar 4\) → helps \(3 of 3 .*, bar 2\)$/m,
    )
    const comment = (await diffIn(repo.at, words, { format: 'markdown' })).stdout
    expect(comment).toMatch(/^\| code as published \| house.warmth: .*few .* → \*\*helps/m)
  }
})

test('a word that the sources move is told once, beside what machinery moves', async () => {
  const repo = repository()
  repo.commit(new Map([...OURS, [CODE, 'one\n']]))
  const turned = miniAfter([
    'studies/santos-1995-varanda/coding.k.csv',
    'house.warmth,present,promotes',
    'house.warmth,present,hinders',
  ])
  repo.commit(new Map([...(await built(turned)), [CODE, 'other\n']]))
  const { stdout } = await diffIn(repo.at, ['HEAD~1', 'HEAD'], { format: 'json' })
  const { conclusions, numbers } = JSON.parse(stdout) as Diff
  const told = (conclusions === 'unknown' ? [] : conclusions).map(({ kind, about, isPublished = false }) => [
    kind,
    about,
    isPublished,
  ])
  expect(told).toEqual([
    ['claim', 'warmth-does-harm', false],
    ['code', 'house.warmth', false],
  ])
  expect(numbers.filter(one => one.isPublished)).toEqual([])
})

test('machinery that moves no word is known to move none by the code that is running, and by no other', async () => {
  const repo = repository()
  repo.commit(new Map([...OURS, [CODE, 'one\n']]))
  lay(repo.at, new Map([[CODE, 'other\n']]))
  expect(await diffIn(repo.at)).toMatchObject({ code: 0, stdout: expect.stringContaining('Conclusions: none moved') })
  repo.commit(new Map([...OURS, [CODE, 'other\n']]))
  expect(await diffIn(repo.at, ['HEAD~1', 'HEAD'])).toMatchObject({
    code: 12,
    stdout: expect.stringMatching(
      /^Conclusions: unknown\. None moved .*, nor in the tables that HEAD~1 published and those of HEAD \(/m,
    ),
  })
})
