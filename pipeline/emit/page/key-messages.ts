import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { type Statement, statementText } from '../../../schema/statement.ts'
import type { WordIn } from '../../../schema/vocabulary.ts'
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
import { quotedWith } from './quoted-with.ts'
import { passageText } from './sources.ts'
import { sourcesByName } from './sources-by-name.ts'
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
      ? item(report, withNumbers(report, row), [why(report, row), ...toQuote(report, row), ...passages(report, row)])
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

/** A line that is opened, and what the label of the fold calls it. */
interface Opened {
  holds: keyof Catalogue['page']['messages']['holds']
  line: ElementContent[]
}

/** What is told of a message, and what is opened by who wants it. In Markdown an item of a list is one line, and nothing is opened. */
function item(report: ReportData, told: ElementContent[][], opened: Opened[]): Element {
  const lines = opened.map(({ line }) => line)
  const led = (lead: string, all: ElementContent[][]) =>
    all.flatMap((line, index): ElementContent[] =>
      lead === ' ' && index === 0 ? line : [{ type: 'text', value: lead }, ...line],
    )
  if (report.medium === 'markdown') return h('li', [...led(' ', told), ...led(' · ', lines)])
  const label = ({ page }: Catalogue) => [...new Set(opened.map(({ holds }) => page.messages.holds[holds]))].join(' · ')
  const paragraphs = (lines: ElementContent[][]) => lines.map(line => h('p', line))
  return h('li', [...paragraphs(told), ...(opened.length === 0 ? [] : fold(report, label, paragraphs(lines)))])
}

/** A message that the numbers do not carry, within the reason why it awaits its assessor. */
export function awaitingIn({ page, tag }: Catalogue, report: ReportData, { cells }: Row): Sentence<string> {
  const { least_studies: least, times_opposite: times } = report.review.analysis.conclusions
  const of = (column: 'n' | 'otherwise' | 'why', index: number) => textsOf(cells[`not_carried_${column}`])[index]
  const failing = textsOf(cells.not_carried).map((said, index) => {
    const code = saysOf(report, cells).find(one => statementText(one) === said)?.code ?? ''
    const say = page.messages.not_carried[of('why', index) as WordIn<'not_carried'>]
    return say({
      condition: textIn(report.named('code', code), tag),
      n: Number(of('n', index)),
      otherwise: Number(of('otherwise', index)),
      least,
      times,
    })
  })
  return page.messages.awaiting({
    message: String(cells[`key_message_${tag}`]),
    why: failing.length === 0 ? page.messages.says_nothing : failing.join('; '),
  })
}

/** What the review finding of a message says. */
function saysOf({ review }: ReportData, { review_finding_id: id }: Row['cells']): readonly Statement[] {
  return review.reviewFindings.find(one => one.review_finding_id === id)?.says ?? []
}

