import type { Catalogue } from '../../catalogue.ts'

/** From records found to studies. */
export const screening = {
  title: 'Fra fundne poster til studier',
  note: 'Poster fundet, og ved hvert trin dem, der gik fra, og hvorfor.',
  every_record: 'Hver post og beslutningen om den',
  record: 'Post',
  others: ({ n, file }) => `og ${n} til; alle står i ${file}`,
} satisfies Catalogue['page']['screening']
