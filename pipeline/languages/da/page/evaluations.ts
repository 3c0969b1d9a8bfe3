import type { Catalogue } from '../../catalogue.ts'

/** What evaluations found. */
export const evaluations = {
  title: 'Evalueringerne',
  note: ({ majority }) =>
    `Forandring i løbet af et projekt. Hvor vi ikke så en sammenligningsgruppe, er årsagen ukendt. Et område har en retning, når mindst ${majority} af dets resultater har den.`,
  every_outcome: 'Hvert resultat med det sted, det står',
} satisfies Catalogue['page']['evaluations']
