import type { Catalogue } from '../../catalogue.ts'

/** How often each code is mentioned. */
export const frequency = {
  title: ({ codes, reports, of, share }) => `Oftest nævnt: ${codes}, i ${reports} af ${of} rapporter (${share})`,
  sample: ({ reports, kinds, from, zero }) =>
    `Andel af ${reports} rapporter (${kinds}). Tegn: andelen i hver slags for sig, hvor den ikke er ${zero}. Mørk bjælke: hyppig, mindst ${from}. * Temaet blev søgt af en kvote.`,
  allReports: 'alle rapporter',
  bar: ({ code, kind, share, n }) => `${code}, ${kind}: ${share} (${n})`,
  across: 'Andel af rapporter',
} satisfies Catalogue['charts']['frequency']
