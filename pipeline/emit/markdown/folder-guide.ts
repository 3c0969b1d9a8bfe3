import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnLabel } from '../../languages/column-label.ts'
import { textIn } from '../../languages/text-in.ts'
import type { PublishedTable } from '../../review/table.ts'
import { isCounted } from '../is-counted.ts'
import type { Say } from '../outline-parts.ts'
import { claimsNote } from '../page/claims-note.ts'
import { type Content, nodes } from '../page/content.ts'
import { inLanguages } from '../page/in-languages.ts'
import { statements } from '../page/methods-blocks.ts'
import { printChart } from '../page/print-chart.ts'
import { printTable } from '../page/print-table.ts'
import { tableElement } from '../page/table-element.ts'
import { withCode } from '../page/with-code.ts'
import { quotasReached } from '../quotas-reached.ts'
import type { ReportData } from '../report-data.ts'
import { groupOf, type TableGroup } from '../table-groups.ts'
import { claimNumbers } from '../views/claims-tables.ts'
import { byCondition } from './by-condition.ts'
import { inEachLanguage } from './in-each-language.ts'
import { SNIPPETS } from './snippets.ts'

/**
 * The README of the folder of tables and charts: which tables there are, how they are read, and what to mind. Then what is too long for a first page: the
 * claims, what is concluded of each condition, and all that a reader must be told.
 */
export function folderGuide(report: ReportData): string {
  const whole = report.languages.map(({ page }) => page.shell.whole_report).join(' / ')
  return inEachLanguage(report, [{ text: whole, url: 'report.md' }], half => {
    const title = (say: Say) => h('h2', inLanguages(half, say))
    return [
      title(({ guide }) => guide.title),
      h(
        'p',
        said(half, guide => guide.intro),
      ),
      ...tables(half),
      h(
        'h3',
        said(half, guide => guide.snippets),
      ),
      h(
        'p',
        said(half, guide => guide.snippets_note),
      ),
      ...SNIPPETS.map(({ language, text }) => h('pre', { className: [language] }, text)),
      h(
        'h3',
        said(half, guide => guide.traps),
      ),
      h('ul', traps(half)),
      ...claims(half, title),
      ...(isCounted(half) ? [title(({ guide }) => guide.by_condition), ...byCondition(half)] : []),
      ...under(
        title(({ page }) => page.methods.statements),
        statements(half),
      ),
      ...unfilled(half),
    ]
  })
}

/** A heading with what stands under it; neither where there is nothing. */
function under(heading: Element, content: readonly ElementContent[]): ElementContent[] {
  return content.length === 0 ? [] : [heading, ...content]
}

function said(half: ReportData, text: (guide: Catalogue['guide']) => string): ElementContent[] {
  return inLanguages(half, ({ guide }) => withCode(text(guide)))
}

function tables(half: ReportData): Element[] {
  const groups = half.languages.flatMap(({ guide }) => Object.keys(guide.groups) as TableGroup[])
  const heads = (['table', 'holds', 'key'] as const).map(name => ({ label: said(half, guide => guide[name]) }))
  return [...new Set(groups)].flatMap(group => {
    const own = half.tables.map(({ table }) => table).filter(({ name }) => groupOf(name) === group)
    return [
      h(
        'h3',
        said(half, guide => guide.groups[group]),
      ),
      tableElement(
        group,
        '',
        heads,
        own.map(table => tableRow(half, table)),
      ),
    ]
  })
}

function tableRow(half: ReportData, { name, labels, key }: PublishedTable): Content[] {
  const parts = (language: Catalogue) =>
    key.flatMap((column, index): Content[] => [
      `${index === 0 ? '' : ', '}${columnLabel(language, name, column).toLowerCase()} (`,
      h('code', column),
      ')',
    ])
  return [
    h('a', { href: `tables/${name}.csv` }, [h('code', name)]),
    inLanguages(half, ({ tag }) => textIn(labels, tag)),
    inLanguages(half, parts),
  ]
}

function traps(half: ReportData): Element[] {
  const [first] = half.languages
  if (first === undefined) return []
  return Object.values(first.guide.trap).map(trap => {
    const text = typeof trap === 'string' ? trap : trap({ regions: regions(half, first) })
    return h('li', nodes(withCode(text)))
  })
}

function regions({ review }: ReportData, { tag, guide }: Catalogue): string {
  const named = (country: string) => (country === 'any-other' ? guide.all_countries : country)
  return review.protocol.regions
    .map(({ region, labels, countries }) => `\`${region}\` ${textIn(labels, tag)} (${countries.map(named).join(', ')})`)
    .join('; ')
}

function claims(half: ReportData, title: (say: Say) => Element): ElementContent[] {
  if (half.rows('claims').length === 0) return []
  const note = h('p', inLanguages(half, claimsNote))
  return [
    title(({ page }) => page.claims.title),
    note,
    printTable(half, claimNumbers),
    ...printChart(half, 'claims', []),
  ]
}

function unfilled(half: ReportData): Element[] {
  const short = quotasReached(half.review).filter(({ reached, target }) => reached < target)
  const say = ({ tag, guide }: Catalogue) => {
    const quotas = short.map(({ labels, reached, target }) =>
      guide.filled({ quota: textIn(labels, tag), n: reached, target }),
    )
    return guide.unfilled({ quotas: quotas.join('; ') })
  }
  return short.length === 0 ? [] : [h('p', inLanguages(half, say))]
}
