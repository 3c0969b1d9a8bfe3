import { CHART } from '../colours.ts'
import { caveat } from './caveats.ts'
import { type Chart, wordsOf } from './chart.ts'
import { highest } from './highest.ts'
import { listed, say, studies } from './language.ts'
import { FRAME } from './look.ts'
import { TIP, tip } from './tip.ts'

/** How the sample spreads over the years of the window. */
export const studiesByYear: Chart = {
  name: 'studies-by-year',
  table: 'studies-by-year',
  words: (rows, _review, language) => {
    const n = rows.reduce((sum, row) => sum + Number(row.cells.n_studies), 0)
    if (n === 0) return undefined
    const used = rows.filter(row => row.cells.n_studies !== 0).length
    const most = listed(
      highest(rows, 'n_studies').map(row => String(row.cells.year)),
      language,
    )
    const title = say(
      language,
      `Stikprøven dækker ${used} af ${rows.length} år; flest studier er fra ${most}`,
      `The sample covers ${used} of ${rows.length} years; most studies are from ${most}`,
    )
    const sample = say(
      language,
      `${studies(n, language)} efter udgivelsesår.`,
      `${studies(n, language)} by year of publication.`,
    )
    const numbers = rows.map(row => `${row.cells.year}: ${row.cells.n_studies}`).join(', ')
    return wordsOf(title, sample, `${numbers}.`, caveat.sample(language))
  },
  spec: language => ({
    transform: [tip(`{year}: ${say(language, 'studier', 'studies')} {n_studies}`)],
    width: FRAME - 60,
    height: 320,
    encoding: {
      x: {
        field: 'year',
        type: 'ordinal',
        title: say(language, 'Udgivelsesår', 'Year of publication'),
        axis: { labelAngle: 0, labelOverlap: true },
      },
      y: {
        field: 'n_studies',
        type: 'quantitative',
        title: say(language, 'Studier', 'Studies'),
        axis: { tickMinStep: 1, format: 'd', tickCount: 5 },
      },
    },
    layer: [
      { mark: { type: 'bar', color: CHART.kinds[0], width: { band: 0.7 }, aria: true }, encoding: TIP },
      { mark: { type: 'text', baseline: 'bottom', dy: -4 }, encoding: { text: { field: 'n_studies' } } },
    ],
  }),
}
