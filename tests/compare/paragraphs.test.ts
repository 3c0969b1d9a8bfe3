import { expect, test } from 'vitest'
import type { Diff } from '../../pipeline/compare/diff.ts'
import { levelOf, whyLevel } from '../../pipeline/compare/release-notes.ts'
import type { Files } from '../laws/mini-review.ts'
import { diffIn, miniAfter, repository } from './repository.ts'

/** What is told of two versions of the mini review. */
async function changed(before: Files, after: Files) {
  const { at, commit } = repository()
  const [base, head] = [commit(before), commit(after)]
  const found = JSON.parse((await diffIn(at, [base, head], { format: 'json' })).stdout) as Diff
  expect(found.unreadable).toEqual([])
  const said = found.changes.map(({ kind, key, what, fields }) => [
    kind + key,
    what,
    ...fields.map(one => [one.field, one.before, one.after]),
  ])
  const why = whyLevel({ level: 'patch', form: [], diff: found })
  return { said, level: levelOf('patch', found), why }
}
const limits = (text: string) => miniAfter(['protocol.md', '- Nothing here is true.\n', text])

test('a paragraph that says something else changed, wherever it stands', async () => {
  const { said, level } = await changed(limits('- One.\n- Two.\n'), limits('- Two.\n- One, at most.\n'))
  expect(said).toEqual([['limits', 'changed', ['text', 'One.', 'One, at most.']]])
  expect(level).toBe('patch')
})

test.each([
  ['- One.\n- Two.\n', '- One.\n', [['limits', 'removed', ['text', 'Two.', undefined]]]],
  ['- One.\n', '- None.\n- One.\n', [['limits', 'added', ['text', undefined, 'None.']]]],
])('one that came or went is told so, and is a text all the same', async (before, after, told) => {
  const { said, level } = await changed(limits(before), limits(after))
  expect(said).toEqual(told)
  expect(level).toBe('patch')
})

test('a translation of one is told, also of how to code', async () => {
  const translated = (first: string) => {
    const files = miniAfter()
    const path = 'sources/codebook.md'
    const [howToCode = '', ...schemes] = (files.get(path) ?? '').split(/(?=^# )/m)
    const paragraphs = howToCode.replace(/(?<!^## .*)\n/gm, '\n- Da: Dansk.\n\n').replace('Dansk.', first)
    const codes = schemes.join('').replace(/^- Present means: .*$/gm, '$&\n- Present means da: Dansk.')
    return files.set(path, paragraphs + codes)
  }
  const { said, level } = await changed(translated('Læs det sandsynlige.'), translated('Læs alt sandsynligt.'))
  expect(said).toEqual([['how to code', 'changed', ['da', 'Læs det sandsynlige.', 'Læs alt sandsynligt.']]])
  expect(level).toBe('patch')
})

test('a record that came is more than a text, and is named where the version is refused', async () => {
  const row =
    'basso-1993-tetto,Il tetto,"Basso, A.",1993,not-seen,library,title,excluded,outside-the-regions,not-applicable,set in Italy\n'
  const another = row.replace('tetto,Il tetto', 'torre,La torre')
  const { said, level, why } = await changed(miniAfter(), miniAfter(['screening.csv', row, row + another]))
  expect(said.map(([name, what]) => [name, what])).toEqual([['screened recordbasso-1993-torre', 'added']])
  expect(level).toBe('minor')
  expect(why).toContain('1 thing was added or taken out, such as screened record basso-1993-torre added in screening.')
})
