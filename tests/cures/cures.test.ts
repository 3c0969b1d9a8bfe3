import { describe, expect, test } from 'vitest'
import type { Cure } from './cure.ts'
import { files } from './files.ts'
import { names } from './names.ts'
import { notes } from './notes.ts'
import { publications } from './publications.ts'
import { rows } from './rows.ts'
import { sheets } from './sheets.ts'
import { checkOf, type InHand, mini } from './sources-in-hand.ts'
import { studies } from './studies.ts'
import { values } from './values.ts'

/** Files by path, as they can be compared and read where they differ. */
function texts(files: InHand): Record<string, string> {
  return Object.fromEntries([...files].sort().map(([path, bytes]) => [path, bytes.toString('utf8')]))
}

test('the mini review has no problem', () => {
  expect(checkOf(mini)).toEqual([])
})

describe.each(Object.entries({ files, names, notes, publications, rows, sheets, studies, values }))(
  'a message heals when it is followed to the letter: %s',
  (_, cures) => {
    test.each(cures.map(one => [one.name, one] as const))('%s', (_, { slip, said, cure, after }: Cure) => {
      const slipped = slip(mini)
      expect(checkOf(slipped).map(({ at, what, fix }) => ({ at, what, fix }))).toEqual(said)
      const cured = cure(slipped)
      expect(texts(cured)).toEqual(texts(after === undefined ? mini : after(mini)))
      expect(checkOf(cured)).toEqual([])
    })
  },
)
