import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { RootContent } from 'mdast'
import type { Review } from '../../schema/settled.ts'
import type { WordIn } from '../../schema/vocabulary.ts'
import { CONCLUSION } from '../../schema/vocabulary.ts'
import { wordsOf } from '../../schema/word-list.ts'
import { plain } from '../canonical/plain-markdown.ts'
import { capital } from '../languages/capital.ts'
import type { Catalogue } from '../languages/catalogue.ts'
import { columnLabel } from '../languages/column-label.ts'
import { ownLanguageFirst } from '../languages/own-language-first.ts'
import { textIn } from '../languages/text-in.ts'
import { statementsFilled } from '../review/statements-filled.ts'
import type { TableRows } from '../review/table.ts'
import { markdownTree } from './markdown/markdown-tree.ts'
import { writeMarkdown } from './markdown/write-markdown.ts'
import { claimNumbers } from './outline-tables.ts'
import { cellTextIn } from './page/cells.ts'
import { checkedByPerson } from './page/checked-by-person.ts'
import { claimsNote } from './page/claims-note.ts'
import { fewIn } from './page/concluded-cell.ts'
import { type Content, nodes } from './page/content.ts'
import { conditionName, effectOnIn, effectSentence, effectsNote } from './page/effect-sentences.ts'
import { inLanguages, labelled } from './page/in-languages.ts'
import { keyMessagesInShort } from './page/key-messages.ts'
import { printTable } from './page/print-table.ts'
import { tableElement } from './page/table-element.ts'
import { quotasReached } from './quotas-reached.ts'
import { type ReportData, reportData } from './report-data.ts'

const BEGIN = '<!-- answer: made by npm start, do not edit -->'
const END = '<!-- end of answer -->'

/** Puts the current answer between the marks of a README; `undefined` where the marks are not there. */
export function withAnswer(
  readme: string,
  review: Review,
  all: readonly TableRows[],
  output: string,
): string | undefined {
  const from = readme.indexOf(BEGIN)
  const to = readme.indexOf(END)
  if (from === -1 || to < from) return undefined
  const report = readmeData(review, all)
  return `${readme.slice(0, from + BEGIN.length)}\n\n${writeMarkdown(answer(report, output))}\n${readme.slice(to)}`
}

/** A README speaks the language of the program first, then the others of the review. */
function readmeData(review: Review, all: readonly TableRows[]): ReportData {
  const report = reportData(review, all, [])
  const order = ownLanguageFirst(review.protocol.review.languages)
  const languages = order.flatMap(tag => report.languages.find(language => language.tag === tag) ?? [])
  return { ...report, medium: 'markdown', languages }
}

function answer(report: ReportData, output: string): RootContent[] {
  const hasClaims = report.rows('claims').length > 0
  const first = [
    counted(report, output),
    ...keyMessagesInShort(report),
    h('ul', [h('li', inShort(report)), ...checked(report)]),
  ]
  const codes = byCondition(report)
  const claims = hasClaims ? [h('p', inLanguages(report, claimsNote)), printTable(report, claimNumbers)] : codes
  return [
    ...markdownTree([...first, ...claims, ...chart(report, output, hasClaims ? 'claims' : 'direction-by-code')]),
    ...(hasClaims ? folded(report, codes) : []),
    ...markdownTree([h('ul', [...statements(report), ...unfilled(report)])]),
  ]
}

function counted(report: ReportData, output: string): Element {
  const all = report.rows('by-theme').find(row => row.cells.theme === 'all')
  const studies = report.rows('studies').filter(row => row.cells.counted === true).length
  const say = (language: Catalogue): Content => {
    const { readme } = language
    return [
      h('strong', readme.counted({ studies, findings: Number(all?.cells.n_findings ?? 0) })),
      ' (',
      h('a', { href: `${output}/tables/findings.csv` }, readme.every_finding),
      ', ',
      h('a', { href: `${output}/report.html` }, readme.report),
      ').',
    ]
  }
  return h('p', inLanguages(report, say))
}

function checked(report: ReportData): Element[] {
  const said = inLanguages(report, language => checkedByPerson(language, report))
  return said.length === 0 ? [] : [h('li', said)]
}

