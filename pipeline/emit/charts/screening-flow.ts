import type { Row } from '../../aggregate/table.ts'
import { caveat } from './caveats.ts'
import { type Words, wordsOf } from './chart.ts'
import type { Step } from './flow-boxes.ts'
import { counted, type Language, say } from './language.ts'

/** From records found to studies included: the table it reads, its words, and its boxes. Boxes and arrows are no plot of data, so it is no spec. */
export const screeningFlow = { name: 'screening-flow', table: 'screening-flow', words, steps }

function words(rows: readonly Row[], language: Language): Words | undefined {
  const found = sum(of(rows, 'found'))
  const included = sum(of(rows, 'included'))
  if (found === 0) return undefined
  const title = say(
    language,
    `${counted(found, 'post', 'poster')} fundet, ${counted(included, 'studie', 'studier')} inkluderet`,
    `${counted(found, 'record', 'records')} found, ${counted(included, 'study', 'studies')} included`,
  )
  const sample = say(
    language,
    'Alle tal er talt i screeningarket, i PRISMA 2020’s rækkefølge.',
    'All numbers are counted from the screening sheet, in the order of PRISMA 2020.',
  )
  const numbers = steps(rows, language)
    .flatMap(({ main, left }) => [main, ...(left === undefined ? [] : [left])])
    .map(({ heading, lines }) => `${[heading, lines.join('; ')].filter(part => part !== '').join(': ')}.`)
    .join(' ')
  return wordsOf(title, sample, numbers, caveat.awaiting(language))
}

/** A box for what was found, one for each stage at which records left, and one for what remains. */
function steps(rows: readonly Row[], language: Language): Step[] {
  const found = of(rows, 'found')
  const stages = [...new Set(of(rows, 'left').map(row => String(row.cells.stage)))]
  let remaining = sum(found)
  const left = stages.map((stage): Step => {
    const gone = of(rows, 'left').filter(row => row.cells.stage === stage)
    const label = String(gone[0]?.cells[`stage_${language}`])
    const before = remaining
    remaining -= sum(gone)
    return {
      main: {
        heading: say(language, `Trin: ${label} (n = ${before})`, `Stage: ${label} (n = ${before})`),
        lines: [],
      },
      left: {
        heading: say(language, `Udgik (n = ${sum(gone)})`, `Left (n = ${sum(gone)})`),
        lines: linesOf(gone, language),
      },
    }
  })
  return [
    {
      main: {
        heading: say(language, `Fundet (n = ${sum(found)})`, `Found (n = ${sum(found)})`),
        lines: found.map(({ cells }) => `${cells[`stage_${language}`]}: ${cells.n_records}`),
      },
    },
    ...left,
    {
      main: {
        heading: say(
          language,
          `Inkluderet (n = ${sum(of(rows, 'included'))})`,
          `Included (n = ${sum(of(rows, 'included'))})`,
        ),
        lines: [],
      },
    },
  ]
}

/** A line a decision, with its reasons. */
function linesOf(gone: readonly Row[], language: Language): string[] {
  return [...new Set(gone.map(row => row.cells.decision))].map(decision => {
    const own = gone.filter(row => row.cells.decision === decision)
    const reasons = own.map(({ cells }) => `${String(cells[`reason_${language}`])}\u00a0${cells.n_records}`).join(', ')
    return `${own[0]?.cells[`decision_${language}`]} ${sum(own)}: ${reasons}`
  })
}

function of(rows: readonly Row[], box: string): Row[] {
  return rows.filter(row => row.cells.box === box)
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, row) => total + Number(row.cells.n_records), 0)
}
