import { catalogueOf } from '../languages/catalogues.ts'
import type { Declared } from './declared.ts'
import { type Table, text } from './table.ts'

/** The matrix of studies and codes, a column for each code of the counted scheme, also those that nobody used. */
export function studyByCode({ codes, coded }: Declared): Table {
  return {
    name: 'study-by-code',
    row: 'a study that is counted',
    meaning:
      'One row a study and one column a code: what the study says that the condition does when it is there, `describes` where it declares no effect, `not-seen` where the code is in none of its findings that count.',
    caveat: '`not-seen` is not the same as none: the study may still say it.',
    source: 'The same findings as in `by-code`.',
    rests_on: 'What stands behind all codes in `by-code`, in that study.',
    key: ['source_id'],
    columns: [
      text('source_id'),
      ...codes.map(({ code, labels, present_means, present_means_translations }) => ({
        name: code,
        kind: 'text' as const,
        labels,
        meanings: Object.fromEntries(
          Object.entries({ [coded]: present_means, ...present_means_translations }).map(([tag, means]) => [
            tag,
            catalogueOf(tag).cells.effect_where({ means }),
          ]),
        ),
        words: ['when_present', 'missing'] as const,
      })),
    ],
    rows: counted => {
      const saying = counted.codes.map(({ code, studies }) => ({
        code: code.code,
        by: new Map(studies.map(one => [one.study_id, one])),
      }))
      return counted.studies.map(({ id }) => {
        const own = saying.map(({ code, by }) => ({ code, said: by.get(id) }))
        return {
          cells: {
            source_id: id,
            ...Object.fromEntries(own.map(({ code, said }) => [code, said?.effect ?? 'not-seen'])),
          },
          behind: own.flatMap(({ said }) => said?.behind ?? []),
        }
      })
    },
  }
}
