import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReferences } from '../../pipeline/import/read-references.ts'
import { oneFrom, takenFrom } from './taken.ts'
import '../property-seed.ts'

/** A record with lines of its own between a type and an end. */
const ris = (...lines: string[]) => ['TY  - JOUR', 'AU  - Exempel, A', ...lines, 'ER  - ', ''].join('\n')

describe('the year of RIS', () => {
  test.each([
    ['a date without a year stands before it', ['DA  - SEP 22', 'PY  - 2010'], '2010', []],
    ['PY is empty', ['PY  - ', 'Y1  - 2015'], '2015', []],
    ['Y1 stands beside tags of the newer form', ['LA  - eng', 'Y1  - 2015//'], '2015', []],
    ['a date tells another', ['DA  - 2014/12/01', 'PY  - 2015'], '2015', ['year DA:3 2014/12/01']],
    ['only a date tells it', ['DA  - 2014/12/01'], '2014', []],
    ['PY is given twice', ['PY  - 2015', 'PY  - 2015/05/01'], '2015', ['year PY:4 2015/05/01']],
    ['nobody tells it', ['PY  - in press', 'DA  - SEP 22'], undefined, ['year PY:3 in press', 'year DA:4 SEP 22']],
  ])('%s', (_, lines, year, not) => {
    const read = oneFrom(ris(...lines))
    expect([read.year, read.not]).toEqual([year, not])
  })
})

test('a record whose every word is refused is one of the file all the same', () => {
  const nothing = 'TY  - JOUR\nTI  - No title\nPY  - 19xx\nER  - \n'
  const file = readReferences(Buffer.from(`${nothing}${ris('TI  - A quiet yard')}TY  - JOUR\nER  - \n`))
  expect(typeof file === 'string' ? file : file.references.map(({ line }) => line)).toEqual([1, 5])
})