function textsOf(cell: unknown): string[] {
  return Array.isArray(cell) ? cell.map(String) : []
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

function why(report: ReportData, row: Row): Opened {
  const said = translatableIn(report, row, 'overall_why') ?? { text: String(row.cells.overall_why) }
  const line = [...sourcesByName(report, translated(report, said)), ...ourTranslation(report, said)]
  return { holds: 'why', line }
}

/** What is found of a condition in all its numbers, where the message says what is found. */
function toQuote(report: ReportData, message: Row): Opened[] {
  const codes = saysOf(report, message.cells).flatMap(one => (one.kind === 'found' ? [one.code] : []))
  const table = report.table('sentences')
  return report
    .rows('sentences')
    .filter(row => codes.includes(String(row.cells.code)))
    .map(row => ({
      holds: 'quote',
      line: inLanguages(report, language => {
        const sentence = cellTextIn(language, table, row, 'sentence') ?? ''
        return `${language.page.messages.to_quote({ sentence })} ${quotedWith(language, report, message)}`
      }),
    }))
}

function passages(report: ReportData, row: Row): Opened[] {
  const { passage_id: example, counter_passage_id: counter } = row.cells
  const led = (lead: 'example' | 'counter', id: string): ElementContent[] => [
    ...inLanguages(report, ({ page }) => page.messages[lead]),
    { type: 'text', value: ' ' },
    passageText(report, id),
  ]
  const none = inLanguages(report, ({ page }) => page.messages.none_seen)
  return [
    ...(example === '' ? [] : [{ holds: 'example', line: led('example', String(example)) } as const]),
    ...(isSilence(report, row)
      ? []
      : [{ holds: 'counter', line: counter === '' ? none : led('counter', String(counter)) } as const]),
  ]
}

function counts(language: Catalogue, report: ReportData, row: Row): Content {
  const link = (column: string) => numberLink(report, 'key-messages', row, column)
  const said = countsIn<Content>(language, report, row, regionsIn(language, report, row), link)
  return said.flatMap((sentence, index) => (index === 0 ? [sentence] : [' ', sentence]))
}

/** How many studies say it, told by whom, and how many say otherwise; of silence how many speak. `n` prints the number of a column. */
export function countsIn<P>(
  language: Catalogue,
  report: ReportData,
  row: Row,
  regions: string,
  n: (column: string) => P,
): Sentence<P>[] {
  const { messages } = language.page
  // Where all are of one region, that says nothing.
  const isDivided = report.review.protocol.regions.length > 1
  const parts = { n: n('n_studies'), of: Number(row.cells.n_studies_of), regions: isDivided ? ` (${regions})` : '' }
  if (isSilence(report, row)) return [messages.speak<P>(parts)]
  const who = whoTells(language, report)
  const said = messages.say_so<P>({ ...parts, told: n('n_studies_told_by_population'), who })
  return Number(row.cells.n_studies_otherwise) === 0
    ? [said]
    : [said, messages.otherwise<P>({ n: n('n_studies_otherwise') })]
}

function isSilence(report: ReportData, { cells }: Row): boolean {
  return saysOf(report, cells).every(({ kind }) => kind === 'silent')
}

/** In how many of them each region of the review is met, and in how many none was seen. A study of several regions stands in each. */
function regionsIn(language: Catalogue, report: ReportData, row: Row): string {
  const { messages } = language.page
  const regions = regionsOfStudies(report, row)
  const unseen = regions.filter(some => some.length === 0).length
  const inEach = eachRegionIn(language, report, row)
  return [
    [...inEach, ...(unseen === 0 ? [] : [messages.region_unseen({ n: unseen })])].join(', '),
    ...(regions.some(some => some.length > 1) ? [messages.several] : []),
  ].join('; ')
}

/** In how many of them the first region of the protocol is met: the one whose readers the review is for. */
export function firstRegionIn(language: Catalogue, report: ReportData, row: Row): string {
  return eachRegionIn(language, report, row)[0] ?? ''
}

function eachRegionIn({ tag, page }: Catalogue, report: ReportData, row: Row): string[] {
  const regions = regionsOfStudies(report, row)
  return report.review.protocol.regions.map(({ region, labels }) =>
    page.messages.region({ region: textIn(labels, tag), n: regions.filter(some => some.includes(region)).length }),
  )
}

function regionsOfStudies(report: ReportData, { cells }: Row): string[][] {
  const ids = textsOf(cells.studies)
  return report
    .rows('studies')
    .filter(row => ids.includes(String(row.cells.source_id)))
    .map(row => textsOf(row.cells.regions))
}

function whoTells(language: Catalogue, report: ReportData): string {
  const row = report.rows('state-by-code').find(({ cells }) => cells.voice === 'population')
  return row === undefined ? '' : (cellTextIn(language, report.table('state-by-code'), row, 'voice') ?? '')
}

export function messageIn(language: Catalogue, report: ReportData, row: Row): string {
  return cellTextIn(language, report.table('key-messages'), row, 'key_message') ?? ''
}
