import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { called } from '../../languages/called.ts'
import { columnLabel } from '../../languages/column-label.ts'
import { countsAs } from '../../review/counts-as.ts'
import type { Say } from '../outline-parts.ts'
import type { ReportData } from '../report-data.ts'
import { nameIn } from './cells.ts'
import { type Content, nodes } from './content.ts'
import { evidenceFilters } from './evidence-filters.ts'
import { type EvidenceRow, evidenceRows, evidenceSources, listedOf } from './evidence-rows.ts'
import { inLanguages, labelled } from './in-languages.ts'
import { mark } from './mark.ts'
import { selfLink } from './self-link.ts'
import { passageText } from './sources.ts'
import { type TableRow, tableElement } from './table-element.ts'
import { translationNote } from './translated.ts'

/**
 * Every finding, with its passage, place and page; of very many the first, and where the others stand.
 *
 * Without a script the table is whole and the form is not there. The script shows the form, and of the table only so many of the rows that fit the
 * filters, because five thousand rows at once make a page sluggish. Where there is no finding that is said, and what the script works on stays hidden.
 */
export function evidenceList(report: ReportData): ElementContent[] {
  const rows = evidenceRows(report)
  const list = listOf(report, rows)
  if (rows.length > 0) return list
  const none = inLanguages(report, ({ page }) => page.evidence.no_findings)
  return [h('p', none), h('div', { hidden: true }, list)]
}

function listOf(report: ReportData, rows: readonly EvidenceRow[]): ElementContent[] {
  const sources = evidenceSources(report, rows)
  const listed = listedOf(rows)
  const passages = listed.map(row => ({ translations: report.passage(row.passage_id)?.passage.translations }))
  const say = (text: Say) => inLanguages(report, text)
  const button = (id: string, text: Say, hidden = false) => h('button', { type: 'button', id, hidden }, say(text))
  const count = (name: string, value: number) => h('b', { dataCount: name }, String(value))
  const studies = sources.filter(({ kind }) => kind === 'study').length
  const counts = {
    shown: count('shown', listed.length),
    found: count('found', rows.length),
    studies: count('studies', studies),
    documents: count('documents', sources.length - studies),
  }
  return [
    h(
      'p',
      { className: ['note'] },
      say(language => `${language.page.evidence.note} ${translationNote(language, report, passages)}`.trimEnd()),
    ),
    h('noscript', [
      h(
        'p',
        { className: ['note'] },
        say(({ page }) => page.evidence.no_script),
      ),
    ]),
    evidenceFilters(report, rows, sources),
    h('p', { id: 'narrowed', hidden: true }, [
      ...say(({ tag, page }) => page.evidence.behind<Content>({ what: h('span', { dataNarrowed: tag }) })),
      button('widen', ({ page }) => page.evidence.clear),
    ]),
    h(
      'p',
      { id: 'shown', role: 'status' },
      say(({ page }) => page.evidence.shown<Content>(counts)),
    ),
    h('div', { id: 'none', hidden: true }, [
      h(
        'p',
        say(({ page }) => page.evidence.none),
      ),
      h('p', { className: ['buttons'] }, [
        h('span', { id: 'ways-out', className: ['buttons'] }),
        button('clear-all', ({ page }) => page.evidence.clear_all),
      ]),
    ]),
    h('p', { className: ['buttons'] }, [button('download', ({ page }) => page.evidence.download, true)]),
    ...unlisted(report, rows.length, listed.length),
    tableOf(report, listed),
    h('p', { id: 'more', className: ['buttons'], hidden: true }, [
      button('show-more', ({ page }) => page.evidence.show_more),
      button('show-all', ({ page }) => page.evidence.show_all),
    ]),
  ]
}

/** How many of what is found do not stand on the page, and where they do. */
function unlisted(report: ReportData, all: number, n: number): Element[] {
  if (all === n) return []
  const { name } = report.table('evidence')
  const file = `tables/${name}.csv`
  const say = inLanguages(report, ({ page }) =>
    page.evidence.unlisted<Content>({
      unlisted: h('b', { dataCount: 'unlisted' }, String(all - n)),
      listed: String(n),
      table: h('a', { href: file }, file),
    }),
  )
  return [h('p', { className: ['note'] }, say)]
}

function tableOf(report: ReportData, rows: readonly EvidenceRow[]): Element {
  const heads = ['passage_id', 'code_label', 'when_present', 'evidence', 'informants'].map(column => ({
    label: inLanguages(report, language => columnLabel(language, 'evidence', column)),
  }))
  const caption = inLanguages(report, ({ page }) => page.evidence.title)
  return tableElement(
    'evidence-caption',
    caption,
    heads,
    rows.map(row => rowOf(report, row)),
    'evidence',
  )
}

function rowOf(report: ReportData, { finding_id, passage_id, finding }: EvidenceRow): TableRow {
  const groups = [finding.informants].flat()
  const counts = countsAs(finding.evidence)
  const remark = (content: Content) => h('span', { className: ['where'] }, nodes(content))
  return {
    id: finding_id,
    cells: [
      [selfLink(finding_id), passageText(report, passage_id)],
      labelled(report, report.named('code', finding.code)),
      [
        mark(report, finding.when_present, 'when_present', 'missing'),
        ...(finding.state === 'present' ? [] : [remark(stateOf(report, finding))]),
      ],
      [
        ...inLanguages(report, language => called(language, finding.evidence, 'evidence', 'missing')),
        ...(counts === 'own' ? [] : [remark(inLanguages(report, ({ words }) => words.evidence_counts[counts]))]),
      ],
      inLanguages(report, language => groups.map(group => nameIn(report, language, 'person', group)).join(', ')),
    ],
  }
}

/** The state a finding is of, where the condition is not simply there. */
function stateOf(report: ReportData, { state }: EvidenceRow['finding']): ElementContent[] {
  return inLanguages(report, language => {
    const word = called(language, state, 'state', 'missing')
    return state === 'absent' || state === 'both' ? language.page.evidence.in_state({ state: word }) : word
  })
}
