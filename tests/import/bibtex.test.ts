import { describe, expect, test } from 'vitest'
import { oneFrom, takenFrom } from './taken.ts'

const entry = (...fields: string[]) => `@article{x,\n  ${['title = {A quiet yard}', ...fields].join(',\n  ')},\n}\n`

describe('names of BibTeX', () => {
  test.each([
    [
      'van der Berg, Jan and Ludwig von Exempel and de la Prueba, Maria',
      'van der Berg, Jan; von Exempel, Ludwig; de la Prueba, Maria',
    ],
    ['Van den Bossche, P. and {de Gaulle}, Charles', 'Van den Bossche, P.; de Gaulle, Charles'],
    ['Sample, Jr., Martin', 'Sample, Martin, Jr.'],
    ['Plato and {Barnes and Noble, Inc.}', 'Plato; Barnes and Noble, Inc.'],
    ['Anna Exempel\n    and\n    Jan Sample', 'Exempel, Anna; Sample, Jan'],
    ['Exempel, A.; Sample, B.', 'Exempel, A.; Sample, B.'],
    ['given=Jan, family=Berg, prefix=van der', 'van der Berg, Jan'],
    ['Exempel, A., Sample, B., Third, C.', 'Exempel, A., Sample, B., Third, C.'],
    ["Ejemplo, Mart{\\'\\i}n Dar{\\'\\i}o and V{\\'{\\i}}ctor, J", 'Ejemplo, Martín Darío; Víctor, J'],
    ['M{\\"u}ller, J{\\"o}rg and {\\AA}str{\\"o}m, {\\O}. and {\\aa}', 'Müller, Jörg; Åström, Ø.; å'],
  ])('%s', (typed, authors) => {
    const read = oneFrom(entry(`author = {${typed}}`))
    expect([read.authors, read.not]).toEqual([authors, []])
  })

  test('that a list is cut is said, and is no name', () => {
    const read = oneFrom(entry('author = {{The Housing and Yard Team} and others}', 'year = {2013}'))
    expect([read.authors, read.not]).toEqual(['The Housing and Yard Team', ['authors author:3 others']])
  })
})

describe('years, languages and titles of biblatex', () => {
  test('its own fields are read', () => {
    const text = entry(
      'journaltitle = {Housing Notes}',
      'date = {2015-09-15}',
      'langid = {danish}',
      'number = {3}',
      'pages = {11--29}',
    )
    expect(oneFrom(text)).toMatchObject({
      year: '2015',
      container: 'Housing Notes',
      language: 'da',
      issue: '3',
      pages: '11-29',
      not: [],
    })
  })
  test.each([
    ['date = {2014-12-31/2015-01-01}', '2014', []],
    ['year = {[2015]}', '2015', []],
    ['year = 2015', '2015', []],
    ['year = "2015"', '2015', []],
    ['year = {in press}', undefined, ['year year:3 in press']],
    ['year = {2015}, date = {2014-12}', '2015', ['year date:3 2014-12']],
  ])('%s', (field, year, not) => {
    const read = oneFrom(entry(field))
    expect([read.year, read.not]).toEqual([year, not])
  })
  test('a title and what is kept beside it are one', () =>
    expect(oneFrom(entry('subtitle = {and its use}')).title).toBe('A quiet yard: and its use'))
  test.each([
    ['phdthesis', '', 'doctoral-thesis'],
    ['mastersthesis', '', 'thesis'],
    ['thesis', 'type = {phdthesis}', 'doctoral-thesis'],
    ['inproceedings', '', 'conference-paper'],
    ['online', '', 'web-page'],
    ['dataset', '', 'dataset'],
    ['misc', 'archiveprefix = {arXiv}', 'preprint'],
    ['misc', '', undefined],
  ])('@%s {%s}', (type, field, word) => expect(oneFrom(`@${type}{x, title = {A}, ${field}}`).type).toBe(word))
})

test('a number is that of an issue in an article only', () => {
  expect(oneFrom('@article{x, title = {A}, number = {3}}').issue).toBe('3')
  expect(oneFrom('@techreport{x, title = {A}, number = {3}}').issue).toBeUndefined()
})

