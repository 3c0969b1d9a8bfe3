import { expect, test } from 'vitest'
import { isLeftOver, isOwnFile, underNewName } from '../../pipeline/files/own-files.ts'

/** No process has this number: it is above the highest that a system gives. */
const NOBODY = 2 ** 22 + 1

test.each([
  'draft.md.tmp',
  'notes.tmp',
  '.inddragelse',
  '.inddragelse-mine',
  '.inddragelse-12-draft.md',
  'a.inddragelse-1-0123456789ab',
])('a file of a person is not taken for one of ours: %s', name => {
  expect([isOwnFile(`sources/${name}`), isLeftOver(`sources/${name}`)]).toEqual([false, false])
})

test('a name is left over once nobody writes under it', async () => {
  const dead = `sources/.inddragelse-${NOBODY}-0123456789ab`
  const alive = `sources/.inddragelse-${process.ppid}-0123456789ab`
  expect([isOwnFile(dead), isLeftOver(dead)]).toEqual([true, true])
  expect([isOwnFile(alive), isLeftOver(alive)]).toEqual([true, false])
  const own = await underNewName(async name => {
    expect([isOwnFile(name), isLeftOver(name)]).toEqual([true, false])
    return name
  })
  expect(isLeftOver(own)).toBe(true)
  await underNewName(async one => underNewName(async other => expect(one).not.toBe(other)))
})
