import { parse } from 'csv-parse/sync'
import { writeCsv } from '../../pipeline/canonical/csv.ts'
import { countedCodes } from '../../pipeline/review/counted-codes.ts'
import { mini } from '../charts/reviews.ts'
import { seeded } from '../faults-drawn/draw.ts'
import { change, type Files, MINI, sourcesOf } from '../laws/mini-review.ts'
import type { DrawnFrom } from './draw-codes.ts'
import { drawnStudy } from './drawn-study.ts'

/** The groups who speak in what is drawn: those that the scheme is about, and others. */
const SPEAKERS = ['parents', 'mothers', 'caseworkers']

/** The codes and people of the mini review. */
export const FROM_MINI: DrawnFrom = { codes: countedCodes(mini).map(({ code }) => code.code), people: SPEAKERS }

/** The sources of the mini review with drawn studies beside its own, until it has so many; the same for the same seed, and without a problem. */
export function drawnSources(studies: number, seed: number): Files {
  const draw = seeded(seed)
  const sources = sourcesOf(MINI)
  const { window, regions } = mini.protocol
  const years = Array.from({ length: window.to - window.from + 1 }, (_, at) => window.from + at)
  const countries = regions.flatMap(region => region.countries)
  const from = { ...FROM_MINI, years, countries, coders: ['k', 'm'] as const }
  const drawn = Array.from({ length: studies - mini.studies.length }, (_, number) => drawnStudy(draw, from, number))
  for (const { id, files } of drawn)
    for (const [name, text] of files) sources.set(`sources/studies/${id}/${name}`, text)
  const [header = [], ...rows] = parse(sources.get('sources/screening.csv') ?? '') as string[][]
  const screened = [...rows, ...drawn.map(({ screening }) => screening)]
  screened.sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
  change(sources, 'sources/searches.csv', '"blocks, families",9,', `"blocks, families",${screened.length},`)
  return sources.set('sources/screening.csv', writeCsv(header, screened))
}
