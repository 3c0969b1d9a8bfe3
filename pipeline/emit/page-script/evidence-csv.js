import { csvText } from './csv.js'
import { valuesOf } from './evidence-data.js'

/** @import { EvidenceData } from './evidence-data.js' */

/** Behind the columns of the table of evidence that are of the finding alone: what else the list shows of a finding. `passage` is in the language that is read. */
const SHOWN = ['source', 'year', 'regions', 'design', 'basis', 'passage', 'place', 'page_address']

/**
 * Some findings as a sheet: columns of the published table of evidence, with the same cells, and what else the list shows of them. No cell begins with what
 * a spreadsheet would run, because a rule lets no such text into the sources.
 *
 * @param {EvidenceData} data
 * @param {readonly Element[]} rows of the list, all of them
 * @param {readonly number[]} chosen
 * @param {string} language
 */
export function evidenceCsv(data, rows, chosen, language) {
  const header = [...data.columns, ...SHOWN]
  return csvText(
    header,
    chosen.map(index => {
      const row = rows[index]
      const cells = row === undefined ? {} : { ...ofFinding(data, index, row.id), ...shownIn(row, language) }
      return header.map(column => cells[column] ?? '')
    }),
  )
}

/** What the file is called, so that nobody takes a part for the whole. @param {number} n @param {number} all */
export function csvName(n, all) {
  return n === all ? 'findings.csv' : `findings-filtered-${n}-of-${all}.csv`
}

/** @param {EvidenceData} data @param {number} index @param {string} id @returns {Record<string, string>} */
function ofFinding(data, index, id) {
  const {
    source,
    kind,
    scheme,
    theme,
    code,
    state,
    direction,
    effect,
    evidence,
    counts,
    region,
    year,
    design,
    basis,
    ...lists
  } = valuesOf(data, index)
  return {
    finding_id: id,
    passage_id: id.slice(0, id.lastIndexOf('/')),
    ...Object.fromEntries(
      Object.entries({
        source_id: source,
        source_kind: kind,
        scheme,
        theme,
        code,
        state,
        direction,
        counts,
        evidence,
      }).map(([column, [value = '']]) => [column, value]),
    ),
    when_present: effect?.[0] ?? '',
    year: year?.[0] ?? '',
    design: design?.[0] ?? '',
    basis: basis?.[0] ?? '',
    regions: (region ?? []).join(';'),
    ...listCells('informants', lists.said_by ?? [], data.missing),
    ...listCells('about', lists.about ?? [], data.missing),
  }
}

/** A list, or beside it the word for why there is none. @param {string} column @param {readonly string[]} items @param {readonly string[]} missing */
function listCells(column, items, missing) {
  const why = items.find(item => missing.includes(item))
  return { [column]: why === undefined ? items.join(';') : '', [`${column}_missing`]: why ?? '' }
}

/** @param {Element} row @param {string} language @returns {Record<string, string>} */
function shownIn(row, language) {
  const passage = row.querySelector('.passage')
  const [source, page] = row.querySelectorAll('.where a')
  return {
    passage: (passage?.querySelector(`[lang="${language}"]`) ?? passage)?.textContent ?? '',
    source: source?.textContent ?? '',
    place: page?.textContent ?? '',
    page_address: page?.getAttribute('href') ?? '',
  }
}