describe('lines of RIS', () => {
  test('a title is whole, with its hyphens and what goes on in the next line', () => {
    const read = oneFrom(
      ris('T1  - A quiet yard  - and its use  - a study', '      of two houses', 'T1  - En stille gård'),
    )
    expect(read.title).toBe('A quiet yard - and its use - a study of two houses')
    expect(read.not).toEqual(['title T1:5 En stille gård'])
  })

  test.each([
    [
      'three blanks, and lines before it',
      'Record #3 of 18\nContent: text/plain\n\nTY  -  JOUR\nA1  -  Exempel, A\nT1  -  A quiet yard\nJA  -  Trials\nER  -  \n',
    ],
    ['one blank', 'TY - JOUR\nAU - Exempel, A\nTI - A quiet yard\nJF - Trials\nER - \n'],
    ['none', 'TY-JOUR\nAU-Exempel, A\nTI-A quiet yard\nJF-Trials\nER-\n'],
    [
      'a no-break blank',
      'TY\u00a0 - JOUR\nAU\u00a0 - Exempel, A\nTI\u00a0 -\u00a0A quiet yard\nJF  - Trials\nER  - \n',
    ],
    ['a bare ER', 'TY  - JOUR\nAU  - Exempel, A\nTI  - A quiet yard\nJF  - Trials\nER'],
    ['no ER', 'TY  - JOUR\nAU  - Exempel, A\nTI  - A quiet yard\nJF  - Trials'],
    ['blanks before the tags', '  TY  - JOUR\n  AU  - Exempel, A\n  TI  - A quiet yard\n  JF  - Trials\n  ER  - \n'],
    [
      'carriage returns and a byte-order mark',
      '\ufeffTY  - JOUR\r\nAU  - Exempel, A\r\nTI  - A quiet yard\r\nJF  - Trials\r\nER  - \r\n',
    ],
    ['tags before TY', 'ID  - 1\nTY  - JOUR\nAU  - Exempel, A\nTI  - A quiet yard\nJF  - Trials\nER  - \n'],
    [
      'tags after ER',
      '1. \nTY  - JOUR\nAU  - Exempel, A\nTI  - A quiet yard\nJF  - Trials\nER  - \n\nLink: https://example.org\n\nC1  - Database: Embase <1980 to 2024>\n\nSearch Strategy:\n-----\n1  yard.mp. (3)\n',
    ],
  ])('are read with %s', (_, text) => {
    const { title, authors, container, type, not } = oneFrom(text)
    expect({ title, authors, container, type, not }).toEqual({
      title: 'A quiet yard',
      authors: 'Exempel, A',
      container: 'Trials',
      type: 'journal-article',
      not: [],
    })
  })

  test('UTF-16 is read by its byte-order mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ris('TI  - Gården', 'PY  - 2015'), 'utf16le')])
    expect(oneFrom(bytes)).toMatchObject({ title: 'Gården', year: '2015' })
  })

  test('a hyphen in a word is none after a tag', () => {
    const text = ris('AB  - It was sent on', 'CD-ROM to all', 'TI  - A quiet yard')
    expect(oneFrom(text)).toMatchObject({ title: 'A quiet yard', authors: 'Exempel, A' })
  })

  test('several records are told with their lines, also where an end or a type is missing', () => {
    const text = 'TY  - JOUR\nTI  - A\n\nTY  - BOOK\nTI  - B\nER  - \nTI  - C\nAU  - Exempel, C\nER  - \n'
    expect(takenFrom(text).map(({ line, title, type }) => [line, title, type])).toEqual([
      [1, 'A', 'journal-article'],
      [4, 'B', 'book'],
      [7, 'C', undefined],
    ])
  })

  const word = fc.stringMatching(/^[a-zæøå]{1,8}$/)
  const title = fc
    .array(fc.tuple(word, fc.constantFrom(' ', ' - ', ': ', '-', '  - ')), { minLength: 1, maxLength: 8 })
    .map(parts =>
      parts
        .map(([text, joint]) => text + joint)
        .join('')
        .replace(/[ :-]+$/, ''),
    )
  const blanks = fc.nat({ max: 4 }).map(many => ' '.repeat(many))
  test('whatever blanks a tool writes, each record has its title, its authors and its year', () => {
    const record = fc.record({
      title,
      authors: fc.uniqueArray(word, { minLength: 1, maxLength: 4 }),
      year: fc.integer({ min: 1900, max: 2030 }),
    })
    const files = fc.tuple(
      fc.array(record, { minLength: 1, maxLength: 5 }),
      blanks,
      blanks.map(one => `${one} `),
    )
    fc.assert(
      fc.property(files, ([records, before, after]) => {
        const line = (tag: string, text: string) => `${tag}${before}-${after}${text}`
        const text = records.flatMap(one => [
          line('TY', 'JOUR'),
          ...one.authors.map(name => line('AU', `${name}, X`)),
          line('TI', one.title),
          line('PY', `${one.year}`),
          line('ER', ''),
          '',
        ])
        expect(takenFrom(text.join('\n')).map(one => [one.title, one.authors, one.year])).toEqual(
          records.map(one => [
            one.title.replace(/ +/g, ' '),
            one.authors.map(name => `${name}, X`).join('; '),
            `${one.year}`,
          ]),
        )
      }),
      { numRuns: 200 },
    )
  })
})

