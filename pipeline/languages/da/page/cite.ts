import type { Catalogue } from '../../catalogue.ts'

/** How to cite the review, and its tables to take away. */
export const cite = {
  title: 'Citér og hent',
  how: 'Sådan citeres',
  downloads: 'Hent tabellerne',
  whole_review: 'Oversigten over tabeller, kodebog og konklusioner',
  table: 'Tabel',
  rows: 'Rækker',
  files: 'Filer',
} satisfies Catalogue['page']['cite']
