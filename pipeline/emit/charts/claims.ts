import type { Review } from '../../../schema/settled.ts'
import { CLAIM_SIDE, CLAIM_WORD, type WordIn } from '../../../schema/vocabulary.ts'
import { wordsOf } from '../../../schema/word-list.ts'
import { called } from '../../languages/called.ts'
import type { Catalogue } from '../../languages/catalogue.ts'
import { columnOfWord } from '../../languages/column-of-word.ts'
import { countedStudies } from '../../review/counted-studies.ts'
import type { Row } from '../../review/table.ts'
import type { Plot } from './chart.ts'
import { chartText } from './chart-text.ts'
import { labelIn } from './label-in.ts'
import { peopleNamed } from './people-named.ts'
import { labelExpression } from './signs.ts'
import { FRAME } from './sizes.ts'
import { segmentsOf, stackedBars } from './stacked-bars.ts'

/** Width of the bars, in pixels; the word stands to the right of them. */
const BARS = 785

/** What a published review claims, beside what our studies say: one bar a claim, under its own sentence. */
export const claims: Plot = {
  name: 'claims',
  table: 'claims',
  /** How many claims are in line with the sample, and how the others stand. */
  text: (rows, review, catalogue) => {
    const { charts, caveats, words, writing } = catalogue
    const all = countedStudies(review).length
    if (rows.length === 0 || all === 0) return undefined
    const n = (word: WordIn<'claim_word'>) => rows.filter(row => row.cells.conclusion === word).length
    const others = wordsOf(CLAIM_WORD)
      .filter(word => word !== 'in-line' && word !== 'not-testable' && n(word) > 0)
      .map(word => `${words.claim_word[word]}: ${n(word)}`)
    const title = charts.claims.title({
      inLine: n('in-line'),
      of: rows.length - n('not-testable'),
      others: others.join(', '),
    })
    const sample = charts.claims.sample({ studies: writing.studies(all), people: speakersNamed(review, catalogue) })
    return chartText(title, sample, rows.map(row => inWords(row, catalogue)).join(' '), caveats.notSeen)
  },
  spec: catalogue => {
    const { charts, tag } = catalogue
    const [first] = sidesIn(catalogue)
    const once = { filter: `datum.side === '${first?.kind}'` }
    return {
      transform: [
        { calculate: labelExpression(wordsIn(catalogue), 'datum.conclusion'), as: 'together' },
        { fold: sidesIn(catalogue).map(({ kind }) => kind), as: ['side', 'n'] },
      ],
      width: FRAME,
      height: { step: 62 },
      layer: [
        ...stackedBars({
          y: CLAIM,
          unit: { group: 'claim_id', kind: 'side', n: 'n' },
          segments: sidesIn(catalogue),
          unitLabel: charts.claims.across,
          width: BARS,
          grid: false,
          legendColumns: 5,
          bar: { height: 26, yOffset: 12 },
          tooltip: charts.claims.bar({ claim: `{text_${tag}}`, side: '{segment}', n: '{n}', word: '{together}' }),
        }),
        {
          transform: [once],
          mark: { type: 'text', align: 'left', yOffset: -14, limit: FRAME },
          encoding: { y: CLAIM, x: { value: 0 }, text: { field: `text_${tag}` } },
        },
        ...wordLayers(once),
      ],
    }
  },
}

const CLAIM = { field: 'claim_id', type: 'nominal', sort: null, axis: null } as const

/** The word of a claim stands right of its bar; where it has none, in the place of the bar. `once` keeps one row of each claim. */
function wordLayers(once: { filter: string }) {
  return [
    { filter: 'datum.testable', x: BARS + 10 },
    { filter: '!datum.testable', x: 0 },
  ].map(({ filter, x }) => ({
    transform: [once, { filter }],
    mark: { type: 'text', align: 'left', yOffset: 12, fontWeight: 'bold' },
    encoding: { y: CLAIM, x: { value: x }, text: { field: 'together' } },
  }))
}

/** Whose word counts for these claims; nobody is named where that is anybody's. */
function speakersNamed({ claims: all, protocol: { people } }: Review, catalogue: Catalogue): string {
  const speakers = people.filter(({ group }) => all.some(claim => claim.population === group)).map(one => one.speakers)
  return speakers.includes(undefined)
    ? ''
    : peopleNamed(
        people,
        speakers.flatMap(groups => groups ?? []),
        catalogue,
      )
}

function sidesIn({ words }: Catalogue) {
  return segmentsOf(CLAIM_SIDE, words.claim_side, side => columnOfWord('n_studies', side))
}

function wordsIn({ words }: Catalogue) {
  return wordsOf(CLAIM_WORD).map(word => ({ kind: word, label: words.claim_word[word] }))
}

function inWords(row: Row, catalogue: Catalogue): string {
  const sides = sidesIn(catalogue)
    .filter(({ kind }) => Number(row.cells[kind] ?? 0) > 0)
    .map(({ kind, label }) => `${label} ${row.cells[kind]}`)
  const word = called(catalogue, row.cells.conclusion, 'claim_word')
  return `${labelIn(row, 'text', catalogue.tag)} ${[word, ...sides].join(', ')}.`
}
