import type { Catalogue } from '../../catalogue.ts'

/** What a published review claims, beside what the studies say. */
export const claims = {
  title: ({ inLine, of, others }) =>
    `På linje med stikprøven: ${inLine} af ${of} påstande, der kan efterprøves${others === '' ? '' : ` (${others})`}`,
  sample: ({ studies, people }) =>
    `Hver bjælke er de samme ${studies}, ${people === '' ? 'efter hvad de siger om påstanden' : `efter hvad ${people} i dem siger om påstanden`}.`,
  bar: ({ claim, side, n, word }) => `${claim} Studier, ${side}: ${n}. Samlet: ${word}.`,
  across: 'Studier',
} satisfies Catalogue['charts']['claims']
