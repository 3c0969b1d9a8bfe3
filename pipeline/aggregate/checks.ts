import { ALL } from '../../schema/reserved.ts'
import type { Finding } from '../../schema/settled.ts'
import { CHECKED_PART, type WordIn } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { checksByPersons } from '../review/checks-by-persons.ts'
import { declaresEffect } from '../review/declares-effect.ts'
import { count, type Table, text } from './table.ts'

/** What a person may say of a finding, each in a column of its own. */
const RIGHTS = ['code', 'state', 'direction', 'evidence'] as const

/** How much of what was settled a person has compared with its pages, and how much of that was right. */
export const checks: Table = {
  name: 'checks',
  row: 'a part of the findings',
  meaning:
    'Settled findings of the studies that count, those of them that a person compared with the page again, in how many of these the code, the state, the direction and the evidence were right, and in how many somebody says that one of them is not.',
  caveat:
    'A finding counts as right where every person who checked it says so. Whoever is no person, or has coded the study, is not counted.',
  source: 'The checks of the review; who is a person stands in its protocol.',
  rests_on:
    'The findings in `evidence` of studies that are counted: all of them, or by `direction` those that declare an effect and those that declare none.',
  key: ['part'],
  columns: [
    text('part', { words: ['checked_part'] }),
    count('n_findings', 'findings'),
    count('n_checked', 'findings'),
    ...RIGHTS.map(right => count(`n_${right}_right`, 'findings')),
    count('n_wrong', 'findings'),
  ],
  rows: ({ review, studies }) => {
    const byPersons = checksByPersons(review)
    const findings = studies.flatMap(study => study.findings)
    return wordsOf(CHECKED_PART).map(part => {
      const own = findings.filter(finding => isIn(part, finding))
      const checked = own.flatMap(({ finding_id }) => {
        const all = byPersons.get(finding_id)
        return all === undefined ? [] : [{ finding_id, all }]
      })
      const right = RIGHTS.map(one => [
        `n_${one}_right`,
        checked.filter(({ all }) => all.every(said => said[`${one}_right`] === 'yes')).length,
      ])
      const wrong = checked.filter(({ all }) => all.some(said => RIGHTS.some(one => said[`${one}_right`] === 'no')))
      return {
        cells: {
          part,
          n_findings: own.length,
          n_checked: checked.length,
          ...Object.fromEntries(right),
          n_wrong: wrong.length,
        },
        behind: own.map(({ finding_id }) => finding_id),
        behindOf: { n_wrong: wrong.map(({ finding_id }) => finding_id) },
      }
    })
  },
}

function isIn(part: WordIn<'checked_part'>, finding: Finding): boolean {
  return part === ALL || (part === 'effect-declared') === declaresEffect(finding)
}
