import { CHART } from '../colours.ts'
import { caveat } from './caveats.ts'
import { type Chart, wordsOf } from './chart.ts'
import { codeRows, headed, headingLayers, PLACE, ROWS_ONLY, STEP } from './headed-rows.ts'
import { say } from './language.ts'
import { PLOT } from './look.ts'
import { signChannels, wordOf } from './signs.ts'
import { TIP, tip } from './tip.ts'

/** Width of the map, in pixels; the names above it lean beyond its right edge. */
const MAP = PLOT - 90

/** How a source stands to a code: shape and colour say the same. */
const NAMED = [
  { kind: 'named', shape: 'circle', colour: CHART.kinds[0], da: 'nævnt', en: 'named' },
  {
    kind: 'named-opposite',
    shape: 'diamond',
    colour: CHART.kinds[1],
    da: 'nævnt med modsat virkning',
    en: 'named with the opposite effect',
  },
  { kind: 'not-seen', shape: 'M-0.45,-0.08H0.45V0.08H-0.45Z', colour: CHART.grey, da: 'ikke set', en: 'not seen' },
] as const

/** Where else each code is named: our studies and each document; the source of a code has a frame. */
export const triangulation: Chart = {
  name: 'triangulation',
  table: 'triangulation',
  words: (rows, review, language) => {
    const codes = [...new Set(rows.map(row => row.cells.code))]
    if (codes.length === 0 || review.documents.length === 0) return undefined
    const elsewhere = rows.filter(
      ({ cells }) => cells.role === 'source' && cells.source_id !== 'studies' && cells.named !== 'not-seen',
    )
    const n = new Set(elsewhere.map(row => row.cells.code)).size
    const opposite = rows.filter(row => row.cells.named === 'named-opposite').length
    const title = say(
      language,
      `${n} af ${codes.length} koder er nævnt i mindst ét dokument ud over kodens egen kilde${opposite > 0 ? `; ${opposite} gange med modsat virkning` : ''}`,
      `${n} of ${codes.length} codes are named in at least one document besides the source of the code${opposite > 0 ? `; ${opposite} times with the opposite effect` : ''}`,
    )
    const sample = say(
      language,
      `${review.documents.length} dokumenter og vores studier samlet. Ramme: kodens egen kilde. Et dokument om børn tæller ikke for udsagn om forældre.`,
      `${review.documents.length} documents, and our studies together. Frame: the source of the code. A document about children does not count for statements about parents.`,
    )
    const sources = [...new Set(rows.map(row => row.cells.source_id))]
    const numbers = sources
      .map(id => {
        const own = rows.filter(row => row.cells.source_id === id)
        const named = own.filter(row => row.cells.named !== 'not-seen').length
        return `${own[0]?.cells[`source_${language}`]}: ${named} ${say(language, 'af', 'of')} ${own.length}.`
      })
      .join(' ')
    return wordsOf(title, sample, numbers, caveat.sources(language))
  },
  spec: language => {
    const x = {
      field: 'source',
      type: 'nominal',
      sort: null,
      title: null,
      axis: {
        orient: 'top',
        labelAngle: -45,
        labelLimit: 320,
        grid: false,
        labelExpr: "join(slice(split(datum.label, '|'), 1), '|')",
      },
    }
    return {
      transform: [
        ...headed(codeRows(language)),
        { calculate: `datum.source_id + '|' + datum.source_${language}`, as: 'source' },
        { calculate: wordOf(NAMED, language, 'datum.named'), as: 'said' },
        tip(`{code_${language}}, {source_${language}}: {said}`),
      ],
      width: MAP,
      height: { step: STEP },
      layer: [
        ...headingLayers(MAP, `theme_${language}`),
        {
          transform: [ROWS_ONLY],
          mark: { type: 'point', filled: true, size: 230, opacity: 1, aria: true },
          encoding: { ...TIP, y: PLACE, x, ...signChannels('named', NAMED, language) },
        },
        {
          transform: [ROWS_ONLY, { filter: "datum.role === 'source-of-code'" }],
          mark: {
            type: 'point',
            filled: false,
            shape: 'square',
            size: 480,
            color: CHART.ink,
            strokeWidth: 2,
            opacity: 1,
          },
          encoding: { y: PLACE, x },
        },
      ],
    }
  },
}
