import type { Labels } from '../../schema/labels.ts'
import { SCENARIO } from '../../schema/vocabulary.ts'
import { isWordOf } from '../../schema/word-list.ts'
import { calledInEach } from '../languages/called.ts'
import { columnOfWord } from '../languages/column-of-word.ts'
import type { Counted } from './counted.ts'
import { EFFECTS } from './effect.ts'
import { inScenario, subsetsOf, withoutSome } from './sensitivity-rows.ts'
import { subjectsOf } from './sensitivity-subjects.ts'
import { count, flag, label, list, ratio, type Table, text } from './table.ts'

/** Does each word stay the same when part of the sample is left out, or counted as a declared scenario counts it? */
export const sensitivity: Table = {
  name: 'sensitivity',
  row: 'a code, and what is left out or a declared scenario',
  meaning:
    'The word with all studies and the word with fewer: without those read as abstracts or summaries, without those sampled by a quota, and leaving each study out in turn. It survives where the word stays the same. Then the word in each scenario that the analysis page declares, with the studies by what they say in it; `studies_changing` are then those that say another effect than in the main analysis. Dominance is the share of the findings that come from one study.',
  caveat:
    'Where most studies were read as abstracts, leaving those out leaves little. That a word changes says how thin its ground is, not that it is wrong. No scenario is the main analysis.',
  source: 'Leave-one-out, declared subsets and scenarios; dominance as the largest share of one study.',
  rests_on:
    'What stands behind the code in `by-code`; in a scenario of the analysis page, what stands behind that scenario in `words-by-bar` and ends in `/` and the code.',
  key: ['code', 'scenario'],
  columns: [
    text('code'),
    text('scenario'),
    label('scenario_label'),
    count('n_studies', 'studies'),
    ...EFFECTS.map(effect => count(columnOfWord('n_studies', effect), 'studies')),
    text('conclusion', { words: ['conclusion'] }),
    list('conclusions_without', { words: ['conclusion'] }),
    flag('survives'),
    list('studies_changing'),
    text('dominant_study'),
    ...ratio('dominance'),
  ],
  rows: counted => {
    const subsets = subsetsOf(counted.studies)
    return subjectsOf(counted)
      .flatMap(subject => [
        ...withoutSome(subject, counted.studies.length, subsets),
        ...counted.scenarios.flatMap(scenario => inScenario(subject, scenario, counted.studies)),
      ])
      .map(row => ({ ...row, cells: { ...row.cells, scenario_label: labelsOf(String(row.cells.scenario), counted) } }))
  },
}

function labelsOf(scenario: string, { review, languages }: Counted): Labels {
  const [declared = {}] = review.analysis.scenarios.flatMap(one => (one.scenario === scenario ? [one.labels] : []))
  return isWordOf(SCENARIO, scenario) ? calledInEach(languages, scenario, 'scenario') : declared
}
