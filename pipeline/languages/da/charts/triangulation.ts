import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** Where else each code is named. */
export const triangulation = {
  title: ({ named, of, opposite }) =>
    `${named} af ${of} ${oneOrMore(of, 'kode', 'koder')} er nævnt i mindst ét dokument ud over kodens egen kilde${opposite === 0 ? '' : `; ${opposite} ${oneOrMore(opposite, 'gang', 'gange')} med modsat virkning`}`,
  sample: ({ documents, people }) =>
    `${documents} ${oneOrMore(documents, 'dokument', 'dokumenter')} og vores studier samlet. Ramme: kodens egen kilde. Et dokument, der ikke handler om ${people}, tæller ikke for udsagn om dem.`,
  source: ({ source, named, of }) => `${source}: ${named} af ${of}.`,
  sign: ({ code, source, named }) => `${code}, ${source}: ${named}`,
} satisfies Catalogue['charts']['triangulation']
