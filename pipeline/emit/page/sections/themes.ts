import type { Element } from 'hast'
import type { Row } from '../../../aggregate/table.ts'
import { countLink } from '../behind.ts'
import { both, type Content, called, capital, fill, inBoth } from '../both.ts'
import { figure, hasChart } from '../figure.ts'
import { mark } from '../labels.ts'
import { cellList, cellText, type Material } from '../material.ts'
import { column, dataTable, note, numbers, percent, section, sub } from '../parts.ts'
import { WORDS } from '../words.ts'
import { accumulation } from './accumulation.ts'
import { together } from './together.ts'

const EFFECTS = ['helps', 'hinders', 'mixed', 'no-relation', 'describes']

/** How many studies speak of what, what they say it does, how often it is mentioned, and together with what. */
export function themes(material: Material): Element {
  const least = material.review.analysis.conclusions.least_studies
  const table = byCodeTable(material, 'by-code')
  const onTop = !hasChart(material, 'claims') && hasChart(material, 'direction-by-code')
  return section(
    'themes',
    WORDS.themes,
    note(both(WORDS.themesNote)),
    byThemeTable(material),
    sub(WORDS.whenPresent),
    note(fill(WORDS.conclusionNote, { least })),
    ...(onTop ? [table] : figure(material, 'direction-by-code', table)),
    sub(WORDS.frequency),
    note(both(WORDS.frequencyNote)),
    ...figure(material, 'frequency', frequencyTable(material)),
    ...together(material),
    ...accumulation(material),
  )
}

function byThemeTable(material: Material): Element {
  return dataTable(
    'by-theme',
    both(WORDS.themes),
    [
      column(WORDS.theme),
      numbers(WORDS.studiesColumn),
      numbers(WORDS.ofStudies),
      numbers(WORDS.findingsColumn),
      column(WORDS.quotaColumn),
    ],
    material
      .rows('by-theme')
      .map(row => [
        inBoth(language => cellText(row.cells[`theme_${language}`])),
        countLink(material, 'by-theme', row, 'n_studies'),
        cellText(row.cells.n_studies_of),
        countLink(material, 'by-theme', row, 'n_findings'),
        quotasOf(material, row),
      ]),
  )
}

function quotasOf(material: Material, { cells }: Row): Content {
  const quotas = cellList(cells.sought_by_quota)
  return quotas.flatMap((quota, index) => [
    ...(index === 0 ? [] : [{ type: 'text' as const, value: '; ' }]),
    ...both(material.quota(quota)),
  ])
}

/** Studies by condition and by what they say it does; the conditions of one theme, or of all under their themes. */
export function byCodeTable(material: Material, id: string, theme?: string): Element {
  return dataTable(
    id,
    both(WORDS.whenPresent),
    [
      column(WORDS.condition),
      column(WORDS.conclusion),
      numbers(WORDS.studiesColumn),
      ...EFFECTS.map(effect => numbers(capital(called(effect, 'effect')))),
    ],
    byTheme(material, material.rows('by-code'), theme, row => [
      both(material.label(cellText(row.cells.code))),
      [mark(row.cells.conclusion, 'conclusion')],
      countLink(material, 'by-code', row, 'n_studies'),
      ...EFFECTS.map(effect => countLink(material, 'by-code', row, `n_studies_${effect.replace('-', '_')}`)),
    ]),
  )
}

function frequencyTable(material: Material): Element {
  const rows = material.rows('metasummary-codes')
  const bases = [...new Set(rows.map(row => cellText(row.cells.basis)))].filter(basis =>
    rows.some(row => row.cells.basis === basis && Number(row.cells.n_reports_of) > 0),
  )
  return dataTable(
    'frequency',
    both(WORDS.frequency),
    [column(WORDS.condition), ...bases.map(basis => numbers(capital(called(basis, 'basis'))))],
    byTheme(
      material,
      rows.filter(row => row.cells.basis === 'all'),
      undefined,
      ({ cells }) => [
        both(material.label(cellText(cells.code))),
        ...bases.map(basis => {
          const row = rows.find(one => one.cells.code === cells.code && one.cells.basis === basis)
          return [
            { type: 'text' as const, value: `${percent(row?.cells.fes)} · ` },
            ...countLink(material, 'metasummary-codes', row, 'n_reports'),
            { type: 'text' as const, value: ` / ${cellText(row?.cells.n_reports_of)}` },
          ]
        }),
      ],
    ),
  )
}

/** Rows of codes under their themes. */
export function byTheme(
  { themes }: Material,
  rows: readonly Row[],
  only: string | undefined,
  cellsOf: (row: Row) => Content[],
): Content[][] {
  return themes
    .filter(({ theme }) => only === undefined || theme === only)
    .flatMap(({ theme, label }) => {
      const own = rows.filter(row => row.cells.theme === theme).map(cellsOf)
      return own.length === 0 ? [] : [...(only === undefined ? [[both(label)]] : []), ...own]
    })
}
