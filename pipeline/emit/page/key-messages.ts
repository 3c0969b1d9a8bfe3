import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import type { Sentence } from '../../languages/sentence.ts'
import { textIn } from '../../languages/text-in.ts'
import type { Row } from '../../review/table.ts'
import type { ReportData } from '../report-data.ts'
import { cellTextIn } from './cells.ts'
import type { Content } from './content.ts'
import { inLanguages } from './in-languages.ts'
import { numberLink } from './number-links.ts'
import { fold } from './print-section.ts'
import { passageText } from './sources.ts'
import { ourTranslation, translatableIn, translated } from './translated.ts'

/**
 * The key messages, each with how many studies say so, who tells it, how surely it stands and what says otherwise. One that the numbers no longer carry is shown
 * as what it is: a cell would else be bent to please it.
 */
export function keyMessages(report: ReportData): Element[] {
  const rows = report.rows('key-messages')
  if (rows.length === 0) return []
  const items = rows.map(row =>
    row.cells.message_state === 'carried'
      ? item(report, withNumbers(report, row), [...why(report, row), ...passages(report, row)])
      : item(report, [inLanguages(report, language => awaitingIn(language, report, row))], []),
  )
  return [
    h(
      'h3',
      inLanguages(report, ({ page }) => page.messages.title),
    ),
    h('ul', { className: ['messages'] }, items),
    h(
      'p',
      { className: ['note'] },
      inLanguages(report, ({ page }) => page.messages.caveat),
    ),
  ]
}

/** What is told of a message, and what is opened by who wants it. In Markdown an item of a list is one line, and nothing is opened. */
function item(report: ReportData, told: ElementContent[][], opened: ElementContent[][]): Element {
  const space: ElementContent = { type: 'text', value: ' ' }
  if (report.medium === 'markdown')
    return h(
      'li',
      [...told, ...opened].flatMap((line, index) => (index === 0 ? line : [space, ...line])),
    )
  const paragraphs = (lines: ElementContent[][]) => lines.map(line => h('p', line))
  return h('li', [
    ...paragraphs(told),
    ...(opened.length === 0 ? [] : fold(report, ({ page }) => page.messages.more, paragraphs(opened))),
  ])
}

/** A message that the numbers do not carry, within the reason why it awaits its assessor. */
export function awaitingIn({ page, tag }: Catalogue, { review }: ReportData, { cells }: Row): Sentence<string> {
  return page.messages.awaiting({
    message: String(cells[`key_message_${tag}`]),
    strict: Number(cells.n_studies_strict),
    otherwise: Number(cells.n_studies_otherwise),
    least: review.analysis.conclusions.least_studies,
  })
}

function withNumbers(report: ReportData, row: Row): ElementContent[][] {
  const surely = (language: Catalogue) =>
    language.page.messages.confidence({ confidence: called(language, row.cells.overall, 'confidence') })
  return [
    [
      h(
        'strong',
        inLanguages(report, language => messageIn(language, report, row)),
      ),
    ],
    inLanguages(report, language => counts(language, report, row)),
    inLanguages(report, surely),
  ]
}

function why(report: ReportData, row: Row): ElementContent[][] {
  const said = translatableIn(report, row, 'overall_why') ?? { text: String(row.cells.overall_why) }
  return [[...translated(report, said), ...ourTranslation(report, said)], ...toQuote(report, row)]
}

/** What is found of a condition in all its numbers, where the message says what is found. */
function toQuote(report: ReportData, { cells }: Row): ElementContent[][] {
  const says = Array.isArray(cells.says) ? cells.says.map(String) : []
  const codes = says.flatMap(one => one.match(/^found (\S+)/)?.[1] ?? [])
  const table = report.table('sentences')
  return report
    .rows('sentences')
    .filter(row => codes.includes(String(row.cells.code)))
    .map(row =>
      inLanguages(report, language =>
        language.page.messages.to_quote({ sentence: cellTextIn(language, table, row, 'sentence') ?? '' }),
      ),
    )
}

function passages(report: ReportData, row: Row): ElementContent[][] {
  if (isSilence(row)) return []
  const { passage_id: example, counter_passage_id: counter } = row.cells
  const led = (lead: 'example' | 'counter', id: string): ElementContent[] => [
    ...inLanguages(report, ({ page }) => page.messages[lead]),
    { type: 'text', value: ' ' },
    passageText(report, id),
  ]
  return [
    led('example', String(example)),
    counter === '' ? inLanguages(report, ({ page }) => page.messages.none_seen) : led('counter', String(counter)),
  ]
}

function counts(language: Catalogue, report: ReportData, row: Row): Content {
  const { messages } = language.page
  const n = (column: string) => numberLink(report, 'key-messages', row, column)
  const parts = { n: n('n_studies'), of: Number(row.cells.n_studies_of), regions: regionsIn(language, report, row) }
  if (isSilence(row)) return messages.speak<Content>(parts)
  const who = whoTells(language, report)
  const said = messages.say_so<Content>({ ...parts, told: n('n_studies_told_by_population'), who })
  return Number(row.cells.n_studies_otherwise) === 0
    ? said
    : [said, ' ', messages.otherwise<Content>({ n: n('n_studies_otherwise') })]
}

export function isSilence({ cells }: Row): boolean {
  return Array.isArray(cells.says) && cells.says.every(one => String(one).startsWith('silent '))
}

/** In how many of them each region of the review is met, and in how many none was seen. A study of several regions stands in each. */
function regionsIn({ tag, page, words }: Catalogue, report: ReportData, { cells }: Row): string {
  const ids: readonly unknown[] = Array.isArray(cells.studies) ? cells.studies : []
  const regions = report
    .rows('studies')
    .filter(row => ids.includes(row.cells.source_id))
    .map(row => (Array.isArray(row.cells.regions) ? row.cells.regions : []))
  const unseen = regions.filter(some => some.length === 0).length
  return [
    ...report.review.protocol.regions.map(({ region, labels }) =>
      page.messages.region({ region: textIn(labels, tag), n: regions.filter(some => some.includes(region)).length }),
    ),
    ...(unseen === 0 ? [] : [page.messages.region({ region: words.missing['not-seen'], n: unseen })]),
  ].join(', ')
}

export function whoTells(language: Catalogue, report: ReportData): string {
  const row = report.rows('state-by-code').find(({ cells }) => cells.voice === 'population')
  return row === undefined ? '' : (cellTextIn(language, report.table('state-by-code'), row, 'voice') ?? '')
}

export function messageIn(language: Catalogue, report: ReportData, row: Row): string {
  return cellTextIn(language, report.table('key-messages'), row, 'key_message') ?? ''
}
