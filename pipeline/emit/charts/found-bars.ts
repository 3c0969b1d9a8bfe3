import type { Review } from '../../../schema/settled.ts'
import type { WordIn } from '../../../schema/vocabulary.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { textIn } from '../../languages/text-in.ts'
import { countedCodes } from '../../review/counted-codes.ts'
import type { Row } from '../../review/table.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { declaredInWords } from './declared-beside.ts'
import { foundSpec, type Part } from './found-spec.ts'
import { labelIn } from './label-in.ts'
import { listed } from './listed.ts'

/**
 * What the people whom the review is about tell is found: of the conditions that are wanted, or of those that are burdens. `parts` is the order of a bar, what
 * the chart is called for first. What a condition does is another thing than what is found, so it stands beside the bar in words and has none of its colours.
 */
export function foundBars(name: 'lacks' | 'weighs', wanted: WordIn<'condition_wanted'>, parts: readonly Part[]): Plot {
  return {
    name,
    table: 'state-by-code',
    lookedUp: 'effects-by-code',
    text: (rows, review, catalogue, lookedUp) => {
      const { charts, caveats, writing, tag } = catalogue
      const told = inOrder(
        rows.filter(row => row.cells.voice === 'population' && row.cells.condition_wanted === wanted),
      )
      const [one] = told
      if (one === undefined) return undefined
      const effects = new Map(lookedUp.map(row => [row.cells.code, row]))
      const numbers = told.map(row => {
        const declared = declaredInWords(effects.get(row.cells.code), catalogue)
        return charts.found.inWords({ code: labelIn(row, 'code', tag), parts: inWords(row, catalogue), declared })
      })
      const who = labelIn(one, 'voice', tag)
      const sample = charts.found.sample({ who, studies: writing.studies(Number(one.cells.n_studies_of)) })
      const about = [charts[name].conditions, sample, ...undecided(review, catalogue)].join(' ')
      return chartText(charts[name].title({ who }), about, numbers.join(' '), caveats.told)
    },
    spec: catalogue => foundSpec({ wanted, parts, labels: catalogue.charts[name].parts, catalogue, isNarrow: false }),
    narrow: catalogue => foundSpec({ wanted, parts, labels: catalogue.charts[name].parts, catalogue, isNarrow: true }),
  }

  /** As they stand in the chart: by its first part, then by the code; a condition of which nothing is told is not drawn. */
  function inOrder(rows: readonly Row[]): Row[] {
    const first = (row: Row) => numberOf(row, parts[0])
    return rows
      .filter(row => parts.some(part => numberOf(row, part) > 0))
      .sort((a, b) => first(b) - first(a) || (String(a.cells.code) < String(b.cells.code) ? -1 : 1))
  }

  function inWords(row: Row, { charts }: Catalogue): string {
    const said = parts.filter(part => numberOf(row, part) > 0)
    return said.map(part => `${charts[name].parts[part]} ${numberOf(row, part)}`).join(', ')
  }
}

function numberOf({ cells }: Row, part: Part | undefined): number {
  return part === undefined ? 0 : Number(cells[columnOfWord('n_studies', part)])
}

/** The conditions that are in neither chart, because it cannot be said in general whether they are wanted. */
function undecided(review: Review, catalogue: Catalogue): string[] {
  const codes = countedCodes(review).filter(({ code }) => code.wanted === 'neither')
  const names = codes.map(({ code }) => textIn(code.labels, catalogue.tag))
  return names.length === 0 ? [] : [catalogue.charts.found.undecided({ codes: listed(names, catalogue) })]
}
