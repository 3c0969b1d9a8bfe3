import type { Review } from '../../schema/settled.ts'
import { countedScheme } from '../aggregate/counted-codes.ts'
import { countedStudies } from '../aggregate/counted-studies.ts'
import type { Row, TableRows } from '../aggregate/table.ts'
import { textIn } from '../languages/text-in.ts'
import { plain } from './markdown.ts'

const BEGIN = '<!-- answer: made by npm start, do not edit -->'
const END = '<!-- end of answer -->'

/** The words for a conclusion as the columns of the answer, Danish and English. */
const COLUMNS = [
  ['helps', 'Fremmer / helps'],
  ['hinders', 'Hæmmer / hinders'],
  ['divided', 'Delt / divided'],
  ['too-few', 'For få studier / too few'],
  ['described', 'Kun beskrevet / described only'],
  ['not-seen', 'Ikke set / not seen'],
] as const

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
  return `${readme.slice(0, from + BEGIN.length)}\n${answer(review, all, output)}\n${readme.slice(to)}`
}

function answer(review: Review, all: readonly TableRows[], output: string): string {
  const codes = codeTable(review, all)
  const claims = claimTable(all)
  const n = countedStudies(review).length
  const findings = rowsOf(all, 'by-theme').find(row => row.cells.theme === 'all')?.cells.n_findings
  const { statements, quotas } = review.protocol
  const short = quotas
    .map(quota => ({ ...quota, n: filled(review, quota.quota) }))
    .filter(quota => quota.n < quota.target)
    .map(quota => `${plain(textIn(quota.labels, 'en'))}: ${quota.n} of ${quota.target}`)
  return [
    '',
    `**${n} studies, ${findings} findings** ([every one](${output}/tables/findings.csv), [the report](${output}/report.html)).`,
    '',
    ...inShort(all),
    ...(claims.length > 0 ? ['', ...claims] : ['', ...codes]),
    '',
    n === 0
      ? ''
      : claims.length > 0
        ? `![Claims of a published review beside our sample, in studies](${output}/charts/claims.en.svg)`
        : `![What each condition does to involvement, by theme, in studies](${output}/charts/direction-by-code.en.svg)`,
    ...(claims.length > 0
      ? [
          '',
          '<details><summary>The same by theme and condition / Det samme efter tema og forhold</summary>',
          '',
          ...codes,
          '',
          '</details>',
        ]
      : []),
    '',
    ...statements.map(({ labels: { da = '', en = '' } }) => `- ${plain(en)} / *${plain(da)}*`),
    ...(short.length > 0 ? [`- Quotas that were not filled: ${short.join('; ')}.`] : []),
    '',
  ].join('\n')
}

/** The answer in a few lines: what helps, what hinders, what is divided, and how much of it is thin. */
function inShort(all: readonly TableRows[]): string[] {
  const codes = rowsOf(all, 'by-code')
  const named = (word: string, language: 'da' | 'en') =>
    codes
      .filter(row => row.cells.conclusion === word)
      .map(row => plain(row.cells[`code_${language}`]).toLowerCase())
      .join(', ') || (language === 'da' ? 'intet' : 'nothing')
  const thin = codes.filter(row => ['too-few', 'described', 'not-seen'].includes(String(row.cells.conclusion))).length
  return [
    `- **Helps** when it is there: ${named('helps', 'en')}. **Hinders**: ${named('hinders', 'en')}. **Divided**: ${named('divided', 'en')}. For the other ${thin} of ${codes.length} conditions too few of these studies declare an effect.`,
    `- *Fremmer, når det er til stede: ${named('helps', 'da')}. Hæmmer: ${named('hinders', 'da')}. Delt: ${named('divided', 'da')}. Om de øvrige ${thin} af ${codes.length} forhold angiver for få af studierne en virkning.*`,
  ]
}

/** What a published review claims, beside our sample. */
function claimTable(all: readonly TableRows[]): string[] {
  const rows = rowsOf(all, 'claims')
  if (rows.length === 0) return []
  const number = (cell: unknown) => (cell === null ? '' : String(cell))
  return [
    '| A published review claims / En publiceret oversigt siger | For | Against | Both ways | No effect declared | Not seen | Our sample |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    ...rows.map(
      ({ cells }) =>
        `| ${plain(cells.text_en)}<br>*${plain(cells.text_da)}* | ${number(cells.n_studies_for)} | ${number(cells.n_studies_against)} | ${number(cells.n_studies_mixed)} | ${number(cells.n_studies_no_effect_declared)} | ${number(cells.n_studies_not_seen)} | ${plain(cells.conclusion)} |`,
    ),
  ]
}

function codeTable(review: Review, all: readonly TableRows[]): string[] {
  const codes = rowsOf(all, 'by-code')
  const themes = rowsOf(all, 'by-theme')
  const least = review.analysis.conclusions.least_studies
  const lines = countedScheme(review.codebook).themes.map(({ theme, labels: { da = '', en = '' } }) => {
    const of = themes.find(row => row.cells.theme === theme)?.cells.n_studies
    const cells = COLUMNS.map(([word]) =>
      codes
        .filter(row => row.cells.theme === theme && row.cells.conclusion === word)
        .map(row => `${plain(row.cells.code_en)} (${row.cells.n_studies})`)
        .join(', '),
    )
    return `| **${plain(en)}**<br>*${plain(da)}* | ${of} | ${cells.join(' | ')} |`
  })
  return [
    `| Theme / tema | Studies | ${COLUMNS.map(([, label]) => label).join(' | ')} |`,
    `| --- | ---: | ${COLUMNS.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
    `The number behind a condition is of studies that mention it. *Helps* and *hinders*, when the condition is there: at least ${least} studies declare that effect and none the other way. *Divided*: effects both ways. *Too few*: fewer than ${least} declare an effect. *Described*: mentioned without an effect.`,
  ]
}

function filled(review: Review, quota: string): number {
  return countedStudies(review).filter(study => study.record.sampled_by_quota?.includes(quota)).length
}

function rowsOf(all: readonly TableRows[], name: string): readonly Row[] {
  return all.find(({ table }) => table.name === name)?.rows ?? []
}
