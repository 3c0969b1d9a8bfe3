import type { Element } from 'hast'
import { countLink } from '../behind.ts'
import { both, inBoth } from '../both.ts'
import { figure } from '../figure.ts'
import { cellText, type Material } from '../material.ts'
import { column, dataTable, fold, note, numbers, section, sub } from '../parts.ts'
import { type Both, WORDS } from '../words.ts'
import { byTheme } from './themes.ts'

/** Where the sample has something to say, and where nothing was seen. */
export function gaps(material: Material): Element {
  const map = (table: string, group: string, title: Both) => groupTable(material, table, group, title)
  return section(
    'gaps',
    WORDS.gaps,
    note(both(WORDS.gapsNote)),
    sub(WORDS.byRegion),
    ...figure(material, 'gap-map-region', map('gap-map-region', 'region', WORDS.byRegion)),
    sub(WORDS.byInformant),
    ...figure(material, 'gap-map-informant', map('gap-map-informant', 'informant', WORDS.byInformant)),
    fold(both(WORDS.byDesign), map('gap-map-design', 'design', WORDS.byDesign)),
  )
}

/** A map as a table: a row for each condition, a column for each group. */
function groupTable(material: Material, table: string, group: string, title: Both): Element {
  const rows = material.rows(table)
  const groups = [...new Set(rows.map(row => cellText(row.cells[group])))]
  const named = (value: string) => {
    const row = rows.find(one => one.cells[group] === value)
    return inBoth(language => cellText(row?.cells[`${group}_${language}`]))
  }
  const [first] = groups
  return dataTable(
    table,
    both(title),
    [column(WORDS.condition), ...groups.map(value => numbers(named(value)))],
    byTheme(
      material,
      rows.filter(row => row.cells[group] === first),
      undefined,
      ({ cells }) => [
        both(material.label(cellText(cells.code))),
        ...groups.map(value =>
          countLink(
            material,
            table,
            rows.find(one => one.cells.code === cells.code && one.cells[group] === value),
            'n_studies',
          ),
        ),
      ],
    ),
  )
}
