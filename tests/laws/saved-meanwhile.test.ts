import { expect, test } from 'vitest'
import type { FileSystem } from '../../pipeline/files/file-system.ts'
import { build } from '../../pipeline/verbs/build.ts'
import { check } from '../../pipeline/verbs/check.ts'
import { fix } from '../../pipeline/verbs/fix.ts'
import { makeNew } from '../../pipeline/verbs/new.ts'
import { type MemoryFiles, memoryFiles } from './memory-files.ts'
import { change, earlierVersion, README, runOn } from './mini-review.ts'

const AKEN = 'sources/studies/rebane-1990-aken/coding.k.csv'
const COUR = 'sources/studies/durand-1992-cour/coding.k.csv'
const PIHA = 'sources/studies/kivela-1992-piha'

/** Files where somebody saves one just after a run has read them all and begins to write. */
function saving(files: MemoryFiles, path: string, text: string): FileSystem {
  let isSaved = false
  return {
    ...files,
    write: async (to, written, how) => {
      if (!isSaved) files.all.set(path, Buffer.from(text))
      isSaved = true
      await files.write(to, written, how)
    },
  }
}

function textIn(files: MemoryFiles, path: string): string {
  return files.all.get(path)?.toString() ?? ''
}

test('fix leaves alone what was saved while it ran, says so, and mends the rest; the next one mends it', async () => {
  const before = earlierVersion()
  const [aken, cour] = [before.get(AKEN) ?? '', before.get(COUR) ?? '']
  const files = memoryFiles([...before, [AKEN, aken.replaceAll('\n', '\r\n')], [COUR, cour.replaceAll('\n', '\r\n')]])
  const row = 'p9,house.noise,present,hinders,participant-account,parents,parents'
  const { stdout, code } = await fix(runOn(saving(files, AKEN, `${aken.replaceAll('\n', '\r\n')}${row}\r\n`)))
  expect(textIn(files, AKEN)).toBe(`${aken.replaceAll('\n', '\r\n')}${row}\r\n`)
  expect(textIn(files, COUR)).toBe(cour)
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining(`${AKEN}: was saved while this ran, so it was left alone`),
  ])
  await fix(runOn(files))
  expect(textIn(files, AKEN)).toBe(`${aken}${row}\n`)
})

test('new rulings leaves alone a sheet that was saved while it ran', async () => {
  const sources = earlierVersion()
  change(sources, `${PIHA}/coding.m.csv`, 'p1,house.noise,present,hinders', 'p1,house.noise,present,promotes')
  const files = memoryFiles(sources)
  const typed = `${textIn(files, `${PIHA}/rulings.csv`)}p1,house.noise,keep\n`
  const { stderr, code } = await makeNew(runOn(saving(files, `${PIHA}/rulings.csv`, typed)), ['rulings'])
  expect(textIn(files, `${PIHA}/rulings.csv`)).toBe(typed)
  expect([code, stderr]).toEqual([
    2,
    `${PIHA}/rulings.csv was saved while this ran, so it was left alone; run this again.\n`,
  ])
})

test('new study leaves alone a note that somebody made meanwhile', async () => {
  const files = memoryFiles(earlierVersion())
  const note = 'sources/studies/example-1995-yard/note.md'
  const { code } = await makeNew(runOn(saving(files, note, '# Mine\n')), ['study', 'example-1995-yard'])
  expect([code, textIn(files, note)]).toEqual([2, '# Mine\n'])
})

test('build leaves alone a README that was saved while it ran', async () => {
  const files = memoryFiles([...earlierVersion(), ['README.md', README]])
  const typed = `${README}One more line.\n`
  const saved: FileSystem = {
    ...files,
    rename: async (from, to) => {
      if (to.startsWith('output/')) files.all.set('README.md', Buffer.from(typed))
      await files.rename(from, to)
    },
    write: async (to, text, how) => {
      await files.write(to, text, how)
      if (how?.modeOf === 'README.md') files.all.set('README.md', Buffer.from(`${typed}And one.\n`))
    },
  }
  const { stderr, code } = await build(runOn(saved))
  expect([code, stderr]).toEqual([0, 'README.md was saved while this ran; it was left alone. Run this again.\n'])
  expect(textIn(files, 'README.md')).toBe(`${typed}And one.\n`)
})

test('a person’s own drafts are never deleted, and check names them', async () => {
  const drafts = ['draft.md.tmp', `studies/rebane-1990-aken/mine.csv.tmp`, 'codebook.md.tmp', '.inddragelse-mine'].map(
    path => `sources/${path}`,
  )
  const files = memoryFiles([...earlierVersion(), ...drafts.map(path => [path, 'Mine.\n'] as const)])
  await fix(runOn(files))
  expect(drafts.map(path => textIn(files, path))).toEqual(drafts.map(() => 'Mine.\n'))
  const { stdout } = await check(runOn(files))
  for (const path of drafts.slice(0, 3)) expect(stdout).toContain(`${path}:1:1: error: Unexpected file`)
})
