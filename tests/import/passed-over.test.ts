import { expect, test } from 'vitest'
import { countPassedOver, passedOverLines } from '../../pipeline/import/passed-over.ts'
import { readReferences } from '../../pipeline/import/read-references.ts'

/** What each line of a file with one reference comes to: the field it is taken for, that it is said of it why not, or the reason why no field has it. */
function told(content: string): string[] {
  const file = readReferences(Buffer.from(content))
  if (typeof file === 'string') throw new Error(file)
  return file.references.flatMap(({ from, notTaken, passedOver }) => [
    ...[...from].flatMap(([field, names]) => names.map(name => `${name} ${field}`)),
    ...notTaken.map(({ field, given }) => `${given.name} no ${field}`),
    ...passedOver.map(({ name, because }) => `${name} ${because}`),
  ])
}

const UNASKED = 'no field asks for it'
const AGAIN = 'the field is taken from another line of the record'
const CLOSER = 'it only tells the type more closely'

test('every line of RIS is taken, or said why it is not', () => {
  const lines = [
    ['TY  - JOUR', 'TY type'],
    ['AU  - Aro, B.', 'AU authors'],
    ['AU  - Bek, C.', 'AU authors'],
    ['A2  - Cole, D.', 'A2 it names an editor'],
    ['TI  - A quiet yard', 'TI title'],
    ['T1  - A quiet yard', `T1 ${AGAIN}`],
    ['PY  - 1995', 'PY year'],
    ['Y1  - 1996', 'Y1 no year'],
    ['JF  - Trials', 'JF container'],
    ['JO  - Tr.', `JO ${AGAIN}`],
    ['VL  - 4', 'VL volume'],
    ['IS  - in press', 'IS issue'],
    ['SP  - 11', 'SP pages'],
    // The last page is told with the first.
    ['EP  - 29', undefined],
    ['DO  - 10.1234/yard', 'DO doi'],
    ['UR  - https://example.org/yard', 'UR it holds no DOI'],
    ['L2  - https://example.org/yard.pdf', 'L2 it holds no DOI'],
    ['LA  - Klingon', 'LA no language'],
    ['M3  - Article', `M3 ${CLOSER}`],
    ['AB  - They moved in.', `AB ${UNASKED}`],
    ['N2  - They moved in.', `N2 ${UNASKED}`],
    ['KW  - yards', `KW ${UNASKED}`],
    ['KW  - noise', `KW ${UNASKED}`],
    ['SN  - 1234-5678', `SN ${UNASKED}`],
    ['ZZ  - of no form', `ZZ ${UNASKED}`],
    ['N1  - ', undefined],
    ['ER  - ', undefined],
  ] as const
  const expected = lines.flatMap(([, said]) => said ?? [])
  expect(told(lines.map(([line]) => `${line}\n`).join('')).sort()).toEqual(expected.sort())
})

test('every line of a last page alone is said', () => {
  expect(told('TY  - JOUR\nTI  - A\nEP  - 29\nER  - \n')).toContain(`EP ${UNASKED}`)
  expect(told('TY  - JOUR\nTI  - A\nSP  - 11-29\nEP  - 29\nER  - \n')).toContain(`EP ${AGAIN}`)
})

test('so is every field of the other forms', () => {
  expect(
    told('PMID- 1\nTI  - A yard\nFAU - Aro, Berit\nAU  - Aro B\nJT  - Trials\nTA  - Tr\nMH  - Noise\n').sort(),
  ).toEqual(
    [
      `AU ${AGAIN}`,
      'FAU authors',
      'JT container',
      `MH ${UNASKED}`,
      `PMID ${UNASKED}`,
      `TA ${AGAIN}`,
      'TI title',
    ].sort(),
  )
  expect(told('%0 Journal Article\n%T A yard\n%A Aro, B.\n%X They moved in.\n').sort()).toEqual(
    ['%0 type', '%A authors', '%T title', `%X ${UNASKED}`].sort(),
  )
  expect(
    told('@article{a, title={A yard}, subtitle={a study}, author={Aro, B.}, abstract={They moved in.}}').sort(),
  ).toEqual(['@ type', `abstract ${UNASKED}`, 'author authors', 'title title'].sort())
  expect(
    told('{"type":"article-journal","title":"A yard","accessed":{"date-parts":[[1995]]},"ISSN":"1234-5678"}').sort(),
  ).toEqual([`ISSN ${UNASKED}`, `accessed ${UNASKED}`, 'title title', 'type type'].sort())
})

test('names are told once with how often they stand there, the commonest first, and no more than sixty of a reason', () => {
  const times = new Map()
  countPassedOver(
    times,
    ['KW', 'AB', 'KW', 'SN'].map(name => ({ name, because: UNASKED })),
  )
  expect(passedOverLines(times)).toEqual([`\`KW\` 2 times, \`AB\`, \`SN\`, because ${UNASKED}`])
  countPassedOver(
    times,
    Array.from({ length: 100 }, (_, n) => ({ name: `x${n}`, because: UNASKED })),
  )
  expect(passedOverLines(times)[0]).toMatch(/ and 43 more names, because /)
})