describe('fields of RIS', () => {
  test.each([
    ['not available', ['DO  - not available'], undefined, ['doi DO:3 not available']],
    ['given twice', ['DO  - 10.5555/a', 'DO  - 10.5555/b'], '10.5555/a', ['doi DO:4 10.5555/b']],
    ['given where a tool puts it', ['M3  - Article', 'L3  - 10.5555/yard'], '10.5555/yard', []],
    ['an address', ['DO  - https://doi.org/10.5555/YARD'], '10.5555/YARD', []],
    ['in an address', ['UR  - https://doi.org/10.5555/yard', 'UR  - https://example.org/record/1'], '10.5555/yard', []],
    [
      'in place of a DOI that is none',
      ['DO  - none', 'UR  - http://dx.doi.org/10.5555/yard'],
      '10.5555/yard',
      ['doi DO:3 none'],
    ],
  ])('a DOI %s', (_, lines, doi, not) => {
    const read = oneFrom(ris(...lines, 'TI  - A quiet yard'))
    expect([read.doi, read.not]).toEqual([doi, not])
  })

  test.each([
    [['SP  - 24', 'EP  - 26'], '24-26'],
    [['SP  - 24-6', 'EP  - 26'], '24-6'],
    [['SP  - 24', 'EP  - 24'], '24'],
    [['SP  - 24'], '24'],
    [['C7  - e12292'], 'e12292'],
    [['SP  - 24–26'], '24-26'],
  ])('pages of %j', (lines, pages) => expect(oneFrom(ris(...lines)).pages).toBe(pages))

  test.each([
    ['CONF', ['T2  - Meeting of Tenants', 'PB  - House'], 'conference-paper', 'Meeting of Tenants'],
    ['CPAPER', ['T2  - Meeting of Tenants'], 'conference-paper', 'Meeting of Tenants'],
    ['THES', ['PB  - University of Example'], 'thesis', 'University of Example'],
    ['THES', ['M3  - PhD thesis', 'PB  - University of Example'], 'doctoral-thesis', 'University of Example'],
    ['ELEC', ['PB  - House'], 'web-page', 'House'],
    ['DATA', [], 'dataset', undefined],
    ['UNPB', ['M3  - Preprint'], 'preprint', undefined],
    ['GEN', ['PB  - PsyArXiv'], 'preprint', 'PsyArXiv'],
    ['EJOUR', ['JO  - H. Notes', 'JF  - Housing Notes'], 'journal-article', 'Housing Notes'],
    ['CHAP', ['T2  - A book'], 'book-chapter', 'A book'],
  ])('TY %s with %j', (type, lines, word, container) => {
    const read = oneFrom([`TY  - ${type}`, 'TI  - A quiet yard', ...lines, 'ER  - '].join('\n'))
    expect([read.type, read.container]).toEqual([word, container])
  })

  test('a book has its own title, which is no series', () =>
    expect(oneFrom('TY  - BOOK\nBT  - A quiet yard\nPB  - House\nER  - \n')).toMatchObject({
      title: 'A quiet yard',
      container: 'House',
    }))

  test('a type without a word is said', () =>
    expect(oneFrom('TY  - PAT\nTI  - A quiet yard\nER  - \n').not).toEqual(['type TY:1 PAT']))

  test('names keep their suffix, a body its name; a list that is cut is said, and editors are no authors', () => {
    const read = oneFrom(
      'TY  - JOUR\nTI  - A\nAU  - van der Berg, Jan\nAU  - Sample,Martin,Jr.\nAU  - Housing Board,\nAU  - et al.\nA2  - Editor, E\nER  - \n',
    )
    expect(read.authors).toBe('van der Berg, Jan; Sample, Martin, Jr.; Housing Board')
    expect(read.not).toEqual(['authors AU:6 et al.'])
    const edited = oneFrom('TY  - BOOK\nTI  - A\nA2  - Editor, E\nER  - \n')
    expect([edited.authors, edited.not]).toEqual([undefined, ['authors A2:3 Editor, E']])
  })

  test('an author who is none is said, and a sign of HTML parts no names', () => {
    const read = oneFrom('TY  - JOUR\nTI  - A\nAU  - [no author]\nAU  - Yard &amp; House\nAU  - A, B; C, D\nER  - \n')
    expect([read.authors, read.not]).toEqual(['Yard & House; A, B; C, D', ['authors AU:3 [no author]']])
  })

  test('a letter that was lost before is said', () => {
    const read = oneFrom('TY  - JOUR\nTI  - G\ufffdrden\nAU  - S\ufffds, B\nER  - \n')
    expect([read.title, read.authors]).toEqual(['Grden', 'Ss, B'])
    expect(read.not).toEqual(['title TI:2 G\ufffdrden', 'authors AU:3 S\ufffds, B'])
  })

  test('what a spreadsheet would run is left out and said', () => {
    const read = oneFrom(ris('TI  - =1+1 A quiet yard', 'VL  - -'))
    expect([read.title, read.volume]).toEqual(['1+1 A quiet yard', undefined])
    expect(read.not).toEqual(['title TI:3 =1+1 A quiet yard', 'volume VL:4 -'])
  })
})
