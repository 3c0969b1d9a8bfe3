import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { isMissing } from '../../../../schema/missing.ts'
import type { Study } from '../../../../schema/settled.ts'
import { countLink, filterLink } from '../behind.ts'
import { asWritten, both, called, calledAll, capital } from '../both.ts'
import { figure } from '../figure.ts'
import { cellText, linkOut, type Material } from '../material.ts'
import { column, dataTable, numbers, section, sub } from '../parts.ts'
import { type Both, WORDS } from '../words.ts'
import { language } from './elsewhere.ts'

/** Every study with what the pages we read show of it, and how the sample spreads over the years. */
export function studies(material: Material): Element {
  return section(
    'studies',
    WORDS.studies,
    dataTable(
      'studies-table',
      both(WORDS.studies),
      [
        column(WORDS.study),
        column(WORDS.setting),
        column(WORDS.design),
        column(WORDS.informants),
        column(WORDS.readAsColumn),
        numbers(WORDS.findingsColumn),
      ],
      material.review.studies.map(study => rowOf(material, study)),
    ),
    sub(WORDS.byYear),
    ...figure(material, 'studies-by-year', byYear(material)),
  )
}

function rowOf(material: Material, study: Study): ElementContent[][] {
  const { id, title, record, pages, findings } = study
  return [
    [
      h('span', { id: `source-${id}`, className: ['name'] }, material.shortName(id)),
      h('span', { className: ['title', 'as-written'], lang: language(record.language) }, title),
      h('span', { className: ['where'] }, [
        ...(isMissing(record.container) ? [] : [asWritten(`${record.container} · `, '')]),
        ...(isMissing(record.doi) ? [] : [...linkOut(`https://doi.org/${encodeURI(record.doi)}`, 'DOI'), ' · ']),
        ...pages.slice(0, 1).flatMap(page => linkOut(page.address, both(WORDS.pageRead))),
      ]),
      ...(record.retracted === undefined ? [] : [h('strong', both(WORDS.retracted))]),
    ],
    isMissing(record.regions) ? both(called(record.regions)) : joined(record.regions.map(material.label)),
    both(capital(material.own('designs', record.design))),
    isMissing(record.informants)
      ? both(called(record.informants))
      : joined(
          record.informants.map(({ group, n, unit }) => {
            const [people, units] = [material.people(group), called(unit, 'unit')]
            const of = (key: keyof Both) => (isMissing(n) ? people[key] : `${people[key]} (${n} ${units[key]})`)
            return { da: of('da'), en: of('en') }
          }),
        ),
    both(calledAll(record.basis, 'basis')),
    findings.length === 0 || record.retracted !== undefined
      ? [{ type: 'text', value: String(findings.length) }]
      : [filterLink({ source: id }, String(findings.length))],
  ]
}

function joined(labels: readonly Both[]): ElementContent[] {
  return both({ da: labels.map(one => one.da).join(', '), en: labels.map(one => one.en).join(', ') })
}

function byYear(material: Material): Element {
  return dataTable(
    'studies-by-year',
    both(WORDS.byYear),
    [column(WORDS.year), numbers(WORDS.studiesColumn)],
    material
      .rows('studies-by-year')
      .map(row => [cellText(row.cells.year), countLink(material, 'studies-by-year', row, 'n_studies')]),
  )
}
