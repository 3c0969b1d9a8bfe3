import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBibtex } from '../../pipeline/import/read-bibtex.ts'
import { readCsl } from '../../pipeline/import/read-csl.ts'
import type { Told } from '../../pipeline/import/reference.ts'

const BIBTEX = `@string{paper = "The Paper"}
@inproceedings{a, crossref = {meeting}, title = {A house}} @book{b,
  title = "At @sea{1}", year = 1999}
  @article (c, title = {Nothing closes,
  year = {2001},
@article{d, title = {Quay}, journal = paper}
@proceedings{meeting, title = {A meeting}, year = 2011}
`
const CSL = `// "[
{"total": 3, "people": [{"title": "None"}], "items": [
  {"title": "A house", "author": [{"family": "Ek"}]}, /* { */ 5,
  {"title": "A \\"sea\\" [", "year": 1999}, [{"title": "None"}],
  {"title": "Quay", "issued": {"date-parts": [[2011]]},}
]}
`

const titles = (all: readonly Told[]) => all.map(({ line, fields }) => [line, fields.title[0]?.text])

/** The text cut behind each line and comma that its turn falls on. */
function cut(text: string, turns: readonly boolean[]): string[] {
  const ends = [...text.matchAll(/[,\n]/g)].map(({ index }) => index + 1)
  const at = [0, ...ends.filter((_, n) => turns[n % turns.length]), text.length]
  return at.slice(1).map((to, n) => text.slice(at[n], to))
}

const turns = fc.array(fc.boolean(), { minLength: 1, maxLength: 400 })

test('a BibTeX file is read alike wherever its pieces end, at a comma or a line', () => {
  const whole = [...readBibtex([BIBTEX])]
  expect(titles(whole)).toEqual([
    [2, 'A house'],
    [2, 'At @sea1'],
    [4, 'Nothing closes'],
    [6, 'Quay'],
    [7, 'A meeting'],
  ])
  expect(whole.map(({ fields }) => [fields.year[0]?.text, fields.container[0]?.text])).toEqual([
    ['2011', 'A meeting'],
    ['1999', undefined],
    ['2001', undefined],
    [undefined, 'The Paper'],
    ['2011', undefined],
  ])
  fc.assert(
    fc.property(turns, some => {
      expect([...readBibtex(cut(BIBTEX, some))]).toEqual(whole)
    }),
  )
})

test('CSL-JSON is read alike wherever its pieces end, at a comma or a line', () => {
  const read = (pieces: readonly string[]) => {
    const { records, breaksAt } = readCsl(pieces)
    return { records: [...records], breaksAt: breaksAt() }
  }
  const whole = read([CSL])
  expect(whole.breaksAt).toBeUndefined()
  expect(titles(whole.records)).toEqual([
    [3, 'A house'],
    [4, 'A "sea" ['],
    [5, 'Quay'],
  ])
  fc.assert(
    fc.property(turns, some => {
      expect(read(cut(CSL, some))).toEqual(whole)
    }),
  )
})

test('what is broken in one reference of CSL-JSON is told by its line, and costs those before it nothing', () => {
  const { records, breaksAt } = readCsl(['[{"title": "A"},\n{"title": },\n{"title": "C"}\n{"title": "D"}]'])
  expect(titles([...records]).map(([line]) => line)).toEqual([1, 2, 3, 4])
  expect(breaksAt()).toBe(2)
})
