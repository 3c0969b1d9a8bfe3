import { SCENARIO } from '../../../schema/vocabulary.ts'
import { isWordOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Cell } from '../outline-parts.ts'
import { cellOf, cellTextIn } from './cells.ts'
import { inLanguages, labelled } from './in-languages.ts'

/** The condition that a conclusion is about. */
export const subjectName: Cell = (report, { cells }) => labelled(report, report.named('code', String(cells.code)))

/** The conclusions that are left in a scenario; a sign where it is the same. */
export const conclusionWithout: Cell = (report, row, table) =>
  row.cells.survives === true ? '=' : cellOf('conclusions_without')(report, row, table)

/** What is left out; a scenario that the analysis page declares by its name. */
export const scenarioName: Cell = (report, row, table) =>
  isWordOf(SCENARIO, row.cells.scenario)
    ? inLanguages(report, language =>
        language.page.methods.without({ what: called(language, row.cells.scenario, 'scenario') }),
      )
    : cellOf('scenario_label')(report, row, table)

/** A group of studies: those read in one way, or one that the analysis page declares. */
export const subgroupName: Cell = (report, { cells }) =>
  cells.dimension === 'basis'
    ? inLanguages(report, language => called(language, cells.subgroup, 'basis'))
    : labelled(report, report.named('subgroup', String(cells.subgroup)))

/** A code or theme by its name; else what of a reading is compared, and which of its words against all others. */
export const whatIsCompared: Cell = (report, row, table) => {
  const { aspect, scope } = row.cells
  if (aspect === 'code' || aspect === 'theme') return cellOf('scope_label')(report, row, table)
  if (scope === 'passages' || scope === 'findings both gave') return cellOf('aspect')(report, row, table)
  return inLanguages(
    report,
    language => `${called(language, aspect, 'compared')}: ${cellTextIn(language, table, row, 'scope_label')}`,
  )
}
