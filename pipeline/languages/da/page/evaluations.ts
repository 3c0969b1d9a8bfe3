import type { Catalogue } from '../../catalogue.ts'

/** What evaluations found. */
export const evaluations = {
  title: 'Evalueringerne',
  note: ({ majority }) =>
    `Forandring i løbet af et projekt. Hvor vi ikke så en sammenligningsgruppe, er årsagen ukendt. Et område har en retning, når mindst ${majority} af alle dets resultater har den, uændret medregnet; ellers er det modstridende.`,
  every_outcome: 'Hvert resultat med det sted, det står',
} satisfies Catalogue['page']['evaluations']