/** The conclusions that are told with the conditions they are of; of the others only their number. */
const TOLD = ['helps', 'hinders', 'divided'] as const satisfies readonly WordIn<'conclusion'>[]
type Told = (typeof TOLD)[number]

/** What helps, what hinders, what is divided, and how much of it is thin. */
function inShort(report: ReportData): ElementContent[] {
  const codes = report.rows('by-code')
  const named = (language: Catalogue, word: string) =>
    codes
      .filter(row => row.cells.conclusion === word)
      .map(row => conditionName(language, report, row).toLowerCase())
      .join(', ') || language.readme.nothing
  const thin = codes.filter(row => !TOLD.some(word => word === row.cells.conclusion)).length
  return inLanguages(report, language => {
    const name = (word: Told): Content => h('strong', capital(language.words.conclusion[word]))
    return language.readme.in_short<Content>({
      on: effectOnIn(language, report),
      names: { helps: name('helps'), hinders: name('hinders'), divided: name('divided') } satisfies Record<
        Told,
        Content
      >,
      helps: named(language, 'helps'),
      hinders: named(language, 'hinders'),
      divided: named(language, 'divided'),
      thin,
      of: codes.length,
    })
  })
}

function chart(report: ReportData, output: string, name: 'claims' | 'direction-by-code'): Element[] {
  const [first] = report.languages
  if (report.rows('studies').length === 0 || first === undefined) return []
  return [h('p', [h('img', { src: `${output}/charts/${name}.${first.tag}.svg`, alt: first.tables[name] })])]
}

/** The conditions of each theme, under what is concluded of them. */
function byCondition(report: ReportData): Element[] {
  const conclusions = wordsOf(CONCLUSION)
  const table = report.table('by-theme')
  const heads = [
    { label: inLanguages(report, language => columnLabel(language, 'by-theme', 'theme_label')) },
    { label: inLanguages(report, language => columnLabel(language, 'by-theme', 'n_studies')), number: true },
    ...conclusions.map(word => ({ label: inLanguages(report, ({ words }) => capital(words.conclusion[word])) })),
  ]
  const body = report
    .rows('by-theme')
    .filter(({ cells }) => cells.theme !== 'all')
    .map(row => [
      inLanguages(report, language => cellTextIn(language, table, row, 'theme') ?? ''),
      String(row.cells.n_studies),
      ...conclusions.map(word => inLanguages(report, language => concluded(report, language, row.cells.theme, word))),
    ])
  const legend = inLanguages(report, language =>
    [effectSentence(language, report), language.readme.number_behind, effectsNote(language, report)].join(' '),
  )
  return [tableElement('by-condition', '', heads, body), h('p', legend)]
}

function concluded(report: ReportData, language: Catalogue, theme: unknown, word: string): string {
  return report
    .rows('by-code')
    .filter(({ cells }) => cells.theme === theme && cells.conclusion === word)
    .map(row => {
      const few = word === 'few' ? `; ${fewIn(language, row)}` : ''
      return `${cellTextIn(language, report.table('by-code'), row, 'code')} (${row.cells.n_studies}${few})`
    })
    .join(', ')
}

function folded(report: ReportData, content: readonly Element[]): RootContent[] {
  const title = report.languages.map(({ readme }) => plain(readme.by_condition)).join(' / ')
  return [
    { type: 'html', value: `<details><summary>${title}</summary>` },
    ...markdownTree(content),
    { type: 'html', value: '</details>' },
  ]
}

function statements(report: ReportData): Element[] {
  return statementsFilled(report.review).map(({ labels }) => h('li', labelled(report, labels)))
}

function unfilled(report: ReportData): Element[] {
  const short = quotasReached(report.review).filter(({ reached, target }) => reached < target)
  const say = ({ tag, readme }: Catalogue) => {
    const quotas = short.map(({ labels, reached, target }) =>
      readme.filled({ quota: textIn(labels, tag), n: reached, target }),
    )
    return readme.unfilled({ quotas: quotas.join('; ') })
  }
  return short.length === 0 ? [] : [h('li', nodes(inLanguages(report, say)))]
}
