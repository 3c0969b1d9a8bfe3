import { CLAIM_KIND, CLAIM_VOICE, CLAIM_WAY } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import { capital } from '../../languages/capital.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { countedStudies } from '../../review/counted-studies.ts'
import type { Row } from '../../review/table.ts'
import { CHART } from '../colours.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { labelIn } from './label-in.ts'
import { labelExpression } from './signs.ts'
import { FRAME } from './sizes.ts'
import type { Segment } from './stacked-bars.ts'
import { stackedBars } from './stacked-bars.ts'

/** Width of the bars, in pixels; which way the studies go stands to the right of them. */
const BARS = 640

/**
 * What pages say that a published review found, beside what our studies say: one bar a claim, under its own sentence. The bar says who has what the claim is
 * about, in greys, because that is no effect; what it does stands beside it in words. No number is added up over claims.
 */
export const claims: Plot = {
  name: 'claims',
  table: 'claims',
  text: (rows, review, catalogue) => {
    const { charts, caveats, writing } = catalogue
    const all = countedStudies(review).length
    if (rows.length === 0 || all === 0) return undefined
    const sample = charts.claims.sample({ studies: writing.studies(all) })
    return chartText(charts.claims.title, sample, rows.map(row => inWords(row, catalogue)).join(' '), caveats.notSeen)
  },
  spec: catalogue => {
    const { charts, tag } = catalogue
    const segments = voicesIn(catalogue)
    const [first] = segments
    const once = { filter: `datum.voice === '${first?.kind}'` }
    return {
      transform: [
        { calculate: besideBar(catalogue), as: 'beside' },
        { fold: segments.map(({ kind }) => kind), as: ['voice', 'n'] },
      ],
      width: FRAME,
      height: { step: 62 },
      layer: [
        ...stackedBars({
          y: CLAIM,
          unit: { group: 'claim_id', kind: 'voice', n: 'n' },
          segments,
          unitLabel: charts.claims.across,
          width: BARS,
          axis: { grid: false },
          bar: { height: 26, yOffset: 12 },
          tooltip: charts.claims.bar({ claim: `{text_${tag}}`, voice: '{segment}', n: '{n}' }),
        }),
        {
          transform: [once],
          mark: { type: 'text', align: 'left', yOffset: -14, limit: FRAME },
          encoding: { y: CLAIM, x: { value: 0 }, text: { field: `text_${tag}` } },
        },
        {
          transform: [once],
          mark: { type: 'text', align: 'left', yOffset: 12, limit: FRAME - BARS - 10 },
          encoding: { y: CLAIM, x: { value: BARS + 10 }, text: { field: 'beside' } },
        },
      ],
    }
  },
}

const CLAIM = { field: 'claim_id', type: 'nominal', sort: null, axis: null } as const

/** Who has it, from dark to light; the study that does not is white. */
function voicesIn({ words }: Catalogue): Segment[] {
  return wordsOf(CLAIM_VOICE).map((voice, index) => {
    const { fill, ink } = CHART.voices[index] ?? { fill: CHART.ground, ink: CHART.ink }
    return { kind: columnOfWord('n_studies', voice), label: words.claim_voice[voice], sign: '', fill, ink }
  })
}

/** An expression for what stands beside a bar: the kind of the claim, then the studies by the way they go beside it. Which way that is says the claim itself: of a lack, the opposite of what the condition does. */
function besideBar({ words }: Catalogue): string {
  const kind = labelExpression(
    wordsOf(CLAIM_KIND).map(word => ({ kind: word, label: capital(words.claim_kind[word]) })),
    'datum.claim_kind',
  )
  const ways = wordsOf(CLAIM_WAY).map(way => {
    const n = `datum.${columnOfWord('n_studies', way)}`
    return `(${n} > 0 ? ${JSON.stringify(` · ${words.claim_way[way]} `)} + ${n} : '')`
  })
  return `${kind} + ${ways.join(' + ')}`
}

function inWords(row: Row, catalogue: Catalogue): string {
  const { words } = catalogue
  const counts = [
    ...wordsOf(CLAIM_VOICE).map(word => ({
      word: words.claim_voice[word],
      n: row.cells[columnOfWord('n_studies', word)],
    })),
    ...wordsOf(CLAIM_WAY).map(word => ({ word: words.claim_way[word], n: row.cells[columnOfWord('n_studies', word)] })),
  ].filter(({ n }) => Number(n ?? 0) > 0)
  const kind = called(catalogue, row.cells.claim_kind, 'claim_kind')
  return `${labelIn(row, 'text', catalogue.tag)} ${[kind, ...counts.map(({ word, n }) => `${word} ${n}`)].join(', ')}.`
}