describe('signs of LaTeX', () => {
  test.each([
    ['Living on US$5 a day', 'Living on US$5 a day'],
    ['Between US$5 and US$10 a day', 'Between US$5 and US$10 a day'],
    ['H$_2$O on 5$\\times$5 cm, $p < 0.05$, for US$5', 'H₂O on 5×5 cm, p < 0.05, for US$5'],
    ['An $\\alpha$-test of $x_2$', 'An α-test of x₂'],
    ['The {DNA} of a yard: na{\\"\\i}ve \\& {\\aa}ben {\\ss}', 'The DNA of a yard: naïve & åben ß'],
    ["``A'' yard -- and \\emph{more}", '“A” yard – and more'],
    ['A 5\\% part_of it #1 ~x', 'A 5% part_of it #1 x'],
    ['An {open brace', 'An open brace'],
    ['A sign at the end \\', 'A sign at the end \\'],
  ])('%s', (typed, title) =>
    expect(oneFrom(`@article{x,\n title={${typed}},\n year={2011}\n}`)).toMatchObject({ title, year: '2011' }),
  )

  test('what stands in an abstract costs nothing', () => {
    const text = `Scopus
EXPORT DATE: 15 January 2024

@ARTICLE{Exempel2011,
author={Exempel, A.},
title={A quiet yard},
year={2011},
note={cited By 3},
url={https://example.org/?a=1&b=2_c%20},
abstract={A 5% change & a cost of $5 in x_1, {unclosed? no} #1 ~},
doi={10.5555/yard},
document_type={Article},
}
`
    expect(oneFrom(text)).toMatchObject({
      line: 4,
      authors: 'Exempel, A.',
      title: 'A quiet yard',
      year: '2011',
      doi: '10.5555/yard',
      not: [],
    })
  })
})

describe('entries', () => {
  test.each([
    ['@article{Anna B. Exempel_2011,\n title = {A quiet yard},\n year = {2013},\n}'],
    ['@article{Exempel2024,,\n title = {A quiet yard},\n year = {2013},\n}'],
    ['@article{,\n title = {A quiet yard},\n year = {2013}\n}'],
    ['@article{\n title = {A quiet yard},\n year = {2013}\n}'],
    [
      '@article{x,\n Early Access Date = {{NOV}},\n title = {A quiet yard},\n Unique-ID = {{ISI:000001}},\n year = {2013},\n}',
    ],
    ['@article(x,\n title = "A quiet yard",\n year = 2013\n)'],
    ['@article{x,\n title = {A quiet yard}\n year = {2013}\n}'],
    ['@article{x,\n abstract = {an {open brace},\n title = {A quiet yard},\n year = {2013}\n}'],
    ['@article{x,\n abstract = {a closed} brace},\n title = {A quiet yard},\n year = {2013}\n}'],
    ['@article{x,\n title = {A quiet yard},\n year = {2013'],
    ['@string{q = "quiet"}\n@comment{title = {No}}\n@article{x,\n title = "A " # q # " yard",\n year = {2013}\n}'],
  ])('are read in spite of %j', text => {
    const { title, year, type, not } = oneFrom(text)
    expect({ title, year, type, not }).toEqual({
      title: 'A quiet yard',
      year: '2013',
      type: 'journal-article',
      not: [],
    })
  })

  test('one that is broken costs no other', () => {
    const text =
      '@article{a,\n title = {A {broken},\n year = 2011\n\n@article{b,\n title = {B},\n year = 2012\n}\n@book{c, title = {C}, year = 2013} @book{d, title = {D}}'
    expect(takenFrom(text).map(({ line, title, year }) => [line, title, year])).toEqual([
      [1, 'A broken', '2011'],
      [5, 'B', '2012'],
      [9, 'C', '2013'],
      [9, 'D', undefined],
    ])
  })

  test('one has from what it is a part of what it does not say itself', () => {
    const text =
      '@inproceedings{a, crossref = {p}, title = {A}, author = {Exempel, A}}\n@proceedings{p, title = {Meeting}, year = 2011, editor = {Editor, E}}\n'
    expect(takenFrom(text)[0]).toMatchObject({ title: 'A', authors: 'Exempel, A', year: '2011', container: 'Meeting' })
  })

  test('one that names none is no part of an entry without a key', () => {
    const text = '@article{title = {A}, year = 2014}\n@article{title = {B}, year = 2015, volume = 3}\n'
    expect(takenFrom(text).map(({ title, year, volume }) => [title, year, volume])).toEqual([
      ['A', '2014', undefined],
      ['B', '2015', '3'],
    ])
  })
})
