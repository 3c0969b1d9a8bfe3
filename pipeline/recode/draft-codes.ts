import { type Code, code as codeSchema } from '../../schema/codebook.ts'
import { metaOf } from '../../schema/field.ts'
import { bulletsOfField } from '../../schema/flat-labels.ts'
import type { Languages } from '../../schema/labels.ts'
import { PAGES } from '../../schema/pages.ts'
import { typedKey } from '../../schema/typed-key.ts'
import { writeNote } from '../canonical/note.ts'
import { bulletIn, entryIn, movedUnder } from './codebook-lines.ts'
import { type Texts, withTexts } from './texts.ts'

/** What a part of a code has of the whole, because the readings of the one are read again for it; and what it cannot have yet. */
const KEPT: readonly (keyof Code)[] = ['wanted', 'origin']
const LATER: readonly (keyof Code)[] = ['code', 'formerly', 'split_into']

/**
 * The codebook with an entry for each of these codes, beside the one that is split. What that one decides for them is there; in the place of all else stands its
 * question, with what is said of the one, and a question is no answer: the review is not read before each is written.
 */
export function withDrafts(texts: Texts, languages: Languages, code: string, names: readonly string[]): Texts {
  const path = PAGES.codebook.file
  const lines = names.reduce<readonly string[]>(
    (all, name) => {
      const { to } = entryIn(all, code)
      const entry = writeNote([{ depth: 3, heading: name, blocks: draftOf(all, languages, code), parts: [] }])
      const beside = [...all.slice(0, to), ...entry.replace(/\n$/, '').split('\n'), ...all.slice(to)]
      const theme = name.split('.')[0] ?? ''
      return theme === code.split('.')[0] ? beside : movedUnder(beside, name, theme)
    },
    (texts.get(path) ?? '').split('\n'),
  )
  return withTexts(texts, [path, lines.join('\n')])
}

function draftOf(lines: readonly string[], languages: Languages, code: string) {
  return Object.entries(codeSchema.shape).flatMap(([key, reader]) => {
    if ((LATER as readonly string[]).includes(key)) return []
    const question = metaOf(reader)?.question ?? ''
    return bulletsOfField(key, reader, languages).flatMap(bullet => {
      const there = bulletIn(lines, code, bullet)
      if (there === undefined) return []
      const isKept = (KEPT as readonly string[]).includes(key)
      const value = key === 'example' ? 'not-seen' : isKept ? there : `? ${question} (${code}: ${there})`
      return [{ kind: 'bullet' as const, text: `${typedKey(bullet)}: ${value}` }]
    })
  })
}
