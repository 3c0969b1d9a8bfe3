import { type Chart, COLOUR, type Language, say } from './chart.ts'
import { codeAxis, firstOfTheme, themeLayers } from './theme-column.ts'

/** Width of the plot, in pixels. */
const WIDTH = 480

/** Code by region: how many studies speak, and where nothing was seen. Empty cells are drawn, not left out. */
export const gapMapRegion: Chart = {
  name: 'gap-map-region',
  table: 'gap-map-region',
  words: (rows, review, language) => {
    const cells = rows.filter(row => row.cells.region !== 'all')
    const gaps = cells.filter(row => row.cells.gap === true).length
    const of = review.studies.filter(study => study.record.retracted === undefined).length
    const title = say(
      language,
      `${gaps} af ${cells.length} felter er tomme`,
      `${gaps} of ${cells.length} cells are empty`,
    )
    const sample = say(
      language,
      `Studier (${of} i alt) med mindst ét fund, efter kode og region. Et studie fra flere lande tæller i hver region.`,
      `Studies (${of} in all) with at least one finding, by code and region. A study of several countries counts in each region.`,
    )
    const caveat = say(
      language,
      'Tomt betyder, at vi intet så. Ikke, at der ingen forskning er.',
      'Empty means that we saw nothing. Not that no research exists.',
    )
    const regions = [...new Set(cells.map(row => String(row.cells[`region_${language}`])))]
      .map(region => {
        const own = cells.filter(row => row.cells[`region_${language}`] === region)
        return `${region}: ${own.filter(row => row.cells.gap === true).length} ${say(language, 'tomme felter af', 'empty cells of')} ${own.length}`
      })
      .join('; ')
    return { title, subtitle: [sample, caveat], description: `${title}. ${sample} ${regions}. ${caveat}` }
  },
  spec: language => ({
    transform: [
      { filter: "datum.region !== 'all'" },
      firstOfTheme,
      { calculate: "datum.gap ? '–' : datum.n_studies", as: 'label' },
    ],
    width: WIDTH,
    height: { step: 21 },
    layer: [
      ...themeLayers(language, WIDTH),
      {
        mark: { type: 'rect', stroke: '#9aa0a6', strokeWidth: 1, tooltip: true },
        encoding: {
          y: codeAxis(language),
          x: regions(language),
          color: {
            condition: { test: 'datum.gap', value: '#ffffff' },
            field: 'n_studies',
            type: 'quantitative',
            title: say(language, 'Studier', 'Studies'),
            scale: { range: ['#d6e6f2', COLOUR.blue], domainMin: 1 },
            legend: { tickMinStep: 1, format: 'd' },
          },
        },
      },
      {
        mark: { type: 'text', baseline: 'middle' },
        encoding: {
          y: codeAxis(language),
          x: regions(language),
          text: { field: 'label' },
          color: { condition: { test: 'datum.n_studies > 5', value: '#ffffff' }, value: COLOUR.ink },
        },
      },
    ],
  }),
}

function regions(language: Language) {
  return {
    field: `region_${language}`,
    type: 'nominal',
    sort: null,
    title: null,
    axis: { orient: 'top', labelAngle: 0, labelLimit: 118 },
  }
}
