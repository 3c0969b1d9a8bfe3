import type { Catalogue } from '../../catalogue.ts'

/** Where the sample has something to say, and where nothing was seen. */
export const gaps = {
  title: 'Hvor vi så noget, og hvor vi intet så',
  note: 'Studier efter forhold og gruppe. Et tal fører til det, studierne siger; et tomt felt fører ingen steder hen. Tomt betyder, at vi intet så. Ikke, at der ingen forskning er.',
  by_region: 'Efter region',
  by_informant: 'Efter hvem der siger det',
  by_design: 'Efter design',
} satisfies Catalogue['page']['gaps']
