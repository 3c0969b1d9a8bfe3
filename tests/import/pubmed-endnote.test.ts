import { describe, expect, test } from 'vitest'
import { oneFrom, takenFrom } from './taken.ts'

const PUBMED = `
PMID- 12345
OWN - NLM
DP  - 2020 Feb
TI  - A quiet yard and the children
      of two houses.
PG  - 103640
LID - S1769-7212(19)30059-X [pii]
LID - 10.5555/yard [doi]
AB  - For the purpose of this, yards refer to the
      reconstruction of things.
FAU - Exempel, Anna
AU  - Exempel A
CN  - Housing Board
FAU - van der Berg, Jan
AU  - van der Berg J
LA  - eng
PT  - Historical Article
PT  - Journal Article
DEP - 20190325
JT  - Housing notes
TA  - Hous Notes
VI  - 12
IP  - 3

`

describe('PubMed', () => {
  test('is read with names in full, a title over two lines and the DOI among other ids', () => {
    expect(oneFrom(PUBMED)).toEqual({
      line: 2,
      title: 'A quiet yard and the children of two houses.',
      authors: 'Exempel, Anna; Housing Board; van der Berg, Jan',
      year: '2020',
      container: 'Housing notes',
      volume: '12',
      issue: '3',
      pages: '103640',
      doi: '10.5555/yard',
      type: 'journal-article',
      language: 'en',
      not: ['year DEP:20 20190325'],
    })
  })

  test('has short names where there are no others, and a title in its own language where there is no other', () => {
    const text =
      'PMID- 1\nTI  - [Not Available].\nTT  - En stille gård.\nAU  - Exempel A\nLA  - dan\nDEP - 20190325\nPT  - Preprint\n'
    expect(oneFrom(text)).toMatchObject({
      title: 'En stille gård.',
      authors: 'Exempel A',
      year: '2019',
      language: 'da',
      type: 'preprint',
      not: ['title TI:2 [Not Available].'],
    })
  })

  test('has many records', () => expect(takenFrom(PUBMED + PUBMED).map(({ line }) => line)).toEqual([2, 27]))
})

const ENDNOTE = `%0 Journal Article
%T A quiet yard
%A Exempel, Anna
%A van der Berg, Jan
%J Housing Notes
%D 2015
%V 3
%N 2
%P 1-9
%R 10.5555/yard
%G Danish
%X An abstract

of two paragraphs, 100 %T of it

`

describe('EndNote', () => {
  test('is read by its %0', () => {
    expect(oneFrom(ENDNOTE)).toEqual({
      line: 1,
      title: 'A quiet yard',
      authors: 'Exempel, Anna; van der Berg, Jan',
      year: '2015',
      container: 'Housing Notes',
      volume: '3',
      issue: '2',
      pages: '1-9',
      doi: '10.5555/yard',
      type: 'journal-article',
      language: 'da',
      not: [],
    })
  })

  test.each([
    ['Thesis', '%9 Ph.D.', 'doctoral-thesis'],
    ['Thesis', '%9 Master', 'thesis'],
    ['Conference Paper', '', 'conference-paper'],
    ['Web Page', '', 'web-page'],
    ['Dataset', '', 'dataset'],
    ['Book Section', '', 'book-chapter'],
  ])('%s %s', (type, more, word) => expect(oneFrom(`%0 ${type}\n%T A\n${more}\n`).type).toBe(word))

  test('without types a record begins after a blank line', () => {
    const text = '%A Exempel, A\n%T A\n%D 2015\n\n%A Exempel, B\n%T B\n%D 2016\n'
    expect(takenFrom(text).map(one => [one.line, one.title, one.authors, one.year])).toEqual([
      [1, 'A', 'Exempel, A', '2015'],
      [5, 'B', 'Exempel, B', '2016'],
    ])
  })
})
