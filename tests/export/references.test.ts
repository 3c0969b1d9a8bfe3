import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referencesAsBibtex } from '../../pipeline/export/references-as-bibtex.ts'
import { referencesAsCsl } from '../../pipeline/export/references-as-csl.ts'
import { referencesAsRis } from '../../pipeline/export/references-as-ris.ts'
import { type WrittenReference, writtenReferences } from '../../pipeline/export/written-reference.ts'
import { read } from '../../pipeline/stages.ts'
import { isMissing } from '../../schema/missing.ts'
import type { Review } from '../../schema/settled.ts'
import { STUDY_TYPE } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { takenFrom } from '../import/taken.ts'
import { filesUnder } from '../laws/mini-review.ts'
import '../property-seed.ts'

const FORMS = { ris: referencesAsRis, bibtex: referencesAsBibtex, csl: referencesAsCsl }

function reviewIn(folder: string): Review {
  const files = filesUnder(folder).map(path => ({ path, bytes: readFileSync(`${folder}/${path}`) }))
  const { review } = read(folder, files)
  if (review === undefined) throw new Error(`${folder} has problems`)
  return review
}

const reviews = ['sources', 'tests/fixtures/reviews/mini/sources', 'tests/fixtures/reviews/nurses/sources'].map(
  folder => [folder, reviewIn(folder)] as const,
)

/** What the notes say of each study, as an import tells it: from the record itself, not by way of what is written. */
function asNoted(review: Review): Record<string, string>[] {
  return review.studies
    .filter(({ record }) => record.retracted === undefined)
    .map(({ title, record }) => {
      const { authors, year, container, volume, issue, pages, doi, type, language } = record
      const list = isMissing(authors) ? authors : authors.join('; ')
      const all = { title, authors: list, year, container, volume, issue, pages, doi, type, language }
      return Object.fromEntries(
        Object.entries(all).flatMap(([name, value]) => (isMissing(value) ? [] : [[name, String(value)]])),
      )
    })
}

function readBack(text: string) {
  return takenFrom(text).map(({ line: _, ...rest }) => rest)
}

describe.each(Object.entries(FORMS))('%s', (form, write) => {
  test.each(reviews)('of %s is read back with every field of the record', (_, review) => {
    const noted = asNoted(review)
    expect(noted.length).toBeGreaterThan(1)
    const back = readBack(write(writtenReferences(review)))
    expect(back.map(({ not: _, ...fields }) => fields)).toEqual(noted)
    // A form has a type for everything, so what stands for none is read as none, and said.
    expect(back.filter(({ not }) => not.length > 0).map(one => [one.type, one.not.length])).toEqual(
      noted.filter(({ type }) => type === undefined).map(() => [undefined, 1]),
    )
  })

  test.each(wordsOf(STUDY_TYPE))('tells a %s', type => {
    const [one] = readBack(write([{ ...BODY, type, container: 'Somewhere' }]))
    expect([one?.type, one?.container]).toEqual([type, 'Somewhere'])
  })

  test('says nothing of the kind of what nobody saw the kind of', () => {
    const [one] = takenFrom(write([BODY]))
    expect(one).toMatchObject({ title: BODY.title, authors: 'Board of Stairs and Yards' })
    expect(one?.type).toBeUndefined()
  })

  test('keeps every sign of a title and a name', () => {
    const sign = fc.constantFrom(...'abcæøÅ é.,:!?()[]{}\\$%&#_^~`\'"-–/*+<>@')
    const text = fc
      .array(sign, { minLength: 1, maxLength: 24 })
      .map(signs => `A ${signs.join('')} z`.replace(/\s+/g, ' '))
    fc.assert(
      fc.property(text, text, (title, container) => {
        // A tag and an entity of HTML are what exports write into a text, and are taken out of it on purpose.
        fc.pre(!/<\/?[a-z]|&\w+;/i.test(title + container))
        const [one] = readBack(write([{ ...BODY, title, container, type: 'journal-article' }]))
        expect(one).toMatchObject({ title, container })
      }),
      { numRuns: form === 'bibtex' ? 60 : 200 },
    )
  })
})

const BODY: WrittenReference = {
  id: 'board-2001-stairs',
  title: 'Of stairs',
  names: [['Board of Stairs and Yards']],
}

test('a body, a person and a suffix are told apart as each form has it', () => {
  const names = [['Board of Stairs and Yards'], ['van der Berg', 'Jan'], ['Sample', 'M.', 'Jr.']]
  const one = { ...BODY, names }
  expect(referencesAsRis([one])).toContain(
    'AU  - Board of Stairs and Yards\nAU  - van der Berg, Jan\nAU  - Sample, M., Jr.\n',
  )
  expect(referencesAsBibtex([one])).toContain(
    'author = {{Board of Stairs and Yards} and van der Berg, Jan and Sample, Jr., M.},',
  )
  expect(JSON.parse(referencesAsCsl([one]))[0].author).toEqual([
    { literal: 'Board of Stairs and Yards' },
    { family: 'van der Berg', given: 'Jan' },
    { family: 'Sample', given: 'M.', suffix: 'Jr.' },
  ])
})

test('RIS is laid out as its specification has it', () => {
  const one = { ...BODY, type: 'journal-article', year: 2001, container: 'Yards', pages: '11-29', doi: '10.5555/x' }
  expect(referencesAsRis([one as WrittenReference])).toBe(
    [
      'TY  - JOUR',
      'ID  - board-2001-stairs',
      'TI  - Of stairs',
      'AU  - Board of Stairs and Yards',
      'PY  - 2001',
      'T2  - Yards',
      'SP  - 11',
      'EP  - 29',
      'DO  - 10.5555/x',
      'ER  - \n',
    ].join('\n'),
  )
})
