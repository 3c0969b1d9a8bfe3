import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Row } from '../../../aggregate/table.ts'
import { asWritten, both, called, fill } from '../both.ts'
import { figure } from '../figure.ts'
import { passageText } from '../labels.ts'
import { cellList, cellText, type Material } from '../material.ts'
import { column, dataTable, fold, note, numbers, percent, section, sub } from '../parts.ts'
import { type Both, WORDS } from '../words.ts'
import { decimal } from './accumulation.ts'

/** How alike the coders read: first what they differ on, then the measures. */
export function agreement(material: Material): Element {
  const rows = material.rows('agreement').filter(row => row.cells.comparison !== 'one-coder')
  if (rows.length === 0) return section('agreement', WORDS.agreement, h('p', both(WORDS.oneCoder)))
  return section(
    'agreement',
    agreementTitle(material),
    ...disputes(material),
    sub(WORDS.coefficients),
    note(both(WORDS.coefficientsNote)),
    ...figure(material, 'agreement', measures(material, rows)),
  )
}

/** Between readers of one kind it is called repeatability. */
export function agreementTitle({ rows }: Material): Both {
  return rows('agreement').some(row => row.cells.comparison === 'repeatability') ? WORDS.repeatability : WORDS.agreement
}

function disputes(material: Material): ElementContent[] {
  const rows = material.rows('disputes')
  if (rows.length === 0) return [h('p', both(WORDS.noDisputes))]
  const kept = rows.filter(row => row.cells.ruling === 'keep').length
  const table = dataTable(
    'disputes',
    fill(WORDS.everyDispute, { n: rows.length }),
    [column(WORDS.condition), column(WORDS.passage), column(WORDS.readings), column(WORDS.decision)],
    rows.map(({ cells }) => [
      cells.ruling === 'keep'
        ? [h('a', { href: `#${cellText(cells.finding_id)}` }, both(material.label(cellText(cells.code))))]
        : both(material.label(cellText(cells.code))),
      passageText(material, cellText(cells.passage_id), 'source'),
      [
        h(
          'ul',
          { className: ['as-written'], lang: 'en' },
          cellList(cells.readings).map(one => h('li', one)),
        ),
      ],
      [
        h('span', { className: ['mark'] }, both(called(cells.ruling, 'ruling'))),
        h('span', { className: ['where'] }, [asWritten(cellText(cells.ruling_reason))]),
      ],
    ]),
  )
  return [
    note(fill(WORDS.disputesNote, { n: rows.length, kept, dropped: rows.length - kept })),
    fold(fill(WORDS.everyDispute, { n: rows.length }), table),
  ]
}

function measures(material: Material, rows: readonly Row[]): Element {
  return dataTable(
    'agreement-measures',
    both(WORDS.coefficients),
    [
      column(WORDS.compared),
      column(WORDS.coders),
      numbers(WORDS.units),
      numbers(WORDS.bothGave),
      numbers(WORDS.percentAgreed),
      numbers(WORDS.positiveAgreement),
      numbers({ da: 'Kappa', en: 'Kappa' }),
      numbers({ da: 'PABAK', en: 'PABAK' }),
      numbers({ da: 'Alfa', en: 'Alpha' }),
    ],
    rows.map(({ cells }) => [
      scopeOf(material, cellText(cells.aspect), cellText(cells.scope)),
      `${cellText(cells.coder_a)} · ${cellText(cells.coder_b)}`,
      cellText(cells.n_units),
      cellText(cells.n_both),
      percent(cells.percent),
      ...['positive', 'kappa', 'pabak', 'alpha'].map(name =>
        cells[name] === null ? both(unmeasured(cells[`${name}_missing`])) : decimal(cells[name], 2),
      ),
    ]),
  )
}

function scopeOf(material: Material, aspect: string, scope: string): ElementContent[] {
  return aspect === 'code' || aspect === 'theme' ? both(material.label(scope)) : both(called(aspect, 'agreement'))
}

/** A measure that does not apply is a dash; one that cannot be computed says why. */
function unmeasured(why: unknown): Both {
  return why === 'not-applicable' ? { da: '–', en: '–' } : called(why)
}
