import { columnOfWord } from '../languages/column-of-word.ts'
import { codeCells, codeColumns } from './code-columns.ts'
import { foundIn, PARTS } from './found-in.ts'
import { count, list, type Table, text } from './table.ts'

/** The reverse of the claims: what our studies speak of and no claim is about. */
export const notClaimed: Table = {
  name: 'not-claimed',
  row: 'a code of the counted scheme that the studies have and no claim is about',
  meaning:
    'The codes that some study has and that no claim names: in how many studies among its own results, and every study counted by what it finds of the code.',
  caveat:
    'That the pages do not name a thing does not mean that the review does not: the pages are short. Codes that were met while coding are here because the studies brought them.',
  source: 'What is found within a study: the analysis page of the review.',
  key: ['code'],
  columns: [
    ...codeColumns,
    text('origin', { words: ['origin'] }),
    count('n_studies', 'studies'),
    ...PARTS.map(part => count(columnOfWord('n_studies', part), 'studies')),
    list('studies'),
  ],
  rows: ({ codes, claims, studies }) => {
    const claimed = new Set(claims.flatMap(({ claim }) => claim.codes))
    if (claims.length === 0) return []
    const had = new Set(studies.flatMap(({ findings }) => findings.map(({ code }) => code)))
    return codes
      .filter(({ code }) => had.has(code.code) && !claimed.has(code.code))
      .map(one => {
        const all = studies.map(({ id, findings }) => {
          const those = findings.filter(({ code }) => code === one.code.code)
          return { id, found: foundIn(those), behind: those.map(finding => finding.finding_id) }
        })
        const own = all.filter(({ found }) => found !== 'only-advice' && found !== 'not-seen')
        const inPart = (part: string) => all.filter(({ found }) => found === part)
        return {
          cells: {
            ...codeCells(one),
            origin: one.code.origin,
            n_studies: own.length,
            ...Object.fromEntries(PARTS.map(part => [columnOfWord('n_studies', part), inPart(part).length])),
            studies: own.map(({ id }) => id),
          },
          behind: own.flatMap(({ behind }) => behind),
          behindOf: Object.fromEntries(
            PARTS.map(part => [columnOfWord('n_studies', part), inPart(part).flatMap(({ behind }) => behind)]),
          ),
        }
      })
  },
}
