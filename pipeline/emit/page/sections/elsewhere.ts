import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { filterLink } from '../behind.ts'
import { asWritten, both, type Content, called } from '../both.ts'
import { figure } from '../figure.ts'
import { sourceLink, upper } from '../labels.ts'
import { cellText, linkOut, type Material } from '../material.ts'
import { column, dataTable, fold, note, numbers, section, sub } from '../parts.ts'
import { WORDS } from '../words.ts'
import { byTheme } from './themes.ts'

const SIGNS: Record<string, string> = { named: '●', 'named-opposite': '○' }

/** Where else the conditions are named: each document beside our studies, what the documents are, and where they disagree. */
export function elsewhere(material: Material): Element[] {
  if (material.review.documents.length === 0) return []
  return [
    section(
      'elsewhere',
      WORDS.elsewhere,
      note(both(WORDS.elsewhereNote)),
      ...figure(material, 'triangulation', named(material)),
      sub(WORDS.documents),
      documents(material),
      ...guidance(material),
      ...disagreements(material),
    ),
  ]
}

function named(material: Material): Element {
  const rows = material.rows('triangulation')
  const sources = [...new Set(rows.map(row => cellText(row.cells.source_id)))]
  return dataTable(
    'triangulation',
    both(WORDS.elsewhere),
    [
      column(WORDS.condition),
      ...sources.map(id => ({ label: id === 'studies' ? both(WORDS.ourStudies) : headOf(material, id) })),
    ],
    byTheme(
      material,
      rows.filter(row => row.cells.source_id === 'studies'),
      undefined,
      ({ cells }) => [
        both(material.label(cellText(cells.code))),
        ...sources.map(id => {
          const row = rows.find(one => one.cells.code === cells.code && one.cells.source_id === id)
          return sign(cellText(cells.code), id, cellText(row?.cells.named))
        }),
      ],
    ),
  )
}

function headOf(material: Material, id: string): ElementContent[] {
  const kind = material.review.documents.find(document => document.id === id)?.record.kind
  return [sourceLink(material, id), h('span', { className: ['where'] }, both(called(kind, 'kind')))]
}

/** A sign to look at and a word to listen to; not seen is a dot, as the note above the table says. */
function sign(code: string, source: string, word: string): Content {
  const shown = SIGNS[word]
  if (shown === undefined) return '·'
  const of: Record<string, string> = source === 'studies' ? { kind: 'study' } : { source }
  const spoken = h('span', { className: ['spoken'] }, both(called(word, 'named')))
  return [filterLink({ code, ...of }, [h('span', { ariaHidden: 'true' }, shown), spoken])]
}

function documents(material: Material): Element {
  return dataTable(
    'documents',
    both(WORDS.documents),
    [
      column(WORDS.document),
      column(WORDS.kind),
      column(WORDS.whose),
      column(WORDS.readAsColumn),
      numbers(WORDS.findingsColumn),
      numbers(WORDS.factsColumn),
    ],
    material.review.documents.map(({ id, title, record, pages, findings, facts }) => [
      [
        h('span', { id: `source-${id}`, className: ['name'] }, material.shortName(id)),
        h('span', { className: ['title', 'as-written'], lang: language(record.language) }, title),
        ...pages
          .slice(0, 1)
          .map(page => h('span', { className: ['where'] }, linkOut(page.address, both(WORDS.pageRead)))),
      ],
      upper(record.kind, 'kind'),
      both(material.people(record.population)),
      both(called(record.basis, 'basis')),
      findings.length === 0 ? '0' : [filterLink({ source: id }, String(findings.length))],
      String(facts.length),
    ]),
  )
}

function guidance(material: Material): ElementContent[] {
  const rows = material.rows('methods')
  if (rows.length === 0) return []
  const list = (items: unknown, missing: unknown) =>
    Array.isArray(items) && items.length > 0
      ? h(
          'ul',
          items.map(item => h('li', [asWritten(String(item))])),
        )
      : h('span', both(called(missing)))
  const table = dataTable(
    'guidance',
    both(WORDS.guidance),
    [column(WORDS.method), column(WORDS.purpose), column(WORDS.ratings), column(WORDS.evaluatedIn)],
    rows.map(({ cells }) => [
      both({ da: cellText(cells.method_da), en: cellText(cells.method_en) }),
      [asWritten(`${cellText(cells.purpose)}. ${cellText(cells.target_group)}. ${cellText(cells.origin_field)}.`)],
      [list(cells.ratings, cells.ratings_missing)],
      [list(cells.evaluations, cells.evaluations_missing)],
    ]),
  )
  return [sub(WORDS.guidance), note(both(WORDS.guidanceNote)), fold(both(WORDS.showTable), table)]
}

function disagreements(material: Material): ElementContent[] {
  const rows = material.rows('disagreements')
  if (rows.length === 0) return []
  const table = dataTable(
    'disagreements',
    both(WORDS.disagreements),
    [column(WORDS.fact), column(WORDS.value), column(WORDS.source), column(WORDS.place)],
    rows.map(({ cells }) => [
      [asWritten(`${cellText(cells.fact)} · ${cellText(cells.subject)}`.replaceAll('-', ' '))],
      [asWritten([cells.value, cells.unit === 'not-applicable' ? '' : cells.unit].filter(Boolean).join(' '))],
      [sourceLink(material, cellText(cells.source_id))],
      linkOut(cellText(cells.page_address), [asWritten(cellText(cells.place))]),
    ]),
  )
  return [sub(WORDS.disagreements), note(both(WORDS.disagreementsNote)), fold(both(WORDS.showTable), table)]
}

/** The language of a title; empty, which HTML reads as unknown, where the record names none. */
export function language(record: string): string {
  return /^[a-z]{2}$/.test(record) ? record : ''
}
