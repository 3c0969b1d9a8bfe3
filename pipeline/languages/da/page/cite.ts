import type { Catalogue } from '../../catalogue.ts'
/** How to cite the review, and its tables to take away. */
export const cite = {
  title: 'Citér og hent',
  how: 'Sådan citeres',
  cite_as: 'Citeres som',
  released: ({ version, released }) => `Version ${version}, udgivet ${released}.`,
  not_released: ({ version }) => `Version ${version}, endnu ikke udgivet.`,
  message: 'Hvis du bruger datasættet, så citér det som her.',
  zenodo_note: 'Ret det dér, og kør npm start; hvordan det er lavet, og hvad det ikke kan sige, står i rapporten.',
  technique:
    'Tematisk kodning af passager om studier, afgjort mellem kodere, og optælling af de studier, der siger det',
  downloads: 'Hent tabellerne',
  whole_review: 'Oversigten over tabeller, temaer og konklusioner',
  table: 'Tabel',
  rows: 'Rækker',
  files: 'Filer',
} satisfies Catalogue['page']['cite']
