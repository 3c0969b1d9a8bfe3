import type { TopLevelSpec } from 'vega-lite'
import type { Review } from '../../../schema/settled.ts'
import type { Row, TableRows } from '../../aggregate/table.ts'
import type { Language } from './language.ts'
import { FRAME, look, TEXT_SIZE, TITLE_SIZE } from './look.ts'
import { wrapText } from './wrap-text.ts'

export { LANGUAGES, type Language, say } from './language.ts'

/**
 * One chart: the table it reads, what it says in words, and its spec in a language.
 *
 * Title, subtitle and description are made from the rows. `spec` is given none of them: whatever depends on the data is a transform that the spec
 * declares, so that of a new study only the words of a spec change. `words` is `undefined` where there is nothing to show, and the chart is not made.
 */
export interface Chart {
  name: string
  table: string
  words: (rows: readonly Row[], review: Review, language: Language) => Words | undefined
  spec: (language: Language) => Record<string, unknown>
}

export interface Words {
  /** What the chart shows, as a sentence without a full stop. */
  title: string
  /** Unit, sample and caveat, under the title. */
  subtitle: string[]
  /** Alternative text for those who do not see the chart. */
  description: string
}

/** The words of a chart from their parts: the description says the finding, the sample, the numbers and the caveat. */
export function wordsOf(title: string, sample: string, numbers: string, caveat: string): Words {
  const description = [`${title}.`, sample, numbers, caveat].filter(part => part !== '').join(' ')
  return { title, subtitle: [sample, caveat], description }
}

/** The whole spec of a chart; `undefined` where there is nothing to show. Data addresses are relative to `output/`. */
export function specOf(
  chart: Chart,
  { rows }: TableRows,
  review: Review,
  language: Language,
): TopLevelSpec | undefined {
  const words = chart.words(rows, review, language)
  if (words === undefined) return undefined
  const { transform = [], ...drawn } = chart.spec(language)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: {
      text: wrapText(words.title, FRAME, TITLE_SIZE, true),
      subtitle: words.subtitle.flatMap(line => wrapText(line, FRAME, TEXT_SIZE, false)),
    },
    description: words.description,
    data: { url: `tables/${chart.table}.json`, format: { type: 'json' } },
    transform,
    ...drawn,
    config: look(language),
  } as unknown as TopLevelSpec
}
