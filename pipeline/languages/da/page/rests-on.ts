import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'
import { sentence } from '../../sentence.ts'

/** What the answer rests on, and what it does not. */
export const restsOn = {
  title: 'Hvad det hviler på, og hvad det ikke gør',
  studies: ({ studies, years, findings, called }) => sentence`${studies} fra ${years} med ${findings} ${called}.`,
  documents: ({ n }) =>
    `${n} ${oneOrMore(n, 'dokument', 'dokumenter')} (oversigter, evalueringer, vejledning), som ikke tælles med blandt studierne.`,
  coders: ({ coders }) => `Kodet, afgjort eller bedømt af ${coders}.`,
  more_statements: ({ n }) => `${n} forbehold mere`,
  more_on_paper: ({ n }) => `${n} forbehold mere: se Metode`,
} satisfies Catalogue['page']['restsOn']
