import { NONE } from '../../schema/reserved.ts'
import { inEach } from '../languages/in-each.ts'
import { count, flag, label, list, type Table, text, textInOthers } from './table.ts'

/** The codebook as a table: every code of every scheme, used or not. */
export const codes: Table = {
  name: 'codes',
  row: 'a code',
  meaning:
    'One row a code: the condition it names and what it means that the condition is there. `counted` is true for the codes of the scheme that is counted. `n_findings` is the number of settled findings in studies and documents.',
  caveat:
    'A code that nobody used is a row too. The last row, `none`, is no code: it stands where a coder says that none fits, so that every `code` of every table is found here. What a condition does follows from `present_means`: read it before `when_present`.',
  source: 'The codebook.',
  rests_on: 'Nothing that was read: the codebook says what its codes mean.',
  key: ['code'],
  columns: [
    text('scheme'),
    flag('counted'),
    text('theme'),
    label('theme_label'),
    text('code'),
    label('code_label'),
    text('definition'),
    textInOthers('present_means'),
    text('condition_wanted', { words: ['condition_wanted'] }),
    text('include'),
    text('exclude'),
    text('example_passage_id'),
    text('origin', { words: ['origin'] }),
    list('formerly'),
    count('n_findings', 'findings'),
  ],
  rows: ({ review, languages }) => {
    const none = inEach(languages, ({ cells }) => cells.no_code)
    const nothing = inEach(languages, () => '')
    const found = [...review.studies, ...review.documents].flatMap(source => source.findings)
    const own = review.codebook.schemes.flatMap(({ scheme, counted, themes }) =>
      themes.flatMap(({ theme, labels, codes: ofTheme }) =>
        ofTheme.map(one => ({
          cells: {
            scheme,
            counted: counted === 'yes',
            theme,
            theme_label: labels,
            code: one.code,
            code_label: one.labels,
            definition: one.definition,
            present_means: one.present_means,
            condition_wanted: one.wanted,
            include: one.include,
            exclude: one.exclude,
            example_passage_id: one.example,
            origin: one.origin,
            formerly: one.formerly ?? [],
            n_findings: found.filter(({ code }) => code === one.code).length,
          },
          translations: { present_means: one.present_means_translations },
          behind: [],
        })),
      ),
    )
    const noneFits = {
      scheme: '',
      counted: false,
      theme: '',
      theme_label: nothing,
      code: NONE,
      code_label: none,
      definition: '',
      present_means: '',
      condition_wanted: '',
      include: '',
      exclude: '',
      example_passage_id: '',
      origin: '',
      formerly: [],
      n_findings: 0,
    }
    return [...own, { cells: noneFits, behind: [] }]
  },
}
