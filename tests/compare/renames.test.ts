import { describe, expect, test } from 'vitest'
import { renamesIn } from '../../pipeline/compare/renames.ts'
import { recodeRename } from '../../pipeline/verbs/recode.ts'
import { recodeMerge } from '../../pipeline/verbs/recode-merge.ts'
import type { Run } from '../../pipeline/verbs/run.ts'
import type { Said } from '../../pipeline/verbs/said.ts'
import { readTexts, recoded } from '../recode/recoded.ts'
import { diffIn, miniAfter, repository } from './repository.ts'

async function renamed(act: (run: Run) => Promise<Said>): Promise<[string, string][]> {
  const before = miniAfter()
  const { now } = await recoded(before, act)
  const [was, is] = [before, now].map(
    files => readTexts(new Map([...files].map(([path, text]) => [path.replace(/^sources\//, ''), text]))).underWay,
  )
  return was === undefined || is === undefined ? [] : [...renamesIn(was, is).codes]
}

describe('a code is called otherwise', () => {
  test('where one takes the place of one', async () => {
    expect(await renamed(run => recodeRename(run, 'house.noise', 'house.din'))).toEqual([['house.noise', 'house.din']])
  })

  test.each(['meeting.hour meeting.map into meeting.hour', 'meeting.hour meeting.map into meeting.both'])(
    'and not where others are merged into it: %s',
    async words => {
      expect(await renamed(run => recodeMerge(run, words.split(' ')))).toEqual([])
    },
  )
})

/** By hand: the hour is there in kivela, lindqvist, mackey and wojcik; the map is lacking in lindqvist, and there in mackey and wojcik. */
test('what is said of a code into which another was merged was said of that code before', async () => {
  const { at, commit } = repository()
  commit(miniAfter())
  const { now } = await recoded(miniAfter(), run =>
    recodeMerge(run, 'meeting.map meeting.hour into meeting.hour'.split(' ')),
  )
  commit(now)
  const { stdout } = await diffIn(at, ['HEAD~1', 'HEAD'])
  expect(stdout).not.toContain('renamed')
  expect(stdout).toContain('finding added 3, finding removed 3, code changed 1, code removed 1,')
  expect(stdout).toContain(
    'code meeting.map (Kort på væggen / A map on the wall): described (0 of 3 declare an effect, bar 2) → none',
  )
  expect(stdout).toContain('what is found meeting.hour: there 4 → there 3, varies 1')
})
