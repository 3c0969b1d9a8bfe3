import type { Element, ElementContent } from 'hast'
import { isMissing } from '../../../../schema/missing.ts'
import { asWritten, both, called, capital } from '../both.ts'
import { figure } from '../figure.ts'
import { upper } from '../labels.ts'
import { cellText, linkOut, type Material } from '../material.ts'
import { column, dataTable, fold, note, numbers, section } from '../parts.ts'
import { WORDS } from '../words.ts'

/** From records found to studies, and every record with the decision on it. */
export function screening(material: Material): Element[] {
  const rows = material.rows('screening-flow')
  if (material.review.screening.length === 0) return []
  const table = dataTable(
    'screening-flow',
    both(WORDS.screening),
    [column(WORDS.box), column(WORDS.stage), column(WORDS.decision), column(WORDS.reason), numbers(WORDS.records)],
    rows.map(({ cells }) => [
      upper(cells.box, 'screening'),
      both(called(cells.stage, 'screening')),
      both(called(cells.decision, 'screening')),
      both(called(cells.reason, 'screening')),
      cellText(cells.n_records),
    ]),
  )
  return [
    section(
      'screening',
      WORDS.screening,
      note(both(WORDS.screeningNote)),
      ...figure(material, 'screening-flow', table),
      fold(both(WORDS.everyRecord), records(material)),
    ),
  ]
}

/** The records under what was decided about them, in the order of the flow. */
function records({ review, rows }: Material): Element {
  const boxes = rows('screening-flow').filter(row => row.cells.box !== 'found')
  return dataTable(
    'records',
    both(WORDS.everyRecord),
    [column(WORDS.record), column(WORDS.authors), column(WORDS.year)],
    boxes.flatMap(({ cells, behind }) => {
      const own = new Set(behind)
      return [
        [headingOf([cells.stage, cells.decision, cells.reason])],
        ...review.screening
          .filter(record => own.has(record.record_id))
          .map(({ title, authors, year, doi }) => [
            doi.startsWith('10.')
              ? linkOut(`https://doi.org/${encodeURI(doi)}`, [asWritten(title, '')])
              : [asWritten(title, '')],
            known(authors),
            known(year),
          ]),
      ]
    }),
  )
}

function headingOf(words: readonly unknown[]): ElementContent[] {
  const told = words.filter(word => word !== '').map(word => called(word, 'screening'))
  return both(capital({ da: told.map(one => one.da).join(': '), en: told.map(one => one.en).join(': ') }))
}

function known(text: string): ElementContent[] {
  return isMissing(text) ? both(called(text)) : [asWritten(text, '')]
}
