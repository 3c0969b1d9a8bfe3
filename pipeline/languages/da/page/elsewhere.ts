import type { Catalogue } from '../../catalogue.ts'

/** Where else the conditions are named: the documents beside our studies. */
export const elsewhere = {
  title: 'Hvor er det ellers nævnt?',
  note: ({ named, opposite, unseen, elsewhere }) =>
    `Kilder fra samme afsender er ikke uafhængige af hinanden. ${named} nævnt, ${opposite} nævnt med modsat virkning, ${unseen} ikke set, ${elsewhere} ikke relevant: om andre mennesker. Kilden til koderne nævner dem pr. definition.`,
  documents: 'Dokumenterne',
  guidance: 'Metoder i vejledningen',
  guidance_note: 'Bogstaverne er vejledningens egne; hvem evidensen angår, står ved hvert.',
  disagreements: 'Hvor kilder er uenige',
  disagreements_note: 'Værdierne står, som de er trykt. Hvilken der er rigtig, afgøres ikke her.',
} satisfies Catalogue['page']['elsewhere']
