import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Review } from '../../../schema/settled.ts'
import type { Own, Say } from '../outline-parts.ts'
import { quotasReached } from '../quotas-reached.ts'
import type { ReportData } from '../report-data.ts'
import { asWritten, inLanguages, labelled } from './in-languages.ts'
import { fold } from './print-section.ts'
import { ownTable } from './table-element.ts'

/** Prose of a page above the studies. It is written in one language; readers of another are told so. */
export function prose(textsIn: (review: Review) => readonly string[]): Own {
  return report => [
    h(
      'p',
      { className: ['note'] },
      inLanguages(report, ({ tag, page }) => (tag === report.written ? '' : page.shell.not_translated)),
    ),
    ...textsIn(report.review).map(text => h('p', { className: ['as-written'], lang: report.written }, text)),
  ]
}

export const codingLog: Own = report =>
  log(report, ({ page }) => page.methods.coding_log, report.review.protocol.coding_log)
export const amendments: Own = report =>
  log(report, ({ page }) => page.methods.amendments, report.review.protocol.amendments)

/** What was decided when: a fold for each day. */
function log(
  report: ReportData,
  title: Say,
  entries: readonly { date: string; text: readonly string[] }[],
): ElementContent[] {
  const days = entries.flatMap(({ date, text }) => {
    const items = text.map(item => h('li', item))
    return fold(report, () => date, [h('ul', { className: ['as-written'], lang: report.written }, items)])
  })
  return days.length === 0 ? [] : [h('h3', inLanguages(report, title)), ...days]
}

/** What the reader must be told, in the words of the protocol. */
export const statements: Own = report => {
  const items = report.review.protocol.statements.map(({ labels }) => h('li', labelled(report, labels)))
  return items.length === 0 ? [] : [h('ul', items)]
}

export const quotas: Own = report => {
  const declared = quotasReached(report.review)
  if (declared.length === 0) return []
  const table = ownTable(
    report,
    {
      id: 'quotas',
      caption: ({ page }) => page.methods.quotas,
      heads: [({ page }) => page.methods.quota, ({ page }) => page.methods.target, ({ page }) => page.methods.reached],
      numbers: [1, 2],
    },
    declared.map(({ labels, target, reached }) => [labelled(report, labels), target, reached]),
  )
  return [table]
}

export const coders: Own = report => [
  ownTable(
    report,
    {
      id: 'coders',
      caption: ({ page }) => page.methods.who_read,
      heads: [({ page }) => page.methods.coder, ({ page }) => page.methods.kind, ({ page }) => page.methods.read],
    },
    report.review.protocol.coders.map(({ coder, kind, read }) => [
      coder,
      inLanguages(report, ({ words }) => words.coder_kind[kind]),
      asWritten(report, read),
    ]),
  ),
]

/** What the coders went by, laid out as the codebook has it. */
export const howToCode: Own = report => {
  const blocks = report.review.codebook.how_to_code
  const bulletsFrom = (at: number) => {
    const end = blocks.findIndex(({ as }, index) => index >= at && as !== 'bullet')
    return blocks.slice(at, end === -1 ? undefined : end)
  }
  const content = blocks.flatMap(({ as, text }, at): ElementContent[] => {
    if (as !== 'bullet') return [h(as === 'heading' ? 'h4' : 'p', text)]
    const isFirst = blocks[at - 1]?.as !== 'bullet'
    return isFirst
      ? [
          h(
            'ul',
            bulletsFrom(at).map(bullet => h('li', bullet.text)),
          ),
        ]
      : []
  })
  if (content.length === 0) return []
  const written = h('div', { className: ['as-written'], lang: report.written }, content)
  return fold(report, ({ page }) => page.methods.how_to_code, [written])
}

export const codebook: Own = report => {
  const body = report.review.codebook.schemes.flatMap(scheme =>
    scheme.themes.flatMap(theme => [
      [[labelled(report, scheme.labels), ' · ', labelled(report, theme.labels)]],
      ...theme.codes.map(code => [
        labelled(report, code.labels),
        asWritten(report, code.definition),
        asWritten(report, code.present_means),
        inLanguages(report, ({ words }) => words.condition_wanted[code.wanted]),
        asWritten(report, code.include),
        asWritten(report, code.exclude),
      ]),
    ]),
  )
  const heads: Say[] = (['condition', 'definition', 'present_means', 'wanted', 'include', 'exclude'] as const).map(
    name =>
      ({ page }) =>
        page.methods[name],
  )
  return [ownTable(report, { id: 'codebook', caption: ({ page }) => page.methods.codebook, heads }, body)]
}
