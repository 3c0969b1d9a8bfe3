import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** How often each code is mentioned. */
export const frequency = {
  title: ({ code, reports, of }) =>
    `Oftest nævnt: ${code}, i ${reports} af ${of} ${oneOrMore(of, 'rapport', 'rapporter')}`,
  titleOfTie: ({ codes, reports, of }) =>
    `I ${reports} af ${of} ${oneOrMore(of, 'rapport', 'rapporter')} hver, ingen kode i flere: ${codes}`,
  sample: ({ reports, kinds, from }) =>
    `Rapporter (${reports} i alt: ${kinds}), der nævner koden. Mørk bjælke: hyppig, mindst ${from} af dem. * Temaet blev søgt af en kvote.`,
  bar: ({ code, n }) => `${code}: rapporter ${n}`,
  across: 'Rapporter',
} satisfies Catalogue['charts']['frequency']
