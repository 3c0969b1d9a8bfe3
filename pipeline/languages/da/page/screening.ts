import type { Catalogue } from '../../catalogue.ts'
import { oneOrMore } from '../../one-or-more.ts'

/** From records found to studies. */
export const screening = {
  title: 'Fra fundne poster til studier',
  note: 'Poster fundet, og ved hvert trin dem, der gik fra, og hvorfor.',
  every_record: 'Hver post og beslutningen om den',
  by_several: 'Af mere end én',
  several: ({ n, of, conflicts }) =>
    `Screenet af mere end én læser: ${n} af ${of} ${oneOrMore(of, 'post', 'poster')}. Poster, de var uenige om, hver afgjort med en begrundelse: ${conflicts}.`,
  record: 'Post',
  others: ({ n, file }) => `og ${n} til; alle står i ${file}`,
} satisfies Catalogue['page']['screening']
