import type { Review } from '../../schema/settled.ts'
import { countedScheme, countedStudies } from '../aggregate/counted.ts'
import type { Row, TableRows } from '../aggregate/table.ts'

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
  const codes = rowsOf(all, 'by-code')
  const themes = rowsOf(all, 'by-theme')
  const n = countedStudies(review).length
  const findings = themes.find(row => row.cells.theme === 'all')?.cells.n_findings
  const lines = countedScheme(review.codebook).themes.map(({ theme, da, en }) => {
    const of = themes.find(row => row.cells.theme === theme)?.cells.n_studies
    const cells = COLUMNS.map(([word]) =>
      codes
        .filter(row => row.cells.theme === theme && row.cells.conclusion === word)
        .map(row => `${plain(row.cells.code_en)} (${row.cells.n_studies})`)
        .join(', '),
    )
    return `| **${plain(en)}**<br>${plain(da)} | ${of} | ${cells.join(' | ')} |`
  })
  const least = review.analysis.conclusions.least_studies
  const { statements } = review.protocol
  return [
    '',
    `${n} studies, ${findings} findings. Each condition stands under what the studies together say it does to involvement *when it is there*; the number is of studies that mention it.`,
    '',
    `| Theme / tema | Studies | ${COLUMNS.map(([, label]) => label).join(' | ')} |`,
    `| --- | ---: | ${COLUMNS.map(() => '---').join(' | ')} |`,
    ...lines,
    '',
    `*Helps* and *hinders*: at least ${least} studies declare that effect and none the other way. *Divided*: effects both ways. *Too few*: one or more studies declare an effect, but fewer than ${least} or not clearly. *Described*: mentioned without an effect.`,
    '',
    `![What each condition does to involvement, by theme](${output}/charts/direction-by-code.en.svg)`,
    '',
    ...statements.flatMap(({ da, en }) => [`- ${plain(en)} / *${plain(da)}*`]),
    '',
  ].join('\n')
}

function rowsOf(all: readonly TableRows[], name: string): readonly Row[] {
  return all.find(({ table }) => table.name === name)?.rows ?? []
}

/** Text that Markdown and HTML read as nothing but text. */
function plain(cell: unknown): string {
  return String(cell)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_{}[\]|#~]/g, character => `\\${character}`)
}
