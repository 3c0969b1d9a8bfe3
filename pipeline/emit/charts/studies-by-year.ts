import { type Chart, COLOUR, say } from './chart.ts'

/** How the sample spreads over the years of the window. */
export const studiesByYear: Chart = {
  name: 'studies-by-year',
  table: 'studies-by-year',
  words: (rows, _review, language) => {
    const n = rows.reduce((sum, row) => sum + Number(row.cells.n_studies), 0)
    const empty = rows.filter(row => row.cells.n_studies === 0).map(row => row.cells.year)
    const most = rows.reduce(
      (best, row) => (Number(row.cells.n_studies) > Number(best?.cells.n_studies ?? 0) ? row : best),
      rows[0],
    )
    const title = say(
      language,
      `Stikprøven dækker ${rows.length - empty.length} af ${rows.length} år; flest studier er fra ${most?.cells.year}`,
      `The sample covers ${rows.length - empty.length} of ${rows.length} years; most studies are from ${most?.cells.year}`,
    )
    const sample = say(language, `${n} studier efter udgivelsesår.`, `${n} studies by year of publication.`)
    const caveat = say(
      language,
      'Stikprøven er udvalgt; årene siger intet om, hvor meget der er forsket.',
      'The sample was chosen; the years say nothing about how much research there was.',
    )
    const list = rows.map(row => `${row.cells.year}: ${row.cells.n_studies}`).join(', ')
    return { title, subtitle: [sample, caveat], description: `${title}. ${sample} ${list}. ${caveat}` }
  },
  spec: language => ({
    width: 560,
    height: 220,
    encoding: {
      x: {
        field: 'year',
        type: 'ordinal',
        title: say(language, 'Udgivelsesår', 'Year of publication'),
        axis: { labelAngle: 0 },
      },
      y: {
        field: 'n_studies',
        type: 'quantitative',
        title: say(language, 'Studier', 'Studies'),
        axis: { tickMinStep: 1, format: 'd' },
      },
    },
    layer: [
      { mark: { type: 'bar', color: COLOUR.blue, width: { band: 0.7 }, tooltip: true } },
      {
        mark: { type: 'text', baseline: 'bottom', dy: -3, color: COLOUR.ink },
        encoding: { text: { field: 'n_studies' } },
      },
    ],
  }),
}
